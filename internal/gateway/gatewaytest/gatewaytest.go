// Package gatewaytest runs a whole gateway over a test database: the real wiring, HTTP, sessions and workers. It refuses
// to imitate any part.
package gatewaytest

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/doctor"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// Password is the password of every test person.
const Password = "correct-horse-battery"

// Gateway is a running gateway.
type Gateway struct {
	*gateway.Gateway
	DB      *store.DB
	URL     string
	MailDir string

	t      testing.TB
	mu     sync.Mutex
	others []string // addresses of the gateways that Shared has started
	asked  int
	tokens map[string]string
	broken bool // the test breaks the data on purpose
}

// Start runs a gateway over a migrated database until the test ends.
func Start(t testing.TB, db *store.DB) *Gateway {
	t.Helper()
	g := Idle(t, db)
	ctx, stop := context.WithCancel(context.Background())
	var work sync.WaitGroup
	work.Go(func() { g.Work(ctx) })
	t.Cleanup(func() {
		stop()
		work.Wait()
	})
	return g
}

// Idle is Start without the background jobs: no operation runs, no mail is sent, and only requests use the database.
func Idle(t testing.TB, db *store.DB) *Gateway {
	t.Helper()
	return IdleWith(t, db, func(*config.Gateway) {})
}

// IdleWith is Idle with the test's own settings. Without them, nothing limits how much a viewer can request.
func IdleWith(t testing.TB, db *store.DB, set func(*config.Gateway)) *Gateway {
	t.Helper()
	return IdleAt(t, db, time.Now, set)
}

// IdleAt is IdleWith with the test's own clock, for what depends on how much time has passed: limits per second,
// leases, tokens that expire. The clock must begin at the real time, because a test's people are created at that time.
func IdleAt(t testing.TB, db *store.DB, now func() time.Time, set func(*config.Gateway), more ...gateway.Option) *Gateway {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	dir := t.TempDir()
	cfg := config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test", MailDir: dir, InvitationTTL: 720 * time.Hour}
	set(&cfg)
	g, err := gateway.New(ctx, cfg, db, now, slog.New(slog.DiscardHandler), more...)
	if err != nil {
		t.Fatal(err)
	}
	g.Signin.Derive = derive
	srv := httptest.NewServer(g.Handler)
	out := &Gateway{Gateway: g, DB: db, URL: srv.URL, MailDir: dir, t: t, tokens: map[string]string{}}
	t.Cleanup(out.examine)
	t.Cleanup(func() {
		stop()
		srv.CloseClientConnections()
		srv.Close()
	})
	return out
}

// Broken records that the test breaks the data on purpose, and why. The doctor then does not examine it at the end.
func (g *Gateway) Broken(why string) {
	g.t.Helper()
	if !g.broken {
		g.t.Logf("not examined: %s", why)
	}
	g.broken = true
}

// examine runs the doctor at the end of every test. It must find nothing.
func (g *Gateway) examine() {
	if g.broken {
		return
	}
	g.Unused()
	r, err := doctor.Examine(context.Background(), g.DB, doctor.Options{Now: time.Now()})
	if err != nil {
		g.t.Errorf("the doctor: %v", err)
		return
	}
	for _, f := range r.Findings {
		g.t.Errorf("the doctor found: %s", f)
	}
}

// System returns a context that may do everything, for preparing a test.
func System() context.Context { return access.With(context.Background(), access.System()) }

// Organization creates an organization. A negative number of seats means no limit.
func (g *Gateway) Organization(slug string, seats int, onboarded bool) uuid.UUID {
	g.t.Helper()
	in := directory.OrganizationCreate{Name: slug, Slug: slug, BusinessManager: onboarded}
	if seats >= 0 {
		in.Seats = &seats
	}
	id, err := g.Directory.OrganizationCreate(System(), in)
	g.must(err)
	return id
}

// Account creates an account on X.
func (g *Gateway) Account(org uuid.UUID, handle string) uuid.UUID {
	g.t.Helper()
	id, err := g.Directory.AccountCreate(System(), directory.AccountCreate{Organization: &org, Platform: roster.X, Handle: handle})
	g.must(err)
	return id
}

// Person creates a person who has a password and no access yet. Their first grant or organization role makes them active.
func (g *Gateway) Person(org uuid.UUID, email string) uuid.UUID {
	g.t.Helper()
	var id uuid.UUID
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetPasswordHash(g.passwordHash()).SetCreatedAt(time.Now()).Save(ctx)
		if err != nil {
			return err
		}
		u, err := tx.User.Create().SetOrganizationID(org).SetIdentityID(who.ID).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetFirstName("Test").
			SetLastName(email).SetNameKey(identifier.NameKey(email, "Test")).SetSearchKey(identifier.PersonKey("Test", email, email, "")).SetStatus(roster.Former).SetCreatedAt(time.Now()).Save(ctx)
		if err == nil {
			id = u.ID
		}
		return err
	}))
	return id
}

// Unused removes the sign-ins of people who were never given access: the product links no sign-in to a person without access.
func (g *Gateway) Unused() {
	g.t.Helper()
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		people, err := tx.User.Query().Where(user.StatusEQ(roster.Former), user.IdentityIDNotNil()).All(ctx)
		if err != nil {
			return err
		}
		for _, u := range people {
			had, err := tx.AuditEvent.Query().Where(auditevent.UserID(u.ID), auditevent.ActionIn("membership.added", "user.organization_role_changed")).Exist(ctx)
			if err != nil {
				return err
			}
			if had {
				continue
			}
			if err := tx.User.UpdateOne(u).ClearIdentityID().Exec(ctx); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `DELETE FROM identities WHERE id = $1 AND NOT staff AND NOT EXISTS (SELECT 1 FROM users o WHERE o.identity_id = identities.id)`, u.IdentityID); err != nil {
				return err
			}
		}
		return nil
	}))
}

// Manager creates an active manager of the organization.
func (g *Gateway) Manager(org uuid.UUID, email string) uuid.UUID {
	g.t.Helper()
	id := g.Person(org, email)
	_, err := g.Directory.UserSetOrganizationRole(System(), directory.UserRef{ID: id}, roster.Manager)
	g.must(err)
	return id
}

// Staff creates a member of the vendor's staff.
func (g *Gateway) Staff(email string) {
	g.t.Helper()
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		return tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetPasswordHash(g.passwordHash()).SetStaff(true).SetCreatedAt(time.Now()).Exec(ctx)
	}))
}

// Role returns the id of a role by its name.
func (g *Gateway) Role(org uuid.UUID, name string) uuid.UUID {
	g.t.Helper()
	id, err := g.DB.Ent.Role.Query().Where(role.OrganizationID(org), role.Name(name)).OnlyID(System())
	g.must(err)
	return id
}

// Grant gives a person roles on an account, as the rules allow it. Legacy roles are allowed.
func (g *Gateway) Grant(org, account, user uuid.UUID, roles ...string) {
	g.t.Helper()
	ids := make([]uuid.UUID, len(roles))
	for i, r := range roles {
		ids[i] = g.Role(org, r)
	}
	g.must(g.Directory.WithLock(System(), org, func(ctx context.Context, c *directory.Change) error {
		w, err := c.World(ctx, store.Touch{Cells: []roster.Cell{{Account: account, User: user}}})
		if err != nil {
			return err
		}
		dec := rules.Decide(w, []rules.Row{{Number: 1, Action: roster.Add, User: user, Account: account, Roles: ids}},
			rules.Options{Actor: roster.Actor{Everywhere: true}, Undo: true})
		if f := dec.First(); f != nil {
			return f
		}
		if err := dec.Seats.Fault(); err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	}))
}

// As returns a client that is signed in as the person with this email, or not signed in if it is "".
func (g *Gateway) As(email string) *client.Client {
	g.t.Helper()
	if email == "" {
		return client.New(g.URL, "")
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.tokens[email] == "" {
		token, _, err := g.Signin.SignIn(context.Background(), email, Password)
		if err != nil {
			g.t.Fatal(fmt.Errorf("sign in as %s: %w", email, err))
		}
		g.tokens[email] = token
	}
	g.asked++
	if n := g.asked % (len(g.others) + 1); n > 0 {
		return client.New(g.others[n-1], g.tokens[email])
	}
	return client.New(g.URL, g.tokens[email])
}

// Shared starts another gateway on the same PostgreSQL database, which was opened again for it. Clients then use the gateways in turn, so that tests notice
// what depends on the memory of one process.
func (g *Gateway) Shared(again *store.DB) {
	g.t.Helper()
	other := Idle(g.t, again)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.others = append(g.others, other.URL)
}

// Token returns the bearer token with which As signs in.
func (g *Gateway) Token(email string) string {
	g.As(email)
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.tokens[email]
}

// derived caches the key of each password and salt, made by the product's own algorithm.
var derived sync.Map

// derive derives a key only once per process: all test people have the same password and hash, and deriving the key at each sign-in would
// take as long as everything else in a test.
func derive(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	of := fmt.Sprint(password, salt, passes, memory, lanes, size)
	key, known := derived.Load(of)
	if !known {
		key, _ = derived.LoadOrStore(of, signin.DeriveKey(password, salt, passes, memory, lanes, size))
	}
	return key.([]byte)
}

// passwordHash returns the hash of Password.
var passwordHash = sync.OnceValues(func() (string, error) { return (&signin.Signin{Derive: derive}).Hash(context.Background(), Password) })

func (g *Gateway) passwordHash() string {
	hash, err := passwordHash()
	g.must(err)
	return hash
}

func (g *Gateway) must(err error) {
	g.t.Helper()
	if err != nil {
		g.t.Fatal(err)
	}
}

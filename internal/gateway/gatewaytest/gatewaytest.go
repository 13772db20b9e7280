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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// Password is every test person's.
const Password = "correct-horse-battery"

// Gateway is a running gateway.
type Gateway struct {
	*gateway.Gateway
	DB      *store.DB
	URL     string
	MailDir string

	t      testing.TB
	mu     sync.Mutex
	others []string // addresses of gateways beside this one
	asked  int
	tokens map[string]string
	broken bool // on purpose
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

// Idle is Start without the background jobs: nothing runs, no mail leaves, and only requests touch the database.
func Idle(t testing.TB, db *store.DB) *Gateway {
	t.Helper()
	return IdleWith(t, db, func(*config.Gateway) {})
}

// IdleWith is Idle with settings of the test's own. Without them nothing limits what a viewer takes.
func IdleWith(t testing.TB, db *store.DB, set func(*config.Gateway)) *Gateway {
	t.Helper()
	return IdleAt(t, db, time.Now, set)
}

// IdleAt is IdleWith with a clock of the test's own, for what depends on how much time has passed: limits per second,
// leases, tokens that expire. The clock says the real time at first, because a test's people are created at that time.
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

// Broken says that the test breaks the data on purpose, and why, so that the doctor is not asked at its end.
func (g *Gateway) Broken(why string) {
	g.t.Helper()
	if !g.broken {
		g.t.Logf("not examined: %s", why)
	}
	g.broken = true
}

// examine is the end of every test: whatever it did, the doctor finds nothing.
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

// System is a context that may do everything, for setting a scene.
func System() context.Context { return access.With(context.Background(), access.System()) }

// Organization makes an organization; seats below zero are unlimited.
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

// Account makes an account on X.
func (g *Gateway) Account(org uuid.UUID, handle string) uuid.UUID {
	g.t.Helper()
	id, err := g.Directory.AccountCreate(System(), directory.AccountCreate{Organization: &org, Platform: rules.X, Handle: handle})
	g.must(err)
	return id
}

// Person makes somebody who has a password and no access yet: with their first grant or duty they are active.
func (g *Gateway) Person(org uuid.UUID, email string) uuid.UUID {
	g.t.Helper()
	var id uuid.UUID
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetPasswordHash(g.passwordHash()).SetCreatedAt(time.Now()).Save(ctx)
		if err != nil {
			return err
		}
		u, err := tx.User.Create().SetOrganizationID(org).SetIdentityID(who.ID).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetFirstName("Test").
			SetLastName(email).SetNameKey(identifier.NameKey(email, "Test")).SetSearchKey(identifier.PersonKey("Test", email, email, "")).SetStatus(rules.Former).SetCreatedAt(time.Now()).Save(ctx)
		if err == nil {
			id = u.ID
		}
		return err
	}))
	return id
}

// Unused takes the sign-ins of people who were never given access: the product links a sign-in to nobody who has none.
func (g *Gateway) Unused() {
	g.t.Helper()
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		people, err := tx.User.Query().Where(user.StatusEQ(rules.Former), user.IdentityIDNotNil()).All(ctx)
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

// Manager makes an active organization manager.
func (g *Gateway) Manager(org uuid.UUID, email string) uuid.UUID {
	g.t.Helper()
	id := g.Person(org, email)
	_, err := g.Directory.UserSetOrganizationRole(System(), directory.UserRef{ID: id}, rules.Manager)
	g.must(err)
	return id
}

// Staff makes somebody of the vendor's staff.
func (g *Gateway) Staff(email string) {
	g.t.Helper()
	g.must(g.DB.Write(System(), func(ctx context.Context, tx *store.Tx) error {
		return tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetPasswordHash(g.passwordHash()).SetStaff(true).SetCreatedAt(time.Now()).Exec(ctx)
	}))
}

// Role finds a role by name.
func (g *Gateway) Role(org uuid.UUID, name string) uuid.UUID {
	g.t.Helper()
	id, err := g.DB.Ent.Role.Query().Where(role.OrganizationID(org), role.Name(name)).OnlyID(System())
	g.must(err)
	return id
}

// Grant puts a person on an account through the rules; legacy roles are let in.
func (g *Gateway) Grant(org, account, user uuid.UUID, roles ...string) {
	g.t.Helper()
	ids := make([]uuid.UUID, len(roles))
	for i, r := range roles {
		ids[i] = g.Role(org, r)
	}
	g.must(g.Directory.WithLock(System(), org, func(ctx context.Context, c *directory.Change) error {
		w, err := c.World(ctx, store.Touch{Cells: []rules.Cell{{Account: account, User: user}}})
		if err != nil {
			return err
		}
		dec := rules.Decide(w, []rules.Row{{Number: 1, Action: rules.Add, User: user, Account: account, Roles: ids}},
			rules.Options{Actor: rules.Actor{Everywhere: true}, Undo: true})
		if f := dec.First(); f != nil {
			return f
		}
		if err := dec.Seats.Fault(); err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	}))
}

// As is a client that is signed in as somebody; "" is a stranger.
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

// Shared starts another gateway on the same PostgreSQL, opened once more, and has clients ask the two by turns: what only one process sees holds nobody of the other.
func (g *Gateway) Shared(again *store.DB) {
	g.t.Helper()
	other := Idle(g.t, again)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.others = append(g.others, other.URL)
}

// Token is the bearer token of somebody who is signed in.
func (g *Gateway) Token(email string) string {
	g.As(email)
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.tokens[email]
}

// derived has the key of each password and salt, as made by the product's own algorithm.
var derived sync.Map

// derive makes a key once a process: a test's people all have one password and one hash, and each sign-in would cost as much as all
// else that a test does.
func derive(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	of := fmt.Sprint(password, salt, passes, memory, lanes, size)
	key, known := derived.Load(of)
	if !known {
		key, _ = derived.LoadOrStore(of, signin.DeriveKey(password, salt, passes, memory, lanes, size))
	}
	return key.([]byte)
}

// passwordHash is the hash of Password.
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

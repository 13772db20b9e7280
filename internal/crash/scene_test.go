package crash

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"net/url"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// cell is a person on an account.
type cell struct{ email, handle string }

// scene is an organization and what it must look like: what the test's own small model says.
type scene struct {
	*testing.T
	*tally
	random *rand.Rand
	url    string // of the database, without detours
	db     *store.DB
	sql    string

	org      uuid.UUID
	slug     string
	token    string
	manager  string
	people   []string
	former   []string        // they were here before: when they come back, their mailbox has to be proved anew
	active   map[string]bool // they have a membership since before the first operation, so that they are active and not invited
	handles  []string
	admins   map[string]string // of an account
	grants   map[cell]string   // role
	changes  int               // of memberships, that bulk operations have made
	gateways []*gateway

	latest watch
}

// dimensions are people and accounts of an operation, and seats that are not needed.
type dimensions struct{ people, accounts, spare int }

// shape is how large operations are, in many chunks: small, or, in the long form, of so many rows.
func shape(rows int) (dimensions, tune) {
	if size > 0 {
		rows = size
	} else if !long() {
		rows = 2000
	}
	side := max(10, int(math.Sqrt(float64(rows))))
	return dimensions{people: side, accounts: side}, tune{lease: time.Second, chunk: max(side, rows/20)}
}

// organization makes one with limited seats: exactly as many as the operations need, so that one that is counted twice
// is one too many. Half of the people were here before, the others are unknown. Some memberships are there already.
func organization(t *testing.T, database, slug string, d dimensions) *scene {
	t.Helper()
	n, random := begin(t, map[bool]string{true: "SQLite", false: "PostgreSQL"}[database[:6] == "sqlite"])
	s := &scene{
		T: t, tally: n, random: random, url: database, slug: slug, manager: "boss@" + slug + ".test", active: map[string]bool{}, admins: map[string]string{}, grants: map[cell]string{},
	}
	db, err := store.Open(context.Background(), database)
	s.must(err)
	s.sql = db.Dialect
	if db.Dialect == dialect.SQLite {
		defer db.Close() // a database that nobody has open is recovered by whoever opens it next
	} else {
		s.db = db
		t.Cleanup(func() { _ = db.Close() })
	}
	g := gatewaytest.Idle(t, db)
	g.Broken("the database is the processes' from here on; verify asks the doctor after each operation")
	const admins = 3
	s.org = g.Organization(slug, d.people+admins+1+d.spare, true)
	g.Manager(s.org, s.manager)
	s.token = g.Token(s.manager)
	for i := range admins {
		g.Person(s.org, fmt.Sprintf("admin%d@%s.test", i, slug))
	}
	for i := range d.people {
		email := fmt.Sprintf("p%04d@%s.test", i, slug)
		s.people = append(s.people, email)
		if i%2 == 0 {
			s.former = append(s.former, email)
		}
	}
	s.sign(db)
	for i := range d.accounts {
		handle := fmt.Sprintf("h%03d", i)
		account := g.Account(s.org, handle)
		s.handles = append(s.handles, handle)
		s.admins[handle] = fmt.Sprintf("admin%d@%s.test", i%admins, slug)
		s.grant(g, account, handle, s.admins[handle], "Administrator")
		if i%10 == 0 {
			s.grant(g, account, handle, s.people[(i/10*2)%len(s.people)/2*2], "Analyst")
		}
	}
	g.Unused()
	if s.sql == dialect.Postgres {
		s.watchWriters()
	}
	return s
}

func (s *scene) grant(g *gatewaytest.Gateway, account uuid.UUID, handle, email, role string) {
	s.Helper()
	id, err := g.DB.Ent.User.Query().Where(user.OrganizationID(s.org), user.EmailKey(email)).OnlyID(gatewaytest.System())
	s.must(err)
	g.Grant(s.org, account, id, role)
	s.grants[cell{email, handle}] = role
	s.active[email] = true
}

// sign gives those who were here before a record, and a sign-in for those who get a membership at once.
func (s *scene) sign(db *store.DB) {
	s.Helper()
	identities := store.NewTable("id", store.UUID, "email", store.Text)
	users := store.NewTable("id", store.UUID, "identity_id", store.UUID, "email", store.Text)
	for _, email := range s.former {
		who := store.NewID()
		identities.Add(who, email)
		users.Add(store.NewID(), who, email)
	}
	s.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		now := store.Instant(time.Now())
		if _, err := tx.Exec(ctx, identities, `INSERT INTO identities (id, email, email_key, password_hash, staff, created_at) SELECT v.id, v.email, v.email, 'none', false, $1 FROM {v}`, now); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, users, `INSERT INTO users (id, organization_id, identity_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
			SELECT v.id, $1, v.identity_id, v.email, v.email, 'Test', v.email, v.email, 'test ' || v.email || ' ' || v.email, 'FORMER', 'NONE', $2 FROM {v}`, s.org, now)
		return err
	}))
}

// join starts a gateway on the scene's database, by way of an address if one is given.
func (s *scene) join(name, by string, set tune) *gateway {
	s.Helper()
	if by == "" {
		by = s.url
	}
	if s.sql == dialect.Postgres {
		u, err := url.Parse(by)
		s.must(err)
		q := u.Query()
		q.Set("application_name", name)
		// A frozen gateway holds what it has locked for so long.
		q.Set("idle_in_transaction_session_timeout", fmt.Sprint(2*set.lease.Milliseconds()))
		u.RawQuery = q.Encode()
		by = u.String()
	}
	g := newGateway(s.T, name, by, set)
	s.gateways = append(s.gateways, g)
	return g
}

// client speaks to a gateway as the manager.
func (s *scene) client(g *gateway) *client.Client { return client.New(g.address(), s.token) }

func (s *scene) id() string { return globalid.ID{Kind: globalid.Organization, UUID: s.org}.String() }

func (s *scene) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

// look reads the tables. On SQLite nothing of ours stays open.
func (s *scene) look(query string, each func(scan func(...any) error) error, args ...any) {
	s.Helper()
	db := s.db
	if db == nil {
		var err error
		db, err = store.Open(context.Background(), s.url)
		s.must(err)
		defer db.Close()
	}
	rows, err := db.QueryContext(access.Across(context.Background()), query, args...)
	if err := store.Scan(rows, err, each); err != nil {
		s.Fatalf("read the tables: %v", err)
	}
}

// count reads one number.
func (s *scene) count(query string, args ...any) (n int) {
	s.Helper()
	s.look(query, func(scan func(...any) error) error { return scan(&n) }, args...)
	return n
}

// watchWriters lets PostgreSQL note which process claims an operation under which attempt, and which changes memberships
// under which: whoever writes under an attempt that another process has claimed has lost the right to. A claim is noted as
// released where the owner before it had given its lease back; else that one's time had run out.
func (s *scene) watchWriters() {
	s.Helper()
	for _, statement := range []string{
		`CREATE TABLE IF NOT EXISTS crash_claims (operation uuid NOT NULL, attempt bigint NOT NULL, process text NOT NULL, released boolean NOT NULL)`,
		`CREATE TABLE IF NOT EXISTS crash_writes (at timestamptz NOT NULL, operation uuid NOT NULL, attempt bigint NOT NULL, process text NOT NULL)`,
		`GRANT SELECT ON crash_claims, crash_writes TO roster_app`,
		`CREATE OR REPLACE FUNCTION crash_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
			INSERT INTO crash_writes SELECT DISTINCT clock_timestamp(), b.id, b.lease_attempt, current_setting('application_name')
				FROM fresh JOIN bulk_operations b ON b.id = fresh.bulk_operation_id WHERE fresh.action LIKE 'membership.%';
			RETURN NULL; END $$`,
		`CREATE OR REPLACE TRIGGER crash_note AFTER INSERT ON audit_events REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION crash_note()`,
		`CREATE OR REPLACE FUNCTION crash_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
			INSERT INTO crash_claims VALUES (NEW.id, NEW.lease_attempt, current_setting('application_name'), OLD.lease_until IS NULL);
			RETURN NULL; END $$`,
		`CREATE OR REPLACE TRIGGER crash_claim AFTER UPDATE OF lease_attempt ON bulk_operations FOR EACH ROW
			WHEN (NEW.lease_attempt > OLD.lease_attempt) EXECUTE FUNCTION crash_claim()`,
	} {
		_, err := s.db.Raw().Exec(statement)
		s.must(err)
	}
}

// intruders are the processes that have written under an attempt that another one had claimed.
func (s *scene) intruders() (all []string) {
	s.Helper()
	s.look(`SELECT DISTINCT w.process, w.attempt, coalesce(c.process, 'nobody') FROM crash_writes w JOIN bulk_operations b ON b.id = w.operation
		LEFT JOIN crash_claims c ON c.operation = w.operation AND c.attempt = w.attempt
		WHERE b.organization_id = $1 AND c.process IS DISTINCT FROM w.process`, func(scan func(...any) error) error {
		var writer, owner string
		var attempt int
		err := scan(&writer, &attempt, &owner)
		all = append(all, fmt.Sprintf("%s has written under attempt %d, which %s had claimed", writer, attempt, owner))
		return err
	}, s.org)
	return all
}

// writer is the process that has last changed a membership for the organization's operations, and how often any has.
func (s *scene) writer() (process string, writes int) {
	s.Helper()
	s.look(`SELECT w.process, count(*) OVER () FROM crash_writes w JOIN bulk_operations b ON b.id = w.operation
		WHERE b.organization_id = $1 ORDER BY w.at DESC LIMIT 1`, func(scan func(...any) error) error { return scan(&process, &writes) }, s.org)
	return process, writes
}

package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// sizes is the number of rows of each kind. A few thousandths of them are rare: they are only found far back, so that a list that scans until its page is
// full scans far.
type sizes struct {
	people, accounts, events, rows, mails int
	members                               int // people on the first account; 0 for all
	strangers                             int // people of another organization, all on one account
}

// grown is an organization with many rows, written by SQL, and the ids for queries over its lists.
type grown struct {
	t         testing.TB
	db        *store.DB
	g         *gatewaytest.Gateway
	org       uuid.UUID
	began     time.Time // time of the first event; the next ones follow every second
	sizes     sizes
	operation uuid.UUID // the operation with all rows
	roles     map[string]uuid.UUID
}

// Kinds of ids. An id consists of its kind and the row's number.
const (
	aPerson = iota + 1
	anAccount
	aMembership
	anEvent
	anOperation
	aMail
	aSession
	anInvitation
	anIdentity
	aChunk
	aStranger
	aView
)

const grownBoss, grownAdmin = "boss@grown.test", "admin@grown.test"

// rarePerson has old events, on rareAccount. onlyAccount is the account that grownAdmin administers.
const rarePerson, rareAccount, onlyAccount = 7, 3, 5

func uuidOf(kind, number int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("%08x-0000-7000-8000-%012x", kind, number))
}

// id returns an SQL expression for the id of a kind and number.
func (d *grown) id(kind int, number string) string {
	if d.db.Dialect == store.SQLite {
		return fmt.Sprintf("printf('%08x-0000-7000-8000-%%012x', %s)", kind, number)
	}
	return fmt.Sprintf("('%08x-0000-7000-8000-' || lpad(to_hex((%s)::bigint), 12, '0'))::uuid", kind, number)
}

// rowID returns an SQL expression for the id of a row of the operation.
func (d *grown) rowID(number string) string {
	return d.id(anOperation, "16777216 + "+number)
}

// after returns an SQL expression for the time that many seconds after the first event.
func (d *grown) after(seconds string) string {
	if d.db.Dialect == store.SQLite {
		return fmt.Sprintf("strftime('%%Y-%%m-%%d %%H:%%M:%%f', %d + (%s), 'unixepoch') || '+00:00'", d.began.Unix(), seconds)
	}
	return fmt.Sprintf("to_timestamp(%d + (%s))", d.began.Unix(), seconds)
}

// many inserts n rows; values can use i, which counts from 1, and @org.
func (d *grown) many(table, columns string, n int, values string) {
	d.t.Helper()
	source := fmt.Sprintf("(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) SELECT i FROM n) AS n", n)
	if d.db.Dialect == store.Postgres {
		source = fmt.Sprintf("generate_series(1::bigint, %d) AS n(i)", n)
	}
	values = strings.ReplaceAll(values, "@org", "'"+d.org.String()+"'")
	if d.db.Dialect == store.Postgres {
		values = strings.ReplaceAll(values, "'"+d.org.String()+"'", "'"+d.org.String()+"'::uuid")
	}
	d.exec(fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s", table, columns, values, source))
}

func (d *grown) exec(statement string, args ...any) {
	d.t.Helper()
	if _, err := d.db.Raw().ExecContext(context.Background(), statement, args...); err != nil {
		d.t.Fatalf("%s\n%v", statement, err)
	}
}

// grow creates the organization with a manager, who reads everything, and an administrator of one account.
func grow(t testing.TB, db *store.DB, n sizes, more ...gateway.Option) *grown {
	t.Helper()
	g := gatewaytest.IdleAt(t, db, time.Now, func(*config.Gateway) {}, more...)
	g.Broken("the rows are written by SQL, without their counters and hashes")
	d := &grown{t: t, db: db, g: g, org: g.Organization("grown", -1, true), sizes: n, roles: map[string]uuid.UUID{}}
	d.began = time.Now().Add(-time.Duration(n.events+1000) * time.Second).Truncate(time.Second)
	d.operation = uuidOf(anOperation, 1<<24)
	g.Manager(d.org, grownBoss)
	first := g.Account(d.org, "first")
	g.Grant(d.org, first, g.Person(d.org, grownAdmin), "Administrator")
	g.Staff("staff@vendor.test")
	for _, name := range []string{"Publisher", "Analyst", "Administrator", "Contributor"} {
		d.roles[name] = g.Role(d.org, name)
	}
	rows, err := db.Raw().QueryContext(t.Context(), "SELECT id FROM roles WHERE legacy AND organization_id = $1 ORDER BY name_key LIMIT 1", d.org)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		d.roles["legacy"] = id
		return err
	}); err != nil {
		t.Fatal(err)
	}
	d.directory()
	d.views()
	d.strangers()
	d.trail()
	d.operations()
	d.outbox()
	if db.Dialect == store.Postgres { // as autovacuum does; nothing analyzes SQLite
		d.exec("VACUUM ANALYZE")
	}
	return d
}

// directory writes people, accounts and memberships. Each person is on the first account, up to its number of members, and on two others. One person in 500
// is invited, has a legacy role, or has never signed in.
func (d *grown) directory() {
	n := d.sizes
	d.many("identities", "id, email, email_key, created_at", n.people, d.id(anIdentity, "i")+`, 'p' || i || '@many.test', 'p' || i || '@many.test', `+d.after("0"))
	d.many("users", "id, organization_id, identity_id, email, email_key, username, username_key, first_name, last_name, name_key, search_key, status, seat_since, last_login_at, "+
		"invitation_expires_at, invited_at, invited_by_id, created_at", n.people, d.id(aPerson, "i")+`, @org, CASE WHEN i % 500 <> 1 THEN `+d.id(anIdentity, "i")+` END,
		'p' || i || '@many.test', 'p' || i || '@many.test', 'p' || i, 'p' || i, 'First' || (i % 900), 'Last' || i, 'last' || i || ', first' || (i % 900),
		'first' || (i % 900) || ' last' || i || ' p' || i || '@many.test p' || i, CASE WHEN i % 500 = 1 THEN 'INVITED' WHEN i % 500 = 2 THEN 'SUSPENDED' ELSE 'ACTIVE' END, `+d.after("0")+`,
		CASE WHEN i % 500 <> 3 AND i % 500 <> 1 THEN `+d.after(fmt.Sprintf("%d + (i * 7919) %% 900000", n.events-900000))+` END,
		CASE WHEN i % 500 = 1 THEN `+d.after(fmt.Sprintf("%d", n.events+9_000_000))+` END, CASE WHEN i % 500 = 1 THEN `+d.after("i")+` END, CASE WHEN i % 500 = 1 THEN `+d.id(aPerson, "9")+` END, `+d.after("(i * 7919) % 100000"))
	d.many("accounts", "id, organization_id, platform, handle, handle_key, name, name_key, group_path, primary_user_id, primary_account_id, archived_at, created_at", n.accounts, d.id(anAccount, "i")+`, @org,
		CASE WHEN i % 500 = 1 THEN 'VIDEO' WHEN i % 2 = 0 THEN 'X' ELSE 'FACEBOOK' END, 'handle' || i, 'handle' || i, 'Account ' || i, 'account ' || i,
		CASE WHEN i % 500 = 2 THEN 'rare/group' ELSE 'group' || (i % 7) || '/part' END, CASE WHEN i % 50 <> 9 THEN `+d.id(aPerson, "i % 400 + 3")+` END, CASE WHEN i BETWEEN 20 AND 59 THEN `+d.id(anAccount, "1")+` END,
		CASE WHEN i % 500 = 4 THEN `+d.after("1")+` END, `+d.after("(i * 7919) % 100000"))
	// The k-th membership of each person.
	const columns = "id, organization_id, user_id, account_id, administers, expires_at, added_at, added_by, added_by_id"
	for k, account := range []string{"1", fmt.Sprintf("2 + (i * 31) %% %d", n.accounts-2), fmt.Sprintf("2 + (i * 31 + 17) %% %d", n.accounts-2)} {
		members, person := n.people, "i"
		if k == 0 && n.members > 0 {
			members, person = n.members, fmt.Sprintf("(i * %d)", n.people/n.members)
		}
		number := fmt.Sprintf("%s * 3 + %d", person, k)
		d.many("memberships", columns, members, d.id(aMembership, number)+", @org, "+d.id(aPerson, person)+", "+d.id(anAccount, account)+`, i % 50 = 0,
			CASE WHEN i % 500 = 5 THEN `+d.after(fmt.Sprintf("%d + i", n.events+100_000))+` END, `+d.after("(i * 7919) % 100000")+`, 'p9@many.test', `+d.id(aPerson, "9 + i % 3"))
		d.many("membership_roles", "organization_id, membership_id, role_id", members, "@org, "+d.id(aMembership, number)+`, CASE WHEN i % 500 = 6 THEN `+d.quoted("Analyst")+
			` WHEN i % 500 = 7 THEN `+d.quoted("legacy")+` WHEN i % 50 = 0 THEN `+d.quoted("Administrator")+` ELSE `+d.quoted("Publisher")+` END`)
	}
	d.many("membership_roles", "organization_id, membership_id, role_id", n.people/10, "@org, "+d.id(aMembership, "i * 30 + 1")+`, `+d.quoted("Contributor"))
	admin := d.only("SELECT id FROM users WHERE email_key = $1", grownAdmin)
	d.exec(`INSERT INTO memberships (`+columns+`) VALUES ($1, $2, $3, $4, $5, NULL, $6, 'boss', NULL)`, uuidOf(aMembership, 1), d.org, admin, uuidOf(anAccount, onlyAccount), true, store.Instant(d.began))
	d.exec(`INSERT INTO membership_roles (organization_id, membership_id, role_id) VALUES ($1, $2, $3)`, d.org, uuidOf(aMembership, 1), d.roles["Administrator"])
	d.many("sessions", "id, token_hash, created_at, seen_at, expires_at, identity_id", n.people, d.id(aSession, "i")+", "+d.bytes("'session' || i")+", "+d.after("1")+", "+d.after("1")+", "+d.after("1")+", "+d.id(anIdentity, "i"))
	d.many("invitations", "id, user_id, token_hash, created_at, expires_at", n.people, d.id(anInvitation, "i")+", "+d.id(aPerson, "i")+", "+d.bytes("'invitation' || i")+", "+d.after("1")+", "+d.after("1"))
}

// views writes a saved view of each person, and some of the organization.
func (d *grown) views() {
	const columns = "id, organization_id, owner_id, list, name, name_key, query, created_at, created_by, created_by_id"
	view := func(owner, name string) string {
		return `, @org, ` + owner + `, CASE WHEN i % 2 = 0 THEN 'USERS' ELSE 'ACCOUNTS' END, '` + name + `' || i, '` + name + `' || i, '', ` + d.after("i") + `, 'p9@many.test', ` + d.id(aPerson, "9")
	}
	d.many("saved_views", columns, d.sizes.people, d.id(aView, "i")+view(d.id(aPerson, "i"), "own"))
	d.many("saved_views", columns, 100, d.id(aView, fmt.Sprintf("%d + i", d.sizes.people))+view("NULL", "shared"))
	for _, email := range []string{grownBoss, grownAdmin} {
		who := d.only("SELECT id FROM users WHERE email_key = $1", email)
		d.exec("UPDATE saved_views SET owner_id = $1 WHERE id IN ($2, $3)", who, uuidOf(aView, len(email)), uuidOf(aView, 2*len(email)))
	}
}

// strangers writes the people of another organization, whose names sort among those of this one.
func (d *grown) strangers() {
	n := d.sizes.strangers
	if n == 0 {
		return
	}
	ours := d.org
	defer func() { d.org = ours }()
	d.org = d.g.Organization("strangers", -1, true)
	account := "'" + d.g.Account(d.org, "theirs").String() + "'::uuid"
	role := "'" + d.g.Role(d.org, "Publisher").String() + "'::uuid"
	d.many("users", "id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, seat_since, last_login_at, created_at", n, d.id(aStranger, "i")+`, @org,
		'p' || i || '@strangers.test', 'p' || i || '@strangers.test', 'First', 'Last' || i, 'last' || i || ', first', 'first last' || i, 'ACTIVE', `+d.after("0")+", "+d.after("i")+", "+d.after("i"))
	d.many("memberships", "id, organization_id, user_id, account_id, added_at, added_by", n, d.id(aStranger, "i")+", @org, "+d.id(aStranger, "i")+", "+account+", "+d.after("i")+", 'boss'")
	d.many("membership_roles", "organization_id, membership_id, role_id", n, "@org, "+d.id(aStranger, "i")+", "+role)
}

func (d *grown) only(query string, args ...any) uuid.UUID {
	d.t.Helper()
	var id uuid.UUID
	if err := d.db.Raw().QueryRowContext(context.Background(), query, args...).Scan(&id); err != nil {
		d.t.Fatal(err)
	}
	return id
}

func (d *grown) quoted(role string) string {
	if d.db.Dialect == store.Postgres {
		return "'" + d.roles[role].String() + "'::uuid"
	}
	return "'" + d.roles[role].String() + "'"
}

func (d *grown) bytes(text string) string {
	if d.db.Dialect == store.Postgres {
		return "convert_to(" + text + ", 'UTF8')"
	}
	return "CAST(" + text + " AS BLOB)"
}

// trail writes events, one per second. The rare ones are among the first twentieth.
func (d *grown) trail() {
	d.exec("UPDATE audit_events SET at = $1 WHERE organization_id = $2", store.Instant(d.began), d.org) // the events of creating the organization
	before := 0
	d.must(d.db.Raw().QueryRowContext(context.Background(), "SELECT sequence FROM audit_heads WHERE organization_id = $1", d.org).Scan(&before))
	rare := fmt.Sprintf("i < %d AND i %% %d = 1", d.sizes.events/20, max(2, d.sizes.events/2000))
	d.many("audit_events", "id, organization_id, sequence, at, actor_id, actor, action, account_id, user_id, bulk_operation_id, after, hash", d.sizes.events,
		d.id(anEvent, "i")+fmt.Sprintf(", @org, %d + i, ", before)+d.after("i")+`, `+d.id(aPerson, fmt.Sprintf("1 + i %% %d", d.sizes.people))+`,
		CASE WHEN `+rare+` THEN 'rare.actor@many.test' WHEN i % 4 <> 0 THEN 'p' || (i % 20) || '@many.test' ELSE 'p' || (i % `+fmt.Sprint(d.sizes.people)+`) || '@many.test' END,
		CASE WHEN `+rare+` THEN 'role.deleted' WHEN i % 3 = 0 THEN 'session.started' WHEN i % 3 = 1 THEN 'membership.added' ELSE 'membership.removed' END,
		CASE WHEN `+rare+` THEN `+d.id(anAccount, fmt.Sprint(rareAccount))+` WHEN i % 3 <> 0 THEN `+d.id(anAccount, fmt.Sprintf("CASE WHEN i %% 2 = 0 THEN 1 ELSE 4 + i %% %d END", d.sizes.accounts-4))+` END,
		`+d.id(aPerson, fmt.Sprintf("CASE WHEN %s THEN %d ELSE 8 + (i * 31) %% %d END", rare, rarePerson, d.sizes.people-8))+`,
		CASE WHEN i % 3 = 1 THEN `+d.id(anOperation, "(1 + i % 20) * 16777216")+` END, 'after', `+d.bytes("'hash'"))
	d.exec("UPDATE audit_heads SET sequence = $1 WHERE organization_id = $2", before+d.sizes.events, d.org)
	d.exec("UPDATE audit_heads SET listed_sequence = 0, late_by = 0, latest_at = NULL")
	d.must((&audit.Keeper{DB: d.db, Now: time.Now}).List(context.Background()))
}

// operations writes 600 operations. The first one has all the rows.
func (d *grown) operations() {
	const n = 600
	d.many("bulk_operations", "id, organization_id, source, status, error_policy, on_seat_shortage, on_existing, assign_mode, actor_id, created_by, total, created_at, finished_at, idempotency_key, queued_at", n,
		d.id(anOperation, "i * 16777216")+`, @org, 'ROWS', CASE WHEN i = 5 THEN 'FAILED' WHEN i % 3 = 0 THEN 'PLANNED' ELSE 'SUCCEEDED' END, 'APPLY_VALID', 'REFUSE', 'SKIP', 'ADD', `+d.id(aPerson, "9")+`, 'p9@many.test',
		CASE WHEN i = 1 THEN `+fmt.Sprint(d.sizes.rows)+` ELSE 0 END, `+d.after("i")+`, `+d.after("i")+`, 'key' || i, `+d.after("i"))
	d.many("bulk_rows", "id, organization_id, number, action, email, username, user_id, account_id, outcome, chunk, primary_after", d.sizes.rows, d.rowID("i")+`, @org, i, 'ADD', 'p' || i || '@many.test',
		CASE WHEN i % 500 = 1 THEN 'p' || i END, CASE WHEN i % 500 <> 2 THEN `+d.id(aPerson, fmt.Sprintf("1 + i %% %d", d.sizes.people))+` END, `+d.id(anAccount, "1")+`,
		CASE WHEN i > `+fmt.Sprint(d.sizes.rows-20)+` THEN 'REFUSED' ELSE 'ADDED' END, 1 + i / 1500, CASE WHEN i = `+fmt.Sprint(d.sizes.rows-3)+` THEN `+d.id(aPerson, "4")+` END`)
	d.many("bulk_chunks", "id, organization_id, number, rows, first, last", 5000, d.id(aChunk, "i")+`, @org, i, 1500, i * 1500, i * 1500 + 1499`)
}

// outbox writes waiting mails, all due at the same time, and sent invitations.
func (d *grown) outbox() {
	n := d.sizes.mails
	d.many("outbox", "id, organization_id, kind, user_id, actor_id, payload, created_at, due_at", n, d.id(aMail, "i")+`, @org, 'added', `+d.id(aPerson, fmt.Sprintf("1 + i %% %d", d.sizes.people))+`, `+d.id(aPerson, "9 + i % 3")+`, '{}', `+d.after("1")+`, `+d.after("1"))
	d.many("outbox", "id, organization_id, kind, user_id, payload, created_at, due_at, sent_at, refused", d.sizes.people, d.id(aMail, fmt.Sprintf("%d + i", n))+`, @org, 'invited', `+d.id(aPerson, "i")+`, '{}', `+d.after("i + 1")+`, `+d.after("1")+`,
		CASE WHEN i % 1000 <> 1 THEN `+d.after("2")+` END, i % 1000 = 1`)
}

func (d *grown) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// global returns an id as the API writes it.
func global(kind globalid.Kind, id uuid.UUID) string {
	return globalid.ID{Kind: kind, UUID: id}.String()
}

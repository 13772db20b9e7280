package doctor_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/config"
	"example.com/roster/internal/doctor"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// ward is an organization with a bit of everything, and a second one.
type ward struct {
	*testing.T
	g                *gatewaytest.Gateway
	org, other       uuid.UUID
	news, sport      uuid.UUID
	ann, bob, dan    uuid.UUID
	operation, annOn uuid.UUID
}

const chief = "chief@ward.test"

func admit(t *testing.T, db *store.DB) *ward {
	w := &ward{T: t, g: gatewaytest.Start(t, db)}
	w.g.Broken("each kind of thing is broken by SQL")
	w.org, w.other = w.g.Organization("ward", 20, true), w.g.Organization("other", 5, true)
	w.g.Manager(w.org, chief)
	w.news, w.sport = w.g.Account(w.org, "news"), w.g.Account(w.org, "sport")
	w.ann, w.bob, w.dan = w.g.Person(w.org, "ann@ward.test"), w.g.Person(w.org, "bob@ward.test"), w.g.Person(w.org, "dan@ward.test")
	w.g.Grant(w.org, w.news, w.ann, "Administrator")
	w.g.Grant(w.org, w.news, w.bob, "Publisher")
	w.g.Grant(w.org, w.sport, w.ann, "Administrator")
	var out struct {
		BulkOperationPlan struct{ BulkOperation struct{ ID string } }
	}
	err := w.g.As(chief).Do(context.Background(), `mutation { bulkOperationPlan(input: {source: {rows: [
		{action: ADD, email: "new@ward.test", account: {handle: {platform: X, handle: "news"}}, roles: [{name: "Analyst"}]},
		{action: ADD, email: "bob@ward.test", account: {handle: {platform: X, handle: "sport"}}, roles: [{name: "Analyst"}]}]}, run: {idempotencyKey: "k"}}) { bulkOperation { id } userErrors { message } } }`, nil, &out)
	w.must(err)
	w.operation = globalid.Parse(out.BulkOperationPlan.BulkOperation.ID).Of(globalid.BulkOperation)
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		var status string
		w.must(db.Raw().QueryRow(`SELECT status FROM bulk_operations WHERE id = $1`, w.operation).Scan(&status))
		if status == "SUCCEEDED" {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("the operation is %s", status)
		}
	}
	w.g.Unused() // dan's
	w.must(w.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		return tx.Identity.Create().SetEmail("loose@ward.test").SetEmailKey("loose@ward.test").SetCreatedAt(time.Now()).Exec(ctx)
	}))
	w.must(db.Raw().QueryRow(`SELECT id FROM memberships WHERE user_id = $1 AND account_id = $2`, w.ann, w.news).Scan(&w.annOn))
	return w
}

func (w *ward) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *ward) examine() *doctor.Report {
	w.Helper()
	r, err := doctor.Examine(context.Background(), w.g.DB, doctor.Options{Now: time.Now()})
	w.must(err)
	return r
}

// Each kind of thing is broken by SQL, and the doctor names it; what it reads is undone afterwards.
func TestTheDoctorNamesWhatIsBroken(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		w := admit(t, db)
		if r := w.examine(); len(r.Findings) > 0 || r.Counted["memberships"] != 5 || r.Counted["audit_events"] == 0 {
			t.Fatalf("healthy: %v, %v", r.Findings, r.Counted)
		}
		var role, foreign, stray uuid.UUID
		w.must(db.Raw().QueryRow(`SELECT id FROM roles WHERE organization_id = $1 AND name = 'Analyst'`, w.org).Scan(&role))
		foreign, stray = w.g.Role(w.other, "Analyst"), store.NewID()
		elsewhere := w.g.Account(w.other, "elsewhere")
		gone := w.g.Organization("gone", 5, true)
		_, err := w.g.Directory.OrganizationArchive(gatewaytest.System(), gone, "it left", nil)
		w.must(err)
		now := store.Instant(time.Now())
		for _, c := range []struct {
			check     string
			statement string
			args      []any
			id        fmt.Stringer // that must be named, if any
		}{
			{"seats", `UPDATE organizations SET seats_active = seats_active + 1 WHERE id = $1`, []any{w.org}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"seats", `UPDATE organizations SET seats_reserved = 0 WHERE id = $1`, []any{w.org}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"seats-by-membership", `UPDATE organizations SET seats_active = 0 WHERE id = $1`, []any{w.org}, nil},
			{"high-water", `UPDATE organizations SET seats_high_water = 0 WHERE id = $1`, []any{w.org}, nil},
			{"slug", `DELETE FROM organization_slugs WHERE organization_id = $1`, []any{w.org}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"slug", `UPDATE organization_slugs SET organization_id = $2 WHERE organization_id = $1`, []any{w.org, w.other}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"search-key", `UPDATE organizations SET search_key = 'x' WHERE id = $1`, []any{w.other}, globalid.ID{Kind: globalid.Organization, UUID: w.other}},
			{"seat-history", `UPDATE seat_days SET active = active + 1 WHERE organization_id = $1`, []any{w.org}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"seat-history", `UPDATE seat_days SET entitled = 1 WHERE organization_id = $1`, []any{w.org}, globalid.ID{Kind: globalid.Organization, UUID: w.org}},
			{"held-seats", `UPDATE organizations SET seats_held = 3 WHERE id = $1`, []any{w.org}, nil},
			{"due", `UPDATE memberships SET expires_at = $2 WHERE id = $1`, []any{w.annOn, now.Add(time.Hour)}, nil},
			{"former-with-access", `UPDATE users SET status = 'FORMER', seat_since = NULL WHERE id = $1`, []any{w.bob}, globalid.ID{Kind: globalid.User, UUID: w.bob}},
			{"seat-without-access", `UPDATE users SET status = 'ACTIVE', seat_since = created_at WHERE id = $1`, []any{w.dan}, globalid.ID{Kind: globalid.User, UUID: w.dan}},
			{"seat-date", `UPDATE users SET seat_since = NULL WHERE id = $1`, []any{w.bob}, globalid.ID{Kind: globalid.User, UUID: w.bob}},
			{"unknown-sign-in", `UPDATE users SET identity_id = $2 WHERE id = $1`, []any{w.dan, stray}, nil},
			{"sign-in-of-nobody-here", `UPDATE users SET identity_id = (SELECT id FROM identities WHERE email = 'loose@ward.test') WHERE id = $1`, []any{w.dan}, globalid.ID{Kind: globalid.User, UUID: w.dan}},
			{"sign-in-of-another-email", `UPDATE identities SET email_key = 'x' WHERE id = (SELECT identity_id FROM users WHERE id = $1)`, []any{w.ann}, globalid.ID{Kind: globalid.User, UUID: w.ann}},
			{"sign-in-of-nobody", `UPDATE identities SET password_hash = 'x' WHERE email = 'loose@ward.test'`, nil, nil},
			{"orphaned-membership", `UPDATE memberships SET user_id = $2 WHERE id = $1`, []any{w.annOn, stray}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"foreign-membership", `UPDATE memberships SET account_id = $2 WHERE id = $1`, []any{w.annOn, elsewhere}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"membership-without-role", `DELETE FROM membership_roles WHERE membership_id = $1`, []any{w.annOn}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"administrators-mark", `UPDATE memberships SET administers = false WHERE id = $1`, []any{w.annOn}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"member-order", `UPDATE memberships SET name_key = 'zz' WHERE id = $1`, []any{w.annOn}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"member-order", `UPDATE memberships SET email_key = NULL WHERE id = $1`, []any{w.annOn}, globalid.ID{Kind: globalid.Membership, UUID: w.annOn}},
			{"orphaned-role", `UPDATE membership_roles SET role_id = $2 WHERE membership_id = $1`, []any{w.annOn, stray}, nil},
			{"foreign-role", `UPDATE membership_roles SET role_id = $2 WHERE membership_id = $1`, []any{w.annOn, foreign}, nil},
			{"primary-not-administrator", `UPDATE accounts SET primary_user_id = $2 WHERE id = $1`, []any{w.news, w.bob}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"primary-not-administrator", `UPDATE users SET status = 'INVITED' WHERE id = $1`, []any{w.ann}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"no-primary", `UPDATE accounts SET primary_user_id = NULL WHERE id = $1`, []any{w.news}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"affiliation", `UPDATE accounts SET primary_account_id = $2 WHERE id = $1`, []any{w.news, stray}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"affiliation", `UPDATE accounts SET primary_account_id = $2 WHERE id = $1`, []any{w.news, elsewhere}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"affiliation", `UPDATE accounts SET primary_account_id = id WHERE id = $1`, []any{w.news}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"archived-with-people", `UPDATE accounts SET archived_at = created_at WHERE id = $1`, []any{w.sport}, globalid.ID{Kind: globalid.Account, UUID: w.sport}},
			{"no-organization", `UPDATE outbox SET organization_id = $1`, []any{stray}, globalid.ID{Kind: globalid.Organization, UUID: stray}},
			{"no-organization", `UPDATE roles SET organization_id = $2 WHERE id = $1`, []any{role, stray}, nil},
			{"bulk-counts", `UPDATE bulk_operations SET added = added + 1 WHERE id = $1`, []any{w.operation}, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-pending", `UPDATE bulk_operations SET pending = 1 WHERE id = $1`, []any{w.operation}, nil},
			{"bulk-done", `UPDATE bulk_operations SET done_added = done_added + 1 WHERE id = $1`, []any{w.operation}, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-people", `INSERT INTO bulk_people (id, organization_id, operation_id, user_id, status) VALUES ($3, $2, $1, $3, 'ACTIVE')`, []any{w.operation, w.org, stray}, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-rows", `DELETE FROM bulk_rows WHERE number = 1`, nil, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-rows", `UPDATE bulk_rows SET outcome = 'REFUSED' WHERE number = 1`, nil, nil},
			{"bulk-marks", `UPDATE bulk_chunks SET done_at = NULL`, nil, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-orphans", `DELETE FROM bulk_operations WHERE id = $1`, []any{w.operation}, nil},
			{"archived-busy", `UPDATE bulk_operations SET status = 'QUEUED', organization_id = $2 WHERE id = $1`, []any{w.operation, gone}, globalid.ID{Kind: globalid.BulkOperation, UUID: w.operation}},
			{"bulk-leases", `UPDATE bulk_operations SET lease_until = $1`, []any{now.Add(time.Hour)}, nil},
			{"orphaned-session", `UPDATE sessions SET identity_id = $1`, []any{stray}, nil},
			{"orphaned-invitation", `INSERT INTO invitations (id, user_id, token_hash, created_at, expires_at) VALUES ($1, $1, $2, $3, $3)`, []any{stray, []byte{1}, now}, nil},
			{"orphaned-mail", `UPDATE outbox SET user_id = $1`, []any{stray}, nil},
			{"email-key", `UPDATE users SET email_key = 'x' WHERE id = $1`, []any{w.dan}, globalid.ID{Kind: globalid.User, UUID: w.dan}},
			{"search-key", `UPDATE users SET search_key = 'x' WHERE id = $1`, []any{w.dan}, globalid.ID{Kind: globalid.User, UUID: w.dan}},
			{"handle-key", `UPDATE accounts SET handle_key = 'x' WHERE id = $1`, []any{w.news}, globalid.ID{Kind: globalid.Account, UUID: w.news}},
			{"sign-in-key", `UPDATE identities SET email_key = 'x' WHERE email = $1`, []any{chief}, nil},
			{"role-key", `UPDATE roles SET name_key = 'x' WHERE id = $1`, []any{role}, nil},
			{"audit", `UPDATE audit_events SET action = 'x' WHERE organization_id = $1 AND sequence = 3`, []any{w.org}, nil},
			{"audit", `DELETE FROM audit_events WHERE organization_id = $1 AND sequence > 3`, []any{w.org}, nil},
		} {
			w.broken(db, c.statement, c.args, func(r *doctor.Report) {
				if !slices.ContainsFunc(r.Findings, func(f doctor.Finding) bool {
					return f.Check == c.check && f.Remedy != "" && (c.id == nil || f.ID == c.id.String())
				}) {
					t.Errorf("%s: found %v after %s", c.check, r.Findings, c.statement)
				}
			})
		}
		if r := w.examine(); len(r.Findings) > 0 {
			t.Errorf("healthy again: %v", r.Findings)
		}
	})
}

// What is from before today's law of identifiers is noted, with what to do, and is no fault (H1).
func TestTheDoctorNotesWhatIsOld(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		w := admit(t, db)
		id := func(k globalid.Kind, id uuid.UUID) string { return globalid.ID{Kind: k, UUID: id}.String() }
		other := w.g.Account(w.org, "other")
		for _, c := range []struct {
			check, statement string
			args             []any
			id, problem      string
		}{
			{"email-law", `UPDATE users SET email = $2, email_key = $2 WHERE id = $1`, []any{w.dan, "dan\u200b@ward.test"}, id(globalid.User, w.dan), "U+200B"},
			{"username-law", `UPDATE users SET username = 'd an', username_key = 'd an' WHERE id = $1`, []any{w.dan}, id(globalid.User, w.dan), "space"},
			{"handle-law", `UPDATE accounts SET handle = '@news', handle_key = '@news' WHERE id = $1`, []any{w.news}, "", ""},
			{"handle-law", `UPDATE accounts SET handle = 'https://example.org/x', handle_key = 'https://example.org/x' WHERE id = $1`, []any{w.news}, id(globalid.Account, w.news), "not the URL of a platform"},
			{"sign-in-law", `UPDATE identities SET email = 'root@here', email_key = 'root@here' WHERE email = $1`, []any{"loose@ward.test"}, "", "no dot"},
			{"role-law", `UPDATE roles SET name = $2, name_key = $3 WHERE id = $1`, []any{w.g.Role(w.org, "Uploader"), "Up\u00adloader", "up\u00adloader"}, id(globalid.Role, w.g.Role(w.org, "Uploader")), "U+00AD"},
			{"role-alike", `UPDATE roles SET name = $2, name_key = $3 WHERE id = $1`, []any{w.g.Role(w.org, "Uploader"), "\u0410nalyst", "\u0430nalyst"}, "", "looks like the role"},
			{"handle-alike", `UPDATE accounts SET handle_skeleton = (SELECT handle_skeleton FROM accounts WHERE id = $2) WHERE id = $1`, []any{other, w.news}, "", "looks like"},
			{"email-twice", `UPDATE users SET email = 'ANN@ward.test', email_key = 'old' WHERE id = $1`, []any{w.dan}, id(globalid.User, w.dan), "counts as the same as that of " + id(globalid.User, w.ann)},
		} {
			w.broken(db, c.statement, c.args, func(r *doctor.Report) {
				found := slices.ContainsFunc(r.Notes, func(f doctor.Finding) bool {
					return f.Check == c.check && f.Remedy != "" && (c.id == "" || f.ID == c.id) && strings.Contains(f.Problem, c.problem)
				})
				broken := slices.DeleteFunc(r.Findings, func(f doctor.Finding) bool { return f.Check == "search-key" }) // the names were changed past it
				if found != (c.problem != "") || len(broken) > 0 {
					t.Errorf("%s: found %v, noted %v after %s", c.check, r.Findings, r.Notes, c.statement)
				}
			})
		}
	})
}

// broken runs a statement past all keys, asks the doctor, and brings all tables back.
func (w *ward) broken(db *store.DB, statement string, args []any, see func(*doctor.Report)) {
	w.Helper()
	tables := []string{"organizations", "organization_slugs", "identities", "users", "accounts", "roles", "memberships", "membership_roles", "sessions", "invitations", "bulk_operations", "bulk_rows", "bulk_chunks", "bulk_people", "audit_events", "outbox", "seat_days"}
	off, on := `PRAGMA foreign_keys = 0`, `PRAGMA foreign_keys = 1`
	if db.Dialect == store.Postgres {
		off, on = `SET session_replication_role = replica`, `SET session_replication_role = origin`
	}
	conn, err := db.Raw().Conn(context.Background())
	w.must(err)
	run := func(statement string, args ...any) {
		w.Helper()
		_, err := conn.ExecContext(context.Background(), statement, args...)
		if err != nil {
			w.Fatalf("%s: %v", statement, err)
		}
	}
	run(off)
	for _, t := range tables {
		run(`CREATE TABLE kept_` + t + ` AS SELECT * FROM ` + t)
	}
	run(statement, args...)
	see(w.examine())
	for _, t := range tables {
		run(`DELETE FROM ` + t)
		run(`INSERT INTO ` + t + ` SELECT * FROM kept_` + t)
		run(`DROP TABLE kept_` + t)
	}
	run(on)
	w.must(conn.Close())
}

func TestNotesAreNoFindings(t *testing.T) {
	db := storetest.Open(t, store.SQLite)
	w := admit(t, db)
	w.g.Grant(w.org, w.news, w.dan, "Legacy User")
	r := w.examine()
	if len(r.Findings) > 0 || !slices.ContainsFunc(r.Notes, func(f doctor.Finding) bool { return f.Check == "legacy-roles" && strings.HasPrefix(f.Problem, "1 ") }) {
		t.Errorf("findings %v, notes %v", r.Findings, r.Notes)
	}
}

func TestTheDoctorSaysWhatEachTableHoldsAndForHowLong(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		w := admit(t, db)
		tables := func(keep config.Retention) map[string]doctor.Table {
			t.Helper()
			r, err := doctor.Examine(context.Background(), w.g.DB, doctor.Options{Now: time.Now(), Keep: keep})
			w.must(err)
			all := map[string]doctor.Table{}
			for _, table := range r.Tables {
				all[table.Name] = table
				if strings.Contains(table.Kept, "not known") || table.Rows < 0 && table.Name != "user_search" {
					t.Errorf("%+v", table)
				}
				if (table.Bytes > 0) != (db.Dialect == store.Postgres) {
					t.Errorf("%s has %d bytes", table.Name, table.Bytes)
				}
			}
			return all
		}
		all := tables(config.Retention{KeepMail: 12, KeepPlans: 3, KeepOperations: 77})
		for name, want := range map[string]struct {
			rows int64
			kept string
		}{
			"bulk_operations": {1, "kept for ever"}, "bulk_rows": {2, "plans that never ran: 3 days after their end (ROSTER_KEEP_PLANS); of operations: 77 days"},
			"organizations": {2, "kept for ever"}, "outbox": {all["outbox"].Rows, "12 days after they were sent"}, "audit_events": {all["audit_events"].Rows, "kept for ever (ROSTER_KEEP_AUDIT is 0)"},
		} {
			got := all[name]
			if got.Rows != want.rows || got.Rows == 0 || !strings.Contains(got.Kept, want.kept) {
				t.Errorf("%+v, want %+v", got, want)
			}
		}
		for _, name := range []string{"users", "audit_events", "outbox"} {
			if o := all[name].Oldest; o == nil || time.Since(*o) < 0 || time.Since(*o) > time.Hour {
				t.Errorf("the oldest of %s: %v", name, o)
			}
		}
		if kept := tables(config.Retention{KeepAudit: 90})["audit_events"].Kept; !strings.Contains(kept, "90 days and up to the next signed checkpoint") {
			t.Errorf("of an audit that is cut: %s", kept)
		}
	})
}

package store_test

import (
	"context"
	"crypto/rand"
	"errors"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Every table has row level security, or is listed here with the reason why it needs none (goal 20).
func TestEveryTableIsFenced(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	open := map[string]string{
		"identities":        "a sign-in belongs to a person, not to an organization (H12)",
		"sessions":          "belong to an identity",
		"sign_in_attempts":  "count by a hash of who tried what from where",
		"password_resets":   "belong to an identity",
		"identity_links":    "belong to an identity",
		"spent_states":      "hold hashes of single sign-on's flows that came back",
		"staff_claims":      "let in the vendor's first of the staff",
		"invitations":       "hold a hash and whom it is for, and are read by it before anybody is known",
		"user_search":       "holds what people are searched by, and only a function that keeps to the reach reads it",
		"schema_migrations": "the history of the schema; the application only reads it",
		"schema_steps":      "the later history of the schema; the application only reads it",
	}
	//nolint:rowserrcheck // Scan checks
	rows, err := db.Raw().QueryContext(t.Context(), `SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity AND count(p.oid) = 1
		AND bool_and(p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL)
		FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace GROUP BY c.oid`)
	fenced := 0
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var name string
		var held bool
		err := scan(&name, &held)
		if held == (open[name] != "") {
			t.Errorf("%s: fenced %t; the reason not to be is %q", name, held, open[name])
		}
		if held {
			fenced++
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d tables are fenced, %d need not be", fenced, len(open))
}

// If a part of row level security is missing, the gateway does not start, and the error names the part (goal 20).
func TestAStartWithoutTheFenceIsRefused(t *testing.T) {
	t.Parallel()
	db, ctx := storetest.Open(t, store.Postgres), context.Background()
	const all = `current_setting('roster.organizations', true) IS NOT NULL`
	for _, c := range []struct{ do, undo, want string }{
		{`ALTER TABLE users DISABLE ROW LEVEL SECURITY`, `ALTER TABLE users ENABLE ROW LEVEL SECURITY`, "users: row level security is not enabled"},
		{`ALTER TABLE roles NO FORCE ROW LEVEL SECURITY`, `ALTER TABLE roles FORCE ROW LEVEL SECURITY`, "roles: row level security is not forced"},
		{`CREATE POLICY more ON accounts USING (true)`, `DROP POLICY more ON accounts`, "accounts: it has not exactly one policy"},
		{`CREATE TABLE late (id uuid, organization_id uuid)`, `DROP TABLE late`, "late: row level security is not enabled"},
		{
			`CREATE TABLE late (organization_id uuid); ALTER TABLE late ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
			`DROP TABLE late`, "late: it has not exactly one policy",
		},
		{
			`CREATE TABLE late (organization_id uuid); ALTER TABLE late ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE POLICY tenant ON late USING (` + all + `)`,
			`DROP TABLE late`, "late: its policy is not Roster's", // no WITH CHECK
		},
		{
			`CREATE TABLE late (organization_id uuid); ALTER TABLE late ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE POLICY tenant ON late USING (` + all + `) WITH CHECK (true)`,
			`DROP TABLE late`, "late: its policy is not Roster's",
		},
		{
			`CREATE TABLE late (organization_id uuid); ALTER TABLE late ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE POLICY tenant ON late USING (true) WITH CHECK (true)`,
			`DROP TABLE late`, "late: its policy is not Roster's",
		},
	} {
		do(t, db.Raw(), c.do)
		wantError(t, db.CheckSchema(ctx), c.want)
		wantError(t, db.Migrate(ctx), c.want)
		do(t, db.Raw(), c.undo)
	}
	if err := db.CheckSchema(ctx); err != nil {
		t.Error(err)
	}
}

// as returns the database's address for another user, or with another role for the application.
func as(t *testing.T, db *store.DB, user, role string) string {
	t.Helper()
	u, err := url.Parse(db.DSN())
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Del("role")
	q.Set("app_role", role)
	if user != "" {
		u.User = nil
		q.Set("user", user)
		q.Set("password", "roster")
	}
	u.RawQuery = q.Encode()
	return u.String()
}

func opened(t *testing.T, address string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// A role with too many rights is refused, since row level security would not apply to it.
func TestAMightyRoleIsRefused(t *testing.T) {
	t.Parallel()
	admin, ctx := storetest.Empty(t, store.Postgres), context.Background()
	role := "mighty_" + strings.ToLower(rand.Text())
	t.Cleanup(func() {
		do(t, admin.Raw(), `DROP OWNED BY `+role)
		do(t, admin.Raw(), `DROP ROLE `+role)
	})
	db := opened(t, as(t, admin, "", role))
	if err := db.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ may, not string }{{"SUPERUSER", "NOSUPERUSER"}, {"BYPASSRLS", "NOBYPASSRLS"}} {
		do(t, admin.Raw(), `ALTER ROLE `+role+` `+c.may)
		wantError(t, db.CheckSchema(ctx), "which row level security does not hold")
		do(t, admin.Raw(), `ALTER ROLE `+role+` `+c.not)
	}
	do(t, admin.Raw(), `ALTER TABLE users OWNER TO `+role)
	wantError(t, db.CheckSchema(ctx), "users: it belongs to")
	do(t, admin.Raw(), `ALTER TABLE users OWNER TO CURRENT_USER`)
}

// If the owner is neither a superuser nor allowed to create roles, the error says what an administrator of the server must run. After exactly that, it works,
// and row level security also applies to the owner.
func TestAnOwnerWithoutTheRightToMakeRoles(t *testing.T) {
	t.Parallel()
	admin, ctx := storetest.Empty(t, store.Postgres), context.Background()
	owner := "owner_" + strings.ToLower(rand.Text())
	role := owner + "_app"
	var database string
	if err := admin.Raw().QueryRowContext(ctx, `SELECT quote_ident(current_database())`).Scan(&database); err != nil {
		t.Fatal(err)
	}
	do(t, admin.Raw(), `CREATE ROLE `+owner+` LOGIN PASSWORD 'roster'`)
	do(t, admin.Raw(), `ALTER DATABASE `+database+` OWNER TO `+owner)
	t.Cleanup(func() {
		do(t, admin.Raw(), `REASSIGN OWNED BY `+owner+` TO CURRENT_USER`)
		do(t, admin.Raw(), `DROP OWNED BY `+owner+`, `+role)
		do(t, admin.Raw(), `DROP ROLE `+owner+`, `+role)
	})
	db := opened(t, as(t, admin, owner, role))
	err := db.Migrate(ctx)
	wantError(t, err, "may not make the role")
	_, statements, found := strings.Cut(err.Error(), "then start again: ")
	if !found {
		t.Fatalf("no statements in %v", err)
	}
	do(t, admin.Raw(), statements)
	for range 2 {
		if err := db.Migrate(ctx); err != nil {
			t.Fatal(err)
		}
	}
	ids := tenants(t, db, 2) // as the owner, whose connections reach everything
	if got, err := seen(viewer(ids[0]), db); err != nil || !cmp.Equal(got, ids[:1]) {
		t.Errorf("a viewer sees %v: %v", got, err)
	}
	c := one(t, db)
	do(t, c, `SET roster.organizations TO DEFAULT`)
	do(t, c, `SELECT set_config('roster.organizations', $1, false)`, "")
	rows, err := c.QueryContext(ctx, `SELECT id FROM users`)
	if left := texts(t, rows, err); left != "" {
		t.Errorf("the fence is not forced upon the owner, who sees %s", left)
	}
}

// Roles belong to the server. Gateways of several databases that start at the same time may create the same role at the same time.
func TestSeveralDatabasesMakeTheRoleAtOnce(t *testing.T) {
	t.Parallel()
	role := "shared_" + strings.ToLower(rand.Text())
	keeper := storetest.Empty(t, store.Postgres)
	t.Cleanup(func() { do(t, keeper.Raw(), `DROP ROLE `+role) }) // when nothing depends on it any more
	var all []*store.DB
	for range 4 {
		admin := storetest.Empty(t, store.Postgres)
		t.Cleanup(func() { do(t, admin.Raw(), `DROP OWNED BY `+role) })
		for range 2 {
			all = append(all, opened(t, as(t, admin, "", role)))
		}
	}
	errs := make([]error, len(all))
	var starts sync.WaitGroup
	for i, db := range all {
		starts.Go(func() { errs[i] = db.Migrate(context.Background()) })
	}
	starts.Wait()
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
}

// The application's role can only append to the audit trail. Whatever its statements say, it cannot delete an event, change more of one than an erasure does,
// or change a checkpoint back.
func TestTheApplicationCannotBendTheAudit(t *testing.T) {
	t.Parallel()
	db, ctx := storetest.Open(t, store.Postgres), context.Background()
	as := func(statement string) error {
		tx, err := db.Raw().BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback() //nolint:errcheck // it was only a try
		if _, err := tx.ExecContext(ctx, `SET LOCAL ROLE roster_app`); err != nil {
			t.Fatal(err)
		}
		_, err = tx.ExecContext(ctx, statement)
		return err
	}
	for _, statement := range []string{
		`DELETE FROM audit_events`, `TRUNCATE audit_events`, `UPDATE audit_events SET action = 'x'`, `UPDATE audit_events SET sequence = 1, hash = ''`,
		`DELETE FROM audit_checkpoints`, `UPDATE audit_checkpoints SET sequence = 1`, `DELETE FROM schema_migrations`,
		`DELETE FROM schema_steps`, `INSERT INTO schema_steps (version, name, checksum, oldest) VALUES (99, '', '', 1)`,
	} {
		if p := (*pq.Error)(nil); !errors.As(as(statement), &p) || p.Code != pqerror.InsufficientPrivilege {
			t.Errorf("%s: %v", statement, p)
		}
	}
	for _, statement := range []string{`UPDATE audit_events SET actor = 'x', actor_salt = NULL`, `UPDATE audit_heads SET sequence = sequence`} {
		if err := as(statement); err != nil {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

// The application can delete audit events only before a signed checkpoint that is at least 30 days old, and only if the chain is recorded as cut there.
func TestTheApplicationDeletesOfTheAuditOnlyWhatIsOldAndSigned(t *testing.T) {
	t.Parallel()
	db, ctx := storetest.Open(t, store.Postgres), context.Background()
	for name, c := range map[string]struct {
		days, cut, checkpoint int
		left                  int
	}{
		"old and signed":                     {31, 2, 2, 1},
		"young":                              {29, 2, 2, 3},
		"cut elsewhere than at a checkpoint": {31, 2, 3, 3},
		"not cut":                            {31, 0, 2, 3},
	} {
		org := store.NewID()
		for n := 1; n <= 3; n++ {
			do(t, db.Raw(), `INSERT INTO audit_events (id, organization_id, sequence, at, actor, action, hash) VALUES ($1, $2, $3, now(), 'system', 'x', '')`, store.NewID(), org, n)
		}
		do(t, db.Raw(), `INSERT INTO audit_heads (organization_id, sequence, hash, checkpoint_sequence, cut_sequence) VALUES ($1, 3, '', $2, $3)`, org, c.checkpoint, c.cut)
		do(t, db.Raw(), `INSERT INTO audit_checkpoints (id, organization_id, sequence, hash, at, public_key, signature) VALUES ($1, $2, $3, '', now() - $4 * interval '1 day', '', '')`, store.NewID(), org, c.checkpoint, c.days)
		if err := db.Write(access.With(ctx, access.System()), func(ctx context.Context, tx *store.Tx) error {
			return discard(tx.QueryContext(ctx, `SELECT audit_cut($1, 100)`, org))
		}); err != nil {
			t.Fatal(err)
		}
		var left int
		if err := db.Raw().QueryRowContext(ctx, `SELECT count(*) FROM audit_events WHERE organization_id = $1`, org).Scan(&left); err != nil || left != c.left {
			t.Errorf("%s: %d are left, want %d: %v", name, left, c.left, err)
		}
	}
}

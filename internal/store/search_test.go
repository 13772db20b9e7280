package store_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// crowd fills two organizations with people.
func crowd(t *testing.T, db *store.DB, each int) (here, there uuid.UUID) {
	t.Helper()
	here, there = uuid.New(), uuid.New()
	people := store.NewTable("id", store.UUID, "org", store.UUID, "email", store.Text, "search", store.Text)
	for _, org := range []uuid.UUID{here, there} {
		for i := range each {
			first := []string{"Ada", "Jonas", "Aurora", "Grace", "Linus", "Zo\u00eb"}[i%6]
			last := fmt.Sprintf("%s%d", []string{"Lindqvist", "Ferreira", "Okafor", "Smith", "Vel\u00e1zquez"}[i/6%5], i*7919%100_003)
			email := fmt.Sprintf("p%d@crowd.example", i)
			people.Add(store.NewID(), org, email, identifier.PersonKey(first, last, email, ""))
		}
	}
	if err := db.Write(access.Trusted(access.Across(context.Background())), func(ctx context.Context, tx *store.Tx) error {
		now := store.Instant(time.Now())
		for i, org := range []uuid.UUID{here, there} {
			if _, err := tx.ExecContext(ctx, `INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'x', $2, $3)`, org, fmt.Sprintf("crowd%d", i), now); err != nil {
				return err
			}
		}
		_, err := tx.Exec(ctx, people, `INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
			SELECT v.id, v.org, v.email, v.email, '', '', '', v.search, 'FORMER', 'NONE', $1 FROM {v}`, now)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	exec(t, db, map[string]string{store.SQLite: "ANALYZE", store.Postgres: "VACUUM ANALYZE"}[db.Dialect])
	return here, there
}

// With row level security, LIKE cannot use an index. The function that bypasses it returns the same as the plain condition, using the index, and only for
// organizations in the viewer's reach.
func TestASearchGoesByTheIndex(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	here, there := crowd(t, db, 3000)
	counted := func(where string, args ...any) int {
		t.Helper()
		var n int
		if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM users WHERE "+where, args...).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for _, c := range []struct {
		words    []string
		answered bool
	}{
		{[]string{"jonas", "lindqvist7"}, true},
		{[]string{"zoe", "velazquez", "39"}, true},
		{[]string{"nobody"}, true},
		{[]string{"l_ndqvist"}, true},
		{[]string{"%%%"}, false},   // no trigram
		{[]string{"jo"}, false},    // no trigram
		{[]string{"crowd"}, false}, // matches everybody
		{nil, false},
	} {
		narrow, err := db.PeopleFound(access.Only(access.Across(t.Context()), here), here, c.words)
		if err != nil || (narrow != nil) != c.answered {
			t.Fatalf("%q: answered %t, %v", c.words, narrow != nil, err)
		}
		if !c.answered {
			continue
		}
		s := sql.Dialect(db.Dialect).Select("id").From(sql.Table("users"))
		narrow(s)
		query, args := s.Query()
		plain, of := "organization_id = $1", []any{here}
		for _, w := range c.words {
			of = append(of, w)
			plain += fmt.Sprintf(" AND strpos(search_key, $%d) > 0", len(of))
		}
		if n, want := counted("id IN ("+query+")", args...), counted(plain, of...); n != want {
			t.Errorf("%q: %d by the index, %d without", c.words, n, want)
		}
	}
	for ctx, want := range map[context.Context]int{access.Only(access.Across(t.Context()), here): 0, access.Only(access.Across(t.Context()), there): 50, access.Across(t.Context()): 50} {
		var n int
		//nolint:rowserrcheck // Scan checks
		rows, err := db.QueryContext(ctx, `SELECT count(*) FROM people_found($1, ARRAY['%jonas%', '%ferreira%']) LIMIT 1`, there)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) }); err != nil || (n > 0) != (want > 0) {
			t.Errorf("reach %q: %d of another organization, %v", access.Reach(ctx), n, err)
		}
		//nolint:rowserrcheck // Scan checks
		rows, err = db.QueryContext(ctx, `SELECT 1 FROM user_search`)
		if err := store.Scan(rows, err, func(func(...any) error) error { return nil }); err == nil || !strings.Contains(err.Error(), "permission denied") {
			t.Errorf("the application reads the table itself: %v", err)
		}
	}
	var plan []string
	//nolint:rowserrcheck // Scan checks
	rows, err := db.Raw().QueryContext(t.Context(), `EXPLAIN SELECT user_id FROM user_search WHERE organization = $1 AND search_key LIKE '%jonas%' AND search_key LIKE '%lindqvist7%' LIMIT 501`, here)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		plan = append(plan, "")
		return scan(&plan[len(plan)-1])
	}); err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(plan, func(line string) bool { return strings.Contains(line, "user_search_search_key") }) {
		t.Errorf("the plan does not use the index:\n%s", strings.Join(plan, "\n"))
	}
	exec(t, db, `UPDATE users SET search_key = 'renamed' WHERE email = 'p7@crowd.example'; DELETE FROM users WHERE email = 'p8@crowd.example'`)
	if n := count(t, db, "user_search s FULL JOIN users u ON u.id = s.user_id WHERE u.search_key IS DISTINCT FROM s.search_key OR u.organization_id IS DISTINCT FROM s.organization"); n != 0 {
		t.Errorf("%d rows of the index are not as the people", n)
	}
}

// If the extension cannot be created, a migration continues without the search index, and a later migration creates it.
func TestASearchIndexIsMadeLater(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	here, _ := crowd(t, db, 10)
	exec(t, db, `DROP TRIGGER user_search_keep ON users; DROP FUNCTION people_found, user_search_keep; DROP TABLE user_search`)
	for range 2 {
		narrow, err := db.PeopleFound(access.Only(access.Across(t.Context()), here), here, []string{"jonas"})
		if err != nil || narrow != nil {
			t.Fatalf("%t, %v", narrow != nil, err)
		}
	}
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if narrow, err := db.PeopleFound(access.Only(access.Across(t.Context()), here), here, []string{"jonas"}); err != nil || narrow == nil {
		t.Fatalf("%t, %v", narrow != nil, err)
	}
	if n := count(t, db, "user_search"); n != 20 {
		t.Errorf("%d people are in the index", n)
	}
}

// SQLite's plan reads only the covering index, in the order of a page.
func TestASearchReadsTheNarrowIndex(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	here, _ := crowd(t, db, 100)
	var plan string
	//nolint:rowserrcheck // Scan checks
	rows, err := db.Raw().QueryContext(t.Context(), `EXPLAIN QUERY PLAN SELECT t.id, t.name_key FROM users t WHERE t.organization_id = $1 AND instr(t.search_key, 'jonas') > 0 ORDER BY t.name_key, t.id LIMIT 51`, here)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id, parent, unused int
		return scan(&id, &parent, &unused, &plan)
	}); err != nil || !strings.Contains(plan, "COVERING INDEX user_search") {
		t.Errorf("%q, %v", plan, err)
	}
}

package directory_test

import (
	"context"
	"testing"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/store"
)

// People are found by email and username without reading the rest of a large organization, even if most organizations are so small that reading all of one costs
// less: the plan of a change is made once, for an organization of average size.
func TestPeopleAreFoundWithoutTheOthersOfALargeOrganization(t *testing.T) {
	each(t, -1, func(h *house) {
		if h.db.Dialect != store.Postgres {
			return // SQLite has no counters of what is read
		}
		h.exec(`INSERT INTO organizations (id, name, slug, created_at) SELECT gen_random_uuid(), n, n, now() FROM (SELECT n::text FROM generate_series(1, 1000) n) o`)
		h.exec(`INSERT INTO users (id, organization_id, email, email_key, username, username_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
			SELECT gen_random_uuid(), o.id, n, n, n, n, n, n, n, n, 'ACTIVE', 'NONE', now() FROM organizations o CROSS JOIN LATERAL
			(SELECT 'p' || n || '@x.test' n FROM generate_series(1, CASE o.slug WHEN 'acme' THEN 2000 ELSE 2 END) n) u`)
		h.exec("ANALYZE organizations, users")
		for _, column := range []string{"email_key", "username_key"} {
			h.must(h.dir.WithLock(h.boss(), h.org, func(ctx context.Context, c *directory.Change) error {
				read := func() (n int) {
					rows, err := c.Tx.QueryContext(ctx, `SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'users'`)
					h.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) }))
					return n
				}
				keys, found, before := store.NewTable("key", store.Text), map[string]*directory.FoundPerson{}, read()
				keys.Add("p7@x.test")
				if err := c.FindPeople(ctx, keys, column, found); err != nil {
					return err
				}
				if n := read() - before; len(found) != 1 || n != 1 {
					h.Errorf("%s: %d people found, %d read", column, len(found), n)
				}
				return nil
			}))
		}
	})
}

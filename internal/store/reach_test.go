package store_test

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// tenants creates organizations with one person each, as the database's owner.
func tenants(t *testing.T, db *store.DB, n int) []uuid.UUID {
	t.Helper()
	ids := make([]uuid.UUID, n)
	for i := range ids {
		ids[i] = store.NewID()
		do(t, db.Raw(), `INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, $2, $2, now())`, ids[i], fmt.Sprint("tenant", i))
		person(t, db, ids[i])
	}
	return ids
}

const insertPerson = `INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, status, created_at)
	VALUES (CAST($1 AS uuid), $2, CAST($1 AS uuid)::text, CAST($1 AS uuid)::text, 'Ada', 'Byron', 'byron', 'ACTIVE', now())`

func person(t *testing.T, db *store.DB, org uuid.UUID) {
	t.Helper()
	do(t, db.Raw(), insertPerson, store.NewID(), org)
}

func viewer(orgs ...uuid.UUID) context.Context {
	v := &access.Viewer{}
	for _, o := range orgs {
		v.Persons = append(v.Persons, access.Person{Organization: o})
	}
	return access.With(context.Background(), v)
}

// seen returns the organizations of the rows that a statement without a filter sees.
func seen(ctx context.Context, db *store.DB) ([]uuid.UUID, error) {
	return read(db.QueryContext(ctx, everybody, true))
}

const everybody = `SELECT organization_id FROM users WHERE $1 ORDER BY organization_id`

func read(rows *sql.Rows, err error) (out []uuid.UUID, _ error) {
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		out = append(out, uuid.Nil)
		return scan(&out[len(out)-1])
	})
	return out, err
}

// A statement without a filter for the organization, by mistake or through an attack, sees and changes only the viewer's rows, also in trusted code (goal
// 20).
func TestAStatementWithoutAFilterTouchesItsViewersRowsAlone(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	ids := tenants(t, db, 3)
	for name, c := range map[string]struct {
		ctx  context.Context
		want []uuid.UUID
	}{
		"a stranger":          {context.Background(), nil},
		"trusted code":        {access.Trusted(context.Background()), nil},
		"one":                 {viewer(ids[1]), ids[1:2]},
		"trusted code of one": {access.Trusted(viewer(ids[1])), ids[1:2]},
		"two":                 {viewer(ids[2], ids[0]), []uuid.UUID{ids[0], ids[2]}},
		"one of two":          {access.Only(viewer(ids[2], ids[0]), ids[0]), ids[:1]},
		"staff":               {access.With(context.Background(), &access.Viewer{Staff: true}), ids},
		"sign-in":             {access.Across(context.Background()), ids},
	} {
		if got, err := seen(c.ctx, db); err != nil || fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s sees %v, want %v: %v", name, got, c.want, err)
		}
		if got, err := read(db.ByKey().QueryContext(c.ctx, everybody, true)); err != nil || fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s sees %v by key, want %v: %v", name, got, c.want, err)
		}
	}
	stop := errors.New("undone")
	for name, ctx := range map[string]context.Context{"a stranger": context.Background(), "a viewer of another": viewer(ids[0])} {
		for _, statement := range []string{
			`UPDATE users SET first_name = 'Eve' WHERE organization_id = $1`, `DELETE FROM users WHERE organization_id = $1`,
			`UPDATE organizations SET seat_limit = 0 WHERE id = $1`, `DELETE FROM organizations WHERE id = $1`,
		} {
			err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
				r, err := tx.ExecContext(ctx, statement, ids[1])
				if err != nil {
					return err
				}
				if n, err := r.RowsAffected(); n != 0 || err != nil {
					t.Errorf("%s: %s touches %d rows: %v", name, statement, n, err)
				}
				return stop
			})
			if !errors.Is(err, stop) {
				t.Errorf("%s: %s: %v", name, statement, err)
			}
		}
		err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.ExecContext(ctx, insertPerson, store.NewID(), ids[1])
			return err
		})
		wantError(t, err, "row-level security")
	}
	err := db.Write(viewer(ids[0]), func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE users SET organization_id = $1`, ids[1]) // give one's rows away
		return err
	})
	wantError(t, err, "row-level security")
	for _, statement := range []string{`ALTER TABLE users DISABLE ROW LEVEL SECURITY`, `DROP POLICY tenant ON users`, `TRUNCATE users`,
		`CREATE TABLE mine AS SELECT * FROM users`, `DELETE FROM schema_migrations`} {
		err := db.Write(viewer(ids[0]), func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.ExecContext(ctx, statement)
			return err
		})
		if err == nil {
			t.Errorf("the application may %s", statement)
		}
	}
}

// All tenants share connections. In whatever order requests use them, and however they end, each request only sees its own rows (goal 20). ROSTER_TEST_LONG=1
// sends 10,000 requests.
func TestTenantsShareConnections(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	ids := tenants(t, db, 50)
	db.Few(3)
	requests := int64(2_000)
	if os.Getenv("ROSTER_TEST_LONG") != "" {
		requests = 10_000
	}
	var asked, ended, foreign, own atomic.Int64
	seed := seedtest.Seed(t)
	var workers sync.WaitGroup
	for w := range uint64(8) {
		random := rand.New(rand.NewPCG(seed, w))
		workers.Go(func() {
			for foreign.Load() == 0 && asked.Add(1) <= requests {
				org := ids[random.IntN(len(ids))]
				got, err := request(viewer(org), db, random, ids)
				if err != nil {
					ended.Add(1)
					continue
				}
				for _, id := range got {
					if id != org {
						foreign.Add(1)
					}
				}
				if len(got) == 1 && got[0] == org {
					own.Add(1)
				}
			}
		})
	}
	workers.Wait()
	t.Logf("%d requests of %d tenants over 3 connections: %d saw their own rows, %d ended in errors, %d foreign rows", requests, len(ids), own.Load(), ended.Load(), foreign.Load())
	if foreign.Load() > 0 {
		t.Fatalf("%d rows of another tenant were seen", foreign.Load())
	}
	if answered := requests - ended.Load(); own.Load() != answered || ended.Load() > requests*3/4 {
		t.Errorf("of %d answers %d were the tenant's own rows", answered, own.Load())
	}
}

// request runs one of several kinds of requests: a read, a write that is committed or rolled back, an error, a canceled context, or a change of the viewer
// within a transaction. It returns the organizations that an unfiltered statement sees afterwards.
func request(ctx context.Context, db *store.DB, random *rand.Rand, ids []uuid.UUID) (got []uuid.UUID, err error) {
	other := viewer(ids[random.IntN(len(ids))])
	stop := errors.New("undone")
	switch random.IntN(8) {
	case 0, 1, 2:
		return seen(ctx, db)
	case 3: // committed
		err = db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.ExecContext(ctx, `UPDATE users SET first_name = $1`, "Ada"); err != nil {
				return err
			}
			got, err = read(tx.QueryContext(ctx, `SELECT organization_id FROM users`))
			return err
		})
		return got, err
	case 4: // rolled back, with another viewer's statement inside
		err = db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.ExecContext(other, `UPDATE users SET first_name = $1`, "Bob"); err != nil {
				return err
			}
			got, err = read(tx.QueryContext(ctx, `SELECT organization_id FROM users`))
			return errors.Join(err, stop)
		})
		if !errors.Is(err, stop) {
			return nil, err
		}
		again, err := seen(ctx, db)
		if err == nil && fmt.Sprint(again) != fmt.Sprint(got) {
			return append(got, again...), nil
		}
		return got, err
	case 5: // an error in another viewer's statement
		_ = db.Write(ctx, func(_ context.Context, tx *store.Tx) error {
			_, err := tx.ExecContext(other, `SELECT 1 / $1::int`, 0)
			return err
		})
		return seen(ctx, db)
	case 6: // the state of a canceled connection is unknown
		brief, cancel := context.WithTimeout(ctx, time.Duration(random.IntN(3000))*time.Microsecond)
		defer cancel()
		return seen(brief, db)
	default: // canceled before it is read
		brief, cancel := context.WithCancel(ctx)
		rows, err := db.QueryContext(brief, `SELECT organization_id, pg_sleep(0.001 * $1) FROM users`, random.IntN(3))
		cancel()
		if err == nil {
			defer rows.Close() //nolint:errcheck // rows.Err reports it
			err = rows.Err()
		}
		return nil, cmp.Or(err, context.Canceled)
	}
}

// With row level security, a page needs no additional round trip if its connection was last used for the same viewer: the setting is only changed when the
// viewer changes, so a setting that was spoilt stays until then.
func TestTheFenceIsSetWhenTheViewerChanges(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	ids := tenants(t, db, 2)
	db.Few(1)
	spoil := func(ctx context.Context) {
		t.Helper()
		rows, err := db.QueryContext(ctx, `SELECT set_config('roster.organizations', $1, false)`, "")
		texts(t, rows, err)
	}
	sees := func(ctx context.Context, want ...uuid.UUID) {
		t.Helper()
		if got, err := seen(ctx, db); err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("seen %v, want %v: %v", got, want, err)
		}
	}
	sees(viewer(ids[0]), ids[0])
	spoil(viewer(ids[0]))
	sees(viewer(ids[0]))                              // not set again
	sees(access.Trusted(viewer(ids[0])))              // nor for trusted code
	sees(access.Across(context.Background()), ids...) // has connections of its own
	sees(viewer(ids[0]))
	sees(viewer(ids[1]), ids[1])
	sees(viewer(ids[0]), ids[0])
	stop := errors.New("undone")
	if err := db.Write(viewer(ids[0]), func(ctx context.Context, tx *store.Tx) error {
		got, err := read(tx.QueryContext(viewer(ids[1]), `SELECT organization_id FROM users`))
		if err != nil || fmt.Sprint(got) != fmt.Sprint(ids[1:]) {
			t.Errorf("within a transaction another viewer sees %v: %v", got, err)
		}
		return stop
	}); !errors.Is(err, stop) {
		t.Fatal(err)
	}
	sees(viewer(ids[1]), ids[1]) // the rollback has restored the setting, and the connection knows it
	sees(viewer(ids[0]), ids[0])
}

// A prepared statement is refused, since it would run with the reach that the connection had last.
func TestNothingGoesAroundTheFence(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	_, err := db.Fenced().PrepareContext(viewer(store.NewID()), `SELECT id FROM users`) //nolint:sqlclosecheck // it is refused
	wantError(t, err, "row level security holds them")
}

package store_test

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// pooledBy adds a pooler's mode to an address.
func pooledBy(t *testing.T, address, mode string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("pooler", mode)
	u.RawQuery = q.Encode()
	return u.String()
}

// Behind a pooler, even with fewer connections than viewers, each viewer sees their own rows, inside and outside transactions. The database can be migrated
// through the pooler, and each pool has its own settings.
func TestBehindAPoolerEachViewerSeesTheirOwn(t *testing.T) {
	t.Parallel()
	cluster := storetest.Own(t)
	address := cluster.Owned(t)
	var ids []uuid.UUID
	for mode, connections := range map[string]int{"session": 60, "transaction": 3} {
		t.Run(mode, func(t *testing.T) {
			db := opened(t, pooledBy(t, cluster.Pooled(t, address, mode, connections), mode))
			for range 2 {
				if err := db.Migrate(context.Background()); err != nil {
					t.Fatal(err)
				}
			}
			if err := db.CheckSchema(context.Background()); err != nil {
				t.Fatal(err)
			}
			if ids == nil {
				ids = tenants(t, db, 4)
			}
			var asks sync.WaitGroup
			for n := range 12 {
				asks.Go(func() {
					for i := range 40 {
						own := ids[(n+i)%len(ids)]
						ctx := viewer(own)
						got, err := seen(ctx, db)
						if err != nil || !slices.Equal(got, []uuid.UUID{own}) {
							t.Errorf("a viewer of %s sees %v: %v", own, got, err)
							return
						}
						if i%4 != 0 {
							continue
						}
						if err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
							got, err = read(tx.QueryContext(ctx, `SELECT organization_id FROM users WHERE $1`, true))
							return err
						}); err != nil || !slices.Equal(got, []uuid.UUID{own}) {
							t.Errorf("a change of %s sees %v: %v", own, got, err)
							return
						}
					}
				})
			}
			asks.Wait()
			for name, want := range map[string]string{"statement_timeout": "15min", "TimeZone": "UTC", "enable_seqscan": "off", "role": "roster_app"} {
				rows, err := db.QueryContext(viewer(ids[0]), `SELECT current_setting($1)`, name)
				if got := texts(t, rows, err); got != want+",;" {
					t.Errorf("%s is %q, want %q", name, got, want)
				}
			}
			if rows, err := db.QueryContext(viewer(ids[0]), `SELECT 1/$1::int`, 0); err == nil {
				if err := closed(rows, err); err == nil {
					t.Error("a statement that fails does not fail")
				}
			}
			if got, err := seen(viewer(ids[0]), db); err != nil || len(got) != 1 {
				t.Errorf("after a statement that failed: %v, %v", got, err)
			}
			file := filepath.Join(t.TempDir(), "backup")
			if held, err := db.Backup(t.Context(), file); err != nil || held.Rows < int64(2*len(ids)) { // each tenant and its person
				t.Errorf("a backup has %d rows: %v", held.Rows, err)
			}
			t.Logf("prepared statements are kept: %t", db.Prepares())
		})
	}
}

// A pooler in transaction mode would give one viewer's settings to another. Roster does not start behind one that the URL does not name. If the pooler's mode
// is changed later, this is noticed before a statement reaches other rows.
func TestAPoolerInTransactionModeHasToBeNamed(t *testing.T) {
	t.Parallel()
	cluster := storetest.Own(t)
	address := cluster.Pooled(t, cluster.Owned(t), "transaction", 20)
	for _, address := range []string{address, pooledBy(t, address, "session")} {
		db, err := store.Open(t.Context(), address)
		if err == nil {
			_ = db.Close()
		}
		wantError(t, err, "Write pooler=transaction into the database URL")
	}
	_, err := store.Open(t.Context(), pooledBy(t, address, "statement"))
	wantError(t, err, `no pooler "statement"`)

	plain := opened(t, storetest.EmptyURL(t, store.Postgres))
	if err := plain.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	ids := tenants(t, plain, 2)
	c, err := plain.Fenced().Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close() //nolint:errcheck // it is broken
	if _, err := c.ExecContext(viewer(ids[1]), `SELECT set_config('roster.session', 'another', false)`); err != nil {
		t.Fatal(err)
	}
	if _, err := read(c.QueryContext(viewer(ids[0]), `SELECT organization_id FROM users`)); err == nil || !strings.Contains(err.Error(), "not in the session") {
		t.Errorf("a statement in another session: %v", err)
	}
}

// TestAPoolersReads measures how much a pooler slows down reads, for docs/operators.md. go test -v prints it.
func TestAPoolersReads(t *testing.T) {
	cluster := storetest.Own(t)
	address := cluster.Owned(t)
	direct := opened(t, address)
	if err := direct.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	ids := tenants(t, direct, 1)
	measure := func(db *store.DB) time.Duration {
		ctx := viewer(ids[0])
		var took []time.Duration
		for range 300 {
			began := time.Now()
			if got, err := seen(ctx, db); err != nil || len(got) != 1 {
				t.Fatal(got, err)
			}
			took = append(took, time.Since(began))
		}
		slices.Sort(took)
		return took[len(took)/2]
	}
	line := fmt.Sprintf("a read, median: direct %s", measure(direct))
	for _, mode := range []string{"session", "transaction"} {
		db := opened(t, pooledBy(t, cluster.Pooled(t, address, mode, 60), mode))
		line += fmt.Sprintf(", %s mode %s (prepared %t)", mode, measure(db), db.Prepares())
	}
	t.Log(line)
}

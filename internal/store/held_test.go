package store_test

import (
	"context"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A caller who holds a connection and waits for another one can block everybody. So within a transaction, only its own handle can use the database. Without
// this check, some of these calls wait forever, since each pool has one connection here (mutant second-connection).
func TestWithinATransactionNothingElseReachesTheDatabase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		narrow(db)
		ways := map[string]func(ctx context.Context) error{
			"QueryContext": func(ctx context.Context) error {
				rows, err := db.QueryContext(ctx, `SELECT 1`)
				return closed(rows, err)
			},
			"Select": func(ctx context.Context) error {
				t := store.NewTable("id", store.UUID)
				t.Add(store.NewID())
				rows, err := db.Select(ctx, t, `SELECT id FROM {v}`)
				return closed(rows, err)
			},
			"an entity":      func(ctx context.Context) error { return second(db.Ent.Organization.Query().Count(ctx)) },
			"a write of one": func(ctx context.Context) error { return db.Ent.Organization.Update().SetName("x").Exec(ctx) },
			"a statement": func(ctx context.Context) error {
				return second(db.Ent.ExecContext(ctx, `UPDATE users SET email = email`))
			},
			"Write":            func(ctx context.Context) error { return db.Write(ctx, nothing) },
			"View":             func(ctx context.Context) error { return db.Snapshot(ctx, nothing) },
			"with more reach":  func(ctx context.Context) error { return second(db.Ent.Organization.Query().Count(access.Across(ctx))) },
			"as somebody else": func(ctx context.Context) error { return db.Write(access.With(ctx, access.System()), nothing) },
			"of a part of time": func(ctx context.Context) error {
				ctx, stop := context.WithTimeout(ctx, time.Minute)
				defer stop()
				return db.Write(ctx, nothing)
			},
		}
		for name, hold := range map[string]func(context.Context, func(context.Context, *store.Tx) error) error{"Write": db.Write, "View": db.Snapshot} {
			for way, ask := range ways {
				ctx, stop := context.WithTimeout(access.With(context.Background(), access.System()), 5*time.Second)
				err := hold(ctx, func(ctx context.Context, tx *store.Tx) error {
					if n, err := tx.Organization.Query().Count(ctx); err != nil || n != 0 {
						t.Errorf("the transaction's own handle within %s: %d, %v", name, n, err)
					}
					return ask(ctx)
				})
				if !store.Held(err) {
					t.Errorf("%s within %s: %v, want a refusal", way, name, err)
				}
				stop()
			}
		}
		if err := db.Write(access.With(context.Background(), access.System()), nothing); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}

// A long snapshot, such as a plan's, blocks neither reads nor writes.
func TestViewsThatLastKeepNobodyFromTheDatabase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		narrow(db)
		ctx, stop := context.WithTimeout(access.With(context.Background(), access.System()), 10*time.Second)
		defer stop()
		begun, end := make(chan struct{}), make(chan struct{})
		ended := make(chan error, 1)
		go func() {
			ended <- db.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) error {
				close(begun)
				<-end
				return second(tx.Organization.Query().Count(ctx))
			})
		}()
		<-begun
		if _, err := db.Ent.Organization.Query().Count(ctx); err != nil {
			t.Errorf("a read beside a view: %v", err)
		}
		if err := db.Write(ctx, nothing); err != nil {
			t.Errorf("a write beside a view: %v", err)
		}
		close(end)
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

// A plan may compute for a long time between two statements of its snapshot, which holds no locks. A gateway that freezes during a change holds its locks for
// at most 30 seconds.
func TestASnapshotCanBeIdleForLongerThanAChange(t *testing.T) {
	t.Parallel()
	db, ctx := storetest.Open(t, store.Postgres), access.With(t.Context(), access.System())
	limit := func(hold func(context.Context, func(context.Context, *store.Tx) error) error) (is string) {
		if err := hold(ctx, func(ctx context.Context, tx *store.Tx) error {
			rows, err := tx.QueryContext(ctx, `SELECT current_setting('idle_in_transaction_session_timeout')`)
			is = texts(t, rows, err)
			return nil
		}); err != nil {
			t.Error(err)
		}
		return is
	}
	if snapshot, change := limit(db.Snapshot), limit(db.Write); snapshot != "15min,;" || change != "30s,;" {
		t.Errorf("a snapshot can be idle for %s, a change for %s; want 15min and 30s", snapshot, change)
	}
}

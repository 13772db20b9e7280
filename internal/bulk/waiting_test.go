package bulk_test

import (
	"bytes"
	"context"
	"database/sql"
	"log/slog"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// With one connection per pool, plans of several transactions, undos and result files at the same time do not deadlock, and other requests are answered: no
// code holds a connection of a pool while it waits for another one of the same pool.
func TestPlansAtOnceStopNobodyWithOneConnectionEach(t *testing.T) {
	each(t, -1, func(h *fixture) {
		h.db.Pools(func(_ string, pool *sql.DB) { pool.SetMaxOpenConns(1) })
		h.account("news")
		ran := make([]*ent.BulkOperation, 6)
		for i := range ran {
			ran[i] = h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, string(rune('a'+i))+"@acme.test", "news", "Analyst"))))
		}
		all := rowsOf(row(roster.Add, "x@acme.test", "news", "Analyst"))
		all.ErrorPolicy = bulk.AllOrNothing
		if op := h.run(h.boss(), h.plan(h.boss(), all)); op.Status != bulk.Succeeded {
			t.Errorf("all or nothing came to %s", op.Status)
		}
		boss := h.boss()
		ctx, stop := context.WithTimeout(boss, time.Minute)
		defer stop()
		var flows sync.WaitGroup
		var beside sync.WaitGroup
		ended := make(chan struct{})
		beside.Go(func() {
			for {
				select {
				case <-ended:
					return
				case <-time.After(20 * time.Millisecond):
				}
				if _, err := h.db.Ent.Organization.Query().Count(ctx); err != nil {
					t.Errorf("somebody beside them: %v", err)
					return
				}
			}
		})
		for _, op := range ran {
			flows.Go(func() {
				if _, err := h.engine.Undo(ctx, op.ID); err != nil {
					t.Errorf("an undo: %v", err)
				}
			})
			flows.Go(func() {
				if err := h.engine.WriteResult(ctx, &bytes.Buffer{}, op.ID, bulk.CSV, nil); err != nil {
					t.Errorf("a result file: %v", err)
				}
			})
		}
		for range 3 {
			flows.Go(func() {
				if _, err := h.tryPlan(ctx, long(11_000)); err != nil {
					t.Errorf("a plan: %v", err)
				}
			})
		}
		flows.Wait()
		close(ended)
		beside.Wait()
	})
}

// After a plan has panicked, no goroutine waits for its rows.
func TestAPlanThatPanicsLeavesNobodyWaiting(t *testing.T) { // not in parallel: it checks all goroutines
	h := newFixture(t, storetest.Open(t, store.SQLite), -1)
	h.account("news")
	boss := h.boss()
	h.engine.Directory = &directory.Directory{DB: h.db, Now: func() time.Time { panic("on purpose") }}
	func() {
		defer func() {
			if recover() == nil {
				t.Error("it did not panic")
			}
		}()
		_, _ = h.tryPlan(boss, rowsOf(row(roster.Add, "x@acme.test", "news", "Analyst")))
	}()
	h.until(func() bool {
		stacks := make([]byte, 1<<20)
		return !bytes.Contains(stacks[:runtime.Stack(stacks, true)], []byte("newStage"))
	})
}

// ALL_OR_NOTHING runs in one transaction and has a maximum number of rows, which includes rows that offboarding finds and that a successor adds (H19).
func TestH19AllOrNothingIsBounded(t *testing.T) {
	each(t, -1, func(h *fixture) {
		p := long(roster.MaxAllOrNothing)
		p.ErrorPolicy = bulk.AllOrNothing
		h.plan(h.boss(), p)
		stored := h.stored()
		p = long(roster.MaxAllOrNothing + 1)
		p.ErrorPolicy = bulk.AllOrNothing
		if _, err := h.tryPlan(h.boss(), p); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("one row more: %v, want a refusal", err)
		}
		if now := h.stored(); now != stored {
			t.Errorf("%d rows and chunks are left of it", now-stored)
		}
		p = long(roster.MaxAllOrNothing + 1)
		h.plan(h.boss(), p) // the other policy allows it

		old := h.plan(h.boss(), rowsOf(row(roster.Add, "x@acme.test", "nowhere", "Analyst")))
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error { // as planned before there was a maximum
			return tx.BulkOperation.UpdateOneID(old.ID).SetTotal(roster.MaxAllOrNothing + 1).SetErrorPolicy(bulk.AllOrNothing).Exec(ctx)
		}))
		if _, err := h.engine.Run(h.boss(), old.ID, old.Digest, uuid.NewString()); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("a plan from before there was a bound: %v, want a refusal", err)
		}
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
			return tx.BulkOperation.UpdateOneID(old.ID).SetTotal(1).Exec(ctx)
		}))
	})
}

// An operation that fails in the same way three times ends as FAILED, and the next one runs.
func TestAnOperationThatAlwaysFailsLetsTheNextOneGo(t *testing.T) {
	each(t, -1, func(h *fixture) {
		h.grant(h.account("news"), "ann@acme.test", "Publisher")
		bad := h.plan(h.boss(), rowsOf(row(roster.Add, "x@acme.test", "news", "Analyst")))
		good := h.plan(h.boss(), rowsOf(row(roster.Assign, "ann@acme.test", "news", "Analyst")))
		h.queue(h.boss(), bad)
		h.queue(h.boss(), good)
		statements := []string{`CREATE TRIGGER poison BEFORE INSERT ON memberships BEGIN SELECT RAISE(ABORT, 'poison'); END`}
		if h.db.Dialect == store.Postgres {
			statements = []string{`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poison'; END $$`,
				`CREATE TRIGGER poison BEFORE INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION poison()`}
		}
		for _, s := range statements {
			_, err := h.db.Raw().ExecContext(context.Background(), s)
			h.must(err)
		}
		e := h.worker(0)
		e.Log = slog.New(slog.DiscardHandler)
		h.work(e, bad, good)
		if op := h.operation(bad.ID); op.Status != bulk.Failed || op.FailureCode == nil || *op.FailureCode != string(fault.Internal) {
			t.Errorf("it came to %s, %v", op.Status, op.FailureCode)
		}
		if op := h.operation(good.ID); op.Status != bulk.Succeeded {
			t.Errorf("the next one came to %s", op.Status)
		}
	})
}

package retention_test

import (
	"context"
	"strings"
	"testing"

	"example.com/roster/internal/config"
	"example.com/roster/internal/retention"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func TestASweepGoesOnWhereAnotherStopped(t *testing.T) {
	each(t, func(a *attic) {
		long := new(a.ago(401))
		id := a.operation("half", job{status: "SUCCEEDED", started: long, finished: long, expires: long})
		a.write(func(ctx context.Context, tx *store.Tx) error {
			return tx.BulkOperation.UpdateOneID(id).SetRowsRemovedAt(a.ago(1)).SetRowsLeft(true).Exec(ctx)
		})
		a.sweep()
		a.holds(withRows)
		a.holds(`SELECT label FROM bulk_operations WHERE rows_left`)
	})
}

func TestNothingIsDeletedWithoutAnAge(t *testing.T) {
	each(t, func(a *attic) {
		a.keeper.Keep = config.Retention{}
		long := new(a.ago(3_000))
		a.operation("ran", job{status: "SUCCEEDED", started: long, finished: long, expires: long, key: "k"})
		a.operation("expired", job{status: "EXPIRED", expires: long})
		a.sweep()
		a.holds(withRows, "ran", "expired")
		if len(a.removed) > 0 {
			a.Errorf("counted %v", a.removed)
		}
	})
}

func TestOneGatewayDeletesAtATime(t *testing.T) {
	each(t, func(a *attic) {
		if a.db.Dialect != store.Postgres {
			return // it has one writer
		}
		long := new(a.ago(401))
		a.operation("ran", job{status: "SUCCEEDED", started: long, finished: long, expires: long, key: "k"})
		other, err := a.db.Raw().BeginTx(context.Background(), nil)
		a.must(err)
		defer other.Rollback() //nolint:errcheck // it has written nothing
		_, err = other.ExecContext(context.Background(), `SELECT pg_advisory_xact_lock($1)`, retention.AloneLock)
		a.must(err)
		a.sweep()
		a.holds(withRows, "ran")
		a.must(other.Rollback())
		a.sweep()
		a.holds(withRows)
	})
}

// The setting's bound and the rule are of one length.
func TestH44TheShortestAgeOfRowsIsThatOfAnUndo(t *testing.T) {
	keep := func(days int) error { return config.Retention{KeepOperations: days}.Validate() }
	if least := roster.UndoDays; config.Days(least) != roster.UndoFor || keep(least) != nil || keep(least-1) == nil {
		t.Errorf("ROSTER_KEEP_OPERATIONS: %d days are %v, a day less %v, and an undo is possible for %s", least, keep(least), keep(least-1), roster.UndoFor)
	}
}

// An index leads to what is old, so that a sweep does not read what is young.
func TestAnIndexLeadsToWhatIsOld(t *testing.T) {
	each(t, func(a *attic) {
		indexes := map[string]string{"outbox sent_at": "outbox_sent_at", "invitations used_at": "invitation_used_at", "invitations expires_at": "invitation_expires_at",
			"sessions expires_at": "session_expires_at", "bulk_operations created_at": "bulkoperation_created_at",
			"0 rows finished_at": "bulkoperation_finished_at", "1 rows expires_at": "bulkoperation_expires_at", "2 rows finished_at": "bulkoperation_finished_at"}
		for what, statement := range retention.Statements(a.db.Dialect) {
			explain := "EXPLAIN "
			if a.db.Dialect == store.SQLite {
				explain = "EXPLAIN QUERY PLAN "
			}
			var plan strings.Builder
			a.write(func(ctx context.Context, tx *store.Tx) error {
				plan.Reset()
				args := []any{a.now, 10, a.now}[:2+strings.Count(statement, "$3")]
				if a.db.Dialect == store.Postgres { // which reads a table of no rows as it stands
					if _, err := tx.ExecContext(ctx, `SET LOCAL enable_seqscan = off`); err != nil {
						return err
					}
				}
				rows, err := tx.QueryContext(ctx, explain+statement, args...)
				return store.Scan(rows, err, func(scan func(...any) error) error {
					var line string
					if a.db.Dialect == store.Postgres {
						err := scan(&line)
						plan.WriteString(line + "\n")
						return err
					}
					err := scan(new(int), new(int), new(int), &line)
					plan.WriteString(line + "\n")
					return err
				})
			})
			if !strings.Contains(plan.String(), indexes[what]) || indexes[what] == "" {
				t.Errorf("%s:\n%s", what, &plan)
			}
		}
	})
}

package graph_test

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// An operation that waits for a lock ends at its deadline, and its statement with it. The lock is released after the answer or after ten seconds, whichever
// is first. Without a deadline, the operation would then succeed.
func TestAnOperationEndsAtItsDeadline(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.OperationTime = 2 * time.Second }))
		unbounded := gatewaytest.Idle(t, db)
		http.DefaultClient.CloseIdleConnections()
		s.Token("mia@acme.test")
		hold, err := db.Raw().BeginTx(context.Background(), nil) // locks the row on PostgreSQL, and all writes on SQLite
		s.must(err)
		if db.Dialect == store.Postgres {
			_, err = hold.ExecContext(t.Context(), "SET LOCAL idle_in_transaction_session_timeout = 0") // the server must not release the lock
			s.must(err)
		}
		_, err = hold.ExecContext(t.Context(), "UPDATE organizations SET name = name")
		s.must(err)
		freed := time.AfterFunc(10*time.Second, func() { _ = hold.Rollback() })
		a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "Late", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil)
		freed.Stop()
		if len(a.errors) != 1 || a.errors[0].code() != "UNAVAILABLE" || !strings.Contains(a.errors[0].Message, "2s") {
			t.Errorf("%s", a.body)
		}
		if db.Dialect == store.Postgres {
			s.within("the statement still waits in the database", func() bool {
				var n int
				s.must(db.Raw().QueryRowContext(t.Context(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n))
				return n == 0
			})
		}
		if err := hold.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
			t.Fatal(err)
		}
		if n := s.count(`SELECT count(*) FROM roles WHERE name = 'Late'`); n != 0 {
			t.Error("the change that was ended has happened")
		}
		// The same database accepts changes as before. This one has no deadline, so that it succeeds on a busy machine, too.
		s.Gateway.URL = unbounded.URL
		if a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "In time", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil); a.refused() {
			t.Errorf("afterwards: %s", a.body)
		}
	})
}

// A running statement ends with its context on both databases and leaves nothing running. Otherwise it would end without an error, on PostgreSQL after ten
// minutes.
func TestASlowStatementIsEnded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		slow := `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000) SELECT count(*) FROM n`
		if db.Dialect == store.Postgres {
			slow = `SELECT pg_sleep(600)`
			var most string
			if err := db.Raw().QueryRowContext(t.Context(), "SHOW statement_timeout").Scan(&most); err != nil || most != "15min" {
				t.Errorf("a statement that has lost its caller ends after %s, %v", most, err)
			}
		}
		before := goleak.IgnoreCurrent()
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		defer cancel()
		rows, err := db.QueryContext(ctx, slow)
		err = store.Fault(store.Scan(rows, err, func(func(...any) error) error { return nil }))
		if err == nil || !strings.Contains(err.Error(), "UNAVAILABLE") {
			t.Errorf("%v", err)
		}
		if db.Dialect == store.Postgres {
			for n := 1; n > 0; { // wait until the server has ended the statement, too
				if err := db.Raw().QueryRowContext(t.Context(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query = $1 AND state = 'active'`, slow).Scan(&n); err != nil {
					t.Fatal(err)
				}
			}
		}
		goleak.VerifyNone(t, before)
	})
}

// If another process holds SQLite's lock, a change waits no longer than its deadline. SQLite itself would wait ten minutes here, and the lock is released
// before that, so without a deadline the change would succeed.
func TestAnotherProcessHoldsUpAChangeNoLongerThanItMayTake(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	s := setStage(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.OperationTime = 300 * time.Millisecond }))
	s.Token("mia@acme.test")
	var number, name, file string
	s.must(db.Raw().QueryRowContext(t.Context(), "PRAGMA database_list").Scan(&number, &name, &file))
	_, err := db.Raw().ExecContext(t.Context(), "PRAGMA busy_timeout = 600000") // for the only connection that writes
	s.must(err)
	other, err := sql.Open("sqlite", "file:"+file+"?_txlock=immediate")
	s.must(err)
	t.Cleanup(func() { s.must(other.Close()) })
	hold, err := other.BeginTx(t.Context(), nil)
	s.must(err)
	freed := time.AfterFunc(10*time.Second, func() { _ = hold.Rollback() })
	a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "Late", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil)
	freed.Stop()
	if err := hold.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		t.Fatal(err)
	}
	if len(a.errors) != 1 || a.errors[0].code() != "UNAVAILABLE" {
		t.Errorf("%s", a.body)
	}
	if n := s.count(`SELECT count(*) FROM roles WHERE name = 'Late'`); n != 0 {
		t.Error("the change that was ended has happened")
	}
}

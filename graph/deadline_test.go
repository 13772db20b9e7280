package graph_test

import (
	"context"
	"database/sql"
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

// An operation waits for nobody longer than its deadline; what it was about ends with it.
func TestAnOperationEndsAtItsDeadline(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.OperationTime = 2 * time.Second }))
		http.DefaultClient.CloseIdleConnections()
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		s.Token("mia@acme.test")
		hold, err := db.Raw().BeginTx(ctx, nil) // PostgreSQL: the row; SQLite: the only writer
		s.must(err)
		_, err = hold.ExecContext(ctx, "UPDATE organizations SET name = name")
		s.must(err)
		freed := time.AfterFunc(20*time.Second, func() { _ = hold.Rollback() }) // so that a gateway without deadlines answers, too
		begun := time.Now()
		a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "Late", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil)
		took := time.Since(begun)
		freed.Stop()
		if len(a.errors) != 1 || a.errors[0].code() != "UNAVAILABLE" || !strings.Contains(a.errors[0].Message, "2s") {
			t.Errorf("%s", a.body)
		}
		if took > 15*time.Second { // the deadline and what a busy machine adds
			t.Errorf("answered after %s", took)
		}
		t.Logf("a change that waits for a lock is answered after %s", took.Round(time.Millisecond))
		if db.Dialect == store.Postgres {
			s.within(20*time.Second, "the statement still waits in the database", func() bool {
				var n int
				s.must(db.Raw().QueryRow(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n))
				return n == 0
			})
		}
		s.must(hold.Rollback())
		if a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "In time", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil); a.refused() {
			t.Errorf("afterwards: %s", a.body)
		}
	})
}

// A statement under way ends with its context on both databases, and leaves nothing running.
func TestASlowStatementIsEnded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		slow := `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000) SELECT count(*) FROM n`
		if db.Dialect == store.Postgres {
			slow = `SELECT pg_sleep(600)`
			var most string
			if err := db.Raw().QueryRow("SHOW statement_timeout").Scan(&most); err != nil || most != "15min" {
				t.Errorf("a statement that has lost its caller ends after %s, %v", most, err)
			}
		}
		before := goleak.IgnoreCurrent()
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		defer cancel()
		begun := time.Now()
		rows, err := db.QueryContext(ctx, slow)
		err = store.Fault(store.Scan(rows, err, func(func(...any) error) error { return nil }))
		if err == nil || !strings.Contains(err.Error(), "UNAVAILABLE") {
			t.Errorf("%v", err)
		}
		if took := time.Since(begun); took > time.Minute {
			t.Errorf("ended after %s", took)
		} else {
			t.Logf("ended after %s: %v", took.Round(time.Millisecond), err)
		}
		goleak.VerifyNone(t, before)
	})
}

// Another process that holds SQLite's lock holds up a change no longer than the change may take.
func TestAnotherProcessHoldsUpAChangeNoLongerThanItMayTake(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	s := setStage(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.OperationTime = 300 * time.Millisecond }))
	s.Token("mia@acme.test")
	var number, name, file string
	s.must(db.Raw().QueryRow("PRAGMA database_list").Scan(&number, &name, &file))
	other, err := sql.Open("sqlite", "file:"+file)
	s.must(err)
	t.Cleanup(func() { s.must(other.Close()) })
	_, err = other.Exec("BEGIN IMMEDIATE")
	s.must(err)
	begun := time.Now()
	a := s.ask(t, "mia", `mutation { roleCreate(input: {name: "Late", modules: [], capabilities: []}) { role { id } userErrors { code } } }`, nil)
	took := time.Since(begun)
	t.Logf("a change that waits for another process is answered after %s", took.Round(time.Millisecond))
	if len(a.errors) != 1 || a.errors[0].code() != "UNAVAILABLE" || took > 8*time.Second { // SQLite itself would wait ten
		t.Errorf("after %s: %s", took, a.body)
	}
}

package graph_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/ent/migrate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// table is one, and its column that moves by itself.
type table struct{ name, restless string }

// tables are all of them, parents first: the last use of a session or an API client is noted, and a sweep says when an organization's weekly summary is due. New ones
// come last.
func tables() []table {
	out := []table{
		{"organizations", "next_summary_at"}, {"identities", ""}, {"users", ""}, {"accounts", ""}, {"roles", ""}, {"memberships", ""}, {"membership_roles", ""},
		{"sessions", "seen_at"}, {"api_clients", "last_used_at"}, {"invitations", ""}, {"password_resets", ""}, {"staff_claims", ""}, {"bulk_operations", ""}, {"bulk_rows", ""}, {"bulk_chunks", ""}, {"audit_events", ""}, {"outbox", ""},
	}
	for _, t := range migrate.Tables {
		if t.Name == "sign_in_attempts" {
			continue // a refusal is counted on purpose
		}
		if !slices.ContainsFunc(out, func(known table) bool { return known.name == t.Name }) {
			out = append(out, table{name: t.Name})
		}
	}
	return out
}

// keep remembers the database as it is; back brings that state again. It is faster than a new scene.
func (s *stage) keep() {
	s.Helper()
	for _, t := range tables() {
		_, err := s.DB.Raw().ExecContext(s.Context(), "CREATE TABLE kept_"+t.name+" AS SELECT * FROM "+t.name)
		s.must(err)
	}
	s.kept = s.sums()
}

// wiped is back where something has changed.
func (s *stage) wiped() {
	s.Helper()
	if !maps.Equal(s.kept, s.sums()) {
		s.back()
	}
}

func (s *stage) back() {
	s.Helper()
	deadline := time.Now().Add(patience)
	for err := s.tryBack(); err != nil; err = s.tryBack() { // a mail that leaves may stand in the way
		if time.Now().After(deadline) {
			s.Fatal("the database does not come back: ", err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (s *stage) tryBack() error {
	tx, err := s.DB.Raw().BeginTx(s.Context(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	all := tables()
	for _, t := range slices.Backward(all) {
		if _, err := tx.ExecContext(s.Context(), "DELETE FROM "+t.name); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(s.Context(), "DELETE FROM sign_in_attempts"); err != nil {
		return err
	}
	for _, t := range all {
		if _, err := tx.ExecContext(s.Context(), "INSERT INTO "+t.name+" SELECT * FROM kept_"+t.name); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// sums says what is in each table, as a checksum of its rows. Where the database has seen no write since, it is not asked
// again.
func (s *stage) sums() map[string]string {
	s.Helper()
	query := "SELECT pg_current_snapshot()::text"
	if s.DB.Dialect == store.SQLite {
		query = "SELECT total_changes()" // of the one connection that writes
	}
	var seen string
	s.must(s.DB.Raw().QueryRowContext(s.Context(), query).Scan(&seen))
	if seen != s.seen {
		s.summed, s.seen = s.sumUp(), seen
	}
	return maps.Clone(s.summed)
}

func (s *stage) sumUp() map[string]string {
	s.Helper()
	out := map[string]string{}
	if s.DB.Dialect == store.SQLite {
		for _, t := range tables() {
			out[t.name] = s.sum(t.name, t.restless)
		}
		return out
	}
	var all []string
	for _, t := range tables() {
		all = append(all, fmt.Sprintf("SELECT '%[1]s', coalesce(md5(string_agg(r, '|' ORDER BY r)), '') FROM (SELECT (to_jsonb(t) - '%[2]s')::text AS r FROM %[1]s t) x", t.name, t.restless))
	}
	rows, err := s.DB.QueryContext(access.Across(context.Background()), strings.Join(all, " UNION ALL "))
	s.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var name, sum string
		err := scan(&name, &sum)
		out[name] = sum
		return err
	}))
	return out
}

// sum is for a database that has no checksums of its own.
func (s *stage) sum(table, restless string) string {
	s.Helper()
	rows, err := s.DB.QueryContext(access.Across(context.Background()), "SELECT * FROM "+table)
	s.must(err)
	columns, err := rows.Columns()
	s.must(err)
	var lines []string
	s.must(store.Scan(rows, nil, func(scan func(...any) error) error {
		cells, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := scan(into...); err != nil {
			return err
		}
		if i := slices.Index(columns, restless); i >= 0 {
			cells[i] = nil
		}
		lines = append(lines, fmt.Sprint(cells...))
		return nil
	}))
	slices.Sort(lines)
	sum := sha256.Sum256([]byte(strings.Join(lines, "\n")))
	return hex.EncodeToString(sum[:8])
}

// unchanged runs something that must leave every table as it was.
func (s *stage) unchanged(t testing.TB, what string, do func()) {
	t.Helper()
	before := s.sums()
	do()
	s.same(t, what, before)
}

// same wants every table as it was.
func (s *stage) same(t testing.TB, what string, before map[string]string) {
	t.Helper()
	after := s.sums()
	if maps.Equal(before, after) {
		return
	}
	for name := range before {
		if before[name] != after[name] {
			t.Errorf("%s: %s has changed", what, name)
		}
	}
}

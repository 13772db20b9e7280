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

	"entgo.io/ent/dialect/sql/schema"

	"example.com/roster/ent/migrate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// table is a database table, with the column that changes without a mutation.
type table struct {
	*schema.Table
	restless string
}

// tables returns all tables to compare, parents first and new tables last. The restless columns hold the last use of a session or an API client and the next
// weekly summary. sign_in_attempts is left out, since refused sign-ins are counted on purpose.
func tables() []table {
	first := []string{
		"organizations", "identities", "users", "accounts", "roles", "memberships", "membership_roles", "sessions", "api_clients", "invitations", "password_resets",
		"staff_claims", "bulk_operations", "bulk_rows", "bulk_chunks", "audit_events", "outbox",
	}
	restless := map[string]string{"organizations": "next_summary_at", "sessions": "seen_at", "api_clients": "last_used_at"}
	var out []table
	for _, t := range migrate.Tables {
		if t.Name != "sign_in_attempts" {
			out = append(out, table{t, restless[t.Name]})
		}
	}
	place := func(t table) int { return (slices.Index(first, t.Name) + len(first) + 1) % (len(first) + 1) }
	slices.SortStableFunc(out, func(a, b table) int { return place(a) - place(b) })
	return out
}

// keep saves the state of the database for back. Restoring it is faster than a new scene.
func (s *stage) keep() {
	s.Helper()
	for _, t := range tables() {
		_, err := s.DB.Raw().ExecContext(s.Context(), "CREATE TABLE kept_"+t.Name+" AS SELECT * FROM "+t.Name)
		s.must(err)
	}
	s.kept = s.sums()
}

// wiped restores the saved state of the tables that have changed, and of the outbox, whose mails may be sent at any time.
func (s *stage) wiped() {
	s.Helper()
	if now := s.sums(); !maps.Equal(s.kept, now) {
		s.bring(func(t table) bool { return t.Name == "outbox" || s.kept[t.Name] != now[t.Name] })
	}
}

// back restores the saved state of all tables.
func (s *stage) back() {
	s.Helper()
	s.bring(func(table) bool { return true })
}

func (s *stage) bring(wanted func(table) bool) {
	s.Helper()
	deadline := time.Now().Add(patience)
	for err := s.tryBring(wanted); err != nil; err = s.tryBring(wanted) { // a mail that is being sent may conflict
		if time.Now().After(deadline) {
			s.Fatal("the database does not come back: ", err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// tryBring deletes new rows, children first, and then writes the saved rows, parents first.
func (s *stage) tryBring(wanted func(table) bool) error {
	tx, err := s.DB.Raw().BeginTx(s.Context(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	statements := []string{"DELETE FROM sign_in_attempts"}
	var insert []string
	for _, t := range tables() {
		if !wanted(t) {
			continue
		}
		var key, same, set []string
		for _, c := range t.PrimaryKey {
			key, same = append(key, c.Name), append(same, "k."+c.Name+" = t."+c.Name)
		}
		for _, c := range t.Columns {
			if !slices.Contains(key, c.Name) {
				set = append(set, c.Name+" = excluded."+c.Name)
			}
		}
		statements = append(statements, fmt.Sprintf("DELETE FROM %[1]s AS t WHERE NOT EXISTS (SELECT 1 FROM kept_%[1]s k WHERE %[2]s)", t.Name, strings.Join(same, " AND ")))
		action := "NOTHING"
		if len(set) > 0 {
			action = "UPDATE SET " + strings.Join(set, ", ")
		}
		insert = append(insert, fmt.Sprintf("INSERT INTO %[1]s SELECT * FROM kept_%[1]s WHERE true ON CONFLICT (%[2]s) DO %[3]s", t.Name, strings.Join(key, ", "), action))
	}
	slices.Reverse(statements)
	for _, statement := range append(statements, insert...) {
		if _, err := tx.ExecContext(s.Context(), statement); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// sums returns a checksum of the rows of each table. It uses the last result if the database has had no write since.
func (s *stage) sums() map[string]string {
	s.Helper()
	query := "SELECT pg_current_snapshot()::text"
	if s.DB.Dialect == store.SQLite {
		query = "SELECT total_changes()" // of the only connection that writes
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
			out[t.Name] = s.sum(t.Name, t.restless)
		}
		return out
	}
	var all []string
	for _, t := range tables() {
		row := "t::text"
		if t.restless != "" {
			row = "(to_jsonb(t) - '" + t.restless + "')::text"
		}
		all = append(all, fmt.Sprintf("SELECT '%s', count(*) || ' ' || coalesce(sum(hashtextextended(%s, 0)), 0) FROM %s t", t.Name, row, t.Name))
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

// sum computes the checksum of a table on SQLite, which has no hash function.
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

// unchanged fails if a function changes a table.
func (s *stage) unchanged(t testing.TB, what string, do func()) {
	t.Helper()
	before := s.sums()
	do()
	s.same(t, what, before)
}

// same fails if a table has changed.
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

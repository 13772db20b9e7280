package store

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lib/pq"

	"example.com/roster/ent/migrate"
	"example.com/roster/internal/store/migrations"
)

// dump writes a snapshot of a PostgreSQL database, without blocking gateways. It reads as the user of the URL, to whom row level security applies. So it
// first makes sure that the policies show all rows, and returns an error if it does not write as many rows as it counted.
func (db *DB) dump(ctx context.Context, to io.Writer) (err error) {
	if err := db.checkFence(ctx); err != nil {
		return err
	}
	tx, err := db.owner.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // it only reads
	for _, setting := range []string{
		"statement_timeout = 0", "idle_in_transaction_session_timeout = 0", "datestyle = 'ISO, YMD'", "bytea_output = 'hex'", "extra_float_digits = 1",
		reachSetting + " = '*'",
	} {
		if _, err := tx.ExecContext(ctx, "SET LOCAL "+setting); err != nil {
			return err
		}
	}
	if err := open(ctx, tx); err != nil {
		return err
	}
	c := contents{Format: backupFormat}
	if err := tx.QueryRowContext(ctx, `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`).Scan(&c.At); err != nil {
		return err
	}
	steps, err := db.history(ctx, tx)
	if err != nil {
		return err
	}
	for _, m := range steps {
		c.Steps = append(c.Steps, takenStep{m.Version, m.Name, m.Checksum})
	}
	if c.Tables, err = tables(ctx, tx); err != nil {
		return err
	}
	if c.Tables, err = db.ownTables(c); err != nil {
		return err
	}
	for i, t := range c.Tables {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+pq.QuoteIdentifier(t.Name)).Scan(&c.Tables[i].Rows); err != nil {
			return err
		}
	}
	w := newBackupWriter(to)
	if err := w.json(c); err != nil {
		return err
	}
	for _, t := range c.Tables {
		if err := w.writeTable(ctx, tx, t); err != nil {
			return fmt.Errorf("copy the table %s: %w", t.Name, err)
		}
	}
	return w.close()
}

// open returns an error if the policies may hide rows from the user: all tables' policies must be the same except for the column's name. Roster's policy
// shows all rows if reachSetting says so.
func open(ctx context.Context, tx *sql.Tx) error {
	var policies int
	if err := tx.QueryRowContext(ctx, `SELECT count(DISTINCT regexp_replace(pg_get_expr(p.polqual, c.oid), '\m(organization_id|id)\M', 'organization'))
		FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = to_regnamespace(quote_ident(current_schema()))`).Scan(&policies); err != nil {
		return err
	}
	if policies > 1 {
		return fmt.Errorf("the tables' policies (row level security) are not all the same: somebody changed one, and it may hide rows from a backup")
	}
	return nil
}

// unbacked are the tables that a backup leaves out: user_search, which is derived from users, and those that the migrations of a restore fill.
const unbacked = `'user_search', 'schema_migrations', 'schema_steps'`

// tables returns the schema's tables and their columns, each table after those that it refers to. It returns an error if tables refer to each other in a
// cycle.
func tables(ctx context.Context, tx *sql.Tx) ([]backedTable, error) {
	var all []backedTable
	rows, err := tx.QueryContext(ctx, `SELECT c.relname, string_agg(a.attname, ',' ORDER BY a.attnum)
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
		WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = to_regnamespace(quote_ident(current_schema())) AND c.relname NOT IN (`+unbacked+`)
		GROUP BY c.relname ORDER BY c.relname`)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var t backedTable
		var columns string
		err := scan(&t.Name, &columns)
		t.Columns = strings.Split(columns, ",")
		all = append(all, t)
		return err
	}); err != nil {
		return nil, err
	}
	needs := map[string][]string{}
	rows, err = tx.QueryContext(ctx, `SELECT DISTINCT c.relname, r.relname FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
		WHERE f.contype = 'f' AND c.oid <> r.oid AND c.relnamespace = to_regnamespace(quote_ident(current_schema()))`)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var of, needed string
		err := scan(&of, &needed)
		needs[of] = append(needs[of], needed)
		return err
	}); err != nil {
		return nil, err
	}
	var out []backedTable
	placed := map[string]bool{}
	for len(all) > 0 {
		rest := slices.DeleteFunc(slices.Clone(all), func(t backedTable) bool {
			if slices.ContainsFunc(needs[t.Name], func(needed string) bool { return !placed[needed] }) {
				return false
			}
			placed[t.Name] = true
			out = append(out, t)
			return true
		})
		if len(rest) == len(all) {
			return nil, fmt.Errorf("the tables refer to one another in a circle, as %s does", rest[0].Name)
		}
		all = rest
	}
	return out, nil
}

// ownTables removes the tables that are not Roster's. If the database has another schema than this binary, it removes none, because it does not know which
// these are.
func (db *DB) ownTables(c contents) ([]backedTable, error) {
	known, err := migrations.List(db.Dialect)
	if err != nil || len(c.Steps) != len(known) {
		return c.Tables, err
	}
	ours := map[string]bool{}
	for _, t := range migrate.Tables {
		ours[t.Name] = true
	}
	return slices.DeleteFunc(c.Tables, func(t backedTable) bool { return !ours[t.Name] }), nil
}

// writeTable writes a table's rows.
func (w *backupWriter) writeTable(ctx context.Context, tx *sql.Tx, t backedTable) error {
	if err := w.write([]byte(t.Name)); err != nil {
		return err
	}
	cells, into := make([]*string, len(t.Columns)), make([]any, len(t.Columns))
	for i := range cells {
		into[i] = &cells[i]
	}
	before := w.rows
	rows, err := tx.QueryContext(ctx, fmt.Sprintf("SELECT %s FROM %s", quoted(t.Columns, "::text"), pq.QuoteIdentifier(t.Name)))
	if err := Scan(rows, err, func(scan func(...any) error) error {
		if err := scan(into...); err != nil {
			return err
		}
		return w.writeRow(cells)
	}); err != nil {
		return err
	}
	if wrote := w.rows - before; wrote != t.Rows {
		return fmt.Errorf("%d rows came of %d", wrote, t.Rows)
	}
	return w.write([]byte(endOfTable))
}

// quoted returns the quoted columns as a list, each followed by a suffix.
func quoted(columns []string, behind string) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = pq.QuoteIdentifier(c) + behind
	}
	return strings.Join(out, ", ")
}

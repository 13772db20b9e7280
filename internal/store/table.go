package store

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"
)

// Kind is a column's type in a Table.
type Kind int

const (
	UUID Kind = iota
	Text
	Int
	Bool
	Time
	Bytes
)

func (k Kind) postgres() string {
	return [...]string{"uuid", "text", "bigint", "bool", "timestamptz", "bytea"}[k]
}

// Table is a set of rows that is passed to the database as arrays, so that one statement handles many rows
// ("unnest" on PostgreSQL, "json_each" on SQLite). In the statement, "{v}" is replaced by the rows. Columns store their values
// unboxed, because a bulk run creates millions of them.
type Table struct {
	cols []column
	rows int
}

type column struct {
	name  string
	kind  Kind
	ids   []uuid.UUID // uuid.Nil is NULL
	texts []string
	ints  []int64     // also for Bool
	times []time.Time // the zero time is NULL
	blobs [][]byte    // nil is NULL
	null  []bool      // of Text, Int and Bool
}

// NewTable returns an empty table with these columns, as in NewTable("id", UUID, "version", Int).
func NewTable(nameKind ...any) *Table {
	t := &Table{cols: make([]column, len(nameKind)/2)}
	for i := range t.cols {
		t.cols[i].name, t.cols[i].kind = nameKind[2*i].(string), nameKind[2*i+1].(Kind)
	}
	return t
}

// IDs returns a table with one column "id".
func IDs(ids []uuid.UUID) *Table {
	return &Table{cols: []column{{name: "id", kind: UUID, ids: ids}}, rows: len(ids)}
}

// InOrganization returns the table with one more column, organization_id, which has the organization in each row. Use it to find rows by names that are unique
// in an organization. With the organization as a parameter, PostgreSQL would read all rows of a large one, because it plans a change once, for an
// organization of average size.
func (t *Table) InOrganization(organization uuid.UUID) *Table {
	ids := slices.Repeat([]uuid.UUID{organization}, t.rows)
	return &Table{cols: append(slices.Clone(t.cols), column{name: "organization_id", kind: UUID, ids: ids}), rows: t.rows}
}

// BelongsTo returns the condition that a row of the table alias belongs to the organization in parameter $n. Use it where rows are found by their ids. It keeps
// PostgreSQL from using an index on organization_id, for the same reason as InOrganization.
func BelongsTo(alias string, n int) string {
	return fmt.Sprintf("(%s.organization_id = $%d) IS TRUE", alias, n)
}

// Add adds a row. Nil, a nil pointer, uuid.Nil and the zero time are NULL.
func (t *Table) Add(values ...any) {
	if len(values) != len(t.cols) {
		panic("store: another number of values than of columns")
	}
	for i, v := range values {
		t.cols[i].add(v)
	}
	t.rows++
}

// Len returns the number of rows.
func (t *Table) Len() int { return t.rows }

func (c *column) add(v any) {
	switch c.kind {
	case UUID:
		var id uuid.UUID
		switch v := v.(type) {
		case uuid.UUID:
			id = v
		case *uuid.UUID:
			if v != nil {
				id = *v
			}
		case nil:
		default:
			panic("store: a column of ids cannot hold this")
		}
		c.ids = append(c.ids, id)
	case Time:
		var at time.Time
		switch v := v.(type) {
		case time.Time:
			at = Instant(v)
		case *time.Time:
			if v != nil {
				at = Instant(*v)
			}
		case nil:
		default:
			panic("store: a column of instants cannot hold this")
		}
		c.times = append(c.times, at)
	case Bytes:
		b, _ := v.([]byte)
		c.blobs = append(c.blobs, b)
	case Text:
		s, ok := textOf(v)
		c.texts, c.null = append(c.texts, s), append(c.null, !ok)
	case Int, Bool:
		n, ok := numberOf(v)
		c.ints, c.null = append(c.ints, n), append(c.null, !ok)
	}
}

func textOf(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case *string:
		if v != nil {
			return *v, true
		}
	case nil:
	default:
		panic("store: a column of texts cannot hold this")
	}
	return "", false
}

func numberOf(v any) (int64, bool) {
	switch v := v.(type) {
	case int:
		return int64(v), true
	case *int:
		if v != nil {
			return int64(*v), true
		}
	case bool:
		if v {
			return 1, true
		}
		return 0, true
	case nil:
	default:
		panic("store: a column of numbers cannot hold this")
	}
	return 0, false
}

// isNull reports whether a cell is NULL.
func (c *column) isNull(row int) bool {
	switch c.kind {
	case UUID:
		return c.ids[row] == uuid.Nil
	case Time:
		return c.times[row].IsZero()
	case Bytes:
		return c.blobs[row] == nil
	case Text, Int, Bool:
	}
	return c.null[row]
}

// fewRows is the largest number of rows for which fromItem passes every column as an array. Which columns have the same value in all rows differs from one
// small change to the next, and each combination would be another statement, which the database would have to parse and plan.
const fewRows = 100

// fromItem returns the FROM item and its arguments, numbered from first. In a large table a column with the same value in all rows is passed as a single
// value, which is the case for most columns of a bulk run.
func (t *Table) fromItem(d string, first int) (string, []any) {
	var names, types, all strings.Builder
	var args []any
	var many []*column
	for i := range t.cols {
		c := &t.cols[i]
		if i > 0 {
			all.WriteByte(',')
		}
		if t.rows > fewRows && !(i == len(t.cols)-1 && len(many) == 0) && c.constant(t.rows) {
			if c.isNull(0) {
				fmt.Fprintf(&all, "%s AS %s", typed(d, "NULL", c.kind), c.name)
				continue
			}
			args = append(args, c.value(d, 0))
			fmt.Fprintf(&all, "%s AS %s", typed(d, fmt.Sprintf("$%d", first+len(args)-1), c.kind), c.name)
			continue
		}
		many = append(many, c)
		if d == dialect.SQLite {
			read := "e.value->>%d AS %s"
			if c.kind == Bytes {
				read = "unhex(e.value->>%d) AS %s"
			}
			fmt.Fprintf(&all, read, len(many)-1, c.name)
			continue
		}
		if len(many) > 1 {
			names.WriteByte(',')
			types.WriteByte(',')
		}
		args = append(args, c.array(t.rows))
		names.WriteString(c.name)
		fmt.Fprintf(&types, "$%d::%s[]", first+len(args)-1, c.kind.postgres())
		all.WriteString("e." + c.name)
	}
	if d == dialect.SQLite {
		args = append(args, jsonOf(many, t.rows))
		return fmt.Sprintf("(SELECT %s FROM json_each($%d) e) AS v", all.String(), first+len(args)-1), args
	}
	if len(many) == len(t.cols) {
		return fmt.Sprintf("unnest(%s) AS v(%s)", types.String(), names.String()), args
	}
	return fmt.Sprintf("(SELECT %s FROM unnest(%s) AS e(%s)) AS v", all.String(), types.String(), names.String()), args
}

func typed(d, value string, k Kind) string {
	if d == dialect.Postgres {
		return value + "::" + k.postgres()
	}
	return value
}

// constant reports whether all rows have the same value.
func (c *column) constant(rows int) bool {
	for r := 1; r < rows; r++ {
		same := false
		switch c.kind {
		case UUID:
			same = c.ids[r] == c.ids[0]
		case Time:
			same = c.times[r].Equal(c.times[0])
		case Bytes:
			same = bytes.Equal(c.blobs[r], c.blobs[0]) && (c.blobs[r] == nil) == (c.blobs[0] == nil)
		case Text:
			same = c.null[r] == c.null[0] && c.texts[r] == c.texts[0]
		case Int, Bool:
			same = c.null[r] == c.null[0] && c.ints[r] == c.ints[0]
		}
		if !same {
			return false
		}
	}
	return true
}

// value returns a cell as an argument.
func (c *column) value(d string, row int) any {
	switch c.kind {
	case UUID:
		return c.ids[row].String()
	case Time:
		if d == dialect.SQLite {
			return c.times[row].Format(sqliteTime)
		}
		return c.times[row]
	case Bytes:
		return c.blobs[row]
	case Text:
		return c.texts[row]
	case Bool:
		if d == dialect.Postgres {
			return c.ints[row] != 0
		}
	case Int:
	}
	return c.ints[row]
}

// Exec runs a statement over the table and returns how many rows it changed. args are the statement's own arguments, $1 and following. With an empty table
// nothing is run.
func (tx *Tx) Exec(ctx context.Context, t *Table, statement string, args ...any) (int64, error) {
	if t.rows == 0 {
		return 0, nil
	}
	query, all := fill(t, tx.Dialect, statement, args)
	res, err := tx.ExecContext(ctx, query, all...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// Select runs a query over the table; see Exec. It also runs if the table is empty.
func (tx *Tx) Select(ctx context.Context, t *Table, statement string, args ...any) (*sql.Rows, error) {
	query, all := fill(t, tx.Dialect, statement, args)
	return tx.QueryContext(ctx, query, all...)
}

// Select runs a query over a table outside of a transaction. PostgreSQL plans the statement once, see PlanOnce.
func (db *DB) Select(ctx context.Context, t *Table, statement string, args ...any) (*sql.Rows, error) {
	query, all := fill(t, db.Dialect, statement, args)
	return db.QueryContext(PlanOnce(ctx), query, all...)
}

// fill puts the rows, if there is a table, into a statement, and truncates its times to what databases store. SQLite does not know how many rows there are:
// it would put them into the inner loop and unpack them again and again. CROSS JOIN makes it keep the order as written.
func fill(t *Table, d, statement string, args []any) (string, []any) {
	all := make([]any, 0, len(args)+4)
	for _, a := range args {
		if at, ok := a.(time.Time); ok {
			a = Instant(at)
		}
		all = append(all, a)
	}
	if t == nil {
		return statement, all
	}
	src, more := t.fromItem(d, len(args)+1)
	if d == dialect.SQLite {
		statement = joined.ReplaceAllString(statement, "{v} CROSS JOIN")
	}
	return strings.ReplaceAll(statement, "{v}", src), append(all, more...)
}

var joined = regexp.MustCompile(`\{v\}\s+JOIN`)

// Scan calls a function for each row and closes the rows.
func Scan(rows *sql.Rows, err error, each func(scan func(...any) error) error) error {
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // rows.Err returns the error
	for rows.Next() {
		if err := each(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

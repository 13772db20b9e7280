package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
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
)

func (k Kind) postgres() string {
	return [...]string{"uuid", "text", "bigint", "bool", "timestamptz"}[k]
}

// Table is a set of rows handed to the database as one value, so that a statement over many rows is one statement
// ("unnest" on PostgreSQL, "json_each" on SQLite). In the statement, "{v}" stands for the rows. Columns keep their values
// unboxed: a bulk run makes millions of them.
type Table struct {
	cols []column
	rows int
}

type column struct {
	name  string
	kind  Kind
	ids   []uuid.UUID // uuid.Nil is NULL
	texts []string
	ints  []int64     // Bool, too
	times []time.Time // the zero time is NULL
	null  []bool      // of Text, Int and Bool
}

// NewTable names the columns, as in NewTable("id", UUID, "version", Int).
func NewTable(nameKind ...any) *Table {
	t := &Table{cols: make([]column, len(nameKind)/2)}
	for i := range t.cols {
		t.cols[i].name, t.cols[i].kind = nameKind[2*i].(string), nameKind[2*i+1].(Kind)
	}
	return t
}

// IDs is a table of one column "id".
func IDs(ids []uuid.UUID) *Table {
	return &Table{cols: []column{{name: "id", kind: UUID, ids: ids}}, rows: len(ids)}
}

// Grow makes room for n more rows.
func (t *Table) Grow(n int) *Table {
	for i := range t.cols {
		switch c := &t.cols[i]; c.kind {
		case UUID:
			c.ids = slices.Grow(c.ids, n)
		case Time:
			c.times = slices.Grow(c.times, n)
		case Text:
			c.texts, c.null = slices.Grow(c.texts, n), slices.Grow(c.null, n)
		case Int, Bool:
			c.ints, c.null = slices.Grow(c.ints, n), slices.Grow(c.null, n)
		}
	}
	return t
}

// Add adds a row. Nil, a nil pointer and, for a UUID column, uuid.Nil are NULL.
func (t *Table) Add(values ...any) {
	if len(values) != len(t.cols) {
		panic("store: another number of values than of columns")
	}
	for i, v := range values {
		t.cols[i].add(v)
	}
	t.rows++
}

// Len is the number of rows.
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

// isNull says whether a cell is NULL.
func (c *column) isNull(row int) bool {
	switch c.kind {
	case UUID:
		return c.ids[row] == uuid.Nil
	case Time:
		return c.times[row].IsZero()
	}
	return c.null[row]
}

// source is the FROM item and its arguments, numbered from first.
func (t *Table) source(d string, first int) (string, []any) {
	var b strings.Builder
	if d == dialect.Postgres {
		args := make([]any, len(t.cols))
		b.WriteString("unnest(")
		for i, c := range t.cols {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, "$%d::%s[]", first+i, c.kind.postgres())
			args[i] = c.array(t.rows)
		}
		b.WriteString(") AS v(")
		for i, c := range t.cols {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(c.name)
		}
		b.WriteByte(')')
		return b.String(), args
	}
	b.WriteString("(SELECT ")
	for i, c := range t.cols {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "e.value->>%d AS %s", i, c.name)
	}
	fmt.Fprintf(&b, " FROM json_each($%d) e) AS v", first)
	return b.String(), []any{t.json()}
}

// array writes PostgreSQL's text form of an array.
func (c *column) array(rows int) string {
	b := make([]byte, 0, 38*rows+2)
	b = append(b, '{')
	for r := range rows {
		if r > 0 {
			b = append(b, ',')
		}
		if c.isNull(r) {
			b = append(b, "NULL"...)
			continue
		}
		switch c.kind {
		case UUID:
			b = appendID(b, c.ids[r])
		case Int:
			b = strconv.AppendInt(b, c.ints[r], 10)
		case Bool:
			b = strconv.AppendBool(b, c.ints[r] != 0)
		case Time:
			b = append(b, '"')
			b = c.times[r].AppendFormat(b, time.RFC3339Nano)
			b = append(b, '"')
		case Text:
			b = append(b, '"')
			for j := 0; j < len(c.texts[r]); j++ {
				ch := c.texts[r][j]
				if ch == '"' || ch == '\\' {
					b = append(b, '\\')
				}
				b = append(b, ch)
			}
			b = append(b, '"')
		}
	}
	return string(append(b, '}'))
}

func appendID(b []byte, id uuid.UUID) []byte {
	var text [36]byte
	hex.Encode(text[:8], id[:4])
	hex.Encode(text[9:13], id[4:6])
	hex.Encode(text[14:18], id[6:8])
	hex.Encode(text[19:23], id[8:10])
	hex.Encode(text[24:], id[10:])
	text[8], text[13], text[18], text[23] = '-', '-', '-', '-'
	return append(b, text[:]...)
}

// sqliteTime is how the SQLite driver writes an instant; comparisons are by text, so both ways must agree.
const sqliteTime = "2006-01-02 15:04:05.999999999-07:00"

func (t *Table) json() string {
	b := make([]byte, 0, 40*len(t.cols)*t.rows+2)
	b = append(b, '[')
	for r := range t.rows {
		if r > 0 {
			b = append(b, ',')
		}
		b = append(b, '[')
		for i := range t.cols {
			if i > 0 {
				b = append(b, ',')
			}
			b = t.cols[i].appendJSON(b, r)
		}
		b = append(b, ']')
	}
	return string(append(b, ']'))
}

func (c *column) appendJSON(b []byte, row int) []byte {
	if c.isNull(row) {
		return append(b, "null"...)
	}
	switch c.kind {
	case Int, Bool: // SQLite keeps 0 and 1
		return strconv.AppendInt(b, c.ints[row], 10)
	case UUID:
		return append(appendID(append(b, '"'), c.ids[row]), '"')
	case Time:
		return append(c.times[row].AppendFormat(append(b, '"'), sqliteTime), '"')
	}
	s := c.texts[row]
	if plainJSON(s) {
		return append(append(append(b, '"'), s...), '"')
	}
	j, err := json.Marshal(s)
	if err != nil {
		panic(err) // strings always marshal
	}
	return append(b, j...)
}

// plainJSON says whether a text needs no escaping.
func plainJSON(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			return false
		}
	}
	return true
}

// Exec runs a statement over the table; args are the statement's own, $1 and on. An empty table runs nothing.
func (tx *Tx) Exec(ctx context.Context, t *Table, statement string, args ...any) (int64, error) {
	if t.rows == 0 {
		return 0, nil
	}
	query, all := t.fill(tx.Dialect, statement, args)
	res, err := tx.ExecContext(ctx, query, all...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// Select queries over the table; see Exec.
func (tx *Tx) Select(ctx context.Context, t *Table, statement string, args ...any) (*sql.Rows, error) {
	query, all := t.fill(tx.Dialect, statement, args)
	return tx.QueryContext(ctx, query, all...)
}

// Select queries over a table outside of a transaction.
func (db *DB) Select(ctx context.Context, t *Table, statement string, args ...any) (*sql.Rows, error) {
	query, all := t.fill(db.Dialect, statement, args)
	return db.QueryContext(ctx, query, all...)
}

// fill puts the rows into a statement and cuts its instants to what both databases keep. SQLite would put the rows, whose
// number it cannot know, into the inner loop and unpack them again and again; its CROSS JOIN keeps the order as written.
func (t *Table) fill(d, statement string, args []any) (string, []any) {
	src, more := t.source(d, len(args)+1)
	if d == dialect.SQLite {
		statement = joined.ReplaceAllString(statement, "{v} CROSS JOIN")
	}
	all := make([]any, 0, len(args)+len(more))
	for _, a := range args {
		if at, ok := a.(time.Time); ok {
			a = Instant(at)
		}
		all = append(all, a)
	}
	return strings.ReplaceAll(statement, "{v}", src), append(all, more...)
}

var joined = regexp.MustCompile(`\{v\}\s+JOIN`)

// Scan reads all rows with one function a row and closes them.
func Scan(rows *sql.Rows, err error, each func(scan func(...any) error) error) error {
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	for rows.Next() {
		if err := each(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

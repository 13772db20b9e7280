package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"regexp"
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
// ("unnest" on PostgreSQL, "json_each" on SQLite). In the statement, "{v}" stands for the rows.
type Table struct {
	cols  []column
	rows  int
	cells [][]any
}

type column struct {
	name string
	kind Kind
}

// NewTable names the columns, as in NewTable("id", UUID, "version", Int).
func NewTable(nameKind ...any) *Table {
	t := &Table{}
	for i := 0; i < len(nameKind); i += 2 {
		t.cols = append(t.cols, column{nameKind[i].(string), nameKind[i+1].(Kind)})
	}
	t.cells = make([][]any, len(t.cols))
	return t
}

// IDs is a table of one column "id".
func IDs(ids []uuid.UUID) *Table {
	t := NewTable("id", UUID)
	for _, id := range ids {
		t.Add(id)
	}
	return t
}

// Add adds a row. Nil, a nil pointer and, for a UUID column, uuid.Nil are NULL.
func (t *Table) Add(values ...any) {
	if len(values) != len(t.cols) {
		panic(fmt.Sprintf("store: %d values for %d columns", len(values), len(t.cols)))
	}
	for i, v := range values {
		t.cells[i] = append(t.cells[i], plain(v))
	}
	t.rows++
}

// Len is the number of rows.
func (t *Table) Len() int { return t.rows }

// plain reduces a value to nil, string, int64 or bool.
func plain(v any) any {
	switch v := v.(type) {
	case nil:
		return nil
	case uuid.UUID:
		if v == uuid.Nil {
			return nil
		}
		return v.String()
	case *uuid.UUID:
		if v == nil {
			return nil
		}
		return v.String()
	case time.Time:
		return Instant(v)
	case *time.Time:
		if v == nil {
			return nil
		}
		return Instant(*v)
	case string:
		return v
	case *string:
		if v == nil {
			return nil
		}
		return *v
	case int:
		return int64(v)
	case *int:
		if v == nil {
			return nil
		}
		return int64(*v)
	case bool:
		return v
	case fmt.Stringer:
		return v.String()
	}
	panic(fmt.Sprintf("store: a table cannot hold a %T", v))
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
			args[i] = array(t.cells[i])
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
func array(cells []any) string {
	b := make([]byte, 0, 16*len(cells)+2)
	b = append(b, '{')
	for i, c := range cells {
		if i > 0 {
			b = append(b, ',')
		}
		switch c := c.(type) {
		case nil:
			b = append(b, "NULL"...)
		case int64:
			b = strconv.AppendInt(b, c, 10)
		case bool:
			b = strconv.AppendBool(b, c)
		case time.Time:
			b = append(b, '"')
			b = c.AppendFormat(b, time.RFC3339Nano)
			b = append(b, '"')
		case string:
			b = append(b, '"')
			for j := 0; j < len(c); j++ {
				if c[j] == '"' || c[j] == '\\' {
					b = append(b, '\\')
				}
				b = append(b, c[j])
			}
			b = append(b, '"')
		}
	}
	return string(append(b, '}'))
}

// sqliteTime is how the SQLite driver writes an instant; comparisons are by text, so both ways must agree.
const sqliteTime = "2006-01-02 15:04:05.999999999-07:00"

func (t *Table) json() string {
	var b bytes.Buffer
	b.WriteByte('[')
	for r := range t.rows {
		if r > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('[')
		for i := range t.cols {
			if i > 0 {
				b.WriteByte(',')
			}
			switch c := t.cells[i][r].(type) {
			case nil:
				b.WriteString("null")
			case time.Time:
				b.WriteByte('"')
				b.WriteString(c.Format(sqliteTime))
				b.WriteByte('"')
			case bool: // SQLite keeps 0 and 1
				if c {
					b.WriteByte('1')
				} else {
					b.WriteByte('0')
				}
			default:
				j, err := json.Marshal(c)
				if err != nil {
					panic(err) // strings and integers always marshal
				}
				b.Write(j)
			}
		}
		b.WriteByte(']')
	}
	b.WriteByte(']')
	return b.String()
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

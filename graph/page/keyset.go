package page

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Order is the order of a list: by a column and then by id, or by id alone if there is no column.
type Order struct {
	list     string // the listed table; part of cursors, so that cursors of another list are refused
	Name     string // part of cursors, so that cursors of another order are refused
	Table    string // the alias of the table that has the column
	Column   string
	Instant  bool // the column contains a time; otherwise a text
	Unique   bool // the column contains a number that is unique per parent, so that no id is needed as a tie-breaker
	Nullable bool // the column may be null; null sorts before every value and has an empty key
	Desc     bool
}

// place is the position of a row in an order.
type place struct {
	key string // the column's value; a time is RFC 3339
	id  uuid.UUID
}

// span is the part of a list that a page covers.
type span struct {
	limit         int
	back          bool // reads backwards, from the end
	after, before *place
}

// cursor encodes a place as the opaque text that clients see.
func (o Order) cursor(p place) string {
	b, _ := json.Marshal([3]string{o.marked(), p.key, p.id.String()}) // strings can always be marshaled
	return base64.RawURLEncoding.EncodeToString(b)
}

// marked returns the list and the order that a cursor belongs to.
func (o Order) marked() string { return strings.TrimPrefix(o.list+" "+o.Name, " ") }

// place decodes a cursor of this order. It returns nil if there is no cursor, and refuses cursors of other lists and orders.
func (o Order) place(cursor *string, argument string) (*place, error) {
	if cursor == nil {
		return nil, nil
	}
	var parts []string
	b, err := base64.RawURLEncoding.DecodeString(*cursor)
	if err == nil {
		err = json.Unmarshal(b, &parts)
	}
	if err == nil && len(parts) == 3 && parts[0] == o.marked() && !strings.ContainsRune(parts[1], 0) {
		id, err := uuid.Parse(parts[2])
		if _, e := o.argument(parts[1]); err == nil && e == nil {
			return &place{key: parts[1], id: id}, nil
		}
	}
	return nil, fault.New(fault.InvalidInput, "This is not a cursor of this list in this order. Take cursors from pageInfo or an edge.").At(argument)
}

// argument converts a place's key to the argument of a statement.
func (o Order) argument(key string) (any, error) {
	if o.Nullable && key == "" {
		return nil, nil
	}
	if o.Instant {
		return time.Parse(time.RFC3339Nano, key)
	}
	if o.Unique {
		return strconv.ParseInt(key, 10, 64)
	}
	return key, nil
}

// itsID is the id column of the listed table.
var itsID = Column("t", "id")

// keyColumn returns the column that the list is ordered by: the id if the order has no column of its own.
func (o Order) keyColumn() string {
	if o.Column == "" {
		return itsID
	}
	return Column(o.Table, o.Column)
}

// sorted returns a function that writes the terms of ORDER BY, descending if down.
func (o Order) sorted(down bool) func(*sql.Builder) { return o.sortedBy(o.keyColumn(), itsID, down) }

// sortedBy is sorted with these names for the key and the id.
func (o Order) sortedBy(key, id string, down bool) func(*sql.Builder) {
	return func(b *sql.Builder) {
		suffix := ""
		if down {
			suffix = " DESC"
		}
		if o.Column != "" {
			b.Ident(key).WriteString(suffix)
			if o.Nullable { // by default, the databases sort nulls differently
				b.WriteString(map[bool]string{false: " NULLS FIRST", true: " NULLS LAST"}[down])
			}
			if o.Unique {
				return
			}
			b.Comma()
		}
		b.Ident(id).WriteString(suffix)
	}
}

// between narrows the selection to the rows between the cursors.
func (o Order) between(sel *sql.Selector, s span) error {
	for _, edge := range []struct {
		at    *place
		above bool
	}{{s.after, !o.Desc}, {s.before, o.Desc}} {
		if edge.at == nil {
			continue
		}
		if err := o.beyond(sel, edge.at, edge.above); err != nil {
			return err
		}
	}
	return nil
}

// beyond narrows the selection to the rows above or below a place.
func (o Order) beyond(sel *sql.Selector, at *place, above bool) error {
	columns, args := []string{sel.C("id")}, []any{at.id}
	if o.Column != "" {
		key, err := o.argument(at.key)
		if err != nil {
			return err
		}
		columns, args = []string{Column(o.Table, o.Column), sel.C("id")}, []any{key, at.id}
		if o.Unique {
			columns, args = columns[:1], args[:1]
		}
	}
	way := sql.CompositeLT
	if above {
		way = sql.CompositeGT
	}
	if !o.Nullable {
		sel.Where(way(columns, args...))
		return nil
	}
	sel.Where(o.beyondBlank(columns, args, way, above))
	return nil
}

// beyondBlank returns beyond's condition for a column that may be null. No comparison with null is true, so nulls need conditions of their own.
func (o Order) beyondBlank(columns []string, args []any, way func([]string, ...any) *sql.Predicate, above bool) *sql.Predicate {
	blank := sql.IsNull(columns[0])
	switch {
	case args[0] == nil && above:
		return sql.Or(sql.NotNull(columns[0]), sql.And(blank, way(columns[1:], args[1:]...)))
	case args[0] == nil:
		return sql.And(blank, way(columns[1:], args[1:]...))
	case above:
		return way(columns, args...)
	}
	return sql.Or(way(columns, args...), blank)
}

// Column returns a column, qualified by its table's alias and quoted for a statement.
func Column(alias, name string) string { return sql.Table("").As(alias).C(name) }

// Columns returns several columns of a table in the form of Column.
func Columns(alias string, names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = Column(alias, n)
	}
	return out
}

// cursorText converts a scanned key to the text that a cursor contains.
func cursorText(v any) string {
	switch v := v.(type) {
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	case []byte:
		return string(v)
	case string:
		return v
	case nil:
		return ""
	}
	return fmt.Sprint(v)
}

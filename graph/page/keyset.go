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

// Order is how a list is walked: by a column, then by id; without a column by id alone.
type Order struct {
	list     string // what is listed; stands in cursors, so that one of another list is refused
	Name     string // stands in cursors, so that one of another order is refused
	Table    string // the alias that holds the column
	Column   string
	Instant  bool // the column holds a time, else a text
	Unique   bool // the column holds a number that no two rows of a parent share, so that it is the order alone
	Nullable bool // the column may be null, which comes before every value and is an empty key
	Desc     bool
}

// place is where a row stands in its order.
type place struct {
	key string // the column's value; a time is RFC 3339
	id  uuid.UUID
}

// span is the part of a list that a page asks for.
type span struct {
	limit         int
	back          bool // from the end
	after, before *place
}

// cursor is a place as clients carry it: opaque to them.
func (o Order) cursor(p place) string {
	b, _ := json.Marshal([3]string{o.marked(), p.key, p.id.String()}) // texts always marshal
	return base64.RawURLEncoding.EncodeToString(b)
}

// marked is what a cursor belongs to: a list in an order.
func (o Order) marked() string { return strings.TrimPrefix(o.list+" "+o.Name, " ") }

// place reads a cursor of this order; nil for none.
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

// argument is a place's key as a statement takes it.
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

// itsID is the id of what is listed.
var itsID = Column("t", "id")

// keyColumn is the column that the list is ordered by; a list by id alone needs no other.
func (o Order) keyColumn() string {
	if o.Column == "" {
		return itsID
	}
	return Column(o.Table, o.Column)
}

// sorted writes the order.
func (o Order) sorted(down bool) func(*sql.Builder) { return o.sortedBy(o.keyColumn(), itsID, down) }

// sortedBy writes the order by what the key and the id are called.
func (o Order) sortedBy(key, id string, down bool) func(*sql.Builder) {
	return func(b *sql.Builder) {
		suffix := ""
		if down {
			suffix = " DESC"
		}
		if o.Column != "" {
			b.Ident(key).WriteString(suffix)
			if o.Nullable { // the databases do not agree on where null stands
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

// between keeps the rows between the cursors.
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

// beyond keeps the rows above or below a place.
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

// beyondBlank is beyond where the column may be null: no comparison holds for null, so that the nulls are said apart.
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

// Column is a column of a table by its alias, as a statement writes it.
func Column(alias, name string) string { return sql.Table("").As(alias).C(name) }

// Columns are several columns of a table by its alias.
func Columns(alias string, names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = Column(alias, n)
	}
	return out
}

// cursorText is a scanned key as a cursor holds it.
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

package graph

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
)

// ways are the selections whose rows together are a list's: one for each of its alternatives below one parent, else one for all.
func (q *request) ways(ctx context.Context, l list, parents []uuid.UUID) ([]*sql.Selector, error) {
	var out []*sql.Selector
	for i := range max(1, len(l.either)) {
		sel, err := q.rows(ctx, l, parents)
		if err != nil {
			return nil, err
		}
		if len(l.either) > 0 {
			l.either[i](sel)
		}
		out = append(out, sel)
	}
	return out, nil
}

// merged reads the first rows of all ways together, in order: of each no more than those.
func (q *request) merged(o order, ways []*sql.Selector, most int, down bool, beside *along) sql.Querier {
	for _, sel := range ways {
		sel.AppendSelectExprAs(sql.Expr("''"), "p").AppendSelectAs(itsID, "id").AppendSelectAs(o.key(), "k")
		if beside != nil {
			sel.AppendSelect(beside.columns...)
		}
		sel.OrderExprFunc(o.sorted(down)).Limit(most)
	}
	if len(ways) == 1 {
		return ways[0]
	}
	return q.written(func(b *sql.Builder) {
		union(b, ways)
		b.WriteString(" ORDER BY k")
		if down {
			b.WriteString(" DESC")
		}
		b.WriteString(fmt.Sprintf(" LIMIT %d", most))
	})
}

// written is a statement around selections. None of these gets a name of its own, for what narrows them may look at that of their table later.
func (q *request) written(write func(*sql.Builder)) sql.Querier {
	b := &sql.Builder{}
	b.SetDialect(q.DB.Dialect)
	write(b)
	return b
}

// union writes the rows of all selections.
func union(b *sql.Builder, ways []*sql.Selector) {
	for i, sel := range ways {
		if i > 0 {
			b.WriteString(" UNION ALL ")
		}
		b.WriteString("SELECT * FROM (").Join(sel).WriteString(") AS w")
	}
}

// itsID is the id of what is listed.
var itsID = column("t", "id")

// key is the column that the list is ordered by; a list by id alone needs no other.
func (o order) key() string {
	if o.column == "" {
		return itsID
	}
	return column(o.table, o.column)
}

// sorted writes the order.
func (o order) sorted(down bool) func(*sql.Builder) {
	return func(b *sql.Builder) {
		suffix := ""
		if down {
			suffix = " DESC"
		}
		if o.column != "" {
			b.Ident(o.key()).WriteString(suffix)
			if o.blank { // the databases do not agree on where null stands
				b.WriteString(map[bool]string{false: " NULLS FIRST", true: " NULLS LAST"}[down])
			}
			if o.number {
				return
			}
			b.Comma()
		}
		b.Ident(itsID).WriteString(suffix)
	}
}

// between keeps the rows between the cursors.
func (o order) between(sel *sql.Selector, s span) error {
	for _, edge := range []struct {
		at    *place
		above bool
	}{{s.after, !o.desc}, {s.before, o.desc}} {
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
func (o order) beyond(sel *sql.Selector, at *place, above bool) error {
	columns, args := []string{sel.C("id")}, []any{at.id}
	if o.column != "" {
		key, err := o.argument(at.key)
		if err != nil {
			return err
		}
		columns, args = []string{column(o.table, o.column), sel.C("id")}, []any{key, at.id}
		if o.number {
			columns, args = columns[:1], args[:1]
		}
	}
	way := sql.CompositeLT
	if above {
		way = sql.CompositeGT
	}
	if !o.blank {
		sel.Where(way(columns, args...))
		return nil
	}
	sel.Where(o.beyondBlank(columns, args, way, above))
	return nil
}

// beyondBlank is beyond where the column may be null: no comparison holds for null, so that the nulls are said apart.
func (o order) beyondBlank(columns []string, args []any, way func([]string, ...any) *sql.Predicate, above bool) *sql.Predicate {
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

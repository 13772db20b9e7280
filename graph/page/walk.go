package page

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
)

// ways returns selections that together contain the rows of a list: one for each condition of Either, or a single one if there are none.
func (r *Reader) ways(ctx context.Context, l List, parents []uuid.UUID) ([]*sql.Selector, error) {
	var out []*sql.Selector
	for i := range max(1, len(l.Either)) {
		sel, err := r.rows(ctx, l, parents)
		if err != nil {
			return nil, err
		}
		if len(l.Either) > 0 {
			l.Either[i](sel)
		}
		out = append(out, sel)
	}
	return out, nil
}

// merged returns a query for the first rows of all ways in the list's order. It reads at most this number of rows of each way.
func (r *Reader) merged(o Order, ways []*sql.Selector, most int, down bool, beside *beside) sql.Querier {
	for _, sel := range ways {
		sel.AppendSelectExprAs(sql.Expr("''"), "p").AppendSelectAs(itsID, "id").AppendSelectAs(o.keyColumn(), "k")
		if beside != nil {
			sel.AppendSelect(beside.columns...)
		}
		sel.OrderExprFunc(o.sorted(down)).Limit(most)
	}
	if len(ways) == 1 {
		return ways[0]
	}
	return r.written(func(b *sql.Builder) {
		union(b, ways)
		b.WriteString(" ORDER BY ")
		o.sortedBy("k", "id", down)(b)
		b.WriteString(fmt.Sprintf(" LIMIT %d", most))
	})
}

// written returns a query whose text is written around selections. The selections get no aliases of their own, because their conditions may still refer to
// their table's alias.
func (r *Reader) written(write func(*sql.Builder)) sql.Querier {
	b := &sql.Builder{}
	b.SetDialect(r.db.Dialect)
	write(b)
	return b
}

// union writes the rows of all selections as one UNION ALL.
func union(b *sql.Builder, ways []*sql.Selector) {
	for i, sel := range ways {
		if i > 0 {
			b.WriteString(" UNION ALL ")
		}
		b.WriteString("SELECT * FROM (").Join(sel).WriteString(") AS w")
	}
}

// numbered returns a query for the first rows of each parent, which it finds by numbering each parent's rows in the list's order.
func (r *Reader) numbered(l List, sel *sql.Selector, parents []uuid.UUID, most int, down bool) sql.Querier {
	parent := sql.ExprFunc(func(b *sql.Builder) { b.Ident(Column("t", l.Parent)) })
	partition := parent
	if l.Parent == "" {
		parent, partition = sql.Expr("''"), partitionOf(parents)
	}
	number := sql.RowNumber().PartitionExpr(partition).OrderExpr(sql.ExprFunc(l.Order.sorted(down)))
	sel.AppendSelectExprAs(parent, "p").AppendSelectAs(itsID, "id").AppendSelectAs(l.Order.keyColumn(), "k").AppendSelectExprAs(number, "n")
	return r.written(func(b *sql.Builder) {
		b.WriteString("SELECT p, id, k FROM (").Join(sel).WriteString(") AS q WHERE n <= ").Arg(most).WriteString(" ORDER BY n")
	})
}

package page

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
)

// ways are the selections whose rows together are a list's: one for each of its alternatives below one parent, else one for all.
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

// merged reads the first rows of all ways together, in order: of each no more than those.
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

// written is a statement around selections. None of these gets a name of its own, for what narrows them may look at that of their table later.
func (r *Reader) written(write func(*sql.Builder)) sql.Querier {
	b := &sql.Builder{}
	b.SetDialect(r.db.Dialect)
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

// numbered reads the first rows of each parent, by their numbers in the order.
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

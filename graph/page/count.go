package page

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// MostCounted is the largest number that a count returns as exact. The list of a single parent is not counted any further, so that its cost is bounded.
const MostCounted = 10_000

func countOf(n int) model.Count { return model.Count{N: min(n, MostCounted), Exact: n <= MostCounted} }

// Totals counts the list of each parent. Lists of several parents, for example of all people on a page, are counted in one statement and completely, because no
// statement can stop early for each of them. owner is the parent that the list was made for.
func (r *Reader) Totals(ctx context.Context, l List, owner uuid.UUID, parents []uuid.UUID) (map[uuid.UUID]model.Count, error) {
	l, _ = l.forParents(parents, owner)
	if l.Length != nil {
		n, err := l.Length(ctx)
		return map[uuid.UUID]model.Count{parents[0]: n}, err
	}
	if l.Search != nil {
		return r.searchTotals(ctx, l, parents)
	}
	ways, err := r.ways(ctx, l, parents)
	if err != nil {
		return nil, err
	}
	query, args := r.counting(l, ways, parents).Query()
	out := make(map[uuid.UUID]model.Count, len(parents))
	for _, parent := range parents {
		out[parent] = countOf(0)
	}
	rows, err := r.db.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var p any
		var n int
		if err := scan(&p, &n); err != nil {
			return err
		}
		if i, ok := p.(int64); ok { // the parent's index: 0 for a single parent, otherwise its number among the sorted operations
			out[sorted(parents)[i]] = countOf(n)
			return nil
		}
		id, err := uuid.Parse(cursorText(p))
		out[id] = countOf(n)
		return err
	})
	return out, err
}

// counting returns the query that counts the rows of a single parent, up to MostCounted + 1, or all rows of each of several parents.
func (r *Reader) counting(l List, ways []*sql.Selector, parents []uuid.UUID) sql.Querier {
	if len(parents) == 1 {
		for _, sel := range ways {
			sel.AppendSelectExprAs(sql.Expr("1"), "n").Limit(MostCounted + 1)
		}
		return r.written(func(b *sql.Builder) {
			b.WriteString("SELECT 0, count(*) FROM (SELECT 1 FROM (")
			union(b, ways)
			b.WriteString(fmt.Sprintf(") AS q LIMIT %d) AS q", MostCounted+1))
		})
	}
	group := partitionOf(parents)
	if l.Parent != "" {
		group = sql.ExprFunc(func(b *sql.Builder) { b.Ident(Column("t", l.Parent)) })
	}
	ways[0].AppendSelectExprAs(group, "p")
	return r.written(func(b *sql.Builder) {
		b.WriteString("SELECT p, count(*) FROM (").Join(ways[0]).WriteString(") AS q GROUP BY p")
	})
}

package graph

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// list says what is listed, below which parents, and in which order. The pager reads the ids of a page, then the
// finished structs of those ids, each in a fixed number of statements for any number of parents.
type list struct {
	entity string                                     // narrows to the viewer's rows; empty where the parent's visibility is enough
	table  string                                     // aliased "t"
	joins  []join                                     // to-one tables that the filter needs
	sorts  []join                                     // and those that only the order needs
	parent string                                     // the column that holds the parent's id; empty for a bulk operation's rows
	within func(*sql.Selector)                        // instead of a parent, for a list that has none
	where  func(*sql.Selector)                        // the filter, nil for none
	alone  func(*sql.Selector)                        // the same filter where there is one parent alone: what it says of that parent leads to an index sooner; nil for none
	either []func(*sql.Selector)                      // with alone: of which a row meets one, so that a page is merged of theirs, each along its own index; nil for none
	people string                                     // what people are searched by; where holds it, an index may answer it sooner
	number func(context.Context) (model.Count, error) // how many that one parent has, where that is known without counting; nil where it is not
	order  order
}

// join brings in a table over one of t's columns.
type join struct{ table, alias, column string }

func with(joins []join, one join) []join {
	if slices.Contains(joins, one) {
		return joins
	}
	return append(slices.Clip(joins), one)
}

// connect answers the page of a list below one parent. The nodes of all pages in the batch are finished together.
func connect[N any](ctx context.Context, q *request, l list, p page, parent uuid.UUID,
	finish func(context.Context, []uuid.UUID) (map[uuid.UUID]N, error),
) (*model.Connection[N], error) {
	return connectWhole(ctx, q, l, p, parent, nil, finish)
}

// connectWhole is connect that reads whole nodes where the parent is alone, as it is outside of lists.
func connectWhole[N any](ctx context.Context, q *request, l list, p page, parent uuid.UUID, w *whole[N],
	finish func(context.Context, []uuid.UUID) (map[uuid.UUID]N, error),
) (*model.Connection[N], error) {
	l.order.list = l.table
	s, err := p.span(l.order)
	if err != nil {
		return nil, err
	}
	field := selection(ctx)
	return batch(ctx, q, loaderKey{field, "page"}, parent, func(ctx context.Context, parents []uuid.UUID) (map[uuid.UUID]*model.Connection[N], error) {
		nodes := map[uuid.UUID]N{}
		own, alone := l.of(parents, parent)
		alone = alone && w != nil
		var beside *along
		if alone {
			beside = w.into(nodes)
		}
		places, err := q.places(ctx, own, parents, s, beside)
		if err != nil {
			return nil, err
		}
		var ids []uuid.UUID
		for _, page := range places {
			for _, at := range page[:min(len(page), s.limit)] {
				ids = append(ids, at.id)
			}
		}
		switch {
		case len(ids) == 0:
		case alone:
			err = w.dress(ctx, ids, nodes)
		default:
			nodes, err = finish(ctx, ids)
		}
		if err != nil {
			return nil, err
		}
		out := make(map[uuid.UUID]*model.Connection[N], len(parents))
		owner := parent
		for _, parent := range parents { // finished here: a parent that occurs twice shares its page
			c := connection(l.order, s, places[parent], nodes)
			chargeOf(ctx).read(field, len(c.Edges))
			c.Total = func(ctx context.Context) (model.Count, error) {
				ctx, _ = q.request(ctx) // whoever the answer is for by now (H49)
				return batch(ctx, q, loaderKey{field, "total"}, parent, func(ctx context.Context, parents []uuid.UUID) (map[uuid.UUID]model.Count, error) {
					own, _ := l.of(parents, owner)
					return q.totals(ctx, own, parents)
				})
			}
			out[parent] = c
		}
		return out, nil
	})
}

// of is the list below parents, and whether the one that it was made for is alone: the batch may be another sibling's, of which alone, either and number say
// nothing.
func (l list) of(parents []uuid.UUID, parent uuid.UUID) (list, bool) {
	switch alone := len(parents) == 1 && parents[0] == parent; {
	case !alone:
		l.either, l.number = nil, nil
		return l, false
	case l.alone != nil:
		l.where = l.alone
	}
	return l, true
}

// places reads a page's ids for each parent, one more than the limit. One parent is a plain walk along an index, or along one for each of
// the list's alternatives, which may bring other columns along; several are numbered by a window in one statement.
func (q *request) places(ctx context.Context, l list, parents []uuid.UUID, s span, beside *along) (map[uuid.UUID][]place, error) {
	for _, j := range l.sorts {
		l.joins = with(l.joins, j)
	}
	if beside != nil {
		l.joins = with(l.joins, beside.join)
	}
	ways, err := q.ways(ctx, l, parents)
	if err != nil {
		return nil, err
	}
	for _, sel := range ways {
		if err := l.order.between(sel, s); err != nil {
			return nil, err
		}
	}
	o, down := l.order, l.order.desc != s.back
	var page sql.Querier
	if len(parents) == 1 {
		page = q.merged(o, ways, s.limit+1, down, beside)
	} else {
		page = q.numbered(l, ways[0], parents, s.limit+1, down)
	}
	out := make(map[uuid.UUID][]place, len(parents))
	query, args := page.Query()
	rows, err := q.DB.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var parent string
		var id uuid.UUID
		var k any
		dest, keep := []any{&parent, &id, &k}, func(uuid.UUID) {}
		if beside != nil {
			var more []any
			more, keep = beside.row()
			dest = append(dest, more...)
		}
		if err := scan(dest...); err != nil {
			return err
		}
		keep(id)
		p := place{id: id}
		if o.column != "" {
			p.key = text(k)
		}
		owner := parents[0]
		switch {
		case len(parents) == 1:
		case l.parent == "":
			owner = operationOf(id)
		default:
			if owner, err = uuid.Parse(parent); err != nil {
				return err
			}
		}
		out[owner] = append(out[owner], p)
		return nil
	})
	return out, err
}

// numbered reads the first rows of each parent, by their numbers in the order.
func (q *request) numbered(l list, sel *sql.Selector, parents []uuid.UUID, most int, down bool) sql.Querier {
	parent := sql.ExprFunc(func(b *sql.Builder) { b.Ident(column("t", l.parent)) })
	partition := parent
	if l.parent == "" {
		parent, partition = sql.Expr("''"), partitionOf(parents)
	}
	number := sql.RowNumber().PartitionExpr(partition).OrderExpr(sql.ExprFunc(l.order.sorted(down)))
	sel.AppendSelectExprAs(parent, "p").AppendSelectAs(itsID, "id").AppendSelectAs(l.order.key(), "k").AppendSelectExprAs(number, "n")
	return q.written(func(b *sql.Builder) {
		b.WriteString("SELECT p, id, k FROM (").Join(sel).WriteString(") AS q WHERE n <= ").Arg(most).WriteString(" ORDER BY n")
	})
}

// rows selects the rows below the parents that the viewer can reach and the filter lets pass, and no columns yet.
func (q *request) rows(ctx context.Context, l list, parents []uuid.UUID) (*sql.Selector, error) {
	sel := sql.Dialect(q.DB.Dialect).Select().From(sql.Table(l.table).As("t"))
	for _, j := range l.joins {
		t := sql.Table(j.table).As(j.alias)
		sel.Join(t).On(sel.C(j.column), t.C("id"))
	}
	switch {
	case l.within != nil:
		l.within(sel)
	case l.parent == "":
		below(sel, parents)
	default:
		sel.Where(sql.In(sel.C(l.parent), anys(parents)...))
	}
	if l.entity != "" {
		visible, err := store.Visible(ctx, l.entity)
		if err != nil {
			return nil, err
		}
		if visible != nil {
			visible(sel)
		}
	}
	if l.where != nil {
		l.where(sel)
	}
	if l.people != "" && len(parents) == 1 {
		found, err := q.DB.PeopleFound(ctx, parents[0], folded(l.people))
		if err != nil {
			return nil, err
		}
		if found != nil {
			found(sel)
		}
	}
	return sel, nil
}

// A bulk operation's rows have no column for their parent: their ids are the operation's plus their number.

func operationOf(row uuid.UUID) uuid.UUID {
	row[13], row[14], row[15] = 0, 0, 0
	return row
}

func below(sel *sql.Selector, operations []uuid.UUID) {
	ranges := make([]*sql.Predicate, len(operations))
	for i, id := range operations {
		ranges[i] = sql.And(sql.GT(sel.C("id"), id), sql.LTE(sel.C("id"), store.LastRow(id)))
	}
	sel.Where(sql.Or(ranges...))
}

// partitionOf numbers the rows' operations in the order of their ids.
func partitionOf(operations []uuid.UUID) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE")
		for i, id := range sorted(operations) {
			b.WriteString(" WHEN ").Ident(column("t", "id")).WriteString(" <= ").Arg(store.LastRow(id)).WriteString(fmt.Sprintf(" THEN %d", i))
		}
		b.WriteString(" END")
	})
}

func sorted(ids []uuid.UUID) []uuid.UUID {
	out := slices.Clone(ids)
	slices.SortFunc(out, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return out
}

func anys[T any](in []T) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = v
	}
	return out
}

func column(alias, name string) string { return sql.Table("").As(alias).C(name) }

// text is a scanned key as a cursor holds it.
func text(v any) string {
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

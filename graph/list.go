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
	entity string              // narrows to the viewer's rows; empty where the parent's visibility is enough
	table  string              // aliased "t"
	joins  []join              // to-one tables that the order or the filter needs
	parent string              // the column that holds the parent's id; empty for a bulk operation's rows
	within func(*sql.Selector) // instead of a parent, for a list that has none
	where  func(*sql.Selector) // the filter, nil for none
	people string              // what people are searched by; where holds it, an index may answer it sooner
	order  order
}

// join brings in a table over one of t's columns.
type join struct{ table, alias, column string }

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
		alone := w != nil && len(parents) == 1 && parents[0] == parent // the batch may be another sibling's
		var beside *along
		if alone {
			beside = w.into(nodes)
		}
		places, err := q.places(ctx, l, parents, s, beside)
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
		for _, parent := range parents { // finished here: a parent that occurs twice shares its page
			c := connection(l.order, s, places[parent], nodes)
			chargeOf(ctx).read(field, len(c.Edges))
			c.Total = func(ctx context.Context) (int, error) {
				ctx, _ = q.request(ctx) // whoever the answer is for by now (H49)
				return batch(ctx, q, loaderKey{field, "total"}, parent, func(ctx context.Context, parents []uuid.UUID) (map[uuid.UUID]int, error) {
					return q.totals(ctx, l, parents)
				})
			}
			out[parent] = c
		}
		return out, nil
	})
}

// places reads a page's ids for each parent, one more than the limit. One parent is a plain walk along an index, which
// may bring other columns along; several are numbered by a window in one statement.
func (q *request) places(ctx context.Context, l list, parents []uuid.UUID, s span, beside *along) (map[uuid.UUID][]place, error) {
	if beside != nil && !slices.Contains(l.joins, beside.join) {
		l.joins = append(slices.Clip(l.joins), beside.join)
	}
	sel, err := q.rows(ctx, l, parents)
	if err != nil {
		return nil, err
	}
	o := l.order
	down := o.desc != s.back
	for _, edge := range []struct {
		at    *place
		above bool
	}{{s.after, !o.desc}, {s.before, o.desc}} {
		if edge.at == nil {
			continue
		}
		if err := o.beyond(sel, edge.at, edge.above); err != nil {
			return nil, err
		}
	}
	key := sel.C("id") // a list by id alone needs no other key
	if o.column != "" {
		key = column(o.table, o.column)
	}
	sort := func(b *sql.Builder) {
		suffix := ""
		if down {
			suffix = " DESC"
		}
		if o.column != "" {
			b.Ident(key).WriteString(suffix)
			if o.blank { // the databases do not agree on where null stands
				b.WriteString(map[bool]string{false: " NULLS FIRST", true: " NULLS LAST"}[down])
			}
			if o.number {
				return
			}
			b.Comma()
		}
		b.Ident(sel.C("id")).WriteString(suffix)
	}
	if len(parents) == 1 {
		sel.SelectExpr(sql.Expr("''"), sql.ExprFunc(func(b *sql.Builder) { b.Ident(sel.C("id")) }), sql.ExprFunc(func(b *sql.Builder) { b.Ident(key) }))
		if beside != nil {
			sel.AppendSelect(beside.columns...)
		}
		sel.OrderExprFunc(sort).Limit(s.limit + 1)
	} else {
		parent := sql.ExprFunc(func(b *sql.Builder) { b.Ident(column("t", l.parent)) })
		partition := parent
		if l.parent == "" {
			parent, partition = sql.Expr("''"), partitionOf(parents)
		}
		number := sql.RowNumber().PartitionExpr(partition).OrderExpr(sql.ExprFunc(sort))
		sel.AppendSelectExprAs(parent, "p").AppendSelectAs(sel.C("id"), "id").AppendSelectAs(key, "k").AppendSelectExprAs(number, "n")
		outer := sql.Dialect(q.DB.Dialect).Select("p", "id", "k").From(sel.As("q"))
		sel = outer.Where(sql.LTE("n", s.limit+1)).OrderBy("n")
	}
	out := make(map[uuid.UUID][]place, len(parents))
	query, args := sel.Query()
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

// totals counts the whole list of each parent.
func (q *request) totals(ctx context.Context, l list, parents []uuid.UUID) (map[uuid.UUID]int, error) {
	sel, err := q.rows(ctx, l, parents)
	if err != nil {
		return nil, err
	}
	if len(parents) == 1 {
		sel.SelectExpr(sql.Expr("0"), sql.Expr("count(*)"))
	} else {
		group := partitionOf(parents)
		if l.parent != "" {
			group = sql.ExprFunc(func(b *sql.Builder) { b.Ident(column("t", l.parent)) })
		}
		inner := sel.AppendSelectExprAs(group, "p").As("q")
		sel = sql.Dialect(q.DB.Dialect).Select("p", sql.Count("*")).From(inner).GroupBy("p")
	}
	query, args := sel.Query()
	out := make(map[uuid.UUID]int, len(parents))
	rows, err := q.DB.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var p any
		var n int
		if err := scan(&p, &n); err != nil {
			return err
		}
		if i, ok := p.(int64); ok { // a number among several operations, or of the only parent
			out[sorted(parents)[i]] = n
			return nil
		}
		id, err := uuid.Parse(text(p))
		out[id] = n
		return err
	})
	return out, err
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

// A bulk operation's rows have no column for their parent: their ids are the operation's plus their number.

func operationOf(row uuid.UUID) uuid.UUID {
	row[13], row[14], row[15] = 0, 0, 0
	return row
}

// chunkOf is the id of a row's chunk; that of its operation for none.
func chunkOf(row uuid.UUID, chunk int) uuid.UUID {
	row[13], row[14], row[15] = byte(chunk>>16), byte(chunk>>8), byte(chunk)
	return row
}

func lastRowOf(operation uuid.UUID) uuid.UUID {
	operation[13], operation[14], operation[15] = 0xff, 0xff, 0xff
	return operation
}

func below(sel *sql.Selector, operations []uuid.UUID) {
	ranges := make([]*sql.Predicate, len(operations))
	for i, id := range operations {
		ranges[i] = sql.And(sql.GT(sel.C("id"), id), sql.LTE(sel.C("id"), lastRowOf(id)))
	}
	sel.Where(sql.Or(ranges...))
}

// partitionOf numbers the rows' operations in the order of their ids.
func partitionOf(operations []uuid.UUID) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE")
		for i, id := range sorted(operations) {
			b.WriteString(" WHEN ").Ident(column("t", "id")).WriteString(" <= ").Arg(lastRowOf(id)).WriteString(fmt.Sprintf(" THEN %d", i))
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

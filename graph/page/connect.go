package page

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// Connection returns the page of a list for one parent. finish reads the nodes of all pages in the batch together.
func Connection[N any](ctx context.Context, r *Reader, l List, p Args, parent uuid.UUID,
	finish func(context.Context, []uuid.UUID) (map[uuid.UUID]N, error),
) (*model.Connection[N], error) {
	return ConnectJoined(ctx, r, l, p, parent, nil, finish)
}

// ConnectJoined is Connection, except that for a single parent, if w is not nil, it reads the nodes in the same statement as their places.
func ConnectJoined[N any](ctx context.Context, r *Reader, l List, p Args, parent uuid.UUID, w *Joined[N],
	finish func(context.Context, []uuid.UUID) (map[uuid.UUID]N, error),
) (*model.Connection[N], error) {
	l.Order.list = l.Table
	s, err := p.span(l.Order)
	if err != nil {
		return nil, err
	}
	field := batch.ResolvedField(ctx)
	key := batch.Key{Field: field, Purpose: "page"}
	if w != nil { // a field of a fragment can be asked for more in one place than in another
		key.Purpose += " of " + strings.Join(w.Columns, ", ")
	}
	return batch.Load(ctx, r.loaders, key, parent, func(ctx context.Context, parents []uuid.UUID) (map[uuid.UUID]*model.Connection[N], error) {
		nodes := map[uuid.UUID]N{}
		own, alone := l.forParents(parents, parent)
		alone = alone && w != nil
		var beside *beside
		if alone {
			beside = w.into(nodes)
		}
		places, ends, err := r.places(ctx, own, parents, s, beside)
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
			err = w.Finish(ctx, ids, nodes)
		default:
			nodes, err = finish(ctx, ids)
		}
		if err != nil {
			return nil, err
		}
		out := make(map[uuid.UUID]*model.Connection[N], len(parents))
		owner := parent
		for _, parent := range parents { // once for each parent: if a parent occurs twice in the batch, both share its page
			c := connection(l.Order, s, places[parent], ends[parent], nodes)
			limit.ChargeOf(ctx).Read(field, len(c.Edges))
			c.Total = func(ctx context.Context) (model.Count, error) {
				ctx = r.viewed(ctx) // the viewer may have changed since the page was read (H49)
				return batch.Load(ctx, r.loaders, batch.Key{Field: field, Purpose: "total"}, parent, func(ctx context.Context, parents []uuid.UUID) (map[uuid.UUID]model.Count, error) {
					return r.Totals(ctx, l, owner, parents)
				})
			}
			out[parent] = c
		}
		return out, nil
	})
}

// FirstIDs returns the ids of the first entries of a list for each parent, at most this number, in the list's order. owner is the parent that the list was made
// for.
func (r *Reader) FirstIDs(ctx context.Context, l List, owner uuid.UUID, parents []uuid.UUID, most int) (map[uuid.UUID][]uuid.UUID, error) {
	l, _ = l.forParents(parents, owner)
	places, _, err := r.places(ctx, l, parents, span{limit: most - 1}, nil)
	out := make(map[uuid.UUID][]uuid.UUID, len(places))
	for parent, found := range places {
		for _, at := range found {
			out[parent] = append(out[parent], at.id)
		}
	}
	return out, err
}

// places reads the places of a page for each parent, and one more if the list continues. For a searched list it also returns where the search ended before the
// page was full. A single parent is read by an index scan, or by one for each condition of Either, and can return additional columns. Several parents are read
// in one statement with a window function.
func (r *Reader) places(ctx context.Context, l List, parents []uuid.UUID, s span, beside *beside) (map[uuid.UUID][]place, map[uuid.UUID]*searchEnd, error) {
	if l.Search != nil {
		return r.search(ctx, l, parents, s)
	}
	for _, j := range l.Sorts {
		l.Joins = with(l.Joins, j)
	}
	if beside != nil {
		l.Joins = with(l.Joins, beside.join)
	}
	ways, err := r.ways(ctx, l, parents)
	if err != nil {
		return nil, nil, err
	}
	for _, sel := range ways {
		if err := l.Order.between(sel, s); err != nil {
			return nil, nil, err
		}
	}
	o, down := l.Order, l.Order.Desc != s.back
	var page sql.Querier
	if len(parents) == 1 {
		page = r.merged(o, ways, s.limit+1, down, beside)
	} else {
		page = r.numbered(l, ways[0], parents, s.limit+1, down)
	}
	out := make(map[uuid.UUID][]place, len(parents))
	query, args := page.Query()
	if l.Once {
		ctx = store.PlanOnce(ctx)
	}
	rows, err := r.db.QueryContext(ctx, query, args...)
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
		if o.Column != "" {
			p.key = cursorText(k)
		}
		owner := parents[0]
		switch {
		case len(parents) == 1:
		case l.Parent == "":
			owner = store.OperationOf(id)
		default:
			if owner, err = uuid.Parse(parent); err != nil {
				return err
			}
		}
		out[owner] = append(out[owner], p)
		return nil
	})
	return out, nil, err
}

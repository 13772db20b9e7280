package page

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// MostSearched is how many entries of its indexes a page of a searched list reads at most.
const MostSearched = 15_000

// Search is how a list is read whose filter can keep few of very many rows: along the index of one condition, up to a fixed number of its entries. A page that is not
// full by then ends there. The order is by a unique column that is not null.
type Search struct {
	Conditions []Condition         // a row meets all of them
	Columns    []string            // what the filter looks at, with the columns of the conditions
	Within     func(*sql.Selector) // the part of the order where the rows are, below the parent that the list was made for; nil for all of it
	Whole      bool                // whatever meets the condition, or is below the parent where there is none, is in the list
	At         string              // the column with the row's instant
}

// Condition keeps rows whose column has one of the values. An index leads along each value in the list's order; it should hold the columns of the other conditions.
type Condition struct {
	Column  string
	Values  []any
	General bool // it holds for all parents
	Bare    bool // the index lacks columns of other conditions, so that each entry is read from the table
}

// general is the search for any parent.
func (s *Search) general() *Search {
	if s == nil {
		return nil
	}
	of := *s
	of.Within, of.Whole = nil, false
	of.Conditions = slices.DeleteFunc(slices.Clone(s.Conditions), func(c Condition) bool { return !c.General })
	return &of
}

const (
	mostWays    = 64  // values of a condition, each of which is searched by itself
	leastRead   = 500 // entries of each
	mostParents = 256 // ways of a list below several parents
	probed      = 512 // entries that are looked at to see which condition is the rarest
	bareCost    = 5   // entries of an index take as long as one that is read from the table
)

// searchEnd is where a page stopped searching: everything before it, in the order that was searched, was looked at.
type searchEnd struct {
	place place
	at    time.Time
}

// way is a walk along an index, below one parent: by the value of a condition, or of all rows.
type way struct {
	parent uuid.UUID
	column string
	value  any
}

// along reads columns of a way's rows in the list's order.
func (r *Reader) along(l List, w way, s span, down bool, columns ...string) (*sql.Selector, error) {
	t := sql.Table(l.Table).As("t")
	sel := sql.Dialect(r.db.Dialect).Select(Columns("t", columns)...).From(t).Where(sql.EQ(t.C(l.Parent), w.parent))
	if w.column != "" {
		sel.Where(sql.EQ(t.C(w.column), w.value))
	}
	if l.Search.Within != nil {
		l.Search.Within(sel)
	}
	return sel.OrderExprFunc(l.Order.sorted(down)), l.Order.between(sel, s)
}

// walks are the ways to search, how many entries of each are read at most, and whether all of these are in the list.
func (r *Reader) walks(ctx context.Context, l List, parents []uuid.UUID, s span, down bool) (ways []way, most int, whole bool, err error) {
	by, err := r.rarest(ctx, l, parents, s, down)
	if err != nil {
		return nil, 0, false, err
	}
	for _, parent := range parents {
		if by == nil {
			ways = append(ways, way{parent: parent})
			continue
		}
		for _, value := range by.Values {
			ways = append(ways, way{parent, by.Column, value})
		}
	}
	most = max(r.most/max(1, len(ways)), min(leastRead, r.most))
	if by != nil && by.Bare {
		most = max(1, most/bareCost)
	}
	return ways, most, l.Search.Whole && (by != nil || len(l.Search.Conditions) == 0), nil
}

// rarest is the condition to search by: the one whose next entries are the farthest apart. It is nil where none has an index.
func (r *Reader) rarest(ctx context.Context, l List, parents []uuid.UUID, s span, down bool) (*Condition, error) {
	most := mostWays
	if len(parents) > 1 {
		most = mostParents
	}
	var all []Condition
	for _, c := range l.Search.Conditions {
		if len(c.Values) == 0 {
			return &c, nil // and nothing meets it
		}
		if len(c.Values)*len(parents) <= most {
			all = append(all, c)
		}
	}
	switch {
	case len(all) == 0:
		return nil, nil
	case len(all) == 1 || len(parents) > 1:
		return &all[0], nil
	}
	dense, err := r.densities(ctx, l, all, parents[0], s, down)
	if err != nil {
		return nil, err
	}
	return &all[slices.Index(dense, slices.Min(dense))], nil
}

// densities are the shares of the next rows that meet each condition; where entries take longer to read, larger by as much.
func (r *Reader) densities(ctx context.Context, l List, all []Condition, parent uuid.UUID, s span, down bool) ([]float64, error) {
	type probe struct {
		of, entries int
		way         way
	}
	probes := []probe{{of: -1, way: way{parent: parent}}} // the next row of all
	for i, c := range all {
		for _, value := range c.Values {
			probes = append(probes, probe{i, max(1, min(probed, r.most)/len(c.Values)), way{parent, c.Column, value}})
		}
	}
	var looks []*sql.Selector
	for _, p := range probes {
		sel, err := r.along(l, p.way, s, down, l.Order.Column)
		if err != nil {
			return nil, err
		}
		looks = append(looks, sel.Limit(1).Offset(p.entries))
	}
	query, args := r.written(func(b *sql.Builder) {
		for i, sel := range looks {
			if i > 0 {
				b.WriteString(" UNION ALL ")
			}
			b.WriteString(fmt.Sprintf("SELECT %d AS n, (", i)).Join(sel).WriteString(") AS k")
		}
	}).Query()
	found := make([]*int64, len(probes))
	rows, err := r.db.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var n int
		var k *int64
		err := scan(&n, &k)
		found[n] = k
		return err
	})
	dense := make([]float64, len(all))
	for i, p := range probes {
		if p.of >= 0 && found[0] != nil && found[i] != nil {
			share := float64(p.entries) / float64(max(1, *found[i]-*found[0], *found[0]-*found[i]))
			if all[p.of].Bare {
				share *= bareCost
			}
			dense[p.of] += share
		}
	}
	return dense, err
}

// passed are the rows of a way that the filter lets pass and the viewer sees, among a number of the way's entries.
func (r *Reader) passed(ctx context.Context, l List, w way, s span, down bool, entries int) (*sql.Selector, error) {
	columns := slices.Compact(slices.Sorted(slices.Values(append([]string{l.Parent, l.Order.Column}, l.Search.Columns...))))
	entry, err := r.along(l, w, s, down, columns...)
	if err != nil {
		return nil, err
	}
	sel := sql.Dialect(r.db.Dialect).Select().From(entry.Limit(entries).As("t"))
	visible, err := store.Visible(ctx, l.Entity)
	if err != nil {
		return nil, err
	}
	if visible != nil {
		visible(sel)
	}
	if l.Where != nil {
		l.Where(sel)
	}
	return sel, nil
}

// search reads the places of a page and, where it ended before the page was full or its rows were all, where that was. A way ends with the entry that is one too many,
// so that the first such entry among the rows of all ways is where the page ends.
func (r *Reader) search(ctx context.Context, l List, parents []uuid.UUID, s span) (map[uuid.UUID][]place, map[uuid.UUID]*searchEnd, error) {
	down := l.Order.Desc != s.back
	ways, most, _, err := r.walks(ctx, l, parents, s, down)
	if err != nil || len(ways) == 0 {
		return nil, nil, err
	}
	pages := map[uuid.UUID][]func(*sql.Builder){}
	for _, w := range ways {
		one, err := r.searchedWay(ctx, l, w, s, down, most)
		if err != nil {
			return nil, nil, err
		}
		pages[w.parent] = append(pages[w.parent], one)
	}
	query, args := r.written(func(b *sql.Builder) {
		b.WriteString("SELECT m.p, e.id, m.k, m.ended, e.").Ident(l.Search.At).WriteString(" FROM (")
		for i, parent := range parents {
			if i > 0 {
				b.WriteString(" UNION ALL ")
			}
			b.WriteString("SELECT * FROM (SELECT p, k, ended FROM (")
			for n, one := range pages[parent] {
				if n > 0 {
					b.WriteString(" UNION ALL ")
				}
				one(b)
			}
			b.WriteString(") AS u ORDER BY k").WriteString(descending(down)).WriteString(fmt.Sprintf(" LIMIT %d) AS b", s.limit+1))
		}
		b.WriteString(") AS m JOIN ").Ident(l.Table).WriteString(" AS e ON e.").Ident(l.Parent).WriteString(" = m.p AND e.").Ident(l.Order.Column).WriteString(" = m.k ORDER BY m.k").WriteString(descending(down))
	}).Query()
	places, ends := make(map[uuid.UUID][]place, len(parents)), map[uuid.UUID]*searchEnd{}
	rows, err := r.db.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var parent, id uuid.UUID
		var key int64
		var ended int
		var at time.Time
		if err := scan(&parent, &id, &key, &ended, &at); err != nil || ends[parent] != nil {
			return err
		}
		if ended == 0 {
			places[parent] = append(places[parent], place{fmt.Sprint(key), id})
			return nil
		}
		before := key + 1 // the next page begins with this entry
		if !down {
			before = key - 1
		}
		ends[parent] = &searchEnd{place{fmt.Sprint(before), id}, at}
		return nil
	})
	return places, ends, err
}

// searchedWay writes what reads a page's rows of a way, and the entry where it ended if these are less than the page takes.
func (r *Reader) searchedWay(ctx context.Context, l List, w way, s span, down bool, most int) (func(*sql.Builder), error) {
	rows, err := r.passed(ctx, l, w, s, down, most)
	if err != nil {
		return nil, err
	}
	rows.AppendSelectAs(Column("t", l.Parent), "p").AppendSelectAs(l.Order.keyColumn(), "k").OrderExprFunc(l.Order.sorted(down)).Limit(s.limit + 1)
	next, err := r.along(l, w, s, down, l.Parent, l.Order.Column)
	if err != nil {
		return nil, err
	}
	return func(b *sql.Builder) {
		b.WriteString("SELECT * FROM (WITH q AS MATERIALIZED (").Join(rows).WriteString(") SELECT p, k, 0 AS ended FROM q UNION ALL SELECT ").Ident(l.Parent).WriteString(", ").Ident(l.Order.Column)
		b.WriteString(", 1 FROM (").Join(next.Limit(1).Offset(most)).WriteString(fmt.Sprintf(") AS n WHERE NOT EXISTS (SELECT 1 FROM q LIMIT 1 OFFSET %d)) AS w", s.limit))
	}, nil
}

func descending(down bool) string {
	if down {
		return " DESC"
	}
	return ""
}

// searchTotals counts what is found within as many entries as a page reads.
func (r *Reader) searchTotals(ctx context.Context, l List, parents []uuid.UUID) (map[uuid.UUID]model.Count, error) {
	down := l.Order.Desc
	ways, most, whole, err := r.walks(ctx, l, parents, span{}, down)
	if err != nil {
		return nil, err
	}
	if whole {
		most = MostCounted + 1
	}
	out := make(map[uuid.UUID]model.Count, len(parents))
	for _, parent := range parents {
		out[parent] = countOf(0)
	}
	if len(ways) == 0 {
		return out, nil
	}
	counts, nexts := make([]*sql.Selector, len(ways)), make([]*sql.Selector, len(ways))
	for i, w := range ways {
		sel, err := r.passed(ctx, l, w, span{}, down, most)
		if err != nil {
			return nil, err
		}
		next, err := r.along(l, w, span{}, down, l.Order.Column)
		if err != nil {
			return nil, err
		}
		counts[i], nexts[i] = sel, next.Limit(1).Offset(most)
	}
	if whole {
		query, args := r.counting(l, counts, parents).Query()
		rows, err := r.db.QueryContext(ctx, query, args...)
		return out, store.Scan(rows, err, func(scan func(...any) error) error {
			var n int
			err := scan(new(int), &n)
			out[parents[0]] = countOf(n)
			return err
		})
	}
	for _, sel := range counts {
		sel.AppendSelectExprAs(sql.Expr("1"), "n").Limit(MostCounted + 1)
	}
	query, args := r.written(func(b *sql.Builder) {
		for i := range ways {
			if i > 0 {
				b.WriteString(" UNION ALL ")
			}
			b.WriteString(fmt.Sprintf("SELECT %d AS w, (SELECT count(*) FROM (", i)).Join(counts[i]).WriteString(") AS q) AS n, (SELECT count(*) FROM (").Join(nexts[i]).WriteString(") AS q) AS more")
		}
	}).Query()
	rows, err := r.db.QueryContext(ctx, query, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var w, n, more int
		err := scan(&w, &n, &more)
		of := out[ways[w].parent]
		out[ways[w].parent] = model.Count{N: min(of.N+n, MostCounted), Exact: of.Exact && more == 0 && of.N+n <= MostCounted}
		return err
	})
	return out, err
}

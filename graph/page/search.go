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

// MostSearched is the maximum number of index entries that a page of a searched list reads.
const MostSearched = 15_000

// Search describes how to read a list whose filter may match only a few of very many rows: by the index of one condition, up to a fixed number of entries. If
// the page is not full by then, it ends there. The list must be ordered by a unique column that is not null.
type Search struct {
	Conditions []Condition         // every row of the list meets all of them
	Columns    []string            // the columns that the filter and the conditions read
	Within     func(*sql.Selector) // narrows to the part of the order that can contain rows, for the parent that the list was made for; nil for all of it
	Whole      bool                // every row that meets the condition is in the list; without a condition, every row of the parent
	At         string              // the column with a row's time
}

// Condition matches rows whose column has one of the values. There must be an index that returns the rows of each value in the list's order; it should contain
// the columns of the other conditions.
type Condition struct {
	Column  string
	Values  []any
	General bool // it applies to all parents
	Bare    bool // the index lacks columns of other conditions, so each entry is read from the table
}

// general returns the search without the parts that apply only to the parent that the list was made for.
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
	mostWays    = 64  // maximum number of a condition's values, each of which is searched separately
	leastRead   = 500 // minimum number of entries to read for each value
	mostParents = 256 // maximum number of values times parents, if there are several parents
	probed      = 512 // number of entries that are probed to find the rarest condition
	bareCost    = 5   // number of index entries that take as long to read as one that is read from the table
)

// searchEnd is where a page stopped searching. Every entry before it, in the direction of the search, was read.
type searchEnd struct {
	place place
	at    time.Time
}

// way is one index scan below a parent: of the rows with one value of a condition or, if column is empty, of all rows.
type way struct {
	parent uuid.UUID
	column string
	value  any
}

// along selects columns of a way's rows in the list's order, descending if down.
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

// walks returns the ways to search, the maximum number of entries to read of each, and whether all these entries are in the list.
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

// rarest returns the condition to search by: with one parent, the one whose next entries are the farthest apart. It returns nil if there is no condition with
// few enough values. If a condition has no values, it returns that one, because no row can match.
func (r *Reader) rarest(ctx context.Context, l List, parents []uuid.UUID, s span, down bool) (*Condition, error) {
	most := mostWays
	if len(parents) > 1 {
		most = mostParents
	}
	var all []Condition
	for _, c := range l.Search.Conditions {
		if len(c.Values) == 0 {
			return &c, nil // no row meets it
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

// densities estimates, for each condition, the share of the next rows that meet it, multiplied by bareCost if its entries take longer to read. The share is 0
// if too few entries are left.
func (r *Reader) densities(ctx context.Context, l List, all []Condition, parent uuid.UUID, s span, down bool) ([]float64, error) {
	type probe struct {
		of, entries int
		way         way
	}
	probes := []probe{{of: -1, way: way{parent: parent}}} // the next row, whether or not it meets a condition
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

// passed selects the rows that match the filter and that the viewer can see, among the first entries of a way.
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

// search reads the places of each parent's page. If the search ended before the page was full, it also returns where. A way that reaches its maximum
// contributes the first entry that it did not read; the page ends at the first of these in the order, because rows after it may be missing.
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

// searchedWay returns a function that writes the statement for one way: the page's rows and, if they do not exceed the page's limit, the first entry that was
// not read.
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

// searchTotals counts the rows that a search finds among the entries that a page may read. If all entries are in the list, it counts up to MostCounted.
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

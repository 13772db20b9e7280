package page

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// Reader reads pages for one answer.
type Reader struct {
	db      *store.DB
	loaders *batch.Loaders
	viewed  func(context.Context) context.Context // a context with the viewer whom the rest of the answer is for
	most    int                                   // entries of an index that a page of a searched list reads
}

// NewReader reads from a database, together what the siblings of a list ask for. viewed answers a context with the viewer whom the rest of the answer is for. A page of a
// searched list reads at most this number of entries of an index; 0 is MostSearched.
func NewReader(db *store.DB, shared *batch.Loaders, viewed func(context.Context) context.Context, most int) *Reader {
	return &Reader{db, shared, viewed, cmp.Or(most, MostSearched)}
}

// List says what is listed, below which parents, and in which order. The pager reads the ids of a page, then the
// finished structs of those ids, each in a fixed number of statements for any number of parents.
type List struct {
	Entity string                                     // narrows to the viewer's rows; empty where the parent's visibility is enough
	Table  string                                     // aliased "t"
	Joins  []Join                                     // to-one tables that the filter needs
	Sorts  []Join                                     // and those that only the order needs
	Parent string                                     // the column that holds the parent's id; empty for a bulk operation's rows
	Within func(*sql.Selector)                        // instead of a parent, for a list that has none
	Where  func(*sql.Selector)                        // the filter, nil for none
	Alone  func(*sql.Selector)                        // the same filter where there is one parent alone: what it says of that parent leads to an index sooner; nil for none
	Either []func(*sql.Selector)                      // with Alone: of which a row meets one, so that a page is merged of theirs, each along its own index; nil for none
	Search *Search                                    // with Where, and Entity: how the list is searched, instead of read to its end; nil where an index leads to each page
	People []string                                   // words that people are searched by, as their search keys hold them; Where holds it, an index may answer it sooner
	Length func(context.Context) (model.Count, error) // how many that one parent has, where that is known without counting; nil where it is not
	Once   bool                                       // the order leads to the page whatever its parents are, so that one plan serves all: nothing narrows the list, and the viewer sees all of it
	Order  Order
}

// Join brings in a table over one of t's columns.
type Join struct{ Table, Alias, Column string }

func with(joins []Join, one Join) []Join {
	if slices.Contains(joins, one) {
		return joins
	}
	return append(slices.Clip(joins), one)
}

// forParents is the list below parents, and whether the one that it was made for is alone: the batch may be another sibling's, of which Alone, Either and Length say
// nothing.
func (l List) forParents(parents []uuid.UUID, parent uuid.UUID) (List, bool) {
	switch alone := len(parents) == 1 && parents[0] == parent; {
	case !alone:
		l.Either, l.Length, l.Search = nil, nil, l.Search.general()
		return l, false
	case l.Alone != nil:
		l.Where = l.Alone
	}
	if l.Once { // nothing has to be searched for
		l.Search = nil
	}
	return l, true
}

// rows selects the rows below the parents that the viewer can reach and the filter lets pass, and no columns yet.
func (r *Reader) rows(ctx context.Context, l List, parents []uuid.UUID) (*sql.Selector, error) {
	sel := sql.Dialect(r.db.Dialect).Select().From(sql.Table(l.Table).As("t"))
	for _, j := range l.Joins {
		t := sql.Table(j.Table).As(j.Alias)
		sel.Join(t).On(sel.C(j.Column), t.C("id"))
	}
	switch {
	case l.Within != nil:
		l.Within(sel)
	case l.Parent == "":
		belowOperations(sel, parents)
	default:
		sel.Where(sql.In(sel.C(l.Parent), AsAny(parents)...))
	}
	if l.Entity != "" {
		visible, err := store.Visible(ctx, l.Entity)
		if err != nil {
			return nil, err
		}
		if visible != nil {
			visible(sel)
		}
	}
	if l.Where != nil {
		l.Where(sel)
	}
	if len(l.People) > 0 && len(parents) == 1 {
		found, err := r.db.PeopleFound(ctx, parents[0], l.People)
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

func belowOperations(sel *sql.Selector, operations []uuid.UUID) {
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
			b.WriteString(" WHEN ").Ident(Column("t", "id")).WriteString(" <= ").Arg(store.LastRow(id)).WriteString(fmt.Sprintf(" THEN %d", i))
		}
		b.WriteString(" END")
	})
}

func sorted(ids []uuid.UUID) []uuid.UUID {
	out := slices.Clone(ids)
	slices.SortFunc(out, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// AsAny is a list as the builder of statements takes it.
func AsAny[T any](in []T) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = v
	}
	return out
}

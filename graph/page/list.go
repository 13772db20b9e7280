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

// Reader reads the pages of one response.
type Reader struct {
	db      *store.DB
	loaders *batch.Loaders
	viewed  func(context.Context) context.Context // returns a context with the viewer that the rest of the response is for
	most    int                                   // maximum number of index entries that a page of a searched list reads
}

// NewReader returns a reader of a database; shared contains the loaders that batch the reads of sibling fields. viewed returns a context with the viewer that
// the rest of the response is for. A page of a searched list reads at most this number of index entries; 0 means MostSearched.
func NewReader(db *store.DB, shared *batch.Loaders, viewed func(context.Context) context.Context, most int) *Reader {
	return &Reader{db, shared, viewed, cmp.Or(most, MostSearched)}
}

// List describes a list: its rows, their parents and their order. A reader first reads the ids of a page and then the nodes with those ids, each in a fixed
// number of statements for any number of parents.
type List struct {
	Entity string                                     // limits the rows to those that the viewer can see; empty if the parent's visibility is enough
	Table  string                                     // has the alias "t"
	Joins  []Join                                     // to-one tables that the filter needs
	Sorts  []Join                                     // to-one tables that only the order needs
	Parent string                                     // the column with the parent's id; empty for a bulk operation's rows
	Within func(*sql.Selector)                        // the condition of a list without a parent; nil if it has one
	Where  func(*sql.Selector)                        // the filter, or nil
	Alone  func(*sql.Selector)                        // an equivalent filter for a single parent, which can use better indexes; nil if there is none
	Either []func(*sql.Selector)                      // for a single parent: each row meets exactly one of these, and each is read by its own index; nil if there are none
	Search *Search                                    // how to search the list instead of reading all of it; requires Entity; nil if an index finds each page
	People []string                                   // search words, in the form of people's search keys; Where checks them, too, but an index may be faster
	Length func(context.Context) (model.Count, error) // returns a single parent's count if it is known without counting; otherwise nil
	Once   bool                                       // without filters, and the viewer sees all rows: one query plan serves all parents
	Order  Order
}

// Join joins a table by its id, which is in one of t's columns.
type Join struct{ Table, Alias, Column string }

func with(joins []Join, one Join) []Join {
	if slices.Contains(joins, one) {
		return joins
	}
	return append(slices.Clip(joins), one)
}

// forParents returns the list for these parents, and whether the parent that it was made for is the only one. Otherwise the batch contains siblings of it, to
// which Alone, Either and Length do not apply.
func (l List) forParents(parents []uuid.UUID, parent uuid.UUID) (List, bool) {
	switch alone := len(parents) == 1 && parents[0] == parent; {
	case !alone:
		l.Either, l.Length, l.Search = nil, nil, l.Search.general()
		return l, false
	case l.Alone != nil:
		l.Where = l.Alone
	}
	if l.Once { // the list has no filter
		l.Search = nil
	}
	return l, true
}

// rows selects the rows below the parents that the viewer can see and that match the filter. It does not select any columns yet.
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

// The rows of a bulk operation have no column for their parent: a row's id is the operation's id plus the row's number.

func belowOperations(sel *sql.Selector, operations []uuid.UUID) {
	ranges := make([]*sql.Predicate, len(operations))
	for i, id := range operations {
		ranges[i] = sql.And(sql.GT(sel.C("id"), id), sql.LTE(sel.C("id"), store.LastRow(id)))
	}
	sel.Where(sql.Or(ranges...))
}

// partitionOf returns an expression for the number of a row's operation. Operations are numbered in the order of their ids, from 0.
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

// AsAny converts a list to arguments for the statement builder.
func AsAny[T any](in []T) []any {
	out := make([]any, len(in))
	for i, v := range in {
		out[i] = v
	}
	return out
}

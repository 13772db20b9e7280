package graph

import (
	"bytes"
	"context"
	"fmt"
	"slices"

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
	people []string                                   // words that people are searched by, as their search keys hold them; where holds it, an index may answer it sooner
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

// rows selects the rows below the parents that the viewer can reach and the filter lets pass, and no columns yet.
func (r *pager) rows(ctx context.Context, l list, parents []uuid.UUID) (*sql.Selector, error) {
	sel := sql.Dialect(r.db.Dialect).Select().From(sql.Table(l.table).As("t"))
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
	if len(l.people) > 0 && len(parents) == 1 {
		found, err := r.db.PeopleFound(ctx, parents[0], l.people)
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

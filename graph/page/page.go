// Package page reads the pages of lists by their indexes, for any number of parents, in a fixed number of statements. It refuses to know what a list holds;
// store.Visible and the list decide who can see its rows.
package page

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
)

// Args contains a connection's arguments as the client sent them.
type Args struct {
	first, last   *int
	after, before *string
}

// ArgsOf returns the arguments of the field being resolved. The schema gives first a default value, which is ignored if the client passes last but not first.
func ArgsOf(ctx context.Context, first *int, after *string, last *int, before *string) Args {
	if last != nil && !argumentGiven(ctx, "first") {
		first = nil
	}
	return Args{first: first, after: after, last: last, before: before}
}

// argumentGiven reports whether the client passed an argument itself. It returns true outside of an execution.
func argumentGiven(ctx context.Context, argument string) bool {
	f := batch.ResolvedField(ctx)
	if f == nil {
		return true
	}
	a := f.Arguments.ForName(argument)
	if a == nil {
		return false
	}
	if a.Value.Kind == ast.Variable {
		_, ok := graphql.GetOperationContext(ctx).Variables[a.Value.Raw]
		return ok
	}
	return true
}

// span checks the arguments' bounds and decodes the cursors.
func (p Args) span(o Order) (span, error) {
	s := span{limit: model.DefaultPage}
	switch {
	case p.first != nil && p.last != nil:
		return s, fault.New(fault.InvalidInput, "Pass first or last, not both.")
	case p.first != nil:
		s.limit = *p.first
	case p.last != nil:
		s.limit, s.back = *p.last, true
	}
	if s.limit < 0 || s.limit > model.MaxPage { // 0 entries are allowed, to get only the count
		return s, fault.New(fault.InvalidInput, "A page can have 0 to %d entries. Use its endCursor to get the next page.", model.MaxPage)
	}
	var err error
	if s.after, err = o.place(p.after, "after"); err != nil {
		return s, err
	}
	s.before, err = o.place(p.before, "before")
	return s, err
}

// connection builds one page from its places. If the list continues, there is one place more than the limit. end is where the search for the places ended
// before the page was full, and where the next page begins; it is nil if the page is complete.
func connection[N any](o Order, s span, places []place, end *searchEnd, nodes map[uuid.UUID]N) *model.Connection[N] {
	more := len(places) > s.limit
	if more {
		places = places[:s.limit]
	}
	c := &model.Connection[N]{Edges: make([]model.Edge[N], 0, len(places))}
	for i := range places {
		p := places[i]
		if s.back { // rows were read from the end, but are returned in the list's order
			p = places[len(places)-1-i]
		}
		cursor := o.cursor(p)
		if i == 0 {
			c.PageInfo.StartCursor = &cursor
		}
		c.PageInfo.EndCursor = &cursor
		if n, ok := nodes[p.id]; ok { // otherwise it was removed between the two reads
			c.Edges = append(c.Edges, model.Edge[N]{Cursor: cursor, Node: n})
		}
	}
	if s.back {
		c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = more || s.after != nil, s.before != nil
	} else {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more || s.before != nil, s.after != nil
	}
	if end != nil && !more {
		endSearch(c, o.cursor(end.place), s, end)
	}
	return c
}

// endSearch sets the page's end, in the direction of reading, to where the search ended. If the page has no entries, both of its cursors point there.
func endSearch[N any](c *model.Connection[N], cursor string, s span, end *searchEnd) {
	if s.back || c.PageInfo.StartCursor == nil {
		c.PageInfo.StartCursor = &cursor
	}
	if !s.back || c.PageInfo.EndCursor == nil {
		c.PageInfo.EndCursor = &cursor
	}
	if s.back {
		c.PageInfo.HasPreviousPage = true
	} else {
		c.PageInfo.HasNextPage = true
	}
	if len(c.Edges) < s.limit {
		c.SearchedUntil = &end.at
	}
}

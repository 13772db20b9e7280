package graph

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
)

// The bounds of a page.
const (
	defaultPage = 25
	maxPage     = 100
)

// order is how a list is walked: by a column, then by id; without a column by id alone.
type order struct {
	list    string // what is listed; stands in cursors, so that one of another list is refused
	name    string // stands in cursors, so that one of another order is refused
	table   string // the alias that holds the column
	column  string
	instant bool // the column holds a time, else a text
	number  bool // the column holds a number that no two rows of a parent share, so that it is the order alone
	blank   bool // the column may be null, which comes before every value and is an empty key
	desc    bool
}

// place is where a row stands in its order.
type place struct {
	key string // the column's value; a time is RFC 3339
	id  uuid.UUID
}

// span is the part of a list that a page asks for.
type span struct {
	limit         int
	back          bool // from the end
	after, before *place
}

// page is a connection's arguments as the client gave them.
type page struct {
	first, last   *int
	after, before *string
}

// pageOf takes the arguments of the field being resolved. The schema gives first a default; with last given and first
// not, the default is not meant.
func pageOf(ctx context.Context, first *int, after *string, last *int, before *string) page {
	if last != nil && !given(ctx, "first") {
		first = nil
	}
	return page{first: first, after: after, last: last, before: before}
}

// given says whether the client passed an argument itself.
func given(ctx context.Context, argument string) bool {
	f := selection(ctx)
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

// span checks the bounds and reads the cursors.
func (p page) span(o order) (span, error) {
	s := span{limit: defaultPage}
	switch {
	case p.first != nil && p.last != nil:
		return s, fault.New(fault.InvalidInput, "Pass first or last, not both.")
	case p.first != nil:
		s.limit = *p.first
	case p.last != nil:
		s.limit, s.back = *p.last, true
	}
	if s.limit < 0 || s.limit > maxPage { // without an entry it is asked for its count
		return s, fault.New(fault.InvalidInput, "A page can have 0 to %d entries. Use its endCursor to get the next page.", maxPage)
	}
	var err error
	if s.after, err = o.place(p.after, "after"); err != nil {
		return s, err
	}
	s.before, err = o.place(p.before, "before")
	return s, err
}

// cursor is a place as clients carry it: opaque to them.
func (o order) cursor(p place) string {
	b, _ := json.Marshal([3]string{o.marked(), p.key, p.id.String()}) // texts always marshal
	return base64.RawURLEncoding.EncodeToString(b)
}

// marked is what a cursor belongs to: a list in an order.
func (o order) marked() string { return strings.TrimPrefix(o.list+" "+o.name, " ") }

// place reads a cursor of this order; nil for none.
func (o order) place(cursor *string, argument string) (*place, error) {
	if cursor == nil {
		return nil, nil
	}
	var parts []string
	b, err := base64.RawURLEncoding.DecodeString(*cursor)
	if err == nil {
		err = json.Unmarshal(b, &parts)
	}
	if err == nil && len(parts) == 3 && parts[0] == o.marked() && !strings.ContainsRune(parts[1], 0) {
		id, err := uuid.Parse(parts[2])
		if _, e := o.argument(parts[1]); err == nil && e == nil {
			return &place{key: parts[1], id: id}, nil
		}
	}
	return nil, fault.New(fault.InvalidInput, "This is not a cursor of this list in this order. Take cursors from pageInfo or an edge.").At(argument)
}

// argument is a place's key as a statement takes it.
func (o order) argument(key string) (any, error) {
	if o.blank && key == "" {
		return nil, nil
	}
	if o.instant {
		return time.Parse(time.RFC3339Nano, key)
	}
	if o.number {
		return strconv.ParseInt(key, 10, 64)
	}
	return key, nil
}

// connection dresses the places of one page; there is one more than the limit where the list goes on.
func connection[N any](o order, s span, places []place, nodes map[uuid.UUID]N) *model.Connection[N] {
	more := len(places) > s.limit
	if more {
		places = places[:s.limit]
	}
	c := &model.Connection[N]{Edges: make([]model.Edge[N], 0, len(places))}
	for i := range places {
		p := places[i]
		if s.back { // read from the end, answered in the list's order
			p = places[len(places)-1-i]
		}
		cursor := o.cursor(p)
		if i == 0 {
			c.PageInfo.StartCursor = &cursor
		}
		c.PageInfo.EndCursor = &cursor
		if n, ok := nodes[p.id]; ok { // else it went away between the two reads
			c.Edges = append(c.Edges, model.Edge[N]{Cursor: cursor, Node: n})
		}
	}
	if s.back {
		c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = more || s.after != nil, s.before != nil
	} else {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more || s.before != nil, s.after != nil
	}
	return c
}

package page

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

func TestACursorReadsBackInItsOwnOrderOnly(t *testing.T) {
	name := Order{Name: "NAME", Table: "t", Column: "name_key"}
	at := place{key: `müller, "å"`, id: uuid.Must(uuid.NewV7())}
	cursor := name.cursor(at)
	got, err := name.place(&cursor, "after")
	if err != nil || *got != at {
		t.Fatalf("got %v, %v; want %v", got, err, at)
	}
	email := Order{Name: "EMAIL", Table: "t", Column: "email_key"}
	if _, err := email.place(&cursor, "after"); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("a cursor of another order: %v", err)
	}
	added := Order{Name: "NAME", Table: "t", Column: "added_at", Instant: true}
	if _, err := added.place(&cursor, "after"); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("a text where a time belongs: %v", err)
	}
}

func FuzzCursor(f *testing.F) {
	f.Add("")
	f.Add("WyJOQU1FIiwiIiwiIl0")
	o := Order{Name: "NAME", Table: "t", Column: "name_key"}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := o.place(&s, "after")
		if err != nil {
			if !fault.Is(err, fault.InvalidInput) {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		again := o.cursor(*p)
		if q, err := o.place(&again, "after"); err != nil || *q != *p {
			t.Fatalf("%q reads as %v, written again as %v", s, *p, q)
		}
	})
}

func TestAPageIsBounded(t *testing.T) {
	n := func(i int) *int { return &i }
	for name, c := range map[string]struct {
		Args Args
		ok   bool
	}{
		"none is the default":  {Args{}, true},
		"the first hundred":    {Args{first: n(100)}, true},
		"the last one":         {Args{last: n(1)}, true},
		"a hundred and one":    {Args{first: n(101)}, false},
		"none, for the count":  {Args{first: n(0)}, true},
		"less than none":       {Args{first: n(-1)}, false},
		"a negative last page": {Args{last: n(-1)}, false},
		"both":                 {Args{first: n(1), last: n(1)}, false},
	} {
		if _, err := c.Args.span(Order{}); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPageSaysWhatLiesAroundIt(t *testing.T) {
	o := Order{Name: "NAME"}
	a, b, c := place{id: uuid.UUID{1}}, place{id: uuid.UUID{2}}, place{id: uuid.UUID{3}}
	nodes := map[uuid.UUID]string{a.id: "a", b.id: "b", c.id: "c"}
	forward := connection(o, span{limit: 2}, []place{a, b, c}, nil, nodes)
	if len(forward.Edges) != 2 || !forward.PageInfo.HasNextPage || forward.PageInfo.HasPreviousPage || *forward.PageInfo.EndCursor != o.cursor(b) {
		t.Errorf("forward: %+v", forward)
	}
	back := connection(o, span{limit: 2, back: true}, []place{c, b, a}, nil, nodes)
	if back.Edges[0].Node != "b" || back.Edges[1].Node != "c" || !back.PageInfo.HasPreviousPage || back.PageInfo.HasNextPage {
		t.Errorf("back: %+v", back)
	}
	empty := connection(o, span{limit: 2, after: &a}, nil, nil, nodes)
	if empty.Edges == nil || empty.PageInfo.EndCursor != nil || !empty.PageInfo.HasPreviousPage {
		t.Errorf("empty: %+v", empty)
	}
}

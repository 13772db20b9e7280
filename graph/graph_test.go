package graph

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/rules"
)

func TestACursorReadsBackInItsOwnOrderOnly(t *testing.T) {
	name := order{name: "NAME", table: "t", column: "name_key"}
	at := place{key: `müller, "å"`, id: uuid.Must(uuid.NewV7())}
	cursor := name.cursor(at)
	got, err := name.place(&cursor, "after")
	if err != nil || *got != at {
		t.Fatalf("got %v, %v; want %v", got, err, at)
	}
	email := order{name: "EMAIL", table: "t", column: "email_key"}
	if _, err := email.place(&cursor, "after"); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("a cursor of another order: %v", err)
	}
	added := order{name: "NAME", table: "t", column: "added_at", instant: true}
	if _, err := added.place(&cursor, "after"); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("a text where a time belongs: %v", err)
	}
}

func FuzzCursor(f *testing.F) {
	f.Add("")
	f.Add("WyJOQU1FIiwiIiwiIl0")
	o := order{name: "NAME", table: "t", column: "name_key"}
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
		page page
		ok   bool
	}{
		"none is the default":  {page{}, true},
		"the first hundred":    {page{first: n(100)}, true},
		"the last one":         {page{last: n(1)}, true},
		"a hundred and one":    {page{first: n(101)}, false},
		"none, for the count":  {page{first: n(0)}, true},
		"less than none":       {page{first: n(-1)}, false},
		"a negative last page": {page{last: n(-1)}, false},
		"both":                 {page{first: n(1), last: n(1)}, false},
	} {
		if _, err := c.page.span(order{}); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPageSaysWhatLiesAroundIt(t *testing.T) {
	o := order{name: "NAME"}
	a, b, c := place{id: uuid.UUID{1}}, place{id: uuid.UUID{2}}, place{id: uuid.UUID{3}}
	nodes := map[uuid.UUID]string{a.id: "a", b.id: "b", c.id: "c"}
	forward := connection(o, span{limit: 2}, []place{a, b, c}, nodes)
	if len(forward.Edges) != 2 || !forward.PageInfo.HasNextPage || forward.PageInfo.HasPreviousPage || *forward.PageInfo.EndCursor != o.cursor(b) {
		t.Errorf("forward: %+v", forward)
	}
	back := connection(o, span{limit: 2, back: true}, []place{c, b, a}, nodes)
	if back.Edges[0].Node != "b" || back.Edges[1].Node != "c" || !back.PageInfo.HasPreviousPage || back.PageInfo.HasNextPage {
		t.Errorf("back: %+v", back)
	}
	empty := connection(o, span{limit: 2, after: &a}, nil, nodes)
	if empty.Edges == nil || empty.PageInfo.EndCursor != nil || !empty.PageInfo.HasPreviousPage {
		t.Errorf("empty: %+v", empty)
	}
}

func TestExactlyOneFieldOfAChoice(t *testing.T) {
	id := globalid.ID{Kind: globalid.User, UUID: uuid.Must(uuid.NewV7())}
	account := globalid.ID{Kind: globalid.Account, UUID: id.UUID}
	email := "ann@example.com"
	for name, c := range map[string]struct {
		in   model.UserRef
		want fault.Code
	}{
		"one":             {model.UserRef{Email: graphql.OmittableOf(&email)}, ""},
		"an id":           {model.UserRef{ID: graphql.OmittableOf(&id)}, ""},
		"none":            {model.UserRef{}, fault.InvalidInput},
		"two":             {model.UserRef{Email: graphql.OmittableOf(&email), ID: graphql.OmittableOf(&id)}, fault.InvalidInput},
		"one and a null":  {model.UserRef{Email: graphql.OmittableOf(&email), ID: graphql.OmittableOf[*globalid.ID](nil)}, fault.InvalidInput},
		"a null":          {model.UserRef{ID: graphql.OmittableOf[*globalid.ID](nil)}, fault.InvalidInput},
		"a malformed id":  {model.UserRef{ID: graphql.OmittableOf(&globalid.ID{})}, fault.NotFound},
		"an account's id": {model.UserRef{ID: graphql.OmittableOf(&account)}, fault.NotFound},
	} {
		_, err := userRef(&c.in, "user")
		if c.want == "" && err != nil || c.want != "" && !fault.Is(err, c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestWhatCanBeMendedIsNotATopLevelError(t *testing.T) {
	errs, err := mend(errors.Join(
		fault.New(fault.LastAdmin, "Name another administrator first."),
		&fault.Error{Code: fault.SeatExhausted, Seats: &fault.Shortage{Entitled: 3, Needed: 5}},
		&fault.Error{Code: fault.Stale, Current: &fault.Current{Version: 7}},
	))
	if err != nil || len(errs) != 3 {
		t.Fatalf("%v, %v", errs, err)
	}
	if e, ok := errs[1].(model.SeatShortageError); !ok || e.Needed != 5 {
		t.Errorf("a shortage became %#v", errs[1])
	}
	if e, ok := errs[2].(model.StaleError); !ok || *e.CurrentVersion != 7 {
		t.Errorf("staleness became %#v", errs[2])
	}
	for _, top := range []error{fault.New(fault.Unauthenticated, ""), errors.New("pq: secret")} {
		if errs, err := mend(errors.Join(fault.New(fault.Taken, ""), top)); err == nil {
			t.Errorf("%v became %v", top, errs)
		}
	}
	if errs, err := mend(nil); errs == nil || len(errs) != 0 || err != nil {
		t.Errorf("nothing became %v, %v", errs, err)
	}
}

func TestManageabilityIsSaidBeforehand(t *testing.T) {
	org, account, other := uuid.UUID{1}, uuid.UUID{2}, uuid.UUID{3}
	admin := &access.Viewer{Persons: []access.Person{{Organization: org, Grants: map[uuid.UUID]access.Rights{
		account: {Capabilities: rules.EveryCapability},
	}}}}
	membership := func(on uuid.UUID, primary, legacy bool) *model.Membership {
		m := &model.Membership{
			Organization: org, User: &model.User{ID: globalid.ID{UUID: uuid.UUID{9}}}, Account: &model.Account{ID: globalid.ID{UUID: on}},
			Roles: []*model.Role{{Legacy: legacy}},
		}
		if primary {
			m.Account.PrimaryID = m.User.ID.UUID
		}
		return m
	}
	for name, c := range map[string]struct {
		viewer *access.Viewer
		m      *model.Membership
		want   fault.Code
	}{
		"an ordinary member":                   {admin, membership(account, false, false), ""},
		"on an account of others":              {admin, membership(other, false, false), fault.Forbidden},
		"legacy, even as primary":              {admin, membership(account, true, true), fault.LegacyRole},
		"the primary user":                     {admin, membership(account, true, false), fault.PrimaryProtected},
		"the primary user, for vendor staff":   {&access.Viewer{Staff: true}, membership(account, true, false), ""},
		"somebody with a legacy role, staff":   {&access.Viewer{Staff: true}, membership(account, false, true), fault.LegacyRole},
		"an ordinary member, for the outsider": {&access.Viewer{}, membership(account, false, false), fault.Forbidden},
	} {
		got := manageability(c.viewer, c.m)
		if got.Allowed != (c.want == "") || value(got.Reason) != c.want {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestEverythingInTheContractIsDescribed(t *testing.T) {
	b, err := os.ReadFile("../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(b)})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range schema.Types {
		if d.BuiltIn {
			continue
		}
		described(t, d.Name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(t, d.Name+"."+f.Name, f.Description)
			if d.Name == "Mutation" {
				if !strings.Contains(f.Description, "May be called by ") {
					t.Errorf("Mutation.%s doesn't say who may call it", f.Name)
				}
				continue
			}
			for _, a := range f.Arguments {
				described(t, d.Name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			described(t, d.Name+"."+v.Name, v.Description)
		}
	}
}

func described(t *testing.T, what, description string) {
	t.Helper()
	if strings.TrimSpace(description) == "" {
		t.Errorf("%s has no description", what)
	}
}

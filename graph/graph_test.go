package graph

import (
	"os"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

func TestManageabilityIsSaidBeforehand(t *testing.T) {
	org, account, other := uuid.UUID{1}, uuid.UUID{2}, uuid.UUID{3}
	admin := &access.Viewer{Persons: []access.Person{{Organization: org, Grants: map[uuid.UUID]access.Rights{
		account: {Capabilities: roster.EveryCapability},
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
		if got.Allowed != (c.want == "") || input.Value(got.Reason) != c.want {
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

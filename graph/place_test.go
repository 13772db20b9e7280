package graph_test

import (
	"slices"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// An error's path names the field that it is about, so that a form can show it there.
func TestRolesAndEndsAreRefusedAtTheirPlace(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		news := map[string]any{"id": s.names["acc:news"].String()}
		analyst, legacy := s.names["rol:Analyst"].String(), s.names["rol:Legacy User"].String()
		add := func(end any, roles ...string) []string {
			t.Helper()
			a := s.ask(t, "mia", `mutation ($v: MembershipAddInput!) { membershipAdd(input: $v) { userErrors { path } } }`,
				map[string]any{"v": map[string]any{"account": news, "email": "new@acme.test", "roleIds": roles, "expiresAt": end}})
			return refusedAt(t, a, "membershipAdd")
		}
		assign := func(roles ...string) []string {
			t.Helper()
			a := s.ask(t, "mia", `mutation ($v: MembershipsAssignRolesInput!) { membershipsAssignRoles(input: $v) { userErrors { path } } }`,
				map[string]any{"v": map[string]any{"account": news, "users": []any{map[string]any{"email": "ana@acme.test"}}, "roleIds": roles}})
			return refusedAt(t, a, "membershipsAssignRoles")
		}
		for name, c := range map[string]struct {
			got  []string
			want string
		}{
			"no role":               {add(nil, []string{}...), "roleIds"},
			"a legacy role":         {add(nil, legacy), "roleIds"},
			"an end in the past":    {add("2001-01-01T00:00:00Z", analyst), "expiresAt"},
			"no role to assign":     {assign([]string{}...), "roleIds"},
			"a legacy role, assign": {assign(legacy), "roleIds"},
		} {
			if !slices.Equal(c.got, []string{c.want}) {
				t.Errorf("%s is refused at %q, want %s", name, c.got, c.want)
			}
		}
	})
}

// refusedAt returns the path of a mutation's first user error.
func refusedAt(t *testing.T, a answer, mutation string) (out []string) {
	t.Helper()
	path, _ := a.at(t, mutation, "userErrors", 0, "path").([]any)
	for _, p := range path {
		out = append(out, p.(string))
	}
	return out
}

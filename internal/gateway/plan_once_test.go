package gateway_test

import (
	"context"
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// The most frequent statements, for rows by key and for pages without a filter, are planned once for all arguments. A page with a filter is planned for its
// arguments.
func TestWhatIsAskedMostIsPlannedOnce(t *testing.T) {
	t.Parallel()
	p := &planner{of: store.Postgres}
	g := gatewaytest.Idle(t, openedBy(t, p))
	org := g.Organization("acme", -1, true)
	g.Manager(org, "boss@acme.test")
	account := g.Account(org, "auroranews")
	g.Grant(org, account, g.Person(org, "ana@acme.test"), "Publisher")
	id := global(globalid.Account, account)
	const page = `edges { node { user { email } account { handle primaryUser { email } } roles { name } } } pageInfo { hasNextPage }`
	for _, q := range []struct {
		document, not string // a part of the only statement that is planned for its arguments
	}{
		{`{ account(ref: {handle: {platform: X, handle: "auroranews"}}) { members(first: 50) { ` + page + ` } } }`, ""},
		{`{ account(ref: {id: "` + id + `"}) { name members(first: 5, orderBy: {field: ADDED_AT, direction: DESC}) { ` + page + ` } } }`, ""},
		{`{ user(ref: {email: "ana@acme.test"}) { memberships(first: 50) { ` + page + ` } } }`, ""},
		{`{ organization { seatUsage { entitled used free } } }`, ""},
		{`{ organization { accounts(first: 10) { edges { node { handle members(first: 3) { ` + page + ` } } } } users(first: 10) { edges { node { email } } } } }`, ""},
		{`{ organization { auditEvents(first: 10) { edges { node { action account { handle } user { email } } } } } }`, ""},
		{`{ node(id: "` + id + `") { id } }`, ""},
		{`{ organization { users(first: 10, filter: {status: [SUSPENDED]}) { edges { node { email } } } } }`, `"t"."status"`},
		{`{ account(ref: {id: "` + id + `"}) { members(first: 50, filter: {legacy: true}) { ` + page + ` } } }`, `"membership_roles"`},
		{`{ organization { auditEvents(first: 10, filter: {action: ["membership.added"]}) { edges { node { action } } } } }`, `"t"."action"`},
	} {
		one := g.As("boss@acme.test")
		anew := 0
		for _, made := range p.during(func() {
			if err := one.Do(context.Background(), q.document, nil, &struct{}{}); err != nil {
				t.Error(err)
			}
		}) {
			own := q.not != "" && strings.Contains(made.statement, q.not)
			if own {
				anew++
			}
			want := generalPlans
			switch {
			case strings.Contains(made.statement, "FROM sessions"): // PostgreSQL plans it five times, then uses a generic plan
				want = "auto"
			case own:
				want = "force_custom_plan"
			}
			if made.mode != want {
				t.Errorf("%s is planned by %s, want %s:\n%s", q.document, made.mode, want, made.statement)
			}
		}
		if want := min(1, len(q.not)); anew != want {
			t.Errorf("%s: %d statements are planned for their arguments, want %d", q.document, anew, want)
		}
	}
}

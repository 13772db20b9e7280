package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// act is a field that predicts whether a mutation is allowed, and that mutation.
type act struct {
	field, call string
	roles       bool // it is allowed if it is for any of the organization's roles
	duties      bool // it is allowed if it is for any organization role that the person does not have
}

var (
	actsOnMemberships = []act{
		{field: "canAssignRoles", call: `membershipsAssignRoles(input: {account: {id: %q}, users: [{id: %q}], roleIds: [%q], mode: ADD})`, roles: true},
		{field: "canRemove", call: `membershipRemove(input: {account: {id: %q}, user: {id: %q}})`},
		{field: "canSetPrimary", call: `accountSetPrimaryUser(input: {account: {id: %q}, user: {id: %q}})`},
	}
	actsOnPeople = []act{
		{field: "canUpdate", call: `userUpdate(input: {user: {id: %q}, firstName: "Other"})`},
		{field: "canSuspend", call: `userSuspend(input: {user: {id: %q}})`},
		{field: "canReactivate", call: `userReactivate(input: {user: {id: %q}})`},
		{field: "canSetOrganizationRole", call: `userSetOrganizationRole(input: {user: {id: %q}, role: %s})`, duties: true},
		{field: "canErase", call: `userErase(input: {user: {id: %q}})`},
	}
)

func selection(acts []act) string {
	var b strings.Builder
	for _, a := range acts {
		b.WriteString(a.field + " { allowed reason message } ")
	}
	return b.String()
}

// said is the code and the message of a refusal, predicted or actual; zero if the change is allowed.
type said struct{ code, message string }

func saidBefore(t testing.TB, m any) said {
	t.Helper()
	of, ok := m.(map[string]any)
	if !ok {
		t.Fatalf("no answer: %v", m)
	}
	code, _ := of["reason"].(string)
	message, _ := of["message"].(string)
	if of["allowed"] != (code == "") || (code == "") != (message == "") {
		t.Errorf("an answer that contradicts itself: %v", of)
	}
	return said{code, message}
}

// tries makes a change, restores the database if it succeeded, and returns the refusal.
func (p *playhouse) tries(t testing.TB, viewer, call string) said {
	t.Helper()
	name, _, _ := strings.Cut(call, "(")
	a := p.as(t, viewer, "mutation { "+call+" { userErrors { code message } } }")
	if len(a.errors) > 0 {
		return said{a.errors[0].code(), a.errors[0].Message}
	}
	errs, _ := a.at(t, name, "userErrors").([]any)
	if len(errs) == 0 {
		p.back()
		return said{}
	}
	return said{errs[0].(map[string]any)["code"].(string), errs[0].(map[string]any)["message"].(string)}
}

// holds fails if the prediction is not what the mutation answers.
func (p *playhouse) holds(t testing.TB, viewer, about string, a act, given said, ids ...any) {
	t.Helper()
	calls := []string{}
	switch {
	case a.duties:
		u, err := p.DB.Ent.User.Get(gatewaytest.System(), p.uuid("usr:"+about))
		p.must(err)
		for _, duty := range []roster.OrganizationRole{roster.Manager, roster.Auditor, roster.NoDuty} {
			if duty != u.OrganizationRole {
				calls = append(calls, fmt.Sprintf(a.call, append(slices.Clone(ids), duty)...))
			}
		}
	case a.roles:
		for _, name := range slices.Sorted(maps.Keys(p.names)) {
			if role, ok := strings.CutPrefix(name, "rol:"); ok && !strings.HasPrefix(role, "globex") && role != "Globexer" && !strings.HasPrefix(role, "Legacy") {
				calls = append(calls, fmt.Sprintf(a.call, append(slices.Clone(ids), p.names[name].String())...))
			}
		}
	default:
		calls = append(calls, fmt.Sprintf(a.call, ids...))
	}
	var refusals []said
	for _, call := range calls {
		got := p.tries(t, viewer, call)
		if got == given && (given == said{} || len(calls) == 1) {
			return
		}
		if got == (said{}) {
			t.Errorf("%s: %s of %s is refused with %v beforehand, and %s is done", viewer, a.field, about, given, call)
			return
		}
		refusals = append(refusals, got)
	}
	if !slices.Contains(refusals, given) {
		t.Errorf("%s: %s of %s is %v beforehand, and trying says %v", viewer, a.field, about, given, refusals)
	}
}

// For everybody who can see a membership, its fields predict the answer of each mutation, with the same code and message.
func TestWhatCanBeDoneIsSaidBeforehand(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		p := setPlayhouse(t, db)
		end := p.start.Add(30 * 24 * time.Hour)
		p.add("sport", "ella", "Ella Ernst", &end, "Administrator")
		p.person("acme", "luca", "Luca Lang")
		p.grant("acme", "sport", "luca", "Publisher")
		p.grant("acme", "studio", "luca", "Legacy User")
		p.person("acme", "pia", "Pia Pohl")
		p.grant("acme", "empty", "pia", "Administrator")
		_, err := p.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: p.uuid("usr:pia")}, nil)
		p.must(err)
		for _, name := range []string{"ana", "ben", "cleo"} {
			p.tokens[name] = p.Token(email(name))
		}
		p.keep()
		outside := []string{"expired", "suspended", "former", "gina", ""}
		viewers := append([]string{"mia", "staff", "ana", "ben", "cleo", "chief", "legacy-admin", "otto", "only MANAGE_MEMBERS", "only READ"}, outside...)
		rows := []string{
			"news/ana", "news/gus", "news/cleo", "news/emil", "news/lena", "news/sven", "news/iris", "news/chief", "news/legacy-admin", "news/expired",
			"sport/ana", "sport/dora", "sport/ella", "sport/luca", "studio/ben", "studio/luca", "empty/pia",
		}
		seen, allowed := 0, 0
		for _, v := range viewers {
			for _, row := range rows {
				given := p.beforehand(t, v, p.names["mem:"+row].String())
				account, name, _ := strings.Cut(row, "/")
				user := p.names["usr:"+name].String()
				ids := []any{p.names["acc:"+account].String(), user}
				if slices.Contains(outside, v) {
					p.nothing(t, v, row, given, ids)
					continue
				}
				if given == nil { // of another organization or account, or it has ended
					continue
				}
				for _, a := range actsOnMemberships {
					answer := saidBefore(t, given[a.field])
					if seen++; answer.code == "" {
						allowed++
					}
					p.holds(t, v, row, a, answer, ids...)
				}
				if account == "news" || name != "ana" && name != "luca" { // each person once
					for _, a := range actsOnPeople {
						answer := saidBefore(t, given["user"].(map[string]any)[a.field])
						if seen++; answer.code == "" {
							allowed++
						}
						p.holds(t, v, name, a, answer, user)
					}
				}
			}
			p.pagesSayTheSame(t, v)
			enough(t)
		}
		if t.Logf("%d answers, %d of them that it is allowed", seen, allowed); seen < 500 || allowed < 100 {
			t.Error("too few to prove anything")
		}
		p.saysFull(t)
		p.saysArchived(t)
	})
}

// nothing fails if a viewer can see a membership, either by reading it or by trying to change it.
func (p *playhouse) nothing(t testing.TB, viewer, row string, given map[string]any, ids []any) {
	t.Helper()
	if given != nil {
		t.Errorf("%s sees %s: %v", viewer, row, given)
	}
	for _, a := range actsOnMemberships {
		if a.roles {
			ids = append(slices.Clone(ids), p.names["rol:Analyst"].String())
		}
		if got := p.tries(t, viewer, fmt.Sprintf(a.call, ids[:strings.Count(a.call, "%q")]...)); got.code != "NOT_FOUND" && got.code != "UNAUTHENTICATED" {
			t.Errorf("%s does not see %s, and %s answers %v", viewer, row, a.call, got)
		}
	}
}

// beforehand reads the predictions for a membership and its person; nil if the viewer cannot see it.
func (p *playhouse) beforehand(t testing.TB, viewer, membership string) map[string]any {
	t.Helper()
	a := p.as(t, viewer, fmt.Sprintf(`{ node(id: %q) { ... on Membership { id %s user { %s } } } }`, membership, selection(actsOnMemberships), selection(actsOnPeople)))
	if a.data["node"] == nil {
		return nil
	}
	m, _ := a.at(t, "node").(map[string]any)
	return m
}

// pagesSayTheSame fails if the members of an account, the memberships of a person or the people of an organization have other predictions than the single
// node.
func (p *playhouse) pagesSayTheSame(t testing.TB, viewer string) {
	t.Helper()
	for _, way := range []string{
		fmt.Sprintf(`{ account(ref: {id: %q}) { members(first: 100) { edges { node { id %s user { %s } } } } } }`, p.names["acc:news"], selection(actsOnMemberships), selection(actsOnPeople)),
		fmt.Sprintf(`{ organization(id: %q) { users(first: 100) { edges { node { memberships(first: 100) { edges { node { isLastAdministrator id %s ... on Node { ... on Membership { user { %s } } } } } } } } } } }`,
			p.names["org:acme"], selection(actsOnMemberships), selection(actsOnPeople)),
		fmt.Sprintf(`{ account(ref: {id: %q}) { members(first: 100) { edges { node { id %s } } } } }`, p.names["acc:sport"], selection(actsOnMemberships)),
		fmt.Sprintf(`{ organization(id: %q) { users(first: 100) { edges { node { id %s } } } } }`, p.names["org:acme"], selection(actsOnPeople)),
	} {
		a := p.as(t, viewer, way)
		var visit func(any)
		visit = func(v any) {
			switch v := v.(type) {
			case []any:
				for _, e := range v {
					visit(e)
				}
			case map[string]any:
				id, _ := v["id"].(string)
				var alone map[string]any
				switch {
				case v["canRemove"] != nil:
					if alone = p.beforehand(t, viewer, id); v["user"] == nil {
						delete(alone, "user")
					}
					delete(v, "isLastAdministrator")
				case id != "" && v["canUpdate"] != nil:
					alone, _ = p.as(t, viewer, fmt.Sprintf(`{ node(id: %q) { ... on User { id %s } } }`, id, selection(actsOnPeople))).at(t, "node").(map[string]any)
				default:
					for _, e := range v {
						visit(e)
					}
					return
				}
				if fmt.Sprint(v) != fmt.Sprint(alone) {
					t.Errorf("%s: a page says\n%v\nof %s, alone it is\n%v", viewer, v, id, alone)
				}
			}
		}
		visit(a.data)
	}
}

// saysFull checks the predictions in an organization without a free seat.
func (p *playhouse) saysFull(t testing.TB) {
	t.Helper()
	o, err := p.DB.Ent.Organization.Get(gatewaytest.System(), p.org["acme"])
	p.must(err)
	_, err = p.Directory.OrganizationSetSeats(gatewaytest.System(), p.org["acme"], new(o.SeatsActive+o.SeatsReserved), nil)
	p.must(err)
	given := p.beforehand(t, "mia", p.names["mem:news/sven"].String())
	answer := saidBefore(t, given["user"].(map[string]any)["canReactivate"])
	if answer.code != "SEAT_EXHAUSTED" {
		t.Errorf("without a free seat: %v", answer)
	}
	p.holds(t, "mia", "sven", actsOnPeople[2], answer, p.names["usr:sven"].String())
}

// saysArchived checks the predictions in an archived organization, which only staff can see.
func (p *playhouse) saysArchived(t testing.TB) {
	t.Helper()
	_, err := p.DB.Raw().ExecContext(t.Context(), archivedAcme)
	p.must(err)
	given := p.beforehand(t, "staff", p.names["mem:news/gus"].String())
	for _, a := range actsOnMemberships {
		answer := saidBefore(t, given[a.field])
		if answer.code != "INVALID_INPUT" {
			t.Errorf("in an archived organization: %v", answer)
		}
		p.holds(t, "staff", "gus", a, answer, p.names["acc:news"].String(), p.names["usr:gus"].String())
	}
	for _, a := range actsOnPeople {
		answer := saidBefore(t, given["user"].(map[string]any)[a.field])
		if answer.code != "INVALID_INPUT" {
			t.Errorf("in an archived organization: %v", answer)
		}
		p.holds(t, "staff", "gus", a, answer, p.names["usr:gus"].String())
	}
	if given := p.beforehand(t, "mia", p.names["mem:news/gus"].String()); given != nil {
		t.Errorf("a manager still sees %v", given)
	}
}

// An erased person cannot be changed, and the predictions say so.
func TestNothingCanBeDoneWithWhoeverIsErased(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia")
		_, err := s.Directory.UserErase(gatewaytest.System(), directory.UserRef{ID: s.uuid("usr:fred")})
		s.must(err)
		a := s.ask(t, "mia", s.real(`{ node(id: "{{usr:fred}}") { ... on User { `+selection(actsOnPeople)+` } } }`), nil)
		for _, act := range actsOnPeople {
			given := saidBefore(t, a.at(t, "node", act.field))
			ids := []any{s.names["usr:fred"].String()}
			if act.duties {
				ids = append(ids, roster.Auditor)
			}
			errs, _ := s.ask(t, "mia", "mutation { "+fmt.Sprintf(act.call, ids...)+" { userErrors { code message } } }", nil).
				at(t, strings.SplitN(act.call, "(", 2)[0], "userErrors", 0).(map[string]any)
			if given.code != "NOT_FOUND" || given.message != errs["message"] || given.code != errs["code"] {
				t.Errorf("%s: %v, trying says %v", act.field, given, errs)
			}
		}
	})
}

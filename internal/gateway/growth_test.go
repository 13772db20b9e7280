package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// growing are the tables that grow without limit. saved_views is not one of them: erasing a person reads all views of the organization, since their filters
// can name the person.
var growing = []string{
	"accounts", "audit_events", "bulk_chunks", "bulk_operations", "bulk_people", "bulk_rows", "identities", "invitations", "membership_roles", "memberships", "outbox", "sessions", "users",
}

// question is a query for a list with certain arguments.
type question struct {
	list, asked string // such as "Organization.users", `filter: {legacy: true}`
	document    string // has %s for the selection of the connection
	viewer      string
}

// Selections of a connection.
const (
	aPage  = "pageInfo { endCursor } edges { node { __typename } }"
	aCount = "totalCount totalCountIsExact"
)

// enough returns, by list, the documents that contain it, with %s for the list and its arguments, and their viewers.
func (d *grown) enough() map[string][]struct{ document, viewer string } {
	org := fmt.Sprintf(`{ organization(id: %q) { %%s } }`, global(globalid.Organization, d.org))
	both := []struct{ document, viewer string }{{org, grownBoss}, {org, grownAdmin}}
	boss := both[:1]
	account := fmt.Sprintf(`{ account(ref: {id: %q}) { %%s } }`, global(globalid.Account, uuidOf(anAccount, 1)))
	small := fmt.Sprintf(`{ account(ref: {id: %q}) { %%s } }`, global(globalid.Account, uuidOf(anAccount, onlyAccount)))
	person := fmt.Sprintf(`{ user(ref: {id: %q}) { %%s } }`, global(globalid.User, uuidOf(aPerson, 50)))
	operation := fmt.Sprintf(`{ bulkOperation(id: %q) { %%s } }`, global(globalid.BulkOperation, d.operation))
	return map[string][]struct{ document, viewer string }{
		"Query.organizations":         {{`{ %s }`, "staff@vendor.test"}},
		"Viewer.accounts":             {{`{ viewer { %s } }`, grownBoss}, {`{ viewer { %s } }`, grownAdmin}},
		"Organization.accounts":       both,
		"Organization.users":          both,
		"Organization.roles":          both,
		"Organization.bulkOperations": both,
		"Organization.auditEvents":    both,
		"Organization.invitations":    both,
		"Organization.apiClients":     boss,
		"Organization.savedViews":     both,
		"SeatUsage.byAccount":         {{strings.Replace(org, "%s", "seatUsage { %s }", 1), grownBoss}, {strings.Replace(org, "%s", "seatUsage { %s }", 1), grownAdmin}},
		"Account.members":             {{account, grownBoss}, {small, grownAdmin}},
		"Account.affiliates":          {{account, grownBoss}, {small, grownAdmin}},
		"AccessExplanation.sharesWith": {{fmt.Sprintf(`{ explainAccess(user: {id: %q}, account: {id: %q}, capability: SHARE_WITH_AFFILIATES) { %%s } }`,
			global(globalid.User, uuidOf(aPerson, 50)), global(globalid.Account, uuidOf(anAccount, 1))), grownBoss}},
		"User.memberships":   {{person, grownBoss}, {person, grownAdmin}},
		"BulkOperation.rows": {{operation, grownBoss}},
	}
}

// values returns the values to try, by coordinate or type of an argument or filter. Enums and booleans are tried with all their values. The test fails for a
// new coordinate that is not listed here.
func (d *grown) values() map[string][]string {
	person := func(n int) string { return fmt.Sprintf(`{id: %q}`, global(globalid.User, uuidOf(aPerson, n))) }
	account := func(n int) string { return fmt.Sprintf(`{id: %q}`, global(globalid.Account, uuidOf(anAccount, n))) }
	at := func(share float64) string {
		return fmt.Sprintf("%q", d.began.Add(time.Duration(share*float64(d.sizes.events))*time.Second).UTC().Format(time.RFC3339))
	}
	role := func(name string) string { return fmt.Sprintf("%q", global(globalid.Role, d.roles[name])) }
	operation := fmt.Sprintf("%q", global(globalid.BulkOperation, d.operation))
	words := []string{`"last4711"`, `"first12"`, `"nobody-anywhere"`}
	return map[string][]string{
		"search":                         words,
		"AccountFilter.search":           append(slices.Clip(words), `"handle99"`),
		"OrganizationFilter.search":      words,
		"UserFilter.search":              words,
		"MembershipFilter.search":        words,
		"InvitationFilter.search":        words,
		"AccountFilter.group":            {`"rare/group"`, `"group3"`, `"nothing"`},
		"AccountFilter.hasUser":          {person(50)},
		"AccountFilter.primaryAccount":   {account(1), account(onlyAccount)},
		"UserFilter.onAccount":           {account(1), account(onlyAccount)},
		"UserFilter.roleId":              {role("Analyst"), role("Publisher"), role("legacy"), role("Contributor")},
		"UserFilter.lastLoginBefore":     {at(0), at(0.5), at(2)},
		"UserFilter.notSignedInSince":    {at(0), at(0.5), at(2)},
		"MembershipFilter.roleIds":       {"[" + role("Analyst") + "]", "[" + role("Publisher") + ", " + role("legacy") + "]"},
		"MembershipFilter.expiresBefore": {at(0), at(3)},
		"AuditFilter.actor":              {`"rare.actor"`, `"nobody-anywhere"`, `"p3@many.test"`, `"many"`},
		"AuditFilter.action":             {`["role.deleted"]`, `["session.started"]`, `["role.deleted", "user.erased"]`, `["role.deleted", "membership.added"]`, `["nothing.such"]`},
		"AuditFilter.user":               {person(rarePerson), person(100)},
		"AuditFilter.account":            {account(rareAccount), account(1)},
		"AuditFilter.bulkOperationId":    {operation},
		"AuditFilter.from":               {at(0), at(0.5), at(0.999), at(2)},
		"AuditFilter.to":                 {at(0.0005), at(0.5), at(2), at(-1)},
		"UserFilter.accessEndsBefore":    {at(0), at(3)},
		"InvitationFilter.expiresBefore": {at(0), at(3)},

		"BulkOperationFilter.finishedAfter": {at(0), at(3)},
	}
}

// together returns combinations of filters that each match many rows alone.
func (d *grown) together() map[string][]string {
	v := d.values()
	return map[string][]string{
		"Organization.auditEvents": {
			"filter: {from: " + v["AuditFilter.from"][1] + ", to: " + v["AuditFilter.from"][2] + "}",
			"filter: {from: " + v["AuditFilter.from"][0] + ", to: " + v["AuditFilter.to"][1] + "}",
			"filter: {account: " + v["AuditFilter.account"][1] + `, action: ["role.deleted"]}`,
			"filter: {account: " + v["AuditFilter.account"][1] + `, actor: "p3@many.test"}`,
			"filter: {account: " + v["AuditFilter.account"][1] + `, action: ["session.started"]}`,
			`filter: {actor: "p3@many.test", action: ["session.started"], account: ` + v["AuditFilter.account"][1] + "}",
			"filter: {bulkOperationId: " + v["AuditFilter.bulkOperationId"][0] + ", account: " + v["AuditFilter.account"][1] + `, action: ["membership.removed"]}`,
			"filter: {action: [\"session.started\"], to: " + v["AuditFilter.to"][1] + "}",
			"filter: {account: " + v["AuditFilter.account"][1] + ", to: " + v["AuditFilter.to"][1] + "}",
		},
	}
}

// questions returns all queries for the lists of the contract.
func (d *grown) questions() []question {
	schema, values, places, together := generated.Contract(), d.values(), d.enough(), d.together()
	var all []question
	for _, of := range slices.Sorted(maps.Keys(schema.Types)) {
		for _, f := range schema.Types[of].Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") || schema.Types[of].Kind != ast.Object {
				continue
			}
			list := of + "." + f.Name
			if places[list] == nil {
				d.t.Fatalf("say where the list %s stands", list)
			}
			ways := append([]string{"", "last: 25"}, together[list]...)
			for _, a := range f.Arguments {
				if !slices.Contains([]string{"first", "last", "after", "before"}, a.Name) {
					ways = append(ways, d.ways(schema, values, a.Name, a.Name, a.Type, "%s")...)
				}
			}
			for _, place := range places[list] {
				for _, way := range ways {
					arguments := strings.TrimSuffix("first: 25, "+way, ", ")
					if strings.Contains(way, "last:") {
						arguments = way
					}
					all = append(all, question{list, way, fmt.Sprintf(place.document, fmt.Sprintf("%s(%s) { %%s }", f.Name, arguments)), place.viewer})
				}
			}
		}
	}
	return all
}

// ways returns all values of an argument, or of a field of one. within is the text around it, with %s.
func (d *grown) ways(schema *ast.Schema, values map[string][]string, coordinate, name string, of *ast.Type, within string) []string {
	put := func(value string) string { return fmt.Sprintf(within, name+": "+value) }
	var out []string
	if known := values[coordinate]; known != nil {
		for _, value := range known {
			out = append(out, put(value))
		}
		return out
	}
	switch def := schema.Types[of.Name()]; {
	case def.Kind == ast.Enum:
		for _, value := range def.EnumValues {
			if of.Elem != nil {
				out = append(out, put("["+value.Name+"]"))
			} else {
				out = append(out, put(value.Name))
			}
		}
	case def.Name == "Boolean":
		out = append(out, put("true"), put("false"))
	case strings.HasSuffix(def.Name, "Order"):
		for _, field := range schema.Types[def.Fields.ForName("field").Type.Name()].EnumValues {
			for _, way := range []string{"ASC", "DESC"} {
				out = append(out, put("{field: "+field.Name+", direction: "+way+"}"))
			}
		}
	case def.Kind == ast.InputObject:
		for _, field := range def.Fields {
			out = append(out, d.ways(schema, values, def.Name+"."+field.Name, field.Name, field.Type, fmt.Sprintf(within, name+": {%s}"))...)
		}
	default:
		d.t.Fatalf("say with which values %s is asked", coordinate)
	}
	return out
}

// mostRead is how many rows of growing tables a statement for a page of 25 may read.
const mostRead = 8_000

// testSearched is how many index entries a page of the audit trail searches in tests. It is small, so that a search that does not stop there reads more than
// mostRead.
const testSearched = 1_000

var testSizes = sizes{people: 12_000, accounts: 2_000, events: 40_000, rows: 20_000, mails: 10_000}

// Every list, with every filter and in every order, uses an index, and no page reads more because its table is large.
func TestListsStayFastAsDataGrows(t *testing.T) {
	t.Parallel()
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			t.Parallel()
			p := &planner{of: of}
			d := grow(t, openedBy(t, p), testSizes, gateway.Searched(testSearched))
			questions := d.questions()
			for _, q := range questions {
				d.g.As(q.viewer)
			}
			for _, q := range questions {
				for _, made := range p.during(func() { d.ask(q, aCount+" "+aPage) }) {
					d.judge(q.list+"("+q.asked+")", made)
				}
			}
			t.Logf("%d questions", len(questions))
			d.seats()
		})
	}
}

// seats checks that the people of an account who use a seat are counted up to the same limit as lists, and that the answer says if the count is not exact.
func (d *grown) seats() {
	d.t.Helper()
	var got struct {
		Organization struct {
			SeatUsage struct {
				ByAccount struct {
					Edges []struct {
						Node struct {
							People, ExclusivePeople int
							IsExact                 bool
						}
					}
				}
			}
		}
	}
	ask := func(want ...int) {
		d.t.Helper()
		d.must(d.g.As(grownBoss).Do(context.Background(), fmt.Sprintf(`{ organization(id: %q) { seatUsage { byAccount(first: 2) { edges { node { people exclusivePeople isExact } } } } } }`,
			global(globalid.Organization, d.org)), nil, &got))
		first := got.Organization.SeatUsage.ByAccount.Edges[0].Node
		if first.People != want[0] || first.ExclusivePeople != want[1] || first.IsExact != (want[0] < 10_000) || !got.Organization.SeatUsage.ByAccount.Edges[1].Node.IsExact {
			d.t.Errorf("the first two accounts have %v; of the first one want %v", got, want)
		}
	}
	ask(10_000, 0)
	d.exec("DELETE FROM membership_roles")
	d.exec("DELETE FROM memberships WHERE account_id <> $1", uuidOf(anAccount, 1))
	ask(10_000, 10_000)
	d.exec("DELETE FROM memberships WHERE user_id > $1", uuidOf(aPerson, 9_999))
	ask(9_999, 9_999)
}

func (d *grown) ask(q question, selected string) {
	d.t.Helper()
	err := d.g.As(q.viewer).Do(context.Background(), fmt.Sprintf(q.document, selected), nil, &struct{}{})
	if refusal := (*client.Error)(nil); errors.As(err, &refusal) && slices.Contains([]string{"FORBIDDEN", "NOT_FOUND"}, refusal.Code) && q.viewer != grownBoss {
		return
	}
	if err != nil {
		d.t.Errorf("%s\n%v", q.document, err)
	}
}

// judge fails if a plan scans a whole growing table or reads too many rows.
func (d *grown) judge(asked string, made *plan) {
	d.t.Helper()
	if byIDs := strings.Contains(made.statement, ".`id` IN (?") && !strings.Contains(made.statement, " OR "); byIDs && !strings.Contains(made.lines, "(id=?)") {
		d.t.Errorf("%s does not find the entries of a page by their ids:\n%s\n%s", asked, made.statement, made.lines)
	}
	read := 0
	for _, s := range made.scans {
		if slices.Contains(growing, s.table) && s.whole {
			d.t.Errorf("%s reads %s from end to end:\n%s\n%v\n%s", asked, s.table, made.statement, made.args, made.lines)
			return
		}
		if slices.Contains(growing, s.table) {
			read += s.rows
		}
	}
	if counts := strings.Contains(strings.ToLower(made.statement), "count(*)"); read > mostRead && !counts && let(asked) == "" {
		d.t.Errorf("%s reads %d rows, more than %d:\n%s\n%v\n%s", asked, read, mostRead, made.statement, made.args, made.lines)
	}
}

// let returns why a page may read more; empty if it may not.
func let(asked string) string {
	for _, may := range []struct{ list, way, why string }{
		{"Account.members(", "search:", "a search in one account reads its people: each word may be part of the account's name as well"},
		{"Account.members(", "field: ACCOUNT", "all of an account's memberships have the same account"},
		{"Account.members(", "field: LAST_LOGIN", "who never signed in comes first, and the order is the memberships' among them, for which no index of people can stand"},
		{"Organization.users(", "organizationRole:", "few people have an organization role, and no index is kept for them: an organization's people are read once"},
	} {
		if strings.HasPrefix(asked, may.list) && strings.Contains(asked, may.way) {
			return may.why
		}
	}
	return ""
}

// Other lookups in growing tables use an index, too: the next mails to send, and everything that names an erased person.
func TestMailsAndErasureStayFastAsDataGrows(t *testing.T) {
	t.Parallel()
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			t.Parallel()
			p := &planner{of: of}
			d := grow(t, openedBy(t, p), testSizes)
			s := &notify.Sender{DB: d.db, Now: time.Now, Mailer: down{}, Log: slog.New(slog.DiscardHandler), PublicURL: "http://roster.test"}
			for _, made := range p.during(func() { d.must(s.Drain(context.Background())) }) {
				d.judge("the next mails", made)
			}
			d.exec("DELETE FROM membership_roles WHERE membership_id IN (SELECT id FROM memberships WHERE user_id = $1)", uuidOf(aPerson, rarePerson))
			d.exec("DELETE FROM memberships WHERE user_id = $1", uuidOf(aPerson, rarePerson))
			d.exec("UPDATE users SET status = 'FORMER', identity_id = NULL, seat_since = NULL WHERE id = $1", uuidOf(aPerson, rarePerson))
			plans := p.during(func() {
				_, err := d.g.Directory.UserErase(gatewaytest.System(), directory.UserRef{ID: uuidOf(aPerson, rarePerson)})
				d.must(err)
			})
			if len(plans) < 20 {
				t.Fatalf("only %d statements were explained", len(plans))
			}
			for _, made := range plans {
				d.judge("userErase", made)
			}
		})
	}
}

// down is a mail server that does not answer.
type down struct{}

func (down) Send(context.Context, notify.Mail) error { return errors.New("nobody answers") }
func (down) Close() error                            { return nil }

func openedBy(t *testing.T, p *planner) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), storetest.URL(t, p.of), p.around)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

package graph_test

import (
	"fmt"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// crowded is the scene with a crowd of people, as many accounts, and bulk operations over all of them. Each person has two accounts.
func crowded(t *testing.T, db *store.DB, crowd int) *stage {
	return crowdedWith(t, gatewaytest.Idle(t, db), crowd)
}

func crowdedWith(t *testing.T, g *gatewaytest.Gateway, crowd int) *stage {
	s := setStage(t, g)
	_, err := s.Directory.OrganizationSetSeats(gatewaytest.System(), s.org["acme"], nil, nil)
	s.must(err)
	rows := ""
	for i := range crowd {
		name := fmt.Sprintf("p%02d", i)
		s.person("acme", name, "Person P"+name)
		s.handle("acme", name, roster.TikTok, name, "Account "+name, "crowd")
		s.Grant(s.org["acme"], s.uuid("acc:news"), s.uuid("usr:"+name), "Publisher", "Clipper")
		s.Grant(s.org["acme"], s.uuid("acc:"+name), s.uuid("usr:"+name), "Administrator")
		rows += fmt.Sprintf(`{action: ASSIGN, email: "%s@acme.test", account: {id: "{{acc:%s}}"}, roles: [{name: "Admin"}]}`, name, name)
	}
	for range 6 {
		s.plan("acme", "mia@acme.test", "["+rows+"]")
	}
	return s
}

func TestAPageCostsAFixedNumberOfStatements(t *testing.T) {
	t.Parallel()
	lists := []struct{ name, viewer, query string }{
		{"members", "mia", `account(ref: {id: "{{acc:news}}"}) { legacyMemberCount primaryUser { email } members(first: $n) { totalCount edges { node {
			user { email lastLoginAt seatReason } account { handle } roles { name modules } permissions { modules capabilities } isPrimary isLegacy isLastAdministrator canManage { allowed reason } } } } }`},
		{"members, for their administrator", "ana", `account(ref: {id: "{{acc:news}}"}) { members(first: $n, orderBy: {field: ADDED_AT}) { edges { node {
			user { email lastLoginAt } roles { name } canManage { allowed reason } } } } }`},
		{"members, and what can be done with them", "ana", `account(ref: {id: "{{acc:news}}"}) { members(first: $n) { edges { node {
			canAssignRoles { allowed } canRemove { message } canSetPrimary { reason } user { canUpdate { message } canSuspend { allowed } } } } } }`},
		{"users, and what can be done with them and on their accounts", "mia", `organization { users(first: $n) { edges { node {
			canUpdate { message } canReactivate { reason } memberships(first: 5) { edges { node { isLastAdministrator canRemove { message } canAssignRoles { reason } } } } } } } }`},
		{"users with their memberships", "mia", `organization { users(first: $n, orderBy: {field: EMAIL, direction: DESC}) { totalCount edges { node {
			email lastLoginAt holdsSeat seatReason memberships(first: 5) { totalCount edges { node { isLastAdministrator account { handle primaryUser { email } } roles { name } } } } } } } }`},
		{"accounts with their members", "mia", `organization { accounts(first: $n, orderBy: {field: CREATED_AT, direction: DESC}) { totalCount edges { node {
			handle legacyMemberCount primaryUser { email } primaryAccount { handle } affiliates(first: 2) { totalCount edges { node { handle } } } viewerPermissions { modules } members(first: 3) { totalCount edges { node { user { email } roles { name } } } } } } } }`},
		{"accounts to switch to", "mia", `viewer { accounts(first: $n) { totalCount edges { node { handle primaryUser { email } } } } }`},
		{"seats by account", "mia", `organization { seatUsage { used byAccount(first: $n) { totalCount edges { node { account { handle } people exclusivePeople } } } } }`},
		{"rows of a bulk operation", "mia", `bulkOperation(id: "{{blk:acme}}") { rows(first: $n) { totalCount edges { node {
			account { handle } user { email } askedRoles suggestions expiresAfter rolesBefore { name } rolesAfter { name } outcome problem { code } } } } }`},
		{"events", "mia", `organization { auditEvents(first: $n, filter: {action: ["membership.added"]}) { totalCount edges { node { action account { handle } user { email } bulkOperation { label } } } } }`},
		{"roles", "mia", `organization { roles(first: $n) { totalCount edges { node { name userCount onNews: userCount(account: {id: "{{acc:news}}"}) } } } }`},
		{"bulk operations with their rows", "mia", `organization { bulkOperations(first: $n) { totalCount edges { node {
			label undoable undoes { id } rows(first: 4) { totalCount edges { node { number account { handle } user { email } rolesAfter { name } } } } } } } }`},
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		crowd := 50
		if db.Dialect == store.SQLite && !long() { // slow to fill with the race detector
			crowd = 15
		}
		s := crowded(t, db, crowd)
		for _, l := range lists {
			query := "query ($n: Int!) { " + s.real(l.query) + " }"
			few := s.cost(t, l.viewer, query, 5, 0, 10) // if this is not the minimum, the test is only less strict
			many := s.cost(t, l.viewer, query, crowd, few, 100)
			t.Logf("%-34s %2d statements", l.name, many)
			if many > few {
				t.Errorf("%s: 5 cost %d statements, %d cost %d", l.name, few, crowd, many)
			}
		}
	})
}

// cost returns the least number of statements that a query needs in up to most runs. It stops early if a run needs exactly enough statements. On a busy
// machine, a loader may send a batch before it has all keys and then send another, depending on the scheduler. A query that costs more for more entries always
// needs more.
func (s *stage) cost(t *testing.T, viewer, query string, n int, enough int64, most int) int64 {
	t.Helper()
	fewest := int64(-1)
	for range most {
		before := s.DB.Statements()
		a := s.ask(t, viewer, query, map[string]any{"n": n})
		cost := s.DB.Statements() - before
		if len(a.errors) > 0 {
			t.Fatalf("%s", a.body)
		}
		if fewest < 0 || cost < fewest {
			fewest = cost
		}
		if fewest == enough {
			break
		}
	}
	return fewest
}

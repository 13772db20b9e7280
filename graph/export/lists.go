package export

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"
)

// exportable are the lists that can be exported, by their parent and their name in the URL.
var exportable = map[string]list{
	"organization/people": oneRowEach(Organization, "UserFilter", "UserOrder",
		"page: users(first: 100, after: $after, filter: $filter, orderBy: $orderBy) { "+pageInfo+" edges { node { "+personFields+" holdsSeat seatHeldSince seatReason createdAt memberships(first: 0) { totalCount } } } }",
		append(personHeader, "accounts", "uses_seat", "seat_since", "seat_reason", "created_at"), func(p personEntry) []string {
			return append(p.cells(), strconv.Itoa(p.Memberships.TotalCount), yes(p.HoldsSeat), p.SeatHeldSince, p.SeatReason, p.CreatedAt)
		}),
	"organization/access": {Organization, exportQuery(Organization, "UserFilter", "UserOrder", peopleWithAccess), accessHeader, everyRole},
	"organization/rows":   {Organization, exportQuery(Organization, "UserFilter", "UserOrder", peopleWithAccess), rowsHeader, everyMembership},
	"account/access":      {Account, exportQuery(Account, "MembershipFilter", "MembershipOrder", members), accessHeader, rolesOfMember},
	"account/rows":        oneRowEach(Account, "MembershipFilter", "MembershipOrder", members, rowsHeader, func(m member) []string { return m.planRow(m.User) }),
	"organization/accounts": oneRowEach(Organization, "AccountFilter", "AccountOrder",
		"page: accounts(first: 100, after: $after, filter: $filter, orderBy: $orderBy) { "+pageInfo+" edges { node { platform handle name group archived primaryUser { email } primaryAccount { platform handle } } } }",
		[]string{"platform", "handle", "name", "group", "archived", "primary_user", "primary_account"}, func(a account) []string {
			return []string{a.Platform, a.Handle, a.Name, a.Group, yes(a.Archived), a.PrimaryUser.Email, a.primary()}
		}),
	"organization/roles": oneRowEach(Organization, "", "RoleOrder",
		"page: roles(first: 100, after: $after, orderBy: $orderBy) { "+pageInfo+" edges { node { name builtIn legacy modules capabilities userCount } } }",
		[]string{"name", "kind", "modules", "capabilities", "people"}, func(r role) []string {
			return []string{r.Name, r.roleKind(), strings.Join(r.Modules, ";"), strings.Join(r.Capabilities, ";"), strconv.Itoa(r.UserCount)}
		}),
	"organization/seats": oneRowEach(Organization, "", "",
		"seats: seatUsage { page: byAccount(first: 100, after: $after) { "+pageInfo+" edges { node { account { platform handle name } people exclusivePeople isExact } } } }",
		[]string{"platform", "handle", "name", "people", "only_on_this_account", "exact"}, func(s seats) []string {
			return []string{s.Account.Platform, s.Account.Handle, s.Account.Name, strconv.Itoa(s.People), strconv.Itoa(s.ExclusivePeople), yes(s.IsExact)}
		}),
	"organization/invitations": oneRowEach(Organization, "InvitationFilter", "",
		"page: invitations(first: 100, after: $after, filter: $filter) { "+pageInfo+" edges { node { invitedBy sentAt expiresAt mail { state message at } user { "+personFields+" } } } }",
		append(personHeader, "invited_by", "sent_at", "ends_at", "email_status", "email_message"), func(i invitation) []string {
			return append(i.User.cells(), i.InvitedBy, i.SentAt, i.ExpiresAt, i.Mail.State, i.Mail.Message)
		}),
	"organization/operations": oneRowEach(Organization, "BulkOperationFilter", "",
		"page: bulkOperations(first: 100, after: $after, filter: $filter) { "+pageInfo+" edges { node { id label status createdBy createdAt startedAt finishedAt counts { total added changed removed unchanged refused } undoneBy { id } } } }",
		[]string{"id", "label", "status", "created_by", "created_at", "started_at", "finished_at", "rows", "added", "changed", "removed", "unchanged", "refused", "undone_by"}, func(o operationEntry) []string {
			cells := []string{o.ID, o.Label, o.Status, o.CreatedBy, o.CreatedAt, o.StartedAt, o.FinishedAt}
			for _, n := range []int{o.Counts.Total, o.Counts.Added, o.Counts.Changed, o.Counts.Removed, o.Counts.Unchanged, o.Counts.Refused} {
				cells = append(cells, strconv.Itoa(n))
			}
			return append(cells, o.UndoneBy.ID)
		}),
	"organization/activity": oneRowEach(Organization, "AuditFilter", "",
		"page: auditEvents(first: 100, after: $after, filter: $filter) { "+pageInfo+" edges { node { id at actor actorKind action user { email } account { platform handle } bulkOperation { id } before after } } }",
		[]string{"id", "at", "actor", "actor_kind", "action", "person", "platform", "handle", "operation", "before", "after"}, func(e eventEntry) []string {
			return []string{e.ID, e.At, e.Actor, e.ActorKind, e.Action, e.User.Email, e.Account.Platform, e.Account.Handle, e.BulkOperation.ID, e.Before, e.After}
		}),
}

const pageInfo = "pageInfo { hasNextPage endCursor }"

// exportQuery asks for a page of a parent's list. Filter and order are types of the contract, empty where the list takes none.
func exportQuery(parent, filter, order, page string) string {
	variables := "$id: ID!, $after: String"
	if filter != "" {
		variables += ", $filter: " + filter
	}
	if order != "" {
		variables += ", $orderBy: " + order
	}
	found := map[string]string{Organization: "organization(id: $id)", Account: "account(ref: {id: $id})"}[parent]
	return "query Export(" + variables + ") { parent: " + found + " { " + page + " } }"
}

// oneRowEach is a list with one row an entry.
func oneRowEach[Entry any](parent, filter, order, page string, header []string, row func(Entry) []string) list {
	return list{parent, exportQuery(parent, filter, order, page), header, func(_ context.Context, _ Ask, entry json.RawMessage) ([][]string, error) {
		var e Entry
		if err := json.Unmarshal(entry, &e); err != nil {
			return nil, err
		}
		return [][]string{row(e)}, nil
	}}
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// What is read of the contract's types. What is null is empty.
type (
	account struct {
		Platform, Handle, Name, Group string
		Archived                      bool
		PrimaryUser                   personEntry
		PrimaryAccount                *account
	}
	role struct {
		Name                  string
		BuiltIn, Legacy       bool
		Modules, Capabilities []string
		UserCount             int
	}
	seats struct {
		Account                 account
		People, ExclusivePeople int
		IsExact                 bool
	}
	invitation struct {
		User                         personEntry
		InvitedBy, SentAt, ExpiresAt string
		Mail                         struct{ State, Message string }
	}
	operationEntry struct {
		ID, Label, Status, CreatedBy, CreatedAt, StartedAt, FinishedAt string

		Counts   struct{ Total, Added, Changed, Removed, Unchanged, Refused int }
		UndoneBy struct{ ID string }
	}
	eventEntry struct {
		ID, At, Actor, ActorKind, Action, Before, After string

		User          personEntry
		Account       account
		BulkOperation struct{ ID string }
	}
)

// roleKind is what the command line calls it, too.
func (r role) roleKind() string {
	switch {
	case r.Legacy:
		return "legacy"
	case r.BuiltIn:
		return "built-in"
	}
	return "custom"
}

// primary is the primary account, as its platform and handle; empty without one.
func (a account) primary() string {
	if a.PrimaryAccount == nil {
		return ""
	}
	return a.PrimaryAccount.Platform + "/" + a.PrimaryAccount.Handle
}

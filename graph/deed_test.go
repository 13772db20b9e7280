package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
)

// deed is one call of a mutation in the playhouse: a row of the access matrix and a case of the audit trail tests.
type deed struct {
	mutation, when string
	call           string // the field with its arguments; see playhouse.filled
	answers        string // the selection besides userErrors

	// For sentences of the contract that depend on the target; see phrases.
	elsewhere bool // concerns an account that nobody in the cast has access to
	narrow    bool // uses a part of the mutation that only managers and staff can use
	self      bool // concerns the caller
	own       bool // concerns an operation that the caller planned
	others    bool // concerns an operation that another person planned
	sql       string
	but       map[string]string // by viewer, the cell if another rule is checked first; because says which
	because   string

	as, actor     string // who calls it for the trail, and the actor in the event if it is not the caller's email
	trail         []string
	before, after bool // the states that the first event must have
	bulk          bool
	silent        string // why it may write no event
	views         bool   // concerns a saved view of the caller's
}

const own = `UPDATE bulk_operations SET actor_id = coalesce((SELECT id FROM users WHERE email = '{{self}}' AND organization_id = bulk_operations.organization_id),
  (SELECT id FROM identities WHERE email = '{{self}}'), (SELECT id FROM api_clients WHERE name = '{{self}}')) WHERE id = '%s'`

const mineNow = `UPDATE saved_views SET owner_id = coalesce((SELECT id FROM users WHERE email = '{{self}}' AND organization_id = saved_views.organization_id),
  (SELECT id FROM identities WHERE email = '{{self}}')) WHERE name = 'mia'`

const ownView = "it is the caller's own way to look at a list, and no account, person or right of an organization changes"

const archivedAcme = `UPDATE organizations SET archived_at = created_at WHERE slug = 'acme'`

const anHourAgo = `UPDATE users SET invited_at = NULL` // otherwise a second mail within a minute is refused

func (p *playhouse) deeds() []deed {
	owned := func(operation string) string { return fmt.Sprintf(own, p.uuid(operation)) }
	digest, _ := p.ask(p.TB, "mia", p.real(`{ bulkOperation(id: "{{blk:acme}}") { digest } }`), nil).at(p.TB, "bulkOperation", "digest").(string)
	row := `rows: [{action: ADD, email: "nora@acme.test", account: {id: "{{acc:%s}}"}, roles: [{name: "Publisher"}]}]`
	planned := func(source string) string {
		return `bulkOperationPlan(input: {organizationId: "{{org:acme}}", source: {` + source + `}})`
	}
	const rows = `bulkOperation { rows { edges { node { problem { code } } } } }`
	run := `bulkOperationRun(input: {id: "{{blk:acme}}", digest: "` + digest + `", idempotencyKey: "deed"})`
	alone := map[string]string{"only BULK": "FORBIDDEN", "only MANAGE_ROLES": "FORBIDDEN"} // MANAGE_MEMBERS is needed as well
	const primary = "row PRIMARY_PROTECTED"
	const alsoMembers = "it changes what people have: an API client needs MANAGE_MEMBERS as well (ApiScope)"
	legacy := map[string]string{"legacy-admin": "LEGACY_ROLE", "legacy-user": "LEGACY_ROLE"}
	return []deed{
		{mutation: "membershipAdd", call: `membershipAdd(input: {account: {id: "{{acc:news}}"}, email: "nora@acme.test", roleIds: ["{{rol:Publisher}}"]})`,
			as: "mia", trail: []string{"membership.added"}, after: true},
		{mutation: "membershipAdd", when: "to another account", call: `membershipAdd(input: {account: {id: "{{acc:studio}}"}, email: "nora@acme.test", roleIds: ["{{rol:Publisher}}"]})`,
			elsewhere: true},
		{mutation: "membershipAdd", when: "as Administrator", call: `membershipAdd(input: {account: {id: "{{acc:news}}"}, email: "nora@acme.test", roleIds: ["{{rol:Administrator}}"]})`,
			but: map[string]string{"chief": "FORBIDDEN"}, because: "nobody grants a capability that they lack there (H22)"},
		{mutation: "membershipsAssignRoles", call: `membershipsAssignRoles(input: {account: {id: "{{acc:news}}"}, users: [{id: "{{usr:cleo}}"}], roleIds: ["{{rol:Publisher}}"]})`,
			as: "mia", trail: []string{"membership.changed"}, before: true, after: true},
		{mutation: "membershipsAssignRoles", when: "on another account", call: `membershipsAssignRoles(input: {account: {id: "{{acc:studio}}"}, users: [{id: "{{usr:vera}}"}], roleIds: ["{{rol:Publisher}}"]})`,
			elsewhere: true},
		{mutation: "membershipsAssignRoles", when: "to oneself, Administrator", call: `membershipsAssignRoles(input: {account: {id: "{{acc:news}}"}, users: [{id: "{{usr:self}}"}], roleIds: ["{{rol:Administrator}}"]})`,
			but:     map[string]string{"chief": "FORBIDDEN", "mia": "NOT_A_MEMBER"},
			because: "nobody gives themself a capability that they lack (H22); the manager is on no account"},
		{mutation: "membershipRemove", call: `membershipRemove(input: {account: {id: "{{acc:news}}"}, user: {id: "{{usr:cleo}}"}})`,
			as: "mia", trail: []string{"membership.removed"}, before: true},
		{mutation: "membershipRemove", when: "oneself", call: `membershipRemove(input: {account: {id: "{{acc:news}}"}, user: {id: "{{usr:self}}"}})`, self: true},
		{mutation: "membershipRemove", when: "from another account", call: `membershipRemove(input: {account: {id: "{{acc:studio}}"}, user: {id: "{{usr:vera}}"}})`, elsewhere: true},
		{mutation: "accountSetPrimaryUser", call: `accountSetPrimaryUser(input: {account: {id: "{{acc:news}}"}, user: {id: "{{usr:gus}}"}})`,
			as: "mia", trail: []string{"account.primary_changed"}, before: true, after: true},
		{mutation: "accountSetPrimaryUser", when: "of another account", call: `accountSetPrimaryUser(input: {account: {id: "{{acc:studio}}"}, user: {id: "{{usr:vera}}"}})`, elsewhere: true},
		{mutation: "userUpdate", when: "a colleague's name", call: `userUpdate(input: {user: {id: "{{usr:cleo}}"}, firstName: "Clea"})`,
			as: "mia", trail: []string{"user.updated"}, before: true, after: true},
		{mutation: "userUpdate", when: "one's own name", call: `userUpdate(input: {user: {id: "{{usr:self}}"}, firstName: "Clea"})`, self: true,
			but: legacy, because: "with a legacy role nobody is edited (H29)"},
		{mutation: "userUpdate", when: "the name of somebody on other accounts", call: `userUpdate(input: {user: {id: "{{usr:vera}}"}, firstName: "Vica"})`, elsewhere: true},
		{mutation: "userUpdate", when: "a colleague's email", call: `userUpdate(input: {user: {id: "{{usr:cleo}}"}, email: "clea@acme.test"})`, narrow: true},
		{mutation: "userUpdate", when: "one's own username", call: `userUpdate(input: {user: {id: "{{usr:self}}"}, username: "clea"})`, self: true, narrow: true},
		{mutation: "roleCreate", call: `roleCreate(input: {organizationId: "{{org:acme}}", name: "Desk", modules: [MEDIA], capabilities: []})`,
			as: "mia", trail: []string{"role.created"}, after: true},
		{mutation: "roleUpdate", call: `roleUpdate(input: {id: "{{rol:Clipper}}", name: "Cutter"})`, as: "mia", trail: []string{"role.updated"}, before: true, after: true},
		{mutation: "roleUpdate", when: "a dry run", call: `roleUpdate(input: {id: "{{rol:Clipper}}", modules: [ADMIN], dryRun: true})`, but: alone, because: alsoMembers},
		{mutation: "roleDelete", call: `roleDelete(input: {id: "{{rol:Spare}}"})`, as: "mia", trail: []string{"role.deleted"}, before: true},
		{mutation: "roleDelete", when: "of a role that is held", call: `roleDelete(input: {id: "{{rol:Clipper}}", reassignTo: "{{rol:Publisher}}"})`, but: alone, because: alsoMembers,
			as: "mia", trail: []string{"role.deleted", "membership.changed"}, before: true},
		{mutation: "accountCreate", call: `accountCreate(input: {organizationId: "{{org:acme}}", platform: X, handle: "acmelab"})`,
			as: "mia", trail: []string{"account.created"}, after: true},
		{mutation: "accountsImport", call: `accountsImport(input: {organizationId: "{{org:acme}}", source: {text: "platform,handle\nX,acmelab\nX,acmenews\n"}, reading: {named: [{header: "Handle", column: HANDLE}]}})`,
			as: "mia", trail: []string{"account.created"}, after: true},
		{mutation: "accountsImport", when: "a dry run", call: `accountsImport(input: {organizationId: "{{org:acme}}", source: {rows: [{platform: X, handle: "acmelab"}]}, dryRun: true})`},
		{mutation: "accountUpdate", call: `accountUpdate(input: {account: {id: "{{acc:news}}"}, name: "News"})`,
			as: "mia", trail: []string{"account.updated"}, before: true, after: true},
		{mutation: "accountArchive", call: `accountArchive(input: {account: {id: "{{acc:news}}"}})`,
			as: "mia", trail: []string{"account.archived", "membership.removed", "account.primary_changed"}, before: true},
		{mutation: "accountArchive", when: "a dry run", call: `accountArchive(input: {account: {id: "{{acc:news}}"}, dryRun: true})`},
		{mutation: "accountRestore", call: `accountRestore(input: {account: {id: "{{acc:empty}}"}})`, elsewhere: true, sql: `UPDATE accounts SET archived_at = created_at WHERE handle = 'acme'`,
			as: "mia", trail: []string{"account.restored"}, after: true},
		{mutation: "userSuspend", call: `userSuspend(input: {user: {id: "{{usr:cleo}}"}})`, as: "mia", trail: []string{"user.suspended"}, before: true, after: true},
		{mutation: "userReactivate", call: `userReactivate(input: {user: {id: "{{usr:sven}}"}})`, as: "mia", trail: []string{"user.reactivated"}, before: true, after: true},
		{mutation: "userAdd", call: `userAdd(input: {organizationId: "{{org:acme}}", email: "nora@acme.test", organizationRole: MANAGER})`,
			as: "mia", trail: []string{"user.added", "user.organization_role_changed"}, after: true},
		{mutation: "userAdd", when: "without a duty", call: `userAdd(input: {organizationId: "{{org:acme}}", email: "nora@acme.test", organizationRole: NONE})`,
			as: "mia", trail: []string{"user.added"}, after: true},
		{mutation: "userErase", call: `userErase(input: {user: {id: "{{usr:fred}}"}})`, as: "mia", trail: []string{"user.erased"}, before: true},
		{mutation: "userSetOrganizationRole", call: `userSetOrganizationRole(input: {user: {id: "{{usr:cleo}}"}, role: AUDITOR})`,
			as: "mia", trail: []string{"user.organization_role_changed"}, before: true, after: true},
		{mutation: "userSetOrganizationRole", when: "oneself, AUDITOR", call: `userSetOrganizationRole(input: {user: {id: "{{usr:self}}"}, role: AUDITOR})`,
			but: map[string]string{"mia": "SELF_PROTECTED"}, because: "nobody changes their own duty (H27)"},
		{mutation: "bulkOperationPlan", call: planned(fmt.Sprintf(row, "news")), answers: rows, but: alone, because: alsoMembers, as: "mia", trail: []string{"bulk.planned"}, after: true, bulk: true},
		{mutation: "bulkOperationPlan", when: "for another account", call: planned(fmt.Sprintf(row, "studio")), answers: rows, but: alone, because: alsoMembers, elsewhere: true},
		{mutation: "bulkOperationPlan", when: "and run in one", call: `bulkOperationPlan(input: {organizationId: "{{org:acme}}", run: {idempotencyKey: "one"}, file: {}, source: {` + fmt.Sprintf(row, "news") + `}})`, answers: rows, but: alone, because: alsoMembers,
			as: "mia", trail: []string{"bulk.planned", "bulk.run"}, after: true, bulk: true},
		{mutation: "bulkOperationPlan", when: "for all accounts that one administers", answers: rows, but: alone, because: alsoMembers,
			call: planned(`selection: {action: ADD, users: [{email: "nora@acme.test"}], accounts: {all: true}, roles: [{name: "Publisher"}]}`)},
		{mutation: "bulkOperationPlan", when: "that offboards", call: planned(`offboard: [{email: "cleo@acme.test"}]`), narrow: true, answers: rows, but: alone, because: alsoMembers},
		{mutation: "bulkOperationPlan", when: "that offboards by a filter", call: planned(`offboardSelection: {filter: {search: "cleo"}}`), narrow: true, answers: rows, but: alone, because: alsoMembers},
		{mutation: "bulkOperationPlan", when: "for people of a filter", answers: rows, but: alone, because: alsoMembers,
			call: planned(`selection: {action: ASSIGN, people: {filter: {search: "cleo"}}, accounts: {refs: [{id: "{{acc:news}}"}]}, roles: [{name: "Publisher"}]}`)},
		{mutation: "bulkOperationPlan", when: "for members of another account", elsewhere: true, answers: rows, but: alone, because: alsoMembers,
			call: planned(`selection: {action: ASSIGN, people: {members: {account: {id: "{{acc:studio}}"}, filter: {search: "vera"}}}, accounts: {refs: [{id: "{{acc:studio}}"}]}, roles: [{name: "Publisher"}]}`)},
		{mutation: "bulkOperationPlan", when: "that copies access", answers: rows,
			but:     map[string]string{"only BULK": "FORBIDDEN", "only MANAGE_ROLES": "FORBIDDEN", "chief": "row FORBIDDEN"},
			because: alsoMembers + "; and nobody grants a capability that they lack there (H22)",
			call:    planned(`like: {person: {id: "{{usr:cleo}}"}, for: [{email: "nora@acme.test"}]}`)},
		{mutation: "bulkOperationPlan", when: "that replaces a role on the accounts that one administers", call: planned(`replaceRole: {role: {name: "Analyst"}, with: {name: "Publisher"}}`), answers: rows, but: alone, because: alsoMembers},
		{mutation: "bulkOperationPlan", when: "again, of one's own", own: true, call: planned(`again: {operation: "{{blk:acme}}"}`), answers: "bulkOperation { status }", sql: owned("blk:acme"), but: alone, because: alsoMembers},
		{mutation: "bulkOperationPlan", when: "that undoes an event of the account", call: planned(`undoEvent: "{{aud:cleo}}"`), answers: rows, but: alone, because: alsoMembers},
		{mutation: "bulkOperationPlan", when: "that undoes an event of another account", call: planned(`undoEvent: "{{aud:ben}}"`), answers: rows, elsewhere: true,
			but:     map[string]string{"only BULK": "FORBIDDEN", "only MANAGE_ROLES": "FORBIDDEN", "mia": primary, "staff": primary, "every scope": primary},
			because: alsoMembers + "; and Ben is the primary user there, which nothing takes from him (H25)"},
		{mutation: "bulkOperationRun", when: "another's plan", call: run, others: true, as: "mia", trail: []string{"bulk.run"}, after: true, bulk: true},
		{mutation: "bulkOperationRun", when: "one's own plan", call: run, own: true, sql: owned("blk:acme"), but: alone, because: alsoMembers},
		{mutation: "bulkOperationCancel", when: "another's plan", call: `bulkOperationCancel(input: {id: "{{blk:acme}}"})`, others: true, as: "mia", trail: []string{"bulk.canceled"}, before: true, after: true, bulk: true},
		{mutation: "bulkOperationCancel", when: "one's own plan", call: `bulkOperationCancel(input: {id: "{{blk:acme}}"})`, own: true, sql: owned("blk:acme")},
		{mutation: "bulkOperationUndo", when: "another's run", call: `bulkOperationUndo(input: {id: "{{blk:done}}"})`, others: true, as: "mia", trail: []string{"bulk.planned"}, after: true, bulk: true},
		{mutation: "bulkOperationUndo", when: "one's own run", call: `bulkOperationUndo(input: {id: "{{blk:done}}"})`, own: true, sql: owned("blk:done"), but: alone, because: alsoMembers},
		{mutation: "apiClientCreate", call: `apiClientCreate(input: {organizationId: "{{org:acme}}", name: "Import", scopes: [BULK]})`,
			as: "mia", trail: []string{"api_client.created"}, after: true},
		{mutation: "apiClientUpdate", call: `apiClientUpdate(input: {id: "{{cli:feed}}", scopes: [READ]})`,
			as: "mia", trail: []string{"api_client.updated"}, before: true, after: true},
		{mutation: "apiClientRotate", call: `apiClientRotate(input: {id: "{{cli:feed}}"})`, as: "mia", trail: []string{"api_client.rotated"}, before: true, after: true},
		{mutation: "apiClientRevoke", call: `apiClientRevoke(input: {id: "{{cli:feed}}"})`, as: "mia", trail: []string{"api_client.revoked"}, before: true, after: true},
		{mutation: "savedViewCreate", call: `savedViewCreate(input: {organizationId: "{{org:acme}}", list: PEOPLE, name: "Dormant", query: "absent=90", shared: true})`,
			as: "mia", trail: []string{"saved_view.created"}, after: true},
		{mutation: "savedViewCreate", when: "for oneself", call: `savedViewCreate(input: {organizationId: "{{org:acme}}", list: PEOPLE, name: "Dormant", query: "absent=90"})`, views: true, as: "analyst",
			silent: ownView},
		{mutation: "savedViewUpdate", call: `savedViewUpdate(input: {id: "{{viw:acme}}", query: "absent=180"})`, as: "mia", trail: []string{"saved_view.updated"}, before: true, after: true},
		{mutation: "savedViewUpdate", when: "one's own", call: `savedViewUpdate(input: {id: "{{viw:mia}}", query: "absent=180"})`, views: true, sql: mineNow, as: "analyst", silent: ownView},
		{mutation: "savedViewUpdate", when: "for the organization", call: `savedViewUpdate(input: {id: "{{viw:mia}}", shared: true})`, sql: mineNow, as: "mia", trail: []string{"saved_view.created"}, after: true},
		{mutation: "savedViewUpdate", when: "for oneself from now on", call: `savedViewUpdate(input: {id: "{{viw:acme}}", shared: false})`, as: "mia", trail: []string{"saved_view.deleted"}, before: true},
		{mutation: "savedViewDelete", call: `savedViewDelete(input: {id: "{{viw:acme}}"})`, as: "mia", trail: []string{"saved_view.deleted"}, before: true},
		{mutation: "savedViewDelete", when: "one's own", call: `savedViewDelete(input: {id: "{{viw:mia}}"})`, views: true, sql: mineNow, as: "analyst", silent: ownView},
		{mutation: "organizationCreate", call: `organizationCreate(input: {name: "Umbrella", slug: "umbrella", manager: {email: "una@umbrella.test"}})`,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.created", "user.organization_role_changed"}, after: true},
		{mutation: "organizationUpdate", call: `organizationUpdate(input: {organizationId: "{{org:acme}}", name: "Acme Group"})`,
			as: "mia", trail: []string{"organization.updated"}, before: true, after: true},
		{mutation: "organizationUpdate", when: "the slug", call: `organizationUpdate(input: {organizationId: "{{org:acme}}", slug: "acme-group"})`,
			but: map[string]string{"mia": "FORBIDDEN"}, because: "the vendor knows a customer by its slug",
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.updated"}, before: true, after: true},
		{mutation: "organizationArchive", call: `organizationArchive(input: {organizationId: "{{org:acme}}", reason: "left"})`,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.archived"}, after: true},
		{mutation: "organizationRestore", call: `organizationRestore(input: {organizationId: "{{org:acme}}", reason: "back"})`, sql: archivedAcme,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.restored"}, after: true},
		{mutation: "organizationSetSeats", call: `organizationSetSeats(input: {organizationId: "{{org:acme}}", seats: 99})`,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.seats_set"}, before: true, after: true},
		{mutation: "organizationSetBusinessManager", call: `organizationSetBusinessManager(input: {organizationId: "{{org:acme}}", enabled: false})`,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"organization.business_manager_set"}, before: true, after: true},
		{mutation: "primaryUserRemove", call: `primaryUserRemove(input: {account: {id: "{{acc:news}}"}, reason: "left", successor: {id: "{{usr:gus}}"}})`,
			as: "staff", actor: "staff@vendor.test (staff)", trail: []string{"account.primary_removed", "membership.removed", "account.primary_changed"}, before: true, after: true},
		{mutation: "signIn", call: `signIn(input: {email: "{{self}}", password: "` + gatewaytest.Password + `"})`, as: "cleo", trail: []string{"session.started"}, after: true,
			but: map[string]string{"suspended": "INVALID_INPUT", "former": "INVALID_INPUT"}, because: "whoever is suspended hears what a wrong password hears (H7), and who is FORMER has none (H3)"},
		{mutation: "signOut", call: `signOut`, as: "analyst", trail: []string{"session.ended"}, after: true},
		{mutation: "signOutEverywhere", call: `signOutEverywhere`, as: "analyst", trail: []string{"sessions.ended"}, after: true},
		{mutation: "sessionEnd", call: `sessionEnd(input: {id: "{{ses:self}}"})`, as: "analyst", trail: []string{"session.ended"}, after: true},
		{mutation: "passwordChange", call: `passwordChange(input: {currentPassword: "` + gatewaytest.Password + `", newPassword: "vermilion otter lamp"})`,
			as: "analyst", trail: []string{"password.changed"}, after: true,
			but: map[string]string{"suspended": "FORBIDDEN"}, because: "it would begin a session (H7)"},
		{mutation: "mailSettingsUpdate", call: `mailSettingsUpdate(input: {off: [ADDED]})`, as: "analyst",
			silent: "it is about the caller's own mailbox, and no account, person or right of an organization changes"},
		{mutation: "passwordResetRequest", call: `passwordResetRequest(input: {email: "{{self}}"})`, as: "",
			silent: "anyone may ask in anybody's name, and nothing has looked yet whether the email is known: an event would tell"},
		{mutation: "passwordReset", call: `passwordReset(input: {token: "{{reset:cleo}}", password: "vermilion otter lamp"})`,
			as: "", actor: "cleo@acme.test", trail: []string{"password.reset"}, after: true},
		{mutation: "staffClaim", when: "while there is no staff", call: `staffClaim(input: {token: "{{claim}}", email: "new@vendor.test", password: "vermilion otter lamp"})`,
			sql: `UPDATE identities SET staff = false`, as: "", actor: "new@vendor.test", trail: []string{"staff.claimed"}, after: true},
		{mutation: "invitationAccept", call: `invitationAccept(input: {token: "{{invitation:dora}}", password: "` + gatewaytest.Password + `"})`,
			as: "", actor: "dora@acme.test", trail: []string{"user.activated"}, before: true, after: true},
		{mutation: "invitationResend", call: `invitationResend(input: {user: {id: "{{usr:iris}}"}})`, sql: anHourAgo, as: "mia", trail: []string{"invitation.resent"}, after: true},
		{mutation: "invitationResend", when: "to somebody on another account", call: `invitationResend(input: {user: {id: "{{usr:dora}}"}})`, sql: anHourAgo, elsewhere: true},
		{mutation: "invitationCancel", call: `invitationCancel(input: {user: {id: "{{usr:iris}}"}})`,
			as: "mia", trail: []string{"invitation.canceled", "membership.removed"}, before: true, after: true},
		{mutation: "invitationCancel", when: "of somebody on another account", call: `invitationCancel(input: {user: {id: "{{usr:dora}}"}})`, elsewhere: true},
		{mutation: "invitationLink", call: `invitationLink(input: {user: {id: "{{usr:iris}}"}})`, as: "mia", trail: []string{"invitation.link_shown"}, after: true,
			but: map[string]string{"chief": "FORBIDDEN"}, because: "a link gives what the person has, which is more than they hold there (H22)"},
		{mutation: "invitationLink", when: "of somebody on another account", call: `invitationLink(input: {user: {id: "{{usr:dora}}"}})`, elsewhere: true},
	}
}

func (d deed) title() string { return strings.TrimSpace(d.mutation + " " + d.when) }

// does calls the deed as a viewer.
func (p *playhouse) does(t testing.TB, d deed, viewer string) answer {
	t.Helper()
	return p.as(t, viewer, p.set(t, d, viewer))
}

// set prepares the database for a deed and returns its document.
func (p *playhouse) set(t testing.TB, d deed, viewer string) string {
	t.Helper()
	if d.sql != "" {
		if _, err := p.DB.Raw().ExecContext(t.Context(), p.filled(d.sql, viewer)); err != nil {
			t.Fatal(err)
		}
	}
	return p.filled("mutation { "+d.call+" { userErrors { code message } "+d.answers+" } }", viewer)
}

// came returns the outcome of a deed: "yes", or the codes of its errors, including those of a plan's rows.
func came(a answer) string {
	codes := a.codes()
	for _, root := range a.data {
		payload, _ := root.(map[string]any)
		operation, _ := payload["bulkOperation"].(map[string]any)
		page, _ := operation["rows"].(map[string]any)
		edges, _ := page["edges"].([]any)
		for _, e := range edges {
			node, _ := e.(map[string]any)["node"].(map[string]any)
			if problem, ok := node["problem"].(map[string]any); ok {
				codes = append(codes, "row "+problem["code"].(string))
			}
		}
	}
	return codesOf(codes)
}

package graph_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/access"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// kindOf returns the kind of the ids at a coordinate, "" for any kind. It fails the test for a coordinate that is not listed here.
func kindOf(t testing.TB, coordinate string) globalid.Kind {
	t.Helper()
	switch coordinate {
	case "Query.organization.id", "OrganizationUpdateInput.organizationId", "OrganizationArchiveInput.organizationId", "OrganizationRestoreInput.organizationId", "OrganizationSetSeatsInput.organizationId", "OrganizationSetBusinessManagerInput.organizationId",
		"RoleCreateInput.organizationId", "AccountCreateInput.organizationId", "AccountsImportInput.organizationId", "BulkOperationPlanInput.organizationId", "ApiClientCreateInput.organizationId",
		"UserAddInput.organizationId", "SavedViewCreateInput.organizationId", "BulkFileInput.organizationId", "Subscription.organizationEvents.organizationId":
		return globalid.Organization
	case "Query.effectivePermissions.roleIds", "MembershipAddInput.roleIds", "MembershipsAssignRolesInput.roleIds", "RoleUpdateInput.id",
		"RoleDeleteInput.id", "RoleDeleteInput.reassignTo", "RoleRef.id", "UserFilter.roleId", "MembershipFilter.roleIds":
		return globalid.Role
	case "Query.bulkOperation.id", "Subscription.bulkOperationProgress.id", "BulkOperationRunInput.id", "BulkOperationCancelInput.id", "BulkOperationUndoInput.id", "BulkAgain.operation",
		"AuditFilter.bulkOperationId":
		return globalid.BulkOperation
	case "ApiClientUpdateInput.id", "ApiClientRotateInput.id", "ApiClientRevokeInput.id":
		return globalid.APIClient
	case "SavedViewUpdateInput.id", "SavedViewDeleteInput.id":
		return globalid.SavedView
	case "SessionEndInput.id":
		return globalid.Session
	case "AccountRef.id":
		return globalid.Account
	case "UserRef.id", "InvitationAcceptInput.invitation":
		return globalid.User
	case "BulkSource.undoEvent":
		return globalid.AuditEvent
	case "Query.node.id", "Query.nodes.ids":
		return "" // any kind
	}
	t.Fatalf("say what %s names", coordinate)
	return ""
}

// local returns values that exist in Acme, so that only the value under test can be refused.
func (s *stage) local(coordinate, typ string) any {
	switch coordinate {
	case "MembershipAddInput.email", "BulkRowInput.email", "NewUserInput.email", "OrganizationCreateInput.email":
		return "cleo@acme.test"
	case "UserAddInput.email":
		return "new@acme.test"
	case "BulkOperationRunInput.digest":
		return s.digest("acme")
	case "BulkRowInput.action", "BulkSelection.action":
		return "ADD"
	case "RoleUpdateInput.id", "RoleDeleteInput.id":
		return s.names["rol:Clipper"].String()
	case "OrganizationCreateInput.slug":
		return "slug"
	case "BulkRoleReplacement.with": // not the role that is replaced
		return map[string]any{"id": s.names["rol:Clipper"].String()}
	}
	switch typ {
	case "AccountRef":
		return map[string]any{"id": s.names["acc:news"].String()}
	case "UserRef":
		return map[string]any{"id": s.names["usr:cleo"].String()}
	case "RoleRef":
		return map[string]any{"id": s.names["rol:Analyst"].String()}
	case "ID":
		switch k := kindOf(s, coordinate); k {
		case globalid.Organization:
			return s.names["org:acme"].String()
		case globalid.BulkOperation:
			return s.names["blk:acme"].String()
		case globalid.Role:
			return s.names["rol:Analyst"].String()
		case globalid.APIClient:
			return s.names["cli:feed"].String()
		case globalid.SavedView:
			return s.names["viw:acme"].String()
		default:
			return s.names["usr:cleo"].String()
		}
	}
	return nil
}

// naming returns what an input at a coordinate names, by its type and the last part of the coordinate, or "" if it names nothing. It fails the test for a
// text that is not listed here.
func naming(t testing.TB, coordinate, typ string) string {
	t.Helper()
	switch typ {
	case "ID", "AccountRef", "UserRef", "RoleRef":
		return typ
	case "Upload":
		return "" // see stage.files
	case "String":
	default:
		return "" // an enum, a number, a time, or an object whose fields are checked
	}
	switch last := coordinate[strings.LastIndex(coordinate, ".")+1:]; last {
	case "email", "username", "handle", "name", "slug", "group", "idempotencyKey", "digest":
		return last
	case "primaryAccount": // of an account to import
		return "handle"
	case "after", "before":
		return "cursor"
	case "search", "actor":
		return "text"
	case "query", // persisted parameters that are not looked up
		"firstName", "lastName", "label", "reason", "action", "timeZone", // free text and fixed words
		"from", "to", "value", "text", "header", // cells of a file
		"password", "currentPassword", "newPassword", "token": // secrets
		return ""
	}
	t.Fatalf("say what the text %s names", coordinate)
	return ""
}

// secretPair is a name of an object in Globex and a name of nothing: people in Acme must not see a difference. ours is a name of an object in Acme, which
// must be answered differently; nil if there is none.
type secretPair struct{ theirs, nobodys, ours any }

func (s *stage) pairs(p place, f *ast.FieldDefinition, parent string) []secretPair {
	s.Helper()
	absent := func(k globalid.Kind) string {
		return globalid.ID{Kind: k, UUID: store.NewID()}.String()
	}
	ids := func(kinds ...globalid.Kind) (out []secretPair) {
		for _, k := range kinds {
			out = append(out, secretPair{s.of("globex", k).String(), absent(k), s.of("acme", k).String()})
		}
		return out
	}
	by := func(field string, pairs ...secretPair) (out []secretPair) {
		for _, p := range pairs {
			out = append(out, secretPair{map[string]any{field: p.theirs}, map[string]any{field: p.nobodys}, map[string]any{field: p.ours}})
		}
		return out
	}
	handle := func(h string) any { return map[string]any{"platform": "X", "handle": h} }
	switch naming(s, p.coordinate, p.typ) {
	case "AccountRef":
		return append(by("id", ids(globalid.Account)...), by("handle", secretPair{handle("globex"), handle("nobody"), handle("acmenews")})...)
	case "UserRef":
		return slices.Concat(by("id", ids(globalid.User)...), by("email", secretPair{"zoe@globex.test", "nix@globex.test", "cleo@acme.test"}),
			by("username", secretPair{"zoe", "nix", "cleo"}))
	case "RoleRef":
		return append(by("id", ids(globalid.Role)...), by("name", secretPair{"Globexer", "Nobodyer", "Analyst"})...)
	case "ID":
		if k := kindOf(s, p.coordinate); k != "" {
			own := ids(k)
			if p.coordinate == "InvitationAcceptInput.invitation" { // in this scene nobody is invited to another organization; signin's TestSignInAcceptsNothing covers that
				own[0].ours = nil
			}
			if k == globalid.Session { // other people's sessions are out of reach, even in Acme; signin's TestASessionIsEndedByWhoseItIs covers one's own
				own[0].ours = nil
			}
			return own
		}
		return ids(globalid.Organization, globalid.Account, globalid.User, globalid.Membership, globalid.Role, globalid.BulkOperation,
			globalid.BulkRow, globalid.AuditEvent, globalid.APIClient, globalid.Invitation, globalid.SavedView)
	case "cursor":
		return []secretPair{s.cursors(f, parent)}
	}
	what := naming(s, p.coordinate, p.typ)
	switch {
	case strings.HasPrefix(p.coordinate, "AccountFilter.") && what == "text", p.coordinate == "Viewer.accounts.search":
		return []secretPair{{"globex", "nobody", "news"}}
	case p.coordinate == "Query.organizations.search":
		return []secretPair{{"globex", "nobody", "acme"}}
	case p.coordinate == "Query.organization.slug":
		return []secretPair{{"globex", "nobody", "acme"}}
	case p.coordinate == "AuditFilter.actor":
		return []secretPair{{"gina", "nix", "mia"}}
	case p.coordinate == "InvitationFilter.search":
		return []secretPair{{"ivo", "nix", "dora"}}
	case p.coordinate == "SavedViewCreateInput.name":
		return []secretPair{{"globex", "nobody", nil}} // a person's own view can have the name of a shared view
	case p.coordinate == "ApiClientCreateInput.name":
		return []secretPair{{"globex", "nobody", "feed"}}
	}
	pair, ok := map[string]secretPair{
		"email":    {"zoe@globex.test", "nix@globex.test", "ana@acme.test"},
		"username": {"zoe", "nix", "ana"},
		"handle":   {"globex", "nobody", "acmenews"},
		"name":     {"Globexer", "Nobodyer", "Analyst"},
		"text":     {"zoe", "nix", "cleo"},
		"slug":     {"globex", "nobody", nil},
		"group":    {"secret", "nothing", nil},

		"idempotencyKey": {"globex-key", "nobodys-key", nil},
		"digest":         {s.digest("globex"), strings.Repeat("0", 64), s.digest("acme")},
	}[what]
	if !ok {
		s.Fatalf("nothing of others for %s", p.coordinate)
	}
	if slices.Contains(alike, p.coordinate) {
		pair.ours = nil
	}
	return []secretPair{pair}
}

// unseen returns names of objects in Acme that Ana does not see: the account AcmeStudio, Quin, who only has that account, and what Mia planned.
func (s *stage) unseen(p place, f *ast.FieldDefinition, parent string) []secretPair {
	s.Helper()
	ids := func(names ...string) (out []secretPair) {
		for _, name := range names {
			id := s.names[name]
			out = append(out, secretPair{id.String(), globalid.ID{Kind: id.Kind, UUID: store.NewID()}.String(), nil})
		}
		return out
	}
	by := func(field string, pairs ...secretPair) (out []secretPair) {
		for _, p := range pairs {
			out = append(out, secretPair{map[string]any{field: p.theirs}, map[string]any{field: p.nobodys}, nil})
		}
		return out
	}
	handle := func(h string) any { return map[string]any{"platform": "VIDEO", "handle": h} }
	switch naming(s, p.coordinate, p.typ) {
	case "AccountRef":
		return append(by("id", ids("acc:studio")...), by("handle", secretPair{handle("acme-studio"), handle("nobody"), nil})...)
	case "UserRef":
		return slices.Concat(by("id", ids("usr:quin")...), by("email", secretPair{"quin@acme.test", "nix@acme.test", nil}), by("username", secretPair{"quin", "nix", nil}))
	case "ID":
		all := map[globalid.Kind]string{globalid.Account: "acc:studio", globalid.User: "usr:quin", globalid.Membership: "mem:studio/ben", globalid.BulkOperation: "blk:acme", globalid.SavedView: "viw:mia"}
		if k := kindOf(s, p.coordinate); k != "" {
			if k == globalid.Session {
				return []secretPair{{s.of("acme", k).String(), globalid.ID{Kind: k, UUID: store.NewID()}.String(), nil}}
			}
			if all[k] == "" {
				return nil
			}
			return ids(all[k])
		}
		return ids("acc:studio", "usr:quin", "mem:studio/ben", "blk:acme", "viw:mia")
	case "text":
		if strings.HasPrefix(p.coordinate, "AccountFilter.") || p.coordinate == "Viewer.accounts.search" {
			return []secretPair{{"acme-studio", "nobody", nil}}
		}
		return []secretPair{{"quin", "nix", nil}}
	}
	return nil
}

// alike are the texts for which a name from the viewer's own organization is answered like any other.
var alike = []string{
	"AccountCreateInput.name", "AccountUpdateInput.name", "AccountsImportRowInput.name", // names need not be unique
	"AccountsImportRowInput.handle",         // without a platform, a handle names no account: "accounts are imported…" in testdata covers an account of each organization
	"AccountsImportRowInput.primaryAccount", // likewise: "an imported account…" in testdata
	"ApiClientUpdateInput.name",             // the name of this client
	"SavedViewUpdateInput.name",             // the name of this view
	"PasswordResetRequestInput.email",       // the answer is always the same
	"AccountUpdateInput.handle",             // the handle of this account
	"SignInInput.email",                     // refused because of the password
	"StaffClaimInput.email",                 // refused because of the token
	"BulkRowInput.username", "NewUserInput.username",
}

// cursors returns the cursor at the end of the first page of the list as Globex's manager sees it, and a cursor with an id next to it.
func (s *stage) cursors(f *ast.FieldDefinition, parent string) secretPair {
	s.Helper()
	list := f.Name
	if f.Type.Name() == "AccountConnection" { // all lists of accounts have the same cursors, and no account of Globex is affiliated
		parent, list = "Organization", "accounts"
	}
	a := s.ask(s.TB, "gina", fmt.Sprintf(s.ways("globex")[parent], list+"(first: 1) { pageInfo { endCursor } }"), nil)
	var v any = a.data
	for m, ok := v.(map[string]any); ok; m, ok = v.(map[string]any) {
		for _, v = range m { // it has one entry
		}
		if edges, ok := v.([]any); ok {
			v = edges[0]
		}
	}
	theirs, _ := v.(string)
	raw, err := base64.RawURLEncoding.DecodeString(theirs)
	var parts [3]string
	if err == nil {
		err = json.Unmarshal(raw, &parts)
	}
	if err != nil || theirs == "" {
		s.Fatalf("no cursor of %s.%s: %v in %s", parent, f.Name, err, a.body)
	}
	if id, err := uuid.Parse(parts[2]); err == nil {
		id[15] ^= 1
		parts[2] = id.String()
	} else {
		s.Fatalf("the cursor of %s.%s is %v", parent, f.Name, parts)
	}
	raw, err = json.Marshal(parts)
	s.must(err)
	return secretPair{theirs, base64.RawURLEncoding.EncodeToString(raw), nil}
}

// digest returns the digest of an organization's plan.
func (s *stage) digest(org string) (out string) {
	s.Helper()
	rows, err := s.DB.QueryContext(access.Across(context.Background()), `SELECT digest FROM bulk_operations WHERE id = $1`, s.uuid("blk:"+org))
	s.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&out) }))
	return out
}

// of returns the id of an object of a kind in an organization.
func (s *stage) of(org string, k globalid.Kind) globalid.ID {
	s.Helper()
	switch k {
	case globalid.BulkRow:
		return s.first(org, k, `SELECT id FROM bulk_rows WHERE organization_id = $1 ORDER BY id LIMIT 1`)
	case globalid.AuditEvent:
		return s.first(org, k, `SELECT id FROM audit_events WHERE organization_id = $1 ORDER BY id LIMIT 1`)
	case globalid.Session:
		return globalid.ID{Kind: k, UUID: s.session(map[string]string{"acme": "mia", "globex": "gina"}[org])}
	}
	id, ok := s.names[map[string]map[globalid.Kind]string{
		"acme": {
			globalid.Organization: "org:acme", globalid.Account: "acc:news", globalid.User: "usr:cleo", globalid.Membership: "mem:news/cleo",
			globalid.Role: "rol:Analyst", globalid.BulkOperation: "blk:acme", globalid.APIClient: "cli:feed", globalid.Invitation: "inv:dora", globalid.SavedView: "viw:acme",
		},
		"globex": {
			globalid.Organization: "org:globex", globalid.Account: "acc:globex", globalid.User: "usr:zoe", globalid.Membership: "mem:globex/zoe",
			globalid.Role: "rol:Globexer", globalid.BulkOperation: "blk:globex", globalid.APIClient: "cli:globex", globalid.Invitation: "inv:ivo", globalid.SavedView: "viw:globex",
		},
	}[org][k]]
	if !ok {
		s.Fatalf("nothing of %s is a %s", org, k)
	}
	return id
}

func (s *stage) first(org string, k globalid.Kind, query string) globalid.ID {
	s.Helper()
	id := globalid.ID{Kind: k}
	rows, err := s.DB.QueryContext(access.Across(context.Background()), query, s.org[org])
	s.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&id.UUID) }))
	if id.UUID == uuid.Nil {
		s.Fatalf("%s has no %s", org, k)
	}
	return id
}

// ways returns documents that select an object of each type with arguments in an organization, with %s for the fields.
func (s *stage) ways(org string) map[string]string {
	ref := map[string][3]string{"acme": {"acc:news", "usr:cleo", "blk:acme"}, "globex": {"acc:globex", "usr:zoe", "blk:globex"}}[org]
	account, user := s.real(`account(ref: {id: "{{`+ref[0]+`}}"})`), s.real(`user(ref: {id: "{{`+ref[1]+`}}"})`)
	return map[string]string{
		"Query": "{ %s }", "Mutation": "{ %s }", "Subscription": "{ %s }", "Viewer": "{ viewer { %s } }", "Organization": "{ organization { %s } }",
		"AccessExplanation": "{ explainAccess(user: " + s.real(`{id: "{{`+ref[1]+`}}"}, account: {id: "{{`+ref[0]+`}}"}`) + ", capability: SHARE_WITH_AFFILIATES) { %s } }",
		"SeatUsage":         "{ organization { seatUsage { %s } } }", "Account": "{ " + account + " { %s } }", "User": "{ " + user + " { %s } }",
		"Role": "{ organization { roles(first: 1) { edges { node { %s } } } } }", "BulkOperation": s.real(`{ bulkOperation(id: "{{` + ref[2] + `}}") { %s } }`),
	}
}

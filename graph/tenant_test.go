package graph_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// kinds says what the ids of the contract name, by the last part of their coordinate. A new one fails the test until it
// stands here.
func kindOf(t testing.TB, coordinate string) model.Kind {
	t.Helper()
	switch coordinate {
	case "Query.organization.id", "OrganizationSetSeatsInput.organizationId", "OrganizationSetBusinessManagerInput.organizationId",
		"RoleCreateInput.organizationId", "AccountCreateInput.organizationId", "BulkOperationPlanInput.organizationId":
		return model.KindOrganization
	case "Query.effectivePermissions.roleIds", "MembershipAddInput.roleIds", "MembershipsAssignRolesInput.roleIds", "RoleUpdateInput.id",
		"RoleDeleteInput.id", "RoleDeleteInput.reassignTo", "RoleRef.id", "UserFilter.roleId", "MembershipFilter.roleIds":
		return model.KindRole
	case "Query.bulkOperation.id", "BulkOperationRunInput.id", "BulkOperationCancelInput.id", "BulkOperationUndoInput.id",
		"AuditFilter.bulkOperationId":
		return model.KindBulkOperation
	case "AccountRef.id":
		return model.KindAccount
	case "UserRef.id":
		return model.KindUser
	case "Query.node.id", "Query.nodes.ids":
		return "" // any
	}
	t.Fatalf("say what %s names", coordinate)
	return ""
}

// local fills leaves with what exists in Acme, so that only the value under test can be refused.
func (s *stage) local(coordinate, typ string) any {
	switch coordinate {
	case "MembershipAddInput.email", "BulkRowInput.email", "NewUserInput.email", "OrganizationCreateInput.email":
		return "cleo@acme.test"
	case "BulkOperationRunInput.digest":
		return "digest"
	case "BulkRowInput.action", "BulkSelection.action":
		return "ADD"
	case "RoleUpdateInput.id", "RoleDeleteInput.id":
		return s.names["rol:Clipper"].String()
	case "OrganizationCreateInput.slug":
		return "slug"
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
		case model.KindOrganization:
			return s.names["org:acme"].String()
		case model.KindBulkOperation:
			return s.names["blk:acme"].String()
		case model.KindRole:
			return s.names["rol:Analyst"].String()
		default:
			return s.names["usr:cleo"].String()
		}
	}
	return nil
}

func TestAStrangerIsToldToSignInWhateverTheyAsk(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		m := maker{TB: t, schema: contract(), fill: s.local}
		nonsense := maker{TB: t, schema: m.schema, fill: func(coordinate, typ string) any {
			if typ == "ID" {
				return "nonsense"
			}
			return nil
		}}
		var calls []call
		for _, d := range []*ast.Definition{m.schema.Query, m.schema.Mutation} {
			for _, f := range d.Fields {
				if !slices.Contains([]string{"__schema", "__type", "viewer", "signIn", "invitationAccept", "passwordResetRequest", "passwordReset", "staffClaim"}, f.Name) {
					calls = append(calls, m.call(d.Name, f, "{ %s }", nil, nil), nonsense.call(d.Name, f, "{ %s }", nil, nil))
				}
			}
		}
		s.unchanged(t, "a stranger", func() {
			for _, c := range calls {
				a := s.ask(t, "", c.document, c.variables)
				if len(a.errors) != 1 || a.errors[0].code() != "UNAUTHENTICATED" || a.errors[0].Path == nil {
					t.Errorf("%s answers a stranger %s", c.name, a.body)
				}
			}
		})
		t.Logf("%d calls by strangers", len(calls))
	})
}

// secretPair is a name of something in Globex and one of nothing: nobody in Acme must see a difference, but from a name
// of something in Acme.
type secretPair struct{ theirs, nobodys, ours any }

func (s *stage) pairs(p place) []secretPair {
	s.Helper()
	absent := func(k model.Kind) string {
		return model.ID{Kind: k, UUID: store.NewID()}.String()
	}
	ids := func(kinds ...model.Kind) (out []secretPair) {
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
	switch p.typ {
	case "AccountRef":
		return append(by("id", ids(model.KindAccount)...), by("handle", secretPair{handle("globex"), handle("nobody"), handle("acmenews")})...)
	case "UserRef":
		return slices.Concat(by("id", ids(model.KindUser)...), by("email", secretPair{"zoe@globex.test", "nix@globex.test", "cleo@acme.test"}),
			by("username", secretPair{"zoe", "nix", "cleo"}))
	case "RoleRef":
		return append(by("id", ids(model.KindRole)...), by("name", secretPair{"Globexer", "Nobodyer", "Analyst"})...)
	case "String": // an email
		return []secretPair{{"zoe@globex.test", "nix@globex.test", "cleo@acme.test"}}
	}
	if k := kindOf(s, p.coordinate); k != "" {
		return ids(k)
	}
	return ids(model.KindOrganization, model.KindAccount, model.KindUser, model.KindMembership, model.KindRole, model.KindBulkOperation,
		model.KindBulkRow, model.KindAuditEvent)
}

// of is something of an organization.
func (s *stage) of(org string, k model.Kind) model.ID {
	s.Helper()
	switch k {
	case model.KindBulkRow:
		return s.first(org, k, `SELECT id FROM bulk_rows WHERE organization_id = $1 ORDER BY id LIMIT 1`)
	case model.KindAuditEvent:
		return s.first(org, k, `SELECT id FROM audit_events WHERE organization_id = $1 ORDER BY id LIMIT 1`)
	}
	id, ok := s.names[map[string]map[model.Kind]string{
		"acme": {
			model.KindOrganization: "org:acme", model.KindAccount: "acc:news", model.KindUser: "usr:cleo", model.KindMembership: "mem:news/cleo",
			model.KindRole: "rol:Analyst", model.KindBulkOperation: "blk:acme",
		},
		"globex": {
			model.KindOrganization: "org:globex", model.KindAccount: "acc:globex", model.KindUser: "usr:zoe", model.KindMembership: "mem:globex/zoe",
			model.KindRole: "rol:Globexer", model.KindBulkOperation: "blk:globex",
		},
	}[org][k]]
	if !ok {
		s.Fatalf("nothing of %s is a %s", org, k)
	}
	return id
}

func (s *stage) first(org string, k model.Kind, query string) model.ID {
	s.Helper()
	id := model.ID{Kind: k}
	rows, err := s.DB.QueryContext(context.Background(), query, s.org[org])
	s.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&id.UUID) }))
	if id.UUID == uuid.Nil {
		s.Fatalf("%s has no %s", org, k)
	}
	return id
}

// ways lead from the root to each type whose fields take references.
func (s *stage) ways() map[string]string {
	account, user := s.real(`account(ref: {id: "{{acc:news}}"})`), s.real(`user(ref: {id: "{{usr:cleo}}"})`)
	return map[string]string{
		"Query": "{ %s }", "Mutation": "{ %s }", "Organization": "{ organization { %s } }",
		"Account": "{ " + account + " { %s } }", "User": "{ " + user + " { %s } }",
		"Role": "{ organization { roles(first: 1) { edges { node { %s } } } } }",
	}
}

// long says whether everything is to be tried on both databases, and not each thing on one: ROSTER_TEST_LONG=1.
func long() bool { return os.Getenv("ROSTER_TEST_LONG") != "" }

func TestWhatBelongsToOthersDoesNotExist(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		viewers := []string{"ana"}
		switch {
		case long():
			viewers = []string{"mia", "ana", "cleo"}
		case db.Dialect == store.Postgres:
			viewers = []string{"mia", "cleo"}
		}
		s := setStage(t, gatewaytest.Idle(t, db), viewers...)
		s.keep()
		m := maker{TB: t, schema: contract(), fill: s.local}
		ways := s.ways()
		reference := func(coordinate, typ string) bool {
			return slices.Contains([]string{"ID", "AccountRef", "UserRef", "RoleRef"}, typ) || typ == "String" && strings.HasSuffix(coordinate, ".email") &&
				(coordinate == "MembershipAddInput.email" || coordinate == "BulkRowInput.email" || coordinate == "NewUserInput.email")
		}
		asked := 0
		for _, name := range sortedTypes(m.schema) {
			for _, f := range m.schema.Types[name].Fields {
				for _, a := range f.Arguments {
					for _, at := range m.places([]string{a.Name}, name+"."+f.Name+"."+a.Name, a.Type, reference) {
						way, ok := ways[name]
						if !ok {
							t.Fatalf("say how to come to %s", name)
						}
						for _, pair := range s.pairs(at) {
							r := trial{s, at, pair, m.call(name, f, way, &at, pair.theirs), m.call(name, f, way, &at, pair.nobodys), m.call(name, f, way, &at, pair.ours)}
							for _, viewer := range viewers {
								asked++
								r.run(t, viewer)
							}
						}
					}
				}
			}
		}
		t.Logf("%d pairs of calls with a name of the other organization and one of nobody", asked)
	})
}

func sortedTypes(schema *ast.Schema) (out []string) {
	for name, d := range schema.Types {
		if d.Kind == ast.Object && !strings.HasPrefix(name, "__") && d != schema.Subscription {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// trial asks for one thing by the names of a pair.
type trial struct {
	*stage
	at                    place
	pair                  secretPair
	theirs, nobodys, ours call
}

// run holds the answers for what others have to those for what nobody has, and both to leaving no trace; and itself to
// its word: a manager's own name is answered otherwise.
func (r trial) run(t *testing.T, viewer string) {
	t.Helper()
	x, y := r.ask(t, viewer, r.theirs, r.pair.theirs), r.ask(t, viewer, r.nobodys, r.pair.nobodys)
	if x != y {
		t.Errorf("%s sees a difference at %s:\ntheirs:  %s\nnobodys: %s", viewer, r.theirs.name, x, y)
	}
	if viewer == "mia" && !r.staffs() {
		if z := r.ask(t, viewer, r.ours, r.pair.ours); z == y {
			t.Errorf("%s answers the same for what is one's own: %s", r.ours.name, z)
		}
	}
}

func (r trial) staffs() bool {
	name := strings.TrimPrefix(r.ours.name, "Mutation.")
	return name != r.ours.name && (strings.HasPrefix(name, "organization") || strings.HasPrefix(name, "primaryUserRemove"))
}

// ask answers without what differs anyway. A plan is a trace by intention; so is a person who is added, and is wiped away,
// so that each answer is of the same state.
func (r trial) ask(t *testing.T, viewer string, c call, name any) string {
	t.Helper()
	var a answer
	do := func() { a = r.stage.ask(t, viewer, c.document, c.variables) }
	plan, newcomer := strings.HasPrefix(c.name, "Mutation.bulkOperationPlan"), r.at.typ == "String"
	switch own := fmt.Sprint(name) == fmt.Sprint(r.pair.ours); {
	case !c.writes:
		do()
	case own, newcomer && !plan:
		do()
		r.wiped()
	case plan:
		r.unchanged(t, viewer+" "+c.name, do, "bulk_operations", "bulk_rows", "audit_events")
	default:
		r.unchanged(t, viewer+" "+c.name, do)
	}
	return anonymous(a.body, name)
}

var varying = regexp.MustCompile(`(org|acc|usr|mem|rol|blk|row|aud)_[a-z2-7]{26}|"\d{4}-\d\d-\d\dT[^"]+Z"|"[0-9a-f]{64}"|"(cursor|startCursor|endCursor)":"[^"]+"`)

// anonymous drops the name that was asked for, and what is new in every answer.
func anonymous(body []byte, name any) string {
	switch name := name.(type) {
	case string:
		body = bytes.ReplaceAll(body, []byte(name), []byte("NAME"))
	case map[string]any:
		for _, v := range name {
			if h, ok := v.(map[string]any); ok {
				v = h["handle"]
			}
			body = bytes.ReplaceAll(body, fmt.Append(nil, v), []byte("NAME"))
		}
	}
	return string(varying.ReplaceAll(body, []byte("ID")))
}

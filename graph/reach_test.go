package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/globalid"
)

// thing is an object of the contract, and a document that selects it.
type thing struct {
	title, typ string
	way        string // has %s for the fields
}

// things returns the objects whose fields are queried, for each object type one per relation to the viewer that matters. All fields of the type are queried.
func things() []thing {
	node := func(typ, id string) string {
		return fmt.Sprintf(`{ node(id: "{{%s}}") { ... on %s { %%s } } }`, id, typ)
	}
	return []thing{
		{"Viewer", "Viewer", `{ viewer { %s } }`},
		{"Organization", "Organization", `{ organization(id: "{{org:acme}}") { %s } }`},
		{"SeatUsage", "SeatUsage", `{ organization(id: "{{org:acme}}") { seatUsage { %s } } }`},
		{"RateLimit", "RateLimit", `{ rateLimit { %s } }`},
		{"ApiClient", "ApiClient", node("ApiClient", "cli:feed")},
		{"Account, the account", "Account", `{ account(ref: {id: "{{acc:news}}"}) { %s } }`},
		{"Account, another account", "Account", `{ account(ref: {id: "{{acc:studio}}"}) { %s } }`},
		{"User, a colleague", "User", `{ user(ref: {id: "{{usr:cleo}}"}) { %s } }`},
		{"User, oneself", "User", `{ user(ref: {id: "{{usr:self}}"}) { %s } }`},
		{"User, on another account", "User", `{ user(ref: {id: "{{usr:vera}}"}) { %s } }`},
		{"Membership, a colleague's", "Membership", node("Membership", "mem:news/cleo")},
		{"Membership, one's own", "Membership", node("Membership", "mem:self")},
		{"Membership, on another account", "Membership", node("Membership", "mem:studio/vera")},
		{"Invitation, of a colleague", "Invitation", node("Invitation", "inv:iris")},
		{"Invitation, on another account", "Invitation", node("Invitation", "inv:dora")},
		{"Role", "Role", node("Role", "rol:Analyst")},
		{"Permissions", "Permissions", `{ effectivePermissions(roleIds: ["{{rol:Analyst}}"]) { %s } }`},
		{"AccessExplanation, of a colleague", "AccessExplanation", `{ explainAccess(user: {id: "{{usr:cleo}}"}, account: {id: "{{acc:news}}"}, capability: POST) { %s } }`},
		{"AccessExplanation, of oneself", "AccessExplanation", `{ explainAccess(user: {id: "{{usr:self}}"}, account: {id: "{{acc:news}}"}, capability: POST) { %s } }`},
		{"BulkOperation, another's", "BulkOperation", `{ bulkOperation(id: "{{blk:acme}}") { %s } }`},
		{"BulkRow, of another's operation", "BulkRow", node("BulkRow", "row:acme")},
		{"SavedView, of the organization", "SavedView", node("SavedView", "viw:acme")}, {"SavedView, another's own", "SavedView", node("SavedView", "viw:mia")},
		{"AuditEvent, on the account", "AuditEvent", node("AuditEvent", "aud:news")},
		{"AuditEvent, on another account", "AuditEvent", node("AuditEvent", "aud:studio")},
		{"AuditEvent, of the organization", "AuditEvent", node("AuditEvent", "aud:organization")},
	}
}

// parts are types that are only reached through a thing and need no access check of their own. None of their fields has an argument. Payloads, connections
// and edges are parts, too.
var parts = []string{"AccountSeatUsage", "SeatDay", "Manageability", "RoleImpact", "BulkCounts", "BulkEffects", "BulkEffectCounts", "PrimaryUserChange", "SeatImpact", "BulkProgress", "OrganizationEvents", "ResultLink", "SignInOptions", "OpenInvitation", "InvitationMail", "Session", "Limits", "InvitationPreview", "InvitedAccount", "PageInfo", "FileReading", "BulkFile", "BulkFileLine", "BulkFileColumn", "BulkFileRow", "BulkFileMistake", "BulkFileUnknown", "AccountsImportRow", "PlainError", "SeatShortageError", "StaleError", "MailSetting", "AttentionItem", "PlannedMails", "PlannedMailKind", "MailPreview"}

// roots returns queries that are not fields of a thing, by the root field that they cover.
func roots() map[string][]thing {
	const org = `organization(id: "{{org:acme}}")`
	return map[string][]thing{
		"node": nil, "viewer": nil, "rateLimit": nil, "organization": nil, "account": nil, "user": nil, "bulkOperation": nil, "effectivePermissions": nil, "explainAccess": nil, // covered by things
		"organizations": {{"organizations, of all", "", `{ organizations(search: "acme") { totalCount edges { node { id } } } }`}},
		"nodes":         {{"nodes, an account and a colleague", "", `{ nodes(ids: ["{{acc:news}}", "{{usr:cleo}}"]) { id } }`}},
		"signInOptions": {{"how to sign in", "", `{ signInOptions { singleSignOnUrl singleSignOnName } }`}},
		"invitation":    {{"an invitation, by its token", "", `{ invitation(token: "{{invitation:dora}}") { organizationName email accounts { handle roles } } }`}},
		"bulkFile":      {{"a file of rows, read and not planned", "", `{ bulkFile(input: {organizationId: "{{org:acme}}", source: {text: "email,platform,handle,roles\\na@acme.test,X,acmenews,Publisher\\n"}}) { rowCount flawedCount } }`}},
		"__schema":      {{"the schema, by introspection", "", `{ __schema { queryType { name } } }`}},
		"__type":        {{"a type, by introspection", "", `{ __type(name: "User") { name } }`}},
		"": {
			{"Organization.users, on another account", "", `{ ` + org + ` { users(filter: {onAccount: {id: "{{acc:studio}}"}}) { edges { node { id } } } } }`},
			{"Organization.users, by the role", "", `{ ` + org + ` { users(filter: {roleId: "{{rol:Administrator}}"}) { edges { node { id } } } } }`},
			{"Organization.accounts, with a person", "", `{ ` + org + ` { accounts(filter: {hasUser: {id: "{{usr:vera}}"}}) { edges { node { id } } } } }`},
			{"Organization.accounts, with MANAGE_USERS", "", `{ ` + org + ` { accounts(filter: {withCapability: MANAGE_USERS}) { edges { node { id } } } } }`},
			{"Viewer.accounts, with MANAGE_USERS", "", `{ viewer { accounts(withCapability: MANAGE_USERS) { edges { node { id } } } } }`},
			{"Organization.auditEvents, on another account", "", `{ ` + org + ` { auditEvents(filter: {account: {id: "{{acc:studio}}"}}) { edges { node { id } } } } }`},
			{"Role.userCount, on the account", "", `{ node(id: "{{rol:Analyst}}") { ... on Role { userCount(account: {id: "{{acc:news}}"}) } } }`},
			{"Role.userCount, on another account", "", `{ node(id: "{{rol:Analyst}}") { ... on Role { userCount(account: {id: "{{acc:studio}}"}) } } }`},
		},
	}
}

// reads queries every field of every thing as every viewer. Fields with the same cells as the thing itself share its row.
func (p *playhouse) reads(t *testing.T, n *notes) []line {
	t.Helper()
	p.covered(t)
	var out []line
	for _, th := range things() {
		out = append(out, p.fields(t, th, n)...)
	}
	named := roots()
	for _, name := range sortedKeys(named) {
		for _, th := range named[name] {
			l := line{title: th.title}
			for _, c := range columns() {
				got := p.as(t, c.viewer, p.filled(th.way, c.viewer))
				p.wiped() // reading settles what has expired
				whole := p.as(t, "staff", p.filled(th.way, c.viewer))
				p.wiped()
				l.cells = append(l.cells, p.cell(c, got, got.data, whole.data, n))
			}
			out = append(out, l)
		}
	}
	return append(out, p.streams(t)...)
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// covered fails for each query field and object type of the schema without a row.
func (p *playhouse) covered(t *testing.T) {
	t.Helper()
	schema, named := contract(), roots()
	for _, f := range schema.Query.Fields {
		if _, ok := named[f.Name]; !ok {
			t.Errorf("Query.%s has no row: add it to roots, or a thing", f.Name)
		}
	}
	if len(schema.Subscription.Fields) != 2 {
		t.Errorf("a subscription has no row: add it to streams")
	}
	for name, d := range schema.Types {
		if d.Kind != ast.Object || strings.HasPrefix(name, "__") || d == schema.Query || d == schema.Mutation || d == schema.Subscription ||
			slices.ContainsFunc(things(), func(th thing) bool { return th.typ == name }) {
			continue
		}
		if !slices.Contains(parts, name) && !strings.HasSuffix(name, "Payload") && !strings.HasSuffix(name, "Connection") && !strings.HasSuffix(name, "Edge") {
			t.Errorf("%s has no row: add a thing", name)
		}
		for _, f := range d.Fields {
			if len(f.Arguments) > 0 {
				t.Errorf("%s.%s takes arguments and has no row: add a thing", name, f.Name)
			}
		}
	}
}

// fields returns the rows of a thing.
func (p *playhouse) fields(t *testing.T, th thing, n *notes) []line {
	t.Helper()
	schema := contract()
	fields := map[string]string{"__typename": "__typename"}
	for _, f := range schema.Types[th.typ].Fields {
		fields[f.Name] = f.Name + everyValue(schema, f) + shallow(schema, f)
	}
	names := sortedKeys(fields)
	cells := map[string][]string{}
	for _, c := range columns() {
		got := p.answers(t, c.viewer, th, c.viewer, names, fields)
		p.wiped() // reading settles what has expired
		whole := p.answers(t, "staff", th, c.viewer, names, fields)
		p.wiped()
		for _, name := range names {
			cells[name] = append(cells[name], p.cell(c, got[name].answer, got[name].value, whole[name].value, n))
		}
	}
	same := []string{}
	var out []line
	for _, name := range names[1:] {
		if slices.Equal(cells[name], cells["__typename"]) {
			same = append(same, name)
		} else {
			out = append(out, line{th.title + ": " + name, cells[name]})
		}
	}
	title := th.title
	if len(same) > 0 {
		title += ": " + strings.Join(same, ", ")
	}
	return append([]line{{title, cells["__typename"]}}, out...)
}

// shallow returns a minimal selection of a field that shows which objects it returns.
func shallow(schema *ast.Schema, f *ast.FieldDefinition) string {
	d := schema.Types[f.Type.Name()]
	switch {
	case d.Kind == ast.Scalar || d.Kind == ast.Enum:
		return ""
	case strings.HasSuffix(d.Name, "Connection"):
		edge := schema.Types[strings.TrimSuffix(d.Name, "Connection")+"Edge"].Fields.ForName("node")
		some := "(first: 100)"
		if f.Name == "auditEvents" { // only events of the scene: other fields of the same answer may settle what has expired, which adds events
			some = fmt.Sprintf("(first: 100, filter: {to: %q})", time.Now().UTC().Format(time.RFC3339Nano))
		}
		return some + " { totalCount edges { node" + shallow(schema, edge) + " } }"
	case d.Fields.ForName("id") != nil:
		return " { id }"
	case d.Fields.ForName("account") != nil && d.Name == "AccountSeatUsage":
		return " { account { id } }"
	}
	return " { __typename }"
}

// everyValue returns all enum values for a required argument, "" if there is none.
func everyValue(schema *ast.Schema, f *ast.FieldDefinition) string {
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			var values []string
			for _, v := range schema.Types[a.Type.Name()].EnumValues {
				values = append(values, v.Name)
			}
			return "(" + a.Name + ": [" + strings.Join(values, ", ") + "])"
		}
	}
	return ""
}

// missing stands for a thing that is null without an error, such as an anonymous viewer.
var missing = problem{Message: "null", Extensions: map[string]any{"code": "null"}}

type field struct {
	answer answer
	value  any
}

// answers queries fields of a thing together, then again without those that were refused, since an error can null the parent.
func (p *playhouse) answers(t *testing.T, viewer string, th thing, about string, names []string, fields map[string]string) map[string]field {
	t.Helper()
	out := map[string]field{}
	for left := names; len(left) > 0; {
		var selection []string
		for _, name := range left {
			selection = append(selection, fields[name])
		}
		a := p.as(t, viewer, p.filled(fmt.Sprintf(th.way, strings.Join(selection, " ")), about))
		steps := strings.Count(th.way, "{") - strings.Count(th.way, "...") - strings.Count(th.way, "{id:") - 2*strings.Count(th.way, "{{")
		for _, e := range a.errors {
			if len(e.Path) < steps { // the thing itself is refused
				for _, name := range left {
					out[name] = field{answer: answer{errors: []problem{e}}}
				}
				return out
			}
		}
		var again []string
		object := descend(a.data, steps-1)
		for _, name := range left {
			at := slices.IndexFunc(a.errors, func(e problem) bool { return e.Path[steps-1] == name })
			if at >= 0 {
				out[name] = field{answer: answer{errors: a.errors[at : at+1]}}
				continue
			}
			again = append(again, name)
			if o, ok := object.(map[string]any); ok {
				out[name] = field{value: o[name]}
			} else {
				out[name] = field{answer: answer{errors: []problem{missing}}}
			}
		}
		if len(a.errors) == 0 {
			return out
		}
		left = again
	}
	return out
}

// descend follows the only key of each nested object.
func descend(v any, steps int) any {
	for range steps {
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		for _, v = range m { // it has one entry
		}
	}
	return v
}

// cell compares a viewer's result with the result for staff.
func (p *playhouse) cell(c column, a answer, got, whole any, n *notes) string {
	if codes := a.codes(); len(codes) > 0 {
		return codesOf(codes)
	}
	mine, all := idsIn(got), idsIn(whole)
	switch {
	case reflect.DeepEqual(got, whole):
		return "yes"
	case got == nil:
		return "null"
	case all == nil:
		return "other"
	case len(mine) == 0:
		return "none"
	case !slices.ContainsFunc(mine, func(id string) bool { return slices.Contains(all, id) }):
		return "other"
	}
	return "partly" + n.mark(p.told(mine, all, c))
}

// idsIn returns all ids in a value at any depth; nil if there are none.
func idsIn(v any) (out []string) {
	switch v := v.(type) {
	case map[string]any:
		for _, k := range sortedKeys(v) {
			out = append(out, idsIn(v[k])...)
		}
	case []any:
		for _, e := range v {
			out = append(out, idsIn(e)...)
		}
	case string:
		if globalid.Parse(v) != (globalid.ID{}) {
			out = append(out, v)
		}
	}
	return out
}

// told describes a partial list by what it contains, or by what is missing if that is shorter.
func (p *playhouse) told(mine, all []string, c column) string {
	var in, out []string
	for _, id := range all {
		name := p.called(id)
		if name == "usr:"+c.viewer {
			name = "oneself"
		}
		if slices.Contains(mine, id) {
			in = append(in, name)
		} else {
			out = append(out, name)
		}
	}
	slices.Sort(in)
	slices.Sort(out)
	if i := slices.IndexFunc(mine, func(id string) bool { return !slices.Contains(all, id) }); len(out) == 0 && i >= 0 { // the viewer's own object, which staff do not see
		return "all, and " + p.called(mine[i])
	}
	if len(out) < len(in) {
		return "all but " + strings.Join(out, ", ")
	}
	if in = slices.Compact(in); len(in) > 12 {
		return fmt.Sprintf("%d of %d", len(mine), len(all))
	}
	return "only " + strings.Join(in, ", ")
}

func (p *playhouse) called(id string) string {
	for name, known := range p.names {
		if known.String() == id {
			return name
		}
	}
	return id[:3]
}

const follow = `subscription ($id: ID!) { organizationEvents(organizationId: $id) { sequence events { sequence } } }`

// streams returns the rows of the subscriptions and of the downloads.
func (p *playhouse) streams(t *testing.T) []line {
	t.Helper()
	watch, file := line{title: "Subscription.bulkOperationProgress, of another's operation"}, line{title: "GET /bulk/{id}/result.csv, of another's operation"}
	events := line{title: "Subscription.organizationEvents"}
	lines := line{title: "GET /bulk/{id}/result.jsonl, of another's operation"}
	trail, schema := line{title: "GET /organizations/{id}/audit.jsonl"}, line{title: "GET /schema.graphql"}
	result := "/bulk/" + p.names["blk:acme"].String() + "/result."
	for _, c := range columns() {
		watch.cells = append(watch.cells, codesOf(p.event(t, p.request(c.viewer, progress, map[string]any{"id": p.names["blk:acme"].String()})).codes()))
		events.cells = append(events.cells, codesOf(p.event(t, p.request(c.viewer, follow, map[string]any{"id": p.names["org:acme"].String()})).codes()))
		file.cells = append(file.cells, p.file(t, c.viewer, result+"csv"))
		lines.cells = append(lines.cells, p.file(t, c.viewer, result+"jsonl"))
		trail.cells = append(trail.cells, p.file(t, c.viewer, "/organizations/"+p.names["org:acme"].String()+"/audit.jsonl"))
		schema.cells = append(schema.cells, p.file(t, c.viewer, "/schema.graphql"))
		p.wiped() // reading settles what has expired
	}
	return append([]line{watch, events, file, lines, p.byLink(t), trail, schema}, p.exports(t)...)
}

func (p *playhouse) file(t testing.TB, viewer, path string) string {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.URL+path, nil)
	p.must(err)
	if token := p.tokens[viewer]; token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(r)
	p.must(err)
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		return "yes"
	}
	var refused struct {
		Errors []problem
	}
	p.must(json.NewDecoder(resp.Body).Decode(&refused))
	return codesOf(answer{errors: refused.Errors}.codes())
}

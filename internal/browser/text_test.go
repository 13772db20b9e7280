package browser_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/text/unicode/norm"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store/storetest"
)

// probe puts a text into one field of the contract's input.
type probe struct {
	field  string // of the operation's root
	input  string // $s is the text
	answer string // what is asked of the payload; the text must stand there where it was taken
	fold   func(string) string
	stored bool
	often  bool // every text even where the time is short
}

// scene is a gateway in which each field of the contract has something to be tried on.
type scene struct {
	*testing.T
	g                        *gatewaytest.Gateway
	org, account, user, role string
	spare                    string // an organization that can be renamed and archived
	operation, apiID, view   string
	token                    string
	taken, refused, tried    int
}

func (s *scene) probes() map[string]probe {
	acc, usr := `account: {id: "`+s.account+`"}`, `user: {id: "`+s.user+`"}`
	person := `user { email username firstName lastName }`
	fresh := func(f string) string { return `email: "` + f + `-$n@new.test"` }
	plan := func(more string) string {
		return `organizationId: "` + s.org + `", ` + more
	}
	spare := `organizationId: "` + s.spare + `"`
	row := `source: {rows: [{action: ADD, %s account: {id: "` + s.account + `"}, roles: [{name: "Analyst"}]}]}`
	rows := `bulkOperation { id rows(first: 5) { edges { node { email problem { code message } } } } }`
	handle := func(platform string) func(string) string {
		return func(s string) string { _, h, _ := identifier.Handle(platform, s, "handle"); return h }
	}
	imported := `addedCount rows { handle name group problem { code message } }`
	username := func(s string) string { u, _ := identifier.Username(s, "username"); return u }
	group := func(s string) string { g, _ := identifier.Group(s, "group"); return g }
	view := func(s string) string { n, _ := identifier.ViewName(s, "name"); return n }
	client := func(s string) string { n, _ := identifier.ClientName(s, "name"); return n }
	role := func(s string) string { n, _ := identifier.RoleName(s, "name"); return n }
	return map[string]probe{
		"AccountCreateInput.handle":             {"accountCreate", plan(`platform: INSTAGRAM, handle: $s`), `account { handle }`, handle("INSTAGRAM"), true, true},
		"AccountCreateInput.name":               {"accountCreate", plan(`platform: X, handle: "n$n", name: $s`), `account { name }`, nil, true, true},
		"AccountCreateInput.group":              {"accountCreate", plan(`platform: X, handle: "g$n", group: $s`), `account { group }`, group, true, true},
		"AccountsImportRowInput.handle":         {"accountsImport", plan(`source: {rows: [{platform: TIKTOK, handle: $s}]}`), imported, nil, false, false},
		"AccountsImportRowInput.name":           {"accountsImport", plan(`source: {rows: [{platform: X, handle: "in$n", name: $s}]}`), imported, nil, false, false},
		"AccountsImportRowInput.group":          {"accountsImport", plan(`source: {rows: [{platform: X, handle: "ig$n", group: $s}]}`), imported, nil, false, false},
		"AccountsImportRowInput.primaryAccount": {"accountsImport", plan(`source: {rows: [{platform: X, handle: "ip$n", primaryAccount: $s}]}`), imported, nil, false, false},
		"AccountsImportSource.text":             {"accountsImport", plan(`source: {text: $s}`), imported, nil, false, false},
		"AccountUpdateInput.handle":             {"accountUpdate", acc + `, handle: $s`, `account { handle }`, handle("X"), true, false},
		"AccountUpdateInput.name":               {"accountUpdate", acc + `, name: $s`, `account { name }`, nil, true, true},
		"AccountUpdateInput.group":              {"accountUpdate", acc + `, group: $s`, `account { group }`, group, true, false},

		"ApiClientCreateInput.name":  {"apiClientCreate", plan(`name: $s, scopes: [READ]`), `apiClient { name }`, client, true, false},
		"SavedViewCreateInput.name":  {"savedViewCreate", plan(`list: PEOPLE, query: "", name: $s`), `savedView { name }`, view, true, false},
		"SavedViewCreateInput.query": {"savedViewCreate", plan(`list: PEOPLE, query: $s, name: "q$n"`), `savedView { name }`, nil, false, false},
		"SavedViewUpdateInput.name":  {"savedViewUpdate", `id: "` + s.view + `", name: $s`, `savedView { name }`, view, true, true},
		"SavedViewUpdateInput.query": {"savedViewUpdate", `id: "` + s.view + `", query: $s`, `savedView { name }`, nil, false, false},

		"ApiClientUpdateInput.name": {"apiClientUpdate", `id: "` + s.apiID + `", name: $s`, `apiClient { name }`, client, true, true},

		"UserUpdateInput.firstName": {"userUpdate", usr + `, firstName: $s`, person, nil, true, true},
		"UserUpdateInput.lastName":  {"userUpdate", usr + `, lastName: $s`, person, nil, true, true},
		"UserUpdateInput.username":  {"userUpdate", usr + `, username: $s`, person, username, true, true},
		"UserUpdateInput.email":     {"userUpdate", usr + `, email: $s`, person, nil, false, true},
		"RoleCreateInput.name":      {"roleCreate", plan(`name: $s, modules: [ANALYTICS], capabilities: [VIEW_ANALYTICS]`), `role { name }`, role, true, false},
		"RoleUpdateInput.name":      {"roleUpdate", `id: "` + s.role + `", name: $s`, `role { name }`, role, true, true},

		"MembershipAddInput.email":     {"membershipAdd", acc + `, email: $s, roleIds: ["` + s.role + `"]`, `membership { ` + person + ` }`, nil, true, true},
		"MembershipAddInput.username":  {"membershipAdd", acc + `, ` + fresh("u") + `, username: $s, roleIds: ["` + s.role + `"]`, `membership { ` + person + ` }`, username, true, true},
		"MembershipAddInput.firstName": {"membershipAdd", acc + `, ` + fresh("f") + `, firstName: $s, roleIds: ["` + s.role + `"]`, `membership { ` + person + ` }`, nil, true, true},
		"MembershipAddInput.lastName":  {"membershipAdd", acc + `, ` + fresh("l") + `, lastName: $s, roleIds: ["` + s.role + `"]`, `membership { ` + person + ` }`, nil, true, false},

		"UserAddInput.email":     {"userAdd", plan(`email: $s, organizationRole: NONE`), person, nil, true, true},
		"UserAddInput.username":  {"userAdd", plan(fresh("au") + `, username: $s, organizationRole: NONE`), person, username, true, false},
		"UserAddInput.firstName": {"userAdd", plan(fresh("af") + `, firstName: $s, organizationRole: AUDITOR`), person, nil, true, false},
		"UserAddInput.lastName":  {"userAdd", plan(fresh("al") + `, lastName: $s, organizationRole: NONE`), person, nil, true, false},

		"OrganizationCreateInput.name": {"organizationCreate", `name: $s, slug: "s-$n"`, `organization { name }`, nil, true, true},
		"OrganizationCreateInput.slug": {"organizationCreate", `name: "n", slug: $s`, `organization { slug }`, nil, true, true}, // few texts are slugs
		"NewUserInput.email":           {"organizationCreate", `name: "n", slug: "e-$n", manager: {email: $s}`, `organization { name }`, nil, false, false},
		"NewUserInput.username":        {"organizationCreate", `name: "n", slug: "u-$n", manager: {email: "m@x.test", username: $s}`, `organization { name }`, nil, false, false},
		"NewUserInput.firstName":       {"organizationCreate", `name: "n", slug: "f-$n", manager: {email: "m@x.test", firstName: $s}`, `organization { name }`, nil, false, false},
		"NewUserInput.lastName":        {"organizationCreate", `name: "n", slug: "l-$n", manager: {email: "m@x.test", lastName: $s}`, `organization { name }`, nil, false, false},

		"BulkOperationPlanInput.label":         {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, label: $s`), `bulkOperation { label }`, nil, true, true},
		"BulkRowInput.email":                   {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: $s,`)), rows, nil, true, true},
		"BulkRowInput.username":                {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test", username: $s,`)), rows, nil, false, false},
		"BulkRowInput.firstName":               {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test", firstName: $s,`)), rows, nil, false, false},
		"BulkRowInput.lastName":                {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test", lastName: $s,`)), rows, nil, false, false},
		"RoleRef.name":                         {"bulkOperationPlan", plan(`source: {rows: [{action: ADD, email: "b@x.test", ` + acc + `, roles: [{name: $s}]}]}`), rows, nil, false, true},
		"AccountFilter.search":                 {"bulkOperationPlan", plan(`source: {selection: {action: REMOVE, users: [{email: "b@x.test"}], accounts: {filter: {search: $s}}}}`), rows, nil, false, true},
		"AccountFilter.group":                  {"bulkOperationPlan", plan(`source: {selection: {action: REMOVE, users: [{email: "b@x.test"}], accounts: {filter: {group: $s}}}}`), rows, nil, false, false},
		"UserFilter.search":                    {"bulkOperationPlan", plan(`source: {selection: {action: REMOVE, people: {filter: {search: $s}}, accounts: {all: true}}}`), rows, nil, false, true},
		"MembershipFilter.search":              {"bulkOperationPlan", plan(`source: {selection: {action: REMOVE, people: {members: {` + acc + `, filter: {search: $s}}}, accounts: {all: true}}}`), rows, nil, false, false},
		"RunInput.idempotencyKey":              {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, run: {idempotencyKey: $s}`), `bulkOperation { id }`, nil, false, false},
		"BulkFileColumnInput.header":           {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, file: {named: [{header: $s, column: ROLES}]}`), `bulkOperation { label }`, nil, false, false},
		"BulkFileValueInput.from":              {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, file: {values: [{column: ROLES, from: $s, to: "Analyst"}]}`), `bulkOperation { label }`, nil, false, false},
		"BulkFileValueInput.to":                {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, file: {values: [{column: ROLES, from: "a", to: $s}]}`), `bulkOperation { label }`, nil, false, false},
		"BulkFileDefaultInput.value":           {"bulkOperationPlan", plan(fmt.Sprintf(row, `email: "b@x.test",`) + `, file: {defaults: [{column: ROLES, value: $s}]}`), `bulkOperation { label }`, nil, false, false},
		"BulkCellInput.value":                  {"bulkOperationPlan", plan(`source: {again: {operation: "` + s.operation + `", cells: [{row: 1, column: EMAIL, value: $s}]}}`), rows, nil, false, true},
		"BulkOperationRunInput.digest":         {"bulkOperationRun", `id: "` + s.operation + `", digest: $s, idempotencyKey: "k"`, `bulkOperation { id }`, nil, false, false},
		"BulkOperationRunInput.idempotencyKey": {"bulkOperationRun", `id: "` + s.operation + `", digest: "none", idempotencyKey: $s`, `bulkOperation { id }`, nil, false, false},

		"HandleInput.handle": {"accountArchive", `account: {handle: {platform: X, handle: $s}}, dryRun: true`, `account { handle }`, nil, false, true},
		"UserRef.email":      {"userSuspend", `user: {email: $s}`, person, nil, false, true},
		"UserRef.username":   {"userReactivate", `user: {username: $s}`, person, nil, false, true},

		"OrganizationUpdateInput.name":     {"organizationUpdate", spare + `, name: $s`, `organization { name }`, nil, true, false},
		"OrganizationUpdateInput.slug":     {"organizationUpdate", spare + `, slug: $s, expectedVersion: 0`, `organization { slug }`, nil, false, false}, // or none were left for OrganizationCreateInput.slug
		"OrganizationUpdateInput.timeZone": {"organizationUpdate", spare + `, timeZone: $s`, `organization { name }`, nil, false, false},
		"OrganizationArchiveInput.reason":  {"organizationArchive", spare + `, reason: $s`, `organization { name }`, nil, false, false},
		"OrganizationRestoreInput.reason":  {"organizationRestore", spare + `, reason: $s`, `organization { name }`, nil, false, false},

		"PrimaryUserRemoveInput.reason": {"primaryUserRemove", acc + `, reason: $s`, `account { handle }`, nil, false, true},

		"InvitationAcceptInput.token":         {"invitationAccept", `token: $s, password: "long enough to be one"`, `token`, nil, false, true},
		"InvitationAcceptInput.password":      {"invitationAccept", `token: "none", password: $s`, `token`, nil, false, false},
		"InvitationAcceptInput.firstName":     {"invitationAccept", `token: "none", password: "long enough to be one", firstName: $s`, `token`, nil, false, false},
		"InvitationAcceptInput.lastName":      {"invitationAccept", `token: "none", password: "long enough to be one", lastName: $s`, `token`, nil, false, false},
		"PasswordChangeInput.currentPassword": {"passwordChange", `currentPassword: $s, newPassword: "long enough to be one"`, `token`, nil, false, false},
		"PasswordChangeInput.newPassword":     {"passwordChange", `currentPassword: "wrong", newPassword: $s`, `token`, nil, false, false},
		"PasswordResetInput.token":            {"passwordReset", `token: $s, password: "long enough to be one"`, `token`, nil, false, false},
		"PasswordResetInput.password":         {"passwordReset", `token: "none", password: $s`, `token`, nil, false, false},
		"PasswordResetRequestInput.email":     {"passwordResetRequest", `email: $s`, ``, nil, false, false},
		"SignInInput.email":                   {"signIn", `email: $s, password: "wrong"`, `token`, nil, false, false},
		"SignInInput.password":                {"signIn", `email: "nobody@x.test", password: $s`, `token`, nil, false, false},
		"StaffClaimInput.token":               {"staffClaim", `token: $s, email: "x@x.test", password: "long enough to be one"`, `token`, nil, false, false},
		"StaffClaimInput.email":               {"staffClaim", `token: "none", email: $s, password: "long enough to be one"`, `token`, nil, false, false},
		"StaffClaimInput.password":            {"staffClaim", `token: "none", email: "x@x.test", password: $s`, `token`, nil, false, false},
	}
}

// TestHostileTextStaysText puts every hostile text into every text field of every mutation's input: it is refused with a code,
// or it comes back as it was typed, trimmed and composed (NFC). A field without a probe fails. What is shown to people takes every other text, 500 and
// more; fields of a kind that others stand for take every fifteenth; with ROSTER_TEST_LONG=1 each takes every one.
func TestHostileTextStaysText(t *testing.T) {
	db := storetest.Open(t, dialect.SQLite)
	s := &scene{T: t, g: gatewaytest.IdleWith(t, db, func(*config.Gateway) {})}
	org := s.g.Organization("hostile", -1, true)
	s.org = globalid.ID{Kind: globalid.Organization, UUID: org}.String()
	s.spare = globalid.ID{Kind: globalid.Organization, UUID: s.g.Organization("spare", -1, true)}.String()
	s.account = globalid.ID{Kind: globalid.Account, UUID: s.g.Account(org, "target")}.String()
	s.user = globalid.ID{Kind: globalid.User, UUID: s.g.Person(org, "person@x.test")}.String()
	s.g.Staff("staff@x.test")
	s.token = s.g.Token("staff@x.test")
	s.role = s.made(`mutation { roleCreate(input: {organizationId: "`+s.org+`", name: "Probe", modules: [ANALYTICS], capabilities: [VIEW_ANALYTICS]}) { role { id } userErrors { message } } }`, "roleCreate", "role")
	s.apiID = s.made(`mutation { apiClientCreate(input: {organizationId: "`+s.org+`", name: "Probe", scopes: [READ]}) { apiClient { id } userErrors { message } } }`, "apiClientCreate", "apiClient")
	s.view = s.made(`mutation { savedViewCreate(input: {organizationId: "`+s.org+`", list: PEOPLE, name: "Probe", query: ""}) { savedView { id } userErrors { message } } }`, "savedViewCreate", "savedView")
	s.operation = s.made(`mutation { bulkOperationPlan(input: {organizationId: "`+s.org+`", source: {rows: [{action: ADD, email: "z@x.test", account: {id: "`+s.account+`"}, roles: [{name: "Analyst"}]}]}}) { bulkOperation { id } userErrors { message } } }`, "bulkOperationPlan", "bulkOperation")

	texts, probes := hostile(), s.probes()
	if len(texts) < 1000 {
		t.Fatalf("%d hostile texts, want 1,000 and more, so that every other one are 500", len(texts))
	}
	left := textFields(t)
	n := 0
	// What changes a name comes before what makes something of that name, which nothing else could then have: Update before Create.
	for _, coordinate := range slices.Backward(slices.Sorted(maps.Keys(probes))) {
		p := probes[coordinate]
		if !left[coordinate] {
			t.Errorf("%s is no text field of a mutation", coordinate)
		}
		delete(left, coordinate)
		t.Run(coordinate, func(t *testing.T) {
			step, took := 1, 0
			if os.Getenv("ROSTER_TEST_LONG") == "" {
				step = 15
				if p.often {
					step = 2
				}
			}
			for i := n % step; i < len(texts); i += step {
				n++
				s.tried++
				if s.try(t, p, texts[i], n) {
					took++
				}
				if t.Failed() {
					return
				}
			}
			if p.stored && took == 0 {
				t.Error("no text was taken, so nothing shows that one comes back")
			}
		})
	}
	for coordinate := range left {
		t.Errorf("%s has no probe", coordinate)
	}
	t.Logf("%d texts, %d fields, %d requests: %d taken, %d refused", len(texts), len(probes), s.tried, s.taken, s.refused)
}

// try says whether the text was taken.
func (s *scene) try(t *testing.T, p probe, text string, n int) bool {
	t.Helper()
	input := strings.ReplaceAll(p.input, "$n", fmt.Sprint(n))
	status, body := s.ask(`mutation ($s: String!) { `+p.field+`(input: {`+input+`}) { `+p.answer+` userErrors { code message } } }`, map[string]any{"s": text})
	var a struct {
		Data   map[string]map[string]any
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(body, &a); err != nil || status >= 500 {
		t.Errorf("%q: %d %.300s (%v)", text, status, body, err)
		return false
	}
	var codes []string
	for _, e := range a.Errors {
		codes = append(codes, e.Extensions.Code)
	}
	payload := a.Data[p.field]
	if errs, ok := payload["userErrors"].([]any); ok {
		for _, e := range errs {
			code, _ := e.(map[string]any)["code"].(string)
			codes = append(codes, code)
		}
	}
	for _, c := range codes {
		if c == "" || c == "INTERNAL" || c == "GRAPHQL_VALIDATION_FAILED" || c == "GRAPHQL_PARSE_FAILED" {
			t.Errorf("%q: %.300s", text, body)
			return false
		}
	}
	if len(codes) > 0 {
		s.refused++
		return false
	}
	s.taken++
	if !p.stored {
		return true
	}
	want := text
	if p.field != "bulkOperationPlan" || strings.Contains(p.input, "label: $s") { // a plan keeps its rows as they came
		want = norm.NFC.String(strings.TrimSpace(text))
	}
	if p.fold != nil {
		want = p.fold(want)
	}
	if rows := p.field == "bulkOperationPlan" && !strings.Contains(p.input, "label: $s"); rows && !holds(payload, want) { // of a cell that is too long, so much that it still is
		want = identifier.Shorten(text, identifier.MaxEmail)
	}
	delete(payload, "userErrors")
	if !holds(payload, want) && want != "" {
		t.Errorf("%q was taken and does not come back: %.500s", text, body)
	}
	return true
}

// holds says whether a text stands somewhere in an answer.
func holds(v any, want string) bool {
	switch v := v.(type) {
	case string:
		return v == want || identifier.EmailKey(v) == identifier.EmailKey(want) && strings.Contains(want, "@")
	case map[string]any:
		for _, x := range v {
			if holds(x, want) {
				return true
			}
		}
	case []any:
		for _, x := range v {
			if holds(x, want) {
				return true
			}
		}
	}
	return false
}

func (s *scene) ask(query string, variables map[string]any) (int, []byte) {
	s.Helper()
	var body bytes.Buffer
	e := json.NewEncoder(&body)
	e.SetEscapeHTML(false)
	if err := e.Encode(map[string]any{"query": query, "variables": variables}); err != nil {
		s.Fatal(err)
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, s.g.URL+"/graphql", &body)
	if err != nil {
		s.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+s.token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		s.Fatal(err)
	}
	defer resp.Body.Close()
	out, err := io.ReadAll(resp.Body)
	if err != nil {
		s.Fatal(err)
	}
	return resp.StatusCode, out
}

// made runs a mutation and answers the id of what it made.
func (s *scene) made(query, field, what string) string {
	s.Helper()
	_, body := s.ask(query, nil)
	var a struct {
		Data map[string]map[string]any
	}
	_ = json.Unmarshal(body, &a) // what is not there fails below
	made, _ := a.Data[field][what].(map[string]any)
	id, _ := made["id"].(string)
	if id == "" {
		s.Fatalf("%s", body)
	}
	return id
}

// textFields are the coordinates of the text fields that mutations take.
func textFields(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	found, seen := map[string]bool{}, map[string]bool{}
	var walk func(typ, coordinate string)
	walk = func(typ, coordinate string) {
		def := schema.Types[typ]
		switch {
		case typ == "String":
			found[coordinate] = true
		case def.Kind == ast.InputObject && !seen[typ]:
			seen[typ] = true
			for _, f := range def.Fields {
				walk(f.Type.Name(), typ+"."+f.Name)
			}
		}
	}
	for _, m := range schema.Mutation.Fields {
		for _, a := range m.Arguments {
			walk(a.Type.Name(), m.Name+"."+a.Name)
		}
	}
	return found
}

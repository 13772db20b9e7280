package graph_test

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestWhatIsNoGraphQLIsRefused(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	deep := "{ organization { accounts { edges { node { members { edges { node { user { memberships { edges { node { account { members { edges { node { id" + strings.Repeat(" }", 16)
	for name, c := range map[string]struct {
		method, contentType, body string
		status                    int
		code                      string
	}{
		"nothing":                   {"POST", "application/json", "", 400, "BAD_REQUEST"},
		"half a document of JSON":   {"POST", "application/json", `{"query": "{ viewer`, 400, "BAD_REQUEST"},
		"a list":                    {"POST", "application/json", `[{"query": "{ viewer { email } }"}]`, 400, "BAD_REQUEST"},
		"a document that ends":      {"POST", "application/json", `{"query": "{ viewer { email "}`, 200, "GRAPHQL_PARSE_FAILED"},
		"an empty document":         {"POST", "application/json", `{"query": ""}`, 400, "BAD_REQUEST"},
		"an unknown operation":      {"POST", "application/json", `{"query": "query a { viewer { email } }", "operationName": "b"}`, 200, "GRAPHQL_VALIDATION_FAILED"},
		"an unknown field":          {"POST", "application/json", `{"query": "{ viewer { secret } }"}`, 200, "GRAPHQL_VALIDATION_FAILED"},
		"a NUL in the document":     {"POST", "application/json", `{"query": "{ viewer \u0000 { email } }"}`, 200, "GRAPHQL_PARSE_FAILED"},
		"variables that are a list": {"POST", "application/json", `{"query": "{ viewer { email } }", "variables": [1]}`, 400, "BAD_REQUEST"},
		"too deep":                  {"POST", "application/json", `{"query": "` + deep + `"}`, 200, "LIMIT_REACHED"},
		"too many words":            {"POST", "application/json", `{"query": "{ ` + strings.Repeat("a: viewer { email } ", 1500) + `}"}`, 200, "GRAPHQL_PARSE_FAILED"},
		"10 MB":                     {"POST", "application/json", `{"query": "` + strings.Repeat(" ", 10<<20) + `{ viewer { email } }"}`, 413, "BAD_REQUEST"},
		"a form":                    {"POST", "application/x-www-form-urlencoded", "query=%7Bviewer%7Bemail%7D%7D", 415, "BAD_REQUEST"},
		"no type":                   {"POST", "", "{}", 415, "BAD_REQUEST"},
		"a multipart without parts": {"POST", "multipart/form-data; boundary=x", "--x--\r\n", 400, "BAD_REQUEST"},
		"a PUT":                     {"PUT", "application/json", `{"query": "{ viewer { email } }"}`, 405, "BAD_REQUEST"},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), c.method, s.URL+"/graphql", strings.NewReader(c.body))
			s.must(err)
			if c.contentType != "" {
				r.Header.Set("Content-Type", c.contentType)
			}
			a := s.send(t, "mia", r)
			if a.status != c.status || len(a.errors) == 0 || a.errors[0].code() != c.code {
				t.Errorf("%d %.300s, want %d %s", a.status, a.body, c.status, c.code)
			}
		})
	}
}

func TestABadFileIsRefusedWithItsLineAndColumn(t *testing.T) {
	t.Parallel()
	const header = "email,platform,handle,roles\n"
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		for name, c := range map[string]struct{ csv, path, says string }{
			"nothing":             {"", "[source csv 1 1]", "the file is empty"},
			"only a header":       {header, "[source csv]", "no rows"},
			"an unknown column":   {"email,platform,handle,wage\n", "[source csv 1 4]", `no column "wage"`},
			"a column twice":      {"email,email,platform,handle\n", "[source csv 1 2]", "appears twice"},
			"a column is missing": {"email,platform,roles\n", "[source csv 1 3]", "handle is missing"},
			"nobody is named":     {"platform,handle,roles\n", "[source csv 1 3]", "email or username"},
			"a broken quote":      {header + "a@acme.test,X,\"acmenews,Publisher\n", "[source csv 2 35]", "never closed"},
			"a quote in a cell":   {header + "a@acme.test,X,acme\"news,Publisher\n", "[source csv 2 19]", "a cell that is not quoted contains a quote"},
			"another encoding":    {header + "a@acme.test,X,acmenews,Publisher\n\xd0\xd1\xd2@acme.test,X,acmenews,Publisher\n", "[source csv 3 1]", "cannot be detected"},
			"a NUL":               {header + "a\x00@acme.test,X,acmenews,Publisher\n", "[source csv 2 2]", "NUL"},
			"a million columns":   {strings.Repeat("email,", 1_000_000) + "\n", "", "longer than"},
			"hundreds of columns": {strings.Repeat("number,", 200) + "email,platform,handle\n", "[source csv 1 129]", "at most 128"},
		} {
			t.Run(name, func(t *testing.T) {
				s.unchanged(t, name, func() {
					a := s.upload(t, "mia", c.csv)
					errs, _ := a.at(t, "bulkOperationPlan", "userErrors").([]any)
					if len(errs) != 1 {
						t.Fatalf("%s", a.body)
					}
					e := errs[0].(map[string]any)
					if e["code"] != "INVALID_INPUT" || c.path != "" && fmt.Sprint(e["path"]) != c.path || !strings.Contains(e["message"].(string), c.says) {
						t.Errorf("%v, want %s %q", e, c.path, c.says)
					}
				})
			})
		}
	})
}

// odd is a value that a client can send as a variable. It must be refused with a clear error and change nothing.
type odd struct {
	name, document string
	variables      map[string]any
	code           string
}

func TestOddValuesByVariableAreRefused(t *testing.T) {
	t.Parallel()
	vars := func(v any) map[string]any { return map[string]any{"v": v} }
	obj := func(pairs ...any) map[string]any {
		out := map[string]any{}
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i].(string)] = pairs[i+1]
		}
		return out
	}
	plan := func(source map[string]any) map[string]any { return vars(obj("source", source)) }
	const (
		byUser  = `query ($v: UserRef!) { user(ref: $v) { id } }`
		byPage  = `query ($v: Int) { organization { users(first: $v) { totalCount } } }`
		planned = `mutation ($v: BulkOperationPlanInput!) { bulkOperationPlan(input: $v) { bulkOperation { id } userErrors { code message path } } }`
		added   = `mutation ($v: MembershipAddInput!) { membershipAdd(input: $v) { membership { id } userErrors { code message path } } }`
	)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		news := obj("id", s.names["acc:news"].String())
		add := func(more ...any) map[string]any {
			return vars(obj(append([]any{"account", news, "email", "odd@acme.test", "roleIds", []any{s.names["rol:Analyst"].String()}}, more...)...))
		}
		for _, o := range []odd{
			{"two of one", byUser, vars(obj("email", "ana@acme.test", "username", "ana")), "INVALID_INPUT"},
			{"none of one", byUser, vars(obj()), "INVALID_INPUT"},
			{"a null of one", byUser, vars(obj("email", nil)), "INVALID_INPUT"},
			{"one and a null", byUser, vars(obj("email", "ana@acme.test", "id", nil)), "INVALID_INPUT"},
			{"a malformed id", byUser, vars(obj("id", "usr_zzz")), "NOT_FOUND"},
			{"an id of another kind", byUser, vars(obj("id", s.names["acc:news"].String())), "NOT_FOUND"},
			{"a number for an id", byUser, vars(obj("id", 7)), "INVALID_INPUT"},
			{"an unknown field", byUser, vars(obj("phone", "1")), "GRAPHQL_VALIDATION_FAILED"},
			{"a null where there must be something", byUser, vars(nil), "GRAPHQL_VALIDATION_FAILED"},
			{"a page below nothing", byPage, vars(-1), "INVALID_INPUT"},
			{"a negative page", byPage, vars(-1), "INVALID_INPUT"},
			{"a page of 101", byPage, vars(101), "INVALID_INPUT"},
			{"a page of billions", byPage, vars(99999999999), "INVALID_INPUT"},
			{"a page of 1e400", byPage, vars("1e400"), "GRAPHQL_VALIDATION_FAILED"},
			{"a page and a half", byPage, vars(1.5), ""},
			{"first and last", `query ($v: Int) { organization { users(first: $v, last: $v) { totalCount } } }`, vars(2), "INVALID_INPUT"},
			{"a bad cursor", `query ($v: String) { organization { users(after: $v) { totalCount edges { node { id } } } } }`, vars("nonsense"), "INVALID_INPUT"},
			{"a cursor with a NUL", `query ($v: String) { organization { users(after: $v) { totalCount edges { node { id } } } } }`,
				vars("WyJOQU1FIiwiXHUwMDAwIiwiMDE5MzRmMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAwIl0"), "INVALID_INPUT"},
			{"a wrong enum", `query ($v: [UserStatus!]) { organization { users(filter: {status: $v}) { totalCount } } }`, vars([]any{"GONE"}), "GRAPHQL_VALIDATION_FAILED"},
			{"a hundred and one ids", `query ($v: [ID!]!) { nodes(ids: $v) { id } }`, vars(slices.Repeat([]any{"usr_x"}, 101)), "INVALID_INPUT"},
			{"a hundred and one roles", `query ($v: [ID!]!) { effectivePermissions(roleIds: $v) { modules } }`, vars(slices.Repeat([]any{"rol_x"}, 101)), "INVALID_INPUT"},
			{"two sources", planned, plan(obj("rows", []any{}, "offboard", []any{})), "INVALID_INPUT"},
			{"no source", planned, plan(obj()), "INVALID_INPUT"},
			{"a text for a file", planned, plan(obj("csv", "email,platform\n")), "INVALID_INPUT"},
			{"too many rows inline", planned, plan(obj("rows", slices.Repeat([]any{obj("action", "REMOVE", "email", "a@acme.test", "account", news)}, 251))), "LIMIT_REACHED"},
			{"an account of a row by two names", planned, plan(obj("rows", []any{obj("action", "REMOVE", "email", "a@acme.test",
				"account", obj("id", "x", "handle", obj("platform", "X", "handle", "y")))})), "INVALID_INPUT"},
			{"a role of a row by none", planned, plan(obj("rows", []any{obj("action", "ADD", "email", "a@acme.test", "account", news, "roles", []any{obj()})})), "INVALID_INPUT"},
			{"all accounts, but false", planned, plan(obj("selection", obj("action", "ADD", "users", []any{obj("email", "a@acme.test")}, "accounts", obj("all", false)))), "INVALID_INPUT"},
			{"a huge number", planned, vars(obj("maxErrors", 99999999999, "source", obj("offboard", []any{obj("email", "ana@acme.test")}))), "INVALID_INPUT"},
			{"an end in the past", added, add("expiresAt", "2001-01-01T00:00:00Z"), "INVALID_INPUT"},
			{"an end that is no instant", added, add("expiresAt", "tomorrow"), "INVALID_INPUT"},
			{"an end beyond what can be written", added, add("expiresAt", "9999-12-31T23:59:59-01:00"), "INVALID_INPUT"},
			{"no role", added, vars(obj("account", news, "email", "odd@acme.test", "roleIds", []any{})), "INVALID_INPUT"},
			{"a platform that is none", `query ($v: AccountRef!) { account(ref: $v) { id } }`, vars(obj("handle", obj("platform", "FAX", "handle", "y"))), "GRAPHQL_VALIDATION_FAILED"},
		} {
			t.Run(o.name, func(t *testing.T) {
				s.unchanged(t, o.name, func() {
					a := s.ask(t, "mia", o.document, o.variables)
					if codes := a.codes(); len(codes) != 1 || o.code != "" && codes[0] != o.code {
						t.Errorf("%s, want %s", a.body, o.code)
					}
				})
			})
		}
	})
}

// Every text of the contract's inputs is tried with each kind of spoilt text. A long name may be refused or not found, but never causes an internal error.
func TestSpoiltTextsAreRefusedOrFindNothing(t *testing.T) {
	t.Parallel()
	texts := map[string]string{
		"a NUL": "a\x00b", "10,000 characters": strings.Repeat("x", 10_000), "controls": "a\x07\u202eb\nc", "wildcards": `%_\'";--`, "emoji": "🙂‍↔️é",
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia", "staff")
		s.keep()
		texts := maps.Clone(texts)
		for what := range texts {
			onPostgres := what == "a NUL" || what == "controls"
			if !long() && (onPostgres != (db.Dialect == store.Postgres) || what == "emoji") {
				delete(texts, what)
			}
		}
		m := maker{TB: t, schema: contract(), fill: s.local}
		ways, asked := s.ways("acme"), 0
		isText := func(_, typ string) bool { return typ == "String" }
		for _, name := range sortedTypes(m.schema) {
			for _, f := range m.schema.Types[name].Fields {
				for _, a := range f.Arguments {
					for _, at := range m.places([]string{a.Name}, name+"."+f.Name+"."+a.Name, a.Type, isText) {
						way := ways[name]
						for what, text := range texts {
							asked++
							s.spoilt(t, what, m.call(name, f, way, &at, text))
						}
					}
				}
			}
		}
		t.Logf("%d calls", asked)
	})
}

func (s *stage) spoilt(t *testing.T, what string, c call) {
	t.Helper()
	viewer := "mia"
	if strings.Contains(c.name, "organizationCreate") || strings.Contains(c.name, "primaryUserRemove") {
		viewer = "staff"
	}
	var a answer
	if strings.HasPrefix(c.name, "Subscription.") {
		a = s.event(t, s.asking(viewer, "token", c.document, c.variables))
	} else {
		a = s.ask(t, viewer, c.document, c.variables)
	}
	switch {
	case what == "a NUL" && !slices.Contains(a.codes(), "INVALID_INPUT"):
		t.Errorf("%s with %s: %.400s", c.name, what, a.body)
	case strings.Contains(string(a.body), strings.Repeat("x", 5_000)):
		t.Errorf("%s sends 10,000 characters back", c.name)
	}
	for _, e := range a.errors {
		if e.Path == nil && e.Extensions["inputPath"] == nil {
			t.Errorf("%s with %s: an error without a place: %.400s", c.name, what, a.body)
		}
	}
	if c.writes {
		if a.refused() && s.kept["users"] != s.sums()["users"] {
			t.Errorf("%s with %s is refused and yet changes something", c.name, what)
		}
		s.wiped()
	}
}

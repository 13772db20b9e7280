package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/export"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

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
				if !slices.Contains([]string{"__schema", "__type", "viewer", "rateLimit", "signInOptions", "invitation", "signIn", "invitationAccept", "passwordResetRequest", "passwordReset", "staffClaim"}, f.Name) {
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

// long reports whether ROSTER_TEST_LONG is set: tests then use both databases where they otherwise use one.
func long() bool { return os.Getenv("ROSTER_TEST_LONG") != "" }

// Goal 19: a request that names an object of another organization gets the same answer as for a name that does not exist. The test tries each argument of the
// contract that can name something.
func TestWhatBelongsToOthersDoesNotExist(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		switch {
		case long():
			isolated(t, db, []string{"mia", "otto", "ana", "cleo", "sven"}, token, cookie)
		case db.Dialect == store.Postgres:
			isolated(t, db, []string{"ana"}, cookie)
		case racing:
			t.Log("left to PostgreSQL")
		default:
			isolated(t, db, []string{"mia"}, token)
			isolated(t, storetest.Open(t, store.SQLite), []string{"cleo"}, cookie)
		}
	})
}

// H47: for an administrator of some accounts, the organization's other accounts and their people do not exist. Only when a person is added does the answer
// show that an email or username is taken, since they are unique in the organization.
func TestWhatOneCannotReachDoesNotExist(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if db.Dialect == store.Postgres && racing {
			t.Log("left to SQLite")
			return
		}
		s, asked := setStage(t, gatewaytest.Idle(t, db), "ana", "mia"), 0
		s.person("acme", "quin", "Quin Quest")
		s.grant("acme", "studio", "quin", "Analyst")
		_, _, err := s.Directory.AccountArchive(gatewaytest.System(), directory.AccountRef{ID: s.uuid("acc:empty")}, false)
		s.must(err)
		s.keep()
		s.eachPlace(t, "acme", s.unseen, func(r trial) {
			asked++
			r.run(t, "ana", cookie)
		})
		if asked < 50 {
			t.Errorf("only %d pairs of calls", asked)
		}
		for _, line := range []struct {
			what, row string
			pair      secretPair
		}{
			{"an email to remove", "REMOVE,%s,,X,acmenews,", secretPair{"quin@acme.test", "nix@acme.test", nil}},
			{"an email to assign to", "ASSIGN,%s,,X,acmenews,Publisher", secretPair{"quin@acme.test", "nix@acme.test", nil}},
			{"a username", "REMOVE,,%s,X,acmenews,", secretPair{"quin", "nix", nil}},
			{"a handle", "ADD,cleo@acme.test,,VIDEO,%s,Publisher", secretPair{"acme-studio", "nobody", nil}},
			{"a handle to leave", "REMOVE,cleo@acme.test,,VIDEO,%s,", secretPair{"acme-studio", "nobody", nil}},
			{"an archived handle", "ADD,cleo@acme.test,,FACEBOOK,%s,Publisher", secretPair{"acme", "nobody", nil}},
		} {
			s.file(t, "ana", cookie, line.what, line.row, line.pair)
		}
		t.Logf("%d pairs of calls", asked)
	})
}

// Ways to authenticate.
const (
	token  = "token"
	cookie = "cookie"
)

// isolated checks that people of Acme cannot find out anything about Globex. Callers can disable one of the database's protections first; the other must
// suffice.
func isolated(t *testing.T, db *store.DB, viewers []string, as ...string) {
	t.Helper()
	s := setStage(t, gatewaytest.Idle(t, db), append(slices.Clone(viewers), "mia", "gina")...)
	_, err := s.Directory.AccountUpdate(gatewaytest.System(), directory.AccountUpdate{Account: directory.AccountRef{ID: s.uuid("acc:globex")}, Group: new("secret")})
	s.must(err)
	a := s.ask(t, "gina", `mutation ($in: BulkOperationRunInput!) { bulkOperationRun(input: $in) { userErrors { code } } }`, map[string]any{"in": map[string]any{
		"id": s.names["blk:globex"].String(), "digest": s.digest("globex"), "idempotencyKey": "globex-key",
	}})
	if a.refused() {
		t.Fatalf("%s", a.body)
	}
	s.keep()
	asked, places := 0, s.eachPlace(t, "acme", s.pairs, func(r trial) {
		for _, viewer := range viewers {
			for _, by := range as {
				r.run(t, viewer, by)
				enough(t)
			}
		}
	})
	for _, viewer := range viewers {
		for _, by := range as {
			asked += s.files(t, viewer, by)
		}
	}
	t.Logf("%d places that can name something, %d pairs of calls for files by %v", places, asked, viewers)
}

// eachPlace tries each pair of names at each place of the contract that can name something, and returns the number of places.
func (s *stage) eachPlace(t *testing.T, org string, pairs func(place, *ast.FieldDefinition, string) []secretPair, try func(trial)) (places int) {
	t.Helper()
	schema, ways := contract(), s.ways(org)
	names := func(coordinate, typ string) bool { return naming(t, coordinate, typ) != "" }
	for _, name := range sortedTypes(schema) {
		for _, f := range schema.Types[name].Fields {
			if strings.HasPrefix(f.Name, "__") { // introspection
				continue
			}
			for _, arg := range f.Arguments {
				for _, at := range (maker{TB: t, schema: schema}).places([]string{arg.Name}, name+"."+f.Name+"."+arg.Name, arg.Type, names) {
					way, ok := ways[name]
					if !ok {
						t.Fatalf("say how to come to %s", name)
					}
					places++
					m := maker{TB: t, schema: schema, fill: s.beside(at)}
					for _, pair := range pairs(at, f, name) {
						r := trial{stage: s, pair: pair, theirs: m.call(name, f, way, &at, pair.theirs), nobodys: m.call(name, f, way, &at, pair.nobodys)}
						if pair.ours != nil && name != "Subscription" {
							r.ours = new(m.call(name, f, way, &at, pair.ours))
						}
						try(r)
					}
				}
			}
		}
	}
	return places
}

// beside fills the other fields of an input so that the value at the place matters: a username is only read for a new person.
func (s *stage) beside(at place) func(coordinate, typ string) any {
	return func(coordinate, typ string) any {
		if strings.HasSuffix(at.coordinate, ".username") && strings.HasSuffix(coordinate, ".email") {
			return "newcomer@acme.test"
		}
		return s.local(coordinate, typ)
	}
}

func sortedTypes(schema *ast.Schema) (out []string) {
	for name, d := range schema.Types {
		if d.Kind == ast.Object && !strings.HasPrefix(name, "__") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// trial queries one object by each name of a pair.
type trial struct {
	*stage
	pair            secretPair
	theirs, nobodys call
	ours            *call
}

// heard is everything by which a viewer can distinguish answers, except the time.
type heard struct {
	status     int
	body       string
	statements int64
}

// run checks that the answers for another organization's object and for no object are the same, and that refused changes leave no trace. To check the check
// itself, a manager's own object must get a different answer.
func (r trial) run(t *testing.T, viewer, by string) {
	t.Helper()
	y := r.alike(t, viewer+" by "+by+" at "+r.theirs.name,
		func() heard { return r.ask(t, viewer, by, r.theirs, r.pair.theirs) }, func() heard { return r.ask(t, viewer, by, r.nobodys, r.pair.nobodys) })
	if viewer == "mia" && r.ours != nil && !r.staffs() {
		if z := r.ask(t, viewer, by, *r.ours, r.pair.ours); z.body == y.body {
			t.Errorf("%s answers the same for what is one's own: %v", r.ours.name, z)
		}
	}
}

func (r trial) staffs() bool {
	name := strings.TrimPrefix(r.theirs.name, "Mutation.")
	return name != r.theirs.name && (strings.HasPrefix(name, "organization") || strings.HasPrefix(name, "primaryUserRemove"))
}

// ask returns the answer without what always differs. A refused change must leave no trace. A change that succeeds is undone, so that all answers start from
// the same state.
func (r trial) ask(t *testing.T, viewer, by string, c call, name any) heard {
	t.Helper()
	before, began := r.sums(), r.DB.Statements()
	a := r.tell(t, viewer, by, c)
	statements := r.DB.Statements() - began
	if c.writes && a.refused() && !strings.HasPrefix(c.name, "Mutation.signIn") { // failed sign-ins are counted
		r.same(t, viewer+" "+c.name, before)
	}
	r.wiped()
	return heard{a.status, anonymous(a.body, name), statements}
}

// tell sends a call. The answer to a subscription is its first event.
func (r trial) tell(t *testing.T, viewer, by string, c call) answer {
	t.Helper()
	req := r.asking(viewer, by, c.document, c.variables)
	if !strings.HasPrefix(c.name, "Subscription.") {
		return fetched(t, req)
	}
	return r.event(t, req)
}

var varying = regexp.MustCompile(`(org|acc|usr|mem|rol|blk|row|aud|cli|inv|viw)_[a-z2-7]{26}|"\d{4}-\d\d-\d\dT[^"]+Z"|"[0-9a-f]{64}"|"(cursor|startCursor|endCursor)":"[^"]+"|"(token|requestId)":"[^"]+"|"[^"]*\?link=[^"]+"`)

// anonymous replaces what differs in each answer, then the queried name, which may by chance be part of a new id. It sorts the errors, since fields are
// resolved concurrently.
func anonymous(body []byte, name any) string {
	var answer struct {
		Errors []json.RawMessage `json:"errors,omitempty"`
		Data   json.RawMessage   `json:"data,omitempty"`
	}
	if err := json.Unmarshal(body, &answer); err == nil && len(answer.Errors) > 1 {
		slices.SortFunc(answer.Errors, func(x, y json.RawMessage) int { return bytes.Compare(x, y) })
		if sorted, err := json.Marshal(answer); err == nil {
			body = sorted
		}
	}
	body = varying.ReplaceAll(body, []byte("ID"))
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
	return string(body)
}

// files tries names that are not arguments: those in an uploaded file and in the paths of downloads.
func (s *stage) files(t *testing.T, viewer, by string) (asked int) {
	t.Helper()
	for _, line := range []struct {
		what, row string
		pair      secretPair
	}{
		{"an email", "ADD,%s,,X,acmenews,Publisher", secretPair{"zoe@globex.test", "nix@globex.test", nil}},
		{"a removed email", "REMOVE,%s,,X,acmenews,", secretPair{"zoe@globex.test", "nix@globex.test", nil}},
		{"a username", "REMOVE,,%s,X,acmenews,", secretPair{"zoe", "nix", nil}},
		{"a new username", "ADD,newcomer@acme.test,%s,X,acmenews,Publisher", secretPair{"zoe", "nix", nil}},
		{"a handle", "ADD,cleo@acme.test,,X,%s,Publisher", secretPair{"globex", "nobody", nil}},
		{"a role", "ADD,nora@acme.test,,X,acmenews,%s", secretPair{"Globexer", "Nobodyer", nil}},
	} {
		s.file(t, viewer, by, line.what, line.row, line.pair)
		asked++
	}
	paths := map[string]globalid.ID{
		"/bulk/%s/result.csv": s.names["blk:globex"], "/bulk/%s/result.jsonl": s.names["blk:globex"], "/organizations/%s/audit.jsonl": s.names["org:globex"],
	}
	for _, list := range export.ListNames(export.Organization) {
		paths["/organizations/%s/"+list+".csv"] = s.names["org:globex"]
	}
	for _, list := range export.ListNames(export.Account) {
		paths["/accounts/%s/"+list+".csv"] = s.names["acc:globex"]
	}
	for path, theirs := range paths {
		hear := func(id globalid.ID) heard {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+fmt.Sprintf(path, id), nil)
			s.must(err)
			began := s.DB.Statements()
			a := fetched(t, s.signed(r, viewer, by))
			return heard{a.status, anonymous(a.body, id.String()), s.DB.Statements() - began}
		}
		s.alike(t, viewer+" by "+by+", "+path, func() heard { return hear(theirs) },
			func() heard { return hear(globalid.ID{Kind: theirs.Kind, UUID: store.NewID()}) })
		asked++
	}
	return asked
}

// file plans a file with one row that names an object.
func (s *stage) file(t *testing.T, viewer, by, what, row string, pair secretPair) {
	t.Helper()
	const header = "action,email,username,platform,handle,roles\n"
	hear := func(name any) heard {
		began := s.DB.Statements()
		body, contentType := s.form(t, `mutation ($csv: Upload!) { bulkOperationPlan(input: {source: {csv: $csv}}) { bulkOperation { counts { total added unchanged refused }
			seatImpact { newPeople } rows { edges { node { email account { id } user { id } outcome notice problem { code message path } } } } } userErrors { code message path } } }`,
			header+fmt.Sprintf(row, name)+"\n")
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", body)
		s.must(err)
		r.Header.Set("Content-Type", contentType)
		a := fetched(t, s.signed(r, viewer, by))
		statements := s.DB.Statements() - began
		s.wiped()
		return heard{a.status, anonymous(a.body, name), statements}
	}
	s.alike(t, viewer+" by "+by+", a file with "+what, func() heard { return hear(pair.theirs) }, func() heard { return hear(pair.nobodys) })
}

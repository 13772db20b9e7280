package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/ent/identity"
	"example.com/roster/graph"
	"example.com/roster/graph/generated"
	"example.com/roster/internal/access"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Edges written in one pass are the same as gqlgen writes, byte for byte, for any selection.
func TestPlainEdgesAreWhatGqlgenWrites(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		s.Broken("a username is set by SQL, without its key")
		s.person("acme", "odd", `Quote" Back\slash <b>&`+"é\u2028")
		s.handle("acme", "odd", roster.Video, "odd.one", "Line\u00a0one", "a/b & c")
		s.Grant(s.org["acme"], s.uuid("acc:odd"), s.uuid("usr:odd"), "Administrator", "Publisher")
		_, err := db.Raw().ExecContext(t.Context(), `UPDATE users SET last_name = $1, username = $2, last_login_at = $3 WHERE id = $4`,
			"Tab\tLine\nReturn\rBell\a\"\\", "od\"d", store.Instant(time.Now()), s.uuid("usr:odd"))
		s.must(err)

		r := &graph.Resolver{DB: db, Directory: s.Directory, Bulk: s.Bulk, Signin: s.Signin, Now: time.Now}
		o := graph.Options{Log: slog.New(slog.DiscardHandler), RequestID: access.RequestID}
		var passes atomic.Int64 // edges are resolved concurrently
		quick, slow := graph.Written(r, o, func() { passes.Add(1) }), graph.Slow(r, o)
		schema := generated.Contract()
		seed := seedtest.Seed(t)
		guess := &guesser{schema: schema, rand: rand.New(rand.NewPCG(seed, 1))}
		rounds := 300
		if testing.Short() {
			rounds = 60
		}
		for _, viewer := range []string{"mia", "ana"} {
			who, err := db.Ent.Identity.Query().Where(identity.EmailKey(viewer + "@acme.test")).OnlyID(access.Trusted(context.Background()))
			s.must(err)
			v, err := s.Signin.ViewerOf(context.Background(), who)
			s.must(err)
			for range rounds {
				body := map[string]any{"query": s.real(guess.document()), "variables": map[string]any{"yes": guess.rand.IntN(2) == 0}}
				want, got := serve(t, slow, v, body), serve(t, quick, v, body)
				if want != got {
					t.Fatalf("%s\ngqlgen: %s\nplain:  %s", body["query"], want, got)
				}
			}
		}
		if n := passes.Load(); n < int64(rounds/4) {
			t.Errorf("only %d of the documents had edges that were written in one pass", n)
		}
	})
}

func serve(t *testing.T, h http.Handler, v *access.Viewer, body any) string {
	t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(access.With(t.Context(), v), http.MethodPost, "/graphql", bytes.NewReader(b))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.String()
}

// guesser generates random selections with aliases, fragments, directives and sometimes fields that need a resolver.
type guesser struct {
	schema *ast.Schema
	rand   *rand.Rand
	depth  int
}

func (g *guesser) document() string {
	lists := []string{
		`organization { roles(first: 9) { %RoleConnection } }`,
		`organization { accounts(first: 9) { %AccountConnection } }`,
		`organization { users(first: 9) { %UserConnection } }`,
		`organization { seatUsage { byAccount(first: 9) { %AccountSeatUsageConnection } } }`,
		`account(ref: {id: "{{acc:odd}}"}) { members(first: 9) { %MembershipConnection } }`,
		`account(ref: {id: "{{acc:news}}"}) { members(first: 9) { %MembershipConnection } }`,
		`viewer { accounts(first: 9) { %AccountConnection } }`,
	}
	list := lists[g.rand.IntN(len(lists))]
	start, end := strings.Index(list, "%"), strings.Index(list, "Connection }")
	kind := list[start+1 : end]
	connection := "pageInfo { endCursor } edges { " + g.some("cursor __typename ") + "node { " + g.selection(kind) + " } } " +
		g.some("totalCount ") + g.some("edges { node { "+g.selection(kind)+" } } ")
	return "query ($yes: Boolean!) { " + list[:start] + connection + list[end+len("Connection"):] + " }"
}

func (g *guesser) some(s string) string {
	if g.rand.IntN(3) == 0 {
		return s
	}
	return ""
}

func (g *guesser) selection(kind string) string {
	g.depth++
	defer func() { g.depth-- }()
	def := g.schema.Types[kind]
	plain := graph.PlainFields()[kind]
	out := "__typename "
	for range 1 + g.rand.IntN(5) {
		f := def.Fields[g.rand.IntN(len(def.Fields))]
		if strings.HasPrefix(f.Name, "__") || !slices.Contains(plain, f.Name) && (g.depth > 2 || g.rand.IntN(12) > 0) {
			continue
		}
		one := f.Name + everyValue(g.schema, f)
		if of := g.schema.Types[f.Type.Name()]; of.Kind == ast.Object {
			if item, ok := strings.CutSuffix(of.Name, "Connection"); ok {
				one = "c" + g.alias(f.Name) + ": " + one + "(first: 2) { edges { node { " + g.selection(item) + " } } }"
			} else {
				one += " { " + g.selection(of.Name) + " }"
			}
		} else if g.rand.IntN(4) == 0 {
			one = g.alias(f.Name) + ": " + one
		}
		switch g.rand.IntN(8) {
		case 0:
			one = "... on " + kind + " { " + one + " }"
		case 1:
			one = "... @include(if: $yes) { " + one + " }"
		case 2:
			if slices.Contains(def.Interfaces, "Node") {
				one = "... on Node { id } " + one
			}
		}
		out += one + " "
	}
	return out
}

func (g *guesser) alias(name string) string { return "as_" + name }

// Every field of the types with fast lists is either written in one pass or listed here as needing a resolver.
func TestEveryFieldOfAHotListIsPlainOrFetched(t *testing.T) {
	t.Parallel()
	fetched := map[string][]string{
		"Role": {"userCount"}, "Account": {"affiliates", "ifReadable", "legacyMemberCount", "members", "primaryAccount", "primaryUser"}, "User": {"memberships", "seatReason"},
		"Membership": {"isLastAdministrator"},
	}
	schema := generated.Contract()
	for kind, plain := range graph.PlainFields() {
		var want []string
		for _, f := range schema.Types[kind].Fields {
			if !strings.HasPrefix(f.Name, "__") && !slices.Contains(fetched[kind], f.Name) {
				want = append(want, f.Name)
			}
		}
		slices.Sort(want)
		slices.Sort(plain)
		if !slices.Equal(want, plain) {
			t.Errorf("%s: plain are %v, and should be %v", kind, plain, want)
		}
	}
}

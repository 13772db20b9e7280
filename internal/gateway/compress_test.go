package gateway_test

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A compressed list is the same as an uncompressed one.
func TestAListComesCompressed(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	for i := range 60 {
		s.g.Account(s.org, fmt.Sprintf("compressed%d", i))
	}
	ask := func(encoding string) (names []string, bytes int64, got string) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.g.URL+"/graphql",
			strings.NewReader(`{"query": "{ organization { accounts(first: 100) { edges { node { id handle platform } } } } }"}`))
		s.must(err)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+s.g.Token(chief))
		r.Header.Set("Accept-Encoding", encoding)
		resp, err := http.DefaultClient.Do(r)
		s.must(err)
		defer resp.Body.Close()
		counted := &counter{from: resp.Body}
		var body interface{ Read([]byte) (int, error) } = counted
		if got = resp.Header.Get("Content-Encoding"); got == "gzip" {
			body, err = gzip.NewReader(counted)
			s.must(err)
		}
		var answer struct {
			Data struct {
				Organization struct {
					Accounts struct {
						Edges []struct{ Node struct{ Handle string } }
					}
				}
			}
		}
		s.must(json.NewDecoder(body).Decode(&answer))
		for _, e := range answer.Data.Organization.Accounts.Edges {
			names = append(names, e.Node.Handle)
		}
		return names, counted.bytes, got
	}
	plain, long, encoding := ask("identity")
	if encoding != "" || len(plain) < 60 {
		t.Fatalf("%d accounts, encoded with %q", len(plain), encoding)
	}
	zipped, short, encoding := ask("gzip")
	if encoding != "gzip" || strings.Join(zipped, " ") != strings.Join(plain, " ") || short*3 > long {
		t.Errorf("%d accounts of %d, %d bytes of %d, encoded with %q", len(zipped), len(plain), short, long, encoding)
	}
}

type counter struct {
	from  interface{ Read([]byte) (int, error) }
	bytes int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.bytes += int64(n)
	return n, err
}

// Answers to queries may be compressed because none has a secret next to text that another person wrote (decision 24). A field that returns a secret belongs
// in a mutation's payload.
func TestNoQueryAnswersASecret(t *testing.T) {
	t.Parallel()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: generated.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	secret := regexp.MustCompile(`(?i)token|secret|password|^link$`)
	harmless := map[string]bool{"SignInOptions.password": true} // whether passwords can be used
	seen := map[string]bool{}
	var look func(def *ast.Definition)
	look = func(def *ast.Definition) {
		if def == nil || seen[def.Name] {
			return
		}
		seen[def.Name] = true
		for _, f := range def.Fields {
			if secret.MatchString(f.Name) && schema.Types[f.Type.Name()].IsLeafType() && !harmless[def.Name+"."+f.Name] {
				t.Errorf("%s.%s: a query can answer it, compressed", def.Name, f.Name)
			}
			look(schema.Types[f.Type.Name()])
		}
		for _, possible := range schema.PossibleTypes[def.Name] {
			look(possible)
		}
	}
	look(schema.Query)
	if len(seen) < 50 || !seen["ApiClient"] || seen["ApiClientTokenPayload"] {
		t.Errorf("%d types are reached from Query", len(seen))
	}
}

package graph_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/tools/txtar"

	"example.com/roster/graph/generated"
)

// contract returns the schema that is served.
func contract() *ast.Schema { return generated.Contract() }

func TestEveryMutationHasAnAllowedAndARefusedCaseAndEveryQueryACase(t *testing.T) {
	t.Parallel()
	allowed, refused := map[string]bool{}, map[string]bool{}
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, st := range stepsOf(t, archive) {
			if st.kind == "ask" {
				note(t, file, st, allowed, refused)
			}
		}
	}
	schema := contract()
	for _, f := range schema.Query.Fields {
		if f.Name[0] != '_' && !allowed[f.Name] {
			t.Errorf("Query.%s has no case", f.Name)
		}
	}
	for _, f := range schema.Mutation.Fields {
		if !allowed[f.Name] {
			t.Errorf("Mutation.%s has no case in which it is allowed", f.Name)
		}
		if !refused[f.Name] {
			t.Errorf("Mutation.%s has no case in which it is refused", f.Name)
		}
	}
	t.Logf("%d operation files, %d mutations", len(files), len(schema.Mutation.Fields))
}

// note records for each root field of a step whether the file expects it to be allowed or refused.
func note(t *testing.T, file string, st *step, allowed, refused map[string]bool) {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(contract(), st.text, nil)
	if len(errs) > 0 {
		return // the document itself is expected to be refused
	}
	var want struct {
		Data map[string]json.RawMessage
	}
	_, body, isHTTP := bytes.Cut([]byte(st.want), []byte("\n"))
	if !isHTTP || !strings.HasPrefix(st.want, "HTTP") {
		body = []byte(st.want)
	}
	if err := json.Unmarshal(body, &want); err != nil {
		t.Fatalf("%s, step %s wants no JSON: %v", file, st.name, err)
	}
	for _, s := range doc.Operations[0].SelectionSet {
		f, ok := s.(*ast.Field)
		if !ok {
			continue
		}
		var payload struct{ UserErrors []any }
		got := want.Data[f.Alias]
		_ = json.Unmarshal(got, &payload) // a value that is not a payload has no user errors
		if got == nil || string(got) == "null" || len(payload.UserErrors) > 0 {
			refused[f.Name] = true
		} else {
			allowed[f.Name] = true
		}
	}
}

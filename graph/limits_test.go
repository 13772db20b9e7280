package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"

	"example.com/roster/internal/access"
)

func TestADocumentIsMeasured(t *testing.T) {
	deep := "organization{accounts{edges{node{members{edges{node{account{members{edges{node{account{members{edges{node{id" + strings.Repeat("}", 15)
	for name, c := range map[string]struct {
		document string
		viewer   *access.Viewer
		refused  string
	}{
		"a shallow one":              {"{viewer{email}}", nil, ""},
		"one too deep":               {"{" + deep + "}", &access.Viewer{}, "deeper"},
		"the schema, for a stranger": {"{__schema{queryType{name}}}", nil, "Sign in"},
		"the schema":                 {"{__schema{queryType{name}}}", &access.Viewer{}, ""},
		"the schema, many times":     {"{a:__schema{queryType{name}} b:__schema{queryType{name}} c:__schema{queryType{name}}}", &access.Viewer{}, "at most 2"},
		"fragments doubled 40 times": {doubled(40), &access.Viewer{}, ""},
	} {
		doc, errs := gqlparser.LoadQueryWithRules(NewExecutableSchema(Config{}).Schema(), c.document, nil)
		if len(errs) > 0 {
			t.Fatalf("%s: %v", name, errs)
		}
		err := shape{}.MutateOperationContext(access.With(context.Background(), c.viewer), &graphql.OperationContext{Operation: doc.Operations[0]})
		if c.refused == "" && err != nil || c.refused != "" && (err == nil || !strings.Contains(err.Message, c.refused)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func doubled(n int) string {
	var b strings.Builder
	b.WriteString("{viewer{...f0}}")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Viewer{...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Viewer{email}", n)
	return b.String()
}

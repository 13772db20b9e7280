package limit

import (
	"os"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// The schema that is served, as it is written and parsed.
var (
	contractText = read("../../schema.graphql")
	contract     = gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphql", Input: contractText})
)

func read(name string) string {
	b, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

package limit

import (
	"os"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// The served schema, as text and parsed, with the additions for a subgraph.
var (
	contractText = read("../../schema.graphql")
	contract     = gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphql", Input: contractText}, &ast.Source{Name: "federation.graphql", Input: read("../federation.graphql")})
)

func read(name string) string {
	b, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

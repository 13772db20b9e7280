package limit

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"example.com/roster/internal/access"
)

func TestADocumentIsMeasured(t *testing.T) {
	deep := "organization{accounts{edges{node{members{edges{node{account{members{edges{node{account{members{edges{node{id" + strings.Repeat("}", 15)
	many := func(n int, s string) string { return strings.Repeat(s, n) }
	for name, c := range map[string]struct{ document, refused string }{
		"a shallow one":                          {"{viewer{email}}", ""},
		"one too deep":                           {"{" + deep + "}", "levels of fields"},
		"the schema":                             {"{__schema{queryType{name}}}", ""},
		"the schema, many times":                 {"{a:__schema{queryType{name}} b:__schema{queryType{name}} c:__schema{queryType{name}}}", "at most 2"},
		"the schema by a fragment, many times":   {"{...F x:__schema{queryType{name}}} fragment F on Query{a:__schema{queryType{name}} b:__schema{queryType{name}}}", "at most 2"},
		"the schema as tools ask for it":         {wholeSchema, ""},
		"lists of types in lists of types":       {"{__schema{types{fields{type{fields{name}}}}}}", "once"},
		"the same by a fragment":                 {"{__schema{types{fields{type{...T}}}}} fragment T on __Type{enumValues{name}}", "once"},
		"lists of types under other names":       {"{__schema{a:types{name} b:types{name}}}", "once"},
		"fragments doubled 40 times":             {doubled(40), ""},
		"fragments in a circle":                  {"{viewer{...A}} fragment A on Viewer{...B} fragment B on Viewer{...A}", ""},
		"20 fields at the root":                  {"{" + roots(20) + "}", ""},
		"21 fields at the root":                  {"{" + roots(21) + "}", "root fields"},
		"21 by doubled fragments":                {"{...F ...F ...F} fragment F on Query{" + roots(7) + "}", "root fields"},
		"51 aliases":                             {"{viewer{" + aliases(51) + "}}", "aliases"},
		"51 directives":                          {"{viewer{email" + many(51, "@skip(if:false)") + "}}", "directives"},
		"a field again and again":                {"{viewer{" + many(60, "email ") + "}}", "too many times"},
		"a field again and again, in parts":      {"{viewer{" + many(60, "...{email}") + "}}", "too many times"},
		"11 operations":                          {many(11, "query{viewer{email}}"), "operations"},
		"51 fragments":                           {"{viewer{email}}" + many(51, " fragment F on Viewer{email}"), "fragments"},
		"two changes":                            {"mutation{a:signOut{signedOut} b:signOut{signedOut}}", ""},
		"a password":                             {`mutation{signIn(input:{email:"a",password:"b"}){token}}`, ""},
		"two passwords":                          {`mutation{a:signIn(input:{email:"a",password:"b"}){token} b:signIn(input:{email:"a",password:"c"}){token}}`, "the only one"},
		"a password and something else":          {`mutation{...F signOut{signedOut}} fragment F on Mutation{signIn(input:{email:"a",password:"b"}){token}}`, "the only one"},
		"a password among several operations":    {`query q{viewer{email}} mutation m{signIn(input:{email:"a",password:"b"}){token}}`, ""},
		"the fragment of another's name, unused": {"{viewer{email}} fragment F on Viewer{...F}", ""},
	} {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: c.document}, MaxTokens)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		refused := outlined(doc, open(contract))
		if c.refused == "" && refused != nil || c.refused != "" && (refused == nil || !strings.Contains(refused.Message, c.refused)) {
			t.Errorf("%s: %v", name, refused)
		}
	}
}

func TestStrangersReadNoSchema(t *testing.T) {
	for document, want := range map[string]bool{
		"{__schema{queryType{name}}}": false, "{...F} fragment F on Query{__type(name:\"User\"){name}}": false, "{__typename}": true,
	} {
		doc, errs := gqlparser.LoadQueryWithRules(contract, document, nil)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		op := &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]}
		if err := (shape{}).MutateOperationContext(context.Background(), op); (err == nil) != want {
			t.Errorf("%s for a stranger: %v", document, err)
		}
		if err := (shape{}).MutateOperationContext(access.With(context.Background(), &access.Viewer{}), op); err != nil {
			t.Errorf("%s: %v", document, err)
		}
	}
}

func roots(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d:viewer{email}", i)
	}
	return b.String()
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d:email", i)
	}
	return b.String()
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

// wholeSchema is the introspection query of graphql-js.
const wholeSchema = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
	types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
	fragment FullType on __Type { kind name description specifiedByURL isOneOf
		fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
		inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
		enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
	fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
	fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
		ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

package present

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// wanted is what a value of a built-in scalar is.
var wanted = map[string]string{
	"Int":     "An Int is a whole number of 32 bits, without a point or quotes.",
	"String":  "A String is a text in quotes.",
	"Boolean": "A Boolean is true or false, without quotes.",
	"ID":      "An ID is a text in quotes, as the API has written it.",
}

// mistaken is what the parser's library says of a variable that is none of its scalar: in words of Go, or of what it became meanwhile.
var mistaken = regexp.MustCompile(`^cannot use (?:value )?.* as (Int|String|Boolean|ID)$`)

const variablesName = "variables"

// KeepVariables notes the variables of an operation as they were sent: a refusal is about those.
func KeepVariables(ctx context.Context, variables map[string]any) {
	if graphql.HasOperationContext(ctx) {
		graphql.GetOperationContext(ctx).Stats.SetExtension(variablesName, variables)
	}
}

// misgiven says of a variable that is none of its scalar what was given and what is wanted.
func misgiven(ctx context.Context, g *gqlerror.Error) (string, bool) {
	m := mistaken.FindStringSubmatch(g.Message)
	if m == nil || len(g.Path) == 0 || !graphql.HasOperationContext(ctx) {
		return "", false
	}
	variables, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(variablesName).(map[string]any)
	return fmt.Sprintf("%s is given. %s", sentAs(valueAt(variables, g.Path[1:]), m[1]), wanted[m[1]]), true
}

// valueAt is what stands at a place of the variables; nil for none.
func valueAt(in any, path ast.Path) any {
	for _, step := range path {
		switch step := step.(type) {
		case ast.PathName:
			fields, _ := in.(map[string]any)
			in = fields[string(step)]
		case ast.PathIndex:
			list, isList := in.([]any)
			if !isList {
				continue // it stands for its only entry
			}
			if int(step) >= len(list) {
				return nil
			}
			in = list[step]
		}
	}
	return in
}

// sentAs names a value. Where a text is wanted it may be a secret, and its kind has to do.
func sentAs(v any, want string) string {
	const most = 40
	kind := "Another value"
	switch v.(type) {
	case map[string]any:
		return "An object"
	case []any:
		return "A list"
	case string:
		kind = "A text"
	case bool:
		kind = "A Boolean"
	case json.Number, float64, int64, int:
		kind = "A number"
	case nil:
		return kind
	}
	text, err := json.Marshal(v)
	if err != nil || len(text) > most || want == "String" || want == "ID" {
		return kind
	}
	return string(text)
}

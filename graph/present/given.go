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

// wanted describes the values of each built-in scalar.
var wanted = map[string]string{
	"Int":     "An Int is a whole number of 32 bits, without a point or quotes.",
	"String":  "A String is a text in quotes.",
	"Boolean": "A Boolean is true or false, without quotes.",
	"ID":      "An ID is a text in quotes, as the API has written it.",
}

// mistaken matches gqlparser's message about a variable that is not a value of its scalar. The message names the value's Go type, or the value after
// conversion; neither helps a client.
var mistaken = regexp.MustCompile(`^cannot use (?:value )?.* as (Int|String|Boolean|ID)$`)

const variablesName = "variables"

// KeepVariables stores the variables of an operation as the client sent them, so that error messages can describe those.
func KeepVariables(ctx context.Context, variables map[string]any) {
	if graphql.HasOperationContext(ctx) {
		graphql.GetOperationContext(ctx).Stats.SetExtension(variablesName, variables)
	}
}

// misgiven returns a better message for an error about a variable that is not a value of its scalar: what was given and what is wanted. It reports false for
// other errors.
func misgiven(ctx context.Context, g *gqlerror.Error) (string, bool) {
	m := mistaken.FindStringSubmatch(g.Message)
	if m == nil || len(g.Path) == 0 || !graphql.HasOperationContext(ctx) {
		return "", false
	}
	variables, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(variablesName).(map[string]any)
	return fmt.Sprintf("%s is given. %s", sentAs(valueAt(variables, g.Path[1:]), m[1]), wanted[m[1]]), true
}

// valueAt returns the value at a path in the variables, or nil if there is none.
func valueAt(in any, path ast.Path) any {
	for _, step := range path {
		switch step := step.(type) {
		case ast.PathName:
			fields, _ := in.(map[string]any)
			in = fields[string(step)]
		case ast.PathIndex:
			list, isList := in.([]any)
			if !isList {
				continue // a single value can be given for a list with one entry
			}
			if int(step) >= len(list) {
				return nil
			}
			in = list[step]
		}
	}
	return in
}

// sentAs describes a value for an error message. If a text is wanted, the value may be a secret, so only its kind is named.
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

package graph

import (
	"context"
	"reflect"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

// choices holds variables to @oneOf, as validation holds literals to it: exactly one field, and not null. Nothing of the
// operation runs otherwise. The resolvers check their own input once more.
type choices struct {
	schema *ast.Schema
	types  map[string]bool // of inputs that are or hold such a choice
}

func newChoices(s *ast.Schema) choices {
	c := choices{s, map[string]bool{}}
	for again := true; again; { // until no type is found to hold one that does
		again = false
		for name, d := range s.Types {
			if d.Kind != ast.InputObject || c.types[name] {
				continue
			}
			holds := d.Directives.ForName("oneOf") != nil
			for _, f := range d.Fields {
				holds = holds || c.types[f.Type.Name()]
			}
			if holds {
				c.types[name], again = true, true
			}
		}
	}
	return c
}

var _ graphql.OperationContextMutator = choices{}

func (choices) ExtensionName() string                   { return "OneOf" }
func (choices) Validate(graphql.ExecutableSchema) error { return nil }
func (c choices) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	for _, v := range op.Operation.VariableDefinitions {
		value, given := op.Variables[v.Variable]
		if !given || !c.types[v.Type.Name()] {
			continue
		}
		if f := c.check(v.Type, reflect.ValueOf(value), []string{v.Variable}); f != nil {
			return faultError(nil, f)
		}
	}
	return nil
}

// check looks at a coerced value; what is no list where one belongs stands for its only entry.
func (c choices) check(t *ast.Type, v reflect.Value, path []string) *fault.Error {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if !v.IsValid() || !c.types[t.Name()] {
		return nil
	}
	if t.Elem != nil {
		if v.Kind() != reflect.Slice {
			return c.check(t.Elem, v, path)
		}
		for i := range v.Len() {
			if f := c.check(t.Elem, v.Index(i), append(slices.Clip(path), strconv.Itoa(i))); f != nil {
				return f
			}
		}
		return nil
	}
	if v.Kind() != reflect.Map {
		return nil // coercion has refused it
	}
	d := c.schema.Types[t.NamedType]
	if d.Directives.ForName("oneOf") != nil && !single(v) {
		return fault.New(fault.InvalidInput, "Pass exactly one field of %s, and not null.", d.Name).At(path...)
	}
	for _, f := range d.Fields {
		if !c.types[f.Type.Name()] {
			continue
		}
		if f := c.check(f.Type, v.MapIndex(reflect.ValueOf(f.Name)), append(slices.Clip(path), f.Name)); f != nil {
			return f
		}
	}
	return nil
}

// single says whether a map holds one value, and that one not null.
func single(m reflect.Value) bool {
	if m.Len() != 1 {
		return false
	}
	v := m.MapIndex(m.MapKeys()[0])
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return v.IsValid()
}

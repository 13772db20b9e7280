package limit

import (
	"context"
	"reflect"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

// values checks every value of an operation before any of it runs, as the specification requires: literals and variables, down to each scalar, and whether a
// @oneOf input has one field. Validation checks only the kinds of the built-in scalars. Without this check, other invalid values would be found only when their
// fields are resolved, after earlier fields may have changed something.
type values struct {
	schema *ast.Schema
	held   map[string]bool // types that are or contain a scalar of scalars or a @oneOf input
}

// scalars contains, for each scalar, a function that returns why a value is invalid, or nil. Validation checks enums.
var scalars = map[string]func(any) error{
	"Int":      readable(model.UnmarshalInt),
	"String":   readable(model.UnmarshalString),
	"DateTime": readable(model.UnmarshalDateTime),
	"Upload":   readable(model.UnmarshalUpload),
	"ID":       func(v any) error { return new(globalid.ID).UnmarshalGQL(v) },
	"Boolean": func(v any) error {
		if _, ok := v.(bool); !ok {
			return fault.New(fault.InvalidInput, "A Boolean is true or false.")
		}
		return nil
	},
}

func readable[T any](unmarshal func(any) (T, error)) func(any) error {
	return func(v any) error {
		_, err := unmarshal(v)
		return err
	}
}

// NewValues returns the extension for a schema.
func NewValues(s *ast.Schema) values {
	c := values{s, map[string]bool{}}
	for again := true; again; { // until no further type is found
		again = false
		for name, d := range s.Types {
			if c.held[name] {
				continue
			}
			holds := d.Kind == ast.Scalar && scalars[name] != nil
			if d.Kind == ast.InputObject {
				holds = d.Directives.ForName("oneOf") != nil || slices.ContainsFunc(d.Fields, func(f *ast.FieldDefinition) bool { return c.held[f.Type.Name()] })
			}
			if holds {
				c.held[name], again = true, true
			}
		}
	}
	return c
}

var (
	_ graphql.OperationParameterMutator = values{}
	_ graphql.OperationContextMutator   = values{}
)

func (values) ExtensionName() string                   { return "Values" }
func (values) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters stores the variables as they were sent, for error messages.
func (values) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	present.KeepVariables(ctx, p.Variables)
	return nil
}

// MutateOperationContext refuses an operation with an invalid value.
func (c values) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	for _, v := range op.Operation.VariableDefinitions {
		value, given := op.Variables[v.Variable]
		if !given || !c.held[v.Type.Name()] {
			continue
		}
		if f := c.check(v.Type, reflect.ValueOf(value), []string{v.Variable}); f != nil {
			return present.Fault(nil, f)
		}
	}
	return c.literals(op.Operation.SelectionSet, map[string]bool{})
}

// literals checks the literals in the arguments of these fields and of all fields below them. It visits each fragment once.
func (c values) literals(set ast.SelectionSet, read map[string]bool) *gqlerror.Error {
	for _, s := range set {
		var below ast.SelectionSet
		switch s := s.(type) {
		case *ast.Field:
			for _, a := range s.Arguments {
				if d := s.Definition.Arguments.ForName(a.Name); d != nil && c.held[d.Type.Name()] {
					if at, f := c.literal(d.Type, a.Value, []string{a.Name}); f != nil {
						e := present.Fault(nil, f)
						e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
						return e
					}
				}
			}
			below = s.SelectionSet
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if !read[s.Name] {
				read[s.Name], below = true, s.Definition.SelectionSet
			}
		}
		if err := c.literals(below, read); err != nil {
			return err
		}
	}
	return nil
}

// literal checks a literal, except for the variables in it. Validation has already checked that its structure fits its type.
func (c values) literal(t *ast.Type, v *ast.Value, path []string) (*ast.Position, *fault.Error) {
	switch {
	case v.Kind == ast.Variable || v.Kind == ast.NullValue || !c.held[t.Name()]:
		return nil, nil
	case t.Elem != nil && v.Kind == ast.ListValue:
		for i, child := range v.Children {
			if at, f := c.literal(t.Elem, child.Value, append(slices.Clip(path), strconv.Itoa(i))); f != nil {
				return at, f
			}
		}
		return nil, nil
	case t.Elem != nil: // a single value is a list with one entry
		return c.literal(t.Elem, v, path)
	}
	d := c.schema.Types[t.NamedType]
	if d.Kind == ast.Scalar {
		raw, err := v.Value(nil)
		if err == nil {
			err = scalars[d.Name](raw)
		} else { // a number that does not fit into 64 bits
			err = scalars[d.Name](v.Raw)
		}
		return v.Position, unread(err, path)
	}
	for _, child := range v.Children {
		f := d.Fields.ForName(child.Name)
		if f == nil {
			continue
		}
		if at, f := c.literal(f.Type, child.Value, append(slices.Clip(path), child.Name)); f != nil {
			return at, f
		}
	}
	return nil, nil
}

// check checks a coerced value. A value that is not a list, where a list is expected, counts as its only entry.
func (c values) check(t *ast.Type, v reflect.Value, path []string) *fault.Error {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if !v.IsValid() || !c.held[t.Name()] {
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
	d := c.schema.Types[t.NamedType]
	if d.Kind == ast.Scalar {
		return unread(scalars[d.Name](v.Interface()), path)
	}
	if v.Kind() != reflect.Map {
		return nil // coercion has refused it
	}
	if d.Directives.ForName("oneOf") != nil && !holdsOne(v) {
		return fault.New(fault.InvalidInput, "Pass exactly one field of %s, and not null.", d.Name).At(path...)
	}
	for _, f := range d.Fields {
		if !c.held[f.Type.Name()] {
			continue
		}
		if f := c.check(f.Type, v.MapIndex(reflect.ValueOf(f.Name)), append(slices.Clip(path), f.Name)); f != nil {
			return f
		}
	}
	return nil
}

// unread returns the error for a scalar that cannot be read, with its path, or nil if err is nil.
func unread(err error, path []string) *fault.Error {
	if err == nil {
		return nil
	}
	if f, ok := fault.Of(err); ok {
		return f.At(path...)
	}
	return fault.Wrap(err, fault.InvalidInput, "This value cannot be read.").At(path...)
}

// holdsOne reports whether a map has exactly one entry, whose value is not null.
func holdsOne(m reflect.Value) bool {
	if m.Len() != 1 {
		return false
	}
	v := m.MapIndex(m.MapKeys()[0])
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return v.IsValid()
}

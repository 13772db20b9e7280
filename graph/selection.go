package graph

import (
	"context"
	"iter"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// selection is what an operation asks of an object: its fields by name, each with what is asked below it under any alias. A page reads only the columns that its
// selection needs.
type selection struct {
	op     *graphql.OperationContext
	fields map[string]ast.SelectionSet
}

// selected returns the selection of the field that is being resolved, which is of this type.
func selected(ctx context.Context, types ...string) selection {
	return selectionOf(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections, types)
}

func selectionOf(op *graphql.OperationContext, set ast.SelectionSet, types []string) selection {
	s := selection{op, map[string]ast.SelectionSet{}}
	for _, f := range graphql.CollectFields(op, set, types) {
		s.fields[f.Name] = append(slices.Clip(s.fields[f.Name]), f.Selections...)
	}
	return s
}

// below returns what is asked of a field, an object with this type name and these interfaces.
func (s selection) below(field string, types ...string) selection {
	return selectionOf(s.op, s.fields[field], types)
}

// names returns the names of the fields except these and __typename.
func (s selection) names(except ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for name := range s.fields {
			if name != "__typename" && !slices.Contains(except, name) && !yield(name) {
				return
			}
		}
	}
}

// has reports whether one of these fields is asked.
func (s selection) has(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { _, asked := s.fields[name]; return asked })
}

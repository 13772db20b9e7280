// Package fastjson writes the entries of a page as JSON in one pass, if the selection asks for nothing that a resolver must fetch. It writes the same bytes as
// gqlgen, and refuses a selection that it cannot write whole.
package fastjson

import (
	"context"
	"io"
	"maps"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
	"example.com/roster/internal/globalid"
)

// The edges of a page are complete structs, so one writer is built for the selection and used for all of them. gqlgen would create a context and other
// bookkeeping for each field of each row, which takes longer than the database. A selection that needs resolvers is left to gqlgen.

// Raw is encoded JSON.
type Raw []byte

// MarshalGQL writes the JSON unchanged.
func (t Raw) MarshalGQL(w io.Writer) { _, _ = w.Write(t) }

// Edges returns a page's edges as Raw JSON; name is the type of the nodes in the GraphQL schema. If there are no edges, or the selection asks for more than the
// nodes contain, it returns the edges unchanged.
func Edges[N any](ctx context.Context, name string, edges []model.Edge[N], node Object[N]) (any, error) {
	if len(edges) == 0 {
		return edges, nil
	}
	edge := Object[model.Edge[N]]{
		Types: []string{name + "Edge"},
		Fields: map[string]Field[model.Edge[N]]{
			"cursor": leaf(func(b []byte, e model.Edge[N]) []byte { return quoted(b, e.Cursor) }),
			"node":   Child(func(e model.Edge[N]) N { return e.Node }, node),
		},
	}
	write := edge.writerOf(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections)
	if write == nil {
		return edges, nil
	}
	return Raw(array(make([]byte, 0, 256*len(edges)), edges, write)), nil
}

// Object describes a type of the GraphQL schema, as far as a complete struct contains its fields.
type Object[T any] struct {
	Types  []string // its name first, then its interfaces, as fragments name them
	Fields map[string]Field[T]
}

// NewObject returns an object with these type names and the fields of all the maps, by their names.
func NewObject[T any](types []string, fields ...map[string]Field[T]) Object[T] {
	all := map[string]Field[T]{}
	for _, some := range fields {
		maps.Copy(all, some)
	}
	return Object[T]{types, all}
}

// writer appends a value as JSON.
type writer[T any] func(b []byte, v T) []byte

// Field returns the writer of a field with a selection, or nil if the selection asks for more than the struct contains.
type Field[T any] func(*graphql.OperationContext, ast.SelectionSet) writer[T]

// writerOf returns the writer of a selection, or nil if gqlgen has to write it.
func (o Object[T]) writerOf(op *graphql.OperationContext, set ast.SelectionSet) writer[T] {
	collected := graphql.CollectFields(op, set, o.Types)
	keys, writers := make([]string, len(collected)), make([]writer[T], len(collected))
	seen := make(map[string]bool, len(collected))
	for i, f := range collected {
		of, ok := o.Fields[f.Name]
		if f.Name == "__typename" {
			of, ok = leaf(func(b []byte, _ T) []byte { return quoted(b, o.Types[0]) }), true
		}
		if !ok || f.IsDeferred() || seen[f.Alias] {
			return nil
		}
		seen[f.Alias] = true
		keys[i] = `,"` + f.Alias + `":`
		if writers[i] = of(op, f.Selections); writers[i] == nil {
			return nil
		}
	}
	if len(keys) == 0 {
		return nil
	}
	keys[0] = "{" + keys[0][1:]
	return func(b []byte, v T) []byte {
		for i, write := range writers {
			b = write(append(b, keys[i]...), v)
		}
		return append(b, '}')
	}
}

// leaf returns a field without a selection.
func leaf[T any](w writer[T]) Field[T] {
	return func(*graphql.OperationContext, ast.SelectionSet) writer[T] { return w }
}

// Child returns a field that is an object and never null.
func Child[T, C any](get func(T) C, of Object[C]) Field[T] {
	return func(op *graphql.OperationContext, set ast.SelectionSet) writer[T] {
		write := of.writerOf(op, set)
		if write == nil {
			return nil
		}
		return func(b []byte, v T) []byte { return write(b, get(v)) }
	}
}

// Children returns a field that is a list of objects.
func Children[T, C any](get func(T) []C, of Object[C]) Field[T] {
	return func(op *graphql.OperationContext, set ast.SelectionSet) writer[T] {
		write := of.writerOf(op, set)
		if write == nil {
			return nil
		}
		return func(b []byte, v T) []byte { return array(b, get(v), write) }
	}
}

func array[T any](b []byte, all []T, write writer[T]) []byte {
	b = append(b, '[')
	for i, v := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = write(b, v)
	}
	return append(b, ']')
}

// The types of leaf fields.

// ID returns a field that is an id.
func ID[T any](get func(T) globalid.ID) Field[T] {
	return leaf(func(b []byte, v T) []byte { return append(get(v).Append(append(b, '"')), '"') })
}

// Text returns a field that is a text or an enum.
func Text[T any, S ~string](get func(T) S) Field[T] {
	return leaf(func(b []byte, v T) []byte { return quoted(b, string(get(v))) })
}

// Texts returns a field that is a list of texts or enums.
func Texts[T any, S ~string](get func(T) []S) Field[T] {
	return leaf(func(b []byte, v T) []byte {
		return array(b, get(v), func(b []byte, s S) []byte { return quoted(b, string(s)) })
	})
}

// OptionalText returns a field that is a text or an enum, or null if the pointer is nil.
func OptionalText[T any, S ~string](get func(T) *S) Field[T] {
	return leaf(func(b []byte, v T) []byte {
		if s := get(v); s != nil {
			return quoted(b, string(*s))
		}
		return append(b, "null"...)
	})
}

// Int returns a field that is an integer.
func Int[T any](get func(T) int) Field[T] {
	return leaf(func(b []byte, v T) []byte { return strconv.AppendInt(b, int64(get(v)), 10) })
}

// Bool returns a field that is a boolean.
func Bool[T any](get func(T) bool) Field[T] {
	return leaf(func(b []byte, v T) []byte { return strconv.AppendBool(b, get(v)) })
}

// Time returns a field that is a time, in RFC 3339 and UTC.
func Time[T any](get func(T) time.Time) Field[T] {
	return leaf(func(b []byte, v T) []byte { return moment(b, get(v)) })
}

// OptionalTime returns a field that is a time, or null if the pointer is nil.
func OptionalTime[T any](get func(T) *time.Time) Field[T] {
	return leaf(func(b []byte, v T) []byte {
		if t := get(v); t != nil {
			return moment(b, *t)
		}
		return append(b, "null"...)
	})
}

func moment(b []byte, t time.Time) []byte {
	return append(t.UTC().AppendFormat(append(b, '"'), time.RFC3339Nano), '"')
}

// quoted appends a text as a JSON string and escapes what JSON requires.
func quoted(b []byte, s string) []byte {
	const hex = "0123456789ABCDEF"
	b = append(b, '"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		b = append(b, s[start:i]...)
		switch c {
		case '\t':
			b = append(b, `\t`...)
		case '\r':
			b = append(b, `\r`...)
		case '\n':
			b = append(b, `\n`...)
		case '\\', '"':
			b = append(b, '\\', c)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
		start = i + 1
	}
	return append(append(b, s[start:]...), '"')
}

// Package fastjson writes the entries of a page as JSON in one pass, where a selection asks for nothing that a resolver must fetch. It answers the same bytes as
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

// The edges of a page are finished structs, and are written by a plan made once for all of them. gqlgen would make a context and a goroutine's worth of
// bookkeeping for each field of each row, which costs more than the database does. A selection that asks for more goes gqlgen's way.

// Raw is JSON.
type Raw []byte

// MarshalGQL writes it as it is.
func (t Raw) MarshalGQL(w io.Writer) { _, _ = w.Write(t) }

// Edges writes the edges of a page, whose nodes are of a type by that name, or answers them as they are where the selection asks for more.
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

// Object is what the contract says of a type, as far as a finished struct holds it.
type Object[T any] struct {
	Types  []string // its name and its interfaces', as fragments say them
	Fields map[string]Field[T]
}

// NewObject is a type by its names, and what is written of it by the names of its fields.
func NewObject[T any](types []string, fields ...map[string]Field[T]) Object[T] {
	all := map[string]Field[T]{}
	for _, some := range fields {
		maps.Copy(all, some)
	}
	return Object[T]{types, all}
}

// writer appends a value as JSON.
type writer[T any] func(b []byte, v T) []byte

// Field makes the writer of a field with a selection; nil where the selection asks for more than the struct holds.
type Field[T any] func(*graphql.OperationContext, ast.SelectionSet) writer[T]

// writerOf makes the writer of a selection, nil where it cannot be written plainly.
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

// leaf is a field without a selection.
func leaf[T any](w writer[T]) Field[T] {
	return func(*graphql.OperationContext, ast.SelectionSet) writer[T] { return w }
}

// Child is a field that is an object, never null.
func Child[T, C any](get func(T) C, of Object[C]) Field[T] {
	return func(op *graphql.OperationContext, set ast.SelectionSet) writer[T] {
		write := of.writerOf(op, set)
		if write == nil {
			return nil
		}
		return func(b []byte, v T) []byte { return write(b, get(v)) }
	}
}

// Children is a field that is a list of objects.
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

// The kinds of leaves.

// ID is a field that is an id.
func ID[T any](get func(T) globalid.ID) Field[T] {
	return leaf(func(b []byte, v T) []byte { return append(get(v).Append(append(b, '"')), '"') })
}

// Text is a field that is a text or an enum.
func Text[T any, S ~string](get func(T) S) Field[T] {
	return leaf(func(b []byte, v T) []byte { return quoted(b, string(get(v))) })
}

// Texts is a field that is a list of texts.
func Texts[T any, S ~string](get func(T) []S) Field[T] {
	return leaf(func(b []byte, v T) []byte {
		return array(b, get(v), func(b []byte, s S) []byte { return quoted(b, string(s)) })
	})
}

// OptionalText is a field that is a text, or null for nil.
func OptionalText[T any, S ~string](get func(T) *S) Field[T] {
	return leaf(func(b []byte, v T) []byte {
		if s := get(v); s != nil {
			return quoted(b, string(*s))
		}
		return append(b, "null"...)
	})
}

// Int is a field that is a whole number.
func Int[T any](get func(T) int) Field[T] {
	return leaf(func(b []byte, v T) []byte { return strconv.AppendInt(b, int64(get(v)), 10) })
}

// Bool is a field that is true or false.
func Bool[T any](get func(T) bool) Field[T] {
	return leaf(func(b []byte, v T) []byte { return strconv.AppendBool(b, get(v)) })
}

// Time is a field that is an instant.
func Time[T any](get func(T) time.Time) Field[T] {
	return leaf(func(b []byte, v T) []byte { return moment(b, get(v)) })
}

// OptionalTime is a field that is an instant, or null for nil.
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

// quoted escapes what JSON must have escaped.
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

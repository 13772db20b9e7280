// Package record reads database rows into structs of the model. A field names its column in a tag, and nothing else does: the columns of a SELECT, the scan
// destinations, the copy of an ent entity and the field's JSON in a list are all derived from the tag. It refuses to know what is selected and for whom.
package record

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// Record maps the fields of a struct to columns. A field has the tag `column:"added_by"`; with `column:"added_by,internal"` it is not a field of the GraphQL
// schema, and is not written.
type Record[T any] struct {
	kind   globalid.Kind
	fields []field
}

// field maps one field of a struct to its column.
type field struct {
	column string
	index  []int                          // for reflect.Value.FieldByIndex
	at     func(start unsafe.Pointer) any // returns the pointer to scan the column into; start is the struct's address
	offset uintptr
	kind   reflect.Type
	name   string // in the GraphQL schema; empty if it is not a field there
}

// For reads the tags of a struct whose ids are of this kind. It panics if no field has a tag; records are package variables, so this happens at startup.
func For[T any](kind globalid.Kind) *Record[T] {
	r := &Record[T]{kind: kind}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[T]()) {
		tag, tagged := f.Tag.Lookup("column")
		if !tagged {
			continue
		}
		column, rest, _ := strings.Cut(tag, ",")
		one := field{column: column, index: f.Index, kind: f.Type, offset: offsetOf(reflect.TypeFor[T](), f.Index)}
		one.at = pointer(one, kind)
		if rest != "internal" {
			one.name = lower(f.Name)
		}
		r.fields = append(r.fields, one)
	}
	if len(r.fields) == 0 {
		panic(fmt.Sprintf("%s has no field with a column", reflect.TypeFor[T]()))
	}
	return r
}

// lower returns the name of a Go field as the GraphQL schema spells it.
func lower(name string) string {
	if name == "ID" {
		return "id"
	}
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}

// Without returns the record without some columns, for statements that get their values elsewhere.
func (r *Record[T]) Without(columns ...string) *Record[T] {
	out := &Record[T]{kind: r.kind}
	for _, f := range r.fields {
		kept := true
		for _, c := range columns {
			kept = kept && f.column != c
		}
		if kept {
			out.fields = append(out.fields, f)
		}
	}
	return out
}

// Only returns the record with just the columns of these fields of the GraphQL schema and of keep, which names columns. If one of the fields has no column, it is
// computed from columns that only its resolver knows: then Only returns the record itself and false.
func (r *Record[T]) Only(fields iter.Seq[string], keep ...string) (*Record[T], bool) {
	out := &Record[T]{kind: r.kind}
	needed := map[string]bool{}
	for name := range fields {
		i := slices.IndexFunc(r.fields, func(f field) bool { return f.name == name })
		if i < 0 {
			return r, false
		}
		needed[r.fields[i].column] = true
	}
	for _, f := range r.fields {
		if needed[f.column] || slices.Contains(keep, f.column) {
			out.fields = append(out.fields, f)
		}
	}
	return out, true
}

// Columns returns the names of the columns.
func (r *Record[T]) Columns() []string {
	out := make([]string, len(r.fields))
	for i, f := range r.fields {
		out[i] = f.column
	}
	return out
}

// Select returns the columns of a table by its alias, as the text of a statement.
func (r *Record[T]) Select(alias string) string {
	return alias + "." + strings.Join(r.Columns(), ", "+alias+".")
}

// Values returns the columns of a table by its alias, for a query of store.Reads.
func (r *Record[T]) Values(alias string) []store.Value {
	out := make([]store.Value, 0, len(r.fields))
	for _, f := range r.fields {
		out = append(out, store.Values(alias+"."+f.column, kindOf(f.kind))...)
	}
	return out
}

// kindOf returns the kind of column that fits a field of this type. It panics if there is none.
func kindOf(t reflect.Type) store.Kind {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch kind := t.Kind(); {
	case t == reflect.TypeFor[globalid.ID](), t == reflect.TypeFor[uuid.UUID]():
		return store.UUID
	case t == reflect.TypeFor[time.Time]():
		return store.Time
	case kind == reflect.String:
		return store.Text
	case kind == reflect.Bool:
		return store.Bool
	case kind >= reflect.Int && kind <= reflect.Uintptr:
		return store.Int
	}
	panic(fmt.Sprintf("a field of type %s has no kind of column", t))
}

// Into appends the scan destinations of a row's columns, in the order of Columns.
func (r *Record[T]) Into(dest []any, v *T) []any {
	for i := range r.fields {
		dest = append(dest, r.fields[i].at(unsafe.Pointer(v))) //nolint:gosec // points to a field of T, at the offset that its type has
	}
	return dest
}

// scannedID scans a UUID without copying its text.
type scannedID uuid.UUID

// Scan accepts what either database driver returns. Null becomes uuid.Nil.
func (i *scannedID) Scan(v any) (err error) {
	switch v := v.(type) {
	case nil:
		*i = scannedID{}
		return nil
	case []byte:
		*(*uuid.UUID)(i), err = uuid.ParseBytes(v)
		return err
	}
	return (*uuid.UUID)(i).Scan(v)
}

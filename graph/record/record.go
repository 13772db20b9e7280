// Package record reads rows of the database into structs of the model. A field says in its tag in which column it stands, and that is the only place that says
// so: the columns of a SELECT, where they are scanned to, the copy of an entity that ent has read, and the field's JSON in a list follow from it. It refuses to
// know what is selected and for whom.
package record

import (
	"fmt"
	"reflect"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// Record says of a struct in which columns its fields stand. A field has the tag `column:"added_by"`; with `column:"added_by,internal"` it is no field of the
// contract, and is not written.
type Record[T any] struct {
	kind   globalid.Kind
	fields []field
}

// field is one field of a struct that stands in a column.
type field struct {
	column string
	index  []int                          // as reflect has it
	at     func(start unsafe.Pointer) any // the pointer to the field of a struct, as it is scanned into
	offset uintptr
	kind   reflect.Type
	name   string // in the contract; empty for one that it does not have
}

// For reads the tags of a struct whose ids are of a kind. It panics where a struct has none, as a package begins.
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

// lower is a field of Go as the contract spells it.
func lower(name string) string {
	if name == "ID" {
		return "id"
	}
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}

// Without is the record without some columns, for statements that get their values elsewhere.
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

// Columns are the columns' names.
func (r *Record[T]) Columns() []string {
	out := make([]string, len(r.fields))
	for i, f := range r.fields {
		out[i] = f.column
	}
	return out
}

// Select is the columns of a table by its alias, in the text of a statement.
func (r *Record[T]) Select(alias string) string {
	return alias + "." + strings.Join(r.Columns(), ", "+alias+".")
}

// Values is Select for a query of store.Reads.
func (r *Record[T]) Values(alias string) []store.Value {
	out := make([]store.Value, 0, len(r.fields))
	for _, f := range r.fields {
		out = append(out, store.Values(alias+"."+f.column, kindOf(f.kind))...)
	}
	return out
}

// kindOf is what a column has whose field is of a type.
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

// Into appends where the columns of a row are scanned to, in their order.
func (r *Record[T]) Into(dest []any, v *T) []any {
	for i := range r.fields {
		dest = append(dest, r.fields[i].at(unsafe.Pointer(v))) //nolint:gosec // a field of T, whose place is known from its type
	}
	return dest
}

// scannedID reads a uuid without a copy of its text.
type scannedID uuid.UUID

// Scan reads what either driver gives; null is uuid.Nil.
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

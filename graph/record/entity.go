package record

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
)

// From returns a function that copies an entity that ent has read into a struct of the model. It matches fields by their columns' names, which an entity has in
// its json tags. It panics if the entity lacks a column or has it with another type; this happens at startup.
func From[E, T any](r *Record[T]) func(*E) *T {
	entity, columns := reflect.TypeFor[E](), map[string]reflect.StructField{}
	for _, f := range reflect.VisibleFields(entity) {
		column, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		columns[column] = f
	}
	copies := make([]func(from, to reflect.Value), len(r.fields))
	for i, f := range r.fields {
		from, ok := columns[f.column]
		if copies[i] = copied(r.kind, from, f); !ok || copies[i] == nil {
			panic(fmt.Sprintf("%s has no column %s for a field of %s", entity, f.column, reflect.TypeFor[T]()))
		}
	}
	return func(e *E) *T {
		out := new(T)
		from, to := reflect.ValueOf(e).Elem(), reflect.ValueOf(out).Elem()
		for _, one := range copies {
			one(from, to)
		}
		return out
	}
}

// copied returns a function that copies one field, or nil if the types do not fit.
func copied(kind globalid.Kind, from reflect.StructField, to field) func(from, to reflect.Value) {
	switch id := reflect.TypeFor[uuid.UUID](); {
	case from.Type == nil:
		return nil
	case from.Type == to.kind:
		return func(e, v reflect.Value) { v.FieldByIndex(to.index).Set(e.FieldByIndex(from.Index)) }
	case from.Type == id && to.kind == reflect.TypeFor[globalid.ID]():
		return func(e, v reflect.Value) {
			*v.FieldByIndex(to.index).Addr().Interface().(*globalid.ID) = globalid.ID{Kind: kind, UUID: *e.FieldByIndex(from.Index).Addr().Interface().(*uuid.UUID)}
		}
	case from.Type == reflect.PointerTo(to.kind): // null becomes the zero value
		return func(e, v reflect.Value) {
			if p := e.FieldByIndex(from.Index); !p.IsNil() {
				v.FieldByIndex(to.index).Set(p.Elem())
			}
		}
	case from.Type.Kind() == reflect.String && to.kind.Kind() == reflect.String:
		return func(e, v reflect.Value) { v.FieldByIndex(to.index).SetString(e.FieldByIndex(from.Index).String()) }
	}
	return nil
}

package record

import (
	"fmt"
	"reflect"
	"time"

	"example.com/roster/graph/fastjson"
	"example.com/roster/internal/globalid"
)

// Fields returns, by their names, the writers of the fields of the GraphQL schema that have columns.
func (r *Record[T]) Fields() map[string]fastjson.Field[*T] {
	out := make(map[string]fastjson.Field[*T], len(r.fields))
	for _, f := range r.fields {
		if f.name != "" {
			out[f.name] = leaf[T](f)
		}
	}
	return out
}

// leaf returns the writer for a field's type. It panics if there is none.
func leaf[T any](f field) fastjson.Field[*T] {
	switch f.kind {
	case reflect.TypeFor[globalid.ID]():
		return fastjson.ID(value[globalid.ID, T](f))
	case reflect.TypeFor[time.Time]():
		return fastjson.Time(value[time.Time, T](f))
	case reflect.TypeFor[*time.Time]():
		return fastjson.OptionalTime(value[*time.Time, T](f))
	case reflect.TypeFor[*string]():
		return fastjson.OptionalText(value[*string, T](f))
	}
	switch kind := f.kind.Kind(); {
	case kind == reflect.String:
		return fastjson.Text(value[string, T](f))
	case kind == reflect.Int:
		return fastjson.Int(value[int, T](f))
	case kind == reflect.Bool:
		return fastjson.Bool(value[bool, T](f))
	}
	panic(fmt.Sprintf("%s of %s is of no type that can be written", f.name, reflect.TypeFor[T]()))
}

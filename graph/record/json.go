package record

import (
	"fmt"
	"reflect"
	"time"

	"example.com/roster/graph/fastjson"
	"example.com/roster/internal/globalid"
)

// Fields are the fields of the contract that stand in columns, as they are written.
func (r *Record[T]) Fields() map[string]fastjson.Field[*T] {
	out := make(map[string]fastjson.Field[*T], len(r.fields))
	for _, f := range r.fields {
		if f.name != "" {
			out[f.name] = leaf[T](f)
		}
	}
	return out
}

// leaf writes a field by its type.
func leaf[T any](f field) fastjson.Field[*T] {
	of := func(v *T) reflect.Value { return reflect.ValueOf(v).Elem().FieldByIndex(f.index) }
	switch f.kind {
	case reflect.TypeFor[globalid.ID]():
		return fastjson.ID(func(v *T) globalid.ID { return *of(v).Addr().Interface().(*globalid.ID) })
	case reflect.TypeFor[time.Time]():
		return fastjson.Time(func(v *T) time.Time { return *of(v).Addr().Interface().(*time.Time) })
	case reflect.TypeFor[*time.Time]():
		return fastjson.OptionalTime(func(v *T) *time.Time { return *of(v).Addr().Interface().(**time.Time) })
	case reflect.TypeFor[*string]():
		return fastjson.OptionalText(func(v *T) *string { return *of(v).Addr().Interface().(**string) })
	}
	switch kind := f.kind.Kind(); {
	case kind == reflect.String:
		return fastjson.Text(func(v *T) string { return of(v).String() })
	case kind == reflect.Int:
		return fastjson.Int(func(v *T) int { return int(of(v).Int()) })
	case kind == reflect.Bool:
		return fastjson.Bool(func(v *T) bool { return of(v).Bool() })
	}
	panic(fmt.Sprintf("%s of %s is of no type that can be written", f.name, reflect.TypeFor[T]()))
}

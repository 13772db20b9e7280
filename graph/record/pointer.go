package record

import (
	"fmt"
	"reflect"
	"time"
	"unsafe"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
)

// A page reads a thousand fields. Reflection finds each of them in a tenth of a microsecond, which a page's time would show; so it is asked once for where the
// fields of a struct stand, and they are pointed at by that.

// offsetOf is where a field stands in a struct. It panics for one behind a pointer, which may be nil.
func offsetOf(of reflect.Type, index []int) (offset uintptr) {
	for _, i := range index {
		if of.Kind() != reflect.Struct {
			panic(fmt.Sprintf("a field with a column stands behind a pointer, in %s", of))
		}
		f := of.Field(i)
		offset, of = offset+f.Offset, f.Type
	}
	return offset
}

// pointer points at a field, as a row is scanned into it.
func pointer(f field, kind globalid.Kind) func(unsafe.Pointer) any {
	switch f.kind {
	case reflect.TypeFor[globalid.ID]():
		return func(start unsafe.Pointer) any {
			id := (*globalid.ID)(unsafe.Add(start, f.offset))
			id.Kind = kind
			return (*scannedID)(&id.UUID)
		}
	case reflect.TypeFor[uuid.UUID]():
		return to[scannedID](f)
	case reflect.TypeFor[string]():
		return to[string](f)
	case reflect.TypeFor[*string]():
		return to[*string](f)
	case reflect.TypeFor[int]():
		return to[int](f)
	case reflect.TypeFor[time.Time]():
		return to[time.Time](f)
	case reflect.TypeFor[*time.Time]():
		return to[*time.Time](f)
	}
	return func(start unsafe.Pointer) any { return reflect.NewAt(f.kind, unsafe.Add(start, f.offset)).Interface() }
}

func to[F any](f field) func(unsafe.Pointer) any {
	return func(start unsafe.Pointer) any { return (*F)(unsafe.Add(start, f.offset)) }
}

// value reads a field that is an F, or of a type made of it.
func value[F, T any](f field) func(*T) F {
	return func(v *T) F { return *(*F)(unsafe.Add(unsafe.Pointer(v), f.offset)) } //nolint:gosec // offsetOf has it from the type of v
}

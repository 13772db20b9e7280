package record

import (
	"fmt"
	"reflect"
	"time"
	"unsafe"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
)

// A page reads about a thousand fields. Finding each of them by reflection would take a tenth of a microsecond, which is noticeable in a page's time. So
// reflection is used once per struct to find the offsets of its fields, and rows are scanned and written by offsets.

// offsetOf returns the offset of a field in a struct. It panics if the field is behind a pointer, which may be nil.
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

// pointer returns a function that takes a struct's address and returns the pointer to scan the field into. If the field is an id, the function also sets its
// kind.
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

// value returns a function that reads a field of type F, or of a type with the same memory layout.
func value[F, T any](f field) func(*T) F {
	return func(v *T) F { return *(*F)(unsafe.Add(unsafe.Pointer(v), f.offset)) } //nolint:gosec // the offset was computed from the type of v
}

// Package batch reads with one statement what sibling fields of a list ask for. It refuses to know what is read.
package batch

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
)

// Loaders contains the loaders that the resolvers of one response share.
type Loaders struct {
	mu sync.Mutex
	of map[Key]any
}

// Key identifies a loader: by a selected field, which has the same arguments for all its parents, and by a purpose. If Field is nil, all selections share the
// purpose's loader.
type Key struct {
	Field   *ast.Field
	Purpose string
}

// Load returns the value of one id, or the zero value if it is not found. Within a list it waits for the ids that sibling fields ask for, and fetches all of
// them together.
func Load[V any](ctx context.Context, all *Loaders, key Key, id uuid.UUID,
	fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error),
) (V, error) {
	if !inList(ctx) {
		found, err := fetch(ctx, []uuid.UUID{id})
		return found[id], err
	}
	return Shared(all, key, fetch).load(ctx, id)
}

// LoadAll is Load for several ids, for example of the rows of a page.
func LoadAll[V any](ctx context.Context, all *Loaders, key Key, ids []uuid.UUID,
	fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error),
) ([]V, error) {
	if inList(ctx) {
		return Shared(all, key, fetch).LoadAll(ctx, ids)
	}
	found, err := fetch(ctx, ids)
	out := make([]V, len(ids))
	for i, id := range ids {
		out[i] = found[id]
	}
	return out, err
}

// Shared returns the loader of a key, which siblings share. If there is none yet, it creates one with fetch.
func Shared[V any](all *Loaders, key Key, fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error)) *loader[V] {
	all.mu.Lock()
	defer all.mu.Unlock()
	l, ok := all.of[key].(*loader[V])
	if !ok {
		l = &loader[V]{fetch: fetch, flights: map[uuid.UUID]*flight[V]{}}
		if all.of == nil {
			all.of = map[Key]any{}
		}
		all.of[key] = l
	}
	return l
}

// ResolvedField returns the field being resolved, or nil outside of an execution.
func ResolvedField(ctx context.Context) *ast.Field {
	if fc := graphql.GetFieldContext(ctx); fc != nil {
		return fc.Field.Field
	}
	return nil
}

func inList(ctx context.Context) bool {
	for fc := graphql.GetFieldContext(ctx); fc != nil; fc = fc.Parent {
		if fc.Index != nil {
			return true
		}
	}
	return false
}

// ByID reads one object by its id, together with those that sibling fields ask for. It returns nil if the id is nil or uuid.Nil, or if the viewer cannot access
// the object.
func ByID[N any](ctx context.Context, all *Loaders, id *uuid.UUID, purpose string,
	read func(context.Context, []uuid.UUID) (map[uuid.UUID]*N, error),
) (*N, error) {
	if id == nil || *id == uuid.Nil {
		return nil, nil
	}
	return Load(ctx, all, Key{Purpose: purpose}, *id, read)
}

// loader collects the keys that sibling fields ask for, and fetches them together once no further key has arrived for a moment. Siblings that are late on a
// busy machine are therefore still included.
type loader[V any] struct {
	fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error)

	mu      sync.Mutex
	flights map[uuid.UUID]*flight[V] // by key, so that no key is fetched twice
	waiting *flight[V]               // still accepts keys; nil if there is none
}

// flight is one fetch of several keys.
type flight[V any] struct {
	keys   []uuid.UUID
	landed chan struct{}
	found  map[uuid.UUID]V
	err    error
}

// quiet is how long no further key may arrive before a loader fetches. It waits at least twice as long.
const quiet = time.Millisecond

// book adds a key to the flight that accepts keys, and starts one if there is none. A key that was asked for before stays on its flight.
func (l *loader[V]) book(ctx context.Context, key uuid.UUID) *flight[V] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if f := l.flights[key]; f != nil {
		return f
	}
	if l.waiting == nil {
		l.waiting = &flight[V]{landed: make(chan struct{})}
		go l.fetchWhenQuiet(ctx, l.waiting)
	}
	l.waiting.keys = append(l.waiting.keys, key)
	l.flights[key] = l.waiting
	return l.waiting
}

// fetchWhenQuiet waits until no further keys arrive, and then fetches.
func (l *loader[V]) fetchWhenQuiet(ctx context.Context, f *flight[V]) {
	for seen, more := 0, true; more; {
		time.Sleep(quiet)
		runtime.Gosched() // let siblings that are ready add their keys
		l.mu.Lock()
		if more = len(f.keys) > seen; more {
			seen = len(f.keys)
		} else {
			l.waiting = nil
		}
		l.mu.Unlock()
	}
	defer close(f.landed)
	defer func() {
		if v := recover(); v != nil { // this goroutine is not below a resolver, where a panic would become an error
			f.err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
	}()
	f.found, f.err = l.fetch(ctx, f.keys)
}

// load returns the value of one key, or the zero value if it is not found.
func (l *loader[V]) load(ctx context.Context, key uuid.UUID) (V, error) {
	return l.book(ctx, key).value(ctx, key)
}

// LoadAll returns the values of several keys in their order. The value of a key that is not found is the zero value.
func (l *loader[V]) LoadAll(ctx context.Context, keys []uuid.UUID) ([]V, error) {
	flights := make([]*flight[V], len(keys))
	for i, key := range keys {
		flights[i] = l.book(ctx, key)
	}
	out := make([]V, len(keys))
	for i, key := range keys {
		var err error
		if out[i], err = flights[i].value(ctx, key); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (f *flight[V]) value(ctx context.Context, key uuid.UUID) (V, error) {
	select {
	case <-f.landed:
		return f.found[key], f.err
	case <-ctx.Done():
		var none V
		return none, ctx.Err()
	}
}

// Package batch reads what the siblings of a list ask for together, with one statement. It refuses to know what is read.
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

// Loaders are what the resolvers of one answer share.
type Loaders struct {
	mu sync.Mutex
	of map[Key]any
}

// Key identifies a loader: by the selection, which has the same arguments for all its parents, and by purpose. Without a field, all selections share the loader of
// a purpose.
type Key struct {
	Field   *ast.Field
	Purpose string
}

// Load fetches for one key. Below a list it waits for the keys of the siblings and fetches once for all of them.
func Load[V any](ctx context.Context, all *Loaders, key Key, id uuid.UUID,
	fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error),
) (V, error) {
	if !inList(ctx) {
		found, err := fetch(ctx, []uuid.UUID{id})
		return found[id], err
	}
	return Shared(all, key, fetch).load(ctx, id)
}

// LoadAll is Load for several keys, as the rows of a page are.
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

// Shared returns the loader that the siblings share, and makes it with fetch if there is none yet.
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

// ResolvedField is the field being resolved; nil outside of an execution.
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

// ByID reads one thing by its id, together with what its siblings ask for; nil where the viewer cannot reach it.
func ByID[N any](ctx context.Context, all *Loaders, id *uuid.UUID, purpose string,
	read func(context.Context, []uuid.UUID) (map[uuid.UUID]*N, error),
) (*N, error) {
	if id == nil || *id == uuid.Nil {
		return nil, nil
	}
	return Load(ctx, all, Key{Purpose: purpose}, *id, read)
}

// loader collects the keys that sibling fields ask for and fetches them with one statement. It fetches when no further key has come for a moment, so that
// siblings that are late on a busy machine still take part.
type loader[V any] struct {
	fetch func(context.Context, []uuid.UUID) (map[uuid.UUID]V, error)

	mu      sync.Mutex
	flights map[uuid.UUID]*flight[V] // by key: what was asked for once is not fetched again
	waiting *flight[V]               // takes further keys
}

// flight is one fetch.
type flight[V any] struct {
	keys   []uuid.UUID
	landed chan struct{}
	found  map[uuid.UUID]V
	err    error
}

// quiet is how long no key must come; a fetch waits twice as long at least.
const quiet = time.Millisecond

// book puts a key on a flight.
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

// fetchWhenQuiet waits for quiet, then fetches.
func (l *loader[V]) fetchWhenQuiet(ctx context.Context, f *flight[V]) {
	for seen, more := 0, true; more; {
		time.Sleep(quiet)
		runtime.Gosched() // siblings that could come by now do
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
		if v := recover(); v != nil { // no resolver is above, whose panic would be an error
			f.err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
	}()
	f.found, f.err = l.fetch(ctx, f.keys)
}

// load answers one key: the zero value for one that is not found.
func (l *loader[V]) load(ctx context.Context, key uuid.UUID) (V, error) {
	return l.book(ctx, key).value(ctx, key)
}

// LoadAll answers several keys in their order.
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

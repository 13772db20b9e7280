package store_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Whoever writes waits for those who came before, and for nobody who came later; who gives up keeps nobody waiting.
func TestWritersComeInTheirOrder(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	ctx := access.With(context.Background(), access.System())
	write := func(ctx context.Context, fn func(*store.Tx)) error {
		return db.Write(ctx, func(_ context.Context, tx *store.Tx) error { fn(tx); return nil })
	}
	const n = 20
	var order []int
	ended := make(chan error, n+1)
	err := write(ctx, func(tx *store.Tx) {
		if yes, err := tx.Awaited(ctx); yes || err != nil {
			t.Errorf("nobody waits: %v, %v", yes, err)
		}
		short, stop := context.WithTimeout(ctx, 10*time.Millisecond)
		defer stop()
		if err := write(short, func(*store.Tx) { t.Error("two write at once") }); err == nil {
			t.Error("the wait had no end")
		}
		for i := range n {
			go func() { ended <- write(ctx, func(*store.Tx) { order = append(order, i) }) }()
			time.Sleep(5 * time.Millisecond)
		}
		if yes, err := tx.Awaited(ctx); !yes || err != nil {
			t.Errorf("%d wait: %v, %v", n, yes, err)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	for range n {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
	if !slices.IsSorted(order) || len(order) != n {
		t.Errorf("they came as %v", order)
	}
}

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

// Writers wait for those who came before, but for nobody who came later. A writer who gives up does not block the others.
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

// A patient writer lets others go first, but not all that ever come.
func TestThePatientComeAfterTheOthers(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	ctx := access.With(context.Background(), access.System())
	const n = 40
	var order []string
	ended := make(chan error, n+1)
	write := func(ctx context.Context, who string) {
		ended <- db.Write(ctx, func(context.Context, *store.Tx) error { order = append(order, who); return nil })
	}
	if err := db.Write(ctx, func(context.Context, *store.Tx) error {
		go write(store.Patient(ctx), "patient")
		time.Sleep(20 * time.Millisecond)
		for range n {
			go write(ctx, "other")
		}
		time.Sleep(100 * time.Millisecond)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for range n + 1 {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
	if at := slices.Index(order, "patient"); at < 10 || at > 25 {
		t.Errorf("the patient one came as number %d of %d", at+1, len(order))
	}
}

// Callers who wait for the lock of one organization leave connections for changes of other organizations.
func TestOneOrganizationsLineKeepsNobodyFromOthers(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	ctx := access.With(context.Background(), access.System())
	db.Few(2)
	busy, other := store.NewID(), store.NewID()
	entered, release, ended := make(chan struct{}), make(chan struct{}), make(chan error, 8)
	go func() {
		ended <- db.WriteIn(ctx, busy, func(context.Context, *store.Tx) error {
			close(entered)
			<-release
			return nil
		})
	}()
	<-entered
	for range 7 {
		go func() { ended <- db.WriteIn(ctx, busy, func(context.Context, *store.Tx) error { return nil }) }()
	}
	short, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	if err := db.WriteIn(short, other, func(context.Context, *store.Tx) error { return nil }); err != nil {
		t.Errorf("a change of another organization: %v", err)
	}
	close(release)
	for range 8 {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

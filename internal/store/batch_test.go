package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Queries of different shapes return the same in one batch as alone: each its own rows, with its own types and arguments.
func TestReadsGiveEachQueryItsRows(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		at := store.Instant(time.Date(2026, 3, 1, 12, 0, 0, 1000, time.UTC))
		id := store.NewID()
		numbers := store.NewTable("n", store.Int)
		for n := range 3 {
			numbers.Add(n)
		}
		var got []string
		read := func(on store.Queryer) error {
			got = nil
			var r store.Reads
			r.Add(numbers, store.Values("v.n", store.Int, "v.n * CAST($1 AS integer)", store.Int), `{v} WHERE v.n > CAST($2 AS integer)`, []any{10, 0}, func(scan func(...any) error) error {
				var n, times int
				err := scan(&n, &times)
				got = append(got, fmt.Sprint("number ", n, " ", times))
				return err
			})
			r.Add(store.IDs([]uuid.UUID{id}), store.Values("v.id", store.UUID, "NULL", store.Text, "'x'", store.Text, "v.id IS NULL", store.Bool), `{v}`, nil, func(scan func(...any) error) error {
				var found uuid.UUID
				var none, x sql.NullString
				var null bool
				err := scan(&found, &none, &x, &null)
				got = append(got, fmt.Sprintf("id %t, none %t, %s, null %t", found == id, !none.Valid, x.String, null))
				return err
			})
			r.Add(nil, store.Values("o.created_at", store.Time, "o.name", store.Text, "o.archived_at", store.Time), `organizations o WHERE o.name = $1`, []any{"acme"}, func(scan func(...any) error) error {
				var created, archived sql.NullTime
				var name string
				err := scan(&created, &name, &archived)
				got = append(got, fmt.Sprintf("organization %s at %t, archived %t", name, created.Time.Equal(at), archived.Valid))
				return err
			})
			r.Add(store.IDs(nil), store.Values("v.id", store.UUID), `{v}`, nil, func(func(...any) error) error {
				return errors.New("a query over no rows has one")
			})
			return r.Run(access.With(t.Context(), access.System()), on)
		}
		if _, err := db.Raw().ExecContext(t.Context(), `INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'acme', 'acme', $2)`, store.NewID(), at); err != nil {
			t.Fatal(err)
		}
		want := []string{"id true, none true, x, null false", "number 1 10", "number 2 20", "organization acme at true, archived false"}
		for _, within := range []bool{false, true} {
			var err error
			if within {
				err = db.Write(access.With(t.Context(), access.System()), func(_ context.Context, tx *store.Tx) error { return read(tx) })
			} else {
				err = read(db)
			}
			slices.Sort(got)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("within a transaction %t: %q, %v, want %q", within, got, err, want)
			}
		}
	})
}

// Either all changes of a batch are made or none, and the error says which row was not found.
func TestWritesAreAllMadeOrNone(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := access.With(t.Context(), access.System())
		a, b := store.NewID(), store.NewID()
		named := store.NewTable("id", store.UUID, "name", store.Text)
		named.Add(a, "a")
		named.Add(b, "b")
		missed := errors.New("missed")
		renamed := func(ids ...uuid.UUID) *store.Table {
			v := store.NewTable("id", store.UUID, "name", store.Text)
			for _, id := range ids {
				v.Add(id, "renamed")
			}
			return v
		}
		names := func() (out string) {
			rows, err := db.Raw().QueryContext(ctx, `SELECT name FROM organizations ORDER BY slug`)
			out, err = lines(rows, err)
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		run := func(ids ...uuid.UUID) error {
			return db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
				var w store.Writes
				w.Add(store.IDs(nil), `DELETE FROM organizations WHERE id IN (SELECT v.id FROM {v})`)
				w.AddEach(missed, renamed(ids...), `UPDATE organizations SET name = v.name FROM {v} WHERE organizations.id = v.id`)
				w.Add(nil, `UPDATE organizations SET name = $1 WHERE id = $2`, "other", b)
				return w.Run(ctx, tx)
			})
		}
		if err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			var w store.Writes
			w.Add(named, `INSERT INTO organizations (id, name, slug, created_at) SELECT v.id, v.name, v.name, $1 FROM {v}`, time.Now())
			return w.Run(ctx, tx)
		}); err != nil {
			t.Fatal(err)
		}
		if err := run(a, store.NewID()); !errors.Is(err, missed) || names() != "a\nb\n" {
			t.Errorf("%v, %q", err, names())
		}
		if err := run(a); err != nil || names() != "renamed\nother\n" {
			t.Errorf("%v, %q", err, names())
		}
	})
}

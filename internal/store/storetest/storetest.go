// Package storetest gives tests freshly migrated databases of both kinds. They are real: nothing here imitates a database. It refuses to hold fixtures, which
// belong to the tests that read them.
package storetest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store"
)

// Each runs fn on SQLite and on PostgreSQL, each time with a database of its own. Without PostgreSQL the second run is skipped, or fails if CI=true.
func Each(t *testing.T, fn func(t *testing.T, db *store.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { fn(t, Open(t, dialect.SQLite)) })
	t.Run("postgres", func(t *testing.T) { fn(t, Open(t, dialect.Postgres)) })
}

// Open returns a freshly migrated database of dialect.SQLite or dialect.Postgres, which is removed when the test ends.
func Open(t testing.TB, of string) *store.DB {
	t.Helper()
	return open(t, URL(t, of))
}

// Empty is Open without the migrations.
func Empty(t testing.TB, of string) *store.DB {
	t.Helper()
	return open(t, EmptyURL(t, of))
}

// EmptyURL is URL without the migrations.
func EmptyURL(t testing.TB, of string) string {
	t.Helper()
	url, drop, err := Create(of)
	if err != nil {
		skipOrFail(t, err)
	}
	t.Cleanup(func() {
		if err := drop(); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return url
}

// Create creates an empty database outside of a test. drop removes it.
func Create(of string) (url string, drop func() error, err error) {
	if of == dialect.Postgres {
		base, err := server()
		if err != nil {
			return "", nil, err
		}
		return create(base, "template0")
	}
	dir, err := os.MkdirTemp("", "roster-sqlite-")
	return "sqlite:" + filepath.Join(dir, "roster.db"), func() error { return os.RemoveAll(dir) }, err
}

// URL returns the URL of a freshly migrated database, for tests that open it more than once or start the binary.
func URL(t testing.TB, of string) string {
	t.Helper()
	if of == dialect.SQLite {
		dir, err := os.MkdirTemp(memoryFolder(), "roster-sqlite-") //nolint:usetesting // in memory if possible
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				t.Errorf("remove the test database: %v", err)
			}
		})
		file := filepath.Join(dir, "roster.db")
		content, err := migratedFile()
		if err != nil {
			t.Fatalf("migrate SQLite: %v", err)
		}
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return "sqlite:" + file
	}
	base, err := server()
	if err != nil {
		skipOrFail(t, err)
	}
	template, err := migratedTemplate()
	if err != nil {
		t.Fatalf("migrate PostgreSQL: %v", err)
	}
	url, drop, err := create(base, template)
	if err != nil {
		t.Fatalf("create a test database: %v", err)
	}
	t.Cleanup(func() {
		if err := drop(); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return url
}

func open(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	opened.Store(db, url)
	t.Cleanup(func() {
		opened.Delete(db)
		if err := db.Close(); err != nil {
			t.Errorf("close the database: %v", err)
		}
	})
	return db
}

// opened has the URL of each database that is open.
var opened sync.Map

// Another opens a database once more, as another gateway would.
func Another(t testing.TB, db *store.DB) *store.DB {
	t.Helper()
	url, ok := opened.Load(db)
	if !ok {
		t.Fatal("the database was not opened here")
	}
	return open(t, url.(string))
}

// skipOrFail skips the test, or fails it if CI=true, because everything must run there.
func skipOrFail(t testing.TB, err error) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("PostgreSQL is needed: %v", err)
	}
	t.Skipf("PostgreSQL is not installed: %v", err)
}

// migratedFile returns the contents of a migrated SQLite database. It is created once per process, because copying is faster than migrating.
var migratedFile = sync.OnceValues(func() ([]byte, error) {
	url, drop, err := Create(dialect.SQLite)
	if err != nil {
		return nil, err
	}
	defer drop() //nolint:errcheck // a file that is left does no harm
	if err := migrate(url); err != nil {
		return nil, err
	}
	return os.ReadFile(strings.TrimPrefix(url, "sqlite:")) // Close has moved the contents of the log into it
})

func migrate(url string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, url)
	if err != nil {
		return err
	}
	if err := db.Migrate(ctx); err != nil {
		_ = db.Close()
		return err
	}
	return db.Close()
}

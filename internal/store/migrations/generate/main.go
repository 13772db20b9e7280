// Command generate writes the next migration for both databases: what ent's schema has and the migrations lack. It applies the migrations to throwaway
// databases and lets ent compute the difference. Run it from the module's root, then review both files by hand: ent does not know about checks or how to fill
// a new column. The first line says that binaries of the previous schema may still use the database. If the step removes something that they use, write the
// step's own number there.
//
//	go run ./internal/store/migrations/generate add_phone
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/migrations"
	"example.com/roster/internal/store/storetest"
)

func main() {
	if len(os.Args) != 2 || !regexp.MustCompile(`^[a-z0-9_]+$`).MatchString(os.Args[1]) {
		log.Fatal("usage: go run ./internal/store/migrations/generate <name>, with a name like add_phone")
	}
	for _, of := range []string{dialect.SQLite, dialect.Postgres} {
		if err := generate(context.Background(), of, os.Args[1]); err != nil {
			log.Fatal(err)
		}
	}
}

func generate(ctx context.Context, of, name string) (err error) {
	url, drop, err := storetest.Create(of)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, drop()) }()
	db, err := store.Open(ctx, url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(db.Close(), err) }()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	sql, err := db.Drift(ctx)
	if err != nil || sql == "" {
		return err
	}
	known, err := migrations.List(of)
	if err != nil {
		return err
	}
	dir := "sqlite"
	if of == dialect.Postgres {
		dir = "postgres"
	}
	file := filepath.Join("internal", "store", "migrations", dir, fmt.Sprintf("%04d_%s.sql", len(known)+1, name))
	fmt.Println(file)
	return os.WriteFile(file, fmt.Appendf(nil, "-- oldest: %d\n%s", len(known), sql), 0o644)
}

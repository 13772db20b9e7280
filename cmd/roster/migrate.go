package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"example.com/roster/internal/config"
	"example.com/roster/internal/store"
)

type migrateCommand struct {
	config.Database
	Status bool `help:"List the steps, but apply none of them."`
}

// Help returns the details for --help.
func (migrateCommand) Help() string {
	return `The gateway does this at start. This command is for deployments that migrate beforehand and start the gateway with --no-migrate:

  roster migrate --status
  roster migrate

It waits for tables that are in use, without blocking others for longer than two seconds. Gateways of the previous version keep
working if the new schema allows it (--status shows the oldest version that can); docs/upgrades.md explains how to upgrade several gateways.`
}

// Run applies the pending migrations, or lists them.
func (c *migrateCommand) Run(ctx context.Context, con *console) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	schema, err := db.Schema(ctx)
	if err != nil {
		return err
	}
	pending := schema.Pending
	if c.Status && schema.Version > 0 {
		con.printf("The database's schema is %d, for versions of Roster that know schema %d or later; this one knows %d.\n", schema.Version, schema.Oldest, schema.Known)
	}
	if len(pending) == 0 {
		con.printf("The schema is up to date.\n")
		return nil
	}
	if c.Status {
		con.printf("Pending:\n  %s\n", strings.Join(pending, "\n  "))
		return nil
	}
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	con.printf("Applied:\n  %s\n", strings.Join(pending, "\n  "))
	if said := db.Said(); len(said) > 0 {
		con.printf("\nRows:\n  %s\n\nroster doctor says what to do about those that remain.\n", strings.Join(said, "\n  "))
	}
	return nil
}

// openDatabase opens the database. For a SQLite file, it creates the file's directory if it does not exist.
func openDatabase(ctx context.Context, c config.Database, around ...store.Through) (*store.DB, error) {
	if file, ok := sqliteFile(c.DatabaseURL); ok {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return nil, fmt.Errorf("create the database's directory: %w", err)
		}
	}
	return store.Open(ctx, c.DatabaseURL, around...)
}

// openCurrent opens the database. It returns an error if this binary cannot use the schema, or if row level security does not separate the organizations.
func openCurrent(ctx context.Context, c config.Database) (*store.DB, error) {
	db, err := openDatabase(ctx, c)
	if err != nil {
		return nil, err
	}
	if err := db.CheckSchema(ctx); err != nil {
		_ = db.Close() // nothing was written that could be lost
		return nil, err
	}
	return db, nil
}

// sqliteFile returns the path in a database URL that begins with sqlite:, and whether it does.
func sqliteFile(databaseURL string) (string, bool) {
	file, ok := strings.CutPrefix(databaseURL, "sqlite:")
	return strings.TrimPrefix(file, "//"), ok
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"example.com/roster/internal/config"
	"example.com/roster/internal/store"
)

type backupCommand struct {
	config.Database
	To string `required:"" placeholder:"FILE" help:"The file to write, which must not exist yet."`
}

// Help returns the details for --help.
func (backupCommand) Help() string {
	return `Copies a live database, SQLite or PostgreSQL, while gateways use it. The copy is a consistent snapshot. It is read again and counted
before it gets its name, so a file with that name is always a complete backup. Only you can read it, because it contains everything.

  roster backup --to /backup/roster-$(date +%F)

On PostgreSQL, run it as the owner of the database or as the role of roster serve; it needs no PostgreSQL tools. "roster restore" restores
both. The audit's signing key (ROSTER_AUDIT_KEY) is not part of the backup: store it elsewhere. docs/backups.md says more, including how to
call pg_dump so that row level security hides nothing from it.`
}

// Run writes the backup.
func (c *backupCommand) Run(ctx context.Context, con *console) error {
	// If there is no database, opening it would create an empty one.
	if file, ok := sqliteFile(c.DatabaseURL); ok {
		if _, err := os.Stat(file); err != nil {
			return fmt.Errorf("there is no database to back up: %w", err)
		}
	}
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	held, err := db.Backup(ctx, c.To)
	if err != nil {
		return err
	}
	about, err := os.Stat(c.To)
	if err != nil {
		return err
	}
	con.printf("Wrote and checked %s: %s rows of %d tables, schema %d, %s bytes.\n", c.To, thousands(int(held.Rows)), held.Tables, held.Schema, thousands(int(about.Size())))
	return nil
}

type restoreCommand struct {
	config.Database
	From string `required:"" placeholder:"FILE" help:"File that roster backup wrote."`
}

// Help returns the details for --help.
func (restoreCommand) Help() string {
	return `Restores a backup into a new database and updates its schema to this version of Roster. An SQLite file must not exist yet:

  roster restore --from /backup/roster-2026-03-01 --database-url sqlite:/var/lib/roster/roster.db

A PostgreSQL database must exist, be empty and be owned by the URL's user. The application's role, its rights and the policies are created as
by roster migrate:

  createdb --owner roster roster
  roster restore --from /backup/roster-2026-03-01 --database-url 'postgres://roster:…@db.example.com/roster'

Check the database before a gateway serves it, with roster doctor and roster audit verify. Emails that were waiting at the time of the
backup are sent again.`
}

// Run checks the backup and restores it.
func (c *restoreCommand) Run(ctx context.Context, con *console) error {
	dump, err := store.IsPostgresBackup(c.From)
	if err != nil {
		return err
	}
	file, embedded := sqliteFile(c.DatabaseURL)
	switch {
	case embedded && dump:
		return errors.New("this is a backup of PostgreSQL, and the database's URL is SQLite's")
	case !embedded && !dump:
		return errors.New("this is not a PostgreSQL backup that roster wrote; use pg_restore for files of pg_dump")
	case embedded:
		return c.file(ctx, con, file)
	}
	db, err := store.Open(ctx, c.DatabaseURL)
	if err != nil {
		return err
	}
	defer db.Close()
	held, err := db.Restore(ctx, c.From)
	if err != nil {
		return err
	}
	con.printf("Restored and counted %s rows of %d tables, of schema %d.\n", thousands(int(held.Rows)), held.Tables, held.Schema)
	con.restored(db)
	return nil
}

func (c *restoreCommand) file(ctx context.Context, con *console, file string) error {
	if err := store.RestoreFile(ctx, c.From, file); err != nil {
		return err
	}
	db, err := store.Open(ctx, c.DatabaseURL)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return errors.Join(err, db.Close(), gone(os.Remove(file)))
	}
	con.printf("Restored and checked %s.\n", file)
	con.restored(db)
	return nil
}

func gone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (c *console) restored(db *store.DB) {
	for _, said := range db.Said() {
		c.printf("  %s\n", said)
	}
	c.printf("Check it before a gateway serves it: roster doctor, and roster audit verify.\n")
}

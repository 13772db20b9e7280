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
	To string `required:"" placeholder:"FILE" help:"File to write; it must not exist yet."`
}

// Help teaches the command.
func (backupCommand) Help() string {
	return `Copies a live database, SQLite or PostgreSQL, beside gateways that serve it. The copy is the state of one moment. It is read again
and counted before it gets its name: a file of that name is a whole backup. It is readable for you alone, for it holds everything.

  roster backup --to /backup/roster-$(date +%F)

On PostgreSQL the database's owner may do this, or whoever serve runs as; it needs no tool of PostgreSQL's. "roster restore" brings
either back. Keep the audit's signing key (ROSTER_AUDIT_KEY) elsewhere: it is not in it. docs/backups.md says more, also how pg_dump
is called so that row level security hides nothing from it.`
}

// Run writes the copy.
func (c *backupCommand) Run(ctx context.Context, con *console) error {
	// Opening would make a database where there is none, and a backup of nothing.
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

// Help teaches the command.
func (restoreCommand) Help() string {
	return `Brings a backup back into a new database, and the schema to what this binary knows. An SQLite file must not exist yet:

  roster restore --from /backup/roster-2026-03-01 --database-url sqlite:/var/lib/roster/roster.db

A PostgreSQL database must be there and empty; the URL's user owns it. The application's role, its rights and the policies are made as
roster migrate makes them:

  createdb --owner roster roster
  roster restore --from /backup/roster-2026-03-01 --database-url 'postgres://roster:…@db.example.com/roster'

Then look at it before a gateway serves it: roster doctor, and roster audit verify. Mails that were waiting at that moment are sent
again.`
}

// Run checks the file and brings it back.
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
		return errors.New("this is no backup of PostgreSQL that roster wrote; what pg_dump wrote, pg_restore brings back")
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
	c.printf("Look at it before a gateway serves it: roster doctor, and roster audit verify.\n")
}

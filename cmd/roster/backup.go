package main

import (
	"context"
	"errors"
	"fmt"
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
	return `Copies a live SQLite database, beside a gateway that serves it. The copy is the state of one moment, is checked, and is
readable for you alone: it holds everything, as the database does.

  roster backup --to /backup/roster-$(date +%F).db

To restore it, stop the gateway, put the copy in the database's place and remove what lay beside that:

  rm -f roster.db-wal roster.db-shm && cp /backup/roster-2026-03-01.db roster.db

PostgreSQL has tools of its own: pg_dump, or a base backup with archived WAL for restoring to any moment.`
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
	err = db.Backup(ctx, c.To)
	if errors.Is(err, store.ErrNotSQLite) {
		return fmt.Errorf(`PostgreSQL makes its own backups: pg_dump --format=custom --file=%s "$ROSTER_DATABASE_URL", and pg_restore brings one back`, c.To)
	}
	if err != nil {
		return err
	}
	about, err := os.Stat(c.To)
	if err != nil {
		return err
	}
	con.printf("Wrote and checked %s, %d bytes.\n", c.To, about.Size())
	return nil
}

package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// ErrNotSQLite says that the database has tools of its own for backups.
var ErrNotSQLite = errors.New("only an SQLite database is backed up by roster itself")

// Backup writes a copy of a live SQLite database to a file that must not exist yet. The copy is the state of one moment;
// writers go on beside it. Only a whole, checked and synced copy gets the file's name: it passed integrity_check and
// foreign_key_check, and it is readable for its owner alone.
func (db *DB) Backup(ctx context.Context, file string) (err error) {
	if db.Dialect != SQLite {
		return ErrNotSQLite
	}
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = fmt.Errorf("%s: %w; a backup overwrites nothing", file, fs.ErrExist)
		}
		return err
	}
	dir := filepath.Dir(file)
	temporary, err := os.CreateTemp(dir, "."+filepath.Base(file)+".unfinished-*") // 0600
	if err != nil {
		return err
	}
	name := temporary.Name()
	defer func() { err = errors.Join(err, gone(os.Remove(name)), gone(os.Remove(name+"-journal"))) }()
	if err := temporary.Close(); err != nil {
		return err
	}
	// A reader's connection may not write, not even elsewhere, and the writer's is for writers.
	source, err := sql.Open("sqlite", "file:"+fileName(db.file)+"?mode=ro&_pragma=busy_timeout(10000)")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	if _, err := source.ExecContext(ctx, "VACUUM INTO ?", name); err != nil {
		return fmt.Errorf("copy the database: %w", err)
	}
	if err := CheckFile(ctx, name); err != nil {
		return err
	}
	if err := synced(name); err != nil {
		return err
	}
	// A link fails where the name has been taken meanwhile; a rename would not.
	if err := os.Link(name, file); err != nil {
		return err
	}
	return synced(dir)
}

// CheckFile looks through a whole SQLite file for damage.
func CheckFile(ctx context.Context, file string) (err error) {
	db, err := sql.Open("sqlite", "file:"+fileName(file)+"?mode=ro")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var found []string
	for _, look := range []string{"PRAGMA integrity_check(10)", `SELECT DISTINCT "table" || ' -> ' || parent FROM pragma_foreign_key_check`} {
		rows, err := db.QueryContext(ctx, look)
		if err := Scan(rows, err, func(scan func(...any) error) error {
			var line string
			err := scan(&line)
			if line != "ok" {
				found = append(found, line)
			}
			return err
		}); err != nil {
			return err
		}
	}
	if len(found) > 0 {
		return fmt.Errorf("%s is damaged: %s", file, strings.Join(found, "; "))
	}
	return nil
}

// fileName is a path as it stands in an SQLite URI, where a question mark would begin the parameters.
func fileName(path string) string { return (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() }

// synced waits until a file, or the names in a directory, are on the disk.
func synced(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func gone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

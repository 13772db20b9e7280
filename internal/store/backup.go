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

// Backed says what a backup contains: the version of its schema, and the numbers of tables and rows.
type Backed struct {
	Schema int
	Tables int
	Rows   int64
}

// Backup copies a live database to a file that must not exist yet. The copy is a snapshot, and writers are not blocked. Only a complete copy that was checked
// and synced gets the file's name, and only its owner can read it. A copy of SQLite has passed integrity_check and foreign_key_check. A copy of PostgreSQL
// was read again and has as many rows as the database had.
func (db *DB) Backup(ctx context.Context, file string) (held Backed, err error) {
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = fmt.Errorf("%s: %w; a backup overwrites nothing", file, fs.ErrExist)
		}
		return held, err
	}
	dir := filepath.Dir(file)
	temporary, err := os.CreateTemp(dir, "."+filepath.Base(file)+".unfinished-*") // 0600
	if err != nil {
		return held, err
	}
	name := temporary.Name()
	defer func() { err = errors.Join(err, gone(os.Remove(name)), gone(os.Remove(name+"-journal"))) }()
	if db.Dialect == SQLite {
		err = errors.Join(temporary.Close(), db.vacuum(ctx, name))
	} else {
		err = errors.Join(db.dump(ctx, temporary), temporary.Close())
	}
	if err != nil {
		return held, fmt.Errorf("copy the database: %w", err)
	}
	if held, err = db.holds(ctx, name); err != nil {
		return held, err
	}
	if err := synced(name); err != nil {
		return held, err
	}
	// Link fails if the name is taken by now; a rename would replace the file.
	if err := os.Link(name, file); err != nil {
		return held, err
	}
	return held, synced(dir)
}

// vacuum copies a live SQLite database into an empty file.
func (db *DB) vacuum(ctx context.Context, file string) (err error) {
	// Readers' connections cannot write, not even to another file, and the writer's connection is for changes.
	source, err := sql.Open("sqlite", "file:"+fileName(db.file)+"?mode=ro&_pragma=busy_timeout(10000)")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	_, err = source.ExecContext(ctx, "VACUUM INTO ?", file)
	return err
}

// holds reads a finished copy, checks it and counts what it contains.
func (db *DB) holds(ctx context.Context, file string) (held Backed, err error) {
	if db.Dialect != SQLite {
		err := readBackup(file, func(c contents) error {
			held.Schema, held.Tables = len(c.Steps), len(c.Tables)
			return nil
		}, func(t backedTable, _ func() ([]any, error)) error {
			held.Rows += t.Rows
			return nil
		})
		return held, err
	}
	if err := CheckFile(ctx, file); err != nil {
		return held, err
	}
	copied, err := sql.Open("sqlite", "file:"+fileName(file)+"?mode=ro")
	if err != nil {
		return held, err
	}
	defer func() { err = errors.Join(err, copied.Close()) }()
	done, err := db.history(ctx, copied)
	if err != nil {
		return held, err
	}
	held.Schema = len(done)
	var names []string
	rows, err := copied.QueryContext(ctx, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		names = append(names, name)
		return err
	}); err != nil {
		return held, err
	}
	for _, name := range names {
		var n int64
		if err := copied.QueryRowContext(ctx, `SELECT count(*) FROM "`+name+`"`).Scan(&n); err != nil {
			return held, err
		}
		held.Tables++
		held.Rows += n
	}
	return held, nil
}

// CheckFile checks a whole SQLite file, and returns an error if it is damaged or if rows refer to missing rows.
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

// fileName escapes a path for an SQLite URI, in which a question mark begins the parameters.
func fileName(path string) string { return (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() }

// synced syncs a file, or the entries of a directory, to disk.
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

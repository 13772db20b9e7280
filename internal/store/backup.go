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

// Backed is what a backup holds.
type Backed struct {
	Schema int
	Tables int
	Rows   int64
}

// Backup writes a copy of a live database to a file that must not exist yet. The copy is the state of one moment; writers go on
// beside it. Only a whole, checked and synced copy gets the file's name, and it is readable for its owner alone. SQLite's passed
// integrity_check and foreign_key_check; PostgreSQL's was read again and has as many rows as the database had.
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
	// A link fails where the name has been taken meanwhile; a rename would not.
	if err := os.Link(name, file); err != nil {
		return held, err
	}
	return held, synced(dir)
}

// vacuum copies a live SQLite database into an empty file.
func (db *DB) vacuum(ctx context.Context, file string) (err error) {
	// A reader's connection may not write, not even elsewhere, and the writer's is for writers.
	source, err := sql.Open("sqlite", "file:"+fileName(db.file)+"?mode=ro&_pragma=busy_timeout(10000)")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	_, err = source.ExecContext(ctx, "VACUUM INTO ?", file)
	return err
}

// holds reads a copy again, checks it, and counts what it holds.
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

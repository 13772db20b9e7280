// Package migrations holds the schema's history: for each database one numbered SQL file a step, only ever added to. The
// files are written by ent's diff (generate/) and reviewed by hand. It refuses to apply anything: that is store.Migrate.
package migrations

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
)

//go:embed postgres/*.sql sqlite/*.sql
var files embed.FS

// Migration is one step. Its Version is its place in the history, from 1 on without gaps.
type Migration struct {
	Version  int
	Name     string // the file's, as in "0001_initial.sql"
	SQL      string
	Checksum string // SHA-256 of the SQL, hex: an applied step must never change
}

var fileName = regexp.MustCompile(`^(\d{4})_[a-z0-9_]+\.sql$`)

// List is the history for a dialect of ent's, oldest first.
func List(of string) ([]Migration, error) {
	dir := "sqlite"
	if of == dialect.Postgres {
		dir = "postgres"
	}
	entries, err := fs.ReadDir(files, dir) // sorted by name
	if err != nil {
		return nil, err
	}
	out := make([]Migration, 0, len(entries))
	for _, e := range entries {
		m := fileName.FindStringSubmatch(e.Name())
		if m == nil {
			return nil, fmt.Errorf("migration %s/%s: the name must look like 0001_name.sql", dir, e.Name())
		}
		version, _ := strconv.Atoi(m[1]) // four digits
		if version != len(out)+1 {
			return nil, fmt.Errorf("migration %s/%s: expected version %d", dir, e.Name(), len(out)+1)
		}
		b, err := fs.ReadFile(files, dir+"/"+e.Name())
		if err != nil {
			return nil, err
		}
		// A checkout may turn line ends; the checksum must not.
		text := strings.ReplaceAll(string(b), "\r\n", "\n")
		sum := sha256.Sum256([]byte(text))
		out = append(out, Migration{Version: version, Name: e.Name(), SQL: text, Checksum: hex.EncodeToString(sum[:])})
	}
	return out, nil
}

// Package migrations contains the history of the schema: for each database one numbered SQL file per step. Files are only ever added. ent's diff writes them
// (generate/), and they are reviewed by hand. It refuses to apply anything: that is store.Migrate.
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

//go:embed landed.txt
var landed string

// Migration is one step. Its Version is its place in the history, from 1 on without gaps.
type Migration struct {
	Version  int
	Name     string // the file's, as in "0001_initial.sql"
	SQL      string
	Checksum string // SHA-256 of the SQL, hex: an applied step must never change
	Oldest   int    // the oldest schema whose binaries may still use the database after this step
}

// Strict is the last schema whose binaries reject every newer one. So the steps up to it do not say which binaries may still use the database.
const Strict = 13

var (
	fileName = regexp.MustCompile(`^(\d{4})_[a-z0-9_]+\.sql$`)
	oldest   = regexp.MustCompile(`\A-- oldest: (\d+)\n`)
)

// List returns the history for one of ent's dialects, oldest first.
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
		// A checkout may change the line ends, but the checksum must stay the same.
		text := strings.ReplaceAll(string(b), "\r\n", "\n")
		sum := sha256.Sum256([]byte(text))
		step := Migration{Version: version, Name: e.Name(), SQL: text, Checksum: hex.EncodeToString(sum[:])}
		if step.Oldest, err = oldestOf(step); err != nil {
			return nil, fmt.Errorf("migration %s/%s: %w", dir, e.Name(), err)
		}
		out = append(out, step)
	}
	return out, nil
}

// oldestOf reads the oldest schema from the first line of a step. For steps up to Strict it returns their own version.
func oldestOf(m Migration) (int, error) {
	if m.Version <= Strict {
		return m.Version, nil
	}
	said := oldest.FindStringSubmatch(m.SQL)
	if said == nil {
		return 0, fmt.Errorf("the first line must say the oldest schema whose binaries work with what it leaves, as in %q, or -- oldest: %d where none do", fmt.Sprintf("-- oldest: %d", m.Version-1), m.Version)
	}
	n, err := strconv.Atoi(said[1])
	if err != nil || n < 1 || n > m.Version {
		return 0, fmt.Errorf("-- oldest: %s is no schema up to %d", said[1], m.Version)
	}
	return n, nil
}

// Landed returns the checksums of the files whose content must never change again, by their paths.
func Landed() (map[string]string, error) {
	out := map[string]string{}
	for line := range strings.Lines(landed) {
		name, sum, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || out[name] != "" {
			return nil, fmt.Errorf("landed.txt: %q", line)
		}
		out[name] = sum
	}
	return out, nil
}

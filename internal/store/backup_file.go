package store

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"strings"
)

// A backup of PostgreSQL is a gzipped text file: a line of JSON that describes its contents; for each table its name, its rows and an end mark; and a line of
// JSON with the number of rows and a checksum. Rows are in the text format of COPY. A file without the last line, or with another number of rows than either
// line of JSON says, is not a backup.

// contents is the first line.
type contents struct {
	Format int           `json:"rosterBackup"`
	At     string        `json:"at"` // the time of the snapshot, in UTC
	Steps  []takenStep   `json:"steps"`
	Tables []backedTable `json:"tables"` // each after the tables that it refers to
}

type takenStep struct {
	Version  int    `json:"version"`
	Name     string `json:"name"`
	Checksum string `json:"checksum"`
}

type backedTable struct {
	Name    string   `json:"name"`
	Columns []string `json:"columns"`
	Rows    int64    `json:"rows"`
}

// total is the last line.
type total struct {
	Rows   int64  `json:"rows"`
	SHA256 string `json:"sha256"` // of all lines before this one, uncompressed
}

const (
	backupFormat = 1
	endOfTable   = `\.`
)

// backupWriter writes a backup.
type backupWriter struct {
	zip  *gzip.Writer
	sum  hash.Hash
	line []byte
	rows int64
}

func newBackupWriter(to io.Writer) *backupWriter {
	return &backupWriter{zip: gzip.NewWriter(to), sum: sha256.New()}
}

func (w *backupWriter) write(line []byte) error {
	line = append(line, '\n')
	w.sum.Write(line)
	_, err := w.zip.Write(line)
	return err
}

func (w *backupWriter) json(v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return w.write(b)
}

// writeRow writes the cells of a row. A nil cell is NULL.
func (w *backupWriter) writeRow(cells []*string) error {
	w.line = w.line[:0]
	for i, c := range cells {
		if i > 0 {
			w.line = append(w.line, '\t')
		}
		if c == nil {
			w.line = append(w.line, `\N`...)
			continue
		}
		for j := range len(*c) {
			switch ch := (*c)[j]; ch {
			case '\\':
				w.line = append(w.line, `\\`...)
			case '\n':
				w.line = append(w.line, `\n`...)
			case '\r':
				w.line = append(w.line, `\r`...)
			case '\t':
				w.line = append(w.line, `\t`...)
			default:
				w.line = append(w.line, ch)
			}
		}
	}
	w.rows++
	return w.write(w.line)
}

// close writes the last line and ends the gzip stream.
func (w *backupWriter) close() error {
	err := w.json(total{w.rows, hex.EncodeToString(w.sum.Sum(nil))})
	return errors.Join(err, w.zip.Close())
}

var errNoBackup = errors.New("this is no whole backup")

// readBackup reads a whole file, and returns an error if its contents differ from what its first and last line say. It calls begin with the first line, and
// each for each table, with a function that returns the table's next row, or nil after the last one. Rows that each does not read are read and checked
// afterwards.
func readBackup(file string, begin func(contents) error, each func(t backedTable, next func() ([]any, error)) error) (err error) {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	zip, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w: %w", file, errNoBackup, err)
	}
	r := &backupReader{in: bufio.NewReaderSize(zip, 1<<16), sum: sha256.New()}
	if err := r.all(begin, each); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return zip.Close()
}

type backupReader struct {
	in  *bufio.Reader
	sum hash.Hash
}

func (r *backupReader) readLine() ([]byte, error) {
	b, err := r.in.ReadBytes('\n')
	if err != nil {
		return nil, fmt.Errorf("%w: it ends too soon: %w", errNoBackup, err)
	}
	r.sum.Write(b)
	return b[:len(b)-1], nil
}

func (r *backupReader) json(v any) error {
	b, err := r.readLine()
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%w: %w", errNoBackup, err)
	}
	return nil
}

func (r *backupReader) all(begin func(contents) error, each func(t backedTable, next func() ([]any, error)) error) error {
	var c contents
	if err := r.json(&c); err != nil {
		return err
	}
	if c.Format != backupFormat {
		return fmt.Errorf("%w that this binary can read (format %d)", errNoBackup, c.Format)
	}
	if err := begin(c); err != nil {
		return err
	}
	rows := int64(0)
	for _, t := range c.Tables {
		if err := r.readTable(t, each); err != nil {
			return err
		}
		rows += t.Rows
	}
	want := total{rows, hex.EncodeToString(r.sum.Sum(nil))}
	var said total
	if err := r.json(&said); err != nil {
		return err
	}
	if said != want {
		return fmt.Errorf("%w: its last line says %+v, and it has %+v", errNoBackup, said, want)
	}
	if _, err := r.in.ReadByte(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: something follows its last line: %w", errNoBackup, err)
	}
	return nil
}

func (r *backupReader) readTable(t backedTable, each func(backedTable, func() ([]any, error)) error) error {
	if name, err := r.readLine(); err != nil || string(name) != t.Name {
		return errors.Join(err, fmt.Errorf("%w: %q stands where the table %s must", errNoBackup, name, t.Name))
	}
	rows, ended := int64(0), false
	next := func() ([]any, error) {
		if ended {
			return nil, nil
		}
		b, err := r.readLine()
		if err != nil {
			return nil, err
		}
		if string(b) == endOfTable {
			if ended = true; rows != t.Rows {
				return nil, fmt.Errorf("%w: %d rows of %s, and its first line says %d", errNoBackup, rows, t.Name, t.Rows)
			}
			return nil, nil
		}
		rows++
		cells := bytes.Split(b, []byte{'\t'})
		if len(cells) != len(t.Columns) {
			return nil, fmt.Errorf("%w: row %d of %s has %d cells", errNoBackup, rows, t.Name, len(cells))
		}
		out := make([]any, len(cells))
		for i, c := range cells {
			if string(c) != `\N` {
				out[i] = unescape.Replace(string(c))
			}
		}
		return out, nil
	}
	if err := each(t, next); err != nil {
		return err
	}
	for {
		if row, err := next(); err != nil || row == nil {
			return err
		}
	}
}

var unescape = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r", `\t`, "\t")

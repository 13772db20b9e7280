// Package table reads a file of rows from any program: text with delimiters, in the encodings and with the line ends that spreadsheets write, or a sheet of an
// .xlsx workbook. It returns the header, then one row at a time with its line number, and describes what it found out about the file. It also writes files. It
// refuses to know what a column or a row means.
package table

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The limits of a file, besides those in Options.
const (
	MaxColumns  = 128
	MaxLine     = 64 << 10 // bytes of a line, or of a row with quoted line breaks
	MaxWorkbook = 32 << 20 // bytes of an .xlsx file, which is read into memory
	maxUnzipped = 256 << 20
	headLines   = 20 // lines that are searched for the header
)

// Options say what is read. The zero value reads a file of any size with its header on the first line.
type Options struct {
	MaxRows  int // 0 for no limit
	MaxBytes int // of the text; 0 for no limit
	// IsHeader recognizes a header by its names. Lines before the first header that it recognizes are titles; if it recognizes none, the first line is the
	// header.
	IsHeader func(names []string) bool
	// HeaderLine is the line that a client chose as the header; 0 searches for it.
	HeaderLine int
	// Encoding is the encoding of the text that a client chose; empty detects it.
	Encoding Encoding
	// Cut says that the file is only the beginning of one: a row that may be cut off at the end is not read.
	Cut bool
}

// Found describes a file. The encoding is certain only after all rows have been read: until then, the text may have been only ASCII.
type Found struct {
	Workbook   bool
	Sheet      string // only for a workbook
	Sheets     int    // sheets with content, only for a workbook
	Encoding   Encoding
	Delimiter  rune
	HeaderLine int
	Head       []Line // the first lines with content, from which the header can be chosen
	Sample     string // the first non-ASCII text, if the encoding was concluded from it
	SampleLine int
}

// Line is a line as it is in a file; for a workbook, the cells of a row separated by commas.
type Line struct {
	Number int
	Text   string
}

// Notes returns sentences about what people should check.
func (f Found) Notes() []string {
	var notes []string
	if f.Sheets > 1 {
		notes = append(notes, fmt.Sprintf("Only the sheet %q is read. Other sheets with content: %d.", f.Sheet, f.Sheets-1))
	}
	if f.HeaderLine > 1 {
		notes = append(notes, fmt.Sprintf("The header is on line %d; the lines above it are ignored.", f.HeaderLine))
	}
	if f.Sample != "" {
		notes = append(notes, fmt.Sprintf("The file is read as %s: line %d has %q. If letters are wrong, save the file as CSV UTF-8.", f.Encoding, f.SampleLine, f.Sample))
	}
	return notes
}

// Mistake is an error at one position of a file.
type Mistake struct {
	Line, Column int
	Text         string
	Last         bool // nothing after it can be read
}

func (m *Mistake) Error() string {
	return fmt.Sprintf("Line %d, column %d: %s.", m.Line, m.Column, m.Text)
}

func mistake(line, column int, format string, args ...any) *Mistake {
	return &Mistake{Line: line, Column: column, Text: fmt.Sprintf(format, args...)}
}

func last(line, column int, format string, args ...any) *Mistake {
	m := mistake(line, column, format, args...)
	m.Last = true
	return m
}

// headless says that the chosen line is empty, so it cannot be the header.
func headless(line int) *Mistake {
	return last(line, 1, "the header cannot be on line %d, because it is empty", line)
}

// ErrEmpty says that the file has no header.
var ErrEmpty = errors.New("the file is empty")

// Row is a row as it is in the file. It has as many cells as the header. They are valid until the next row is read.
type Row struct {
	Line    int
	Cells   []string
	Mistake *Mistake // set if the row does not fit the header
}

// rowSource returns rows of any length, with the lines on which they begin.
type rowSource interface {
	next() (line int, cells []string, err error)
	found(f *Found)
	close()
}

// Reader reads the rows of one file.
type Reader struct {
	source rowSource
	o      Options
	header []string
	line   int
	named  int // number of columns up to the last one with a name
	rows   int
	cells  []string
}

// Read detects the format of a file and reads its header. The caller must close the reader.
func Read(in io.Reader, o Options) (*Reader, error) {
	if o.IsHeader == nil {
		o.IsHeader = func([]string) bool { return false }
	}
	raw := bufio.NewReaderSize(in, 1<<16)
	s, header, line, err := open(raw, o)
	if err != nil {
		return nil, err
	}
	r := &Reader{source: s, o: o, header: header, line: line}
	for i, name := range header {
		if strings.TrimSpace(name) != "" {
			r.named = i + 1
		}
	}
	if r.named > MaxColumns {
		r.Close()
		return nil, last(line, MaxColumns+1, "the header has %d columns; at most %d are allowed", r.named, MaxColumns)
	}
	return r, nil
}

func open(raw *bufio.Reader, o Options) (rowSource, []string, int, error) {
	magic, err := raw.Peek(8)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, 0, err
	}
	switch {
	case strings.HasPrefix(string(magic), "PK\x03\x04"):
		return openWorkbook(raw, o)
	case string(magic) == "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
		return nil, nil, 0, last(1, 1, "this is an old or an encrypted Excel workbook; save it as .xlsx without a password, or as CSV UTF-8")
	case strings.HasPrefix(string(magic), "%PDF"):
		return nil, nil, 0, last(1, 1, "this is a PDF; send the table as CSV or .xlsx")
	}
	return openText(raw, o)
}

// Close frees the resources of a workbook.
func (r *Reader) Close() { r.source.close() }

// Header returns the names of the columns as they are written.
func (r *Reader) Header() []string { return r.header }

// HeaderLine returns the line of the header.
func (r *Reader) HeaderLine() int { return r.line }

// Found returns what is known about the file so far.
func (r *Reader) Found() Found {
	f := Found{HeaderLine: r.line}
	r.source.found(&f)
	return f
}

// Next returns the next row that is not empty, or io.EOF after the last one. After a *Mistake that is not Last, Next can be called again, so that several
// mistakes are reported together.
func (r *Reader) Next() (Row, error) {
	for {
		line, cells, err := r.source.next()
		if err != nil {
			return Row{}, err
		}
		filled := len(cells)
		for filled > 0 && strings.TrimSpace(cells[filled-1]) == "" {
			filled--
		}
		if filled == 0 {
			continue
		}
		if r.rows++; r.o.MaxRows > 0 && r.rows > r.o.MaxRows {
			return Row{}, last(line, 1, "more than %d rows; split the file", r.o.MaxRows)
		}
		row := Row{Line: line, Cells: cells}
		if n := len(cells); filled > len(r.header) || n < r.named {
			row.Mistake = mistake(line, n, "the row has %d columns, but the header has %d", n, len(r.header))
		}
		if len(cells) < len(r.header) {
			r.cells = append(r.cells[:0], cells...)
			for len(r.cells) < len(r.header) {
				r.cells = append(r.cells, "")
			}
			row.Cells = r.cells
		}
		row.Cells = row.Cells[:len(r.header)]
		return row, nil
	}
}

// empty reports whether all cells are empty.
func empty(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

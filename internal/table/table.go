// Package table reads a file of rows, whichever program wrote it: text with delimiters in the encodings and line ends that
// spreadsheets write, or a sheet of an .xlsx workbook. It answers a header, then rows one at a time with the lines on which
// they stand, and says what it found out about the file. It writes files, too. It refuses to know what a column or a row means.
package table

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The bounds of a file, besides those in Options.
const (
	MaxColumns  = 128
	MaxLine     = 64 << 10 // bytes, of a line and of a row with quoted line breaks
	MaxWorkbook = 32 << 20 // bytes of an .xlsx file, which is read into memory
	maxUnzipped = 256 << 20
	headLines   = 20 // among which a header is looked for
)

// Options say what is read. The zero value reads anything of any length, with its header on the first line.
type Options struct {
	MaxRows  int // 0 is no bound
	MaxBytes int // of the text; 0 is no bound
	// IsHeader knows a header by its names. Lines before the first one that it knows are titles; where it knows none, the first line is the header.
	IsHeader func(names []string) bool
	// HeaderLine is where the header is, where that was chosen; 0 looks for it.
	HeaderLine int
	// Encoding is that of the text, where it was chosen; empty finds it out.
	Encoding Encoding
	// Cut says that the file is only the beginning of one: what its end breaks off is not read.
	Cut bool
}

// Found is what the file turned out to be. The encoding is certain once all rows are read: before, what was read may be ASCII.
type Found struct {
	Workbook   bool
	Sheet      string // of a workbook
	Sheets     int    // of a workbook, those with content
	Encoding   Encoding
	Delimiter  rune
	HeaderLine int
	Head       []Line // the first lines with content, among which the header can be chosen
	Sample     string // the first text beyond ASCII, where the encoding was concluded from it
	SampleLine int
}

// Line is a line as it stands in a file; of a workbook, its cells with commas between.
type Line struct {
	Number int
	Text   string
}

// Notes are what people should look at, in sentences.
func (f Found) Notes() []string {
	var notes []string
	if f.Sheets > 1 {
		notes = append(notes, fmt.Sprintf("The sheet %q is read; %d more with content are not.", f.Sheet, f.Sheets-1))
	}
	if f.HeaderLine > 1 {
		notes = append(notes, fmt.Sprintf("The header is on line %d; what stands above it is not read.", f.HeaderLine))
	}
	if f.Sample != "" {
		notes = append(notes, fmt.Sprintf("The file is read as %s: line %d has %q. If letters are wrong, save the file as CSV UTF-8.", f.Encoding, f.SampleLine, f.Sample))
	}
	return notes
}

// Mistake is what is wrong at one place of a file.
type Mistake struct {
	Line, Column int
	Text         string
	Last         bool // nothing behind it can be read
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

// headless says that the chosen line holds no header.
func headless(line int) *Mistake {
	return last(line, 1, "nothing stands on line %d, which was said to be the header", line)
}

// ErrEmpty says that there is not even a header.
var ErrEmpty = errors.New("the file is empty")

// Row is a row as it stands in the file. Its cells are as many as the header's and are valid until the next one is read.
type Row struct {
	Line    int
	Cells   []string
	Mistake *Mistake // what is wrong with the row as one of this table
}

// rowSource is rows of any length, with the lines on which they begin.
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
	named  int // columns up to the last one that has a name
	rows   int
	cells  []string
}

// Read finds out what a file is and reads its header. Close it.
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
		return nil, last(line, MaxColumns+1, "the header has %d columns, at most %d are read", r.named, MaxColumns)
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

// Close gives back what a workbook takes.
func (r *Reader) Close() { r.source.close() }

// Header is the names of the columns, as they are written.
func (r *Reader) Header() []string { return r.header }

// HeaderLine is the line on which the header stands.
func (r *Reader) HeaderLine() int { return r.line }

// Found says what the file turned out to be so far.
func (r *Reader) Found() Found {
	f := Found{HeaderLine: r.line}
	r.source.found(&f)
	return f
}

// Next is the next row, passing over those whose cells are all empty; io.EOF after the last one. After a *Mistake that is not
// the Last, more can be read, so that several mistakes are reported together.
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
			row.Mistake = mistake(line, n, "the row has %d columns, the header %d", n, len(r.header))
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

// empty says whether no cell holds anything.
func empty(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

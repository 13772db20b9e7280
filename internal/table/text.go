package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
)

const headBytes = 48 << 10 // bytes that are searched for the header

// delimited reads the rows of a file with delimiters.
type delimited struct {
	lines    *lines
	buffered *bufio.Reader
	csv      *csv.Reader
	passed   int // lines before the header
	known    Encoding
	cut      bool
	head     []Line
	ahead    bool // only for a cut file: the next row has been read in advance, to find out whether it is the last one
	line     int
	cells    []string
	spare    []string
	aheadErr error
}

func openText(raw *bufio.Reader, o Options) (rowSource, []string, int, error) {
	in, is := decoded(raw, o.Encoding)
	l := &lines{in: bufio.NewReaderSize(in, 1<<16), line: 1, left: o.MaxBytes, bounded: o.MaxBytes > 0, max: o.MaxBytes >> 20, cut: o.Cut, encoding: is, chosen: o.Encoding != ""}
	if is == UTF16 {
		l.encoding, l.wide = UTF8, true
	}
	buffered := bufio.NewReaderSize(l, 2*MaxLine) // never full: a row is shorter
	head, err := buffered.Peek(headBytes)
	if err != nil && !errors.Is(err, io.EOF) && (inputError(err) || len(bytes.TrimSpace(head)) == 0) {
		return nil, nil, 0, err
	}
	h := findHeader(head, o)
	if h.skip == len(head) && err != nil {
		if !errors.Is(err, io.EOF) {
			return nil, nil, 0, err
		}
		return nil, nil, 0, ErrEmpty
	}
	if o.HeaderLine > 0 && h.lines+1 != o.HeaderLine {
		return nil, nil, 0, headless(o.HeaderLine)
	}
	offered := firstLines(head)
	_, _ = buffered.Discard(h.skip)
	r := csv.NewReader(buffered)
	r.Comma, r.ReuseRecord, r.FieldsPerRecord = h.delimiter, true, -1
	t := &delimited{lines: l, buffered: buffered, csv: r, passed: h.lines, known: is, cut: o.Cut, head: offered}
	line, header, err := t.read()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = ErrEmpty
		}
		return nil, nil, 0, err
	}
	return t, slices.Clone(header), line, nil
}

// heading is where a header begins, and its delimiter.
type heading struct {
	skip, lines int
	delimiter   rune
}

var delimiters = []rune{',', ';', '\t'}

// findHeader searches the first lines for the header: the line that was chosen, else the first one that IsHeader recognizes, else the first one that is not
// empty. A first line "sep=;" sets the delimiter, as in Excel.
func findHeader(head []byte, o Options) heading {
	var at, first heading
	candidates := delimiters
	if mark, skip := separator(head); mark != 0 {
		candidates, at = []rune{mark}, heading{skip: skip, lines: 1}
	}
	found := false
	for at.lines < max(headLines, o.HeaderLine) && at.skip < len(head) {
		rest := head[at.skip:]
		line, _, _ := bytes.Cut(rest, []byte("\n"))
		if filled(line) {
			h := at
			h.delimiter = most(line, candidates)
			if !found {
				first, found = h, true
			}
			if o.HeaderLine == at.lines+1 {
				return h
			}
			if o.HeaderLine == 0 {
				for _, d := range byCount(line, candidates) {
					if names := headerCells(rest, d); names != nil && o.IsHeader(names) {
						h.delimiter = d
						return h
					}
				}
			}
		}
		at.skip, at.lines = min(at.skip+len(line)+1, len(head)), at.lines+1
	}
	if !found {
		at.delimiter = candidates[0]
		return at
	}
	return first
}

// filled reports whether a line contains more than separators.
func filled(line []byte) bool { return len(bytes.Trim(line, " \t\r,;\"\u00a0")) > 0 }

// firstLines returns the lines from which a header can be chosen.
func firstLines(head []byte) (out []Line) {
	_, skip := separator(head)
	passed := 0
	if skip > 0 {
		head, passed = head[skip:], 1
	}
	for n := passed + 1; n <= headLines && len(head) > 0; n++ {
		line, rest, _ := bytes.Cut(head, []byte("\n"))
		if filled(line) {
			out = append(out, Line{Number: n, Text: strings.TrimSpace(string(line))})
		}
		head = rest
	}
	return out
}

func headerCells(text []byte, delimiter rune) []string {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = delimiter, -1
	record, err := r.Read()
	if err != nil {
		return nil
	}
	return record
}

// byCount returns the delimiters, the most frequent in the line first.
func byCount(line []byte, candidates []rune) []rune {
	out := slices.Clone(candidates)
	slices.SortStableFunc(out, func(a, b rune) int {
		return bytes.Count(line, []byte(string(b))) - bytes.Count(line, []byte(string(a)))
	})
	return out
}

func most(line []byte, candidates []rune) rune { return byCount(line, candidates)[0] }

// separator reads a first line like sep=; and returns the delimiter and the length of the line. Both are 0 if there is none.
func separator(head []byte) (mark rune, length int) {
	line, _, ended := bytes.Cut(head, []byte("\n"))
	text := strings.Trim(strings.TrimSuffix(string(line), "\r"), `"`)
	if !ended || len(text) < 5 || !strings.EqualFold(text[:4], "sep=") {
		return 0, 0
	}
	marks := []rune(text[4:])
	if slices.Contains([]rune("\"\r\n\ufffd"), marks[0]) || slices.ContainsFunc(marks[1:], func(c rune) bool { return c != marks[0] }) { // the line may be padded with it
		return 0, 0
	}
	return marks[0], len(line) + 1
}

// read returns the next record with its line in the file.
func (t *delimited) read() (int, []string, error) {
	record, err := t.csv.Read()
	if err == nil {
		line, _ := t.csv.FieldPos(0)
		return line + t.passed, record, nil
	}
	p, ok := errors.AsType[*csv.ParseError](err)
	switch {
	case !ok:
		return 0, nil, err
	case errors.Is(p.Err, csv.ErrBareQuote):
		err = mistake(p.Line+t.passed, p.Column, "a cell that is not quoted contains a quote; quote the whole cell and write the quote twice")
	default:
		err = mistake(p.Line+t.passed, p.Column, "a quoted cell is never closed, or text follows its closing quote; write a quote inside a quoted cell twice")
	}
	return 0, nil, err
}

func (t *delimited) next() (int, []string, error) {
	if !t.cut {
		return t.read()
	}
	if !t.ahead {
		t.ahead = true
		t.readAhead()
	}
	line, err := t.line, t.aheadErr
	t.spare, t.cells = t.cells, t.spare
	m, wrong := errors.AsType[*Mistake](err)
	if err == nil || wrong && !m.Last {
		if t.readAhead(); err == nil && errors.Is(t.aheadErr, io.EOF) {
			return 0, nil, io.EOF // the last row may be cut off
		}
	}
	return line, t.spare, err
}

// readAhead reads the row after the next one. An error at the very end of the input is ignored, because it is due to the cut.
func (t *delimited) readAhead() {
	line, cells, err := t.read()
	if _, is := errors.AsType[*Mistake](err); is && t.exhausted() {
		err = io.EOF
	}
	t.line, t.cells, t.aheadErr = line, append(t.cells[:0], cells...), err
}

// exhausted reports whether all of the input has been read.
func (t *delimited) exhausted() bool {
	return errors.Is(t.lines.err, io.EOF) && t.buffered.Buffered() == 0
}

func (t *delimited) found(f *Found) {
	f.Delimiter, f.Encoding, f.Head, f.Sample, f.SampleLine = t.csv.Comma, t.known, t.head, t.lines.sample, t.lines.at
	if f.Encoding == "" {
		f.Encoding = t.lines.encoding
	}
	if f.Encoding == "" {
		f.Encoding = UTF8 // only ASCII
	}
}

func (*delimited) close() {}

package bulk

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// The columns of an upload, and those of a result file that an upload may carry and that are not read (H37).
var (
	columns = []string{"action", "email", "username", "first_name", "last_name", "platform", "handle", "roles", "expires_at"}
	ignored = []string{"number", "outcome", "done", "problem", "message", "notice", "roles_before", "roles_after", "expires_before", "expires_after"}
)

const (
	maxColumns = 32
	maxLine    = 64 << 10 // bytes, of a line and of a row with quoted line breaks
	maxField   = 2_000    // bytes
	maxRoles   = 100      // names in one cell
)

// readCSV reads an upload. What is wrong with its form (header, quotes, encoding, size) is one error with the line and
// column and refuses the whole; what is wrong with a row's content is that row's problem.
func readCSV(in io.Reader, each func(item) error) error {
	return readTable(in, MaxRows, MaxCSVBytes, each)
}

func readTable(in io.Reader, maxRows, maxBytes int, each func(item) error) error {
	guarded := &lineGuard{in: bufio.NewReaderSize(in, 1<<16), line: 1, left: maxBytes}
	buffered := bufio.NewReaderSize(guarded, 2*maxLine) // never full: the guard ends a line before
	if bom, _ := buffered.Peek(3); string(bom) == "\ufeff" {
		_, _ = buffered.Discard(3)
	}
	r := csv.NewReader(buffered)
	r.Comma = delimiter(buffered)
	r.ReuseRecord = true
	r.FieldsPerRecord = -1
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return badCSV(1, 1, "the file is empty; it needs a header such as %s", strings.Join(columns, ","))
	}
	if err != nil {
		return csvFault(err)
	}
	index, err := readHeader(header)
	if err != nil {
		return err
	}
	width := len(header)
	for n := 1; ; n++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return csvFault(err)
		}
		line, _ := r.FieldPos(0)
		if !slices.ContainsFunc(record, func(cell string) bool { return strings.TrimSpace(cell) != "" }) {
			n-- // a row of empty cells is no row (H19), as spreadsheets write many
			continue
		}
		if len(record) != width {
			return badCSV(line, len(record), "the row has %d columns, the header %d", len(record), width)
		}
		if n > maxRows {
			return badCSV(line, 1, "more than %d rows; split the file", maxRows)
		}
		for i, f := range record {
			if len(f) > maxField {
				return badCSV(line, i+1, "the cell is longer than %d bytes", maxField)
			}
		}
		it, err := readRow(n, line, record, index)
		if err != nil {
			return err
		}
		if err := each(it); err != nil {
			return err
		}
	}
}

func badCSV(line, column int, format string, args ...any) *fault.Error {
	f := fault.New(fault.InvalidInput, "Line %d, column %d: "+format+".", append([]any{line, column}, args...)...)
	return f.At("source", "csv", strconv.Itoa(line), strconv.Itoa(column))
}

func csvFault(err error) error {
	if _, ok := fault.Of(err); ok {
		return err
	}
	if p, ok := errors.AsType[*csv.ParseError](err); ok {
		return badCSV(p.Line, p.Column, "%s", strings.TrimPrefix(p.Err.Error(), "parse error: "))
	}
	return fault.Wrap(err, fault.InvalidInput, "The upload broke off; send it again.").At("source", "csv")
}

// delimiter is what stands most often in the first line: comma, semicolon or tab.
func delimiter(r *bufio.Reader) rune {
	head, _ := r.Peek(4096)
	line, _, _ := strings.Cut(string(head), "\n")
	best, most := ',', strings.Count(line, ",")
	for _, c := range []rune{';', '\t'} {
		if n := strings.Count(line, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

func readHeader(header []string) (map[string]int, error) {
	if len(header) > maxColumns {
		return nil, badCSV(1, maxColumns+1, "the header has %d columns, at most %d are read", len(header), maxColumns)
	}
	index := map[string]int{}
	for i, h := range header {
		name := strings.ReplaceAll(strings.ToLower(strings.TrimSpace(h)), " ", "_")
		switch {
		case slices.Contains(ignored, name):
		case !slices.Contains(columns, name):
			return nil, badCSV(1, i+1, "there is no column %q; the columns are %s", h, strings.Join(columns, ", "))
		default:
			if _, double := index[name]; double {
				return nil, badCSV(1, i+1, "the column %s stands twice", name)
			}
			index[name] = i
		}
	}
	for _, need := range []string{"platform", "handle"} {
		if _, ok := index[need]; !ok {
			return nil, badCSV(1, len(header), "the column %s is missing", need)
		}
	}
	if _, email := index["email"]; !email {
		if _, username := index["username"]; !username {
			return nil, badCSV(1, len(header), "a column email or username is missing")
		}
	}
	return index, nil
}

// readRow reads a row. An action or a date that cannot be read refuses the file: a plan could not keep it, so that its result,
// sent again, would ask for something else.
func readRow(n, line int, record []string, index map[string]int) (item, error) {
	cell := func(name string) string {
		i, ok := index[name]
		if !ok {
			return ""
		}
		return strings.TrimSpace(Restore(record[i]))
	}
	it := item{
		who:     directory.NewUser{Email: cell("email"), Username: cell("username"), FirstName: cell("first_name"), LastName: cell("last_name")},
		account: directory.AccountRef{Platform: platformOf(cell("platform")), Handle: cell("handle")},
	}
	it.Number = n
	it.Action = rules.Action(strings.ToUpper(cell("action")))
	if it.Action == "" {
		it.Action = rules.Add
	}
	if !slices.Contains([]rules.Action{rules.Add, rules.Assign, rules.Remove}, it.Action) {
		return it, badCSV(line, index["action"]+1, "there is no action %q; write ADD, ASSIGN or REMOVE", it.Action)
	}
	if strings.Count(cell("roles"), ";") >= maxRoles {
		return it, badCSV(line, index["roles"]+1, "the cell names more than %d roles", maxRoles)
	}
	for name := range strings.SplitSeq(cell("roles"), ";") {
		if name = strings.TrimSpace(name); name != "" {
			it.roles = append(it.roles, RoleRef{Name: name})
		}
	}
	if text := cell("expires_at"); text != "" {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			at, err = time.Parse(time.DateOnly, text)
		}
		if err != nil {
			return it, badCSV(line, index["expires_at"]+1, "%q is no date; write 2027-01-31 or 2027-01-31T18:00:00Z", text)
		}
		it.ExpiresAt = utc(&at)
	}
	return it, nil
}

// platformOf reads a platform by its code, or as people write it: "Video Cloud".
func platformOf(cell string) rules.Platform {
	for _, p := range rules.Platforms {
		if strings.EqualFold(cell, p.Title()) {
			return p
		}
	}
	return rules.Platform(strings.ToUpper(cell))
}

// Neutralise keeps a spreadsheet from taking a cell for a formula; Restore takes it back exactly (H37).
// Where a spreadsheet's list separator is a semicolon, what stands behind one is a cell of its own, quoted or not.
func Neutralise(s string) string {
	if !strings.ContainsAny(s, formulas) {
		return s
	}
	var b strings.Builder
	begins := true
	for s != "" {
		c, n := utf8.DecodeRuneInString(s)
		if begins && strings.ContainsRune(formulas, c) {
			b.WriteByte('\'')
		}
		b.WriteString(s[:n])
		s, begins = s[n:], c == ';'
	}
	return b.String()
}

// Restore undoes Neutralise. Text that was never neutralised passes.
func Restore(s string) string {
	if !strings.Contains(s, "'") {
		return s
	}
	var b strings.Builder
	for begins := true; s != ""; {
		c, n := utf8.DecodeRuneInString(s)
		if next, size := utf8.DecodeRuneInString(s[n:]); begins && c == '\'' && size > 0 && strings.ContainsRune(formulas, next) {
			s = s[n:]
			c, n = next, size
		}
		b.WriteString(s[:n])
		s, begins = s[n:], c == ';'
	}
	return b.String()
}

// formulas are the characters by which a formula begins, full-width ones included, and the one that says that it is none.
const formulas = "=+-@\t\r'\uff1d\uff0b\uff0d\uff20"

// lineGuard refuses what is no text before the CSV reader holds it: bytes that are no UTF-8, NUL, endless lines, too much.
type lineGuard struct {
	in     *bufio.Reader
	line   int
	column int // bytes since the line began
	row    int // bytes since the row began
	quoted bool
	left   int
	err    error
}

func (g *lineGuard) Read(p []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	n := 0
	for n+utf8.UTFMax <= len(p) {
		if n > 0 && g.in.Buffered() < utf8.UTFMax {
			break
		}
		c, size, err := g.in.ReadRune()
		if err != nil {
			g.err = err
			break
		}
		g.left -= size
		g.column += size
		g.row += size
		switch {
		case c == utf8.RuneError && size == 1:
			g.err = badCSV(g.line, g.column, "the text is not UTF-8; save the file as UTF-8 and send it again")
		case c == 0:
			g.err = badCSV(g.line, g.column, "the text holds a NUL byte")
		case g.row > maxLine:
			g.err = badCSV(g.line, g.column, "the row is longer than %d bytes", maxLine)
		case g.left < 0:
			g.err = badCSV(g.line, g.column, "the file is larger than %d MB; split it", MaxCSVBytes>>20)
		}
		if g.err != nil {
			break
		}
		switch c {
		case '"':
			g.quoted = !g.quoted
		case '\n':
			g.line, g.column = g.line+1, 0
			if !g.quoted {
				g.row = 0
			}
		}
		n += utf8.EncodeRune(p[n:], c)
	}
	if n > 0 {
		return n, nil
	}
	return 0, g.err
}

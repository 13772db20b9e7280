package table

import (
	"bufio"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// lines converts a file's bytes to UTF-8 with lines that end with LF or CR LF. It returns an error for anything that is not text before the CSV reader buffers
// it: bytes that are not characters, NUL, rows that are too long and files that are too large.
type lines struct {
	in       *bufio.Reader
	left     int
	bounded  bool
	cut      bool
	encoding Encoding // empty until a non-ASCII character decides it
	wide     bool     // the text was UTF-16; invalid parts of it are U+FFFD
	chosen   bool     // the client chose the encoding, so doubts about it are ignored
	max      int      // MB, for messages

	line   int
	column int // bytes since the beginning of the line
	row    int // bytes since the beginning of the row
	quoted bool
	ahead  int // non-ASCII bytes that doubt has already checked
	before byte
	text   []byte // the beginning of the line, kept until there is a sample
	sample string
	at     int // line of the sample
	err    error
}

// special marks the bytes that are not just copied.
var special = func() (is [256]bool) {
	for b := range is {
		is[b] = b >= utf8.RuneSelf || b == 0 || b == '"' || b == '\n' || b == '\r'
	}
	return is
}()

const longestRun = 64 // maximum number of non-ASCII bytes that are checked together

func (l *lines) Read(p []byte) (int, error) {
	n := 0
	for l.err == nil && n+utf8.UTFMax <= len(p) {
		if n > 0 && l.in.Buffered() < utf8.UTFMax {
			break // return what has been read before waiting for more
		}
		if _, err := l.in.Peek(1); err != nil {
			l.err = err
			break
		}
		buf, _ := l.in.Peek(l.in.Buffered())
		took, put := l.some(p[n:], buf, false)
		if took == 0 && l.err == nil { // the last bytes of the buffer depend on those after them
			more, err := l.in.Peek(len(buf) + 1)
			took, put = l.some(p[n:], more, err != nil)
			if took == 0 && l.err == nil && err != nil {
				l.err = err
			}
		}
		_, _ = l.in.Discard(took)
		n += put
	}
	if n > 0 {
		return n, nil
	}
	return 0, l.err
}

// some copies as much as fits, and returns how many bytes it read and wrote.
func (l *lines) some(p, buf []byte, final bool) (took, put int) {
	for took < len(buf) && put+utf8.UTFMax <= len(p) && l.err == nil {
		run := 0
		for most := min(len(buf)-took, len(p)-put); run < most && !special[buf[took+run]]; run++ {
		}
		if run > 0 {
			copy(p[put:], buf[took:took+run])
			l.count(buf[took:took+run], run)
			took, put = took+run, put+run
			l.ahead, l.before = 0, buf[took-1]
			continue
		}
		b := buf[took]
		if b >= utf8.RuneSelf {
			in, out, wait := l.beyond(p[put:], buf[took:], final)
			if wait {
				return took, put
			}
			took, put = took+in, put+out
			continue
		}
		l.ahead, l.before = 0, b
		switch b {
		case 0:
			l.err = last(l.line, l.column+1, "the text contains a NUL byte")
			return took, put
		case '\r':
			if took+1 == len(buf) && !final {
				return took, put
			}
			if !l.quoted && (took+1 == len(buf) || buf[took+1] != '\n') {
				b = '\n' // a line that ends with CR only
			}
		case '"':
			l.quoted = !l.quoted
		}
		p[put] = b
		l.count(buf[took:took+1], 1)
		took, put = took+1, put+1
		if b == '\n' {
			l.line, l.column, l.text = l.line+1, 0, l.text[:0]
			if !l.quoted {
				l.row = 0
			}
		}
	}
	return took, put
}

// count advances the position by bytes of the file, which are size bytes of text, and checks the limits.
func (l *lines) count(b []byte, size int) {
	l.column += len(b)
	l.row += size
	if l.encoding != UTF8 && l.sample == "" && len(l.text) < 200 {
		l.text = append(l.text, b...)
	}
	if l.row > MaxLine {
		l.err = last(l.line, l.column-(l.row-MaxLine)+1, "the row is longer than %d bytes", MaxLine)
	}
	if l.left -= size; l.bounded && l.left < 0 && l.err == nil {
		l.err = last(l.line, l.column+l.left+1, "the file is larger than %d MB; split it", l.max)
	}
}

// beyond copies one non-ASCII character. It returns wait if it needs more of the input to decode it.
func (l *lines) beyond(p, buf []byte, final bool) (in, out int, wait bool) {
	run := 0
	for run < len(buf) && run < longestRun && buf[run] >= utf8.RuneSelf {
		run++
	}
	if run == len(buf) && run < longestRun && !final {
		return 0, 0, true
	}
	if l.encoding == "" {
		l.encoding = decide(buf[:run])
	}
	if l.encoding == Windows1252 {
		return l.windows1252(p, buf, run)
	}
	c, size := utf8.DecodeRune(buf)
	switch {
	case c == utf8.RuneError && size == 1 && l.cut && final && !utf8.FullRune(buf):
		l.err = io.EOF
		return 0, 0, false
	case c == utf8.RuneError && size == 1:
		l.err = last(l.line, l.column+1, "the text is not UTF-8; %s", save)
		return 0, 0, false
	case c == utf8.RuneError && l.wide:
		l.err = last(l.line, l.column+1, "the text is not UTF-16; %s", save)
		return 0, 0, false
	}
	copy(p, buf[:size])
	l.count(buf[:size], size)
	return size, size, false
}

// windows1252 copies one non-ASCII character of Windows-1252.
func (l *lines) windows1252(p, buf []byte, run int) (in, out int, wait bool) {
	if l.ahead == 0 {
		after := byte(' ')
		if run < len(buf) {
			after = buf[run]
		}
		if why := doubt(l.before, buf[:run], after); why != "" && !l.chosen {
			l.err = last(l.line, l.column+1, "%s; %s", why, save)
			return 0, 0, false
		}
		l.ahead = run
		if l.sample == "" && !l.chosen {
			l.sample, l.at = sample(l.text, buf), l.line
		}
	}
	l.ahead--
	l.before = buf[0]
	out = utf8.EncodeRune(p, charmap.Windows1252.DecodeByte(buf[0]))
	l.count(buf[:1], out)
	return 1, out, false
}

// sample returns the cell, or a part of it, around a non-ASCII character.
func sample(before, from []byte) string {
	edge := func(b byte) bool { return b < ' ' || b == ',' || b == ';' || b == '"' }
	begin := len(before)
	for begin > 0 && len(before)-begin < 40 && !edge(before[begin-1]) {
		begin--
	}
	end := 0
	for end < len(from) && end < 40 && !edge(from[end]) {
		end++
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(append(append([]byte(nil), before[begin:]...), from[:end]...))
	if err != nil {
		return ""
	}
	return string(text)
}

// inputError reports whether an error comes from reading the input, not from its content.
func inputError(err error) bool {
	_, is := errors.AsType[*Mistake](err)
	return !is
}

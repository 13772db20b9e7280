package table

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Encoding is the character encoding of a text file.
type Encoding string

// The encodings that can be read.
const (
	UTF8        Encoding = "UTF-8"
	UTF16       Encoding = "UTF-16"
	Windows1252 Encoding = "Windows-1252"
)

// Encodings are the encodings that a client can choose.
var Encodings = []Encoding{UTF8, UTF16, Windows1252}

const save = "save the file as CSV UTF-8 and send it again"

// decoded detects the encoding from a file's first bytes, and returns the text without a byte order mark. It converts UTF-16 to UTF-8. Other text is returned
// as it is; if its encoding is neither chosen nor marked, lines decides between UTF-8 and Windows-1252 at the first non-ASCII character.
func decoded(raw *bufio.Reader, chosen Encoding) (in io.Reader, is Encoding) {
	head, _ := raw.Peek(1024)
	little := utf.UTF16(utf.LittleEndian, utf.UseBOM)
	big := utf.UTF16(utf.BigEndian, utf.UseBOM)
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, _ = raw.Discard(3)
		return raw, UTF8
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		return transform.NewReader(raw, little.NewDecoder()), UTF16
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		return transform.NewReader(raw, big.NewDecoder()), UTF16
	}
	if chosen != "" && chosen != UTF16 {
		return raw, chosen
	}
	// Without a byte order mark, most characters of a header in UTF-16 have a zero byte on the same side. If UTF-16 is chosen, it is enough that one
	// side has more of them: letters of other alphabets have none.
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	side := func(zero, other int) bool {
		return zero > 0 && (other == 0 && zero*10 >= half*9 || chosen == UTF16 && zero > other)
	}
	switch {
	case side(zeros[1], zeros[0]):
		return transform.NewReader(raw, utf.UTF16(utf.LittleEndian, utf.IgnoreBOM).NewDecoder()), UTF16
	case side(zeros[0], zeros[1]):
		return transform.NewReader(raw, utf.UTF16(utf.BigEndian, utf.IgnoreBOM).NewDecoder()), UTF16
	case chosen == UTF16: // text in UTF-8 has no zero bytes
		return raw, UTF8
	}
	return raw, chosen
}

// decide returns the encoding according to the first non-ASCII bytes: a UTF-8 sequence rarely occurs in other encodings by chance.
func decide(run []byte) Encoding {
	if c, size := utf8.DecodeRune(run); c == utf8.RuneError && size <= 1 {
		return Windows1252
	}
	return UTF8
}

// doubt returns why non-ASCII bytes, with the bytes before and after them, are probably not Windows-1252, or "". Text is not taken for Windows-1252 just
// because it is not UTF-8: a letter that is read as another one would get into names unnoticed.
func doubt(before byte, run []byte, after byte) string {
	if len(run) > 1 && utf8.Valid(run) {
		return "the text is UTF-8 in some places and not in others"
	}
	letters := 0
	for i, b := range run {
		c := charmap.Windows1252.DecodeByte(b)
		if c == utf8.RuneError || b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d {
			return "the text is neither UTF-8 nor Windows-1252"
		}
		left, right := before, after
		if i > 0 {
			left = run[i-1]
		}
		if i < len(run)-1 {
			right = run[i+1]
		}
		if letters++; !unicode.IsLetter(c) {
			letters = 0
		}
		// Three of these letters in a row are another alphabet; a sign inside a word, or a capital before lowercase letters, is a letter of another code page.
		strange := letters > 2 ||
			strings.IndexByte("\x83\x86\x87\x88\x89\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xac\xae\xaf\xb0\xb1\xb2\xb3\xb6\xb8\xb9\xbb\xbc\xbd\xbe\xbf", b) >= 0 && letter(left) && letter(right) ||
			b == 0x9f && small(right) || (b == 0x8a || b == 0x8c || b == 0x8e) && letter(left) && small(right)
		if strange {
			return "the text is not UTF-8, and its encoding cannot be detected"
		}
	}
	return ""
}

func letter(b byte) bool { return unicode.IsLetter(charmap.Windows1252.DecodeByte(b)) }

func small(b byte) bool { return unicode.IsLower(charmap.Windows1252.DecodeByte(b)) }

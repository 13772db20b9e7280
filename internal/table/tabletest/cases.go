// Package tabletest contains files as people save them, with the rows or the errors that reading them must give. The tests of every interface that takes tables
// use them. It refuses to test anything itself: the test of each interface is next to the interface.
package tabletest

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// Case is a file. An interface has its own names for the third and fourth column; {c} and {d} are replaced by them.
type Case struct {
	Name string
	Text string
	Make func(text string) []byte // nil for the text itself

	Rows     []string // for each row the platform, the handle, the third and the fourth column, separated by |
	Encoding string
	Header   int      // line of the header; 0 for 1
	Chosen   int      // line that is chosen as the header; 0 to search for it
	Values   []string // values that are read as others, as COLUMN:FROM=TO
	Defaults []string // values of empty cells, as COLUMN=VALUE
	Refused  []string // expected messages, in order, if the file or its first row is rejected
}

// File returns the bytes of the file, with an interface's names for the third and fourth column.
func (c Case) File(third, fourth string) []byte {
	text := strings.NewReplacer("{c}", third, "{d}", fourth).Replace(c.Text)
	if c.Make == nil {
		return []byte(text)
	}
	return c.Make(text)
}

// Named returns Values or Defaults, with an interface's names for the third and fourth column.
func (c Case) Named(texts []string, third, fourth string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = strings.NewReplacer("{c}", third, "{d}", fourth).Replace(t)
	}
	return out
}

const (
	twoRows = "platform,handle,{c},{d}\nX,news,ann@x.test,Ann\nYOUTUBE,sport,bob@x.test,Bob\n"
	odd     = "platform,handle,{c},{d}\nX,news,ann@x.test,Zoë Müller\n"
)

var (
	two  = []string{"X|news|ann@x.test|Ann", "YOUTUBE|sport|bob@x.test|Bob"}
	one  = two[:1]
	zoe  = []string{"X|news|ann@x.test|Zoë Müller"}
	bare = func(text string, of ...string) string { return strings.NewReplacer(of...).Replace(text) }
)

// Cases are all files.
var Cases = []Case{
	{Name: "plain", Text: twoRows, Rows: two},
	{Name: "without a last line break", Text: strings.TrimSuffix(twoRows, "\n"), Rows: two},
	{Name: "a byte order mark", Text: "\ufeff" + twoRows, Rows: two},
	{Name: "a byte order mark and a quoted header", Text: "\ufeff" + bare(twoRows, "platform", `"platform"`), Rows: two},
	{Name: "UTF-8", Text: odd, Rows: zoe},
	{Name: "UTF-16, little end first", Text: odd, Make: wide(binary.LittleEndian, "\ufeff"), Rows: zoe, Encoding: "UTF-16"},
	{Name: "UTF-16, big end first", Text: odd, Make: wide(binary.BigEndian, "\ufeff"), Rows: zoe, Encoding: "UTF-16"},
	{Name: "UTF-16 without a mark", Text: odd, Make: wide(binary.LittleEndian, ""), Rows: zoe, Encoding: "UTF-16"},
	{Name: "UTF-16 with tabs, as Excel's Unicode text", Text: bare(odd, ",", "\t", "\n", "\r\n"), Make: wide(binary.LittleEndian, "\ufeff"), Rows: zoe, Encoding: "UTF-16"},
	{Name: "Windows-1252", Text: odd, Make: western, Rows: zoe, Encoding: "Windows-1252"},
	{Name: "Windows-1252 far down", Text: bare(twoRows, "Bob\n", "Bob\n"+strings.Repeat("X,n,c@x.test,C\n", 5000)+"X,z,d@x.test,Zoë\n"), Make: western,
		Rows: append(append(append([]string(nil), two...), strings.Split(strings.TrimSuffix(strings.Repeat("X|n|c@x.test|C\n", 5000), "\n"), "\n")...), "X|z|d@x.test|Zoë"), Encoding: "Windows-1252"},
	{Name: "Windows-1252 with curly quotes and a dash", Text: bare(odd, "Zoë Müller", "Zoë “Sugar” – O’Brien"), Make: western,
		Rows: []string{"X|news|ann@x.test|Zoë “Sugar” – O’Brien"}, Encoding: "Windows-1252"},
	{Name: "UTF-8 here and Windows-1252 there", Text: "platform,handle,{c},{d}\nX,news,ann@x.test,Zo\xeb\nX,news,ann@x.test,M\xc3\xbcller\n",
		Refused: []string{"Line 3, column 20: the text is UTF-8 in some places and not in others"}},
	{Name: "another alphabet", Text: bare(odd, "Zoë Müller", "Мария"), Make: cyrillic, Refused: []string{"Line 2, column 19: the text is not UTF-8, and its encoding cannot be detected"}},
	{Name: "a byte that Windows-1252 has not", Text: bare(odd, "Zoë Müller", "Zo\x81"), Refused: []string{"Line 2, column 21: the text is neither UTF-8 nor Windows-1252"}},
	{Name: "CRLF", Text: bare(twoRows, "\n", "\r\n"), Rows: two},
	{Name: "CR", Text: bare(twoRows, "\n", "\r"), Rows: two},
	{Name: "semicolons", Text: bare(twoRows, ",", ";"), Rows: two},
	{Name: "tabs", Text: bare(twoRows, ",", "\t"), Rows: two},
	{Name: "sep= with a semicolon", Text: "sep=;\r\n" + bare(twoRows, ",", ";", "\n", "\r\n"), Rows: two, Header: 2},
	{Name: "sep= with a comma", Text: "sep=,\n" + twoRows, Rows: two, Header: 2},
	{Name: "a title", Text: "Who may post\n" + twoRows, Rows: two, Header: 2},
	{Name: "a title, a date and an empty line", Text: "Who may post,,,\nas of 1 May,,,\n\n" + twoRows, Rows: two, Header: 4},
	{Name: "a title with a quote", Text: "The \"team\" list\n" + twoRows, Rows: two, Header: 2},
	{Name: "a title with commas over semicolons", Text: "Team, access, posts\n" + bare(twoRows, ",", ";"), Rows: two, Header: 2},
	{Name: "empty lines before the header", Text: "\n\n" + twoRows, Rows: two, Header: 3},
	{Name: "rows of commas, spaces and no-break spaces", Text: bare(twoRows, "Ann\n", "Ann\n,,,\n \n\u00a0,\u00a0,,\n\n"), Rows: two},
	{Name: "empty columns at the right", Text: bare(twoRows, "{d}\n", "{d},,\n", "Ann\n", "Ann,,\n", "Bob\n", "Bob,, \n"), Rows: two},
	{Name: "an empty column at the left", Text: ",platform,handle,{c},{d}\n,X,news,ann@x.test,Ann\n,YOUTUBE,sport,bob@x.test,Bob\n", Rows: two},
	{Name: "more columns without a name than are read", Text: bare(twoRows, "{d}\n", "{d}"+strings.Repeat(",", 200)+"\n"), Rows: two},
	{Name: "a column with content and no name", Text: "platform,handle,{c},{d},\nX,news,ann@x.test,Ann,more\n", Refused: []string{"Line 2, column 5: the row has a value in a column without a name"}},
	{Name: "a column twice", Text: bare(twoRows, "{d}", "{d}, HANDLE "), Refused: []string{"Line 1, column 5: the column handle appears twice"}},
	{Name: "three mistakes in the header", Text: "platform,colour,shape,{c}\n", Refused: []string{`Line 1, column 2: there is no column "colour"`, `Line 1, column 3: there is no column "shape"`, "Line 1, column 4: the column handle is missing"}},
	{Name: "two quotes", Text: "platform,handle,{c}\nX,a\"b,c\nX,n,c\nX,a\"b,c\n", Refused: []string{"Line 2, column 4: a cell that is not quoted contains a quote", "Line 4, column 4: a cell that is not quoted contains a quote"}},
	{Name: "a row that is too short", Text: "platform,handle,{c},{d}\nX,news,ann@x.test\n", Refused: []string{"Line 2, column 3: the row has 3 columns, but the header has 4"}},
	{Name: "line breaks and quotes in cells", Text: "platform,handle,{c},{d}\nX,news,ann@x.test,\"von \"\"Sugar\"\"\nand Cane\"\n", Rows: []string{"X|news|ann@x.test|von \"Sugar\"\nand Cane"}},
	{Name: "a NUL", Text: bare(twoRows, "Bob", "B\x00b"), Refused: []string{"Line 3, column 27: the text contains a NUL byte"}},
	{Name: "nothing", Text: "", Refused: []string{"the file is empty"}},
	{Name: "platforms by other names", Text: "platform,handle,{c},{d}\nTwitter,a,c,d\nX (Twitter),b,c,d\nVideo Cloud,c,c,d\nInsta,d,c,d\nyou tube,e,c,d\n",
		Rows: []string{"X|a|c|d", "X|b|c|d", "VIDEO|c|c|d", "INSTAGRAM|d|c|d", "YOUTUBE|e|c|d"}},
	{Name: "columns by other names", Text: "Network;Account handle;{c};{d}\nX;news;ann@x.test;Ann\n", Rows: one},
	{Name: "a header that is chosen", Text: "platform,handle\n" + twoRows, Rows: two, Header: 2, Chosen: 2},
	{Name: "a header that is chosen far down", Text: strings.Repeat("a note\n", 30) + twoRows, Rows: two, Header: 31, Chosen: 31},
	{Name: "a title that looks like a header", Text: "Platform,handle,of,May\nplatform,handle,{c},{d}\nX,news,ann@x.test,Ann\n", Rows: one, Header: 2, Chosen: 2},
	{Name: "a header that is chosen where nothing stands", Text: twoRows + "\n\n", Chosen: 4, Refused: []string{"Line 4, column 1: the header cannot be on line 4, because it is empty"}},
	{Name: "a header that is chosen beyond the end", Text: twoRows, Chosen: 9, Refused: []string{"Line 9, column 1: the header cannot be on line 9, because it is empty"}},
	{Name: "words that are read as others", Text: bare(twoRows, "X,", "Chirper,", "Ann", "Anne"), Values: []string{"platform:chirper=X", "{d}:Anne=Ann"}, Rows: two},
	{Name: "what stands in empty cells", Text: "platform,handle,{c},{d}\n,news,ann@x.test,\nYOUTUBE,sport,bob@x.test,Bob\n", Defaults: []string{"platform=Twitter", "{d}=Ann"}, Rows: two},
	{Name: "a column that the file does not have", Text: "handle,{c},{d}\nnews,ann@x.test,Ann\n", Defaults: []string{"platform=X"}, Rows: one},
	{Name: "a default for one column and another that is missing", Text: "{c},{d}\nann@x.test,Ann\n", Defaults: []string{"platform=X"}, Refused: []string{"Line 1, column 2: the column handle is missing"}},
	{Name: "a workbook whose header is chosen", Text: "platform,handle\n\n" + twoRows, Make: book(), Chosen: 3, Rows: two, Header: 3, Encoding: "XLSX"},
	{Name: "a workbook without the header that is chosen", Text: twoRows, Make: book(), Chosen: 7, Refused: []string{"Line 7, column 1: the header cannot be on line 7, because it is empty"}},
	{Name: "a workbook", Text: odd, Make: book(), Rows: zoe, Encoding: "XLSX"},
	{Name: "a workbook with a title and a gap", Text: "Who may post\n\n" + bare(twoRows, "YOUTUBE", "\nYOUTUBE"), Make: book(), Rows: two, Header: 3, Encoding: "XLSX"},
	{Name: "a workbook whose second sheet has the table", Text: twoRows, Make: book("notes"), Rows: two, Encoding: "XLSX"},
	{Name: "a file of the old Excel", Text: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 more", Refused: []string{"old or an encrypted Excel workbook"}},
	{Name: "a zip file", Text: "PK\x03\x04 nothing", Refused: []string{"the workbook cannot be read"}},
	{Name: "a PDF", Text: "%PDF-1.7 and more", Refused: []string{"this is a PDF"}},
}

// wide returns a function that encodes a text as UTF-16.
func wide(order binary.ByteOrder, mark string) func(string) []byte {
	return func(text string) []byte {
		var b bytes.Buffer
		for _, unit := range utf16.Encode([]rune(mark + text)) {
			_ = binary.Write(&b, order, unit) // memory: never fails
		}
		return b.Bytes()
	}
}

func western(text string) []byte { return encoded(charmap.Windows1252, text) }

func cyrillic(text string) []byte { return encoded(charmap.Windows1251, text) }

func encoded(in *charmap.Charmap, text string) []byte {
	b, err := in.NewEncoder().Bytes([]byte(text))
	if err != nil {
		panic(err) // the cases contain no other characters
	}
	return b
}

// book returns a function that makes a workbook with the text as its last sheet, after sheets with one line each.
func book(before ...string) func(string) []byte {
	return func(text string) []byte {
		f := excelize.NewFile()
		sheet := "Sheet1"
		must := func(err error) {
			if err != nil {
				panic(err)
			}
		}
		for _, name := range before {
			must(f.SetSheetRow(sheet, "A1", &[]string{name, "one", "two"}))
			sheet = "More"
			_, err := f.NewSheet(sheet)
			must(err)
		}
		for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
			if line == "" {
				continue
			}
			cell, err := excelize.CoordinatesToCellName(1, i+1)
			must(err)
			cells := strings.Split(line, ",")
			must(f.SetSheetRow(sheet, cell, &cells))
		}
		var b bytes.Buffer
		must(f.Write(&b))
		return b.Bytes()
	}
}

// Bomb returns a workbook whose sheet unpacks to size bytes.
func Bomb(size int) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, n := range map[string]int{"xl/workbook.xml": 10, "xl/worksheets/sheet1.xml": size} {
		w, err := z.Create(name)
		for zeros := make([]byte, 1<<20); err == nil && n > 0; n -= len(zeros) {
			_, err = w.Write(zeros[:min(n, len(zeros))])
		}
		if err != nil {
			panic(err) // memory: never fails
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

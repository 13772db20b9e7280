package file

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

// read reads an upload and returns one line per row: action, person, account, roles, end and problem.
func read(in io.Reader) ([]string, error) {
	var out []string
	err := readCSV(in, func(it row.Wish) error {
		var names []string
		for _, r := range it.RoleRefs {
			names = append(names, r.Name)
		}
		line := strings.Join([]string{string(it.Action), it.Who.Email, it.Who.Username, it.Who.FirstName, it.Who.LastName,
			string(it.AccountRef.Platform), it.AccountRef.Handle, strings.Join(names, "+")}, " ")
		if it.ExpiresAt != nil {
			line += " until " + it.ExpiresAt.Format("2006-01-02T15:04:05Z07:00")
		}
		if it.Problem != nil {
			line += " " + string(it.Problem.Code)
		}
		out = append(out, strings.Join(strings.Fields(line), " "))
		return nil
	})
	return out, err
}

// readCSV reads an upload of an organization in UTC.
func readCSV(in io.Reader, each func(row.Wish) error) error {
	return readTable(in, roster.MaxRows, roster.MaxFileBytes, each)
}

func readTable(in io.Reader, maxRows, maxBytes int, each func(row.Wish) error) error {
	_, err := Read(in, How{}, time.UTC, table.Options{MaxRows: maxRows, MaxBytes: maxBytes}, func(_ *File, it row.Wish) error { return each(it) })
	return err
}

func TestH37AnUploadIsReadHoweverItWasSaved(t *testing.T) {
	want := []string{"ADD ann@x.test Ann X news Analyst+Publisher", "REMOVE bob@x.test X sport"}
	plain := "action,email,first_name,platform,handle,roles\nADD,ann@x.test,Ann,X,news,Analyst;Publisher\nREMOVE,bob@x.test,,X,sport,\n"
	for name, text := range map[string]string{
		"plainly":                        plain,
		"with a byte order mark":         "\ufeff" + plain,
		"with CRLF":                      strings.ReplaceAll(plain, "\n", "\r\n"),
		"with a byte order mark, quoted": "\ufeff\"action\",email,first_name,platform,handle,roles\r\n" + strings.SplitN(plain, "\n", 2)[1],
		"without a last line break":      strings.TrimSuffix(plain, "\n"),
		"with empty lines":               strings.ReplaceAll(plain, "\n", "\n\n"),
		"with tabs":                      strings.ReplaceAll(plain, ",", "\t"),
		"with semicolons":                strings.ReplaceAll(strings.ReplaceAll(plain, "Analyst;Publisher", `"Analyst;Publisher"`), ",", ";"),
		"with a header in capitals":      strings.Replace(plain, "action,email,first_name", "ACTION,E"+"mail,First Name", 1),
		"with spaces around":             strings.ReplaceAll(plain, ",", " , "),
		"with columns in another order":  "roles,handle,platform,first_name,email,action\nAnalyst;Publisher,news,x,Ann,ann@x.test,add\n,sport,x,,bob@x.test,remove\n",
		"with the columns of a result":   "action,email,first_name,platform,handle,roles,number,outcome,done,problem,message,notice,roles_before,roles_after\nADD,ann@x.test,Ann,X,news,Analyst;Publisher,9,REFUSED,true,STALE,\"Look\nagain\",,,\nREMOVE,bob@x.test,,X,sport,,10,REFUSED,,,,,,\n",
	} {
		t.Run(name, func(t *testing.T) {
			for _, in := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))} {
				got, err := read(in)
				if diff := cmp.Diff(want, got); err != nil || diff != "" {
					t.Errorf("%v (-want +got):\n%s", err, diff)
				}
			}
		})
	}
}

func TestH37CellsAreReadAsTheyAreMeant(t *testing.T) {
	for in, want := range map[string]string{
		"email,platform,handle,roles\na@x.test,X,n,Analyst":                                       "ADD a@x.test X n Analyst",
		"username,platform,handle,roles\n@ann,tiktok,@n,Analyst; ;Publisher;":                     "ADD @ann TIKTOK @n Analyst+Publisher",
		"email,platform,handle,last_name\na@x.test,X,n,\"von \"\"Sugar\"\"\nand Cane\"":           "ADD a@x.test von \"Sugar\" and Cane X n",
		"email,platform,handle,first_name\na@x.test,X,n,'=1+1":                                    "ADD a@x.test =1+1 X n",
		"email,platform,handle,first_name\na@x.test,X,n,''tis":                                    "ADD a@x.test 'tis X n",
		"email,platform,handle,first_name\na@x.test,X,n,'tis":                                     "ADD a@x.test 'tis X n",
		"email,platform,handle,expires_at\na@x.test,X,n,2027-01-31":                               "ADD a@x.test X n until 2027-02-01T00:00:00Z",
		"email,platform,handle,expires_at\na@x.test,X,n,2027-01-31T18:00:00+02:00":                "ADD a@x.test X n until 2027-01-31T16:00:00Z",
		"email,platform,handle,first_name\na@x.test,X,n,Zoë\n":                                    "ADD a@x.test Zoë X n",
		"email,platform,handle,first_name\na@x.test,X,n," + strings.Repeat("n", row.MaxText) + "": "ADD a@x.test " + strings.Repeat("n", row.MaxText) + " X n",
	} {
		got, err := read(strings.NewReader(in))
		if diff := cmp.Diff([]string{want}, got); err != nil || diff != "" {
			t.Errorf("%.80q: %v (-want +got):\n%s", in, err, diff)
		}
	}
}

func TestH37WhatIsNoTableIsOneErrorWithLineAndColumn(t *testing.T) {
	const head = "email,platform,handle\n"
	for name, c := range map[string]struct{ in, line, column, says string }{
		"nothing at all":                {"", "1", "1", "empty"},
		"a mark alone":                  {"\ufeff", "1", "1", "empty"},
		"an unknown column":             {"email,platform,colour,handle\n", "1", "3", `no column "colour"`},
		"a missing column":              {"email,platform\n", "1", "2", "column handle is missing"},
		"nobody named":                  {"platform,handle\n", "1", "2", "email or username is missing"},
		"a column twice":                {"email,platform,handle,E-mail\n", "1", "4", "as \"email\" and \"E-mail\""},
		"a column twice by case":        {"email,platform,handle, EMAIL \n", "1", "4", "appears twice"},
		"a NUL":                         {head + "a@x.test,X,n\na\x00@x.test,X,n\n", "3", "2", "NUL"},
		"a quote left open":             {head + "a@x.test,X,\"n\n", "2", "", "quote"},
		"a quote in a bare cell":        {head + "a@x.test,X,n\"x\n", "2", "13", "quote"},
		"a quote too early":             {head + "a@x.test,X,\"n\"x\n", "2", "", "quote"},
		"not UTF-8 where it was":        {head + "a@x.test,X,Zo\xc3\xab\na@x.test,X,Zo\xeb\n", "3", "14", "not UTF-8"},
		"a hundred and thirty columns":  {"email,platform,handle" + strings.Repeat(",x", 127), "1", "129", "at most 128"},
		"a row without end":             {head + strings.Repeat("x", table.MaxLine+1), "2", "65537", "longer than 65536 bytes"},
		"a first line without end":      {strings.Repeat("x", 3*table.MaxLine), "1", "65537", "longer than 65536 bytes"},
		"a row of endless quoted lines": {head + "\"" + strings.Repeat("x\n", table.MaxLine), "32769", "2", "longer than 65536 bytes"},
		"a million columns":             {strings.Repeat("email,", 1_000_000) + "\n", "1", "65537", "longer than"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(strings.NewReader(c.in))
			f, ok := fault.Of(err)
			if !ok || f.Code != fault.InvalidInput || !strings.Contains(f.Message, c.says) {
				t.Fatalf("%v, want INVALID_INPUT that says %q", err, c.says)
			}
			if len(f.Path) != 4 || f.Path[2] != c.line || c.column != "" && f.Path[3] != c.column || !strings.HasPrefix(f.Message, "Line "+f.Path[2]+", column "+f.Path[3]+": ") {
				t.Errorf("%q at %v, want line %s, column %s", f.Message, f.Path, c.line, c.column)
			}
		})
	}
}

// A mistake in a row refuses that row with its position. The row never asks for something else instead.
func TestH37AMistakeInARowRefusesTheRow(t *testing.T) {
	const head = "email,platform,handle,roles,action,expires_at\n"
	for name, c := range map[string]struct{ row, says, action, expires string }{
		"a date that is none":          {"a@x.test,X,n,Analyst,,tomorrow", `Line 2, column 6: "tomorrow" is not a date; write 2027-01-31`, "", "tomorrow"},
		"a day that there is not":      {"a@x.test,X,n,Analyst,,2027-02-30", `Line 2, column 6: "2027-02-30" is not a date`, "", "2027-02-30"},
		"an action that is none":       {"a@x.test,X,n,Analyst,REMOV,", `Line 2, column 5: "REMOV" is not an action; write ADD, ASSIGN or REMOVE`, "REMOV", ""},
		"too few cells":                {"a@x.test,X,n,Analyst", "Line 2, column 4: the row has 4 columns, but the header has 6", "?", ""},
		"too many cells":               {"a@x.test,X,n,Analyst,,,Publisher", "Line 2, column 7: the row has 7 columns, but the header has 6", "?", ""},
		"a cell without end":           {strings.Repeat("n", row.MaxText+1) + ",X,n,Analyst,,", "Line 2, column 1: the cell of email is longer than 2000 bytes", "?", ""},
		"more roles than one can have": {"a@x.test,X,n," + strings.Repeat("a;", maxRoles) + ",,", "Line 2, column 4: the cell has more than 100 roles", "?", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var items []row.Wish
			err := readCSV(strings.NewReader(head+c.row+"\nb@x.test,X,n,Analyst,,\n"), func(it row.Wish) error { items = append(items, it); return nil })
			if err != nil || len(items) != 2 {
				t.Fatalf("%d rows, %v", len(items), err)
			}
			if p := items[0].Problem; p == nil || p.Code != fault.InvalidInput || !strings.Contains(p.Message, c.says) {
				t.Errorf("%v, want %q", p, c.says)
			}
			if items[0].ActionText != c.action || items[0].ExpiresText != c.expires || items[1].Problem != nil {
				t.Errorf("kept as action %q, end %q; the next row %v", items[0].ActionText, items[0].ExpiresText, items[1].Problem)
			}
		})
	}
}

// All mistakes about the whole file are reported together.
func TestH37SeveralMistakesAreToldTogether(t *testing.T) {
	for in, want := range map[string][]string{
		"email,colour,platform,shape\n":                               {`Line 1, column 2: there is no column "colour"`, `Line 1, column 4: there is no column "shape"`, "Line 1, column 4: the column handle is missing"},
		"email,platform,handle\na,X,b\"b\nc,X,d\ne,X,\"f\"f\n":        {"Line 2, column 6: a cell that is not quoted contains a quote", "Line 4, column 7: a quoted cell is never closed, or text follows its closing quote"},
		"email,platform,handle\na,X,b\"b\nc,X,d\xe9\nc,X,\xc3\xa9\n":  {"Line 2, column 6: a cell that is not quoted contains a quote", "Line 4, column 5: the text is UTF-8 in some places"},
		"email,platform,handle\n" + strings.Repeat("a,X,b\"b\n", 200): slices.Repeat([]string{"a cell that is not quoted contains a quote"}, maxMistakes),
	} {
		err := readCSV(strings.NewReader(in), func(row.Wish) error { return nil })
		var said []string
		if err != nil {
			said = strings.Split(err.Error(), "\nINVALID_INPUT")
		}
		if len(said) != len(want) {
			t.Errorf("%.60q: %d mistakes, want %d: %v", in, len(said), len(want), err)
			continue
		}
		for i, w := range want {
			if !strings.Contains(said[i], w) {
				t.Errorf("%.60q: %q, want %q", in, said[i], w)
			}
		}
	}
}

func TestH37TheLimitsAreCheckedWhileReading(t *testing.T) {
	const head, line, most = "email,platform,handle\n", "a,X,n\n", 1000
	for name, c := range map[string]struct {
		in            io.Reader
		maxRows, rows int
		maxBytes      int
		place, says   string
	}{
		"as many rows as may be": {strings.NewReader(strings.Repeat(line, most)), most, most, roster.MaxFileBytes, "", ""},
		"one row more":           {strings.NewReader(strings.Repeat(line, most+1)), most, most, roster.MaxFileBytes, "1002", "more than 1000 rows"},
		"as many bytes":          {strings.NewReader(strings.Repeat(line, most)), roster.MaxRows, most, len(head) + most*len(line), "", ""},
		"one byte more":          {strings.NewReader(strings.Repeat(line, most) + "\n"), roster.MaxRows, most, len(head) + most*len(line), "1002", "larger than"},
		"a file without an end":  {&repeat{line: line}, roster.MaxRows, 0, 1 << 20, "", "larger than 1 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			err := readTable(io.MultiReader(strings.NewReader(head), c.in), c.maxRows, c.maxBytes, func(row.Wish) error { n++; return nil })
			f, _ := fault.Of(err)
			switch {
			case c.says == "" && err != nil || c.says != "" && (f == nil || !strings.Contains(f.Message, c.says) || c.place != "" && f.Path[2] != c.place):
				t.Errorf("%v, want line %q and %q", err, c.place, c.says)
			case c.rows > 0 && n != c.rows:
				t.Errorf("%d rows were read, want %d", n, c.rows)
			}
		})
	}
	broken := errors.New("broken pipe")
	err := readCSV(io.MultiReader(strings.NewReader(head+line), iotest.ErrReader(broken)), func(row.Wish) error { return nil })
	if !fault.Is(err, fault.InvalidInput) || !errors.Is(err, broken) {
		t.Errorf("an upload that breaks off: %v", err)
	}
}

// repeat is a file that never ends.
type repeat struct {
	line string
	at   int
}

func (r *repeat) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		k := copy(p[n:], r.line[r.at:])
		n, r.at = n+k, (r.at+k)%len(r.line)
	}
	return n, nil
}

func TestACellNamesNoThousandRoles(t *testing.T) {
	var problem error
	err := readCSV(strings.NewReader("email,platform,handle,roles\na@acme.test,X,acmenews,"+strings.Repeat("a;", maxRoles)+"\n"), func(it row.Wish) error {
		problem = it.Problem
		return nil
	})
	if err != nil || problem == nil || !strings.Contains(problem.Error(), "Line 2, column 4") {
		t.Error(err, problem)
	}
}

package bulk

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/fault"
)

// read reads an upload into short lines: action, person, account, roles, end, problem.
func read(in io.Reader) ([]string, error) {
	var out []string
	err := readCSV(in, func(it item) error {
		var names []string
		for _, r := range it.roles {
			names = append(names, r.Name)
		}
		line := strings.Join([]string{string(it.Action), it.who.Email, it.who.Username, it.who.FirstName, it.who.LastName,
			string(it.account.Platform), it.account.Handle, strings.Join(names, "+")}, " ")
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
		"email,platform,handle,roles\na@x.test,X,n,Analyst":                                    "ADD a@x.test X n Analyst",
		"username,platform,handle,roles\n@ann,tiktok,@n,Analyst; ;Publisher;":                  "ADD @ann TIKTOK @n Analyst+Publisher",
		"email,platform,handle,last_name\na@x.test,X,n,\"von \"\"Sugar\"\"\nand Cane\"":        "ADD a@x.test von \"Sugar\" and Cane X n",
		"email,platform,handle,first_name\na@x.test,X,n,'=1+1":                                 "ADD a@x.test =1+1 X n",
		"email,platform,handle,first_name\na@x.test,X,n,''tis":                                 "ADD a@x.test 'tis X n",
		"email,platform,handle,first_name\na@x.test,X,n,'tis":                                  "ADD a@x.test 'tis X n",
		"email,platform,handle,expires_at\na@x.test,X,n,2027-01-31":                            "ADD a@x.test X n until 2027-01-31T00:00:00Z",
		"email,platform,handle,expires_at\na@x.test,X,n,2027-01-31T18:00:00+02:00":             "ADD a@x.test X n until 2027-01-31T16:00:00Z",
		"email,platform,handle,first_name\na@x.test,X,n,Zoë\n":                                 "ADD a@x.test Zoë X n",
		"email,platform,handle,first_name\na@x.test,X,n," + strings.Repeat("n", maxField) + "": "ADD a@x.test " + strings.Repeat("n", maxField) + " X n",
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
		"a date that is none":           {"email,platform,handle,expires_at\na@x.test,X,n,tomorrow", "2", "4", "2027-01-31"},
		"an action that is none":        {"email,platform,action,handle\na@x.test,X,REMOV,n", "2", "3", "REMOVE"},
		"nothing at all":                {"", "1", "1", "empty"},
		"a mark alone":                  {"\ufeff", "1", "1", "empty"},
		"an unknown column":             {"email,platform,colour,handle\n", "1", "3", `no column "colour"`},
		"a missing column":              {"email,platform\n", "1", "2", "column handle is missing"},
		"nobody named":                  {"platform,handle\n", "1", "2", "email or username is missing"},
		"a column twice":                {"email,platform,handle,E-mail\n", "1", "4", "no column"},
		"a column twice by case":        {"email,platform,handle, EMAIL \n", "1", "4", "stands twice"},
		"too few cells":                 {head + "a@x.test,X,n\na@x.test,X\n", "3", "2", "the row has 2 columns, the header 3"},
		"too many cells":                {head + "a@x.test,X,n,\n", "2", "4", "the row has 4 columns"},
		"Latin-1":                       {head + "a@x.test,X,Zo\xeb\n", "2", "14", "not UTF-8"},
		"UTF-16":                        {"\xff\xfee\x00m\x00", "1", "1", "not UTF-8"},
		"a NUL":                         {head + "a@x.test,X,n\na\x00@x.test,X,n\n", "3", "2", "NUL"},
		"a quote left open":             {head + "a@x.test,X,\"n\n", "2", "", "quote"},
		"a quote in a bare cell":        {head + "a@x.test,X,n\"x\n", "2", "13", "quote"},
		"a quote too early":             {head + "a@x.test,X,\"n\"x\n", "2", "", "quote"},
		"a row without end":             {head + strings.Repeat("x", maxLine+1), "2", "65537", "longer than 65536 bytes"},
		"a first line without end":      {strings.Repeat("x", 3*maxLine), "1", "65537", "longer than 65536 bytes"},
		"a row of endless quoted lines": {head + "\"" + strings.Repeat("x\n", maxLine), "32769", "2", "longer than 65536 bytes"},
		"a million columns":             {strings.Repeat("email,", 1_000_000) + "\n", "1", "65537", "longer than"},
		"forty columns":                 {strings.Repeat("email,", 39) + "email\n", "1", "33", "at most 32"},
		"a cell without end":            {head + "a@x.test,X," + strings.Repeat("n", maxField+1), "2", "3", "longer than 2000 bytes"},
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

func TestH37TheLimitsAreCheckedWhileReading(t *testing.T) {
	const head, line, most = "email,platform,handle\n", "a,X,n\n", 1000
	for name, c := range map[string]struct {
		in            io.Reader
		maxRows, rows int
		maxBytes      int
		place, says   string
	}{
		"as many rows as may be": {strings.NewReader(strings.Repeat(line, most)), most, most, MaxCSVBytes, "", ""},
		"one row more":           {strings.NewReader(strings.Repeat(line, most+1)), most, most, MaxCSVBytes, "1002", "more than 1000 rows"},
		"as many bytes":          {strings.NewReader(strings.Repeat(line, most)), MaxRows, most, len(head) + most*len(line), "", ""},
		"one byte more":          {strings.NewReader(strings.Repeat(line, most) + "\n"), MaxRows, most, len(head) + most*len(line), "1002", "larger than 100 MB"},
		"a file without an end":  {&repeat{line: line}, MaxRows, 0, 1 << 20, "", "larger than 100 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			err := readTable(io.MultiReader(strings.NewReader(head), c.in), c.maxRows, c.maxBytes, func(item) error { n++; return nil })
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
	err := readCSV(io.MultiReader(strings.NewReader(head+line), iotest.ErrReader(broken)), func(item) error { return nil })
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

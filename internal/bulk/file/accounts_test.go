package file

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/table/tabletest"
)

// The shared table of cases, read as accounts to import.
func TestAccountsAreReadFromFilesAsPeopleSaveThem(t *testing.T) {
	for _, c := range tabletest.Cases {
		t.Run(c.Name, func(t *testing.T) {
			a, err := ReadAccounts(bytes.NewReader(c.File("name", "group")), howOf(c, "name", "group"))
			if err != nil {
				t.Fatal(err)
			}
			var rows, said []string
			for _, m := range a.Mistakes {
				said = append(said, m.Error())
			}
			for _, r := range a.Rows {
				if r.Mistake != nil {
					said = append(said, r.Mistake.Error())
				}
				rows = append(rows, strings.Join([]string{string(r.Platform), r.Handle, r.Name, r.Group}, "|"))
			}
			if len(said) != len(c.Refused) {
				t.Fatalf("%d refusals, want %d: %q", len(said), len(c.Refused), said)
			}
			for i, want := range c.Refused {
				if want = strings.TrimPrefix(want, "INVALID_INPUT: "); !strings.Contains(said[i], want) {
					t.Errorf("%q, want %q", said[i], want)
				}
			}
			if len(c.Refused) > 0 {
				return
			}
			if diff := cmp.Diff(c.Rows, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if said := strings.Join(a.Reading.Notes, " "); c.Header > 1 && !strings.Contains(said, "The header is on line") || c.Encoding == "Windows-1252" && !strings.Contains(said, "Windows-1252") {
				t.Errorf("the notes are %q", said)
			}
		})
	}
}

func TestARowOfAFileOfAccountsIsReadOrRefused(t *testing.T) {
	for row, want := range map[string]string{
		"X,one,One,emea,":                    "X|one|One|emea|",
		"X,one,One,emea,@two":                "X|one|One|emea|@two",
		"Twitter,one,,,":                     "X|one|||",
		"Chirper,one,,,":                     "CHIRPER|one||| Line 2, column 1: there is no platform \"Chirper\"; use one of X, FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO, OTHER. platform",
		",https://www.instagram.com/one/,,,": "|https://www.instagram.com/one/|||",
		",one,,,":                            "|one||| Line 2, column 1: there is no platform; use one of X, FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO, OTHER. platform",
		"X,,One,,":                           "X||One|| Line 2, column 2: there is no handle. handle",
		"X,'@one,'=One,,":                    "X|@one|=One||",
		"X,one,One,emea,two,more":            "X|one|One|emea|two Line 2, column 6: the row has 6 columns, but the header has 5. ",
	} {
		a, err := ReadAccounts(strings.NewReader("platform,handle,name,group,primary_account\n"+row+"\n"), How{})
		if err != nil || len(a.Rows) != 1 {
			t.Fatalf("%s: %v, %+v", row, err, a)
		}
		r := a.Rows[0]
		got := strings.Join([]string{string(r.Platform), r.Handle, r.Name, r.Group, r.Primary}, "|")
		if r.Mistake != nil {
			got += fmt.Sprint(" ", r.Mistake.Error(), " ", r.Column)
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", row, got, want)
		}
	}
}

func TestAFileOfAccountsIsRefusedAsAWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		how  How
		want string
	}{
		"empty":                            {"", How{}, "Line 1, column 1: the file is empty; it needs a header such as platform,handle,name,group,primary_account."},
		"a column of people":               {"platform,handle,email\nX,one,a@x.test\n", How{}, `Line 1, column 3: there is no column "email"; the columns are platform, handle, name, group, primary_account.`},
		"a column that is passed over":     {"platform,handle,email\nX,one,a@x.test\n", How{Columns: []columns.Name{columns.Platform, columns.Handle, ""}}, ""},
		"the reasons of refused rows":      {"platform,handle,name,group,message\nX,one,,,Taken.\n", How{}, ""},
		"another number of columns":        {"platform,handle\nX,one\n", How{Columns: []columns.Name{columns.Platform}}, "Line 1, column 2: the header has 2 columns, but 1 columns were passed."},
		"no platforms":                     {"handle\none\n", How{}, "Line 1, column 1: the column platform is missing."},
		"no platforms, all on one of them": {"handle\none\n", How{Defaults: []columns.Default{{Column: columns.Platform, Value: "X"}}}, ""},
		"too many":                         {"platform,handle\n" + strings.Repeat("X,one\n", MaxAccounts+1), How{}, "more than 10000 rows"},
	} {
		a, err := ReadAccounts(strings.NewReader(c.text), c.how)
		if err != nil {
			t.Fatal(name, err)
		}
		said := ""
		if len(a.Mistakes) > 0 {
			said = a.Mistakes[0].Error()
		}
		if c.want == "" && said != "" || !strings.Contains(said, c.want) || (c.want == "") != (len(a.Rows) == 1) {
			t.Errorf("%s: %q and %d rows, want %q", name, said, len(a.Rows), c.want)
		}
	}
	if _, err := ReadAccounts(io.MultiReader(strings.NewReader("platform,handle\nX,"), iotest.ErrReader(io.ErrUnexpectedEOF)), How{}); err == nil || !strings.Contains(err.Error(), "The upload was interrupted") {
		t.Error(err)
	}
}

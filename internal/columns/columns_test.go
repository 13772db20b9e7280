package columns_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/roster/internal/columns"
)

// What the exports and templates of other programs are read as: a letter a column, and "-" where it is known and not read.
func TestTemplatesAreRecognised(t *testing.T) {
	letters := map[columns.Name]string{columns.Email: "e", columns.FirstName: "f", columns.LastName: "l", columns.Platform: "p", columns.Handle: "h", columns.Roles: "r", columns.Username: "u", columns.FullName: "n"}
	for header, want := range map[string][2]string{
		"First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Recovery Email,Recovery Phone [MUST BE IN THE E.164 FORMAT],Status [READ ONLY],platform,handle,roles": {"Google Workspace", "fle-------phr"},
		"Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],platform,handle,roles":                                                           {"Microsoft Entra", "-e--flphr"},
		"userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,platform,handle":                                                                                                                                                          {"Microsoft Entra", "--lef------ph"},
		"Username,First name,Last name,Display name,Job title,Department,Office number,Office phone,Mobile phone,Fax,Alternate email address,Address,City,State or province,ZIP or postal code,Country or region,Account":                                                                            {"Microsoft 365", "efl-------------h"},
		"login,firstName,lastName,middleName,email,title,displayName,profileUrl,timezone,status,platform,handle":                                                                                                                                                                                     {"Okta", "-fl-e-----ph"},
		"username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp,platform,handle,role":                                                                                                                                                                 {"Slack", "-e-----n--phr"},
		"userPrincipalName,displayName,accountEnabled,platform,handle": {"Microsoft Entra", "en-ph"},
		"Name,Email,platform,handle":                                   {"", "neph"},
		"First name,Last name,Full name,Email,platform,handle":         {"", "flneph"},
		"Name,Full name,Email,platform,handle":                         {"", "!neph"},
		"E-Mail;Vorname;Nachname;Network;Account handle;Permission":    {"", "eflphr"},
		"platform,handle,email,roles,outcome,message":                  {"", "pher--"},
		"platform,handle,email,colour":                                 {"", "phe?"},
		"platform,handle,email,mail":                                   {"", "phe!"},
	} {
		sep := ","
		if strings.Contains(header, ";") {
			sep = ";"
		}
		r := columns.Recognise(strings.Split(header, sep), columns.Changes)
		got := make([]string, len(r.Columns))
		for i, c := range r.Columns {
			got[i] = letters[c]
		}
		for _, i := range r.Passed {
			got[i] = "-"
		}
		for _, i := range r.Unknown {
			got[i] = "?"
		}
		for _, d := range r.Doubled {
			got[d.At] = "!"
		}
		if s := strings.Join(got, ""); s != want[1] || r.Template != want[0] {
			t.Errorf("%.60s…: %s of %q, want %s of %q", header, s, r.Template, want[1], want[0])
		}
	}
}

func TestPlatformsAsPeopleWriteThem(t *testing.T) {
	for cell, want := range map[string]string{"x": "X", "Twitter": "X", "X (Twitter)": "X", "Video Cloud": "VIDEO", "video": "VIDEO", "Insta": "INSTAGRAM", "Linked-In": "LINKEDIN", "Other": "OTHER"} {
		if p, ok := columns.PlatformOf(cell); !ok || string(p) != want {
			t.Errorf("%q is %s, %v; want %s", cell, p, ok, want)
		}
	}
	if p, ok := columns.PlatformOf("MySpace"); ok || p != "MYSPACE" {
		t.Errorf("MySpace is %s, %v", p, ok)
	}
}

func TestDates(t *testing.T) {
	for cell, want := range map[string]string{
		"2027-01-31": "31 January", "31/12/2027": "31 December day first", "12/31/2027": "31 December month first", "31.12.2027": "31 December day first",
		"03/04/2027": "3 April or 4 March", "4-4-2027": "4 April", "2027-02-30": "none", "30/02/2027": "none", "13/13/2027": "none", "1/2-2027": "none", "tomorrow": "none", "01/02/27": "none",
	} {
		d, ok := columns.ReadDate(cell)
		got := "none"
		switch {
		case !ok:
		case d.Ambiguous():
			got = d.Day.Format("2 January or ") + d.Swapped.Format("2 January")
		default:
			at := d.Day
			if at.IsZero() {
				at = d.Swapped
			}
			got = at.Format("2 January") + []string{"", " day first", " month first", "?"}[d.Proves()]
		}
		if got != want {
			t.Errorf("%s is %s, want %s", cell, got, want)
		}
	}
}

func TestNamesInOneCell(t *testing.T) {
	for cell, want := range map[string]string{
		"Jonas Lindqvist": "Jonas|Lindqvist", "Lindqvist, Jonas": "Jonas|Lindqvist", " Lindqvist ,Jonas  Erik ": "Jonas Erik|Lindqvist", "van der Berg, Ann": "Ann|van der Berg",
		"Ann Mary Lee": "Ann Mary|Lee", "Cher": "Cher|", "Lindqvist,": "|Lindqvist", ", Jonas": "Jonas|", "": "|", " , ": "|",
		"Ann\u00a0Lee": "Ann|Lee", "Lee\uff0c Ann": "Ann|Lee", "Lee, Ann, PhD": "Ann, PhD|Lee",
	} {
		first, last := columns.SplitName(cell)
		if got := first + "|" + last; got != want {
			t.Errorf("%q is %q, want %q", cell, got, want)
		}
	}
}

// What is wrong with a header is said in one form of every kind of file, and a default stands for a column.
func TestFlawsOfAHeader(t *testing.T) {
	for _, c := range []struct {
		header   string
		kind     columns.Kind
		defaults []columns.Default
		want     []string
	}{
		{header: "platform,handle", kind: columns.Accounts},
		{header: "Profile URL", kind: columns.Accounts},
		{header: "URL,platform,handle", kind: columns.Accounts},
		{header: "profile", kind: columns.Accounts},
		{header: "account", kind: columns.Accounts, want: []string{"1 the column platform is missing"}},
		{header: "platform,handle,Primary Account", kind: columns.Accounts},
		{header: "platform,handle,affiliated with", kind: columns.Accounts},
		{header: "platform,handle,Parent", kind: columns.Accounts},
		{header: "handle", kind: columns.Accounts, defaults: []columns.Default{{Column: columns.Platform, Value: "X"}}},
		{header: "handle", kind: columns.Accounts, defaults: []columns.Default{{Column: columns.Platform, Value: " "}}, want: []string{"1 the column platform is missing"}},
		{header: "platform,colour,account,handle", kind: columns.Accounts,
			want: []string{`2 there is no column "colour"; the columns are platform, handle, name, group, primary_account`, `3 the column handle appears twice, as "handle" and "account"`}},
		{header: "platform,platform", kind: columns.Changes, want: []string{"2 the column platform appears twice", "2 the column handle is missing", "2 a column email or username is missing"}},
		{header: "platform,handle,user", kind: columns.Changes},
	} {
		header := strings.Split(c.header, ",")
		var got []string
		for _, f := range columns.Recognise(header, c.kind).Flaws(header, c.kind, columns.NewWords(nil, c.defaults)) {
			got = append(got, fmt.Sprint(f.Column, " ", f.Text))
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %q, want %q", c.header, got, c.want)
		}
	}
}

func TestColumnsThatAreNamedAreWhatIsSaid(t *testing.T) {
	for _, c := range []struct {
		header, named, want, missing string
	}{
		{"Who,Where,End", "who=email,where=handle", "email,handle,End", ""},
		{"E-Mail [Required],Depto.", "e mail=username,DEPTO=", "username,", ""},
		{"a,A", "a=email", "email,email", ""}, // said to stand twice
		{"???,", "???=email", "email,", ""},
		{"x,", "y=email,=roles", "x,roles", "y"},
	} {
		var named []columns.HeaderColumn
		for pair := range strings.SplitSeq(c.named, ",") {
			header, column, _ := strings.Cut(pair, "=")
			named = append(named, columns.HeaderColumn{Header: header, Column: columns.Name(column)})
		}
		as, missing := columns.Renamed(strings.Split(c.header, ","), named)
		if got := strings.Join(as, ","); got != c.want || strings.Join(missing, ",") != c.missing {
			t.Errorf("%s with %s: %s, missing %s", c.header, c.named, got, missing)
		}
	}
}

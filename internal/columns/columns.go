// Package columns knows what people call the columns of the files that they send, and the platforms in them: by Roster's own
// names, by other usual ones, and in the exports and templates of other programs. It is the one home of these words. It refuses to read files
// and to know who and what exists.
package columns

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Name is what a column is.
type Name string

// The columns that are read: of a file of changes, and, with platform and handle, of a file of accounts.
const (
	Action    Name = "action"
	Email     Name = "email"
	Username  Name = "username"
	FirstName Name = "first_name"
	LastName  Name = "last_name"
	FullName  Name = "full_name" // both in one, where a row has neither
	Platform  Name = "platform"
	Handle    Name = "handle"
	Roles     Name = "roles"
	ExpiresAt Name = "expires_at"

	Title Name = "name"
	Group Name = "group"
)

// Kind is what a file lists, by its columns in the order in which they are told.
type Kind struct {
	Names   []Name
	Written []Name   // in which a file that leaves repeats what was asked
	needs   [][]Name // of each of these one must be there
}

// The kinds of files.
var (
	Changes = Kind{
		Names:   []Name{Action, Email, Username, FirstName, LastName, FullName, Platform, Handle, Roles, ExpiresAt},
		Written: []Name{Action, Email, Username, FirstName, LastName, Platform, Handle, Roles, ExpiresAt},
		needs:   [][]Name{{Platform}, {Handle}, {Email, Username}},
	}
	Accounts = Kind{Names: []Name{Platform, Handle, Title, Group}, Written: []Name{Platform, Handle, Title, Group}, needs: [][]Name{{Platform}, {Handle}}}
)

// Results are the columns of a result file, or of a file of refused accounts, that an upload may carry and that are not read (H37).
var Results = []string{"number", "outcome", "done", "problem", "message", "notice", "roles_before", "roles_after", "expires_before", "expires_after"}

// urls are what the column of the handle is called where it holds URLs of profiles, each of which says its platform.
var urls = []string{"url", "link", "profile_url", "profile_link", "profile_address", "account_url", "account_link", "page_url", "channel_url"}

// words are what each column is called besides its own name, the surest first.
var words = map[Name][]string{
	Action: {"do", "change", "operation", "aktion"},
	Email: {"e_mail", "mail", "email_address", "e_mail_address", "mail_address", "user_email", "work_email", "primary_email", "user_principal_name",
		"userprincipalname", "upn", "e_mail_adresse", "courriel", "correo"},
	Username:  {"user_name", "user", "login", "x_username", "twitter_username", "benutzername"},
	FirstName: {"firstname", "given_name", "givenname", "forename", "first", "vorname", "prenom", "nombre"},
	LastName:  {"lastname", "surname", "family_name", "familyname", "last", "nachname", "nom", "apellido"},
	FullName:  {"fullname", "name", "person_name", "employee_name", "display_name", "displayname", "vollstandiger_name", "nom_complet", "nombre_completo"},
	Platform:  {"network", "social_network", "channel_type", "service", "plattform", "plateforme"},
	Handle:    append([]string{"account", "account_handle", "channel", "page", "profile", "konto", "compte"}, urls...),
	Roles:     {"role", "permission", "permissions", "permission_level", "access", "access_level", "level", "rolle", "rollen"},
	ExpiresAt: {"expires", "expiry", "end", "end_date", "ends", "until", "valid_until", "access_ends", "ablauf"},
	Title:     {"account_name", "display_name", "title"},
	Group:     {"groups", "group_path", "gruppe"},
}

// Reading is what the columns of a file are.
type Reading struct {
	Columns  []Name // of each column of the file; empty is not read
	Template string // whose export or template the file is, where it is one
	Passed   []int  // columns with a name that are known and not meant for us
	Unknown  []int  // columns with a name that nobody knows
	Doubled  []Double
}

// Double is two columns that say the same.
type Double struct {
	Name      Name
	At, First int
}

// Recognise says what the columns of a header are, by their names.
func Recognise(header []string, kind Kind) Reading {
	r := Reading{Columns: make([]Name, len(header))}
	names := make([]string, len(header))
	for i, h := range header {
		names[i] = normalized(h)
	}
	t := templateOf(names)
	r.Template = t.title
	for i, name := range names {
		switch {
		case name == "":
			continue
		case slices.Contains(Results, name):
			r.Passed = append(r.Passed, i)
			names[i] = ""
		case slices.Contains(t.passed, name):
			r.Passed = append(r.Passed, i)
			names[i] = ""
		}
	}
	for _, column := range kind.Names {
		first := -1
		for _, word := range append(append([]string{string(column)}, t.words[column]...), words[column]...) {
			for i, name := range names {
				if name != word {
					continue
				}
				names[i] = ""
				switch {
				case first < 0:
					first, r.Columns[i] = i, column
				case t.title != "", slices.Contains(urls, word): // an address more, as templates have them, or the URL beside the handle
					r.Passed = append(r.Passed, i)
				default:
					r.Doubled = append(r.Doubled, Double{Name: column, At: i, First: first})
				}
			}
		}
	}
	for i, name := range names {
		if name != "" {
			r.Unknown = append(r.Unknown, i)
		}
	}
	if slices.Contains(kind.Names, FullName) {
		r.nameWhole(header)
	}
	slices.Sort(r.Passed)
	return r
}

// nameWhole reads a template's name in one column where it has no other: templates pass it over since most have the parts.
func (r *Reading) nameWhole(header []string) {
	for _, n := range []Name{FirstName, LastName, FullName} {
		if slices.Contains(r.Columns, n) {
			return
		}
	}
	for _, word := range append([]string{string(FullName)}, words[FullName]...) {
		for k, i := range r.Passed {
			if normalized(header[i]) == word {
				r.Columns[i], r.Passed = FullName, slices.Delete(r.Passed, k, k+1)
				return
			}
		}
	}
}

// IsHeader says whether a line is a header of a kind of file: two of its cells are known for names of columns.
func IsHeader(kind Kind) func([]string) bool {
	return func(cells []string) bool {
		r := Recognise(cells, kind)
		n := len(r.Doubled)
		for _, c := range r.Columns {
			if c != "" {
				n++
			}
		}
		return n > 1
	}
}

// normalized is the form in which names are compared: "E-Mail Address [Required]" and "e_mail_address" are one. What stands in brackets
// is a remark, unless it is all there is.
func normalized(header string) string {
	name := header
	if begin, rest, ok := strings.Cut(header, "["); ok && strings.TrimSpace(begin) != "" {
		if _, end, closed := strings.Cut(rest, "]"); closed && (strings.TrimSpace(end) == "" || strings.EqualFold(strings.TrimSpace(end), "required")) {
			name = begin
		}
	}
	var b strings.Builder
	gap := false
	for _, c := range norm.NFKD.String(name) {
		switch {
		case unicode.IsMark(c):
		case unicode.IsLetter(c) || unicode.IsNumber(c):
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			gap = false
			b.WriteRune(unicode.ToLower(c))
		default:
			gap = true
		}
	}
	return b.String()
}

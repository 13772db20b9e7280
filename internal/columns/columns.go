// Package columns knows the names of columns and platforms in the files that people send: Roster's own names, other common names, and those in the exports and
// templates of other programs. No other package knows these names. It refuses to read files and to know who and what exists.
package columns

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Name identifies a column.
type Name string

// The columns that are read: those of a file of changes, and, besides platform and handle, those of a file of accounts.
const (
	Action    Name = "action"
	Email     Name = "email"
	Username  Name = "username"
	FirstName Name = "first_name"
	LastName  Name = "last_name"
	FullName  Name = "full_name" // first and last name, used if a row has neither
	Platform  Name = "platform"
	Handle    Name = "handle"
	Roles     Name = "roles"
	ExpiresAt Name = "expires_at"

	Title          Name = "name"
	Group          Name = "group"
	PrimaryAccount Name = "primary_account"
)

// Kind is what a file lists, and its columns in the order in which messages list them.
type Kind struct {
	Names   []Name
	Written []Name   // columns that a written file repeats from the uploaded one
	needs   [][]Name // one column of each of these must exist
}

// The kinds of files.
var (
	Changes = Kind{
		Names:   []Name{Action, Email, Username, FirstName, LastName, FullName, Platform, Handle, Roles, ExpiresAt},
		Written: []Name{Action, Email, Username, FirstName, LastName, Platform, Handle, Roles, ExpiresAt},
		needs:   [][]Name{{Platform}, {Handle}, {Email, Username}},
	}
	Accounts = Kind{Names: []Name{Platform, Handle, Title, Group, PrimaryAccount}, Written: []Name{Platform, Handle, Title, Group, PrimaryAccount}, needs: [][]Name{{Platform}, {Handle}}}
)

// Results are the columns of a result file, or of a file of rejected accounts. An upload may contain them; they are not read (H37).
var Results = []string{"number", "outcome", "done", "problem", "message", "notice", "roles_before", "roles_after", "expires_before", "expires_after"}

// urls are the names of the column of the handle if it contains URLs of profiles, which include the platform.
var urls = []string{"url", "link", "profile", "social_profile", "profil", "perfil", "profile_url", "profile_link", "profile_address", "account_url", "account_link", "page_url", "page_link",
	"channel_url", "channel_link", "social_url", "social_link"}

// words are the names of each column besides its own, the most reliable first.
var words = map[Name][]string{
	Action: {"do", "change", "operation", "aktion", "accion", "azione"},
	Email: {"e_mail", "mail", "email_address", "e_mail_address", "mail_address", "user_email", "work_email", "business_email", "company_email", "contact_email", "email_id", "primary_email",
		"user_principal_name", "userprincipalname", "upn", "e_mail_adresse", "mail_adresse", "mailadresse", "emailadresse", "courriel", "adresse_e_mail", "adresse_mail", "adresse_email",
		"correo", "correo_electronico", "e_mailadres", "indirizzo_e_mail", "indirizzo_email"},
	Username:  {"user_name", "user", "login", "x_username", "twitter_username", "benutzername", "benutzer", "nutzername", "identifiant", "nom_d_utilisateur", "usuario", "nombre_de_usuario", "nome_utente"},
	FirstName: {"firstname", "given_name", "given_names", "first_names", "givenname", "forename", "first", "vorname", "prenom", "nombre", "nome", "voornaam"},
	LastName:  {"lastname", "surname", "family_name", "familyname", "last", "nachname", "familienname", "nom", "nom_de_famille", "apellido", "apellidos", "cognome", "achternaam"},
	FullName: {"fullname", "name", "person_name", "employee_name", "display_name", "displayname", "person", "employee", "colleague", "vollstandiger_name", "mitarbeiter", "nom_complet",
		"nombre_completo", "nome_completo", "volledige_naam"},
	Platform: {"network", "social_network", "social_media", "social_media_platform", "social_platform", "channel_type", "account_type", "service", "plattform", "netzwerk", "plateforme", "reseau",
		"reseau_social", "plataforma", "red", "red_social", "piattaforma"},
	Handle: append([]string{"account", "account_handle", "social_account", "social_handle", "social_media_account", "social_media_handle", "screen_name", "channel", "channel_name", "page",
		"page_name", "konto", "kanal", "seite", "compte", "cuenta", "canal", "pagina"}, urls...),
	Roles: {"role", "permission", "permissions", "permission_level", "access", "access_level", "access_rights", "rights", "level", "role_name", "role_names", "user_role", "user_roles",
		"rolle", "rollen", "rechte", "berechtigung", "berechtigungen", "acces", "droits", "rol", "permisos", "ruolo", "ruoli"},
	ExpiresAt: {"expires", "expiry", "expiry_date", "expiration", "expiration_date", "end", "end_date", "ends", "ends_at", "ends_on", "until", "valid_until", "valid_to", "access_until",
		"access_ends", "access_end", "access_end_date", "end_of_access", "last_day", "ablauf", "ablaufdatum", "bis", "gultig_bis", "ende", "enddatum", "expire_le", "jusqu_au", "date_de_fin",
		"fin", "hasta", "fecha_de_fin", "vence", "scadenza", "tot"},
	Title: {"account_name", "display_name", "title", "titel", "titre", "titulo"},
	Group: {"groups", "group_path", "gruppe", "groupe", "grupo", "gruppo"},
	PrimaryAccount: {"primary", "affiliated_with", "affiliated_to", "affiliation", "parent_account", "parent", "main_account", "primary_handle", "primary_profile", "primary_url",
		"primarkonto", "hauptkonto", "compte_principal", "cuenta_principal"},
}

// HeaderColumn says which column a header means, if the header is not recognized, or is recognized as another column.
type HeaderColumn struct {
	Header string // compared without case, diacritics and punctuation
	Column Name   // empty if the column is not read
}

// Renamed returns the header with the names of the columns that named assigns, "" for those that are not read. missing are the headers of named that do not
// occur.
func Renamed(header []string, named []HeaderColumn) (as []string, missing []string) {
	as = slices.Clone(header)
	for _, n := range named {
		key, found := normalized(n.Header), false
		for i, h := range header {
			if key != "" && normalized(h) == key || strings.TrimSpace(h) == strings.TrimSpace(n.Header) {
				found, as[i] = true, string(n.Column)
			}
		}
		if !found {
			missing = append(missing, n.Header)
		}
	}
	return as, missing
}

// Reading is the meaning of a file's columns.
type Reading struct {
	Columns  []Name // for each column of the file; empty if it is not read
	Template string // title of the program whose export or template the file is; empty if unknown
	Passed   []int  // columns whose name is known and that Roster does not use
	Unknown  []int  // columns whose name is not known
	Doubled  []Double
}

// Double is two columns with the same meaning.
type Double struct {
	Name      Name
	At, First int
}

// Recognise returns the meaning of a header's columns, by their names.
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
				case t.title != "", slices.Contains(urls, word): // a further email address, as in templates, or the URL beside the handle
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

// nameWhole reads a template's full name if the file has no other names. By default, templates ignore this column, because most have the parts.
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

// IsHeader returns a function that reports whether a line is a header of this kind of file: at least two of its cells are names of columns.
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

// normalized returns the form in which names are compared: "E-Mail Address [Required]" and "e_mail_address" are equal. Text in brackets is ignored if there
// is text before it, and nothing or only "required" after it.
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

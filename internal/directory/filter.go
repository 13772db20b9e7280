package directory

import (
	"slices"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
)

// AccountFilter filters accounts. The same filter selects the accounts of a bulk operation, so that it changes exactly the accounts that
// a list shows.
type AccountFilter struct {
	Search               string
	Platforms            []roster.Platform
	Group                string              // a path; matches the group itself and everything below it
	HasUser              uuid.UUID           // a person with a membership of the account, one of Seen
	Seen                 func(*sql.Selector) `json:"-"` // limits the memberships that count for HasUser; nil means all
	Primary              uuid.UUID           // the primary account with which the account is affiliated; uuid.Nil for any
	WithoutAdministrator bool                // accounts without a primary user, or whose primary user is suspended or cannot sign in yet
	Capability           roster.Capability   // the viewer has it on the account; empty for any
	Permitted            func(*sql.Selector) `json:"-"` // limits accounts to those where the viewer has Capability
	Archived             *bool               // nil: both
}

// Where returns the filter as a predicate on the accounts' table.
func (f AccountFilter) Where(s *sql.Selector) {
	if found := SearchAccounts(f.Search, s.C("name_key"), s.C("handle_key")); found != nil {
		s.Where(found)
	}
	if len(f.Platforms) > 0 {
		in := make([]any, len(f.Platforms))
		for i, p := range f.Platforms {
			in[i] = string(p)
		}
		s.Where(sql.In(s.C("platform"), in...))
	}
	var within []*sql.Predicate
	for _, g := range identifier.GroupsNamed(f.Group) {
		below := sql.P(func(b *sql.Builder) { // not LIKE, which ignores case in one of the databases
			b.WriteString("substr(").Ident(s.C("group_path")).WriteString(", 1, ").Arg(utf8.RuneCountInString(g) + 1).WriteString(") = ").Arg(g + "/")
		})
		within = append(within, sql.EQ(s.C("group_path"), g), below)
	}
	if within != nil {
		s.Where(sql.Or(within...))
	}
	if f.HasUser != uuid.Nil {
		m := sql.Table("memberships").As("fm")
		there := sql.Select(m.C("id")).From(m).Where(sql.And(sql.ColumnsEQ(m.C("account_id"), s.C("id")), sql.EQ(m.C("user_id"), f.HasUser)))
		if f.Seen != nil {
			f.Seen(there)
		}
		s.Where(sql.Exists(there))
	}
	if f.Primary != uuid.Nil {
		s.Where(sql.EQ(s.C("primary_account_id"), f.Primary))
	}
	if f.WithoutAdministrator {
		u := sql.Table("users").As("fu")
		acting := sql.Select(u.C("id")).From(u).Where(sql.And(sql.ColumnsEQ(u.C("id"), s.C("primary_user_id")), sql.EQ(u.C("status"), string(roster.Active)), sql.NotNull(u.C("identity_id"))))
		s.Where(sql.Not(sql.Exists(acting)))
	}
	if f.Capability != "" {
		f.Permitted(s)
	}
	if f.Archived != nil {
		if *f.Archived {
			s.Where(sql.NotNull(s.C("archived_at")))
		} else {
			s.Where(sql.IsNull(s.C("archived_at")))
		}
	}
}

// Groups returns the groups that match a path: itself and its parents, the nearest first.
func Groups(path string) []string {
	out := []string{path}
	for i, r := range slices.Backward([]byte(path)) {
		if above := path[:i]; r == '/' && above != "" && above == identifier.TrimGroup(above) {
			out = append(out, above)
		}
	}
	return out
}

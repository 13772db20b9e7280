package directory

import (
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/internal/rules"
)

// AccountFilter narrows a list of accounts; the same filter selects the accounts of a bulk operation, so that what is
// listed is what is changed.
type AccountFilter struct {
	Search               string
	Platforms            []rules.Platform
	Group                string              // a path; matches itself and what is below it
	HasUser              uuid.UUID           // a person with a membership there, one of Seen
	Seen                 func(*sql.Selector) `json:"-"` // narrows to the memberships that count for HasUser; nil: all do
	WithoutAdministrator bool
	Archived             *bool // nil: both
}

// Where is the filter as a predicate on the accounts' table.
func (f AccountFilter) Where(s *sql.Selector) {
	if f.Search != "" {
		q := rules.SearchKey(strings.TrimPrefix(f.Search, "@"))
		s.Where(sql.Or(sql.Contains(s.C("name_key"), q), sql.Contains(s.C("handle_key"), q)))
	}
	if len(f.Platforms) > 0 {
		in := make([]any, len(f.Platforms))
		for i, p := range f.Platforms {
			in[i] = string(p)
		}
		s.Where(sql.In(s.C("platform"), in...))
	}
	if g := strings.Trim(f.Group, "/"); g != "" {
		s.Where(sql.Or(sql.EQ(s.C("group_path"), g), sql.HasPrefix(s.C("group_path"), g+"/")))
	}
	if f.HasUser != uuid.Nil {
		m := sql.Table("memberships").As("fm")
		there := sql.Select(m.C("id")).From(m).Where(sql.And(sql.ColumnsEQ(m.C("account_id"), s.C("id")), sql.EQ(m.C("user_id"), f.HasUser)))
		if f.Seen != nil {
			f.Seen(there)
		}
		s.Where(sql.Exists(there))
	}
	if f.WithoutAdministrator {
		s.Where(sql.IsNull(s.C("primary_user_id")))
	}
	if f.Archived != nil {
		if *f.Archived {
			s.Where(sql.NotNull(s.C("archived_at")))
		} else {
			s.Where(sql.IsNull(s.C("archived_at")))
		}
	}
}

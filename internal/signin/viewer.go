package signin

import (
	"context"
	"database/sql"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// ViewerOf loads the viewer of a person, an identity or an API client with their current rights, for a job that acts for them. It returns
// NOT_FOUND if they are unknown or have no sign-in. The viewer of somebody who has lost all access has no Persons.
func (s *Signin) ViewerOf(ctx context.Context, who uuid.UUID) (*access.Viewer, error) {
	ctx = access.Across(ctx) // the viewer's organizations are not known yet
	row, err := s.DB.Ent.Identity.Query().Where(identity.ID(who)).Only(access.Trusted(ctx))
	if ent.IsNotFound(err) {
		if p, known := s.DB.Ent.User.Query().Where(user.ID(who), user.IdentityIDNotNil()).Only(access.Trusted(ctx)); known == nil {
			who = *p.IdentityID
			row, err = s.DB.Ent.Identity.Query().Where(identity.ID(who)).Only(access.Trusted(ctx))
		} else if !ent.IsNotFound(known) {
			return nil, store.Fault(known)
		}
	}
	if ent.IsNotFound(err) {
		if v, err := s.clientOf(ctx, who); v != nil || err != nil {
			return v, err
		}
		return nil, fault.New(fault.NotFound, "This sign-in no longer exists.")
	}
	if err != nil {
		return nil, store.Fault(err)
	}
	persons, err := s.persons(ctx, who, store.Instant(s.Now()))
	if err != nil {
		return nil, err
	}
	return &access.Viewer{Identity: row.ID, Email: row.Email, Staff: row.Staff, Persons: persons}, nil
}

// persons loads the person of an identity in each organization where they are ACTIVE. It is one statement, so that all rows are from the
// same snapshot.
func (s *Signin) persons(ctx context.Context, who uuid.UUID, now time.Time) ([]access.Person, error) {
	var out []access.Person
	rows, err := s.DB.QueryContext(ctx, `SELECT `+personColumns(s.DB.Dialect)+` FROM users u
`+grantsJoin+`WHERE u.identity_id = $1 AND u.status = 'ACTIVE' GROUP BY u.id, o.id, r.id ORDER BY u.organization_id`, who, now)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var g granted
		if err := scan(g.dest()...); err != nil {
			return err
		}
		out, err = g.add(out, who)
		return err
	})
	return out, store.Fault(err)
}

// grantsJoin joins the roles that a user u has at the time $2, and the accounts on which they have them. The caller groups by role. Expired memberships (H33) and
// archived accounts (H39) are left out.
const grantsJoin = `LEFT JOIN organizations o ON o.id = u.organization_id
LEFT JOIN memberships m ON m.user_id = u.id AND (m.expires_at IS NULL OR m.expires_at > $2)
LEFT JOIN accounts a ON a.id = m.account_id AND a.archived_at IS NULL
LEFT JOIN membership_roles h ON h.membership_id = m.id
LEFT JOIN roles r ON r.id = h.role_id
`

func personColumns(dialect string) string {
	accounts := "string_agg(a.id::text, ',')"
	if dialect == store.SQLite {
		accounts = "group_concat(a.id, ',')"
	}
	return `u.organization_id, u.id, u.organization_role, u.last_login_at, o.archived_at, r.modules, r.capabilities, ` + accounts
}

// granted is a row of personColumns: a role of a person, and the accounts on which they have it, separated by commas. For a person without roles the role and the
// accounts are NULL, and without a person everything is.
type granted struct {
	organization, user uuid.NullUUID
	role               *roster.OrganizationRole
	lastLogin          sql.NullTime
	archived           *time.Time // when the organization was archived
	modules            *roster.Modules
	capabilities       *roster.Capabilities
	accounts           *string
}

func (g *granted) dest() []any {
	return []any{&g.organization, &g.user, &g.role, &g.lastLogin, &g.archived, &g.modules, &g.capabilities, &g.accounts}
}

// add adds what a row grants to the last person of the list, or appends the row's person. The rows of one person must follow each other. Several roles
// grant the union of their permissions (H41). People of archived organizations and people without any access are not added.
func (g *granted) add(to []access.Person, who uuid.UUID) ([]access.Person, error) {
	if !g.organization.Valid || !access.Opens(g.archived) {
		return to, nil
	}
	nothing := g.accounts == nil || g.modules == nil
	if nothing && *g.role == roster.NoDuty {
		return to, nil // a person whose last access has expired is FORMER, even if that is not stored yet (H3, H33)
	}
	if n := len(to); n == 0 || to[n-1].Organization != g.organization.UUID {
		to = append(to, access.Person{
			Organization: g.organization.UUID, User: g.user.UUID, Identity: who, LastLogin: g.lastLogin.Time, Role: *g.role, Grants: map[roster.AccountID]access.Rights{},
		})
	}
	if nothing {
		return to, nil
	}
	grants := to[len(to)-1].Grants
	for text := range strings.SplitSeq(*g.accounts, ",") {
		account, err := uuid.Parse(text)
		if err != nil {
			return nil, err
		}
		r := grants[account]
		r.Modules |= *g.modules
		r.Capabilities |= *g.capabilities
		grants[account] = r
	}
	return to, nil
}

package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// ViewerOf loads the viewer of an identity as they stand now, for a job that acts for them. An unknown one is NOT_FOUND.
func (s *Signin) ViewerOf(ctx context.Context, who uuid.UUID) (*access.Viewer, error) {
	row, err := s.DB.Ent.Identity.Query().Where(identity.ID(who)).Only(access.Trusted(ctx))
	if ent.IsNotFound(err) {
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

// persons is what an identity is in each organization where they are ACTIVE: one query, so that the picture is of one
// moment. Ended memberships (H33) and archived accounts (H39) grant nothing; several roles grant their union (H41).
func (s *Signin) persons(ctx context.Context, who uuid.UUID, now time.Time) ([]access.Person, error) {
	var out []access.Person
	rows, err := s.DB.QueryContext(ctx, `SELECT u.organization_id, u.id, u.organization_role, a.id, r.modules, r.capabilities
FROM users u
LEFT JOIN memberships m ON m.user_id = u.id AND (m.expires_at IS NULL OR m.expires_at > $2)
LEFT JOIN accounts a ON a.id = m.account_id AND a.archived_at IS NULL
LEFT JOIN membership_roles h ON h.membership_id = m.id
LEFT JOIN roles r ON r.id = h.role_id
WHERE u.identity_id = $1 AND u.status = 'ACTIVE'
ORDER BY u.organization_id`, who, now)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		p := access.Person{Identity: who}
		var account uuid.NullUUID
		var modules *rules.Modules
		var capabilities *rules.Capabilities
		if err := scan(&p.Organization, &p.User, &p.Role, &account, &modules, &capabilities); err != nil {
			return err
		}
		if n := len(out); n == 0 || out[n-1].Organization != p.Organization {
			p.Grants = map[rules.AccountID]access.Rights{}
			out = append(out, p)
		}
		if account.Valid && modules != nil {
			grants := out[len(out)-1].Grants
			r := grants[account.UUID]
			r.Modules |= *modules
			r.Capabilities |= *capabilities
			grants[account.UUID] = r
		}
		return nil
	})
	return out, store.Fault(err)
}

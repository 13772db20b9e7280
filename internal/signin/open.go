package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/identity"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Open is an open invitation of the viewer, who is signed in.
type Open struct {
	Person       roster.UserID
	Organization string // its name
	By           string // who invited them
	ExpiresAt    *time.Time
	Confirms     bool // the person is already in the organization and confirms a new email
}

// mostOpen limits a list that has no pages.
const mostOpen = 100

// Open returns the invitations that the viewer can accept without a link: those to the email of their sign-in, at most mostOpen. It returns none for an
// API client, and none if the person has not proved that they read the mailbox.
func (s *Signin) Open(ctx context.Context) ([]Open, error) {
	v, err := access.Require(ctx)
	if err != nil || v.Session == uuid.Nil || v.Client != nil {
		return nil, err
	}
	ctx = access.Across(ctx) // the viewer does not belong to the inviting organizations yet
	who, err := s.DB.Ent.Identity.Query().Where(identity.ID(v.Identity)).Only(access.Trusted(ctx))
	if err != nil {
		return nil, store.Fault(err)
	}
	if who.Unproved {
		return nil, nil
	}
	var out []Open
	people, err := s.DB.Ent.User.Query().Where(user.EmailKey(who.EmailKey), Waiting(store.Instant(s.Now()))).Order(user.ByID()).Limit(mostOpen).All(access.Trusted(ctx))
	if err != nil {
		return nil, store.Fault(err)
	}
	for _, p := range people {
		o, err := s.DB.Ent.Organization.Get(access.Trusted(ctx), p.OrganizationID)
		if err != nil {
			return nil, store.Fault(err)
		}
		out = append(out, Open{Person: p.ID, Organization: o.Name, By: p.InvitedBy, ExpiresAt: p.InvitationExpiresAt, Confirms: p.Status == roster.Active})
	}
	return out, nil
}

package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/identity"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Open is an invitation as the invited person sees it.
type Open struct {
	Person       rules.UserID
	Organization string // its name
	By           string
	ExpiresAt    *time.Time
	Confirms     bool // a new email, of somebody who is in the organization already
}

// mostOpen bounds a list that has no pages.
const mostOpen = 100

// Open lists the invitations that the viewer can accept as they are signed in: those to the address of their sign-in, where
// they have proved that they read its mailbox.
func (s *Signin) Open(ctx context.Context) ([]Open, error) {
	v, err := access.Require(ctx)
	if err != nil || v.Session == uuid.Nil || v.Client != nil {
		return nil, err
	}
	ctx = access.Across(ctx) // they are from organizations where the viewer is nobody yet
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
		out = append(out, Open{Person: p.ID, Organization: o.Name, By: p.InvitedBy, ExpiresAt: p.InvitationExpiresAt, Confirms: p.Status == rules.Active})
	}
	return out, nil
}

package signin

import (
	"context"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Proof is what it takes to accept an invitation.
type Proof string

// The contract's InvitationProof.
const (
	NewPassword  Proof = "NEW_PASSWORD"
	OwnPassword  Proof = "PASSWORD"
	SingleSignOn Proof = "SINGLE_SIGN_ON"
	NoProof      Proof = "NONE"
)

// InvitationPreview is an invitation as the invited person sees it by its link.
type InvitationPreview struct {
	Organization               string // its name; empty for the vendor's staff
	By                         string
	Email, FirstName, LastName string
	Role                       rules.OrganizationRole
	Offer                      notify.Offer
	ExpiresAt                  time.Time
	ConfirmsEmail              bool // of somebody who is in the organization already
	Proof                      Proof
}

// previewed is how many accounts a preview lists.
const previewed = 10

// PreviewInvitation returns what an invitation is for to people who have its token, so that nobody types a password into a dead link (H42). A wrong token counts as a guess.
func (s *Signin) PreviewInvitation(ctx context.Context, token string) (*InvitationPreview, error) {
	viewer := access.From(ctx)
	ctx = access.Across(ctx) // an invitation says who comes
	try, err := s.attempt(ctx, byToken, "")
	if err != nil {
		return nil, err
	}
	i, err := s.invited(access.Trusted(ctx), s.DB.Ent, Acceptance{Token: token}, viewer)
	if !fault.Is(err, fault.InvalidInput) {
		try.takeBack(ctx)
	}
	if err != nil {
		return nil, store.Fault(err)
	}
	out := &InvitationPreview{Proof: i.proof(), Role: rules.NoDuty, ExpiresAt: i.ends}
	if i.user == nil {
		out.Email = i.identity.Email
		return out, nil
	}
	p := i.user
	o, err := s.DB.Ent.Organization.Get(access.Trusted(ctx), p.OrganizationID)
	if err != nil {
		return nil, store.Fault(err)
	}
	out.Organization, out.By, out.Email, out.FirstName, out.LastName, out.Role = o.Name, p.InvitedBy, p.Email, p.FirstName, p.LastName, p.OrganizationRole
	out.ConfirmsEmail = p.Status == rules.Active
	if ends := p.InvitationExpiresAt; ends != nil && ends.Before(out.ExpiresAt) {
		out.ExpiresAt = *ends
	}
	out.Offer, err = notify.Offered(ctx, s.DB, p.ID, store.Instant(s.Now()), previewed)
	return out, store.Fault(err)
}

func (i *invitee) proof() Proof {
	switch {
	case i.signedIn:
		return NoProof
	case i.proves():
		return OwnPassword
	case i.trusted && !i.staff && i.passwordHash() == "":
		return SingleSignOn
	}
	return NewPassword
}

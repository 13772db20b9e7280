package signin

import (
	"context"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Proof is what a person needs in order to accept an invitation.
type Proof string

// The proofs: InvitationProof in the API.
const (
	NewPassword  Proof = "NEW_PASSWORD"
	OwnPassword  Proof = "PASSWORD"
	SingleSignOn Proof = "SINGLE_SIGN_ON"
	NoProof      Proof = "NONE"
)

// InvitationPreview is what an invited person sees when they open the link of their invitation.
type InvitationPreview struct {
	Organization               string // its name; empty for the vendor's staff
	By                         string // who invited them
	Email, FirstName, LastName string
	Role                       roster.OrganizationRole
	Offer                      notify.Offer
	ExpiresAt                  time.Time
	ConfirmsEmail              bool // the person is already in the organization and confirms a new email
	Proof                      Proof
}

// previewed is the maximum number of accounts that a preview lists.
const previewed = 10

// PreviewInvitation returns what the invitation with a token gives, so that nobody enters a password after opening a link that no longer works (H42). A
// wrong token counts as a failed attempt.
func (s *Signin) PreviewInvitation(ctx context.Context, token string) (*InvitationPreview, error) {
	viewer := access.From(ctx)
	ctx = access.Across(ctx) // the invitation says who the person is
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
	out := &InvitationPreview{Proof: i.proof(), Role: roster.NoDuty, ExpiresAt: i.ends}
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
	out.ConfirmsEmail = p.Status == roster.Active
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

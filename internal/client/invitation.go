package client

import (
	"context"
	"strings"
	"time"
)

// Invitation is a person who has not accepted their invitation yet or has to confirm a new email, and the state of the email to them. ExpiresAt is nil in the
// second case.
type Invitation struct {
	User      struct{ ID, Email, Status string }
	InvitedBy string
	SentAt    *time.Time
	ExpiresAt *time.Time
	Mail      struct {
		State   string
		Message string // the mail server's message if it refused the email
	}
}

// Invitations returns the open invitations of an organization, the newest first. An empty organization means the only one of the caller. Filter has the fields of
// InvitationFilter in the schema.
func (c *Client) Invitations(ctx context.Context, organization string, filter map[string]any) ([]Invitation, error) {
	const query = `query Invitations($id: ID, $after: String, $filter: InvitationFilter) { organization(id: $id) { list: invitations(first: 100, after: $after, filter: $filter) {
		edges { node { user { id email status } invitedBy sentAt expiresAt mail { state message } } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Invitation](ctx, c, query, organization, map[string]any{"filter": filter})
}

// NewPerson is a person to invite to the whole organization. OrganizationRole is MANAGER or AUDITOR.
type NewPerson struct {
	OrganizationID   string `json:"organizationId,omitempty"`
	Email            string `json:"email"`
	FirstName        string `json:"firstName,omitempty"`
	LastName         string `json:"lastName,omitempty"`
	Username         string `json:"username,omitempty"`
	OrganizationRole string `json:"organizationRole"`
}

// Invite invites a person to the whole organization. A person who already has the role gets no email.
func (c *Client) Invite(ctx context.Context, p NewPerson) error {
	const query = `mutation UserAdd($input: UserAddInput!) { userAdd(input: $input) { userErrors { code message } } }`
	id, err := c.organization(ctx, p.OrganizationID)
	if err != nil {
		return err
	}
	p.OrganizationID = id
	var out struct {
		UserAdd struct{ UserErrors []Problem }
	}
	if err := c.Do(ctx, query, map[string]any{"input": p}, &out); err != nil {
		return err
	}
	return first(out.UserAdd.UserErrors)
}

// ResendInvitation sends the invitation again, with a new link. In this method and those below, who is an email, a username or an id (usr_…).
func (c *Client) ResendInvitation(ctx context.Context, who string) error {
	const query = `mutation InvitationResend($input: InvitationResendInput!) { invitationResend(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"user": UserRef(who)})
}

// CancelInvitation cancels an invitation. The person loses the roles that they were given.
func (c *Client) CancelInvitation(ctx context.Context, who string) error {
	const query = `mutation InvitationCancel($input: InvitationCancelInput!) { invitationCancel(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"user": UserRef(who)})
}

// InvitationLink creates a new link for an invitation and returns it with the time at which it expires. The link cannot be read again.
func (c *Client) InvitationLink(ctx context.Context, who string) (string, time.Time, error) {
	const query = `mutation InvitationLink($input: InvitationLinkInput!) { invitationLink(input: $input) { url expiresAt userErrors { code message } } }`
	var out struct {
		InvitationLink struct {
			URL        string
			ExpiresAt  time.Time
			UserErrors []Problem
		}
	}
	if err := c.Do(ctx, query, input(map[string]any{"user": UserRef(who)}), &out); err != nil {
		return "", time.Time{}, err
	}
	return out.InvitationLink.URL, out.InvitationLink.ExpiresAt, first(out.InvitationLink.UserErrors)
}

// UserRef returns a UserRef of the schema for an email, an id (usr_…) or a username, which has no @.
func UserRef(who string) map[string]any {
	switch {
	case strings.Contains(who, "@"):
		return map[string]any{"email": who}
	case strings.HasPrefix(who, "usr_"):
		return map[string]any{"id": who}
	}
	return map[string]any{"username": who}
}

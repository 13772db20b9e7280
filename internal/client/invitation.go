package client

import (
	"context"
	"strings"
	"time"
)

// Invitation is somebody who waits for their sign-in, and how far their mail has come.
type Invitation struct {
	User      struct{ ID, Email, Status string }
	InvitedBy string
	SentAt    *time.Time
	ExpiresAt *time.Time
	Mail      struct {
		State   string
		Message string // the mail server's, where it refused the mail
	}
}

// Invitations lists who waits for their sign-in, the newest invitation first; an empty organization is the caller's only one. Filter is the contract's
// InvitationFilter.
func (c *Client) Invitations(ctx context.Context, organization string, filter map[string]any) ([]Invitation, error) {
	const query = `query Invitations($id: ID, $after: String, $filter: InvitationFilter) { organization(id: $id) { list: invitations(first: 100, after: $after, filter: $filter) {
		edges { node { user { id email status } invitedBy sentAt expiresAt mail { state message } } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[Invitation](ctx, c, query, organization, map[string]any{"filter": filter})
}

// NewPerson is somebody to invite to the whole organization, as a MANAGER or an AUDITOR.
type NewPerson struct {
	OrganizationID   string `json:"organizationId,omitempty"`
	Email            string `json:"email"`
	FirstName        string `json:"firstName,omitempty"`
	LastName         string `json:"lastName,omitempty"`
	Username         string `json:"username,omitempty"`
	OrganizationRole string `json:"organizationRole"`
}

// Invite invites somebody to the whole organization. Who has the role already is mailed nothing.
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

// ResendInvitation has somebody mailed a new link. Whom it is about, here and below, is an email, a username or an id, usr_….
func (c *Client) ResendInvitation(ctx context.Context, who string) error {
	const query = `mutation InvitationResend($input: InvitationResendInput!) { invitationResend(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"user": UserRef(who)})
}

// CancelInvitation ends an invitation, and what the person holds.
func (c *Client) CancelInvitation(ctx context.Context, who string) error {
	const query = `mutation InvitationCancel($input: InvitationCancelInput!) { invitationCancel(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"user": UserRef(who)})
}

// InvitationLink makes a new link and answers it, the only time that it is known, with its end.
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

// UserRef refers to a user by ID (usr_…), by email or by username, which has no @, as the schema's UserRef does.
func UserRef(who string) map[string]any {
	switch {
	case strings.Contains(who, "@"):
		return map[string]any{"email": who}
	case strings.HasPrefix(who, "usr_"):
		return map[string]any{"id": who}
	}
	return map[string]any{"username": who}
}

package client

import (
	"context"
	"errors"
	"strings"
	"time"
)

// Organization is a customer's organization, as the vendor's staff see it. Entitled is nil if seats are unlimited.
type Organization struct {
	ID, Name, Slug         string
	ArchivedAt             *time.Time
	BusinessManagerEnabled bool
	SeatUsage              struct {
		Entitled *int
		Used     int
	}
}

// Organizations returns the organizations to which the caller has access, sorted by name if order is nil. Filter and order have the fields of OrganizationFilter
// and OrganizationOrder in the schema.
func (c *Client) Organizations(ctx context.Context, search string, filter, order map[string]any) ([]Organization, error) {
	const query = `query Organizations($after: String, $search: String, $filter: OrganizationFilter, $order: OrganizationOrder) { organizations(first: 100, after: $after, search: $search, filter: $filter, orderBy: $order) {
		edges { node { id name slug archivedAt businessManagerEnabled seatUsage { entitled used } } } pageInfo { hasNextPage endCursor } } }`
	variables := map[string]any{"search": search, "filter": filter, "order": order}
	var all []Organization
	for {
		var out struct{ Organizations connection[Organization] }
		if err := c.Do(ctx, query, variables, &out); err != nil {
			return nil, err
		}
		for _, e := range out.Organizations.Edges {
			all = append(all, e.Node)
		}
		if !out.Organizations.PageInfo.HasNextPage {
			return all, nil
		}
		variables["after"] = out.Organizations.PageInfo.EndCursor
	}
}

// RenameOrganization changes the name and the slug of an organization. An empty name or slug is not changed. In all methods, which is a slug, including one that
// the organization had before, or an id (org_…).
func (c *Client) RenameOrganization(ctx context.Context, which, name, slug string) error {
	const query = `mutation OrganizationUpdate($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { userErrors { code message } } }`
	in := map[string]any{}
	if name != "" {
		in["name"] = name
	}
	if slug != "" {
		in["slug"] = slug
	}
	return c.changeOrganization(ctx, query, which, in)
}

// OrganizationMails contains the kinds of email that an organization does not send, and the version of the organization.
type OrganizationMails struct {
	ID          string
	Version     int
	SwitchedOff []string `json:"mailsSwitchedOff"`
}

// MailsOf returns the kinds of email that an organization does not send. An empty organization means the only one of the caller.
func (c *Client) MailsOf(ctx context.Context, which string) (*OrganizationMails, error) {
	variables := map[string]any{}
	if err := c.inOrganization(ctx, which, variables); err != nil {
		return nil, err
	}
	var out struct{ Organization *OrganizationMails }
	if err := c.Do(ctx, `query OrganizationMails($id: ID) { organization(id: $id) { id version mailsSwitchedOff } }`, variables, &out); err != nil {
		return nil, err
	}
	if out.Organization == nil {
		return nil, errors.New("the gateway's answer lacks the organization")
	}
	return out.Organization, nil
}

// SwitchMails sets the kinds of email that an organization does not send. It returns an error if the organization has changed since m was read.
func (c *Client) SwitchMails(ctx context.Context, m OrganizationMails) error {
	const query = `mutation OrganizationUpdate($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"organizationId": m.ID, "expectedVersion": m.Version, "mailsSwitchedOff": m.SwitchedOff})
}

// ArchiveOrganization archives an organization.
func (c *Client) ArchiveOrganization(ctx context.Context, which, reason string) error {
	const query = `mutation OrganizationArchive($input: OrganizationArchiveInput!) { organizationArchive(input: $input) { userErrors { code message } } }`
	return c.changeOrganization(ctx, query, which, map[string]any{"reason": reason})
}

// RestoreOrganization restores an archived organization.
func (c *Client) RestoreOrganization(ctx context.Context, which, reason string) error {
	const query = `mutation OrganizationRestore($input: OrganizationRestoreInput!) { organizationRestore(input: $input) { userErrors { code message } } }`
	return c.changeOrganization(ctx, query, which, map[string]any{"reason": reason})
}

func (c *Client) changeOrganization(ctx context.Context, query, which string, in map[string]any) error {
	id, err := c.organization(ctx, which)
	if err != nil {
		return err
	}
	in["organizationId"] = id
	return c.change(ctx, query, in)
}

// organization returns the id of an organization, which it looks up if which is a slug. It returns an empty string if which is empty.
func (c *Client) organization(ctx context.Context, which string) (string, error) {
	if which == "" || strings.HasPrefix(which, "org_") { // no slug has an underscore
		return which, nil
	}
	var out struct{ Organization *struct{ ID string } }
	if err := c.Do(ctx, `query OrganizationBySlug($slug: String!) { organization(slug: $slug) { id } }`, map[string]any{"slug": which}, &out); err != nil {
		return "", err
	}
	if out.Organization == nil {
		return "", errors.New("the gateway's answer lacks the organization")
	}
	return out.Organization.ID, nil
}

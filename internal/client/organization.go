package client

import (
	"context"
	"errors"
	"strings"
	"time"
)

// Organization is a customer, as the vendor's staff see it.
type Organization struct {
	ID, Name, Slug         string
	ArchivedAt             *time.Time
	BusinessManagerEnabled bool
	SeatUsage              struct {
		Entitled *int
		Used     int
	}
}

// Organizations lists what the caller reaches, by name without an order. Filter and order are the contract's OrganizationFilter and OrganizationOrder.
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

// RenameOrganization changes an organization's name or slug; an empty one stays. Which it is, here and everywhere, is a slug, also an old one, or an id, org_….
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

// OrganizationMails are the kinds of mail that an organization does not send.
type OrganizationMails struct {
	ID          string
	Version     int
	SwitchedOff []string `json:"mailsSwitchedOff"`
}

// MailsOf reads which kinds of mail an organization does not send; an empty one is the caller's only one.
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

// SwitchMails sets which kinds of mail an organization does not send. It is refused where somebody has changed the organization since it was read.
func (c *Client) SwitchMails(ctx context.Context, m OrganizationMails) error {
	const query = `mutation OrganizationUpdate($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"organizationId": m.ID, "expectedVersion": m.Version, "mailsSwitchedOff": m.SwitchedOff})
}

// ArchiveOrganization closes an organization.
func (c *Client) ArchiveOrganization(ctx context.Context, which, reason string) error {
	const query = `mutation OrganizationArchive($input: OrganizationArchiveInput!) { organizationArchive(input: $input) { userErrors { code message } } }`
	return c.changeOrganization(ctx, query, which, map[string]any{"reason": reason})
}

// RestoreOrganization opens an archived organization again.
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

// organization is the id of an organization; empty stays empty.
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

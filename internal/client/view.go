package client

import (
	"context"
	"slices"
	"strings"
)

// ListView is what a list shows, under a name.
type ListView struct {
	ID, Name, List, Query string
	Shared                bool
}

// Views lists the saved views that the caller can use, by name: of one list, or of all for an empty one.
func (c *Client) Views(ctx context.Context, organization, list string) ([]ListView, error) {
	const query = `query SavedViews($id: ID, $after: String, $list: SavedViewList) { organization(id: $id) { list: savedViews(first: 100, after: $after, list: $list) {
		edges { node { id name list query shared } } pageInfo { hasNextPage endCursor } } } }`
	variables := map[string]any{}
	if list != "" {
		variables["list"] = list
	}
	return readPages[ListView](ctx, c, query, organization, variables)
}

// View finds a saved view by its id, viw_…, or its name, ignoring case: the caller's own before one of the organization. It is nil where there is none.
func (c *Client) View(ctx context.Context, organization, list, name string) (*ListView, error) {
	all, err := c.Views(ctx, organization, list)
	if err != nil {
		return nil, err
	}
	for _, shared := range []bool{false, true} {
		i := slices.IndexFunc(all, func(v ListView) bool {
			return v.Shared == shared && (v.ID == name || strings.EqualFold(v.Name, strings.TrimSpace(name)))
		})
		if i >= 0 {
			return &all[i], nil
		}
	}
	return nil, nil
}

// SaveView saves a view of a list.
func (c *Client) SaveView(ctx context.Context, organization string, v ListView) error {
	id, err := c.organization(ctx, organization)
	if err != nil {
		return err
	}
	in := map[string]any{"list": v.List, "name": v.Name, "query": v.Query, "shared": v.Shared}
	if id != "" {
		in["organizationId"] = id
	}
	return c.change(ctx, `mutation SavedViewCreate($input: SavedViewCreateInput!) { savedViewCreate(input: $input) { userErrors { code message } } }`, in)
}

// ShareView makes a view one of the organization, or the caller's own.
func (c *Client) ShareView(ctx context.Context, id string, shared bool) error {
	return c.change(ctx, `mutation SavedViewUpdate($input: SavedViewUpdateInput!) { savedViewUpdate(input: $input) { userErrors { code message } } }`, map[string]any{"id": id, "shared": shared})
}

// DeleteView deletes a view.
func (c *Client) DeleteView(ctx context.Context, id string) error {
	return c.change(ctx, `mutation SavedViewDelete($input: SavedViewDeleteInput!) { savedViewDelete(input: $input) { userErrors { code message } } }`, map[string]any{"id": id})
}

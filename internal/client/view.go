package client

import (
	"context"
	"slices"
	"strings"
)

// ListView is a saved view of a list: a name for its filters and its order.
type ListView struct {
	ID, Name, List, Query string
	Shared                bool
}

// Views returns the saved views that the caller can use, by name: those of one list, or of all lists if list is empty.
func (c *Client) Views(ctx context.Context, organization, list string) ([]ListView, error) {
	const query = `query SavedViews($id: ID, $after: String, $list: SavedViewList) { organization(id: $id) { list: savedViews(first: 100, after: $after, list: $list) {
		edges { node { id name list query shared } } pageInfo { hasNextPage endCursor } } } }`
	variables := map[string]any{}
	if list != "" {
		variables["list"] = list
	}
	return readPages[ListView](ctx, c, query, organization, variables)
}

// View returns the saved view with an id (viw_…) or a name, ignoring the case of the name. The caller's own view comes before one of the organization. It returns
// nil if there is none.
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

// ShareView shares a view with the organization, or makes a shared view the caller's own.
func (c *Client) ShareView(ctx context.Context, id string, shared bool) error {
	return c.change(ctx, `mutation SavedViewUpdate($input: SavedViewUpdateInput!) { savedViewUpdate(input: $input) { userErrors { code message } } }`, map[string]any{"id": id, "shared": shared})
}

// DeleteView deletes a view.
func (c *Client) DeleteView(ctx context.Context, id string) error {
	return c.change(ctx, `mutation SavedViewDelete($input: SavedViewDeleteInput!) { savedViewDelete(input: $input) { userErrors { code message } } }`, map[string]any{"id": id})
}

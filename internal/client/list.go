package client

import (
	"context"
	"errors"
	"time"
)

// connection is a page of a list.
type connection[T any] struct {
	Edges    []struct{ Node T }
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
	SearchedUntil *time.Time // of audit events: set if the search ended before the page was full; all events after this time were searched
}

// readPages reads all pages of a list of an organization. The query has the organization's id in $id, the cursor in $after and the alias "list" for the list. An
// empty organization means the only one of the caller.
func readPages[T any](ctx context.Context, c *Client, query, organization string, variables map[string]any) ([]T, error) {
	if err := c.inOrganization(ctx, organization, variables); err != nil {
		return nil, err
	}
	var all []T
	for {
		var out struct {
			Organization *struct{ List connection[T] }
		}
		if err := c.Do(ctx, query, variables, &out); err != nil {
			return nil, err
		}
		if out.Organization == nil {
			return nil, errors.New("the gateway's answer lacks the organization")
		}
		page := out.Organization.List
		for _, e := range page.Edges {
			all = append(all, e.Node)
		}
		if !page.PageInfo.HasNextPage {
			return all, nil
		}
		variables["after"] = page.PageInfo.EndCursor
	}
}

// inOrganization adds the organization's id to the variables, unless organization is empty, which means the only one of the caller.
func (c *Client) inOrganization(ctx context.Context, organization string, variables map[string]any) error {
	id, err := c.organization(ctx, organization)
	if id != "" {
		variables["id"] = id
	}
	return err
}

// change runs a mutation and returns the first of its user errors. The rest of the payload is ignored.
func (c *Client) change(ctx context.Context, query string, in map[string]any) error {
	var out map[string]struct{ UserErrors []Problem }
	if err := c.Do(ctx, query, input(in), &out); err != nil {
		return err
	}
	for _, answer := range out {
		if err := first(answer.UserErrors); err != nil {
			return err
		}
	}
	return nil
}

package client

import (
	"context"
	"errors"
	"time"
)

// connection is a page of one of an organization's lists.
type connection[T any] struct {
	Edges    []struct{ Node T }
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
	SearchedUntil *time.Time // of audit events, where a search ended before the page was full
}

// readPages reads all pages of one of an organization's lists, which the query names "list" and reads after $after; an empty organization is the caller's only one.
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

// inOrganization puts an organization's id among the variables; none for the caller's only one.
func (c *Client) inOrganization(ctx context.Context, organization string, variables map[string]any) error {
	id, err := c.organization(ctx, organization)
	if id != "" {
		variables["id"] = id
	}
	return err
}

// change asks for a mutation of which nothing but its refusal matters.
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

package client

import (
	"context"
	"time"
)

// APIClient is a program that has its own token.
type APIClient struct {
	ID         string
	Name       string
	Scopes     []string
	CreatedBy  string
	LastUsedAt *time.Time
	ExpiresAt  *time.Time
	Revoked    bool
}

// CreateAPIClient creates an API client and returns it with its token, which cannot be read again. If expires is nil, the client does not expire.
func (c *Client) CreateAPIClient(ctx context.Context, organization, name string, scopes []string, expires *time.Time) (*APIClient, string, error) {
	const query = `mutation ApiClientCreate($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { token
		apiClient { id name scopes createdBy lastUsedAt expiresAt revoked } userErrors { code message } } }`
	in := map[string]any{"name": name, "scopes": scopes, "expiresAt": expires}
	if organization != "" {
		id, err := c.organization(ctx, organization)
		if err != nil {
			return nil, "", err
		}
		in["organizationId"] = id
	}
	var out struct {
		APIClientCreate struct {
			Token      string
			APIClient  *APIClient
			UserErrors []Problem
		}
	}
	if err := c.Do(ctx, query, input(in), &out); err != nil {
		return nil, "", err
	}
	made := out.APIClientCreate
	return made.APIClient, made.Token, first(made.UserErrors)
}

// RotateAPIClient returns a new token for an API client. The old one stops working immediately.
func (c *Client) RotateAPIClient(ctx context.Context, id string) (string, error) {
	const query = `mutation ApiClientRotate($input: ApiClientRotateInput!) { apiClientRotate(input: $input) { token userErrors { code message } } }`
	var out struct {
		APIClientRotate struct {
			Token      string
			UserErrors []Problem
		}
	}
	if err := c.Do(ctx, query, input(map[string]any{"id": id}), &out); err != nil {
		return "", err
	}
	return out.APIClientRotate.Token, first(out.APIClientRotate.UserErrors)
}

// RevokeAPIClient revokes an API client permanently.
func (c *Client) RevokeAPIClient(ctx context.Context, id string) error {
	const query = `mutation ApiClientRevoke($input: ApiClientRevokeInput!) { apiClientRevoke(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"id": id})
}

// APIClients returns the API clients of an organization, the newest first. An empty organization means the only one of the caller.
func (c *Client) APIClients(ctx context.Context, organization string) ([]APIClient, error) {
	const query = `query ApiClients($id: ID, $after: String) { organization(id: $id) { list: apiClients(first: 100, after: $after) {
		edges { node { id name scopes createdBy lastUsedAt expiresAt revoked } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[APIClient](ctx, c, query, organization, map[string]any{})
}

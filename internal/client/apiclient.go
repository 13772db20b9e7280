package client

import (
	"context"
	"time"
)

// APIClient is a program with a token of its own.
type APIClient struct {
	ID         string
	Name       string
	Scopes     []string
	CreatedBy  string
	LastUsedAt *time.Time
	ExpiresAt  *time.Time
	Revoked    bool
}

// CreateAPIClient makes an API client and answers its token, the only time that it is known.
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

// RotateAPIClient answers a new token; the old one has ended.
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

// RevokeAPIClient ends an API client for good.
func (c *Client) RevokeAPIClient(ctx context.Context, id string) error {
	const query = `mutation ApiClientRevoke($input: ApiClientRevokeInput!) { apiClientRevoke(input: $input) { userErrors { code message } } }`
	return c.change(ctx, query, map[string]any{"id": id})
}

// APIClients lists an organization's API clients, the newest first; an empty organization is the caller's only one.
func (c *Client) APIClients(ctx context.Context, organization string) ([]APIClient, error) {
	const query = `query ApiClients($id: ID, $after: String) { organization(id: $id) { list: apiClients(first: 100, after: $after) {
		edges { node { id name scopes createdBy lastUsedAt expiresAt revoked } } pageInfo { hasNextPage endCursor } } } }`
	return readPages[APIClient](ctx, c, query, organization, map[string]any{})
}

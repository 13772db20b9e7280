package model

import (
	"time"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

// APIClient is the GraphQL type ApiClient.
type APIClient struct {
	ID         globalid.ID   `column:"id"`
	Version    int           `column:"version"`
	Name       string        `column:"name"`
	ScopeSet   roster.Scopes `column:"scopes,internal"`
	CreatedAt  time.Time     `column:"created_at"`
	CreatedBy  string        `column:"created_by"`
	LastUsedAt *time.Time    `column:"last_used_at"`
	ExpiresAt  *time.Time    `column:"expires_at"`
	Revoked    bool
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*APIClient) IsNode() {}

// Scopes returns what the client is allowed to do.
func (c *APIClient) Scopes() []roster.Scope { return c.ScopeSet.Names() }

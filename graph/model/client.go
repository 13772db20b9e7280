package model

import (
	"time"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/vocabulary"
)

// APIClient is the contract's ApiClient.
type APIClient struct {
	ID         globalid.ID
	Version    int
	Name       string
	ScopeSet   vocabulary.Scopes
	CreatedAt  time.Time
	CreatedBy  string
	LastUsedAt *time.Time
	ExpiresAt  *time.Time
	Revoked    bool
}

// IsNode marks a thing with an id.
func (*APIClient) IsNode() {}

// Scopes are what it may do.
func (c *APIClient) Scopes() []vocabulary.Scope { return c.ScopeSet.Names() }

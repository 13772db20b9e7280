package model

import (
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

// SavedView is the GraphQL type SavedView.
type SavedView struct {
	ID           globalid.ID          `column:"id"`
	Version      int                  `column:"version"`
	Name         string               `column:"name"`
	List         roster.SavedViewList `column:"list"`
	Query        string               `column:"query"`
	CreatedAt    time.Time            `column:"created_at"`
	By           string               `column:"created_by,internal"`
	Owner        *uuid.UUID           `column:"owner_id,internal"`
	Organization uuid.UUID            `column:"organization_id,internal"`
	CreatedBy    *string
	Shared       bool // with the whole organization
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*SavedView) IsNode() {}

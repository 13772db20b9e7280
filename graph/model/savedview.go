package model

import (
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/vocabulary"
)

// SavedView is the contract's SavedView.
type SavedView struct {
	ID           globalid.ID              `column:"id"`
	Version      int                      `column:"version"`
	Name         string                   `column:"name"`
	List         vocabulary.SavedViewList `column:"list"`
	Query        string                   `column:"query"`
	CreatedAt    time.Time                `column:"created_at"`
	By           string                   `column:"created_by,internal"`
	Owner        *uuid.UUID               `column:"owner_id,internal"`
	Organization uuid.UUID                `column:"organization_id,internal"`
	CreatedBy    *string
	Shared       bool // for the whole organization
}

// IsNode marks a thing with an id.
func (*SavedView) IsNode() {}

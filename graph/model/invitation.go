package model

import (
	"time"

	"example.com/roster/internal/globalid"
)

// Invitation is the contract's Invitation, finished.
type Invitation struct {
	ID        globalid.ID
	User      *User
	InvitedBy *string
	SentAt    *time.Time
	ExpiresAt *time.Time
	Mail      *InvitationMail
}

// IsNode marks a thing with an id.
func (*Invitation) IsNode() {}

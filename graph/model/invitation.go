package model

import (
	"time"

	"example.com/roster/internal/globalid"
)

// Invitation is the GraphQL type Invitation, with all of its fields.
type Invitation struct {
	ID        globalid.ID
	User      *User
	InvitedBy *string
	SentAt    *time.Time
	ExpiresAt *time.Time
	Mail      *InvitationMail
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*Invitation) IsNode() {}

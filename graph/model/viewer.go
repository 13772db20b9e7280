package model

import "github.com/google/uuid"

// Viewer is the contract's Viewer. Its lists are read as the viewer in the context.
type Viewer struct {
	Email    *string
	IsStaff  bool
	ClientID uuid.UUID // uuid.Nil for people
	Limits   *Limits
}

// AccessExplanation is the contract's AccessExplanation.
type AccessExplanation struct {
	Allowed    bool
	Because    []*Role
	Membership *Membership
	Text       string
	SharesFrom uuid.UUID // the account whose affiliates the person can share with; uuid.Nil for none
}

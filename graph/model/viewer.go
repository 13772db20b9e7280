package model

import "github.com/google/uuid"

// Viewer is the GraphQL type Viewer. Its lists are read for the viewer in the context.
type Viewer struct {
	Email    *string
	IsStaff  bool
	ClientID uuid.UUID // uuid.Nil if the viewer is a person
	Limits   *Limits
}

// AccessExplanation is the GraphQL type AccessExplanation.
type AccessExplanation struct {
	Allowed    bool
	Because    []*Role
	Membership *Membership
	Text       string
	SharesFrom uuid.UUID // the person can share with the affiliates of this account; uuid.Nil if they cannot share
}

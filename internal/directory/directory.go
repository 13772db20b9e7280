// Package directory is the transactional shell around the rules: it locks the organization, loads the state that a change touches, asks rules.Decide, and
// writes the effect, the audit events and the outgoing messages in one transaction. Every change of access goes through it, whether one row or a hundred
// thousand. It refuses to decide anything itself and to read for display, which is the duty of package graph.
package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Directory changes who has access to what. It must not be copied.
type Directory struct {
	DB            *store.DB
	Now           func() time.Time
	InvitationTTL time.Duration // how long an invitation holds its seat (H5)

	// InviteShown creates a token for an invited person that is shown to the caller instead of being mailed, in the caller's transaction (H42).
	InviteShown func(ctx context.Context, tx *store.Tx, user uuid.UUID, ttl time.Duration) (token string, err error)

	waiting waiters // callers that wait to change memberships
}

// AccountRef names an account by id, or by platform and handle within the viewer's organizations.
type AccountRef struct {
	ID       uuid.UUID
	Platform roster.Platform
	Handle   string
	Version  *int // version that the caller saw, if the account is changed; nil is not checked (H45)
}

// UserRef names a person by id, or by email or username within an organization.
type UserRef struct {
	ID       uuid.UUID
	Email    string
	Username string
	Version  *int // version that the caller saw, if the person's record is changed; nil is not checked (H45)
}

// NewUser is a person as the caller typed them; only the email is required.
type NewUser struct{ Email, Username, FirstName, LastName string }

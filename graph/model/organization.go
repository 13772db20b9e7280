package model

import (
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/vocabulary"
)

// Organization is the contract's Organization. Seats are the counters of its row, right unless something is due.
type Organization struct {
	ID                     globalid.ID
	Version                int
	Name                   string
	Slug                   string
	ArchivedAt             *time.Time
	BusinessManagerEnabled bool
	TimeZone               string
	Seats                  SeatUsage
	DueAt                  *time.Time // the earliest end of an access or an invitation (H5, H33)
}

// IsNode marks a thing with an id.
func (*Organization) IsNode() {}

// SeatUsage is the contract's SeatUsage: the organization's seats as they stand now.
type SeatUsage struct {
	Organization uuid.UUID
	Entitled     *int
	Active       int
	Reserved     int
	Used         int
	Free         *int
	OverBy       int
	HighWater    int
}

// AccountSeatUsage is the contract's AccountSeatUsage.
type AccountSeatUsage struct {
	Account         *Account
	People          int
	ExclusivePeople int
}

// Account is the contract's Account. Rights are the viewer's there.
type Account struct {
	ID           globalid.ID
	Version      int
	Organization uuid.UUID
	Platform     vocabulary.Platform
	Handle       string
	Name         string
	Group        *string
	Archived     bool
	PrimaryID    uuid.UUID // uuid.Nil without a primary user
	Rights       access.Rights
}

// IsNode marks a thing with an id.
func (*Account) IsNode() {}

// ViewerPermissions are the viewer's rights here.
func (a *Account) ViewerPermissions() *Permissions {
	return PermissionsOf(a.Rights.Modules, a.Rights.Capabilities)
}

// User is the contract's User.
type User struct {
	ID               globalid.ID
	Version          int
	Organization     uuid.UUID
	Email            string
	Username         *string
	FirstName        string
	LastName         string
	Status           vocabulary.Status
	LastLoginAt      *time.Time
	OrganizationRole vocabulary.OrganizationRole
	SeatHeldSince    *time.Time
	CreatedAt        time.Time

	InvitationExpiresAt *time.Time // of who is INVITED
}

// IsNode marks a thing with an id.
func (*User) IsNode() {}

// HoldsSeat says whether the person takes a seat (H2).
func (u *User) HoldsSeat() bool { return u.SeatHeldSince != nil }

package model

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
)

// Organization is the GraphQL type Organization. Seats contains the counters of its row, which are correct unless DueAt has passed.
type Organization struct {
	ID                     globalid.ID `column:"id"`
	Version                int         `column:"version"`
	Name                   string      `column:"name"`
	Slug                   string      `column:"slug"`
	ArchivedAt             *time.Time  `column:"archived_at"`
	BusinessManagerEnabled bool        `column:"business_manager"`
	TimeZone               string      `column:"time_zone"`
	Seats                  SeatUsage
	MailOff                string     `column:"mail_off,internal"`    // in the form that notify.KindsOff reads
	DueAt                  *time.Time `column:"next_due_at,internal"` // when the next access or invitation ends; nil if none does (H5, H33)
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*Organization) IsNode() {}

// MailsSwitchedOff returns the kinds of mail that are switched off for everybody in the organization.
func (o *Organization) MailsSwitchedOff() []MailKind {
	out := []MailKind{}
	for _, k := range notify.KindsOff(o.MailOff) {
		out = append(out, MailKind(strings.ToUpper(string(k))))
	}
	return out
}

// SeatUsage is the GraphQL type SeatUsage: the organization's current seats.
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

// SeatDay is the GraphQL type SeatDay.
type SeatDay struct {
	Day              time.Time
	Active, Reserved int
	Entitled         *int
}

// Used returns the number of seats that were used on the day.
func (s SeatDay) Used() int { return s.Active + s.Reserved }

// AccountSeatUsage is the GraphQL type AccountSeatUsage.
type AccountSeatUsage struct {
	Account         *Account
	People          int
	ExclusivePeople int
	IsExact         bool
}

// Account is the GraphQL type Account.
type Account struct {
	ID           globalid.ID     `column:"id"`
	Version      int             `column:"version"`
	Organization uuid.UUID       `column:"organization_id,internal"`
	Platform     roster.Platform `column:"platform"`
	Handle       string          `column:"handle"`
	Name         string          `column:"name"`
	Group        *string         `column:"group_path"`
	ArchivedAt   *time.Time      `column:"archived_at,internal"`
	PrimaryID    uuid.UUID       `column:"primary_user_id,internal"`    // uuid.Nil if there is no primary user
	AffiliatedTo uuid.UUID       `column:"primary_account_id,internal"` // uuid.Nil if it is not affiliated with another account
	// What the viewer is allowed to do on the account.
	Modules      roster.Modules
	Capabilities roster.Capabilities
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*Account) IsNode() {}

// Archived reports whether the account is archived.
func (a *Account) Archived() bool { return a.ArchivedAt != nil }

// ViewerPermissions returns the viewer's permissions on the account.
func (a *Account) ViewerPermissions() *Permissions {
	return PermissionsOf(a.Modules, a.Capabilities)
}

// User is the GraphQL type User.
type User struct {
	ID               globalid.ID             `column:"id"`
	Version          int                     `column:"version"`
	Organization     uuid.UUID               `column:"organization_id,internal"`
	Email            string                  `column:"email"`
	Username         *string                 `column:"username"`
	FirstName        string                  `column:"first_name"`
	LastName         string                  `column:"last_name"`
	Status           roster.Status           `column:"status"`
	LastLoginAt      *time.Time              `column:"last_login_at"`
	OrganizationRole roster.OrganizationRole `column:"organization_role"`
	SeatHeldSince    *time.Time              `column:"seat_since"`
	CreatedAt        time.Time               `column:"created_at"`

	InvitationExpiresAt *time.Time `column:"invitation_expires_at"` // nil unless Status is INVITED

	DryRun *directory.DryRun // dry run of changes to the person, if the page asks for one; otherwise nil
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*User) IsNode() {}

// HoldsSeat reports whether the person uses a seat (H2).
func (u *User) HoldsSeat() bool { return u.SeatHeldSince != nil }

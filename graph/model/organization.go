package model

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/vocabulary"
)

// Organization is the contract's Organization. Seats are the counters of its row, right unless something is due.
type Organization struct {
	ID                     globalid.ID `column:"id"`
	Version                int         `column:"version"`
	Name                   string      `column:"name"`
	Slug                   string      `column:"slug"`
	ArchivedAt             *time.Time  `column:"archived_at"`
	BusinessManagerEnabled bool        `column:"business_manager"`
	TimeZone               string      `column:"time_zone"`
	Seats                  SeatUsage
	MailOff                string     `column:"mail_off,internal"`    // as notify.KindsOff reads it
	DueAt                  *time.Time `column:"next_due_at,internal"` // the earliest end of an access or an invitation (H5, H33)
}

// IsNode marks a thing with an id.
func (*Organization) IsNode() {}

// MailsSwitchedOff are the kinds of mail that nobody in the organization gets.
func (o *Organization) MailsSwitchedOff() []MailKind {
	out := []MailKind{}
	for _, k := range notify.KindsOff(o.MailOff) {
		out = append(out, MailKind(strings.ToUpper(string(k))))
	}
	return out
}

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

// SeatDay is the contract's SeatDay.
type SeatDay struct {
	Day              time.Time
	Active, Reserved int
	Entitled         *int
}

// Used is how many seats were used.
func (s SeatDay) Used() int { return s.Active + s.Reserved }

// AccountSeatUsage is the contract's AccountSeatUsage.
type AccountSeatUsage struct {
	Account         *Account
	People          int
	ExclusivePeople int
	IsExact         bool
}

// Account is the contract's Account.
type Account struct {
	ID           globalid.ID         `column:"id"`
	Version      int                 `column:"version"`
	Organization uuid.UUID           `column:"organization_id,internal"`
	Platform     vocabulary.Platform `column:"platform"`
	Handle       string              `column:"handle"`
	Name         string              `column:"name"`
	Group        *string             `column:"group_path"`
	ArchivedAt   *time.Time          `column:"archived_at,internal"`
	PrimaryID    uuid.UUID           `column:"primary_user_id,internal"`    // uuid.Nil without a primary user
	AffiliatedTo uuid.UUID           `column:"primary_account_id,internal"` // uuid.Nil where it is affiliated with none
	// What the viewer is allowed to on the account.
	Modules      vocabulary.Modules
	Capabilities vocabulary.Capabilities
}

// IsNode marks a thing with an id.
func (*Account) IsNode() {}

// Archived says whether it is out of lists.
func (a *Account) Archived() bool { return a.ArchivedAt != nil }

// ViewerPermissions are the viewer's rights here.
func (a *Account) ViewerPermissions() *Permissions {
	return PermissionsOf(a.Modules, a.Capabilities)
}

// User is the contract's User.
type User struct {
	ID               globalid.ID                 `column:"id"`
	Version          int                         `column:"version"`
	Organization     uuid.UUID                   `column:"organization_id,internal"`
	Email            string                      `column:"email"`
	Username         *string                     `column:"username"`
	FirstName        string                      `column:"first_name"`
	LastName         string                      `column:"last_name"`
	Status           vocabulary.Status           `column:"status"`
	LastLoginAt      *time.Time                  `column:"last_login_at"`
	OrganizationRole vocabulary.OrganizationRole `column:"organization_role"`
	SeatHeldSince    *time.Time                  `column:"seat_since"`
	CreatedAt        time.Time                   `column:"created_at"`

	InvitationExpiresAt *time.Time `column:"invitation_expires_at"` // of who is INVITED

	DryRun *directory.DryRun // of changes of them, where they are asked about for a whole page; nil elsewhere
}

// IsNode marks a thing with an id.
func (*User) IsNode() {}

// HoldsSeat says whether the person takes a seat (H2).
func (u *User) HoldsSeat() bool { return u.SeatHeldSince != nil }

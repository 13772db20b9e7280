package roster

import (
	"bytes"
	"slices"
	"time"

	"github.com/google/uuid"
)

// The ids of the main types are 128-bit UUIDs, ordered by time. Only the API adds a prefix.
type (
	OrganizationID = uuid.UUID
	AccountID      = uuid.UUID
	UserID         = uuid.UUID
	RoleID         = uuid.UUID
	MembershipID   = uuid.UUID
)

// RoleKind identifies a built-in role. The names of built-in roles are fixed and reserved, so the kind is the name (H28).
type RoleKind string

// CustomRole is the kind of all roles that an organization has created.
const (
	CustomRole        RoleKind = ""
	AdministratorRole RoleKind = "Administrator"
	ContributorRole   RoleKind = "Contributor"
	PublisherRole     RoleKind = "Publisher"
	UploaderRole      RoleKind = "Uploader"
	AnalystRole       RoleKind = "Analyst"
	AdminRole         RoleKind = "Admin"
	StandardRole      RoleKind = "Standard"
	LegacyAdminRole   RoleKind = "Legacy Admin"
	LegacyUserRole    RoleKind = "Legacy User"
)

// Role is a named set of modules and capabilities.
type Role struct {
	ID           RoleID
	Name         string
	BuiltIn      bool
	Legacy       bool
	Modules      Modules
	Capabilities Capabilities
}

// Kind returns which built-in role it is, or CustomRole.
func (r Role) Kind() RoleKind {
	if r.BuiltIn {
		return RoleKind(r.Name)
	}
	return CustomRole
}

// Administers reports whether the role makes its holder an administrator: a role with the Admin module does (B39, H28).
func (r Role) Administers() bool { return r.Modules.Has(ModuleAdmin) }

// Grant is a person's membership of an account. The zero Grant means that there is none.
type Grant struct {
	ID        MembershipID
	Version   int
	Roles     []RoleID // sorted, without duplicates
	ExpiresAt *time.Time
}

// Exists reports whether there is a membership.
func (g Grant) Exists() bool { return g.Version > 0 }

// SameAs reports whether two grants have the same roles and end date. Versions are not compared.
func (g Grant) SameAs(o Grant) bool {
	return g.Exists() == o.Exists() && slices.Equal(g.Roles, o.Roles) && SameInstant(g.ExpiresAt, o.ExpiresAt)
}

// SameInstant reports whether two ends of access are the same; nil is no end.
func SameInstant(a, b *time.Time) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

// Cell identifies one person on one account.
type Cell struct {
	Account AccountID
	User    UserID
}

// SortRoles sorts ids and removes duplicates, in place.
func SortRoles(ids []RoleID) []RoleID {
	slices.SortFunc(ids, CompareIDs)
	return slices.Compact(ids)
}

// CompareIDs orders ids by their bytes. Ids that Roster makes are in the order of time.
func CompareIDs(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

// Person contains the data of a person in the organization that the rules need.
type Person struct {
	ID               UserID
	Label            string // the email, which is used in messages
	Status           Status
	OrganizationRole OrganizationRole
	Grants           int  // number of memberships, possibly counted only up to one more than the world has loaded: the rules need to know whether any are left
	CanSignIn        bool // has a linked sign-in: if they are added again, they are ACTIVE at once, otherwise INVITED (H35)
}

// ErasedEmail replaces the email in the record of an erased person. Nobody has this address.
const ErasedEmail = "erased"

// Erased reports whether the person was erased: they can no longer be given anything.
func (p Person) Erased() bool { return p.Label == ErasedEmail }

// HoldsSeat reports whether the person uses a seat (H2, H5, H7).
func (p Person) HoldsSeat() bool {
	return (p.Status == Active || p.Status == Invited) && (p.Grants > 0 || p.OrganizationRole != NoDuty)
}

// Lasting reports whether an account can rely on an administrator: they must be active and have no end date (H24, H33).
func Lasting(status Status, ends bool) bool { return status == Active && !ends }

// Account contains the data of an account that the rules need.
type Account struct {
	ID       AccountID
	Label    string // platform and handle, which are used in messages
	Primary  UserID // uuid.Nil if none
	Video    bool   // a Video Cloud account: its administrators are called Admin
	Archived bool
}

// Seats contains the seat counts of an organization. A nil Limit means unlimited. Held seats are set aside for a running bulk operation.
type Seats struct {
	Limit    *int
	Active   int
	Reserved int
	Held     int
}

// Used returns the number of used seats, active and reserved, which are shown as two numbers (H5).
func (s Seats) Used() int { return s.Active + s.Reserved }

// Free returns how many people can be added now, at least 0 (H10). Without a limit it returns a very large number.
func (s Seats) Free() int {
	if s.Limit == nil {
		return unlimited
	}
	return max(0, *s.Limit-s.Used()-s.Held)
}

// OverBy returns how many seats are used beyond the limit (H10).
func (s Seats) OverBy() int {
	if s.Limit == nil {
		return 0
	}
	return max(0, s.Used()-*s.Limit)
}

const unlimited = 1 << 40

// Actor is the user or client that makes a change. Its rights are read in the same transaction (H22, H30).
type Actor struct {
	User       UserID // uuid.Nil for staff, API clients and the system
	Everywhere bool   // a manager, vendor staff, the system or an API client with the scope: may act on every account and grant everything
	Client     bool   // an API client, which cannot change organization roles (H8)
	On         map[AccountID]Capabilities
}

// May reports whether the actor has a capability on an account.
func (a Actor) May(c Capability, on AccountID) bool { return a.Everywhere || a.On[on].Has(c) }

// MayGrant reports whether the actor has all of these capabilities on the account, or can grant everything (H22).
func (a Actor) MayGrant(on AccountID, granted Capabilities) bool {
	return a.Everywhere || granted&^a.On[on] == 0
}

// Package rules decides: seats, last administrator, primary user, legacy roles, who may grant what. It is pure: no
// context, no clock, no database, so that every path (single change, bulk run, undo, expiry, role edit) meets the same
// decision, and a table or a model can test it. It refuses to load or write anything.
package rules

import (
	"slices"
	"time"

	"github.com/google/uuid"
)

// The ids of the field's nouns. They are 128-bit and time-ordered; only the API dresses them with a prefix.
type (
	OrganizationID = uuid.UUID
	AccountID      = uuid.UUID
	UserID         = uuid.UUID
	RoleID         = uuid.UUID
	MembershipID   = uuid.UUID
)

// RoleKind says which of the roles that every organization has a role is. Their names are fixed and nobody else's, so that the name is the
// kind (H28).
type RoleKind string

// CustomRole is every role that an organization has made for itself.
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

// Kind says which built-in role it is, if any.
func (r Role) Kind() RoleKind {
	if r.BuiltIn {
		return RoleKind(r.Name)
	}
	return CustomRole
}

// Administers says whether the role makes its holder an administrator: the Admin module does (B39, H28).
func (r Role) Administers() bool { return r.Modules.Has(ModuleAdmin) }

// Grant is one person's membership of one account. The zero Grant means that there is none.
type Grant struct {
	ID        MembershipID
	Version   int
	Roles     []RoleID // sorted, without doubles
	ExpiresAt *time.Time
}

// Exists says whether there is a membership.
func (g Grant) Exists() bool { return g.Version > 0 }

// SameAs reports whether two grants have the same roles and end. Versions are not compared.
func (g Grant) SameAs(o Grant) bool {
	return g.Exists() == o.Exists() && slices.Equal(g.Roles, o.Roles) && sameInstant(g.ExpiresAt, o.ExpiresAt)
}

func sameInstant(a, b *time.Time) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

// Person is a person of the organization as far as the rules care.
type Person struct {
	ID               UserID
	Label            string // how messages name them: the email
	Status           Status
	OrganizationRole OrganizationRole
	Grants           int  // memberships in the organization, counted up to one more than the world has loaded: the rules only ask whether any are left
	CanSignIn        bool // has a linked sign-in: added again they are ACTIVE at once, else INVITED (H35)
}

// ErasedEmail stands in the record of a person who was erased; it is nobody's address.
const ErasedEmail = "erased"

// Erased says whether the person was erased: nothing can be given to them again.
func (p Person) Erased() bool { return p.Label == ErasedEmail }

// HoldsSeat is the definition of a seat (H2, H5, H7).
func (p Person) HoldsSeat() bool {
	return (p.Status == Active || p.Status == Invited) && (p.Grants > 0 || p.OrganizationRole != NoDuty)
}

// Account is a handle as far as the rules care.
type Account struct {
	ID       AccountID
	Label    string // how messages name it: platform and handle
	Primary  UserID // uuid.Nil without one
	Video    bool   // a Video Cloud account: its administrators are called Admin
	Archived bool
}

// Seats counts an organization's seats. A nil Limit is unlimited. Held seats are reserved for a running bulk operation.
type Seats struct {
	Limit    *int
	Active   int
	Reserved int
	Held     int
}

// Used is active plus reserved, shown as two numbers (H5).
func (s Seats) Used() int { return s.Active + s.Reserved }

// Free is how many more people can be added now, at least 0 (H10). Without a limit it is a very large number.
func (s Seats) Free() int {
	if s.Limit == nil {
		return unlimited
	}
	return max(0, *s.Limit-s.Used()-s.Held)
}

// OverBy is how many seats are used beyond the limit (H10).
func (s Seats) OverBy() int {
	if s.Limit == nil {
		return 0
	}
	return max(0, s.Used()-*s.Limit)
}

const unlimited = 1 << 40

// Actor is who asks, with the rights read afresh in the same transaction (H22, H30).
type Actor struct {
	User       UserID // uuid.Nil for staff, API clients and the system
	Everywhere bool   // organization manager, vendor staff, the system or an API client with the scope: may act on every account and grant everything
	Client     bool   // an API client: nothing about organization roles is theirs (H8)
	On         map[AccountID]Capabilities
}

// May reports whether the actor has a capability on an account.
func (a Actor) May(c Capability, on AccountID) bool { return a.Everywhere || a.On[on].Has(c) }

// MayGrant reports whether the actor has all of these capabilities on the account, or can grant everything (H22).
func (a Actor) MayGrant(on AccountID, granted Capabilities) bool {
	return a.Everywhere || granted&^a.On[on] == 0
}

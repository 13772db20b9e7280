package model

import (
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/vocabulary"
)

// Membership is the contract's Membership, with its person, account and roles at hand.
type Membership struct {
	ID           globalid.ID `column:"id"`
	Organization uuid.UUID   `column:"organization_id,internal"`
	Version      int         `column:"version"`
	User         *User
	Account      *Account
	Roles        []*Role
	CanManage    Manageability
	ExpiresAt    *time.Time        `column:"expires_at"`
	AddedAt      time.Time         `column:"added_at"`
	AddedBy      string            `column:"added_by"`
	DryRun       *directory.DryRun // of changes of it, where they are asked about for a whole page; nil elsewhere
}

// IsNode marks a thing with an id.
func (*Membership) IsNode() {}

// IsPrimary says whether the person is the account's primary user (B30).
func (m *Membership) IsPrimary() bool { return m.Account.PrimaryID == m.User.ID.UUID }

// IsLegacy says whether the person carries a legacy role here (B59).
func (m *Membership) IsLegacy() bool {
	for _, r := range m.Roles {
		if r.Legacy {
			return true
		}
	}
	return false
}

// Permissions are the union of the roles (H41).
func (m *Membership) Permissions() *Permissions {
	var modules vocabulary.Modules
	var capabilities vocabulary.Capabilities
	for _, r := range m.Roles {
		modules |= r.ModuleSet
		capabilities |= r.CapabilitySet
	}
	return PermissionsOf(modules, capabilities)
}

// Manageability is the contract's Manageability (B61).
type Manageability struct {
	Allowed bool
	Reason  *fault.Code
	Message *string
}

// Role is the contract's Role.
type Role struct {
	ID            globalid.ID             `column:"id"`
	Organization  uuid.UUID               `column:"organization_id,internal"`
	Version       int                     `column:"version"`
	Name          string                  `column:"name"`
	BuiltIn       bool                    `column:"built_in"`
	Legacy        bool                    `column:"legacy"`
	ModuleSet     vocabulary.Modules      `column:"modules,internal"`
	CapabilitySet vocabulary.Capabilities `column:"capabilities,internal"`
}

// IsNode marks a thing with an id.
func (*Role) IsNode() {}

// Modules lists what the role opens.
func (r *Role) Modules() []vocabulary.Module { return r.ModuleSet.Names() }

// Capabilities lists what its holders may do.
func (r *Role) Capabilities() []vocabulary.Capability { return r.CapabilitySet.Names() }

// Permissions is the contract's Permissions.
type Permissions struct {
	ModuleSet     vocabulary.Modules
	CapabilitySet vocabulary.Capabilities
}

// PermissionsOf is what two sets allow.
func PermissionsOf(m vocabulary.Modules, c vocabulary.Capabilities) *Permissions {
	return &Permissions{m, c}
}

// Modules lists the set in the contract's order.
func (p *Permissions) Modules() []vocabulary.Module { return p.ModuleSet.Names() }

// Capabilities lists the set in the contract's order.
func (p *Permissions) Capabilities() []vocabulary.Capability { return p.CapabilitySet.Names() }

package model

import (
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

// Membership is the GraphQL type Membership, with its person, account and roles already loaded.
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
	DryRun       *directory.DryRun // dry run of changes to it, if the page asks for one; otherwise nil
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*Membership) IsNode() {}

// IsPrimary reports whether the person is the account's primary user (B30).
func (m *Membership) IsPrimary() bool { return m.Account.PrimaryID == m.User.ID.UUID }

// IsLegacy reports whether the person has a legacy role on the account (B59).
func (m *Membership) IsLegacy() bool {
	for _, r := range m.Roles {
		if r.Legacy {
			return true
		}
	}
	return false
}

// Permissions returns the union of the roles' permissions (H41).
func (m *Membership) Permissions() *Permissions {
	var modules roster.Modules
	var capabilities roster.Capabilities
	for _, r := range m.Roles {
		modules |= r.ModuleSet
		capabilities |= r.CapabilitySet
	}
	return PermissionsOf(modules, capabilities)
}

// Manageability is the GraphQL type Manageability (B61).
type Manageability struct {
	Allowed bool
	Reason  *fault.Code
	Message *string
}

// Role is the GraphQL type Role.
type Role struct {
	ID            globalid.ID         `column:"id"`
	Organization  uuid.UUID           `column:"organization_id,internal"`
	Version       int                 `column:"version"`
	Name          string              `column:"name"`
	BuiltIn       bool                `column:"built_in"`
	Legacy        bool                `column:"legacy"`
	ModuleSet     roster.Modules      `column:"modules,internal"`
	CapabilitySet roster.Capabilities `column:"capabilities,internal"`
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*Role) IsNode() {}

// Modules returns the modules that the role opens.
func (r *Role) Modules() []roster.Module { return r.ModuleSet.Names() }

// Capabilities returns what people with the role are allowed to do.
func (r *Role) Capabilities() []roster.Capability { return r.CapabilitySet.Names() }

// Permissions is the GraphQL type Permissions.
type Permissions struct {
	ModuleSet     roster.Modules
	CapabilitySet roster.Capabilities
}

// PermissionsOf returns the permissions of a set of modules and a set of capabilities.
func PermissionsOf(m roster.Modules, c roster.Capabilities) *Permissions {
	return &Permissions{m, c}
}

// Modules returns the modules in the order of the schema.
func (p *Permissions) Modules() []roster.Module { return p.ModuleSet.Names() }

// Capabilities returns the capabilities in the order of the schema.
func (p *Permissions) Capabilities() []roster.Capability { return p.CapabilitySet.Names() }

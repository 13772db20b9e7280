package vocabulary

import (
	"fmt"
	"slices"
)

// Scope is one thing that an API client may do (H8). Within its scopes it acts as an organization manager does, on every
// account of its organization; what is for people alone has no scope.
type Scope string

// Scopes, the contract's ApiScope. Every client reads; the others add to that.
const (
	ReadScope      Scope = "READ"
	ReadAudit      Scope = "READ_AUDIT"
	ManageMembers  Scope = "MANAGE_MEMBERS"
	ManageRoles    Scope = "MANAGE_ROLES"
	ManageAccounts Scope = "MANAGE_ACCOUNTS"
	BulkScope      Scope = "BULK"
)

// PeopleOnly is what no API client may do: organization roles, API clients, seats, sign-ins.
const PeopleOnly Scope = ""

// AllScopes is the closed set in the contract's order; a set's bits follow it.
var AllScopes = []Scope{ReadScope, ReadAudit, ManageMembers, ManageRoles, ManageAccounts, BulkScope}

// Scopes is a set.
type Scopes uint16

// ScopesOf makes a set; an unknown name is an error.
func ScopesOf(names ...Scope) (Scopes, error) {
	var s Scopes
	for _, n := range names {
		i := slices.Index(AllScopes, n)
		if i < 0 {
			return 0, fmt.Errorf("unknown scope %q", n)
		}
		s |= 1 << i
	}
	return s, nil
}

// Allow says whether the set lets a client do what needs a scope. What is unknown or for people only, no set does.
func (s Scopes) Allow(needed Scope) bool {
	i := slices.Index(AllScopes, needed)
	return i >= 0 && s&(1<<i) != 0
}

// Names lists the set in the contract's order.
func (s Scopes) Names() []Scope {
	out := []Scope{}
	for i, n := range AllScopes {
		if s&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return out
}

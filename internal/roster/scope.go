package roster

import (
	"fmt"
	"slices"
)

// Scope is one thing that an API client may do (H8). Within its scopes a client acts like an organization manager, on all accounts of its organization. Actions
// that only people may perform have no scope.
type Scope string

// The scopes, which are ApiScope in the API contract. Every client can read; the other scopes add to that.
const (
	ReadScope      Scope = "READ"
	ReadAudit      Scope = "READ_AUDIT"
	ManageMembers  Scope = "MANAGE_MEMBERS"
	ManageRoles    Scope = "MANAGE_ROLES"
	ManageAccounts Scope = "MANAGE_ACCOUNTS"
	BulkScope      Scope = "BULK"
)

// PeopleOnly is the scope of what no API client may do: organization roles, API clients, seats, sign-ins.
const PeopleOnly Scope = ""

// AllScopes contains all scopes in the order of the API contract, which is also the order of the bits of a set.
var AllScopes = []Scope{ReadScope, ReadAudit, ManageMembers, ManageRoles, ManageAccounts, BulkScope}

// Scopes is a bit set of scopes.
type Scopes uint16

// ScopesOf returns the set of these scopes, or an error if a name is unknown.
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

// Allow reports whether the set contains the needed scope. It is false for unknown scopes and for PeopleOnly.
func (s Scopes) Allow(needed Scope) bool {
	i := slices.Index(AllScopes, needed)
	return i >= 0 && s&(1<<i) != 0
}

// Names returns the scopes of the set in the order of the API contract.
func (s Scopes) Names() []Scope {
	out := []Scope{}
	for i, n := range AllScopes {
		if s&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return out
}

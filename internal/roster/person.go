// Package roster contains the records that an organization consists of, as all packages see them: roles, people, accounts, grants and seats, the rights of an
// actor, the enumerations that the database and the API share, and the limits of a request. It refuses to load and to decide anything: package rules decides. It is
// separate from rules so that a changed decision or message rebuilds only the packages that call the decision.
package roster

// Status is the state of a person in an organization.
type Status string

// INVITED and ACTIVE people can use a seat. SUSPENDED people keep their grants without rights (H7). FORMER people only have a record and history (H3).
const (
	Invited   Status = "INVITED"
	Active    Status = "ACTIVE"
	Suspended Status = "SUSPENDED"
	Former    Status = "FORMER"
)

// OrganizationRole is a role in the whole organization.
type OrganizationRole string

const (
	NoDuty  OrganizationRole = "NONE"
	Auditor OrganizationRole = "AUDITOR"
	Manager OrganizationRole = "MANAGER"
)

// Other returns the other organization role: Manager for Auditor, Auditor for Manager. For NoDuty it returns NoDuty.
func (r OrganizationRole) Other() OrganizationRole {
	switch r {
	case Auditor:
		return Manager
	case Manager:
		return Auditor
	case NoDuty:
	}
	return NoDuty
}

// FormerNames contains the emails, usernames and names that a person had before their record was changed, as they were written. Searches do not use them; they
// are needed to find everything to remove when the person is erased (H43).
type FormerNames struct {
	Emails    []string `json:"emails,omitempty"`
	Usernames []string `json:"usernames,omitempty"`
	Names     []string `json:"names,omitempty"` // first name, space, last name
}

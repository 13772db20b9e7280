// Package vocabulary contains the enumerations that the database, the rules and the API share: status, platform, action and outcome of rows, modules,
// capabilities and scopes. It refuses to decide anything: package rules does. It is a separate package so that code generated from the schema does not have to
// be rebuilt when a rule changes.
package vocabulary

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

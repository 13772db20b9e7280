// Package vocabulary has the closed sets of words that the database, the rules and the API share: where people stand, platforms, what rows ask
// for and come to, modules, capabilities and scopes. It refuses to decide anything: that is package rules, which has the same words under its
// own name. It is a package of its own so that what is generated from the schema does not have to be built anew for each changed rule.
package vocabulary

// Status is where a person stands in an organization.
type Status string

// INVITED and ACTIVE people can hold a seat; SUSPENDED people keep their grants without rights (H7); FORMER people are
// history (H3).
const (
	Invited   Status = "INVITED"
	Active    Status = "ACTIVE"
	Suspended Status = "SUSPENDED"
	Former    Status = "FORMER"
)

// OrganizationRole is a duty for the whole organization.
type OrganizationRole string

const (
	NoDuty  OrganizationRole = "NONE"
	Auditor OrganizationRole = "AUDITOR"
	Manager OrganizationRole = "MANAGER"
)

// Other is the duty that was changed into this one: there are two.
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

// FormerNames are what a person was called before their record was changed, as it was written. Nobody is found by them; they say what
// else has to go when the person is erased (H43).
type FormerNames struct {
	Emails    []string `json:"emails,omitempty"`
	Usernames []string `json:"usernames,omitempty"`
	Names     []string `json:"names,omitempty"` // first name, space, last name
}

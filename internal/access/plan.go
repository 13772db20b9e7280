package access

import (
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// PlansIn returns FORBIDDEN if the viewer cannot plan bulk operations in an organization: a person who neither manages the organization nor administers one of its
// accounts, or an API client without the scopes. It does not check that an API client belongs to the organization.
func (v *Viewer) PlansIn(org roster.OrganizationID) error {
	if v.Client != nil {
		return v.withinPlans()
	}
	if me := v.In(org); v.Everywhere() || me != nil && me.plans() {
		return nil
	}
	return fault.New(fault.Forbidden, "Only managers of the organization and administrators of an account can plan bulk operations.")
}

// MayUploadSomewhere returns FORBIDDEN if there is no organization in which the viewer may send a file: rows of a bulk operation, or accounts to import. People who may
// import accounts can plan, too. Use it while the organization is not known yet.
func (v *Viewer) MayUploadSomewhere() error {
	if v.Client != nil {
		if v.Within(roster.ManageAccounts) == nil {
			return nil
		}
		return v.withinPlans()
	}
	if v.Everywhere() {
		return nil
	}
	for i := range v.Persons {
		if v.Persons[i].plans() {
			return nil
		}
	}
	return fault.New(fault.Forbidden, "Only managers of an organization and administrators of an account can upload files, which are for bulk operations.")
}

// withinPlans returns FORBIDDEN if an API client lacks one of the scopes that plans need.
func (v *Viewer) withinPlans() error {
	for _, needed := range []roster.Scope{roster.BulkScope, roster.ManageMembers} {
		if err := v.Within(needed); err != nil {
			return err
		}
	}
	return nil
}

// plans reports whether a person manages their organization or administers one of its accounts, and so can plan.
func (p *Person) plans() bool { return p.Role == roster.Manager || len(p.AdministeredIn()) > 0 }

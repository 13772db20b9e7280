package access

import (
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// PlansIn refuses viewers who can plan no bulk operation in an organization because they manage nothing in it.
func (v *Viewer) PlansIn(org rules.OrganizationID) error {
	if v.Client != nil {
		return v.withinPlans()
	}
	if me := v.In(org); v.Everywhere() || me != nil && me.plans() {
		return nil
	}
	return fault.New(fault.Forbidden, "Only managers of the organization and administrators of an account can plan bulk operations.")
}

// PlansSomewhere refuses viewers who can plan bulk operations in no organization. It is asked before an organization is named.
func (v *Viewer) PlansSomewhere() error {
	if v.Client != nil {
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

// withinPlans refuses an API client that lacks a scope that plans need.
func (v *Viewer) withinPlans() error {
	for _, needed := range []rules.Scope{rules.BulkScope, rules.ManageMembers} {
		if err := v.Within(needed); err != nil {
			return err
		}
	}
	return nil
}

// plans says whether somebody manages enough in their organization to plan.
func (p *Person) plans() bool { return p.Role == rules.Manager || len(p.AdministeredIn()) > 0 }

package access

import (
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// PlansSomewhere refuses whoever can plan a bulk operation in no organization: it says that before one is named, and so only who cannot in any.
func (v *Viewer) PlansSomewhere() error {
	if v.Client != nil {
		for _, needed := range []rules.Scope{rules.BulkScope, rules.ManageMembers} {
			if err := v.Within(needed); err != nil {
				return err
			}
		}
		return nil
	}
	if v.Everywhere() {
		return nil
	}
	for i := range v.Persons {
		if p := &v.Persons[i]; p.Role == rules.Manager || len(p.AdministeredIn()) > 0 {
			return nil
		}
	}
	return fault.New(fault.Forbidden, "Only a manager of an organization, or an administrator of an account, may plan a bulk operation, and nothing else takes a file.")
}

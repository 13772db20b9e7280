package access

import (
	"time"

	"example.com/roster/internal/fault"
)

// An archived organization is closed by the two functions of this file, and by nothing else. Whoever loads a viewer asks Opens, so that it is none of
// theirs and does not exist for them (H47); whoever changes something asks MayChange under the organization's lock.

// Opens says whether an organization that was archived then, or never, lets its people and API clients in.
func Opens(archivedAt *time.Time) bool { return archivedAt == nil }

// MayChange refuses a change in an archived organization: vendor staff, who can read it, get a message that says what to do; for everybody else it does not exist.
func (v *Viewer) MayChange(archivedAt *time.Time) error {
	switch {
	case Opens(archivedAt):
		return nil
	case v.Everywhere():
		return fault.New(fault.InvalidInput, "The organization is archived, so nothing in it can be changed. Restore it first (organizationRestore).")
	}
	return fault.Missing(fault.NotFound, "organization")
}

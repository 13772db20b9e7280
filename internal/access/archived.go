package access

import (
	"time"

	"example.com/roster/internal/fault"
)

// Only the two functions of this file close an archived organization. Code that loads a viewer calls Opens and leaves out archived organizations, so that
// they do not exist for the viewer (H47). Code that changes something calls MayChange under the organization's lock.

// Opens reports whether the people and API clients of an organization have access to it. archivedAt is nil if it is not archived.
func Opens(archivedAt *time.Time) bool { return archivedAt == nil }

// MayChange refuses changes in an archived organization. Vendor staff, who can read it, get INVALID_INPUT with advice; everyone else gets NOT_FOUND.
// archivedAt is nil if it is not archived.
func (v *Viewer) MayChange(archivedAt *time.Time) error {
	switch {
	case Opens(archivedAt):
		return nil
	case v.Everywhere():
		return fault.New(fault.InvalidInput, "The organization is archived, so nothing in it can be changed. Restore it first (organizationRestore).")
	}
	return fault.Missing(fault.NotFound, "organization")
}

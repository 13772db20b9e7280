package directory_test

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// bySlug finds an organization by a current or former slug; uuid.Nil if there is none.
func (h *house) bySlug(slug string) uuid.UUID {
	h.Helper()
	found, err := directory.First(directory.OrganizationKeys(slug), func(named predicate.Organization) ([]*ent.Organization, error) {
		return h.db.Ent.Organization.Query().Where(named).All(h.staff)
	})
	h.must(err)
	if len(found) == 0 {
		return uuid.Nil
	}
	return found[0].ID
}

func (h *house) rename(org uuid.UUID, slug string) error {
	_, err := h.dir.OrganizationUpdate(h.staff, directory.OrganizationUpdate{Organization: &org, Slug: &slug})
	return err
}

// H1, H45: an organization's former slug still finds it, cannot be used by another one, and can be taken back.
func TestAnOldSlugStaysItsOrganizations(t *testing.T) {
	each(t, -1, func(h *house) {
		other := h.organization("other")
		h.allows("renaming", func() error { return h.rename(h.org, "acme-group") }, "organization.updated")
		for slug, want := range map[string]uuid.UUID{"acme": h.org, "acme-group": h.org, "other": other, "nobody": {}} {
			if got := h.bySlug(slug); got != want {
				h.Errorf("%s leads to %s, want %s", slug, got, want)
			}
		}
		h.refuses("taking a present slug", fault.Taken, func() error { return h.rename(other, "acme-group") })
		h.refuses("taking an old slug", fault.Taken, func() error { return h.rename(other, "acme") })
		h.refuses("creating with an old slug", fault.Taken, func() error {
			_, err := h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: "New", Slug: "acme"})
			return err
		})
		h.refuses("a slug that is none", fault.InvalidInput, func() error { return h.rename(other, "Acme Group") })
		h.must(h.rename(h.org, "acme"))
		if o := h.db.Ent.Organization.GetX(h.staff, h.org); o.Slug != "acme" || o.Version != 3 || h.bySlug("acme-group") != h.org {
			h.Errorf("%s of version %d after it was taken back", o.Slug, o.Version)
		}
	})
}

func TestAManagerChangesTheNameAndNotTheSlug(t *testing.T) {
	each(t, -1, func(h *house) {
		name, empty, slug, old, seen := " Acme  Gruppe ", " ", "acme-group", "acme", 1
		update := func(in directory.OrganizationUpdate) func() error {
			return func() error {
				_, err := h.dir.OrganizationUpdate(h.boss(), in)
				return err
			}
		}
		h.refuses("a manager's slug", fault.Forbidden, update(directory.OrganizationUpdate{Slug: &slug}))
		h.refuses("no name", fault.InvalidInput, update(directory.OrganizationUpdate{Name: &empty}))
		h.allows("a manager's name", update(directory.OrganizationUpdate{Name: &name, Slug: &old, Version: &seen}), "organization.updated")
		h.refuses("another version", fault.Stale, update(directory.OrganizationUpdate{Name: &slug, Version: &seen}))
		if o := h.db.Ent.Organization.GetX(h.staff, h.org); o.SearchKey != "acme  gruppe acme" && o.SearchKey != "acme gruppe acme" {
			h.Errorf("it is searched by %q", o.SearchKey)
		}
		h.known(h.account("news"), "ana@acme.test", "Administrator")
		ana := h.as("ana@acme.test")
		h.refuses("an administrator's name", fault.Forbidden, func() error {
			_, err := h.dir.OrganizationUpdate(ana, directory.OrganizationUpdate{Name: &slug})
			return err
		})
	})
}

// An organization with a queued or running bulk operation cannot be archived. Changes in an archived organization are refused, and so is restoring it twice.
func TestAnArchivedOrganizationIsNotChanged(t *testing.T) {
	each(t, 3, func(h *house) {
		a := h.account("news")
		h.known(a, "ana@acme.test", "Administrator")
		before := h.tables()
		archive := func() error { _, err := h.dir.OrganizationArchive(h.staff, h.org, "left", nil); return err }
		restore := func() error { _, err := h.dir.OrganizationRestore(h.staff, h.org, "back", nil); return err }
		h.refuses("restoring what is open", fault.InvalidInput, restore)
		h.refuses("archiving as a manager", fault.Forbidden, func() error { _, err := h.dir.OrganizationArchive(h.boss(), h.org, "left", nil); return err })
		h.refuses("archiving without a reason", fault.InvalidInput, func() error { _, err := h.dir.OrganizationArchive(h.staff, h.org, " ", nil); return err })
		seen := 9
		h.refuses("archiving another version", fault.Stale, func() error { _, err := h.dir.OrganizationArchive(h.staff, h.org, "left", &seen); return err })
		boss := h.boss()
		h.allows("archiving", archive, "organization.archived")
		h.refuses("archiving twice", fault.InvalidInput, archive)
		h.refuses("a change by staff", fault.InvalidInput, func() error { _, err := h.dir.OrganizationSetSeats(h.staff, h.org, nil, nil); return err })
		h.refuses("a change by a manager whose request began before", fault.NotFound, func() error {
			_, err := h.dir.UserSetOrganizationRole(boss, directory.UserRef{Email: "ana@acme.test"}, roster.Auditor)
			return err
		})
		h.refuses("a change by a manager", fault.NotFound, func() error { _, _, err := h.dir.AccountArchive(h.boss(), a, false); return err })
		h.allows("restoring", restore, "organization.restored")
		h.uses(1, 0)
		if len(h.tables()) != len(before)+2 { // two events
			h.Errorf("%d rows, and %d before it was archived", len(h.tables()), len(before))
		}
	})
}

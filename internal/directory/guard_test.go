package directory_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH24NoPathTakesAnAccountsLastAdministrator(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		keeper := h.custom("Keeper", roster.ModuleAdmin)
		h.custom("Guest")
		h.known(a, "ann@acme.test", "Keeper")
		h.must(h.add(a, "invited@acme.test", "Administrator")) // does not count, since they are only invited
		soon := h.now().Add(time.Hour)
		h.person("temp@acme.test")
		h.must(h.addUntil(a, "temp@acme.test", &soon, "Administrator")) // does not count, since the access ends
		guest := h.role("Guest")
		for name, c := range map[string]struct {
			want   fault.Code
			change func() error
		}{
			"removal":     {fault.PrimaryProtected, func() error { return h.remove(h.boss(), a, "ann@acme.test") }},
			"leaving":     {fault.PrimaryProtected, func() error { return h.remove(h.as("ann@acme.test"), a, "ann@acme.test") }},
			"other roles": {fault.PrimaryProtected, func() error { return h.assign(a, "ann@acme.test", "Publisher") }},
			"the role's edit": {fault.PrimaryProtected, func() error {
				_, err := h.dir.RoleUpdate(h.boss(), directory.RoleUpdate{ID: keeper, Modules: []roster.Module{roster.ModuleLibrary}})
				return err
			}},
			"the role's end": {fault.PrimaryProtected, func() error {
				_, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: keeper, ReassignTo: &guest})
				return err
			}},
			"staff without a successor": {fault.LastAdmin, func() error { _, err := h.dir.PrimaryUserRemove(h.staff, a, "asked to", nil); return err }},
		} {
			h.refuses(name, c.want, c.change)
		}
		h.known(a, "bob@acme.test", "Administrator")
		h.must(h.assign(a, "bob@acme.test", "Publisher")) // ann remains
	})
}

func TestH25TheFirstActiveAdministratorIsThePrimaryUserAndStaysOne(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		h.must(h.add(a, "invited@acme.test", "Administrator"))
		if h.primary(a) != uuid.Nil {
			t.Error("somebody invited is primary")
		}
		ann := h.known(a, "ann@acme.test", "Administrator")
		bob := h.known(a, "bob@acme.test", "Standard")
		if h.primary(a) != ann.ID {
			t.Error("the first active administrator is not primary")
		}
		set := func(who directory.UserRef) func() error {
			return func() error { _, err := h.dir.AccountSetPrimaryUser(h.boss(), a, who); return err }
		}
		h.refuses("somebody invited", fault.InvalidInput, set(directory.UserRef{Email: "invited@acme.test"}))
		h.refuses("somebody who is not there", fault.NotAMember, set(h.person("far@acme.test")))
		h.allows("a Standard user", set(bob), "account.primary_changed", "membership.changed") // B35
		if h.primary(a) != bob.ID {
			t.Error("bob is not primary")
		}
		h.refuses("removing the new one", fault.PrimaryProtected, func() error { return h.remove(h.boss(), a, "bob@acme.test") })
		h.must(h.assign(a, "ann@acme.test", "Analyst")) // the old one keeps Administrator until it is removed
		h.must(h.activate("invited@acme.test"))
		if h.primary(a) != bob.ID {
			t.Error("whoever comes later takes over")
		}
		_, err := h.dir.UserSuspend(h.boss(), ann, nil)
		h.must(err)
		h.refuses("somebody suspended", fault.InvalidInput, set(ann))
	})
}

func TestH26ASuccessorTakesOverFromWhoeverIsSuspendedOrRemovedByTheVendor(t *testing.T) {
	each(t, 9, func(h *house) {
		a, b := h.account("a"), h.account("b")
		ann := h.known(a, "ann@acme.test", "Administrator")
		h.must(h.add(b, "ann@acme.test", "Administrator"))
		heir := h.known(a, "heir@acme.test", "Publisher")
		_, err := h.dir.UserSuspend(h.boss(), ann, nil) // never refused: they stay the primary user, and the accounts wait for a successor
		h.must(err)
		if h.primary(a) != ann.ID || h.primary(b) != ann.ID {
			t.Error("a suspension took the primary user's mark")
		}
		h.refuses("removing who is suspended and the primary user", fault.PrimaryProtected, func() error { return h.remove(h.boss(), a, "ann@acme.test") })
		_, err = h.dir.UserReactivate(h.boss(), ann)
		h.must(err)
		nobody := directory.UserRef{Email: "nobody@acme.test"}
		h.refuses("a successor who is nobody", fault.NotFound, func() error { _, err := h.dir.UserSuspend(h.boss(), ann, &nobody); return err })
		_, err = h.dir.UserSuspend(h.boss(), ann, &heir)
		h.must(err)
		if h.primary(a) != heir.ID || h.primary(b) != heir.ID {
			t.Error("the successor did not take over both accounts")
		}
		h.refuses("by a manager", fault.Forbidden, func() error { _, err := h.dir.PrimaryUserRemove(h.boss(), a, "why not", nil); return err })
		h.refuses("without a reason", fault.InvalidInput, func() error { _, err := h.dir.PrimaryUserRemove(h.staff, a, " ", nil); return err })
		bob := h.known(a, "bob@acme.test", "Analyst")
		h.allows("by the vendor", func() error { _, err := h.dir.PrimaryUserRemove(h.staff, a, "left the company", &bob); return err },
			"account.primary_changed", "account.primary_removed", "membership.changed", "membership.removed")
		if h.primary(a) != bob.ID {
			t.Error("bob did not take over")
		}
	})
}

func TestH27ActingOnOneself(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		h.known(a, "lead@acme.test", "Administrator")
		h.known(a, "ann@acme.test", "Analyst")
		boss := h.user("manager@acme.test")
		me := directory.UserRef{ID: boss.ID}
		h.refuses("suspending oneself", fault.SelfProtected, func() error { _, err := h.dir.UserSuspend(h.boss(), me, nil); return err })
		h.refuses("laying down one's duty", fault.SelfProtected, func() error {
			_, err := h.dir.UserSetOrganizationRole(h.boss(), me, roster.NoDuty)
			return err
		})
		h.allows("leaving an account", func() error { return h.remove(h.as("ann@acme.test"), a, "ann@acme.test") }, "membership.removed")
	})
}

func TestH28RolesAreEditedAndDeletedForAllTheirHoldersAtOnce(t *testing.T) {
	each(t, 9, func(h *house) {
		a, b := h.account("a"), h.account("b")
		role := h.custom("Desk", roster.ModuleLibrary)
		h.known(a, "ann@acme.test", "Desk")
		h.must(h.add(b, "ann@acme.test", "Desk", "Analyst"))
		edit := func(in directory.RoleUpdate) (*directory.RoleImpact, error) {
			in.ID = role
			return h.dir.RoleUpdate(h.boss(), in)
		}
		create := func(name string) func() error {
			return func() error {
				_, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Name: name})
				return err
			}
		}
		h.refuses("a name that differs by case", fault.Taken, create("DESK"))
		h.refuses("a built-in's name", fault.Taken, create("administrator"))
		h.refuses("no name", fault.InvalidInput, create(" "))
		h.refuses("a name that files would part", fault.InvalidInput, create("News; Sport"))
		h.refuses("an edit of a built-in", fault.BuiltInRole, func() error {
			_, err := h.dir.RoleUpdate(h.boss(), directory.RoleUpdate{ID: h.role("Analyst"), Modules: []roster.Module{}})
			return err
		})
		zero := 0
		h.refuses("an edit of what has changed", fault.Stale, func() error { _, err := edit(directory.RoleUpdate{ExpectedVersion: &zero}); return err })
		before := h.tables()
		impact, err := edit(directory.RoleUpdate{Modules: []roster.Module{roster.ModuleAdmin}, DryRun: true})
		h.must(err)
		if impact.People != 1 || impact.Accounts != 2 || !slices.Contains(impact.GainedCapabilities, roster.ManageUsers) || !slices.Contains(impact.LostModules, roster.ModuleLibrary) {
			t.Errorf("the impact is %+v", impact)
		}
		if !slices.Equal(before, h.tables()) {
			t.Error("a dry run wrote something")
		}
		h.allows("an edit", func() error {
			_, err := edit(directory.RoleUpdate{Modules: []roster.Module{roster.ModuleAdmin}})
			return err
		},
			"account.primary_changed", "account.primary_changed", "role.updated")
		if h.primary(a) != h.user("ann@acme.test").ID {
			t.Error("the Admin module made nobody an administrator") // B39
		}
		h.must(h.add(a, "new@acme.test", "Analyst"))
		h.refuses("a deletion while held", fault.RoleInUse, func() error { _, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: role}); return err })
		legacy, admin := h.role("Legacy Admin"), h.role("Administrator")
		h.refuses("a legacy role instead", fault.LegacyRole, func() error {
			_, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: role, ReassignTo: &legacy})
			return err
		})
		h.refuses("the role itself instead", fault.UnknownRole, func() error {
			_, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: role, ReassignTo: &role})
			return err
		})
		h.allows("a deletion with another role instead", func() error {
			_, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: role, ReassignTo: &admin})
			return err
		}, "membership.changed", "membership.changed", "role.deleted")
		h.refuses("deleting it again", fault.NotFound, func() error { _, err := h.dir.RoleDelete(h.boss(), directory.RoleDelete{ID: role}); return err })
	})
}

func TestH39ArchivingEndsAnAccountAndFreesTheSeatsOfWhoWasOnlyThere(t *testing.T) {
	each(t, 9, func(h *house) {
		a, b := h.account("a"), h.account("b")
		h.known(a, "only@acme.test", "Administrator")
		h.known(a, "both@acme.test", "Analyst")
		h.must(h.add(b, "both@acme.test", "Analyst"))
		before := h.tables()
		_, impact, err := h.dir.AccountArchive(h.boss(), a, true)
		h.must(err)
		if *impact != (directory.ArchiveImpact{Memberships: 2, SeatsFreed: 1}) || !slices.Equal(before, h.tables()) {
			t.Errorf("the dry run says %+v, or wrote something", *impact)
		}
		h.allows("archiving", func() error { _, _, err := h.dir.AccountArchive(h.boss(), a, false); return err },
			"account.archived", "account.primary_changed", "membership.removed", "membership.removed")
		h.uses(1, 0)
		h.refuses("archiving again", fault.InvalidInput, func() error { _, _, err := h.dir.AccountArchive(h.boss(), a, false); return err })
		h.refuses("adding somebody", fault.UnknownAccount, func() error { return h.add(a, "late@acme.test", "Analyst") })
	})
}

func TestEveryVerbLeavesAnEventAndARefusedOneNothing(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		h.known(a, "lead@acme.test", "Administrator")
		h.known(a, "ann@acme.test", "Analyst")
		five, lead := 5, h.as("lead@acme.test")
		name, empty := "News", ""
		for _, c := range []struct {
			name  string
			allow func() error
			trail []string
			want  fault.Code
			deny  func() error
		}{
			{"adding", func() error { return h.add(a, "new@acme.test", "Analyst") }, []string{"membership.added"},
				fault.Taken, func() error { return h.add(a, "new@acme.test", "Publisher") }},
			{"adding with a role that is none", func() error { return nil }, nil, fault.UnknownRole, func() error {
				_, err := h.dir.MembershipAdd(h.boss(), directory.MembershipAdd{Account: a, User: directory.NewUser{Email: "x@acme.test"}, Roles: []uuid.UUID{uuid.New()}})
				return err
			}},
			{"assigning", func() error { return h.assign(a, "new@acme.test", "Publisher") }, []string{"membership.changed"},
				fault.NotFound, func() error { return h.assign(a, "nobody@acme.test", "Publisher") }},
			{"removing", func() error { return h.remove(h.boss(), a, "new@acme.test") }, []string{"membership.removed"},
				fault.NotFound, func() error { return h.remove(h.as("ann@acme.test"), a, "lead@acme.test") }}, // the member is not visible to them
			{"an account", func() error {
				_, err := h.dir.AccountCreate(h.boss(), directory.AccountCreate{Platform: roster.X, Handle: "b"})
				return err
			}, []string{"account.created"}, fault.Forbidden, func() error {
				_, err := h.dir.AccountCreate(lead, directory.AccountCreate{Platform: roster.X, Handle: "c"})
				return err
			}},
			{"an account's name", func() error {
				_, err := h.dir.AccountUpdate(h.boss(), directory.AccountUpdate{Account: a, Name: &name})
				return err
			}, []string{"account.updated"}, fault.InvalidInput, func() error {
				_, err := h.dir.AccountUpdate(h.boss(), directory.AccountUpdate{Account: a, Handle: &empty})
				return err
			}},
			{"a duty", func() error {
				_, err := h.dir.UserSetOrganizationRole(h.boss(), directory.UserRef{Email: "ann@acme.test"}, roster.Auditor)
				return err
			}, []string{"user.organization_role_changed"}, fault.Forbidden, func() error {
				_, err := h.dir.UserSetOrganizationRole(lead, directory.UserRef{Email: "ann@acme.test"}, roster.Manager)
				return err
			}},
			{"a suspension", func() error {
				_, err := h.dir.UserSuspend(h.boss(), directory.UserRef{Email: "ann@acme.test"}, nil)
				return err
			}, []string{"user.suspended"}, fault.Forbidden, func() error {
				_, err := h.dir.UserSuspend(lead, directory.UserRef{Email: "ann@acme.test"}, nil)
				return err
			}},
			{"coming back", func() error {
				_, err := h.dir.UserReactivate(h.boss(), directory.UserRef{Email: "ann@acme.test"})
				return err
			}, []string{"user.reactivated"}, fault.InvalidInput, func() error {
				_, err := h.dir.UserReactivate(h.boss(), directory.UserRef{Email: "lead@acme.test"})
				return err
			}},
			{"the seats", func() error { _, err := h.dir.OrganizationSetSeats(h.staff, h.org, &five, nil); return err }, []string{"organization.seats_set"},
				fault.Forbidden, func() error { _, err := h.dir.OrganizationSetSeats(h.boss(), h.org, nil, nil); return err }},
			{"onboarding", func() error { _, err := h.dir.OrganizationSetBusinessManager(h.staff, h.org, true, nil); return err },
				[]string{"organization.business_manager_set"}, fault.Forbidden,
				func() error { _, err := h.dir.OrganizationSetBusinessManager(h.boss(), h.org, true, nil); return err }},
			{"a role", func() error { _, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Name: "Desk"}); return err }, []string{"role.created"},
				fault.Forbidden, func() error { _, err := h.dir.RoleCreate(lead, directory.RoleCreate{Name: "Mine"}); return err }},
			{"an organization", func() error {
				_, err := h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: "Other", Slug: "other", Manager: &directory.NewUser{Email: "m@other.test"}})
				return err
			}, nil, fault.Taken, func() error {
				_, err := h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: "Again", Slug: "other"})
				return err
			}},
		} {
			h.allows(c.name, c.allow, c.trail...)
			h.refuses(c.name, c.want, c.deny)
		}
	})
}

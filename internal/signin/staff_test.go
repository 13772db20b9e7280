package signin_test

import (
	"testing"
	"time"

	"example.com/roster/ent/identity"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
)

// A person who is removed from the staff has no access from then on: not with a session, the password or an unused token.
func TestStaffAreListedAndRemoved(t *testing.T) {
	each(t, func(h *house) {
		listed := func(want ...string) []signin.StaffMember {
			t.Helper()
			all, err := h.StaffList(h.ctx)
			if err != nil || len(all) != len(want) {
				t.Fatalf("%+v, %v; want %q", all, err, want)
			}
			for i, m := range all {
				if m.Email != want[i] {
					t.Errorf("%+v, want %q", all, want)
				}
			}
			return all
		}
		staffed := func(email string) string {
			t.Helper()
			token, err := h.StaffAdd(h.ctx, email)
			if err != nil {
				t.Fatal(err)
			}
			return token
		}
		listed()
		token := staffed("sam@vendor.example")
		waiting := staffed("new@vendor.example")
		if all := listed("new@vendor.example", "sam@vendor.example"); all[0].HasPassword || all[0].InvitedUntil == nil || all[0].LastSeen != nil {
			t.Errorf("who was just added: %+v", all[0])
		}
		session, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
		if err != nil {
			t.Fatal(err)
		}
		if all := listed("new@vendor.example", "sam@vendor.example"); !all[1].HasPassword || all[1].InvitedUntil != nil || all[1].SessionsOpen != 1 || all[1].LastSeen == nil {
			t.Errorf("who is signed in: %+v", all[1])
		}
		now := h.now
		h.now = now.Add(13 * time.Hour)
		if all := listed("new@vendor.example", "sam@vendor.example"); all[1].SessionsOpen != 0 || all[1].LastSeen != nil {
			t.Errorf("whose session was not used for 13 hours: %+v", all[1])
		}
		h.now = now
		if left, err := h.StaffRemove(h.ctx, "SAM@vendor.example"); err != nil || left != 1 {
			t.Fatalf("%d, %v", left, err)
		}
		listed("new@vendor.example")
		h.ended(session)
		_, _, err = h.SignIn(h.ctx, "sam@vendor.example", password)
		h.refused(err, fault.InvalidInput)
		if _, err := h.StaffRemove(h.ctx, "new@vendor.example"); err != nil {
			t.Fatal(err)
		}
		_, _, err = h.AcceptInvitation(h.ctx, signin.Acceptance{Token: waiting, Password: password})
		h.refused(err, fault.InvalidInput)
		listed()
		if n, err := h.DB.Ent.Identity.Query().Count(access.Trusted(h.ctx)); err != nil || n != 0 {
			t.Errorf("%d sign-ins are left, %v", n, err)
		}
		for _, nobody := range []string{"sam@vendor.example", "nobody@vendor.example"} {
			_, err = h.StaffRemove(h.ctx, nobody)
			h.refused(err, fault.NotFound)
		}
	})
}

// A removed staff member who is a person of an organization keeps the sign-in and the password, but nothing of the staff's.
func TestARemovedStaffMemberStaysAPerson(t *testing.T) {
	each(t, func(h *house) {
		u := h.accepted(h.organization("acme"), "ada@acme.example")
		if _, err := h.StaffAdd(h.ctx, "ada@acme.example"); err != nil {
			t.Fatal(err)
		}
		before, v, err := h.SignIn(h.ctx, "ada@acme.example", password)
		if err != nil || !v.Staff {
			t.Fatalf("%+v, %v", v, err)
		}
		if _, err := h.StaffRemove(h.ctx, "ada@acme.example"); err != nil {
			t.Fatal(err)
		}
		h.ended(before)
		_, v, err = h.SignIn(h.ctx, "ada@acme.example", password)
		if err != nil || v.Staff || len(v.Persons) != 1 || h.read(u).Status != roster.Active {
			t.Errorf("%+v, %v", v, err)
		}
		if n, err := h.DB.Ent.Identity.Query().Where(identity.Staff(true)).Count(access.Trusted(h.ctx)); err != nil || n != 0 {
			t.Errorf("%d on the staff, %v", n, err)
		}
	})
}

package directory_test

import (
	"testing"

	"example.com/roster/ent/outbox"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func (h *house) invitedBy(who directory.UserRef) (mails int) {
	h.Helper()
	return h.db.Ent.Outbox.Query().Where(outbox.UserID(who.ID), outbox.Kind("invited")).CountX(h.staff)
}

// H2, H5, H35: a second manager can be invited before there is an account, uses a seat and gets one mail.
func TestAManagerIsInvitedWithoutAnAccount(t *testing.T) {
	each(t, 1, func(h *house) {
		in := directory.UserAdd{User: directory.NewUser{Email: "Eve@acme.test", FirstName: "Eve", LastName: "Ek", Username: "eve"}, Duty: roster.Manager}
		id, err := h.dir.UserAdd(h.boss(), in)
		h.must(err)
		eve := directory.UserRef{ID: id}
		again, err := h.dir.UserAdd(h.boss(), directory.UserAdd{User: directory.NewUser{Email: "eve@ACME.test", FirstName: "Other"}, Duty: roster.Manager})
		h.must(err)
		u := h.user("eve@acme.test")
		if again != id || u.ID != id || u.Status != roster.Invited || u.OrganizationRole != roster.Manager || u.FirstName != "Eve" || u.Email != "Eve@acme.test" {
			t.Errorf("%s, then %s: %+v", id, again, u)
		}
		if u.InvitedBy != "manager@acme.test" || u.InvitationExpiresAt == nil || u.SeatSince == nil {
			t.Errorf("invited by %q until %v, seat since %v", u.InvitedBy, u.InvitationExpiresAt, u.SeatSince)
		}
		if n := h.invitedBy(eve); n != 1 {
			t.Errorf("H16 %d mails, want 1", n)
		}
		h.uses(0, 1)
		_, err = h.dir.UserAdd(h.boss(), directory.UserAdd{User: directory.NewUser{Email: "finn@acme.test"}, Duty: roster.Auditor})
		h.is(err, fault.SeatExhausted)
		_, err = h.dir.UserAdd(h.boss(), directory.UserAdd{User: directory.NewUser{Email: "finn@acme.test", Username: "EVE"}})
		h.is(err, fault.Taken)
		h.forward(invitationTTL)
		h.must(h.dir.SettleAll(h.staff))
		if u = h.user("eve@acme.test"); u.Status != roster.Former || u.OrganizationRole != roster.NoDuty {
			t.Errorf("H5 after the end %s %s", u.Status, u.OrganizationRole)
		}
		h.uses(0, 0)
		_, err = h.dir.UserAdd(h.boss(), in) // invited again
		h.must(err)
		if n := h.invitedBy(eve); n != 2 {
			t.Errorf("H35 %d mails, want 2", n)
		}
		h.uses(0, 1)
	})
}

// H2: a person without access uses no seat and gets no mail until they are given some.
func TestAPersonIsRecordedWithoutAnything(t *testing.T) {
	each(t, 1, func(h *house) {
		news := h.account("news")
		for _, email := range []string{"rex@acme.test", "sue@acme.test", "tom@acme.test"} {
			var id [2]directory.UserRef
			for i := range id {
				made, err := h.dir.UserAdd(h.boss(), directory.UserAdd{User: directory.NewUser{Email: email}, Duty: roster.NoDuty})
				h.must(err)
				id[i].ID = made
			}
			u := h.user(email)
			if id[0] != id[1] || u.Status != roster.Former || u.SeatSince != nil || u.InvitedAt != nil || h.db.Ent.Outbox.Query().Where(outbox.UserID(u.ID)).CountX(h.staff) != 0 {
				t.Errorf("%s is %+v", email, u)
			}
		}
		h.uses(0, 0)
		_, err := h.dir.UserSetOrganizationRole(h.boss(), directory.UserRef{Email: "rex@acme.test"}, roster.Auditor)
		h.must(err)
		h.uses(0, 1)
		h.is(h.add(news, "sue@acme.test", "Analyst"), fault.SeatExhausted)
		_, err = h.dir.UserSetOrganizationRole(h.boss(), directory.UserRef{Email: "rex@acme.test"}, roster.NoDuty)
		h.must(err)
		h.must(h.add(news, "sue@acme.test", "Analyst"))
		for email, want := range map[string]roster.Status{"rex@acme.test": roster.Former, "sue@acme.test": roster.Invited, "tom@acme.test": roster.Former} {
			u := h.user(email)
			mails := map[roster.Status]int{roster.Invited: 1}[want]
			if email == "rex@acme.test" {
				mails = 1 // from when they were an auditor
			}
			if n := h.invitedBy(directory.UserRef{ID: u.ID}); u.Status != want || n != mails {
				t.Errorf("%s is %s with %d invitations", email, u.Status, n)
			}
		}
		_, err = h.dir.UserUpdate(h.boss(), directory.UserUpdate{User: directory.UserRef{Email: "tom@acme.test"}, Email: new("thomas@acme.test")})
		h.must(err)
		if tom := h.user("thomas@acme.test"); tom.InvitedAt != nil || h.db.Ent.Outbox.Query().Where(outbox.UserID(tom.ID)).CountX(h.staff) != 0 {
			t.Error("who was never given anything is mailed that their email was changed")
		}
		_, err = h.dir.UserErase(h.boss(), directory.UserRef{Email: "thomas@acme.test"})
		h.must(err)
	})
}

// H40, H47: people without the right to add people are refused before anything is looked up.
func TestNobodyElseAddsPeople(t *testing.T) {
	each(t, 5, func(h *house) {
		news := h.account("news")
		h.known(news, "ann@acme.test", "Administrator")
		h.duty(h.person("otto@acme.test"), roster.Auditor)
		_, client := h.client(roster.AllScopes...)
		for what, ctx := range map[string]func() error{
			"an administrator": func() error {
				_, err := h.dir.UserAdd(h.as("ann@acme.test"), directory.UserAdd{User: directory.NewUser{Email: "otto@acme.test"}, Duty: roster.Auditor})
				return err
			},
			"an auditor": func() error {
				_, err := h.dir.UserAdd(h.as("otto@acme.test"), directory.UserAdd{User: directory.NewUser{Email: "new@acme.test"}, Duty: roster.NoDuty})
				return err
			},
			"an API client": func() error {
				_, err := h.dir.UserAdd(client, directory.UserAdd{User: directory.NewUser{Email: "new@acme.test"}, Duty: roster.NoDuty})
				return err
			},
		} {
			h.refuses(what, fault.Forbidden, ctx)
		}
	})
}

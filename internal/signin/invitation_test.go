package signin_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

func TestAnInvitationIsAcceptedOnce(t *testing.T) {
	each(t, func(h *house) {
		u := h.user(h.organization("a"), "Ada@Example.com", roster.Invited)
		token := h.invite(u)
		_, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: "short"})
		h.refused(err, fault.InvalidInput)

		bearer, v, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password, FirstName: "Augusta"})
		if err != nil {
			t.Fatal(err)
		}
		if again, err := h.Authenticate(h.ctx, bearer); err != nil || again == nil || again.Session != v.Session {
			t.Fatalf("not signed in: %+v, %v", again, err)
		}
		got := h.read(u)
		if len(h.activated) != 1 || got.Status != roster.Active || *got.IdentityID != v.Identity {
			t.Fatalf("activated %v, user %v", h.activated, got)
		}
		if got.FirstName != "Augusta" || got.LastName != "Byron" || got.NameKey != "byron, augusta" || got.LastLoginAt == nil {
			t.Errorf("user %v", got)
		}
		e, err := h.DB.Ent.AuditEvent.Query().Where(auditevent.UserID(u.ID)).Only(access.Across(access.Trusted(h.ctx)))
		if err != nil || e.Action != "invitation.accepted" || !strings.Contains(*e.Before, `"firstName":"Ada","lastName":"Byron"`) || !strings.Contains(*e.After, `"firstName":"Augusta","lastName":"Byron"`) {
			t.Errorf("audit %v, %v", e, err)
		}

		_, _, err = h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
		h.refused(err, fault.InvalidInput)
	})
}

func TestInvitationsThatCannotBeUsed(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(h *house, u *ent.User)
	}{
		{"it has ended", func(h *house, _ *ent.User) { h.now = h.now.Add(72 * time.Hour) }},
		{"its seat was given up", func(h *house, u *ent.User) {
			h.set(u, func(q *ent.UserUpdateOne) { q.SetInvitationExpiresAt(h.now) })
		}},
		{"a newer one took its place", func(h *house, u *ent.User) { h.invite(u) }},
		{"the person was removed", func(h *house, u *ent.User) {
			h.set(u, func(q *ent.UserUpdateOne) { q.SetStatus(roster.Former) })
		}},
		// Otherwise, whoever got the first mail could take over the sign-in of the new address.
		{"the email was changed", func(h *house, u *ent.User) {
			h.set(u, func(q *ent.UserUpdateOne) { q.SetEmail("bob@example.com").SetEmailKey("bob@example.com") })
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(h *house) {
				u := h.user(h.organization("a"), "ada@example.com", roster.Invited)
				token := h.invite(u)
				c.spoil(h, u)
				_, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
				h.refused(err, fault.InvalidInput)
				if n, err := h.DB.Ent.Identity.Query().Count(access.Trusted(h.ctx)); n != 0 || err != nil {
					t.Errorf("%d identities, %v", n, err)
				}
			})
		})
	}
	each(t, func(h *house) {
		for _, token := range []string{"", "x", strings.Repeat("A", 64)} {
			_, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
			h.refused(err, fault.InvalidInput)
		}
	})
}

func (h *house) set(u *ent.User, change func(*ent.UserUpdateOne)) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error {
		q := tx.User.UpdateOneID(u.ID).Where(user.ID(u.ID))
		change(q)
		return q.Exec(ctx)
	})
}

// H12: a mail from one organization must not give access to a sign-in that other organizations trust.
func TestASecondOrganizationAsksForTheSamePassword(t *testing.T) {
	each(t, func(h *house) {
		first := h.accepted(h.organization("a"), "ada@example.com")
		u := h.user(h.organization("b"), "ada@example.com", roster.Invited)
		token := h.invite(u)
		_, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: "another password"})
		h.refused(err, fault.InvalidInput)
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password}); err != nil {
			t.Fatal(err)
		}
		if got := h.read(u); *got.IdentityID != *first.IdentityID {
			t.Error("the person has two sign-ins")
		}
	})
}

func TestStaffSetTheirPasswordByInvitation(t *testing.T) {
	each(t, func(h *house) {
		token, err := h.StaffAdd(h.ctx, "Sam@vendor.example")
		if err != nil {
			t.Fatal(err)
		}
		old, v, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
		if err != nil || !v.Staff || len(v.Persons) != 0 {
			t.Fatalf("%+v, %v", v, err)
		}
		// Adding staff again leads to a new password, which ends the sessions of the old one.
		if token, err = h.StaffAdd(h.ctx, "sam@VENDOR.example"); err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: "vermilion otter lamp"}); err != nil {
			t.Fatal(err)
		}
		if v, err := h.Authenticate(h.ctx, old); v != nil || err != nil {
			t.Errorf("the old session goes on: %+v, %v", v, err)
		}
		_, _, err = h.SignIn(h.ctx, "sam@vendor.example", password)
		h.refused(err, fault.InvalidInput)
		if _, _, err := h.SignIn(h.ctx, "sam@vendor.example", "vermilion otter lamp"); err != nil {
			t.Error(err)
		}
		_, err = h.StaffAdd(h.ctx, "not an address")
		h.refused(err, fault.InvalidInput)
	})
}

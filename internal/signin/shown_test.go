package signin_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

const others = "vermilion otter lamp"

func (h *house) shown(u *ent.User) (token string) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) (err error) {
		token, err = h.InviteShown(ctx, tx, u.ID, 72*time.Hour)
		return err
	})
	return token
}

// H12, H35: a link that a manager has seen proves no mailbox. Otherwise a manager could invite an address, use the link, and so get what other organizations
// grant to that address.
func TestAShownLinkOpensNoOtherOrganization(t *testing.T) {
	each(t, func(h *house) {
		first := h.user(h.organization("a"), "ada@example.com", roster.Invited)
		second := h.user(h.organization("b"), "ada@example.com", roster.Invited)
		bearer, v, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.shown(first), Password: others})
		if err != nil || len(v.Persons) != 1 {
			t.Fatalf("the link lets nobody in: %+v, %v", v, err)
		}
		if v, err = h.Authenticate(h.ctx, bearer); err != nil {
			t.Fatal(err)
		}
		as := access.With(h.ctx, v)
		if open, err := h.Open(as); err != nil || len(open) != 0 {
			t.Errorf("sees the other organization: %v, %v", open, err)
		}
		_, _, err = h.AcceptInvitation(as, signin.Acceptance{Person: second.ID})
		h.refused(err, fault.InvalidInput)

		// The owner of the mailbox owns the sign-in: they set its password with the mailed link, and the other person is signed out.
		token := h.invite(second)
		if p, err := h.PreviewInvitation(h.ctx, token); err != nil || p.Proof != signin.NewPassword {
			t.Errorf("the mail's link asks for %+v, %v", p, err)
		}
		if _, v, err = h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password}); err != nil || len(v.Persons) != 2 {
			t.Fatalf("the mail's link: %+v, %v", v, err)
		}
		if v, err := h.Authenticate(h.ctx, bearer); v != nil || err != nil {
			t.Errorf("the session of before goes on: %v, %v", v, err)
		}
		_, _, err = h.SignIn(h.ctx, "ada@example.com", others)
		h.refused(err, fault.InvalidInput)
		third := h.user(h.organization("c"), "ada@example.com", roster.Invited)
		if _, v, err = h.AcceptInvitation(access.With(h.ctx, v), signin.Acceptance{Person: third.ID}); err != nil || len(v.Persons) != 3 {
			t.Errorf("once it is proved it is accepted as any: %+v, %v", v, err)
		}
	})
}

// H12: members of the vendor's staff must have proved their mailbox.
func TestStaffDoNotComeByAShownLink(t *testing.T) {
	each(t, func(h *house) {
		u := h.user(h.organization("a"), "ada@example.com", roster.Invited)
		bearer, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.shown(u), Password: others})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.StaffAdd(h.ctx, "ada@example.com"); err != nil {
			t.Fatal(err)
		}
		if v, err := h.Authenticate(h.ctx, bearer); v != nil || err != nil {
			t.Errorf("is on the staff by a session of before: %+v, %v", v, err)
		}
		_, _, err = h.SignIn(h.ctx, "ada@example.com", others)
		h.refused(err, fault.InvalidInput)
	})
}

// H42: the newest shown link works. A mail that is sent later does not invalidate it, and its link works, too.
func TestWhichLinksWork(t *testing.T) {
	each(t, func(h *house) {
		u := h.user(h.organization("a"), "ada@example.com", roster.Invited)
		mailed, first := h.invite(u), h.shown(u)
		second := h.shown(u)
		late := h.invite(u)
		for token, works := range map[string]bool{mailed: false, first: false, second: true, late: true, "nonsense": false} {
			p, err := h.PreviewInvitation(h.ctx, token)
			if works != (err == nil) || works && (p.Email != "ada@example.com" || p.Organization != "a" || p.Role != roster.Auditor || p.Proof != signin.NewPassword) {
				t.Errorf("%v: %+v, %v", works, p, err)
			}
		}
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: second, Password: password}); err != nil {
			t.Fatal(err)
		}
		_, err := h.PreviewInvitation(h.ctx, late)
		h.refused(err, fault.InvalidInput)
	})
}

// H34: a person with a new email is not invited, but confirms the email in the same way.
func TestAnInvitationSaysThatItConfirmsAnEmail(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		moved := h.user(h.organization("b"), "ada@example.com", roster.Active)
		invited := h.user(h.organization("c"), "ada@example.com", roster.Invited)
		for _, u := range []*ent.User{moved, invited} {
			if p, err := h.PreviewInvitation(h.ctx, h.invite(u)); err != nil || p.ConfirmsEmail != (u == moved) {
				t.Errorf("%+v, %v", p, err)
			}
		}
		_, v, err := h.SignIn(h.ctx, "ada@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		open, err := h.Open(access.With(h.ctx, v))
		if err != nil || len(open) != 2 {
			t.Fatalf("%+v, %v", open, err)
		}
		for _, o := range open {
			if o.Confirms != (o.Person == moved.ID) {
				t.Errorf("%+v", o)
			}
		}
	})
}

func TestAPreviewSaysWhatItTakes(t *testing.T) {
	each(t, func(h *house) {
		known := h.accepted(h.organization("a"), "ada@example.com")
		token := h.invite(h.user(h.organization("b"), "ada@example.com", roster.Invited))
		for _, c := range []struct {
			ctx  context.Context
			want signin.Proof
		}{
			{h.ctx, signin.OwnPassword},
			{access.With(h.ctx, &access.Viewer{Identity: *known.IdentityID, Session: uuid.New()}), signin.NoProof},
			{access.With(h.ctx, &access.Viewer{Identity: uuid.New(), Session: uuid.New()}), signin.OwnPassword},
		} {
			if p, err := h.PreviewInvitation(c.ctx, token); err != nil || p.Proof != c.want {
				t.Errorf("%+v, %v, want %s", p, err, c.want)
			}
		}
		staff, err := h.StaffAdd(h.ctx, "sam@vendor.example")
		if err != nil {
			t.Fatal(err)
		}
		if p, err := h.PreviewInvitation(h.ctx, staff); err != nil || p.Organization != "" || p.Email != "sam@vendor.example" || p.Proof != signin.NewPassword {
			t.Errorf("staff: %+v, %v", p, err)
		}
	})
}

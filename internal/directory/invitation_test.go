package directory_test

import (
	"testing"
	"time"

	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/outbox"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
)

// H42: an invitation that is sent again ends later, and keeps its seat until then. There is at least a minute between two mails to one person.
func TestAnInvitationIsSentAgain(t *testing.T) {
	each(t, 5, func(h *house) {
		h.must(h.add(h.account("news"), "eve@acme.test", "Analyst"))
		eve := directory.UserRef{Email: "eve@acme.test"}
		_, err := h.dir.InvitationResend(h.boss(), eve)
		h.is(err, fault.Throttled)
		h.forward(invitationTTL - time.Hour)
		_, err = h.dir.InvitationResend(h.boss(), eve)
		h.must(err)
		u := h.user("eve@acme.test")
		if left := u.InvitationExpiresAt.Sub(h.now()); left < invitationTTL-time.Minute || u.InvitedBy != "manager@acme.test" {
			t.Errorf("ends in %s, sent by %s", left, u.InvitedBy)
		}
		if n := h.db.Ent.Outbox.Query().Where(outbox.UserID(u.ID), outbox.Kind("invited")).CountX(h.staff); n != 2 {
			t.Errorf("%d mails, want 2", n)
		}
		h.forward(2 * time.Hour) // after the first end
		h.must(h.dir.SettleAll(h.staff))
		if got := h.user("eve@acme.test").Status; got != roster.Invited {
			t.Errorf("is %s after the first end", got)
		}
		h.forward(invitationTTL)
		h.must(h.dir.SettleAll(h.staff))
		if got := h.user("eve@acme.test").Status; got != roster.Former {
			t.Errorf("is %s after the second end", got)
		}
		_, err = h.dir.InvitationResend(h.boss(), eve)
		h.is(err, fault.InvalidInput)
	})
}

// H34: the proof mail for a new email can be sent again.
func TestTheProofOfANewEmailIsSentAgain(t *testing.T) {
	each(t, 5, func(h *house) {
		h.known(h.account("news"), "ann@acme.test", "Analyst")
		_, err := h.dir.UserUpdate(h.boss(), directory.UserUpdate{User: directory.UserRef{Email: "ann@acme.test"}, Email: new("ann2@acme.test")})
		h.must(err)
		h.forward(time.Hour)
		_, err = h.dir.InvitationResend(h.boss(), directory.UserRef{Email: "ann2@acme.test"})
		h.must(err)
		u := h.user("ann2@acme.test")
		if n := h.db.Ent.Outbox.Query().Where(outbox.UserID(u.ID), outbox.Kind("email_proof")).CountX(h.staff); n != 2 || u.InvitationExpiresAt != nil {
			t.Errorf("%d mails, want 2; ends %v", n, u.InvitationExpiresAt)
		}
		_, err = h.dir.InvitationCancel(h.boss(), directory.UserRef{ID: u.ID})
		h.is(err, fault.InvalidInput)
	})
}

// H5, H42: canceling an invitation frees the seat and invalidates its links. The trail records that a link was shown, without its token.
func TestALinkIsShownAndCancelled(t *testing.T) {
	each(t, 5, func(h *house) {
		h.dir.InviteShown = h.who.InviteShown
		h.must(h.add(h.account("news"), "eve@acme.test", "Analyst"))
		eve := directory.UserRef{Email: "eve@acme.test"}
		link, err := h.dir.InvitationLink(h.boss(), eve)
		h.must(err)
		u := h.user("eve@acme.test")
		if !link.ExpiresAt.Equal(*u.InvitationExpiresAt) {
			t.Errorf("the link ends %s, the invitation %s", link.ExpiresAt, u.InvitationExpiresAt)
		}
		e := h.db.Ent.AuditEvent.Query().Where(auditevent.UserID(u.ID), auditevent.Action("invitation.link_shown")).OnlyX(h.staff)
		if e.Actor != "manager@acme.test" || e.Before != nil && *e.Before == link.Token || e.After != nil && *e.After == link.Token {
			t.Errorf("the trail says %v", e)
		}
		if p, err := h.who.PreviewInvitation(t.Context(), link.Token); err != nil || len(p.Offer.Accounts) != 1 || p.Offer.Accounts[0].Roles[0] != "Analyst" {
			t.Errorf("the link says %+v, %v", p, err)
		}
		h.uses(0, 1)
		_, err = h.dir.InvitationCancel(h.boss(), eve)
		h.must(err)
		h.uses(0, 0)
		_, _, err = h.who.AcceptInvitation(t.Context(), signin.Acceptance{Token: link.Token, Password: "vermilion otter lamp"})
		h.is(err, fault.InvalidInput)
	})
}

package directory_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/outbox"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/notify"
)

// H38: a person is mailed 7 days and 1 day before access ends, once for all of their accounts, however many gateways check and how often. If an end is moved,
// the mails follow it.
func TestPeopleAreMailedBeforeTheirAccessEnds(t *testing.T) {
	const day = 24 * time.Hour
	each(t, -1, func(h *house) {
		news, sport := h.account("news"), h.account("sport")
		begin := h.now()
		until := func(after time.Duration) *time.Time { at := begin.Add(after); return &at }
		gets := func(email string, on directory.AccountRef, end time.Duration) {
			h.Helper()
			h.person(email)
			h.must(h.addUntil(on, email, until(end), "Analyst"))
		}
		gets("ann@acme.test", news, 10*day)
		h.must(h.addUntil(sport, "ann@acme.test", until(10*day+5*time.Hour), "Publisher"))
		gets("cleo@acme.test", news, 10*day)
		gets("dan@acme.test", news, 3*day)
		gets("eve@acme.test", news, 10*day)
		h.must(h.add(news, "fay@acme.test", "Analyst"))                               // never ends
		h.must(h.addUntil(news, "gil@acme.test", until(10*day+time.Hour), "Analyst")) // invited, but not signed in yet
		_, err := h.dir.UserSuspend(h.boss(), directory.UserRef{ID: h.user("eve@acme.test").ID}, nil)
		h.must(err)

		// Several gateways check at once, as after a restart.
		look := func() {
			h.Helper()
			var all sync.WaitGroup
			for range 3 {
				all.Go(func() {
					fresh := &directory.Directory{DB: h.db, Now: h.now, InvitationTTL: invitationTTL}
					if err := fresh.MailEnds(h.staff); err != nil {
						h.Errorf("%v", err)
					}
				})
			}
			all.Wait()
			h.must(h.dir.MailEnds(h.staff))
		}
		var seen []uuid.UUID
		since := func(what string, want ...string) {
			h.Helper()
			look()
			var got []string
			for _, m := range h.db.Ent.Outbox.Query().Where(outbox.Kind(string(notify.AccessEnds))).AllX(h.staff) {
				if !slices.Contains(seen, m.ID) {
					seen = append(seen, m.ID)
					got = append(got, h.db.Ent.User.GetX(h.staff, *m.UserID).Email)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				h.Errorf("%s: mails to %q, want %q", what, got, want)
			}
		}
		leave := func() {
			h.Helper()
			_, err := h.db.Raw().ExecContext(h.staff, `UPDATE outbox SET sent_at = created_at`)
			h.must(err)
		}
		at := func(after time.Duration) { h.forward(begin.Add(after).Sub(h.now())) }

		since("at the beginning")
		at(2*day + time.Minute)
		since("one day before what was given for three", "dan@acme.test")
		leave()
		end := until(30 * day)
		_, err = h.dir.MembershipsAssignRoles(h.boss(), directory.AssignRoles{
			Account: news, Users: []directory.UserRef{{Email: "cleo@acme.test"}}, Roles: []uuid.UUID{h.role("Analyst")}, ExpiresAt: end,
		})
		h.must(err)
		at(3*day + time.Minute)
		since("seven days before", "ann@acme.test")
		at(3*day + 6*time.Hour)
		since("when the other account's mail would be due")
		h.must(h.assign(news, "ann@acme.test", "Publisher"))
		since("after a change that leaves the end where it is")
		at(9*day + time.Minute)
		since("one day before, while the first mail has not left")
		leave()
		h.must(h.addUntil(h.account("late"), "ann@acme.test", until(10*day+2*time.Hour), "Analyst"))
		since("given for a day: the mail that said so says when it ends")
		at(23*day + time.Minute)
		since("seven days before the end that was moved", "cleo@acme.test")
		leave()
		at(29*day + time.Minute)
		since("one day before it", "cleo@acme.test")
		at(31 * day)
		since("afterwards")
	})
}

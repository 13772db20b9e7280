package directory_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"example.com/roster/ent/outbox"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// H38: a weekly summary is written once a week for each person who wants it and can see what needs attention, on Monday morning in the organization's time
// zone, however many gateways check and how often. None is written for others, in an archived organization, or before the first Monday.
func TestWeeklySummariesAreWrittenOnceAWeek(t *testing.T) {
	each(t, -1, func(h *house) {
		news := h.account("news")
		for _, who := range []string{"ann@acme.test", "ben@acme.test", "cleo@acme.test", "sue@acme.test"} {
			h.known(news, who, "Administrator")
		}
		h.known(news, "dan@acme.test", "Analyst")
		h.must(h.add(news, "gil@acme.test", "Administrator")) // invited, but not signed in yet
		h.duty(h.person("otto@acme.test"), roster.Auditor)
		wants := func(on bool, people ...string) {
			h.Helper()
			for _, who := range people {
				_, err := h.db.Raw().ExecContext(h.staff, `UPDATE identities SET switched_mail = $1 WHERE email = $2`, notify.Switch("removed", notify.WeeklySummary, on), who)
				h.must(err)
			}
		}
		wants(true, "manager@acme.test", "ann@acme.test", "cleo@acme.test", "sue@acme.test", "dan@acme.test", "otto@acme.test")
		wants(false, "ben@acme.test")
		_, err := h.dir.UserSuspend(h.boss(), directory.UserRef{ID: h.user("sue@acme.test").ID}, nil)
		h.must(err)
		h.must(h.remove(h.boss(), news, "cleo@acme.test"))
		zone := "Asia/Tokyo"
		_, err = h.dir.OrganizationUpdate(h.boss(), directory.OrganizationUpdate{TimeZone: &zone})
		h.must(err)
		tokyo := notify.TimeZone(zone)

		written := 0
		since := func(what string, want ...string) {
			h.Helper()
			var all sync.WaitGroup
			for range 3 { // several gateways, each as after a restart
				all.Go(func() {
					fresh := &directory.Directory{DB: h.db, Now: h.now, InvitationTTL: invitationTTL}
					if err := fresh.MailSummaries(h.staff); err != nil {
						h.Errorf("%v", err)
					}
				})
			}
			all.Wait()
			h.must(h.dir.MailSummaries(h.staff))
			var got []string
			for _, m := range h.db.Ent.Outbox.Query().Where(outbox.Kind(string(notify.WeeklySummary))).AllX(h.staff)[written:] {
				got = append(got, h.db.Ent.User.GetX(h.staff, *m.UserID).Email)
			}
			written += len(got)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				h.Errorf("%s: summaries for %q, want %q", what, got, want)
			}
		}
		leave := func() {
			h.Helper()
			_, err := h.db.Raw().ExecContext(h.staff, `UPDATE outbox SET sent_at = created_at`)
			h.must(err)
		}
		monday := rules.NextSummary(tokyo, h.now())
		at := func(when time.Time) { h.Helper(); h.forward(when.Sub(h.now())) }

		since("before the first Monday")
		at(monday.Add(-time.Minute))
		since("a minute before it")
		at(monday.Add(time.Minute))
		since("on it", "ann@acme.test", "manager@acme.test", "otto@acme.test")
		wants(true, "ben@acme.test")
		since("for who switches it on afterwards")
		at(monday.AddDate(0, 0, 7).Add(time.Minute))
		since("a week later, for whom the last one has left or who had none", "ben@acme.test")
		leave()
		at(monday.AddDate(0, 0, 19)) // no gateway ran on Monday, and it is Saturday
		since("late", "ann@acme.test", "ben@acme.test", "manager@acme.test", "otto@acme.test")
		leave()
		at(monday.AddDate(0, 0, 21).Add(time.Minute))
		since("two days after a late one")
		_, err = h.dir.OrganizationArchive(h.staff, h.org, "It is closed.", nil)
		h.must(err)
		at(monday.AddDate(0, 0, 28).Add(time.Minute))
		since("while it is archived")
		_, err = h.dir.OrganizationRestore(h.staff, h.org, "It is open again.", nil)
		h.must(err)
		since("when it is restored", "ann@acme.test", "ben@acme.test", "manager@acme.test", "otto@acme.test")
	})
}

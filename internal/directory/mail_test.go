package directory_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/ent/outbox"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// B24, BX5, H16, H38: a single change mails the person it is about once and names the account. A change without effect mails nobody.
func TestASingleChangeMailsEachPersonOnce(t *testing.T) {
	each(t, -1, func(h *house) {
		news, sport := h.account("news"), h.account("sport")
		h.must(h.add(news, "head@acme.test", "Administrator"))
		ann := h.person("ann@acme.test")
		var seen []string
		since := func(what string, want ...string) {
			h.Helper()
			var got []string
			for _, m := range h.db.Ent.Outbox.Query().Order(outbox.ByID()).AllX(h.staff) {
				if u := m.UserID; u != nil {
					got = append(got, m.Kind+" "+h.db.Ent.User.GetX(h.staff, *u).Email)
				}
			}
			if fresh := got[len(seen):]; !slices.Equal(fresh, want) {
				h.Errorf("%s: mails %q, want %q", what, fresh, want)
			}
			seen = got
		}
		since("somebody unknown is added", "invited head@acme.test")
		h.must(h.add(news, "ann@acme.test", "Analyst"))
		since("somebody known is added", "added ann@acme.test")
		skipped := directory.MembershipAdd{Account: news, User: directory.NewUser{Email: "ann@acme.test"}, Roles: []uuid.UUID{h.role("Publisher")}, OnExisting: roster.SkipExisting}
		_, err := h.dir.MembershipAdd(h.boss(), skipped)
		h.must(err)
		since("somebody is added who is there")
		h.must(h.add(sport, "ann@acme.test", "Analyst"))
		since("on another account, too", "added ann@acme.test")
		h.must(h.remove(h.boss(), sport, "ann@acme.test"))
		since("removed from one account", "removed ann@acme.test")
		h.must(h.remove(h.boss(), sport, "ann@acme.test"))
		since("removed from where they are not")
		h.must(h.assign(news, "ann@acme.test", "Administrator"))
		since("other roles", "changed ann@acme.test")
		h.must(h.assign(news, "ann@acme.test", "Administrator"))
		since("the same roles again")
		h.known(news, "eve@acme.test", "Administrator")
		since("somebody else comes", "added eve@acme.test")
		_, err = h.dir.AccountSetPrimaryUser(h.boss(), news, directory.UserRef{Email: "eve@acme.test"})
		h.must(err)
		since("the primary user is another one", "took_over eve@acme.test")
		_, err = h.dir.UserSuspend(h.boss(), ann, nil)
		h.must(err)
		h.must(h.add(sport, "ann@acme.test", "Analyst"))
		since("suspended, and added to what they cannot reach")
	})
}

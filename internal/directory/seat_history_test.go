package directory_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
)

// history returns the seat history up to today, one line per day.
func (h *house) history(from time.Time) (lines []string) {
	h.Helper()
	days, err := h.dir.SeatHistory(h.staff, []uuid.UUID{h.org}, from.UTC().Truncate(24*time.Hour), h.now().UTC().Truncate(24*time.Hour))
	h.must(err)
	for _, d := range days[h.org] {
		limit := "unlimited"
		if d.Entitled != nil {
			limit = fmt.Sprint(*d.Entitled)
		}
		lines = append(lines, fmt.Sprintf("%s %d+%d of %s", store.Day(d.Day), d.Active, d.Reserved, limit))
	}
	return lines
}

// exec runs a statement directly on the database.
func (h *house) exec(statement string, args ...any) {
	h.Helper()
	h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.ExecContext(ctx, statement, args...)
		return err
	}))
}

// forget deletes the seat history and has it rebuilt from the audit trail.
func (h *house) forget() {
	h.Helper()
	h.exec(`DELETE FROM seat_days WHERE organization_id = $1`, h.org)
	h.exec(`UPDATE organizations SET seat_history_at = NULL WHERE id = $1`, h.org)
	h.must(h.dir.KeepSeatHistory(h.staff))
}

func TestTheSeatHistoryHasEachDay(t *testing.T) {
	each(t, -1, func(h *house) {
		began := h.now()
		day := func(n int, seats string) string { return store.Day(began.AddDate(0, 0, n)) + " " + seats }
		news := h.account("news")
		h.must(h.add(news, "ann@acme.test", "Analyst"))
		h.forward(2 * 24 * time.Hour)
		h.seats(5)
		h.must(h.activate("ann@acme.test"))
		h.forward(24 * time.Hour)
		h.must(h.add(news, "ben@acme.test", "Analyst"))
		h.must(h.remove(h.boss(), news, "ann@acme.test"))
		h.forward(24 * time.Hour)
		want := []string{day(0, "1+1 of unlimited"), day(1, "1+1 of unlimited"), day(2, "2+0 of 5"), day(3, "1+1 of 5"), day(4, "1+1 of 5")}
		if diff := cmp.Diff(want, h.history(began)); diff != "" {
			h.Errorf("the history (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want[1:], h.history(began.AddDate(0, 0, 1))); diff != "" {
			h.Errorf("the history from a day on which nothing changed (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(want, h.history(began.AddDate(0, 0, -9))); diff != "" {
			h.Errorf("the history from before the organization (-want +got):\n%s", diff)
		}
		h.forget()
		if diff := cmp.Diff(want, h.history(began)); diff != "" {
			h.Errorf("the history that was rebuilt (-want +got):\n%s", diff)
		}
	})
}

// The history that is kept as seats change is the same as the one that is rebuilt from the audit trail, for any changes.
func TestTheSeatHistoryIsRebuiltFromTheAudit(t *testing.T) {
	seed := seedtest.Seed(t)
	each(t, -1, func(h *house) {
		random := rand.New(rand.NewPCG(seed, 1))
		began := h.now()
		accounts := []directory.AccountRef{h.account("one"), h.account("two"), h.account("three")}
		who := func() directory.UserRef {
			return directory.UserRef{Email: fmt.Sprintf("p%d@acme.test", random.IntN(8))}
		}
		changes := []func() error{
			func() error { return h.add(accounts[random.IntN(2)], who().Email, "Analyst") },
			func() error { return h.add(accounts[random.IntN(3)], who().Email, "Analyst") },
			func() error {
				end := h.now().Add(time.Duration(1+random.IntN(200)) * time.Hour)
				return h.addUntil(accounts[0], who().Email, &end, "Publisher")
			},
			func() error { return h.remove(h.boss(), accounts[random.IntN(2)], who().Email) },
			func() error {
				u, err := h.dir.FindUser(h.boss(), h.org, who())
				if err != nil || u.Status != roster.Invited {
					return err
				}
				return h.activate(u.Email)
			},
			func() error { _, err := h.dir.UserSuspend(h.boss(), who(), nil); return err },
			func() error { _, err := h.dir.UserReactivate(h.boss(), who()); return err },
			func() error {
				duty := []roster.OrganizationRole{roster.NoDuty, roster.Auditor, roster.Manager}[random.IntN(3)]
				_, err := h.dir.UserSetOrganizationRole(h.boss(), who(), duty)
				return err
			},
			func() error { _, err := h.dir.InvitationCancel(h.boss(), who()); return err },
			func() error {
				_, err := h.dir.UserAdd(h.boss(), directory.UserAdd{Organization: &h.org, User: directory.NewUser{Email: who().Email}, Duty: roster.Auditor})
				return err
			},
			func() error { n := 20 + random.IntN(5); h.seats(n); return nil },
		}
		done := 0
		for i := range 150 {
			h.forward(time.Duration(random.IntN(20)) * time.Hour)
			if changes[random.IntN(len(changes))]() == nil { // a refused change has no effect
				done++
			}
			if i%10 == 0 {
				h.must(h.dir.SettleAll(h.staff))
			}
		}
		_, _, err := h.dir.AccountArchive(h.boss(), accounts[1], false)
		h.must(err)
		kept := h.history(began)
		if done < 50 || len(kept) < 20 {
			h.Fatalf("%d changes on %d days are no test", done, len(kept))
		}
		h.forget()
		if diff := cmp.Diff(kept, h.history(began)); diff != "" {
			h.Errorf("the history that was rebuilt (-kept +rebuilt):\n%s", diff)
		}
	})
}

// If a person whose access has ended is added again, the same transaction ends the old access. In the history, they were active until then and are invited
// afterwards.
func TestAnEndAndANewInvitationInOneTransactionAreRebuilt(t *testing.T) {
	each(t, -1, func(h *house) {
		began := h.now()
		day := func(n int, seats string) string { return store.Day(began.AddDate(0, 0, n)) + " " + seats }
		news, end := h.account("news"), began.Add(30*time.Hour)
		h.must(h.addUntil(news, "ann@acme.test", &end, "Analyst"))
		h.must(h.activate("ann@acme.test"))
		h.forward(2 * 24 * time.Hour)
		h.must(h.add(news, "ann@acme.test", "Analyst"))
		want := []string{day(0, "2+0 of unlimited"), day(1, "2+0 of unlimited"), day(2, "1+1 of unlimited")}
		if diff := cmp.Diff(want, h.history(began)); diff != "" {
			h.Fatalf("the history (-want +got):\n%s", diff)
		}
		h.forget()
		if diff := cmp.Diff(want, h.history(began)); diff != "" {
			h.Errorf("the history that was rebuilt (-want +got):\n%s", diff)
		}
	})
}

func TestASeatHistoryBeginsWhereTheAuditDoes(t *testing.T) {
	each(t, -1, func(h *house) {
		began := h.now()
		news := h.account("news")
		h.must(h.add(news, "ann@acme.test", "Analyst"))
		h.forward(3 * 24 * time.Hour)
		h.must(h.add(news, "ben@acme.test", "Analyst"))
		h.forward(24 * time.Hour)
		h.must(h.remove(h.boss(), news, "ann@acme.test")) // no event says any more that she was only invited
		kept := h.history(began)
		_, err := h.db.Raw().Exec(`DELETE FROM audit_events WHERE organization_id = $1 AND at < $2`, h.org, store.Instant(began.Add(24*time.Hour)))
		h.must(err)
		h.forget()
		want := []string{store.Day(began.AddDate(0, 0, 3)) + " 2+1 of unlimited", kept[4]}
		if diff := cmp.Diff(want, h.history(began)); diff != "" {
			h.Errorf("the history of an audit without its beginning (-want +got):\n%s", diff)
		}
	})
}

// A gateway of an older version changes seats but keeps no history.
func TestTheSeatHistoryCatchesUpWithOlderGateways(t *testing.T) {
	each(t, 5, func(h *house) {
		h.must(h.add(h.account("news"), "ann@acme.test", "Analyst"))
		want := h.history(h.now())
		h.exec(`UPDATE seat_days SET reserved = 0 WHERE organization_id = $1`, h.org)
		if got := h.history(h.now()); cmp.Equal(want, got) {
			h.Fatalf("nothing is missing in %v", got)
		}
		h.must(h.dir.KeepSeatHistory(h.staff))
		if diff := cmp.Diff(want, h.history(h.now())); diff != "" {
			h.Errorf("the history (-want +got):\n%s", diff)
		}
	})
}

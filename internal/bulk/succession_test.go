package bulk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/membership"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// A successor has the same access in every way of taking over: as the new primary user, for a suspended person, for a primary user whom the vendor removes,
// and in an offboarding, whether the plan or only the run finds that a successor is needed.
func TestWhoTakesOverHoldsTheSameByEveryWay(t *testing.T) {
	each(t, -1, func(h *fixture) {
		heir := directory.UserRef{Email: "heir@acme.test"}
		h.grant(h.account("elsewhere"), heir.Email, "Publisher")
		offboarding := func(between func(account uuid.UUID, leaver string)) func(uuid.UUID, string) error {
			return func(account uuid.UUID, leaver string) error {
				p := offboard(leaver)
				p.Successor = &heir
				op := h.plan(h.boss(), p)
				between(account, leaver)
				if op = h.run(h.boss(), op); op.Status != bulk.Succeeded {
					return fmt.Errorf("the offboarding is %s: %v", op.Status, h.outcomes(op))
				}
				return nil
			}
		}
		ways := map[string]func(account uuid.UUID, leaver string) error{
			"set": func(account uuid.UUID, _ string) error {
				_, err := h.dir.AccountSetPrimaryUser(h.boss(), directory.AccountRef{ID: account}, heir)
				return err
			},
			"removed": func(account uuid.UUID, _ string) error {
				_, err := h.dir.PrimaryUserRemove(h.staff, directory.AccountRef{ID: account}, "left", &heir)
				return err
			},
			"suspended": func(_ uuid.UUID, leaver string) error {
				_, err := h.dir.UserSuspend(h.boss(), directory.UserRef{Email: leaver}, &heir)
				return err
			},
			"planned": offboarding(func(uuid.UUID, string) {}),
			"run": offboarding(func(account uuid.UUID, leaver string) { // the other administrator leaves after the plan
				h.grant(account, leaver, "Administrator")
				h.must(setPrimary(h, account, leaver))
				h.remove(account, "other-"+leaver)
			}),
		}
		soon := h.now().Add(time.Hour)
		for name, given := range map[string]struct {
			platform roster.Platform
			held     string
			until    *time.Time
			want     string
			notSet   bool // a primary user needs a membership without an end and without legacy roles
		}{
			"nothing":        {platform: roster.X, want: "Administrator", notSet: true},
			"another role":   {platform: roster.X, held: "Publisher", want: "Administrator+Publisher"},
			"standard":       {platform: roster.X, held: "Standard", want: "Admin+Standard"},
			"legacy":         {platform: roster.X, held: "Legacy User", want: "Administrator", notSet: true},
			"an end":         {platform: roster.X, held: "Analyst", until: &soon, want: "Administrator+Analyst", notSet: true},
			"ends as one":    {platform: roster.X, held: "Administrator", until: &soon, want: "Administrator", notSet: true},
			"administrator":  {platform: roster.X, held: "Administrator", want: "Administrator"},
			"admin":          {platform: roster.X, held: "Admin", want: "Admin"},
			"video, nothing": {platform: roster.Video, want: "Admin", notSet: true},
			"video, analyst": {platform: roster.Video, held: "Analyst", want: "Admin+Analyst"},
		} {
			for way, takeOver := range ways {
				if way == "set" && given.notSet {
					continue
				}
				label := name + ", " + way
				handle := strings.NewReplacer(", ", "-", " ", "-").Replace(label)
				account, err := h.dir.AccountCreate(h.staff, directory.AccountCreate{Organization: &h.org, Platform: given.platform, Handle: handle})
				h.must(err)
				leaver := handle + "@acme.test"
				if way == "run" {
					h.grant(account, "other-"+leaver, "Administrator")
					h.grant(account, leaver, "Analyst")
				} else {
					h.grant(account, leaver, "Administrator")
				}
				if given.held != "" {
					h.grant(account, heir.Email, given.held)
				}
				if given.until != nil {
					h.assign(account, heir.Email, given.until, given.held)
				}
				if err := takeOver(account, leaver); err != nil {
					t.Errorf("%s: %v", label, err)
					continue
				}
				cell := fmt.Sprintf("%s %s %s ", heir.Email, given.platform, handle)
				roster := h.roster()
				if i := slices.IndexFunc(roster, func(s string) bool { return strings.HasPrefix(s, cell) }); i < 0 || roster[i] != cell+given.want {
					t.Errorf("%s: the successor holds %v, want %s", label, roster, given.want)
				}
				a := h.db.Ent.Account.GetX(h.staff, account)
				if a.PrimaryUserID == nil || *a.PrimaryUserID != h.user(heir.Email).ID {
					t.Errorf("%s: the primary user is %v", label, a.PrimaryUserID)
				}
				if n := h.db.Ent.Membership.Query().Where(membership.AccountID(account), membership.ExpiresAtNotNil()).CountX(h.staff); n != 0 {
					t.Errorf("%s: the successor's access ends", label)
				}
			}
		}
	})
}

func setPrimary(h *fixture, account uuid.UUID, email string) error {
	_, err := h.dir.AccountSetPrimaryUser(h.boss(), directory.AccountRef{ID: account}, directory.UserRef{Email: email})
	return err
}

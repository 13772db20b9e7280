package directory_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// A person who loses access in one organization stays signed in if they are active in another, and keeps the sign-in for it, although work for the first
// organization reaches no rows of the second (H12, H26).
func TestWhoIsActiveElsewhereStaysSignedIn(t *testing.T) {
	each(t, -1, func(h *house) {
		for _, c := range []struct {
			email     string
			elsewhere bool
		}{{"both@acme.test", true}, {"only@acme.test", false}} {
			here := h.person(c.email)
			h.duty(here, roster.Auditor)
			if c.elsewhere {
				acme := h.org
				h.org = h.organization("globex")
				h.duty(h.person(c.email), roster.Auditor)
				h.org = acme
			}
			now := store.Instant(time.Now())
			if _, err := h.db.Raw().Exec(`INSERT INTO sessions (id, token_hash, created_at, seen_at, expires_at, identity_id)
				SELECT $1, $2, $3, $3, $4, identity_id FROM users WHERE id = $5`,
				store.NewID().String(), []byte(c.email), now, now.Add(time.Hour), here.ID.String()); err != nil {
				t.Fatal(err)
			}
			h.duty(here, roster.NoDuty) // without any access, they are FORMER
			sessions := h.number(`SELECT count(*) FROM sessions s JOIN identities i ON i.id = s.identity_id WHERE i.email_key = $1`, c.email)
			if (sessions == 1) != c.elsewhere {
				t.Errorf("%s has %d sessions left", c.email, sessions)
			}
			_, err := h.dir.UserErase(h.boss(), here)
			h.must(err)
			if left := h.number(`SELECT count(*) FROM identities WHERE email_key = $1`, c.email); (left == 1) != c.elsewhere {
				t.Errorf("%s has %d sign-ins left", c.email, left)
			}
		}
	})
}

// H12: a sign-in belongs to at most one person in each organization, and each of them uses a seat there.
func TestASignInIsOnePersonOfEachOrganization(t *testing.T) {
	each(t, -1, func(h *house) {
		h.duty(h.person("both@acme.test"), roster.Auditor)
		acme := h.org
		h.org = h.organization("globex")
		h.duty(h.person("both@acme.test"), roster.Auditor)
		for org, want := range map[uuid.UUID]int{acme: 2, h.org: 1} { // Acme's manager uses one, too
			if used := h.db.Ent.Organization.GetX(h.staff, org).SeatsActive; used != want {
				t.Errorf("%d seats used, want %d", used, want)
			}
		}
		other := h.person("other@acme.test")
		who := h.user("both@acme.test").IdentityID
		err := h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
			return tx.User.UpdateOneID(other.ID).SetNillableIdentityID(who).Exec(ctx)
		})
		if !ent.IsConstraintError(err) {
			t.Errorf("two persons of one organization have one sign-in: %v", err)
		}
	})
}

func (h *house) number(query string, args ...any) (n int) {
	h.Helper()
	h.must(h.db.Raw().QueryRow(query, args...).Scan(&n))
	return n
}

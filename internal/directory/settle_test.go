package directory_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/membership"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/store"
)

// An organization that cannot be settled does not prevent others from being settled, whatever their order, and the sweeper's log names it.
func TestOneOrganizationThatCannotBeSettledStopsNoOther(t *testing.T) {
	each(t, -1, func(h *house) {
		const broken = "mmm"
		slugs := []string{"aaa", "bbb", broken, "yyy", "zzz"}
		people := map[string]directory.UserRef{}
		acme := h.org
		for _, slug := range slugs {
			h.org = h.organization(slug)
			people[slug] = h.person("ann@" + slug + ".test")
			end := h.now().Add(time.Hour)
			_, err := h.dir.MembershipAdd(h.staff, directory.MembershipAdd{
				Account: h.account("news"), User: directory.NewUser{Email: "ann@" + slug + ".test"}, Roles: []uuid.UUID{h.role("Analyst")}, ExpiresAt: &end,
			})
			h.must(err)
		}
		h.org = acme
		h.keepGrants(broken)
		h.forward(2 * time.Hour)
		err := h.dir.SettleAll(h.staff)
		if err == nil || !strings.Contains(err.Error(), "kept") || strings.Count(err.Error(), "settle organization") != 1 {
			h.Errorf("the sweep says %v", err)
		}
		for _, slug := range slugs {
			if there := h.db.Ent.Membership.Query().Where(membership.UserID(people[slug].ID)).ExistX(h.staff); there != (slug == broken) {
				h.Errorf("%s: somebody's grant is there after the sweep: %t", slug, there)
			}
		}
	})
}

// keepGrants makes the database refuse to delete an organization's memberships.
func (h *house) keepGrants(slug string) {
	h.Helper()
	statements := []string{
		`CREATE TRIGGER kept BEFORE DELETE ON memberships WHEN OLD.organization_id = (SELECT id FROM organizations WHERE slug = '` + slug + `')
			BEGIN SELECT RAISE(ABORT, 'kept'); END`,
	}
	if h.db.Dialect == store.Postgres {
		statements = []string{
			`CREATE FUNCTION keep_grants() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				IF OLD.organization_id = (SELECT id FROM organizations WHERE slug = '` + slug + `') THEN RAISE EXCEPTION 'kept'; END IF; RETURN OLD; END $$`,
			`CREATE TRIGGER kept BEFORE DELETE ON memberships FOR EACH ROW EXECUTE FUNCTION keep_grants()`,
		}
	}
	for _, s := range statements {
		_, err := h.db.Raw().ExecContext(context.Background(), s)
		h.must(err)
	}
}

package signin_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// H30, H33: two statements read the rights of a person who follows an organization. If the last access ends between them, the result is as if both were read
// afterwards: the person has left the organization.
func TestAccessThatEndsWhileAFollowerIsJudgedIsGone(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		u := h.accepted(org, "ada@example.com")
		_, seen, err := h.SignIn(h.ctx, "ada@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		publish, _ := roster.CapabilitiesOf(roster.Post)
		var account uuid.UUID
		h.write(func(ctx context.Context, tx *store.Tx) error {
			r, err := tx.Role.Create().SetOrganizationID(org).SetName("r").SetNameKey("r").SetBuiltIn(false).SetModules(0).SetCapabilities(publish).SetCreatedAt(h.now).Save(ctx)
			if err != nil {
				return err
			}
			a, err := tx.Account.Create().SetOrganizationID(org).SetPlatform(roster.X).SetHandle("a").SetHandleKey("a").SetName("a").SetNameKey("a").SetCreatedAt(h.now).Save(ctx)
			if err != nil {
				return err
			}
			account = a.ID
			m, err := tx.Membership.Create().SetOrganizationID(org).SetUserID(u.ID).SetAccountID(a.ID).SetAddedAt(h.now).SetAddedBy("test").Save(ctx)
			if err != nil {
				return err
			}
			if err := tx.MembershipRole.Create().SetOrganizationID(org).SetMembershipID(m.ID).SetRoleID(r.ID).Exec(ctx); err != nil {
				return err
			}
			return tx.User.UpdateOne(u).SetOrganizationRole(roster.NoDuty).Exec(ctx)
		})
		ctx := access.Across(h.ctx)
		for _, left := range []bool{false, true} {
			present, err := signin.Present(ctx, h.DB, h.now, org, []uuid.UUID{seen.Session})
			if err != nil || present[seen.Session] == nil || !present[seen.Session].Reaches(org) {
				t.Fatalf("%+v, %v", present, err)
			}
			if left {
				h.write(func(ctx context.Context, tx *store.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
			}
			if err := signin.AddGrants(ctx, h.DB, h.now, org, present); err != nil {
				t.Fatal(err)
			}
			v := present[seen.Session]
			if v.Reaches(org) == left || !left && v.In(org).Grants[account].Capabilities != publish {
				t.Errorf("left: %t, and the viewer is %+v", left, v)
			}
		}
	})
}

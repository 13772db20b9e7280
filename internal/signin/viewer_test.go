package signin_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func TestAViewerHasWhatTheirRolesGrantNow(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		u := h.accepted(org, "ada@example.com")
		upload, _ := roster.CapabilitiesOf(roster.UploadMedia)
		view, _ := roster.CapabilitiesOf(roster.ViewLibrary)
		library, _ := roster.ModulesOf(roster.ModuleLibrary)
		ids := map[string]uuid.UUID{}
		h.write(func(ctx context.Context, tx *store.Tx) error {
			var roles []uuid.UUID
			for name, c := range map[string]roster.Capabilities{"up": upload, "see": view} {
				r, err := tx.Role.Create().SetOrganizationID(org).SetName(name).SetNameKey(name).SetBuiltIn(false).
					SetModules(library).SetCapabilities(c).SetCreatedAt(h.now).Save(ctx)
				if err != nil {
					return err
				}
				roles = append(roles, r.ID)
			}
			for _, name := range []string{"open", "ends", "ended", "archived"} {
				a := tx.Account.Create().SetOrganizationID(org).SetPlatform(roster.X).SetHandle(name).SetHandleKey(name).
					SetName(name).SetNameKey(name).SetCreatedAt(h.now)
				if name == "archived" {
					a.SetArchivedAt(h.now)
				}
				account, err := a.Save(ctx)
				if err != nil {
					return err
				}
				ids[name] = account.ID
				m := tx.Membership.Create().SetOrganizationID(org).SetUserID(u.ID).SetAccountID(account.ID).SetAddedAt(h.now).SetAddedBy("test")
				switch name {
				case "ends":
					m.SetExpiresAt(h.now.Add(time.Hour))
				case "ended":
					m.SetExpiresAt(h.now)
				}
				membership, err := m.Save(ctx)
				if err != nil {
					return err
				}
				for _, r := range roles {
					if err := tx.MembershipRole.Create().SetOrganizationID(org).SetMembershipID(membership.ID).SetRoleID(r).Exec(ctx); err != nil {
						return err
					}
				}
			}
			return nil
		})
		v, err := h.ViewerOf(h.ctx, *u.IdentityID)
		if err != nil || len(v.Persons) != 1 {
			t.Fatalf("%+v, %v", v, err)
		}
		p := v.Persons[0]
		if p.Organization != org || p.User != u.ID || p.Role != roster.Auditor || len(p.Grants) != 2 {
			t.Fatalf("person %+v", p)
		}
		for _, name := range []string{"open", "ends"} {
			if r := p.Grants[ids[name]]; r.Capabilities != upload|view || r.Modules != library {
				t.Errorf("%s grants %+v", name, r)
			}
		}
		h.now = h.now.Add(time.Hour) // the end is a time, not a job (H33)
		if v, err = h.ViewerOf(h.ctx, *u.IdentityID); err != nil || len(v.Persons[0].Grants) != 1 {
			t.Errorf("after the end: %+v, %v", v, err)
		}
		h.write(func(ctx context.Context, tx *store.Tx) error { // by the clock, before anything has settled it
			if err := tx.Membership.Update().SetExpiresAt(h.now).Exec(ctx); err != nil {
				return err
			}
			return tx.User.UpdateOne(u).SetOrganizationRole(roster.NoDuty).Exec(ctx)
		})
		if v, err = h.ViewerOf(h.ctx, *u.IdentityID); err != nil || len(v.Persons) != 0 {
			t.Errorf("with nothing left: %+v, %v", v, err)
		}
		_, err = h.ViewerOf(h.ctx, uuid.New())
		h.refused(err, fault.NotFound)
	})
}

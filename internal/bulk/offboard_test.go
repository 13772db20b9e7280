package bulk_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func offboard(emails ...string) bulk.Plan {
	refs := make([]directory.UserRef, len(emails))
	for i, email := range emails {
		refs[i] = directory.UserRef{Email: email}
	}
	return bulk.Plan{Source: bulk.Source{Offboard: bulk.People{Refs: refs}}}
}

// session signs a person in.
func (h *fixture) session(email string) {
	h.Helper()
	h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		return tx.Session.Create().SetIdentityID(*h.user(email).IdentityID).SetTokenHash(uuid.New().NodeID()).
			SetCreatedAt(h.now()).SetSeenAt(h.now()).SetExpiresAt(h.now().Add(time.Hour)).Exec(ctx)
	}))
}

func (h *fixture) sessions() int {
	h.Helper()
	return h.db.Ent.Session.Query().CountX(h.staff)
}

func TestH26OffboardingAPrimaryUserReportsTheAccountAndDoesTheRest(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ids := h.accounts("led", "joined", "kept")
		h.grant(ids[0], "ann@acme.test", "Administrator") // the primary user
		h.grant(ids[1], "bob@acme.test", "Administrator")
		h.grant(ids[1], "ann@acme.test", "Publisher")
		h.duty(h.user("ann@acme.test").ID, roster.Manager)
		h.session("ann@acme.test")
		op := h.plan(h.boss(), offboard("ann@acme.test"))
		h.comesTo(op, bulk.Planned, "REMOVED", "PRIMARY_PROTECTED", "REMOVED")
		h.queue(h.boss(), op)
		if h.sessions() != 1 {
			t.Error("the session ended before the run")
		}
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Partial, "REMOVED", "PRIMARY_PROTECTED", "REMOVED")
		h.same("what is left", []string{"ann@acme.test X led Administrator", "bob@acme.test X joined Administrator"}, h.roster())
		if u := h.user("ann@acme.test"); u.OrganizationRole != roster.NoDuty || u.Status != roster.Active {
			t.Errorf("ann is %s %s; who is kept keeps the seat", u.Status, u.OrganizationRole)
		}
		if h.sessions() != 0 {
			t.Error("their session goes on")
		}
	})
}

func TestH26SessionsEndAlsoWhereEveryAccountKeepsThePerson(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.grant(h.account("led"), "ann@acme.test", "Administrator")
		h.session("ann@acme.test")
		h.comesTo(h.run(h.boss(), h.plan(h.boss(), offboard("ann@acme.test"))), bulk.Failed, "PRIMARY_PROTECTED")
		if h.sessions() != 0 {
			t.Error("their session goes on")
		}
	})
}

func TestH26ASuccessorTakesOverInTheSameRun(t *testing.T) {
	for name, chunk := range map[string]int{"in one chunk": 0, "in small chunks": 1} {
		t.Run(name, func(t *testing.T) {
			each(t, 3, func(h *fixture) {
				ids := h.accounts("led", "joined", "solo")
				h.grant(ids[0], "ann@acme.test", "Administrator")
				h.grant(ids[0], "heir@acme.test", "Publisher")
				h.grant(ids[1], "bob@acme.test", "Administrator")
				h.grant(ids[1], "ann@acme.test", "Publisher")
				h.grant(ids[2], "ann@acme.test", "Administrator")
				h.session("ann@acme.test")
				p := offboard("ann@acme.test")
				p.Successor = &directory.UserRef{Email: "heir@acme.test"}
				before := h.standing()
				op := h.plan(h.boss(), p)
				h.comesTo(op, bulk.Planned, "REMOVED", "REMOVED", "REMOVED", "CHANGED", "ADDED")
				h.queue(h.boss(), op)
				h.work(h.worker(chunk), op)
				h.comesTo(op, bulk.Succeeded, "REMOVED", "REMOVED", "REMOVED", "CHANGED", "ADDED")
				h.same("handed over", []string{
					"bob@acme.test X joined Administrator", "heir@acme.test X led Administrator+Publisher", "heir@acme.test X solo Administrator",
				}, h.roster())
				heir := h.user("heir@acme.test").ID
				for _, id := range []uuid.UUID{ids[0], ids[2]} {
					if p := h.db.Ent.Account.GetX(h.staff, id).PrimaryUserID; p == nil || *p != heir {
						t.Errorf("the primary user is %v, want the successor", p)
					}
				}
				if h.sessions() != 0 || h.user("ann@acme.test").Status != roster.Former || h.used() != 2 {
					t.Errorf("%d sessions, %s, %d seats; want 0, FORMER, 2", h.sessions(), h.user("ann@acme.test").Status, h.used())
				}
				// The undo invites Ann (H3), so she cannot be a primary user yet (H25), and her successor stays.
				h.comesTo(h.undo(op), bulk.Partial, "ADDED", "ADDED", "ADDED", "PRIMARY_PROTECTED", "PRIMARY_PROTECTED", "UNCHANGED", "UNCHANGED")
				h.accept("ann@acme.test")
				for _, id := range []uuid.UUID{ids[0], ids[2]} {
					_, err := h.dir.AccountSetPrimaryUser(h.boss(), directory.AccountRef{ID: id}, directory.UserRef{Email: "ann@acme.test"})
					h.must(err)
				}
				h.grant(ids[0], "heir@acme.test", "Publisher")
				h.remove(ids[2], "heir@acme.test")
				h.same("undone", before, h.standing())
			})
		})
	}
}

func TestH27NobodyOffboardsThemselves(t *testing.T) {
	each(t, 3, func(h *fixture) {
		h.grant(h.account("news"), "manager@acme.test", "Publisher")
		p := offboard("manager@acme.test")
		p.IncludeSelf = true
		h.comesTo(h.plan(h.boss(), p), bulk.Planned, "SELF_PROTECTED", "SELF_PROTECTED")
		h.session("manager@acme.test")
		h.run(h.boss(), h.plan(h.boss(), p))
		if h.sessions() != 1 {
			t.Error("their session ended though nothing was theirs to take")
		}
	})
}

func TestH29OffboardingTakesLegacyUsersToo(t *testing.T) {
	each(t, 3, func(h *fixture) {
		h.grant(h.account("news"), "ann@acme.test", "Legacy User")
		op := h.run(h.boss(), h.plan(h.boss(), offboard("ann@acme.test")))
		h.comesTo(op, bulk.Succeeded, "REMOVED")
		h.comesTo(h.undo(op), bulk.Succeeded, "ADDED") // exactly the previous access, including the legacy role
		h.same("undone", []string{"ann@acme.test X news Legacy User"}, h.roster())
	})
}

func TestWhoeverDoesNotManageTheOrganizationCannotTakeADuty(t *testing.T) {
	each(t, 3, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "lead@acme.test", "Administrator")
		h.grant(news, "aud@acme.test", "Publisher")
		h.duty(h.user("aud@acme.test").ID, roster.Auditor)
		_, err := h.tryPlan(h.as("lead@acme.test"), offboard("aud@acme.test"))
		h.is(err, fault.Forbidden)
		h.duty(h.user("lead@acme.test").ID, roster.Manager)
		lead := h.as("lead@acme.test")
		op := h.plan(lead, offboard("aud@acme.test"))
		h.duty(h.user("lead@acme.test").ID, roster.NoDuty) // between the plan and the run (H22)
		h.comesTo(h.run(lead, op), bulk.Partial, "REMOVED", "FORBIDDEN")
		if h.user("aud@acme.test").OrganizationRole != roster.Auditor {
			t.Error("the duty is gone")
		}
		_, err = h.engine.Undo(lead, uuid.New())
		h.is(err, fault.NotFound)
	})
}

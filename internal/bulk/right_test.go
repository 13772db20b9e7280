package bulk_test

import (
	"testing"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH22AnAccountAdministratorsBulkReachesTheirAccountsOnly(t *testing.T) {
	each(t, 9, func(h *fixture) {
		mine, other := h.account("mine"), h.account("other")
		h.grant(mine, "ann@acme.test", "Administrator")
		h.grant(other, "bob@acme.test", "Analyst")
		h.grant(mine, "bob@acme.test", "Analyst")
		ann := h.as("ann@acme.test")
		op := h.plan(ann, rowsOf(
			row(roster.Add, "new@acme.test", "mine", "Analyst"),
			row(roster.Add, "new@acme.test", "other", "Analyst"),
			row(roster.Assign, "bob@acme.test", "other", "Publisher"),
			row(roster.Remove, "bob@acme.test", "other"),
		))
		h.comesTo(op, bulk.Planned, "ADDED", "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT") // what the viewer cannot reach does not exist (H47)
		op = h.plan(ann, rowsOf(row(roster.Add, "new@acme.test", "mine", "Analyst"), row(roster.Assign, "bob@acme.test", "other", "Publisher")))
		h.comesTo(op, bulk.Planned, "ADDED", "UNKNOWN_ACCOUNT")
		if r := h.rows(op)[1]; r.RolesBefore != nil || r.RolesAfter != nil || r.VersionBefore != 0 {
			t.Errorf("H40: the plan tells who is on an account that is not the actor's: %v", *r.RolesBefore)
		}
		all := h.plan(ann, bulk.Plan{Source: bulk.Source{Selection: &bulk.Selection{
			Action: roster.Add, Users: []directory.NewUser{{Email: "x@acme.test"}}, Accounts: bulk.Accounts{All: true}, Roles: []bulk.RoleRef{{Name: "Analyst"}}}}})
		h.comesTo(all, bulk.Planned, "ADDED") // all accounts means all of theirs
		_, err := h.tryPlan(ann, bulk.Plan{Source: bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{{Email: "bob@acme.test"}}}}})
		h.is(err, fault.Forbidden) // offboarding covers more than their accounts
		h.comesTo(h.run(ann, op), bulk.Partial, "ADDED", "UNKNOWN_ACCOUNT")
		h.same("the other account", []string{"ann@acme.test X mine Administrator", "bob@acme.test X mine Analyst", "bob@acme.test X other Analyst", "new@acme.test X mine Analyst"}, h.roster())

		h.grant(mine, "pub@acme.test", "Publisher")
		for _, email := range []string{"pub@acme.test", "bob@acme.test"} {
			_, err := h.tryPlan(h.as(email), rowsOf(row(roster.Add, "y@acme.test", "mine", "Analyst")))
			h.is(err, fault.Forbidden)
		}
	})
}

func TestH22RightsLostBetweenPlanAndApplyAreMissedAtApply(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.engine.ChunkRows = 1
		ids := h.accounts("first", "second")
		for _, id := range ids {
			h.grant(id, "lead@acme.test", "Administrator")
			h.grant(id, "ann@acme.test", "Administrator")
		}
		ann := h.as("ann@acme.test")
		op := h.plan(ann, rowsOf(row(roster.Add, "x@acme.test", "first", "Analyst"), row(roster.Add, "x@acme.test", "second", "Analyst")))
		h.queue(ann, op)
		h.interrupt(h.worker(1), op, 1)
		h.grant(ids[1], "ann@acme.test", "Publisher")
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Partial, "ADDED", "FORBIDDEN")

		h.manager("second@acme.test")
		second := h.as("second@acme.test")
		op = h.plan(second, rowsOf(row(roster.Add, "y@acme.test", "first", "Analyst")))
		h.queue(second, op)
		h.duty(h.user("second@acme.test").ID, roster.NoDuty) // they have no access by now
		h.work(h.engine, op)
		h.comesTo(op, bulk.Failed, "ADDED")
		if op = h.operation(op.ID); value(op.FailureCode) != string(fault.Forbidden) || op.Pending != 1 {
			t.Errorf("failure %s, %d rows open; want FORBIDDEN, 1", value(op.FailureCode), op.Pending)
		}
	})
}

func TestH40AuditorsSteerNoRunsAndNobodySteersAnothers(t *testing.T) {
	each(t, 9, func(h *fixture) {
		mine := h.account("mine")
		h.grant(mine, "ann@acme.test", "Administrator")
		h.grant(mine, "eve@acme.test", "Administrator")
		h.duty(h.person("auditor@acme.test"), roster.Auditor)
		h.grant(mine, "auditor@acme.test", "Administrator") // sees all operations, administers one account
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "x@acme.test", "mine", "Analyst")))
		for email, want := range map[string]fault.Code{"auditor@acme.test": fault.Forbidden, "ann@acme.test": fault.NotFound} {
			_, err := h.engine.Run(h.as(email), op.ID, op.Digest, "key")
			h.is(err, want)
			_, err = h.engine.Cancel(h.as(email), op.ID)
			h.is(err, want)
			_, err = h.engine.Watch(h.as(email), op.ID)
			if email == "ann@acme.test" {
				h.is(err, want)
			} else {
				h.must(err)
			}
		}
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "ADDED")
		_, err := h.engine.Undo(h.as("auditor@acme.test"), op.ID)
		h.is(err, fault.Forbidden)

		own := h.plan(h.as("ann@acme.test"), rowsOf(row(roster.Add, "y@acme.test", "mine", "Analyst")))
		_, err = h.engine.Cancel(h.as("eve@acme.test"), own.ID)
		h.is(err, fault.NotFound)
		h.comesTo(h.run(h.as("ann@acme.test"), own), bulk.Succeeded, "ADDED")
		_, err = h.engine.Undo(h.as("ann@acme.test"), own.ID)
		h.must(err) // it is their own run
	})
}

func TestH22NobodyGrantsMoreThanTheyHoldThere(t *testing.T) {
	each(t, 9, func(h *fixture) {
		mine := h.account("mine")
		_, err := h.dir.RoleCreate(h.staff, directory.RoleCreate{Organization: &h.org, Name: "Keeper", Modules: []roster.Module{roster.ModuleAdmin}})
		h.must(err)
		h.grant(mine, "lead@acme.test", "Administrator")
		h.grant(mine, "keeper@acme.test", "Keeper")
		op := h.plan(h.as("keeper@acme.test"), rowsOf(
			row(roster.Add, "a@acme.test", "mine", "Keeper"),
			row(roster.Add, "b@acme.test", "mine", "Contributor"),
			row(roster.Add, "c@acme.test", "mine", "Administrator"),
		))
		h.comesTo(op, bulk.Planned, "ADDED", "FORBIDDEN", "FORBIDDEN")
	})
}

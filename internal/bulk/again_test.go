package bulk_test

import (
	"context"
	"testing"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// failOnce makes PostgreSQL end the next transaction that removes a membership with a serialization failure, after which the store tries again.
func (h *fixture) failOnce() {
	h.Helper()
	for _, s := range []string{
		`CREATE SEQUENCE tries`, `GRANT USAGE ON SEQUENCE tries TO PUBLIC`,
		`CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF nextval('tries') = 1 THEN RAISE EXCEPTION 'not both' USING ERRCODE = '40001'; END IF; RETURN NULL; END $$`,
		`CREATE TRIGGER fail_once AFTER DELETE ON memberships FOR EACH STATEMENT EXECUTE FUNCTION fail_once()`,
	} {
		_, err := h.db.Raw().ExecContext(context.Background(), s)
		h.must(err)
	}
}

// A run's transaction that is tried again starts with what the plan has stored, without rows that the first try added.
func TestATransactionThatIsTriedAgainBeginsAnew(t *testing.T) {
	for _, policy := range []string{bulk.ApplyValid, bulk.AllOrNothing} {
		t.Run(policy, func(t *testing.T) {
			each(t, 9, func(h *fixture) {
				if h.db.Dialect != store.Postgres {
					return // SQLite has one writer, so nothing is tried again
				}
				ids := h.accounts("planned", "led", "came")
				h.grant(ids[0], "ann@acme.test", "Analyst")
				h.grant(ids[1], "ann@acme.test", "Analyst")
				h.grant(ids[0], "heir@acme.test", "Analyst")
				plan := offboard("ann@acme.test")
				plan.Successor, plan.ErrorPolicy = &directory.UserRef{Email: "heir@acme.test"}, policy
				op := h.plan(h.boss(), plan)
				h.comesTo(op, bulk.Planned, "REMOVED", "REMOVED")
				h.grant(ids[1], "ann@acme.test", "Administrator") // the last administrator and the primary user
				h.grant(ids[2], "ann@acme.test", "Analyst")
				h.failOnce()
				op = h.run(h.boss(), op)
				if op.Status != bulk.Succeeded || op.Total != 4 || op.Pending != 0 || len(h.rows(op)) != 4 {
					t.Errorf("%s %s: %d rows, %d stored, %d pending; want 4, 4, 0", op.Status, value(op.FailureMessage), op.Total, len(h.rows(op)), op.Pending)
				}
				h.done(op, 1, 0, 3, 0, 0)
				h.same("what is left", []string{"heir@acme.test X led Administrator", "heir@acme.test X planned Analyst"}, h.roster())
				if u := h.user("ann@acme.test"); u.Status != roster.Former {
					t.Errorf("ann is %s", u.Status)
				}
			})
		})
	}
}

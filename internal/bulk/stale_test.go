package bulk_test

import (
	"fmt"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// TestWhateverChangedSinceThePlanIsSaidByTheRow plans each kind of row, makes each kind of change to what the row is about, and runs the plan. The row must
// have the right code, on both databases and under both policies, and the run itself must not fail. Each case has its own account, and a person who is on it
// unless the row adds a new one.
func TestWhateverChangedSinceThePlanIsSaidByTheRow(t *testing.T) {
	type scene struct {
		*fixture
		account uuid.UUID
		handle  string
		email   string
		role    string
	}
	replace := func(p *bulk.Plan) { p.OnExisting = roster.ReplaceExisting }
	extend := func(p *bulk.Plan) { p.AssignMode = roster.AddRoles }
	kinds := []struct {
		name   string
		action roster.Action
		roles  bool
		set    func(*bulk.Plan)
		member bool // before the plan
	}{
		{"add", roster.Add, true, nil, false},
		{"add to a member", roster.Add, true, replace, true},
		{"replace roles", roster.Assign, true, nil, true},
		{"add a role", roster.Assign, true, extend, true},
		{"remove", roster.Remove, false, nil, true},
	}
	changes := []struct {
		name   string
		change func(s scene)
		want   []string // for each kind
	}{
		{"nothing", func(scene) {}, []string{"ADDED", "CHANGED", "CHANGED", "CHANGED", "REMOVED"}},
		{"removed", func(s scene) { s.remove(s.account, s.email) }, []string{"", "STALE", "STALE", "STALE", "STALE"}},
		{"removed and added again", func(s scene) {
			s.remove(s.account, s.email)
			s.must(s.add(s.account, s.email, "Analyst"))
		}, []string{"", "STALE", "STALE", "STALE", "STALE"}},
		{"given the role", func(s scene) { s.grant(s.account, s.email, s.role) }, []string{"STALE", "STALE", "STALE", "STALE", "STALE"}},
		{"given another role", func(s scene) { s.grant(s.account, s.email, "Uploader") }, []string{"STALE", "STALE", "STALE", "STALE", "STALE"}},
		{"archived", func(s scene) {
			_, _, err := s.dir.AccountArchive(s.boss(), directory.AccountRef{ID: s.account}, false)
			s.must(err)
		}, []string{"UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT", "UNKNOWN_ACCOUNT"}},
		{"suspended", func(s scene) {
			_, err := s.dir.UserSuspend(s.boss(), directory.UserRef{ID: s.user(s.email).ID}, nil)
			s.must(err)
		}, []string{"", "CHANGED", "CHANGED", "CHANGED", "REMOVED"}},
		{"without the role", func(s scene) {
			_, err := s.dir.RoleDelete(s.boss(), directory.RoleDelete{ID: s.fixture.role(s.role)})
			s.must(err)
		}, []string{"UNKNOWN_ROLE", "UNKNOWN_ROLE", "UNKNOWN_ROLE", "UNKNOWN_ROLE", "REMOVED"}},
	}
	for _, policy := range []string{bulk.ApplyValid, bulk.AllOrNothing} {
		t.Run(policy, func(t *testing.T) {
			each(t, -1, func(h *fixture) {
				for i, c := range changes {
					for j, k := range kinds {
						if c.want[j] == "" {
							continue
						}
						name := fmt.Sprintf("%s, then %s", k.name, c.name)
						s := scene{h, uuid.Nil, fmt.Sprintf("handle%d.%d", i, j), fmt.Sprintf("user%d.%d@acme.test", i, j), fmt.Sprintf("Role %d.%d", i, j)}
						s.account = h.account(s.handle)
						if k.member {
							h.grant(s.account, s.email, "Analyst")
						}
						_, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Organization: &h.org, Name: s.role, Modules: []roster.Module{roster.ModuleAnalytics}})
						h.must(err)
						p := rowsOf(row(k.action, s.email, s.handle))
						if k.roles {
							p = rowsOf(row(k.action, s.email, s.handle, s.role))
						}
						p.ErrorPolicy = policy
						if k.set != nil {
							k.set(&p)
						}
						op := h.plan(h.boss(), p)
						c.change(s)
						op = h.run(h.boss(), op)
						said := h.outcomes(op)[0]
						if op.Status == bulk.Failed && op.FailureCode != nil {
							said = *op.FailureCode
						}
						if said != c.want[j] {
							h.Errorf("%s: %s, want %s", name, said, c.want[j])
						}
					}
				}
			})
		})
	}
}

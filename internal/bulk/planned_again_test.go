package bulk_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// again plans an operation again with the same options.
func (h *fixture) again(op *ent.BulkOperation, refused bool) *ent.BulkOperation {
	h.Helper()
	id, err := h.engine.Plan(h.boss(), againOf(op, refused))
	h.must(err)
	next := h.operation(id)
	if next.Source != op.Source || next.ErrorPolicy != op.ErrorPolicy || next.OnExisting != op.OnExisting || next.AssignMode != op.AssignMode ||
		next.OnSeatShortage != op.OnSeatShortage || next.IncludeSelf != op.IncludeSelf || value(next.Label) != value(op.Label) ||
		(next.MaxErrors == nil) != (op.MaxErrors == nil) || idOf(next.SuccessorID) != idOf(op.SuccessorID) || idOf(next.UndoesID) != idOf(op.UndoesID) {
		h.Errorf("planned again as\n%+v, from\n%+v", next, op)
	}
	return next
}

func againOf(op *ent.BulkOperation, refused bool) bulk.Plan {
	p := bulk.Plan{
		Source: bulk.Source{Again: &bulk.Again{Operation: op.ID, Refused: refused}}, ErrorPolicy: op.ErrorPolicy, MaxErrors: op.MaxErrors, IncludeSelf: op.IncludeSelf,
		OnSeatShortage: op.OnSeatShortage, OnExisting: op.OnExisting, AssignMode: op.AssignMode,
	}
	if op.Label != nil {
		p.Label = *op.Label
	}
	return p
}

func idOf(id *uuid.UUID) uuid.UUID {
	if id == nil {
		return uuid.Nil
	}
	return *id
}

// Each source can be planned again, and then means the objects that exist by then.
func TestEachSourceIsPlannedAgain(t *testing.T) {
	soon := time.Now().Add(48 * time.Hour).Truncate(time.Second)
	most := 5
	type given struct {
		*fixture
		news, sport uuid.UUID
	}
	for _, c := range []struct {
		name    string
		plan    func(g given) *ent.BulkOperation
		first   []string
		between func(g given)
		then    []string
		refused []string // not planned again if nil
	}{
		{
			name: "rows", plan: func(g given) *ent.BulkOperation {
				ends := row(roster.Add, "new@acme.test", "news", "Analyst")
				ends.ExpiresAt = &soon
				p := rowsOf(ends, row(roster.Add, "p@acme.test", "nowhere", "Analyst"), row(roster.Add, "p@acme.test", "sport", "No such role"), row(roster.Assign, "a@acme.test", "news", "Uploader"))
				p.ErrorPolicy, p.MaxErrors, p.OnExisting, p.AssignMode, p.OnSeatShortage, p.Label, p.IncludeSelf = bulk.ApplyValid, &most, roster.AddToExisting, roster.AddRoles, roster.FillInOrder, "Spring", true
				return g.plan(g.boss(), p)
			}, first: []string{"ADDED", "UNKNOWN_ACCOUNT", "UNKNOWN_ROLE", "CHANGED"},
			between: func(g given) { g.account("nowhere") }, then: []string{"ADDED", "ADDED", "UNKNOWN_ROLE", "CHANGED"}, refused: []string{"ADDED", "UNKNOWN_ROLE"},
		},
		{
			name: "csv", plan: func(g given) *ent.BulkOperation {
				return g.plan(g.boss(), csvOf("action,email,platform,handle,roles\nADD,p@acme.test,X,nowhere,Analyst\nREMOVE,a@acme.test,X,news,\n"))
			}, first: []string{"UNKNOWN_ACCOUNT", "REMOVED"}, between: func(g given) { g.account("nowhere") }, then: []string{"ADDED", "REMOVED"}, refused: []string{"ADDED"},
		},
		{
			name: "rows with a successor", plan: func(g given) *ent.BulkOperation {
				g.grant(g.sport, "lead@acme.test", "Administrator")
				p := rowsOf(row(roster.Remove, "lead@acme.test", "sport"))
				p.Successor = &directory.UserRef{Email: "heir@acme.test"}
				return g.plan(g.boss(), p)
			}, first: []string{"REMOVED", "ADDED"}, between: func(given) {}, then: []string{"REMOVED", "ADDED"},
		},
		{
			name: "selection", plan: func(g given) *ent.BulkOperation {
				return g.plan(g.boss(), bulk.Plan{Source: bulk.Source{Selection: &bulk.Selection{
					Action: roster.Assign, Users: []directory.NewUser{{Email: "a@acme.test"}}, Accounts: bulk.Accounts{All: true}, Roles: []bulk.RoleRef{{Name: "Uploader"}},
				}}})
			}, first: []string{"CHANGED", "NOT_A_MEMBER"}, between: func(g given) { g.grant(g.sport, "a@acme.test", "Analyst") }, then: []string{"CHANGED", "CHANGED"},
		},
		{
			name: "offboarding", plan: func(g given) *ent.BulkOperation {
				p := offboard("a@acme.test")
				p.Successor = &directory.UserRef{Email: "heir@acme.test"}
				return g.plan(g.boss(), p)
			}, first: []string{"REMOVED"}, between: func(g given) { g.grant(g.sport, "a@acme.test", "Administrator") }, then: []string{"REMOVED", "REMOVED", "ADDED"},
		},
		{
			name: "role for role", plan: func(g given) *ent.BulkOperation {
				g.grant(g.sport, "else@acme.test", "Publisher")
				return g.plan(g.boss(), bulk.Plan{Source: bulk.Source{ReplaceRole: &bulk.ReplaceRole{
					Role: bulk.RoleRef{Name: "Publisher"}, With: bulk.RoleRef{Name: "Uploader"}, Accounts: bulk.Accounts{Refs: []directory.AccountRef{{ID: g.news}}},
				}}})
			}, first: []string{"CHANGED"}, between: func(g given) {
				g.grant(g.news, "a@acme.test", "Publisher", "Analyst") // other roles stay, and people who were added since are included
				g.grant(g.news, "came@acme.test", "Publisher")
			}, then: []string{"CHANGED", "CHANGED"},
		},
		{
			name: "one event", plan: func(g given) *ent.BulkOperation {
				g.assign(g.news, "a@acme.test", &soon, "Publisher")
				g.assign(g.news, "a@acme.test", nil, "Uploader")
				event := g.last("membership.changed")
				return g.plan(g.boss(), bulk.Plan{Source: bulk.Source{UndoEvent: &event}})
			}, first: []string{"CHANGED"}, between: func(g given) { g.remove(g.news, "a@acme.test") }, then: []string{"STALE"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, 30, func(h *fixture) {
				g := given{h, h.account("news"), h.account("sport")}
				h.grant(g.news, "a@acme.test", "Publisher")
				h.person("heir@acme.test")
				op := c.plan(g)
				h.comesTo(op, bulk.Planned, c.first...)
				c.between(g)
				next := h.again(op, false)
				h.comesTo(next, bulk.Planned, c.then...)
				h.comesTo(h.again(next, false), bulk.Planned, c.then...) // any number of times
				if c.refused != nil {
					h.comesTo(h.again(op, true), bulk.Planned, c.refused...)
				}
			})
		})
	}
}

func TestARoleForARoleIsPlannedAgainForWhatWasRefused(t *testing.T) {
	each(t, 30, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "a@acme.test", "Publisher")
		h.grant(sport, "b@acme.test", "Publisher")
		op := h.plan(h.boss(), bulk.Plan{Source: bulk.Source{ReplaceRole: &bulk.ReplaceRole{Role: bulk.RoleRef{Name: "Publisher"}, With: bulk.RoleRef{Name: "Uploader"}}}})
		h.grant(news, "a@acme.test", "Publisher", "Analyst")
		op = h.run(h.boss(), op)
		h.comesTo(op, bulk.Partial, "STALE", "CHANGED")
		h.grant(sport, "c@acme.test", "Publisher") // had no row
		h.comesTo(h.again(op, true), bulk.Planned, "CHANGED")
		h.comesTo(h.again(op, false), bulk.Planned, "CHANGED", "CHANGED")
	})
}

func TestAnUndoIsPlannedAgainForItsOwnRows(t *testing.T) {
	each(t, 3, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		for _, email := range []string{"a@acme.test", "b@acme.test", "c@acme.test"} {
			h.grant(news, email, "Publisher")
		}
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Remove, "a@acme.test", "news"), row(roster.Remove, "b@acme.test", "news"), row(roster.Remove, "c@acme.test", "news"))))
		id, err := h.engine.UndoRows(h.boss(), op.ID, []int{1, 3})
		h.must(err)
		some := h.operation(id)
		h.comesTo(h.again(some, false), bulk.Planned, "ADDED", "ADDED")
		h.must(h.add(sport, "taker@acme.test", "Analyst"))
		h.must(h.add(sport, "other@acme.test", "Analyst"))
		some = h.run(h.boss(), some)
		h.comesTo(some, bulk.Partial, "ADDED", "SEAT_EXHAUSTED")
		h.remove(sport, "taker@acme.test")
		h.remove(sport, "other@acme.test")
		for _, refused := range []bool{true, false} { // the first is back, and the second was not selected
			next := h.again(some, refused)
			h.comesTo(next, bulk.Planned, "ADDED")
			if r := h.rows(next)[0]; value(r.Email) != "c@acme.test" {
				t.Errorf("planned again for %s", value(r.Email))
			}
		}
		h.grant(sport, "lead@acme.test", "Administrator")
		_, err = h.engine.Plan(h.as("lead@acme.test"), againOf(some, false))
		h.is(err, fault.NotFound) // an operation that a viewer cannot see cannot be planned again (H47)
	})
}

package bulk_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
)

// TestHistoriesOfRunsAgainstAModel makes random histories of plans, single changes in between, runs in small chunks, stops, cancellations, undos, and undos
// of undos. After each step it compares a simple model with the database: the outcomes of rows, memberships and their ends, people, seats, sessions, mails,
// primary users, and the organization's next end. ROSTER_MODEL_ROUNDS is the number of histories on each database.
func TestHistoriesOfRunsAgainstAModel(t *testing.T) {
	rounds := 2
	if text := os.Getenv("ROSTER_MODEL_ROUNDS"); text != "" {
		var err error
		if rounds, err = strconv.Atoi(text); err != nil {
			t.Fatalf("ROSTER_MODEL_ROUNDS is a number, not %q", text)
		}
	}
	seed := seedtest.Seed(t)
	for n := range rounds {
		t.Run(strconv.Itoa(n), func(t *testing.T) {
			each(t, -1, func(h *fixture) {
				m := newModel(h, rand.New(rand.NewPCG(seed, uint64(n))))
				for range 14 {
					m.step()
					if h.Failed() {
						h.Fatalf("after %v", m.story)
					}
				}
			})
		})
	}
}

type (
	cell  struct{ who, where string }
	given struct {
		role  string
		end   *time.Time
		stamp int // changes with each change of the cell
	}
	someone struct {
		status      roster.Status
		linked      bool // has a sign-in
		session     bool // is signed in
		since, till time.Time
	}
	asked struct {
		cell
		action  roster.Action
		role    string
		end     *time.Time
		exact   bool // an undo restores the end exactly, including no end
		seen    int  // the stamp at the time of the plan
		refused bool // by the plan
		outcome roster.Outcome
		before  given
		after   int // the stamp that the run has left
	}
	planned struct {
		op       *ent.BulkOperation
		rows     []asked
		policy   string
		made     time.Time
		undoes   *planned
		reversed map[cell]bool // cells that its undos have reversed so far, including a canceled one
		leavers  []string
	}
	model struct {
		*fixture
		draw     *rand.Rand
		accounts []string
		ids      map[string]uuid.UUID
		grants   map[cell]given
		people   map[string]someone
		stamps   int
		mails    []string
		waiting  *planned
		ended    []*planned
		story    []string
	}
)

var modelRoles = []string{"Analyst", "Publisher", "Uploader"}

func newModel(h *fixture, draw *rand.Rand) *model {
	m := &model{fixture: h, draw: draw, accounts: []string{"a", "b", "c"}, ids: map[string]uuid.UUID{}, grants: map[cell]given{}, people: map[string]someone{}}
	for _, a := range m.accounts {
		m.ids[a] = h.account(a)
		h.grant(m.ids[a], "chief@acme.test", "Administrator")
	}
	m.fixture.mails()
	for i, a := range m.accounts {
		who := fmt.Sprintf("p%d@acme.test", i)
		began := m.instant()
		h.grant(m.ids[a], who, "Analyst")
		h.session(who)
		m.stamps++
		m.grants[cell{who, a}] = given{role: "Analyst", stamp: m.stamps}
		m.people[who] = someone{status: roster.Active, linked: true, session: true, since: began, till: m.instant()}
	}
	m.mails = m.fixture.mails()
	slices.Sort(m.mails)
	return m
}

func (m *model) instant() time.Time { return store.Instant(m.now()) }
func (m *model) someone() string    { return fmt.Sprintf("p%d@acme.test", m.draw.IntN(6)) }
func (m *model) somewhere() string  { return m.accounts[m.draw.IntN(len(m.accounts))] }
func (m *model) someRole() string   { return modelRoles[m.draw.IntN(len(modelRoles))] }

func (m *model) told(format string, args ...any) {
	m.story = append(m.story, fmt.Sprintf(format, args...))
}

// step makes a random next step.
func (m *model) step() {
	m.Helper()
	m.expire()
	switch k := m.draw.IntN(10); {
	case k < 2:
		m.single()
	case k == 2:
		m.forward(time.Duration(m.draw.IntN(150)) * time.Minute)
		m.told("forward to %s", m.instant().Format(time.TimeOnly))
		m.expire()
	case m.waiting == nil && k < 5 && len(m.ended) > 0:
		m.undoSome()
	case m.waiting == nil && k == 5:
		m.offboard()
	case m.waiting == nil:
		m.planSome()
	default:
		m.runIt()
	}
	m.compare()
}

// expire removes memberships that have ended, as the next request does.
func (m *model) expire() {
	m.must(m.dir.Settle(m.staff, m.org))
	changes := map[cell]*given{}
	for c, g := range m.grants {
		if g.end != nil && !g.end.After(m.instant()) {
			changes[c] = nil
		}
	}
	m.move(changes, m.instant().Add(-time.Minute))
}

// move makes changes that started at an instant together, with what they mean for people, and returns the new stamps.
func (m *model) move(changes map[cell]*given, began time.Time) map[cell]int {
	stamps, added, removed, changed := map[cell]int{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for c, g := range changes {
		_, there := m.grants[c]
		switch {
		case g == nil:
			delete(m.grants, c)
			removed[c.who] = true
			stamps[c] = 0
			continue
		case !there:
			added[c.who] = true
		default:
			changed[c.who] = true
		}
		m.stamps++
		g.stamp = m.stamps
		m.grants[c], stamps[c] = *g, g.stamp
	}
	moved := maps.Clone(added)
	maps.Copy(moved, removed)
	for who := range moved {
		p := m.people[who]
		belongs := slices.ContainsFunc(slices.Collect(maps.Keys(m.grants)), func(c cell) bool { return c.who == who })
		held := p.status == roster.Active || p.status == roster.Invited
		kind := "removed"
		if added[who] {
			kind = "added"
		}
		switch {
		case belongs && !held:
			p = someone{status: roster.Invited, since: began, till: m.instant()}
			kind = "invited"
		case !belongs && held:
			p = someone{status: roster.Former}
		}
		m.people[who] = p
		m.mails = append(m.mails, kind+" "+who)
	}
	for who := range changed {
		if !moved[who] && m.people[who].status == roster.Active {
			m.mails = append(m.mails, "changed "+who)
		}
	}
	return stamps
}

// single makes one change without a bulk operation.
func (m *model) single() {
	m.Helper()
	c, role, began := cell{m.someone(), m.somewhere()}, m.someRole(), m.instant()
	if g, there := m.grants[c]; there && m.draw.IntN(2) == 0 {
		m.told("remove %v", c)
		m.remove(m.ids[c.where], c.who)
		m.move(map[cell]*given{c: nil}, began)
	} else if !there {
		m.told("add %v %s", c, role)
		m.must(m.add(m.ids[c.where], c.who, role))
		m.move(map[cell]*given{c: {role: role}}, began)
	} else if g.role != role {
		m.told("assign %v %s", c, role)
		_, err := m.dir.MembershipsAssignRoles(m.boss(), directory.AssignRoles{Account: directory.AccountRef{ID: m.ids[c.where]},
			Users: []directory.UserRef{{Email: c.who}}, Roles: []uuid.UUID{m.role(role)}, Mode: roster.ReplaceRoles})
		m.must(err)
		m.move(map[cell]*given{c: {role: role, end: g.end}}, began)
	}
}

func (m *model) planSome() {
	m.Helper()
	p := &planned{policy: []string{bulk.ApplyValid, bulk.ApplyValid, bulk.AllOrNothing}[m.draw.IntN(3)], made: m.now()}
	in, taken := bulk.Plan{ErrorPolicy: p.policy}, map[cell]bool{}
	if who := m.someone(); m.draw.IntN(2) == 0 { // is moved: leaves every account and gets another one
		for _, a := range m.accounts {
			r := asked{cell: cell{who, a}, action: roster.Remove}
			if _, there := m.grants[r.cell]; !there && m.draw.IntN(2) == 0 {
				r.action, r.role = roster.Add, m.someRole()
			}
			taken[r.cell] = true
			p.rows = append(p.rows, r)
			in.Source.Rows = append(in.Source.Rows, row(r.action, r.who, r.where, r.role))
		}
	}
	for range 1 + m.draw.IntN(7) {
		r := asked{cell: cell{m.someone(), m.somewhere()}, action: []roster.Action{roster.Add, roster.Assign, roster.Remove}[m.draw.IntN(3)], role: m.someRole()}
		if taken[r.cell] {
			continue
		}
		taken[r.cell] = true
		if r.action != roster.Remove && m.draw.IntN(3) == 0 {
			end := m.instant().Add(time.Duration(30+m.draw.IntN(300)) * time.Minute)
			r.end = &end
		}
		p.rows = append(p.rows, r)
		wish := row(r.action, r.who, r.where, r.role)
		wish.ExpiresAt = r.end
		in.Source.Rows = append(in.Source.Rows, wish)
	}
	m.engine.ChunkRows = 1 + m.draw.IntN(3)
	p.op = m.plan(m.boss(), in)
	m.foreseen(p)
	m.told("plan %s %s", p.policy, describeRows(p.rows))
}

func describeRows(rows []asked) string {
	text := ""
	for _, r := range rows {
		text += fmt.Sprintf("[%s %s %s %s %s]", r.action, r.who[:2], r.where, r.role, r.outcome)
	}
	return text
}

// foreseen compares the plan with the model and keeps it for a run.
func (m *model) foreseen(p *planned) {
	m.Helper()
	for i := range p.rows {
		r := &p.rows[i]
		if !r.refused {
			r.outcome = m.foresee(r)
		}
		r.refused = r.outcome == roster.Refused
		r.seen = m.grants[r.cell].stamp
	}
	m.cameTo(p, bulk.Planned)
	m.waiting = p
}

func (m *model) cameTo(p *planned, status string) {
	m.Helper()
	var want, got []string
	for _, r := range p.rows {
		want = append(want, string(r.outcome))
	}
	for _, r := range m.rows(p.op) {
		got = append(got, string(r.Outcome))
	}
	m.same("the rows of "+status, want, got)
	if op := m.operation(p.op.ID); op.Status != status {
		m.Errorf("the operation is %s %s, want %s", op.Status, value(op.FailureMessage), status)
	}
}

func (m *model) offboard() {
	m.Helper()
	who := m.someone()
	if _, known := m.people[who]; !known {
		return
	}
	p := &planned{policy: bulk.ApplyValid, made: m.now(), leavers: []string{who}}
	for _, a := range m.accounts {
		if _, there := m.grants[cell{who, a}]; there {
			p.rows = append(p.rows, asked{cell: cell{who, a}, action: roster.Remove})
		}
	}
	m.engine.ChunkRows = 1 + m.draw.IntN(2)
	p.op = m.plan(m.boss(), offboard(who))
	m.told("offboard %s", who)
	m.foreseen(p)
}

// undoSome plans the undo of what an ended operation did and no undo has reversed yet.
func (m *model) undoSome() {
	m.Helper()
	of := m.ended[m.draw.IntN(len(m.ended))]
	p := &planned{policy: bulk.ApplyValid, made: m.now(), undoes: of}
	for _, r := range of.rows {
		if !r.outcome.Effective() || of.reversed[r.cell] {
			continue
		}
		back := asked{cell: r.cell, role: r.before.role, end: r.before.end, exact: true, refused: m.grants[r.cell].stamp != r.after}
		switch r.outcome {
		case roster.Added:
			back.action = roster.Remove
		case roster.Removed:
			back.action = roster.Add
		default:
			back.action = roster.Assign
		}
		if back.refused {
			back.outcome = roster.Refused
		}
		p.rows = append(p.rows, back)
	}
	if len(p.rows) == 0 {
		return
	}
	id, err := m.engine.Undo(m.boss(), of.op.ID)
	m.must(err)
	p.op = m.operation(id)
	m.told("undo %s", describeRows(p.rows))
	m.foreseen(p)
}

// runIt runs the waiting plan: without a stop, with a stop between two chunks, or canceled there.
func (m *model) runIt() {
	m.Helper()
	p := m.waiting
	m.waiting = nil
	if p == nil || m.now().Sub(p.made) > 20*time.Hour {
		return
	}
	refused := slices.ContainsFunc(p.rows, func(r asked) bool { return r.refused })
	if p.policy == bulk.AllOrNothing && refused {
		if _, err := m.engine.Run(m.boss(), p.op.ID, p.op.Digest, uuid.NewString()); err == nil {
			m.Error("ALL_OR_NOTHING runs with a row that is refused")
		}
		m.told("run: refused")
		return
	}
	began := m.instant()
	m.queue(m.boss(), p.op)
	chunks := 0
	for _, r := range m.rows(p.op) {
		if r.Chunk != nil {
			chunks = max(chunks, *r.Chunk)
		}
	}
	canceled := false
	if how := m.draw.IntN(3); how > 0 && chunks > 1 && p.policy == bulk.ApplyValid {
		m.interrupt(m.worker(1), p.op, 1+m.draw.IntN(chunks-1))
		if canceled = how == 2; canceled {
			_, err := m.engine.Cancel(m.boss(), p.op.ID)
			m.must(err)
		}
	}
	m.work(m.worker(1), p.op)
	m.told("run, canceled %v", canceled)
	m.happened(p, began, canceled)
}

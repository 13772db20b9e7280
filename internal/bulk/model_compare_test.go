package bulk_test

import (
	"context"
	"fmt"
	"slices"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// foresee returns the outcome of a row in the model's current state.
func (m *model) foresee(r *asked) roster.Outcome {
	g, there := m.grants[r.cell]
	_, known := m.people[r.who]
	switch {
	case !known && r.action != roster.Add:
		return roster.Refused
	case r.action == roster.Remove && there:
		return roster.Removed
	case r.action == roster.Remove:
		return roster.NotAMember
	case r.end != nil && !r.end.After(m.instant()):
		return roster.Refused
	case r.action == roster.Add && there:
		return roster.Unchanged // with SKIP
	case r.action == roster.Add:
		return roster.Added
	case !there:
		return roster.Refused
	}
	end := r.end
	if end == nil && !r.exact {
		end = g.end
	}
	if g.role == r.role && sameEnd(end, g.end) {
		return roster.Unchanged
	}
	return roster.Changed
}

func sameEnd(a, b *time.Time) bool { return a == b || a != nil && b != nil && a.Equal(*b) }

// happened changes the model as the run has changed the database.
func (m *model) happened(p *planned, began time.Time, canceled bool) {
	m.Helper()
	for _, who := range p.leavers { // they are signed out at once, and lose what was added since the plan, too
		if gone, ok := m.people[who]; ok && len(p.rows) > 0 {
			gone.session = false
			m.people[who] = gone
		}
		for _, a := range m.accounts {
			c := cell{who, a}
			if _, there := m.grants[c]; there && !slices.ContainsFunc(p.rows, func(r asked) bool { return r.cell == c }) {
				p.rows = append(p.rows, asked{cell: c, action: roster.Remove, seen: m.grants[c].stamp, outcome: roster.Removed})
			}
		}
	}
	open := map[int]bool{} // chunks that a cancellation has left undone
	rows, err := m.db.QueryContext(access.Across(context.Background()), `SELECT number FROM bulk_chunks WHERE organization_id = $1 AND done_at IS NULL
		AND substr(CAST(id AS text), 1, 30) = $2`, m.org, p.op.ID.String()[:30])
	m.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var n int
		err := scan(&n)
		open[n] = true
		return err
	}))
	stored, changes := m.rows(p.op), map[cell]*given{}
	none := 0
	for i := range p.rows {
		r := &p.rows[i]
		r.before = m.grants[r.cell]
		if canceled && i < len(stored) && stored[i].Chunk != nil && open[*stored[i].Chunk] {
			continue // as planned, and never done
		}
		now := m.foresee(r)
		switch idle := i < len(stored) && stored[i].Chunk == nil; {
		case idle && !r.refused && r.seen == r.before.stamp: // the row had no effect and the cell is unchanged, so its end does not matter
		case r.refused, p.leavers == nil && r.seen != r.before.stamp, r.outcome != now && now == roster.Refused:
			r.outcome = roster.Refused
		default:
			r.outcome = now
		}
		if r.outcome == roster.Refused {
			none++
		}
		end := r.end
		if end == nil && !r.exact {
			end = r.before.end
		}
		switch r.outcome {
		case roster.Added, roster.Changed:
			changes[r.cell] = &given{role: r.role, end: end}
		case roster.Removed:
			changes[r.cell] = nil
		}
	}
	status := bulk.Partial
	switch {
	case canceled:
		status = bulk.Canceled
	case p.policy == bulk.AllOrNothing && none > 0:
		if op := m.operation(p.op.ID); op.Status != bulk.Failed || op.DoneAdded+op.DoneChanged+op.DoneRemoved != 0 {
			m.Errorf("the run is %s, and has done %d", op.Status, op.DoneAdded+op.DoneChanged+op.DoneRemoved)
		}
		return
	case none == 0:
		status = bulk.Succeeded
	case none == len(p.rows):
		status = bulk.Failed
	}
	stamps := m.move(changes, began)
	for i := range p.rows {
		r := &p.rows[i]
		if _, done := changes[r.cell]; !done && r.outcome.Effective() {
			continue
		}
		r.after = stamps[r.cell]
	}
	m.cameTo(p, status)
	if canceled { // undone rows are not part of the run
		p.rows = slices.DeleteFunc(p.rows, func(r asked) bool { _, done := changes[r.cell]; return !done })
	}
	if p.undoes != nil {
		if p.undoes.reversed == nil {
			p.undoes.reversed = map[cell]bool{}
		}
		for c := range changes {
			p.undoes.reversed[c] = true
		}
	}
	m.ended = append(m.ended, p)
}

// compare compares everything that a run can change.
func (m *model) compare() {
	m.Helper()
	var want []string
	var first *time.Time
	for c, g := range m.grants {
		end := "-"
		if g.end != nil {
			end = g.end.UTC().Format(time.RFC3339Nano)
			if first == nil || g.end.Before(*first) {
				first = g.end
			}
		}
		want = append(want, fmt.Sprintf("%s %s %s until %s", c.who, c.where, g.role, end))
	}
	slices.Sort(want)
	m.same("who is where", want, m.whoIsWhere())
	seats := 1 // the chief's
	for who, p := range m.people {
		u := m.user(who)
		if u.Status != p.status {
			m.Errorf("%s is %s, want %s", who, u.Status, p.status)
		}
		if p.status == roster.Former {
			if u.SeatSince != nil || u.InvitationExpiresAt != nil || u.IdentityID != nil {
				m.Errorf("%s has left and has a seat since %v, an invitation until %v, a sign-in %v", who, u.SeatSince, u.InvitationExpiresAt, u.IdentityID)
			}
			continue
		}
		seats++
		if u.SeatSince == nil || u.SeatSince.Before(p.since) || u.SeatSince.After(p.till) {
			m.Errorf("%s has a seat since %v, want from %v to %v", who, u.SeatSince, p.since, p.till)
		}
		if p.linked != (u.IdentityID != nil) || (p.status == roster.Invited) != (u.InvitationExpiresAt != nil) {
			m.Errorf("%s is %s, sign-in %v, invitation until %v; want a sign-in %v", who, p.status, u.IdentityID, u.InvitationExpiresAt, p.linked)
		}
	}
	if used := m.used(); used != seats {
		m.Errorf("%d seats are used, want %d", used, seats)
	}
	sessions := 0
	for _, p := range m.people {
		if p.session {
			sessions++
		}
	}
	if n := m.sessions(); n != sessions {
		m.Errorf("%d sessions, want %d", n, sessions)
	}
	mails, expected := m.fixture.mails(), slices.Clone(m.mails)
	slices.Sort(mails)
	slices.Sort(expected)
	m.same("the mails", expected, mails)
	o := m.db.Ent.Organization.GetX(m.staff, m.org)
	if first != nil && (o.NextDueAt == nil || o.NextDueAt.After(*first)) {
		m.Errorf("the next end is at %v, want %v", o.NextDueAt, first)
	}
	chief := m.user("chief@acme.test").ID
	for _, a := range m.db.Ent.Account.Query().AllX(m.staff) {
		if a.PrimaryUserID == nil || *a.PrimaryUserID != chief {
			m.Errorf("the primary user of %s is %v", a.Handle, a.PrimaryUserID)
		}
	}
	if n := m.db.Ent.BulkPerson.Query().CountX(m.staff); n != 0 {
		m.Errorf("%d people are noted, and nothing runs", n)
	}
}

// whoIsWhere lists all memberships except the chief's.
func (m *model) whoIsWhere() []string {
	m.Helper()
	var out []string
	rows, err := m.db.QueryContext(access.Across(context.Background()), `SELECT u.email, a.handle, r.name, m.expires_at FROM memberships m JOIN users u ON u.id = m.user_id
		JOIN accounts a ON a.id = m.account_id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE u.email <> 'chief@acme.test'`)
	m.must(store.Scan(rows, err, func(scan func(...any) error) error {
		var email, handle, role string
		var end *time.Time
		err := scan(&email, &handle, &role, &end)
		until := "-"
		if end != nil {
			until = end.UTC().Format(time.RFC3339Nano)
		}
		out = append(out, fmt.Sprintf("%s %s %s until %s", email, handle, role, until))
		return err
	}))
	slices.Sort(out)
	return out
}

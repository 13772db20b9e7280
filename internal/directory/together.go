package directory

import (
	"context"
	"fmt"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// The limits of a shared transaction: how many changes it contains, so that it stays short, and how long it may wait for the organization. Each
// caller also has a deadline of their own.
const (
	mostShared = 64
	longestTry = time.Minute
)

// memberships is one caller's change of memberships. Its rows are applied together or not at all.
type memberships struct {
	rows     []rules.Row
	options  rules.Options
	newcomer *NewUser // the person whom the only row adds, by email; nil if the rows have the people's ids

	// Set under the lock:
	unrecorded bool // the organization has no record of the newcomer yet, and their id in the row is new

	// Set when the change was decided:
	before, after []roster.Grant // for each row, the grant before it and after the change
	legacy        []bool         // for each row, whether the grant before it had a legacy role
}

// waiter is a caller whose change waits for a transaction.
type waiter struct {
	ctx    context.Context //nolint:containedctx // the caller's; it is done when the caller no longer waits
	viewer *access.Viewer
	change *memberships
	err    error
	done   chan struct{} // closed when change and err are final
}

// waiters are the callers that wait for each organization, in the order of arrival. While a transaction is running, new callers queue here; they share
// the next one.
type waiters struct {
	mu sync.Mutex
	of map[uuid.UUID][]*waiter // an organization has an entry, even an empty one, while a goroutine serves it
}

// join adds a caller. It reports whether no goroutine serves the organization yet, so that the caller has to start one.
func (q *waiters) join(org uuid.UUID, w *waiter) (serve bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.of == nil {
		q.of = map[uuid.UUID][]*waiter{}
	}
	line, served := q.of[org]
	q.of[org] = append(line, w)
	return !served
}

// leave removes a caller that no longer waits. A caller whose transaction has already begun stays in it.
func (q *waiters) leave(org uuid.UUID, w *waiter) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if line, served := q.of[org]; served {
		q.of[org] = slices.DeleteFunc(line, func(o *waiter) bool { return o == w })
	}
}

// first returns the context of the caller that waits longest. It returns nil if nobody waits, and then nobody serves the organization any more.
func (q *waiters) first(org uuid.UUID) context.Context {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.of[org]) == 0 {
		delete(q.of, org)
		return nil
	}
	return q.of[org][0].ctx
}

// dequeue removes the first callers from the queue and returns them.
func (q *waiters) dequeue(org uuid.UUID, most int) []*waiter {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := min(most, len(q.of[org]))
	taken := slices.Clone(q.of[org][:n])
	q.of[org] = q.of[org][n:]
	return taken
}

// changeMemberships makes a change in a transaction that it shares with other changes that wait for the organization. Each change is decided by itself, in
// the order of arrival, with its caller's rights at that moment. A refused change does not affect the others.
func (d *Directory) changeMemberships(ctx context.Context, org uuid.UUID, m *memberships) error {
	v, err := d.reached(ctx, org)
	if err != nil {
		return err
	}
	w := &waiter{ctx: ctx, viewer: v, change: m, done: make(chan struct{})}
	if d.waiting.join(org, w) {
		go d.drain(org)
	}
	select {
	case <-w.done:
		return w.err
	case <-ctx.Done():
		d.waiting.leave(org, w)
		return store.Fault(ctx.Err())
	}
}

// drain makes the changes of an organization until nobody waits.
func (d *Directory) drain(org uuid.UUID) {
	for {
		first := d.waiting.first(org)
		if first == nil {
			return
		}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(first), longestTry) // the others' changes must not be canceled with the first caller's request
		d.share(ctx, org)
		cancel()
	}
}

// share makes the waiting changes in one transaction. If a statement fails, the transaction is rolled back and each change is tried by itself, so that nobody fails
// because of another caller's change. If the commit fails, it is unknown whether the changes were stored, and all callers get the error.
func (d *Directory) share(ctx context.Context, org uuid.UUID) {
	taken, decided, err := d.together(ctx, org, func() []*waiter { return d.waiting.dequeue(org, mostShared) })
	switch {
	case taken == nil && err != nil: // the organization could not be locked
		taken = d.waiting.dequeue(org, mostShared)
	case err != nil && !decided && len(taken) > 1:
		for _, w := range taken {
			_, _, err := d.together(ctx, org, func() []*waiter { return []*waiter{w} })
			w.end(err)
		}
		return
	}
	for _, w := range taken {
		w.end(err)
	}
}

func (w *waiter) end(err error) {
	if err != nil {
		w.err = err
	}
	close(w.done)
}

// together runs one transaction. It takes the callers from the queue when it holds the organization's lock, so that all that have arrived by then take part. decided
// reports whether everything was decided and written, so that an error is one of the commit.
func (d *Directory) together(ctx context.Context, org uuid.UUID, take func() []*waiter) (taken []*waiter, decided bool, err error) {
	defer func() {
		if p := recover(); p != nil { // a panic here would end the gateway, because no HTTP handler is there to recover
			err = fmt.Errorf("changing memberships: %v\n%s", p, debug.Stack())
		}
	}()
	err = d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		decided = false
		c, err := d.lockOrganization(ctx, tx, org, access.System())
		if err == nil && due(c.Org, c.Now) {
			err = c.settle(ctx)
		}
		if err != nil {
			return err
		}
		if taken == nil { // only once, if the transaction is tried again
			taken = take()
		}
		if err := c.decideTogether(ctx, taken); err != nil {
			return err
		}
		decided = true
		return nil
	})
	return taken, decided, err
}

// decideTogether decides the changes one after another, each based on the state that the changes before it leave, and writes them.
func (c *Change) decideTogether(ctx context.Context, all []*waiter) error {
	var touch store.Touch
	open := make([]*waiter, 0, len(all))
	for _, w := range all {
		w.err = w.ctx.Err() // skip callers that no longer wait
		if w.err == nil {
			w.err = w.viewer.MayChange(c.Org.ArchivedAt)
		}
		if w.err != nil {
			continue
		}
		open = append(open, w)
	}
	if len(open) == 0 {
		return nil
	}
	s := segment{Change: c}
	if err := s.findNewcomers(ctx, open); err != nil {
		return err
	}
	for _, w := range open {
		for _, r := range w.change.rows {
			if w.change.unrecorded {
				touch.Accounts = append(touch.Accounts, r.Account)
				continue
			}
			touch.Cells = append(touch.Cells, roster.Cell{Account: r.Account, User: r.User})
		}
	}
	var beside store.Reads
	s.readActors(&beside, open)
	c.chain = audit.LockHead(&beside, c.Tx, c.Org.ID)
	var err error
	if s.world, err = c.Tx.World(ctx, c.Org, c.Now, touch, &beside); err != nil {
		return err
	}
	for i, one := range open {
		if s.touches(one) {
			if err := s.write(ctx); err != nil {
				return err
			}
		}
		actor, err := s.actor(ctx, open[i:])
		if err != nil {
			return err
		}
		s.decide(one, actor)
	}
	return s.write(ctx)
}

// segment is a sequence of changes that are written together. They were made by the same viewer, and no change touches a person, or an account whose primary
// user, was changed by another one.
type segment struct {
	*Change
	world     *rules.World
	actors    map[actor]*roster.Actor // read since the last write, or nil
	usernames map[string]uuid.UUID    // the ids of people who have the usernames of newcomers, by key
	parts     []authoredDecision
	people    map[uuid.UUID]bool
	primaries map[uuid.UUID]bool
}

// touches reports whether the segment must be written before a change can be decided, because it may change the actor's rights or what the change is about.
func (s *segment) touches(w *waiter) bool {
	if len(s.parts) == 0 {
		return false
	}
	if actorOf(s.parts[0].viewer, s.Org.ID) != actorOf(w.viewer, s.Org.ID) {
		return true
	}
	return s.people[w.viewer.ActorID(s.Org.ID)] || slices.ContainsFunc(w.change.rows, func(r rules.Row) bool { return s.people[r.User] || s.primaries[r.Account] })
}

// actor returns the rights of the first caller. After a write, they are read again for all whose changes are still to be decided.
func (s *segment) actor(ctx context.Context, open []*waiter) (roster.Actor, error) {
	s.Viewer = open[0].viewer
	if s.actors == nil {
		var r store.Reads
		s.readActors(&r, open)
		if err := r.Run(ctx, s.Tx); err != nil {
			return roster.Actor{}, err
		}
	}
	return *s.actors[actorOf(s.Viewer, s.Org.ID)], nil
}

// readActors adds the reading of the rights of all viewers on the accounts that their changes are about.
func (s *segment) readActors(r *store.Reads, open []*waiter) {
	accounts, viewers := map[actor][]uuid.UUID{}, map[actor]*access.Viewer{}
	var order []actor
	for _, w := range open {
		a := actorOf(w.viewer, s.Org.ID)
		if viewers[a] == nil {
			viewers[a] = w.viewer
			order = append(order, a)
		}
		for _, row := range w.change.rows {
			if !slices.Contains(accounts[a], row.Account) {
				accounts[a] = append(accounts[a], row.Account)
			}
		}
	}
	s.actors = make(map[actor]*roster.Actor, len(order))
	for _, a := range order {
		s.actors[a] = s.rights(r, viewers[a], accounts[a])
	}
}

// actor is who makes a change, as audit events name them.
type actor struct {
	id   uuid.UUID
	name string
}

func actorOf(v *access.Viewer, org uuid.UUID) actor { return actor{v.ActorID(org), v.Label()} }

// decide decides one change and applies it to the loaded world.
func (s *segment) decide(w *waiter, actor roster.Actor) {
	m := w.change
	if w.err = s.introduce(m); w.err != nil {
		return
	}
	m.before, m.legacy = make([]roster.Grant, len(m.rows)), make([]bool, len(m.rows))
	for i, r := range m.rows {
		m.before[i] = s.world.Grant(roster.Cell{Account: r.Account, User: r.User})
		m.legacy[i] = s.world.Legacy(m.before[i])
	}
	d, err := decide(s.world, actor, m.rows, m.options)
	if err != nil {
		w.err = err
		return
	}
	s.world.Take(d)
	m.after = make([]roster.Grant, len(m.rows))
	for i, r := range m.rows {
		m.after[i] = s.world.Grant(roster.Cell{Account: r.Account, User: r.User})
	}
	if n, unwritten := s.newcomers[m.rows[0].User]; unwritten && n.Username != "" {
		s.usernames[identifier.UsernameKey(n.Username)] = m.rows[0].User
	}
	s.parts = append(s.parts, authoredDecision{w.viewer, d})
	if s.people == nil {
		s.people, s.primaries = map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	}
	for _, g := range d.Grants {
		s.people[g.User] = true
	}
	for _, p := range d.Primaries {
		s.primaries[p.Account] = true
	}
}

// write writes the decisions since the last write. Afterwards rights are read again.
func (s *segment) write(ctx context.Context) error {
	if len(s.parts) == 0 {
		return nil
	}
	s.Viewer = s.parts[0].viewer
	err := s.writeParts(ctx, s.world, s.parts)
	s.parts, s.people, s.primaries = nil, nil, nil
	s.actors = nil
	return err
}

// reached refuses viewers without access to the organization, and records that they use it.
func (d *Directory) reached(ctx context.Context, org uuid.UUID) (*access.Viewer, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !v.Reaches(org) {
		return nil, fault.Missing(fault.NotFound, "organization")
	}
	return v, d.Note(ctx, org)
}

// person reads a person after a change, even if the viewer can no longer see them.
func (d *Directory) person(ctx context.Context, org, id uuid.UUID) (*ent.User, error) {
	return d.DB.Ent.User.Get(access.Trusted(access.Only(ctx, org)), id)
}

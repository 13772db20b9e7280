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
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// The bounds of a shared transaction: how many changes it takes at most, so that it stays short, and how long it may wait for the organization.
// Each caller has a deadline of its own besides.
const (
	mostShared = 64
	longestTry = time.Minute
)

// memberships is a change of the memberships of people whom the organization already has: one caller's rows, which are applied together or not at all.
type memberships struct {
	rows    []rules.Row
	options rules.Options

	// Set when the change was made:
	before []rules.Grant // of each row, what its person had
	legacy []bool        // of each row, whether that held a legacy role
}

// waiter is a caller whose change waits for its transaction.
type waiter struct {
	ctx    context.Context //nolint:containedctx // the caller's: it says whether they still wait
	viewer *access.Viewer
	change *memberships
	err    error
	done   chan struct{} // closed when change and err are final
}

// waiters are the callers that wait for each organization, in the order in which they came. While one transaction is under way the next
// ones gather here, and share the one after it.
type waiters struct {
	mu sync.Mutex
	of map[uuid.UUID][]*waiter // with an entry, also an empty one, as long as somebody serves the organization
}

// join adds a caller, and says whether nobody serves the organization yet, so that the caller must see to it.
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

// leave takes a caller out who no longer waits. One whose transaction has begun stays in it.
func (q *waiters) leave(org uuid.UUID, w *waiter) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if line, served := q.of[org]; served {
		q.of[org] = slices.DeleteFunc(line, func(o *waiter) bool { return o == w })
	}
}

// first is the context of whoever waits longest; nil when nobody does, upon which nobody serves the organization any more.
func (q *waiters) first(org uuid.UUID) context.Context {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.of[org]) == 0 {
		delete(q.of, org)
		return nil
	}
	return q.of[org][0].ctx
}

// take takes the first callers out of the line.
func (q *waiters) take(org uuid.UUID, most int) []*waiter {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := min(most, len(q.of[org]))
	taken := slices.Clone(q.of[org][:n])
	q.of[org] = q.of[org][n:]
	return taken
}

// changeMemberships makes a change in a transaction that it shares with whatever else waits for the organization. Each change is decided by itself, in
// the order in which they came, with its caller's rights as they are then; a refused one leaves the others alone.
func (d *Directory) changeMemberships(ctx context.Context, org uuid.UUID, m *memberships) error {
	v, err := d.reached(ctx, org)
	if err != nil {
		return err
	}
	w := &waiter{ctx: ctx, viewer: v, change: m, done: make(chan struct{})}
	if d.waiting.join(org, w) {
		go d.serve(org)
	}
	select {
	case <-w.done:
		return w.err
	case <-ctx.Done():
		d.waiting.leave(org, w)
		return store.Fault(ctx.Err())
	}
}

// serve makes the changes of an organization until nobody waits.
func (d *Directory) serve(org uuid.UUID) {
	for {
		first := d.waiting.first(org)
		if first == nil {
			return
		}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(first), longestTry) // others must not end with the first one's request
		d.share(ctx, org)
		cancel()
	}
}

// share makes the changes that wait, in one transaction. If it fails without a word about which of them is to blame, they are tried again one by one, so that
// nobody fails for somebody else; after a failed commit nobody knows what was stored, and all are told.
func (d *Directory) share(ctx context.Context, org uuid.UUID) {
	taken, decided, err := d.together(ctx, org, func() []*waiter { return d.waiting.take(org, mostShared) })
	switch {
	case taken == nil && err != nil: // the organization could not be had
		taken = d.waiting.take(org, mostShared)
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

// together is one transaction. The callers are taken when the organization's lock is held, so that all are there who came meanwhile; decided says that
// everything was decided and written, so that an error is the commit's.
func (d *Directory) together(ctx context.Context, org uuid.UUID, take func() []*waiter) (taken []*waiter, decided bool, err error) {
	defer func() {
		if p := recover(); p != nil { // it would end the gateway, since no request's goroutine is there to catch it
			err = fmt.Errorf("changing memberships: %v\n%s", p, debug.Stack())
		}
	}()
	err = d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		decided = false
		c, err := d.take(ctx, tx, org, access.System())
		if err == nil && due(c.Org, c.Now) {
			err = c.settle(ctx)
		}
		if err != nil {
			return err
		}
		if taken == nil { // not when the transaction is tried again
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

// decideTogether decides the changes one after the other, each by what those before it leave, and writes them.
func (c *Change) decideTogether(ctx context.Context, all []*waiter) error {
	var touch store.Touch
	open := make([]*waiter, 0, len(all))
	for _, w := range all {
		w.err = w.ctx.Err() // whoever has gone wants no change any more
		if w.err == nil {
			w.err = w.viewer.MayChange(c.Org.ArchivedAt)
		}
		if w.err != nil {
			continue
		}
		open = append(open, w)
		for _, r := range w.change.rows {
			touch.Cells = append(touch.Cells, rules.Cell{Account: r.Account, User: r.User})
		}
	}
	if len(open) == 0 {
		return nil
	}
	w, err := c.World(ctx, touch)
	if err != nil {
		return err
	}
	s := segment{Change: c, world: w, actors: map[uuid.UUID]rules.Actor{}}
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

// segment is a run of changes that are written together: none of them touches a person, or an account's primary user, whom another one of them has changed, and
// one viewer made all of them.
type segment struct {
	*Change
	world     *rules.World
	actors    map[uuid.UUID]rules.Actor // by who acts, read since the last write
	parts     []part
	people    map[uuid.UUID]bool
	primaries map[uuid.UUID]bool
}

// touches says whether a change must not be decided before the others are written: its actor's rights, or what it is about, may be among what they change.
func (s *segment) touches(w *waiter) bool {
	if len(s.parts) == 0 {
		return false
	}
	last, org := s.parts[0].viewer, s.Org.ID
	if last.ActorID(org) != w.viewer.ActorID(org) || last.Label() != w.viewer.Label() {
		return true
	}
	return s.people[w.viewer.ActorID(org)] || slices.ContainsFunc(w.change.rows, func(r rules.Row) bool { return s.people[r.User] || s.primaries[r.Account] })
}

// actor reads the rights of the first caller, at once for all of those who wait behind that are the same.
func (s *segment) actor(ctx context.Context, open []*waiter) (rules.Actor, error) {
	viewer := open[0].viewer
	s.Viewer = viewer
	id := viewer.ActorID(s.Org.ID)
	if a, known := s.actors[id]; known {
		return a, nil
	}
	seen := map[uuid.UUID]bool{}
	var accounts []uuid.UUID
	for _, w := range open {
		for _, r := range w.change.rows {
			if w.viewer.ActorID(s.Org.ID) == id && !seen[r.Account] {
				seen[r.Account] = true
				accounts = append(accounts, r.Account)
			}
		}
	}
	a, err := s.Actor(ctx, accounts)
	if err == nil {
		s.actors[id] = a
	}
	return a, err
}

// decide decides one change and lays it over the world.
func (s *segment) decide(w *waiter, actor rules.Actor) {
	m := w.change
	m.before, m.legacy = make([]rules.Grant, len(m.rows)), make([]bool, len(m.rows))
	for i, r := range m.rows {
		m.before[i] = s.world.Grant(rules.Cell{Account: r.Account, User: r.User})
		m.legacy[i] = s.world.Legacy(m.before[i])
	}
	d, err := decide(s.world, actor, m.rows, m.options)
	if err != nil {
		w.err = err
		return
	}
	s.world.Take(d)
	s.parts = append(s.parts, part{w.viewer, d})
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

// write writes what was decided since the last write. Rights are read again after it.
func (s *segment) write(ctx context.Context) error {
	if len(s.parts) == 0 {
		return nil
	}
	s.Viewer = s.parts[0].viewer
	err := s.writeParts(ctx, s.world, s.parts)
	s.parts, s.people, s.primaries = nil, nil, nil
	clear(s.actors)
	return err
}

// reached refuses whoever has no access to the organization, and notes that they use it.
func (d *Directory) reached(ctx context.Context, org uuid.UUID) (*access.Viewer, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !v.Reaches(org) {
		return nil, fault.New(fault.NotFound, "Organization not found, or you have no access to it.")
	}
	return v, d.Note(ctx, org)
}

// person reads a person again after a change that may have taken them out of the viewer's sight.
func (d *Directory) person(ctx context.Context, org, id uuid.UUID) (*ent.User, error) {
	return d.DB.Ent.User.Get(access.Trusted(access.Only(ctx, org)), id)
}

package live

import (
	"context"
	"slices"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/predicate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// broadcast looks at the chain of one organization for all who follow it.
type broadcast struct {
	feed  *Feed
	org   uuid.UUID
	stop  context.CancelFunc
	grown chan struct{} // holds one
	ready chan struct{} // closed when it is known where the chain stands

	filling sync.Mutex // of the older events

	mu        sync.Mutex
	followers map[*follower]bool
	head      int64             // the number of the last event that was read
	events    []*ent.AuditEvent // the last ones up to the head, without a gap
}

func (b *broadcast) behind(sequence int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return sequence > b.head
}

// run finds where the chain stands; then it reads what comes, and judges the followers now and then without it.
func (b *broadcast) run(ctx context.Context) {
	for b.try(ctx, b.stand) != nil {
		if !jobs.Pause(ctx, lookEvery) {
			return
		}
	}
	close(b.ready)
	judge := time.NewTicker(judgeEvery)
	defer judge.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-b.grown:
		case <-judge.C:
		}
		if b.try(ctx, b.read) != nil && !jobs.Pause(ctx, lookEvery) {
			return
		}
	}
}

func (b *broadcast) try(ctx context.Context, what func(context.Context) error) error {
	look, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	err := what(look)
	if err != nil && ctx.Err() == nil {
		b.feed.Log.WarnContext(ctx, "the events of an organization cannot be read; trying again", "organization", b.org, "error", err)
	}
	return err
}

// stand finds the head of the chain.
func (b *broadcast) stand(ctx context.Context) error {
	rows, err := b.feed.DB.QueryContext(ctx, `SELECT sequence FROM audit_heads WHERE organization_id = $1`, b.org)
	var head int64
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&head) })
	b.mu.Lock()
	defer b.mu.Unlock()
	b.head = head
	return err
}

// begin waits until it is known where the chain stands, and has the events at hand that a follower has missed. Whoever is ahead has heard of them by
// another gateway.
func (b *broadcast) begin(ctx context.Context, w *follower, after *int64) error {
	wait, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	select {
	case <-b.ready:
	case <-wait.Done():
		return fault.New(fault.Unavailable, "The events cannot be read at the moment. Subscribe again.")
	}
	b.filling.Lock()
	defer b.filling.Unlock()
	b.mu.Lock()
	w.at = b.head
	if after != nil {
		w.at = *after
	}
	head, first := b.head, b.head-int64(len(b.events))
	b.mu.Unlock()
	switch {
	case w.at < 0 || w.at < head-kept:
		return tooLate(w.at).At("after")
	case w.at >= first:
		return nil
	}
	ctx = access.Only(access.With(wait, access.System()), b.org) // for all who come: each takes what they may see
	older, err := b.eventsBetween(ctx, head-kept, first, kept)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.head-int64(len(b.events)) == first {
		b.events = append(older, b.events...)
	}
	return nil
}

func tooLate(at int64) *fault.Error {
	return fault.New(fault.InvalidInput, "The events after %d are no longer at hand for subscriptions. Read auditEvents, then subscribe without a number.", at)
}

// eventsBetween reads the events whose numbers are greater than one and not greater than another, in their order.
func (b *broadcast) eventsBetween(ctx context.Context, above, through int64, most int) ([]*ent.AuditEvent, error) {
	return b.feed.DB.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(b.org), auditevent.SequenceGT(int(above)), predicate.AuditEvent(sql.FieldLTE(auditevent.FieldSequence, through))).
		Order(auditevent.BySequence(sql.OrderAsc())).Limit(most).All(ctx)
}

// read reads what is new, judges the followers and tells them.
func (b *broadcast) read(ctx context.Context) error {
	for {
		b.mu.Lock()
		head := b.head
		b.mu.Unlock()
		events, err := b.eventsBetween(ctx, head, 1<<62, kept)
		if err != nil {
			return err
		}
		if err := b.judgeFollowers(ctx); err != nil {
			return err
		}
		b.add(events)
		if len(events) < kept {
			return nil
		}
	}
}

// erasures are the events with which texts of earlier ones went.
var erasures = []string{string(audit.UserErased), string(audit.IdentityErased)}

func (b *broadcast) add(events []*ent.AuditEvent) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range events {
		if slices.Contains(erasures, e.Action) {
			b.events = nil // whoever needs them has them read again
		}
		b.events, b.head = append(b.events, e), int64(e.Sequence)
	}
	if n := len(b.events); n > 2*kept {
		b.events = slices.Clone(b.events[n-kept:])
	}
	for w := range b.followers {
		if len(events) > 0 || w.ended != nil {
			w.tell()
		}
	}
}

// judgeFollowers reads anew what the followers may see, and ends those who may no longer follow. The sessions of all take one statement, and what they
// administer another. A viewer without a session is the process itself.
func (b *broadcast) judgeFollowers(ctx context.Context) error {
	var sessions []uuid.UUID
	asked := map[uuid.UUID]bool{}
	b.mu.Lock()
	for w := range b.followers {
		if id := w.viewer.Session; id != uuid.Nil && !asked[id] {
			asked[id] = true
			sessions = append(sessions, id)
		}
	}
	b.mu.Unlock()
	if len(sessions) == 0 {
		return nil
	}
	present, err := signin.PresentWithGrants(ctx, b.feed.DB, b.feed.Now(), b.org, sessions)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for w := range b.followers {
		if !asked[w.viewer.Session] { // who has just come was judged by the request
			continue
		}
		v := present[w.viewer.Session]
		if v == nil {
			w.ended = fault.New(fault.Unauthenticated, "Your session has ended. Sign in again, then subscribe again.")
			continue
		}
		w.viewer, w.ended = v, May(v, b.org)
	}
	return nil
}

// nextBatch answers the next events for a follower, and whether there are more.
func (b *broadcast) nextBatch(w *follower) (batch Batch, more bool, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if w.ended != nil {
		return Batch{}, false, w.ended
	}
	first := b.head - int64(len(b.events))
	if w.at < first {
		return Batch{}, false, tooLate(w.at)
	}
	for w.at < b.head && len(batch.Events) < together {
		e := b.events[w.at-first]
		w.at++
		if w.wants(e) {
			batch.Events = append(batch.Events, e)
		}
	}
	batch.Sequence = w.at
	return batch, w.at < b.head, nil
}

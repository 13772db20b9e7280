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

// broadcast reads the events of one organization for all its followers.
type broadcast struct {
	feed  *Feed
	org   uuid.UUID
	stop  context.CancelFunc
	grown chan struct{} // buffered: holds one signal that the chain has grown
	ready chan struct{} // closed when head is known

	filling sync.Mutex // held while older events are read

	mu        sync.Mutex
	followers map[*follower]bool
	head      int64             // the number of the last event that was read
	events    []*ent.AuditEvent // the last ones up to head, without a gap
}

func (b *broadcast) behind(sequence int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return sequence > b.head
}

// run reads the head of the chain. Then it reads new events when the chain has grown. Every judgeEvery it also checks the followers.
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

// stand reads the head of the chain.
func (b *broadcast) stand(ctx context.Context) error {
	rows, err := b.feed.DB.QueryContext(ctx, `SELECT sequence FROM audit_heads WHERE organization_id = $1`, b.org)
	var head int64
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&head) })
	b.mu.Lock()
	defer b.mu.Unlock()
	b.head = head
	return err
}

// begin waits until the head is known, sets the follower's position, and reads the events after it that are not in memory. It returns INVALID_INPUT if
// the position is too old, and UNAVAILABLE if the head is not known in time. The position can be ahead of the head: another gateway has then read more.
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
	ctx = access.Only(access.With(wait, access.System()), b.org) // the events are for all followers: each gets those that they may see
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

// eventsBetween returns the events whose numbers are greater than above and not greater than through, in ascending order, up to most of them.
func (b *broadcast) eventsBetween(ctx context.Context, above, through int64, most int) ([]*ent.AuditEvent, error) {
	return b.feed.DB.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(b.org), auditevent.SequenceGT(int(above)), predicate.AuditEvent(sql.FieldLTE(auditevent.FieldSequence, through))).
		Order(auditevent.BySequence(sql.OrderAsc())).Limit(most).All(ctx)
}

// read reads the new events, then checks the followers, then signals them.
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

// erasures are the actions of events that erased texts of earlier events.
var erasures = []string{string(audit.UserErased), string(audit.IdentityErased)}

func (b *broadcast) add(events []*ent.AuditEvent) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range events {
		if slices.Contains(erasures, e.Action) {
			b.events = nil // their texts are erased; begin reads them again if a follower needs them
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

// judgeFollowers reads again what the followers may see, and ends those who may no longer follow. It takes one statement for all sessions, and another
// for the grants of their people. It does not check viewers without a session: they are the process itself.
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
		if !asked[w.viewer.Session] { // it has no session, or has just been added: then its request has checked it
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

// nextBatch returns the next events for a follower, and whether there are more. It returns an error if the follower may not continue, or is too slow.
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

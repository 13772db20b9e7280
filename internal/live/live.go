// Package live shows the audit events of an organization to whoever follows it, as they come, with one look for all of them. It refuses to show an event to
// whom it is not, or no longer, to be seen.
package live

import (
	"context"
	"iter"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

const (
	lookEvery  = 200 * time.Millisecond // whether chains have grown
	judgeEvery = 2 * time.Second        // of followers of a chain that does not grow
	readTime   = 10 * time.Second       // a look that takes longer is given up, and tried again
	kept       = 1_000                  // of an organization's newest events, for those who come or take slowly
	together   = 100                    // events in a batch
)

// Feed lets the requests of one process follow organizations. It must not be copied.
//
// The events of an organization are a chain of numbers without a gap, so that a look asks for one number, and reads what is new once for all who follow. It
// costs the process one statement a look for all organizations that somebody follows, and three for each of those whose chain has grown: its new events,
// and twice what its followers may see by now.
type Feed struct {
	DB  *store.DB
	Log *slog.Logger
	Now func() time.Time

	mu       sync.Mutex
	followed map[uuid.UUID]*broadcast
	stop     context.CancelFunc // of the looks; nil while nobody follows anything
}

// Filter says which events somebody wants. Nil ids and no actions mean any.
type Filter struct {
	Account, User uuid.UUID
	Actions       map[string]bool
}

// Batch is the events up to a number that a follower wants and may see, the oldest first, at most 100.
type Batch struct {
	Sequence int64
	Events   []*ent.AuditEvent
}

// Follow answers what has come in an organization, as it comes. The first batch comes at once: it says where the chain stands, and has the events after a
// number where that is given. A later one has events. Each is what the viewer may see at that moment; where they may follow no longer, the last pair is
// the refusal (H30). So is it where a number is given from which the events are no longer at hand, or a follower takes so slowly.
func (f *Feed) Follow(ctx context.Context, org uuid.UUID, after *int64, wanted Filter) (iter.Seq2[Batch, error], error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	if err := May(v, org); err != nil {
		return nil, err
	}
	w := &follower{viewer: v, wanted: wanted, news: make(chan struct{}, 1)}
	b, leave := f.addFollower(org, w)
	if err := b.begin(ctx, w, after); err != nil {
		leave()
		return nil, err
	}
	return func(yield func(Batch, error) bool) {
		defer leave()
		for first := true; ; {
			batch, more, err := b.nextBatch(w)
			if (first || err != nil || len(batch.Events) > 0) && !yield(batch, err) || err != nil {
				return
			}
			if first = false; more {
				continue
			}
			select {
			case <-ctx.Done():
				return
			case <-w.news:
			}
		}
	}, nil
}

// May refuses whoever sees no audit events of an organization. Of an organization that they do not reach nobody is told.
func May(v *access.Viewer, org uuid.UUID) error {
	if !v.Reaches(org) {
		return fault.Missing(fault.NotFound, "organization")
	}
	if err := v.Within(rules.ReadAudit); err != nil {
		return err
	}
	return v.MayRead(org)
}

// follower is one who follows an organization.
type follower struct {
	viewer *access.Viewer // as last judged; under the broadcast's lock, as is what follows
	wanted Filter
	at     int64 // the number of the last event that was considered
	ended  error

	news chan struct{} // holds one
}

func (w *follower) tell() {
	select {
	case w.news <- struct{}{}:
	default:
	}
}

// wants says whether a follower asked for an event, and may see it (H40).
func (w *follower) wants(e *ent.AuditEvent) bool {
	id := func(p *uuid.UUID) uuid.UUID {
		if p == nil {
			return uuid.Nil
		}
		return *p
	}
	if w.wanted.Account != uuid.Nil && id(e.AccountID) != w.wanted.Account || w.wanted.User != uuid.Nil && id(e.UserID) != w.wanted.User {
		return false
	}
	if len(w.wanted.Actions) > 0 && !w.wanted.Actions[e.Action] {
		return false
	}
	return w.viewer.ReadsAll(e.OrganizationID) || w.viewer.Administers(e.OrganizationID, id(e.AccountID))
}

// addFollower adds a follower; the first one of an organization starts to look at it, and when the last has left that stops.
func (f *Feed) addFollower(org uuid.UUID, w *follower) (b *broadcast, leave func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if b = f.followed[org]; b == nil {
		// It outlives the request of whoever came first, and sees all of the organization: each follower is judged by themselves.
		ctx, stop := context.WithCancel(access.Only(access.With(context.Background(), access.System()), org)) //nolint:forbidigo // nothing of that request may reach the others
		b = &broadcast{feed: f, org: org, stop: stop, grown: make(chan struct{}, 1), ready: make(chan struct{}), followers: map[*follower]bool{}}
		if f.followed == nil {
			f.followed = map[uuid.UUID]*broadcast{}
		}
		f.followed[org] = b
		go b.run(ctx)
	}
	b.mu.Lock()
	b.followers[w] = true
	b.mu.Unlock()
	if f.stop == nil {
		ctx, stop := context.WithCancel(access.With(context.Background(), access.System())) //nolint:forbidigo // it looks for all
		f.stop = stop
		go f.lookForNews(ctx)
	}
	return b, sync.OnceFunc(func() { f.leave(b, w) })
}

func (f *Feed) leave(b *broadcast, w *follower) {
	f.mu.Lock()
	defer f.mu.Unlock()
	b.mu.Lock()
	delete(b.followers, w)
	left := len(b.followers)
	b.mu.Unlock()
	if left > 0 {
		return
	}
	b.stop()
	delete(f.followed, b.org)
	if len(f.followed) == 0 {
		f.stop()
		f.stop = nil
	}
}

// lookForNews asks for the heads of all chains that are followed, and has those looked at which have grown.
func (f *Feed) lookForNews(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := f.heads(ctx); err != nil && ctx.Err() == nil {
			f.Log.WarnContext(ctx, "what has come into the audit cannot be read; trying again", "error", err)
		}
	}
}

func (f *Feed) heads(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	followed := map[uuid.UUID]*broadcast{}
	var ids []uuid.UUID
	f.mu.Lock()
	for org, b := range f.followed {
		followed[org] = b
		ids = append(ids, org)
	}
	f.mu.Unlock()
	rows, err := f.DB.Select(ctx, store.IDs(ids), `SELECT h.organization_id, h.sequence FROM {v} JOIN audit_heads h ON h.organization_id = v.id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		var sequence int64
		if err := scan(&org, &sequence); err != nil {
			return err
		}
		if b := followed[org]; b.behind(sequence) {
			select {
			case b.grown <- struct{}{}:
			default:
			}
		}
		return nil
	})
}

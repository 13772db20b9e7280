// Package live sends the audit events of an organization to its followers as they are written, and reads them once for all followers. It refuses to show an
// event to anyone who may not, or may no longer, see it.
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
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

const (
	lookEvery  = 200 * time.Millisecond // how often the heads of all followed chains are read
	judgeEvery = 2 * time.Second        // how often followers are checked, even if their chain does not grow
	readTime   = 10 * time.Second       // limit of a read; one that takes longer is repeated
	kept       = 1_000                  // how many of an organization's newest events new and slow followers can still get
	together   = 100                    // most events in a batch
)

// Feed lets the requests of one process follow organizations. It must not be copied.
//
// The events of an organization are numbered without a gap. One number shows whether there are new events, and these are read once for all followers. Every
// lookEvery, the process executes one statement for all followed organizations, and up to three for each whose chain has grown: one for its new events, and
// two for what its followers may see now.
type Feed struct {
	DB  *store.DB
	Log *slog.Logger
	Now func() time.Time

	mu       sync.Mutex
	followed map[uuid.UUID]*broadcast
	stop     context.CancelFunc // stops lookForNews; nil while nobody follows anything
}

// Filter says which events a follower wants. A nil id or no actions mean any.
type Filter struct {
	Account, User uuid.UUID
	Actions       map[string]bool
}

// Batch contains the events up to number Sequence that a follower wants and may see, oldest first, at most 100.
type Batch struct {
	Sequence int64
	Events   []*ent.AuditEvent
}

// Follow returns the events of an organization as they are written. The first batch comes at once and can be empty: its Sequence is the number of the
// last event, or, if after is given, the batch contains the first events after that number. Later batches are not empty. A batch contains what the viewer
// may see at that moment. If they may no longer follow (H30), or are too slow, the last pair contains the error. If the events after the given number are
// no longer available, Follow itself returns an error.
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

// May refuses viewers who may see no audit events of an organization. If they do not reach the organization, the error is NOT_FOUND.
func May(v *access.Viewer, org uuid.UUID) error {
	if !v.Reaches(org) {
		return fault.Missing(fault.NotFound, "organization")
	}
	if err := v.Within(roster.ReadAudit); err != nil {
		return err
	}
	return v.MayRead(org)
}

// follower is one subscription to the events of an organization.
type follower struct {
	viewer *access.Viewer // as last checked; the broadcast's lock guards this and the fields up to ended
	wanted Filter
	at     int64 // the number of the last event that was considered
	ended  error // why it may no longer follow, or nil

	news chan struct{} // buffered: holds one signal
}

func (w *follower) tell() {
	select {
	case w.news <- struct{}{}:
	default:
	}
}

// wants reports whether a follower asked for an event and may see it (H40).
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

// addFollower adds a follower. The first follower of an organization starts its broadcast, and the last one to leave stops it.
func (f *Feed) addFollower(org uuid.UUID, w *follower) (b *broadcast, leave func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if b = f.followed[org]; b == nil {
		// The broadcast outlives the request of the first follower and reads the whole organization. Each follower is checked separately.
		ctx, stop := context.WithCancel(access.Only(access.With(context.Background(), access.System()), org)) //nolint:forbidigo // nothing of that request may affect the other followers
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
		ctx, stop := context.WithCancel(access.With(context.Background(), access.System())) //nolint:forbidigo // it works for all followers
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

// lookForNews reads the heads of all followed chains every lookEvery, and signals the broadcasts whose chain has grown.
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

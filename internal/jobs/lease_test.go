package jobs_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

var system = access.With(context.Background(), access.System())

// yard is a database with operations to claim.
type yard struct {
	*testing.T
	db *store.DB
	at time.Time
}

func each(t *testing.T, fn func(y *yard)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) { fn(&yard{t, db, store.Instant(time.Now())}) })
}

func (y *yard) must(err error) {
	y.Helper()
	if err != nil {
		y.Fatal(err)
	}
}

func (y *yard) queue(owner string, ttl time.Duration) *jobs.Queue {
	return &jobs.Queue{DB: y.db, Owner: owner, TTL: ttl}
}

func (y *yard) organization(slug string) uuid.UUID {
	y.Helper()
	id := store.NewID()
	y.must(y.db.Write(system, func(ctx context.Context, tx *store.Tx) error {
		return tx.Organization.Create().SetID(id).SetName(slug).SetSlug(slug).SetCreatedAt(y.at).Exec(ctx)
	}))
	return id
}

// operation is queued a second after the one before.
func (y *yard) operation(org uuid.UUID, status string) uuid.UUID {
	y.Helper()
	id := store.NewID()
	y.at = y.at.Add(time.Second)
	y.must(y.db.Write(system, func(ctx context.Context, tx *store.Tx) error {
		return tx.BulkOperation.Create().SetID(id).SetOrganizationID(org).SetSource("ROWS").SetStatus(status).SetErrorPolicy("APPLY_VALID").
			SetOnSeatShortage(roster.FailRun).SetOnExisting(roster.SkipExisting).SetAssignMode(roster.ReplaceRoles).
			SetActorID(uuid.New()).SetCreatedBy("a").SetCreatedAt(y.at).SetQueuedAt(y.at).Exec(ctx)
	}))
	return id
}

func (y *yard) end(id uuid.UUID) {
	y.Helper()
	y.must(y.db.Write(system, func(ctx context.Context, tx *store.Tx) error {
		return tx.BulkOperation.UpdateOneID(id).SetStatus("SUCCEEDED").Exec(ctx)
	}))
}

// claims wants this operation to be claimed, or none.
func (y *yard) claims(q *jobs.Queue, want uuid.UUID) *jobs.Lease {
	y.Helper()
	l, err := q.Claim(context.Background())
	y.must(err)
	got := uuid.Nil
	if l != nil {
		got = l.Operation
	}
	if got != want {
		y.Fatalf("claimed %s, want %s", got, want)
	}
	return l
}

func (y *yard) renew(q *jobs.Queue, l *jobs.Lease) error {
	return y.db.Write(system, func(ctx context.Context, tx *store.Tx) error {
		_, err := q.Renew(ctx, tx, l)
		return err
	})
}

func TestH20AnOrganizationsOperationsAreClaimedOneAfterTheOther(t *testing.T) {
	each(t, func(y *yard) {
		q := y.queue("one", time.Minute)
		y.claims(q, uuid.Nil)
		a, b := y.organization("a"), y.organization("b")
		y.operation(a, "PLANNED")
		first, second := y.operation(a, "QUEUED"), y.operation(a, "QUEUED")
		beside := y.operation(b, "QUEUED")
		y.claims(q, first)
		y.claims(y.queue("two", time.Minute), beside)
		y.claims(q, uuid.Nil)
		y.end(first)
		y.claims(q, second)
	})
}

func TestH21ASilentOwnersOperationIsClaimedAgainAndTheOldLeaseIsLost(t *testing.T) {
	each(t, func(y *yard) {
		id := y.operation(y.organization("a"), "QUEUED")
		dead, alive := y.queue("dead", 50*time.Millisecond), y.queue("alive", time.Minute)
		old := y.claims(dead, id)
		var fresh *jobs.Lease
		for deadline := time.Now().Add(time.Minute); fresh == nil; time.Sleep(5 * time.Millisecond) {
			var err error
			if fresh, err = alive.Claim(context.Background()); err != nil || time.Now().After(deadline) {
				t.Fatalf("not claimed again within a minute: %v", err)
			}
		}
		if fresh.Operation != id || fresh.Attempt != old.Attempt+1 {
			t.Errorf("claimed %s as attempt %d", fresh.Operation, fresh.Attempt)
		}
		if err := y.renew(dead, old); !errors.Is(err, jobs.ErrLost) {
			t.Errorf("the old owner renews: %v", err)
		}
		y.must(dead.Release(context.Background(), old)) // it gives back what it no longer has
		y.must(y.renew(alive, fresh))
		y.claims(dead, uuid.Nil)
	})
}

func TestALeaseOfTheSameOwnerIsFencedByItsAttempt(t *testing.T) {
	each(t, func(y *yard) {
		id := y.operation(y.organization("a"), "QUEUED")
		q := y.queue("one", time.Minute)
		old := y.claims(q, id)
		y.must(q.Release(context.Background(), old))
		fresh := y.claims(q, id) // at once
		if err := y.renew(q, old); !errors.Is(err, jobs.ErrLost) {
			t.Errorf("the old attempt renews: %v", err)
		}
		y.must(y.renew(q, fresh))
		y.end(id)
		if err := y.renew(q, fresh); !errors.Is(err, jobs.ErrLost) {
			t.Errorf("an ended operation is renewed: %v", err)
		}
	})
}

func TestAnOperationThatIsBeingCanceledIsClaimedWhenItsOwnerIsSilent(t *testing.T) {
	each(t, func(y *yard) {
		org := y.organization("a")
		id := y.operation(org, "CANCELING")
		y.operation(org, "QUEUED")
		y.claims(y.queue("one", time.Minute), id)
		if got := y.db.Ent.BulkOperation.Query().Where(bulkoperation.ID(id)).OnlyX(system).Status; got != "CANCELING" {
			t.Errorf("it is %s now", got)
		}
	})
}

func TestManyGatewaysClaimEachOperationOnce(t *testing.T) {
	each(t, func(y *yard) {
		const gateways, organizations = 6, 12
		for i := range organizations {
			y.operation(y.organization(string(rune('a'+i))), "QUEUED")
		}
		var mu sync.Mutex
		claimed := map[uuid.UUID]int{}
		var work sync.WaitGroup
		for i := range gateways {
			work.Go(func() {
				q := y.queue(string(rune('A'+i)), time.Minute)
				for misses := 0; misses < 50; {
					l, err := q.Claim(context.Background())
					if err != nil {
						t.Error(err)
						return
					}
					mu.Lock()
					if l == nil {
						misses++
					} else {
						claimed[l.Operation]++
					}
					done := len(claimed) == organizations
					mu.Unlock()
					if done {
						return
					}
				}
			})
		}
		work.Wait()
		for id, n := range claimed {
			if n != 1 {
				t.Errorf("%s was claimed %d times", id, n)
			}
		}
		if len(claimed) != organizations {
			t.Errorf("%d operations were claimed, want %d", len(claimed), organizations)
		}
	})
}

func TestAWatcherHearsOfItsOperationAndSignalsRunTogether(t *testing.T) {
	h := &jobs.Hub{}
	one, other := uuid.New(), uuid.New()
	changed, stop := h.Watch(one)
	h.Tell(other)
	select {
	case <-changed:
		t.Fatal("another operation's change is heard")
	default:
	}
	h.Tell(one)
	h.Tell(one)
	<-changed
	select {
	case <-changed:
		t.Error("signals that were not taken did not run together")
	default:
	}
	h.Tell(uuid.Nil) // a gap in what was heard
	<-changed
	stop()
	h.Tell(one)
	select {
	case <-changed:
		t.Error("it hears after it stopped")
	default:
	}
}

func TestProgressReachesOtherGatewaysThroughPostgres(t *testing.T) {
	each(t, func(y *yard) {
		here, there := &jobs.Hub{DB: y.db}, &jobs.Hub{DB: y.db}
		ctx, stop := context.WithCancel(context.Background())
		var hearing sync.WaitGroup
		hearing.Go(func() { there.Run(ctx) })
		defer hearing.Wait()
		defer stop()
		op := uuid.New()
		changed, end := there.Watch(op)
		defer end()
		if y.db.Dialect != store.Postgres {
			y.must(y.db.Write(system, func(ctx context.Context, tx *store.Tx) error { return here.Announce(ctx, tx, op) }))
			return // one process has the file: nothing to announce, and no error
		}
		for deadline := time.Now().Add(time.Minute); ; {
			y.must(y.db.Write(system, func(ctx context.Context, tx *store.Tx) error { return here.Announce(ctx, tx, op) }))
			select {
			case <-changed:
				return
			case <-time.After(20 * time.Millisecond): // it may not listen yet
			}
			if time.Now().After(deadline) {
				t.Fatal("nothing is heard within a minute")
			}
		}
	})
}

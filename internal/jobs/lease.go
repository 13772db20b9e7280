// Package jobs lets several gateways share background work on one database. A job is a row with a lease, and its attempt number stops owners
// that have lost the lease from writing. Processes notify each other of progress (H20, H21). It refuses to know what the work is: that is bulk.
package jobs

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// ErrLost means that another gateway has the lease now. Work that gets it must write nothing.
var ErrLost = errors.New("the lease was lost to another gateway")

// Lease is the right to work on one operation. The attempt number is the fence: it increases with each claim.
type Lease struct {
	Operation, Organization uuid.UUID
	Owner                   string
	Attempt                 int
}

// Queue claims operations.
type Queue struct {
	DB    *store.DB
	Owner string        // identifies this process
	TTL   time.Duration // how long a lease is valid without renewal; the operation of a killed gateway waits this long

	busy atomic.Pointer[uuid.UUID] // the organization whose lock was not available in time; others are tried before it
}

// Clock returns the database's time, so that the clocks of gateways need not agree.
func (q *Queue) Clock(ctx context.Context, tx *store.Tx) (time.Time, error) {
	query := `SELECT strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')`
	if tx.Dialect == store.Postgres {
		query = `SELECT clock_timestamp()`
	}
	var at time.Time
	rows, err := tx.QueryContext(ctx, query)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		if tx.Dialect == store.Postgres {
			return scan(&at)
		}
		var s string
		if err := scan(&s); err != nil {
			return err
		}
		var err error
		at, err = time.Parse("2006-01-02 15:04:05.999-07:00", s)
		return err
	})
	return store.Instant(at), err
}

// Claim claims the oldest operation that nobody works on: a queued one of an organization in which none is running (H20), or one
// whose owner has stopped renewing its lease. Operations of archived organizations are not claimed. It returns nil if there is nothing to do.
func (q *Queue) Claim(ctx context.Context) (*Lease, error) {
	var lease *Lease
	err := q.DB.Write(access.With(ctx, access.System()), func(ctx context.Context, tx *store.Tx) error {
		if tx.Dialect == store.Postgres {
			// An organization with a long transaction must not keep this gateway from the others.
			if _, err := tx.ExecContext(ctx, `SET LOCAL lock_timeout = '2s'`); err != nil {
				return err
			}
		}
		now, err := q.Clock(ctx, tx)
		if err != nil {
			return err
		}
		org, err := q.candidate(ctx, tx, now)
		if err != nil || org == uuid.Nil {
			return err
		}
		q.busy.Store(&org)
		o, err := tx.Lock(ctx, org)
		if err != nil {
			return err
		}
		q.busy.Store(&uuid.Nil)
		if !access.Opens(o.ArchivedAt) {
			return nil
		}
		// Under the lock, because what looked free may have been claimed in the meantime.
		open, err := tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(org),
			bulkoperation.StatusIn(Queued, Running, Canceling)).Order(bulkoperation.ByQueuedAt(), bulkoperation.ByID()).All(ctx)
		if err != nil {
			return err
		}
		op := next(open, now)
		if op == nil {
			return nil
		}
		u := tx.BulkOperation.UpdateOneID(op.ID).SetLeaseOwner(q.Owner).SetLeaseAttempt(op.LeaseAttempt + 1).SetLeaseUntil(now.Add(q.TTL))
		if op.Status == Queued {
			u.SetStatus(To(Queued, Claim))
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		lease = &Lease{Operation: op.ID, Organization: org, Owner: q.Owner, Attempt: op.LeaseAttempt + 1}
		return nil
	})
	if p := new(pq.Error); errors.As(err, &p) && p.Code == pqerror.LockNotAvailable {
		return nil, nil
	}
	return lease, err
}

// next chooses among an organization's open operations: the running one if its owner is silent, otherwise the first queued one.
func next(open []*ent.BulkOperation, now time.Time) *ent.BulkOperation {
	for _, op := range open {
		if op.Status != Queued {
			if op.LeaseUntil != nil && op.LeaseUntil.After(now) {
				return nil
			}
			return op
		}
	}
	if len(open) == 0 {
		return nil
	}
	return open[0]
}

func (q *Queue) candidate(ctx context.Context, tx *store.Tx, now time.Time) (uuid.UUID, error) {
	var org uuid.UUID
	rows, err := tx.QueryContext(ctx, `SELECT o.organization_id FROM bulk_operations o
		WHERE EXISTS (SELECT 1 FROM organizations g WHERE g.id = o.organization_id AND g.archived_at IS NULL)
		AND (o.status IN ('RUNNING', 'CANCELING') AND (o.lease_until IS NULL OR o.lease_until <= $1)
		OR o.status = 'QUEUED' AND NOT EXISTS (SELECT 1 FROM bulk_operations r WHERE r.organization_id = o.organization_id AND r.status IN ('RUNNING', 'CANCELING')))
		ORDER BY o.organization_id = $2, o.queued_at, o.id LIMIT 1`, now, *cmp.Or(q.busy.Load(), &uuid.Nil))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&org) })
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return org, err
}

// Renew checks, inside the transaction that is about to write, that the lease is still held, and extends it. It returns the current operation,
// or ErrLost if the lease is lost.
func (q *Queue) Renew(ctx context.Context, tx *store.Tx, l *Lease) (*ent.BulkOperation, error) {
	now, err := q.Clock(ctx, tx)
	if err != nil {
		return nil, err
	}
	// The fence: the operation belongs to this lease only if nobody has claimed it since. Each claim increments lease_attempt.
	n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(l.Operation), bulkoperation.LeaseOwner(l.Owner), bulkoperation.LeaseAttempt(l.Attempt),
		bulkoperation.StatusIn(Running, Canceling)).SetLeaseUntil(now.Add(q.TTL)).Save(ctx)
	switch {
	case err != nil:
		return nil, fmt.Errorf("renew the lease: %w", err)
	case n == 0:
		return nil, ErrLost
	}
	return tx.BulkOperation.Get(ctx, l.Operation)
}

// Release gives the lease back, so that another gateway can continue immediately; a graceful stop calls it.
func (q *Queue) Release(ctx context.Context, l *Lease) error {
	return q.DB.Write(access.Only(access.With(ctx, access.System()), l.Organization), func(ctx context.Context, tx *store.Tx) error {
		return tx.BulkOperation.Update().Where(bulkoperation.ID(l.Operation), bulkoperation.LeaseOwner(l.Owner), bulkoperation.LeaseAttempt(l.Attempt)).
			ClearLeaseUntil().Exec(ctx)
	})
}

package audit

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// WriteSoon is Write for what people do to their own sign-in: it does not wait. If another transaction has locked a chain's head, as bulk operations do, the
// event is stored as pending in this transaction. The next transaction that locks the head, or the keeper a moment later, adds it to the chain. Its states must
// not contain names.
func WriteSoon(ctx context.Context, tx *store.Tx, events ...Event) error {
	events = slices.Clone(events)
	slices.SortStableFunc(events, func(a, b Event) int { return bytes.Compare(b.Organization[:], a.Organization[:]) })
	for _, e := range events {
		busy, err := busy(ctx, tx, e.Organization)
		if err == nil && busy {
			err = storePending(ctx, tx, e)
		} else if err == nil {
			err = Write(ctx, tx, e)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// busy reports whether another transaction has locked a chain's head. If not, this transaction has locked it. On SQLite, it always has.
func busy(ctx context.Context, tx *store.Tx, org uuid.UUID) (bool, error) {
	if tx.Dialect != store.Postgres {
		return false, nil
	}
	ask := func(query string) (found bool, err error) {
		rows, err := tx.QueryContext(ctx, query, org)
		err = store.Scan(rows, err, func(func(...any) error) error { found = true; return nil })
		return found, err
	}
	if free, err := ask(`SELECT 1 FROM audit_heads WHERE organization_id = $1 FOR UPDATE SKIP LOCKED`); free || err != nil {
		return false, err
	}
	return ask(`SELECT 1 FROM audit_heads WHERE organization_id = $1`) // if there is no head yet, this event begins the chain
}

func storePending(ctx context.Context, tx *store.Tx, e Event) error {
	if e.ActorID == uuid.Nil || e.User == uuid.Nil || e.Personal || e.Before != nil || e.Account != uuid.Nil || e.Former != uuid.Nil || e.Bulk != uuid.Nil {
		return fmt.Errorf("audit: %s holds what a waiting event has no place for", e.Action)
	}
	return tx.AuditPending.Create().SetID(store.NewID()).SetOrganizationID(e.Organization).SetAt(store.Instant(e.At)).SetActorID(e.ActorID).SetActor(e.Actor).
		SetAction(string(e.Action)).SetUserID(e.User).SetAfter(string(Encode(e.After))).SetNillableRequestID(nullText(e.RequestID)).Exec(ctx)
}

// waiting removes and returns a chain's pending events in the order in which they were stored. The caller has locked the head.
func waiting(ctx context.Context, tx *store.Tx, org uuid.UUID) ([]Event, error) {
	type came struct {
		id uuid.UUID
		Event
	}
	var all []came
	rows, err := tx.QueryContext(ctx, `DELETE FROM audit_pending WHERE organization_id = $1 RETURNING id, at, actor_id, actor, action, user_id, after, request_id`, org)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		e := came{Event: Event{Organization: org}}
		var request sql.NullString
		var after Stored
		err := scan(&e.id, &e.At, &e.ActorID, &e.Actor, &e.Action, &e.User, &after, &request)
		e.After = after
		e.RequestID = request.String
		all = append(all, e)
		return err
	}); err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(a, b came) int { return bytes.Compare(a.id[:], b.id[:]) })
	out := make([]Event, len(all))
	for i := range all {
		out[i] = all[i].Event
	}
	return out, nil
}

// Settle adds pending events to their chains. It skips chains whose head another transaction has locked: that transaction adds them, or the next call of
// Settle.
func (k *Keeper) Settle(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	var orgs []uuid.UUID
	rows, err := k.DB.QueryContext(ctx, `SELECT DISTINCT organization_id FROM audit_pending`)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		err := scan(&org)
		orgs = append(orgs, org)
		return err
	}); err != nil {
		return err
	}
	var failed []error
	for _, org := range orgs {
		failed = append(failed, k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			if busy, err := busy(ctx, tx, org); busy || err != nil {
				return err
			}
			return extend(ctx, tx, org)
		}))
	}
	return errors.Join(failed...)
}

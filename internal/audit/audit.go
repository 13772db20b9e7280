// Package audit keeps the trail: who did what, written in the transaction of what was done, so that a change without its
// event cannot be. It refuses to change or delete an event, and to hold secrets.
package audit

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Event is one thing that was done. Nil ids and empty texts mean none; At is kept to the microsecond.
type Event struct {
	Organization  uuid.UUID
	At            time.Time
	Actor         string // an email; staff and the system say so (S10)
	Action        string // as in "membership.added"
	Account       uuid.UUID
	User          uuid.UUID
	Bulk          uuid.UUID
	Before, After string
	RequestID     string
}

// Write adds events to the transaction, all in one statement.
func Write(ctx context.Context, tx *store.Tx, events ...Event) error {
	t := store.NewTable("id", store.UUID, "organization_id", store.UUID, "at", store.Time, "actor", store.Text,
		"action", store.Text, "account_id", store.UUID, "user_id", store.UUID, "bulk_operation_id", store.UUID,
		"before", store.Text, "after", store.Text, "request_id", store.Text)
	for _, e := range events {
		t.Add(store.NewID(), e.Organization, e.At, e.Actor, e.Action, e.Account, e.User, e.Bulk,
			text(e.Before), text(e.After), text(e.RequestID))
	}
	_, err := tx.Exec(ctx, t, `INSERT INTO audit_events
  (id, organization_id, at, actor, action, account_id, user_id, bulk_operation_id, before, after, request_id)
SELECT id, organization_id, at, actor, action, account_id, user_id, bulk_operation_id, before, after, request_id FROM {v}`)
	return err
}

func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

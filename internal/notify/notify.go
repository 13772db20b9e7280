// Package notify is the outbox: messages are written in the transaction of what they tell, and leave after its commit
// (H38). A failing mail delays mail and nothing else. It leaves out what people have switched off, and refuses to decide who gets which mail else: that is directory.
package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Kind is what a message is about.
type Kind string

const (
	Invited      Kind = "invited"       // somebody unknown was added: the mail lets them in (H35)
	Added        Kind = "added"         // somebody known was added (B24)
	Removed      Kind = "removed"       // somebody lost access (BX5)
	TookOver     Kind = "took_over"     // somebody became the primary user of accounts (H26)
	EmailChanged Kind = "email_changed" // told to the address of before (H34)
	EmailProof   Kind = "email_proof"   // told to the new one: the mail has a link that proves it and lets them in (H34)

	AccessChanged Kind = "changed" // somebody has other roles, or another end of access, than before

	AccessEnds Kind = "access_ends" // somebody's access ends soon

	WeeklySummary Kind = "weekly_summary" // what needs attention, for who wants it

	PasswordReset   Kind = "password_reset"   // somebody asked for another password: the mail has a token, where there is a sign-in
	PasswordChanged Kind = "password_changed" // told to whose sign-in it is, who may not have been the one
)

// Message is for one person. With Bulk there is one of a kind per person and run, whatever is enqueued (H38).
type Message struct {
	Organization uuid.UUID
	User         uuid.UUID
	Bulk         uuid.UUID
	Kind         Kind
	Actor        uuid.UUID // whom Payload.By names, as the trail knows them; uuid.Nil for nobody
	Payload      Payload
}

// Payload is what the mail says beyond the names of the person and the organization, which are read when it is sent.
// Everything in it may be empty. No secrets: it is stored as it is.
type Payload struct {
	By       string   `json:"by,omitempty"`       // who did it, as the audit names them
	Accounts []string `json:"accounts,omitempty"` // the first of them, as AccessLine writes them; of a run they are read when the mail is sent
	More     int      `json:"more,omitempty"`     // how many accounts are not listed
	OldEmail string   `json:"oldEmail,omitempty"` // with EmailChanged: where the mail goes
	To       string   `json:"to,omitempty"`       // with PasswordReset and PasswordChanged, which are for no organization's person
}

// Enqueue adds messages to the transaction, all in one statement; they are due at once.
func Enqueue(ctx context.Context, tx *store.Tx, now time.Time, messages ...Message) error {
	var w store.Writes
	if err := Add(&w, now, messages...); err != nil {
		return err
	}
	return w.Run(ctx, tx)
}

// Add is Enqueue for messages that are written together with what they are about.
func Add(w *store.Writes, now time.Time, messages ...Message) error {
	t := store.NewTable("id", store.UUID, "organization_id", store.UUID, "kind", store.Text, "user_id", store.UUID,
		"bulk_operation_id", store.UUID, "actor_id", store.UUID, "payload", store.Text, "at", store.Time)
	for _, m := range messages {
		payload, err := json.Marshal(m.Payload)
		if err != nil {
			return fmt.Errorf("outbox: %w", err)
		}
		t.Add(store.NewID(), m.Organization, string(m.Kind), m.User, m.Bulk, m.Actor, string(payload), now)
	}
	w.Add(t, `INSERT INTO outbox (id, organization_id, kind, user_id, bulk_operation_id, actor_id, payload, created_at, due_at)
SELECT id, organization_id, kind, user_id, bulk_operation_id, actor_id, payload, at, at FROM {v} WHERE true
ON CONFLICT (bulk_operation_id, user_id, kind) WHERE bulk_operation_id IS NOT NULL DO NOTHING`)
	return nil
}

// EnqueueTo adds a message that is for a sign-in, and so for an address and no person of an organization.
func EnqueueTo(ctx context.Context, tx *store.Tx, now time.Time, kind Kind, email string) error {
	payload, err := json.Marshal(Payload{To: email})
	if err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	return tx.Outbox.Create().SetOrganizationID(uuid.Nil).SetKind(string(kind)).SetPayload(string(payload)).SetCreatedAt(now).SetDueAt(now).Exec(ctx)
}

// WithoutActor is a stored payload that no longer names who did it.
func WithoutActor(payload string) (string, error) {
	var p Payload
	if err := json.Unmarshal([]byte(payload), &p); err != nil {
		return "", fmt.Errorf("outbox: %w", err)
	}
	p.By = ""
	without, err := json.Marshal(p)
	return string(without), err
}

// Addressed is the address in a stored payload of a mail that is for no organization's person.
func Addressed(payload string) (string, error) {
	var p Payload
	if err := json.Unmarshal([]byte(payload), &p); err != nil {
		return "", fmt.Errorf("outbox: %w", err)
	}
	return p.To, nil
}

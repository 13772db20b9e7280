// Package notify is the outbox: it writes mails in the transaction of the change that they report, and sends them after the commit (H38). A mail
// that fails delays mail and nothing else. It does not send what people have switched off. Apart from that, it refuses to decide who gets which
// mail: that is directory.
package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Kind says what a mail is about.
type Kind string

const (
	Invited      Kind = "invited"       // an unknown person was added: the mail invites them (H35)
	Added        Kind = "added"         // a known person was added (B24)
	Removed      Kind = "removed"       // a person lost access (BX5)
	TookOver     Kind = "took_over"     // a person became the primary user of accounts (H26)
	EmailChanged Kind = "email_changed" // sent to the previous address (H34)
	EmailProof   Kind = "email_proof"   // sent to the new address: its link proves the address and lets the person sign in (H34)

	AccessChanged Kind = "changed" // a person's roles, or the end of their access, were changed

	AccessEnds Kind = "access_ends" // a person's access ends soon

	WeeklySummary Kind = "weekly_summary" // what needs attention, for people who want to know

	PasswordReset   Kind = "password_reset"   // someone asked for a new password; not sent if the address has no password to reset
	PasswordChanged Kind = "password_changed" // sent to the owner of the sign-in, who may not have changed it
)

// Message is a mail to one person. With Bulk there is only one of a kind per person and run, however many are enqueued (H38).
type Message struct {
	Organization uuid.UUID
	User         uuid.UUID
	Bulk         uuid.UUID
	Kind         Kind
	Actor        uuid.UUID // the id in the audit trail, for the name in Payload.By; uuid.Nil for nobody
	Payload      Payload
}

// Payload is the content of a mail besides the names of the person and the organization, which are read when it is sent. All fields can be
// empty. It must not contain secrets: it is stored as it is.
type Payload struct {
	By       string   `json:"by,omitempty"`       // who did it, as audit events name them
	Accounts []string `json:"accounts,omitempty"` // lines of AccessLine for the first accounts; for a run they are read when the mail is sent
	More     int      `json:"more,omitempty"`     // how many accounts are not listed
	OldEmail string   `json:"oldEmail,omitempty"` // of EmailChanged: the recipient
	To       string   `json:"to,omitempty"`       // of PasswordReset and PasswordChanged, which are for no person of an organization: the recipient
}

// Enqueue writes messages in the transaction, with one statement. They are due at once.
func Enqueue(ctx context.Context, tx *store.Tx, now time.Time, messages ...Message) error {
	var w store.Writes
	if err := Add(&w, now, messages...); err != nil {
		return err
	}
	return w.Run(ctx, tx)
}

// Add is Enqueue for messages that are written together with the change that they report.
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

// EnqueueTo writes a message for a sign-in: its recipient is an address, and no person of an organization.
func EnqueueTo(ctx context.Context, tx *store.Tx, now time.Time, kind Kind, email string) error {
	payload, err := json.Marshal(Payload{To: email})
	if err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	return tx.Outbox.Create().SetOrganizationID(uuid.Nil).SetKind(string(kind)).SetPayload(string(payload)).SetCreatedAt(now).SetDueAt(now).Exec(ctx)
}

// WithoutActor returns a stored payload without the name of who did it.
func WithoutActor(payload string) (string, error) {
	var p Payload
	if err := json.Unmarshal([]byte(payload), &p); err != nil {
		return "", fmt.Errorf("outbox: %w", err)
	}
	p.By = ""
	without, err := json.Marshal(p)
	return string(without), err
}

// Addressed returns the address in a stored payload of a mail that is for no person of an organization.
func Addressed(payload string) (string, error) {
	var p Payload
	if err := json.Unmarshal([]byte(payload), &p); err != nil {
		return "", fmt.Errorf("outbox: %w", err)
	}
	return p.To, nil
}

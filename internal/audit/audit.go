// Package audit keeps the audit trail: who did what. Each event is written in the transaction of the change, so no change is without its event. The events of
// an organization form a hash chain (record.go), whose head is signed from time to time (checkpoint.go); verify.go finds tampering. It refuses to change
// events, except for the texts of people who are erased (erase.go), to delete events, except before a signed checkpoint (cut.go), and to contain secrets.
package audit

import (
	"bytes"
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Event is one action. Nil ids and empty texts mean none. At is stored in microseconds.
type Event struct {
	Organization  uuid.UUID // uuid.Nil is the installation's own chain: sign-ins, vendor staff
	At            time.Time
	ActorID       uuid.UUID // access.Viewer.ActorID; uuid.Nil for the system
	Actor         string    // an email; vendor staff and the system have names of their own (S10)
	Action        Action
	Account       uuid.UUID
	User          uuid.UUID
	Former        uuid.UUID // the person whom Before names, if it is not User
	Bulk          uuid.UUID
	Before, After State // of the types in the action's Shape
	Personal      bool  // Before and After name User or Former, and are removed when these are erased
	RequestID     string
}

// Write adds events to their organizations' chains in the transaction. For each chain, it locks the head until the transaction ends and runs one statement,
// however many events there are. If the transaction also locks the organization, it must do that first (H11). The installation's chain is locked last.
func Write(ctx context.Context, tx *store.Tx, events ...Event) error {
	var w store.Writes
	if err := Add(ctx, tx, &w, nil, events...); err != nil {
		return err
	}
	return w.Run(ctx, tx)
}

// Add is Write for events that are written in the same round trip as other writes. If taken is not nil, it is a locked head, which Add uses once.
func Add(ctx context.Context, tx *store.Tx, w *store.Writes, taken *Chain, events ...Event) error {
	chains := map[uuid.UUID][]Event{}
	var order []uuid.UUID
	for _, e := range events {
		if e.ActorID == uuid.Nil && strings.Contains(e.Actor, "@") {
			return fmt.Errorf("audit: %s was done by a person without an id, whose name could never be erased", e.Action)
		}
		if chains[e.Organization] == nil {
			order = append(order, e.Organization)
		}
		chains[e.Organization] = append(chains[e.Organization], e)
	}
	slices.SortFunc(order, func(a, b uuid.UUID) int { return bytes.Compare(b[:], a[:]) }) // always the same order, so that two writers do not deadlock
	for _, org := range order {
		var c *Chain
		if taken != nil && taken.org == org && taken.found {
			used := *taken
			c, taken.found = &used, false
		} else {
			var err error
			if c, err = lockHead(ctx, tx, org); err != nil {
				return err
			}
		}
		if err := c.extend(ctx, tx, w, chains[org]); err != nil {
			return err
		}
	}
	return nil
}

// extend adds events to one chain, whose head is locked.
func (c *Chain) extend(ctx context.Context, tx *store.Tx, w *store.Writes, events []Event) error {
	org, h, listed := c.org, c.head, c.listed
	if c.behind {
		before, err := waiting(ctx, tx, org)
		if err != nil {
			return err
		}
		events = append(before, events...)
	}
	if len(events) == 0 {
		return nil
	}
	t := store.NewTable("id", store.UUID, "sequence", store.Int, "at", store.Time, "actor_id", store.UUID, "actor", store.Text, "action", store.Text,
		"account_id", store.UUID, "user_id", store.UUID, "former_id", store.UUID, "bulk_operation_id", store.UUID, "before", store.Text,
		"after", store.Text, "request_id", store.Text, "actor_salt", store.Bytes, "text_salt", store.Bytes, "hash", store.Bytes)
	type sealing struct{ salt, digest []byte }
	seals, named := map[actor]sealing{}, newActors() // one salt for each actor, because an erasure removes the actor from all of these events
	current := listed.through == h.Sequence
	buffer, hashes := make([]byte, 0, 512), make([]byte, 0, len(events)*len(Hash{}))
	for _, e := range events {
		r := Record{
			ID: store.NewID(), Organization: org, Sequence: h.Sequence + 1, At: store.Instant(e.At), ActorID: optional(e.ActorID), Actor: e.Actor,
			Action: string(e.Action), Account: optional(e.Account), User: optional(e.User), Former: optional(e.Former), Bulk: optional(e.Bulk),
			Before: nullText(string(Encode(e.Before))), After: nullText(string(Encode(e.After))), RequestID: nullText(e.RequestID),
		}
		named.add(e.ActorID, e.Actor)
		var seal sealing
		if e.ActorID != uuid.Nil {
			of := actor{e.ActorID, e.Actor}
			var known bool
			if seal, known = seals[of]; !known {
				seal.salt = salt()
				d := actorDigest(seal.salt, e.Actor)
				seal.digest = d[:]
				seals[of] = seal
			}
			r.ActorDigest = seal.digest // encoded in the same way as salt and name
		}
		if e.Personal {
			r.TextSalt = salt()
		}
		buffer = r.encode(buffer[:0], h.Hash)
		h.Sequence, h.Hash = r.Sequence, digest(buffer)
		if current {
			listed.add(r.Sequence, r.At)
		}
		hashes = append(hashes, h.Hash[:]...)
		t.Add(r.ID, int(r.Sequence), r.At, e.ActorID, r.Actor, r.Action, e.Account, e.User, e.Former, e.Bulk,
			r.Before, r.After, r.RequestID, seal.salt, r.TextSalt, hashes[len(hashes)-len(h.Hash):])
	}
	named.write(w, tx.Dialect, org)
	w.Add(nil, `UPDATE audit_heads SET sequence = $2, hash = $3, listed_sequence = $4, latest_at = $5, late_by = $6 WHERE organization_id = $1`,
		org, h.Sequence, h.Hash[:], listed.through, listed.latestAt(), listed.late.Microseconds())
	w.Add(t, `INSERT INTO audit_events (id, organization_id, sequence, at, actor_id, actor, action, account_id, user_id, former_id,
  bulk_operation_id, before, after, request_id, actor_salt, text_salt, hash)
SELECT v.id, $1, v.sequence, v.at, v.actor_id, v.actor, v.action, v.account_id, v.user_id, v.former_id,
  v.bulk_operation_id, v.before, v.after, v.request_id, v.actor_salt, v.text_salt, v.hash FROM {v}`, org)
	return nil
}

// Head is the end of a chain.
type Head struct {
	Sequence int64
	Hash     Hash
}

// Chain is an organization's chain with its head, in the transaction that has locked it.
type Chain struct {
	org    uuid.UUID
	head   Head
	listed listing
	behind bool // there are pending events
	found  bool // it has a head
}

// LockHead adds the locking and reading of a chain's head to the reads of a transaction. Pass the result to Add to save a round trip.
func LockHead(r *store.Reads, tx *store.Tx, org uuid.UUID) *Chain {
	c := &Chain{org: org}
	lock := ""
	if tx.Dialect == store.Postgres { // on SQLite the transaction itself is the lock
		lock = ` FOR UPDATE OF h`
	}
	r.Add(nil, store.Values("sequence", store.Int, "hash", store.Bytes, "listed_sequence", store.Int, "latest_at", store.Time, "late_by", store.Int, "behind", store.Bool),
		`(SELECT sequence, hash, listed_sequence, latest_at, late_by, EXISTS (SELECT 1 FROM audit_pending p WHERE p.organization_id = $1) AS behind
		FROM audit_heads h WHERE organization_id = $1`+lock+`) AS taken`, []any{org}, func(scan func(...any) error) error {
			c.found = true
			var latest sql.NullTime
			var late int64
			err := scan(&c.head.Sequence, &c.head.Hash, &c.listed.through, &latest, &late, &c.behind)
			c.listed.latest, c.listed.late = latest.Time, time.Duration(late)*time.Microsecond
			return err
		})
	return c
}

// lockHead locks and reads the head immediately. It creates the head if there is none.
func lockHead(ctx context.Context, tx *store.Tx, org uuid.UUID) (*Chain, error) {
	for range 2 {
		var r store.Reads
		c := LockHead(&r, tx, org)
		if err := r.Run(ctx, tx); err != nil || c.found {
			return c, err
		}
		// The first event of the chain: if two writers get here at once, one waits for the other.
		if _, err := tx.ExecContext(ctx, `INSERT INTO audit_heads (organization_id, sequence, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`, org, c.head.Hash[:]); err != nil {
			return nil, err
		}
	}
	return nil, errors.New("audit: a chain without a head")
}

// extend adds a chain's pending events to it.
func extend(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	c, err := lockHead(ctx, tx, org)
	if err != nil {
		return err
	}
	var w store.Writes
	if err := c.extend(ctx, tx, &w, nil); err != nil {
		return err
	}
	return w.Run(ctx, tx)
}

// salt returns a salt, without which a digest does not reveal the name.
func salt() []byte {
	b := make([]byte, 16)
	rand.Read(b) // it never fails
	return b
}

func optional(id uuid.UUID) uuid.NullUUID { return uuid.NullUUID{UUID: id, Valid: id != uuid.Nil} }

func nullText(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

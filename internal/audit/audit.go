// Package audit keeps the trail: who did what, written in the transaction of what was done, so that a change without its
// event cannot be. The events of an organization are a chain of hashes (record.go) whose head is signed from time to time
// (checkpoint.go); verify.go finds what was bent. It refuses to change an event, but for the texts of people who are
// erased (erase.go), to delete one, but before a signed checkpoint (cut.go), and to hold secrets.
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

// Event is one thing that was done. Nil ids and empty texts mean none; At is kept to the microsecond.
type Event struct {
	Organization  uuid.UUID // uuid.Nil is the installation's own chain: sign-ins, staff
	At            time.Time
	ActorID       uuid.UUID // access.Viewer.ActorID; uuid.Nil is the system
	Actor         string    // an email; staff and the system say so (S10)
	Action        Action
	Account       uuid.UUID
	User          uuid.UUID
	Former        uuid.UUID // whom Before names, where that is another person than User
	Bulk          uuid.UUID
	Before, After State // as the action's Shape says
	Personal      bool  // Before and After name User or Former, and go when they are erased
	RequestID     string
}

// Write adds events to the transaction and to the chains of their organizations: for each of these one head is taken and
// one statement written, however many events there are. A chain's head is locked until the transaction ends. Whoever also
// takes the organization's lock takes it before (H11), and the installation's chain comes last.
func Write(ctx context.Context, tx *store.Tx, events ...Event) error {
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
	slices.SortFunc(order, func(a, b uuid.UUID) int { return bytes.Compare(b[:], a[:]) }) // so that two writers never wait for each other
	for _, org := range order {
		if err := extend(ctx, tx, org, chains[org]); err != nil {
			return err
		}
	}
	return nil
}

// extend adds to one chain.
func extend(ctx context.Context, tx *store.Tx, org uuid.UUID, events []Event) error {
	h, listed, behind, err := lockHead(ctx, tx, org)
	if err != nil {
		return err
	}
	if behind {
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
	seals, named := map[actor]sealing{}, newActors() // one salt for all of them: whoever is erased goes from all of these events
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
			r.ActorDigest = seal.digest // encoded as salt and name would be
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
	const insert = `INSERT INTO audit_events (id, organization_id, sequence, at, actor_id, actor, action, account_id, user_id, former_id,
  bulk_operation_id, before, after, request_id, actor_salt, text_salt, hash)
SELECT v.id, $1, v.sequence, v.at, v.actor_id, v.actor, v.action, v.account_id, v.user_id, v.former_id,
  v.bulk_operation_id, v.before, v.after, v.request_id, v.actor_salt, v.text_salt, v.hash FROM {v}`
	const head = `UPDATE audit_heads SET sequence = $2, hash = $3, listed_sequence = $4, latest_at = $5, late_by = $6 WHERE organization_id = $1`
	args := []any{org, h.Sequence, h.Hash[:], listed.through, listed.latestAt(), listed.late.Microseconds()}
	if tx.Dialect == store.Postgres && len(named.seen) == 1 { // one way to the server and back
		_, err := tx.Exec(ctx, t, `WITH head AS (`+head+`), named AS (INSERT INTO audit_actors (id, organization_id, actor_id, actor) VALUES ($7, $1, $8, $9) ON CONFLICT DO NOTHING) `+insert,
			append(args, store.NewID(), events[0].ActorID, events[0].Actor)...)
		return err
	}
	if err := named.write(ctx, tx, org); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, head, args...); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, t, insert, org)
	return err
}

// Head is the end of a chain.
type Head struct {
	Sequence int64
	Hash     Hash
}

// lockHead locks a chain's head, and says whether events wait for it. On SQLite the transaction itself is the lock.
func lockHead(ctx context.Context, tx *store.Tx, org uuid.UUID) (h Head, l listing, behind bool, err error) {
	query := `SELECT sequence, hash, listed_sequence, latest_at, late_by, EXISTS (SELECT 1 FROM audit_pending p WHERE p.organization_id = $1)
		FROM audit_heads h WHERE organization_id = $1`
	if tx.Dialect == store.Postgres {
		query += ` FOR UPDATE OF h`
	}
	for range 2 {
		found := false
		rows, err := tx.QueryContext(ctx, query, org)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			found = true
			var latest sql.NullTime
			var late int64
			err := scan(&h.Sequence, &h.Hash, &l.through, &latest, &late, &behind)
			l.latest, l.late = latest.Time, time.Duration(late)*time.Microsecond
			return err
		}); err != nil || found {
			return h, l, behind, err
		}
		// The first event: two writers may come here at once, and one of them waits for the other.
		if _, err := tx.ExecContext(ctx, `INSERT INTO audit_heads (organization_id, sequence, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`, org, h.Hash[:]); err != nil {
			return h, l, false, err
		}
	}
	return Head{}, listing{}, false, errors.New("audit: a chain without a head")
}

// salt is what makes a digest of a name tell nothing once it is gone.
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

package audit

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/google/uuid"
)

// Hash is an event's SHA-256.
type Hash [sha256.Size]byte

// Scan reads a hash from the database. A hash of the wrong size was not written by Roster.
func (h *Hash) Scan(v any) error {
	b, ok := v.([]byte)
	if !ok || len(b) != len(h) {
		*h = Hash{}
		return nil // zero matches no event
	}
	copy(h[:], b)
	return nil
}

// Record is an event as it is stored in its chain.
type Record struct {
	ID, Organization uuid.UUID
	Sequence         int64
	At               time.Time
	ActorID          uuid.NullUUID
	Actor            string
	Action           string
	Account, User    uuid.NullUUID
	Former, Bulk     uuid.NullUUID
	Before, After    *string
	RequestID        *string

	// A personal text has a salt, or its digest once it is erased. The actor is personal if it has an id.
	ActorSalt, ActorDigest []byte
	TextSalt, TextDigest   []byte

	Hash Hash
}

// Erased replaces an erased actor.
const Erased = "erased"

// version is the first byte of each encoding, to allow for others in the future.
const version = 1

// The byte before a value.
const (
	none   = 0 // no value
	plain  = 1 // the value
	sealed = 2 // the digest of the value
)

// encode appends what the hash covers: the hash of the event before, so that no event can be removed, moved or inserted, and every column, with a fixed size or
// after its length, so that no two events have the same encoding. Personal texts are replaced by their digests, so that the hash stays valid when they are
// erased.
func (r *Record) encode(b []byte, previous Hash) []byte {
	b = append(b, version)
	b = append(b, previous[:]...)
	b = append(b, r.Organization[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Sequence))
	b = append(b, r.ID[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(r.At.UnixMicro()))
	b = appendID(b, r.ActorID)
	switch {
	case r.ActorDigest != nil:
		b = appendText(append(b, sealed), string(r.ActorDigest))
	case r.ActorSalt != nil:
		d := actorDigest(r.ActorSalt, r.Actor)
		b = appendText(append(b, sealed), string(d[:]))
	default:
		b = appendText(append(b, plain), r.Actor)
	}
	b = appendText(b, r.Action)
	for _, id := range [...]uuid.NullUUID{r.Account, r.User, r.Former, r.Bulk} {
		b = appendID(b, id)
	}
	switch {
	case r.TextDigest != nil:
		b = appendText(append(b, sealed), string(r.TextDigest))
	case r.TextSalt != nil:
		d := textDigest(r.TextSalt, r.Before, r.After)
		b = appendText(append(b, sealed), string(d[:]))
	default:
		b = appendOptional(appendOptional(append(b, plain), r.Before), r.After)
	}
	return appendOptional(b, r.RequestID)
}

func digest(b []byte) Hash { return sha256.Sum256(b) }

// The digests of personal texts. Their first bytes differ, so that one cannot be used as the other.

func actorDigest(salt []byte, actor string) Hash {
	return digest(appendText(appendText(append(make([]byte, 0, 128), 'a'), string(salt)), actor))
}

func textDigest(salt []byte, before, after *string) Hash {
	return digest(appendOptional(appendOptional(appendText(append(make([]byte, 0, 256), 't'), string(salt)), before), after))
}

func appendText(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

func appendOptional(b []byte, s *string) []byte {
	if s == nil {
		return append(b, none)
	}
	return appendText(append(b, plain), *s)
}

func appendID(b []byte, id uuid.NullUUID) []byte {
	if !id.Valid {
		return append(b, none)
	}
	return append(append(b, plain), id.UUID[:]...)
}

// odd returns what is wrong with a record that Roster would not have written, even though the hash may not cover it; "" if nothing is.
func (r *Record) odd() string {
	switch {
	case r.ActorDigest != nil && (r.ActorSalt != nil || r.Actor != Erased):
		return "its actor is marked as erased, but is still there"
	case r.TextDigest != nil && (r.TextSalt != nil || r.Before != nil || r.After != nil):
		return "its texts are marked as erased, but are still there"
	case r.ActorDigest != nil && len(r.ActorDigest) != sha256.Size || r.TextDigest != nil && len(r.TextDigest) != sha256.Size:
		return "the digest of an erased text is not a digest"
	case r.ActorDigest == nil && r.ActorSalt == nil && r.ActorID.Valid:
		return "the salt of its actor is missing"
	}
	return ""
}

// columns are a record's columns in the order in which scan reads them.
const columns = `id, organization_id, sequence, at, actor_id, actor, action, account_id, user_id, former_id, bulk_operation_id, before, after, request_id,
	actor_salt, actor_digest, text_salt, text_digest, hash`

func (r *Record) scan(scan func(...any) error) error {
	err := scan(&r.ID, &r.Organization, &r.Sequence, &r.At, &r.ActorID, &r.Actor, &r.Action, &r.Account, &r.User, &r.Former, &r.Bulk,
		&r.Before, &r.After, &r.RequestID, &r.ActorSalt, &r.ActorDigest, &r.TextSalt, &r.TextDigest, &r.Hash)
	if err != nil {
		return fmt.Errorf("read the audit: %w", err)
	}
	return nil
}

package audit

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// exportedEvent is an event in an exported file, with everything that its hash covers. This includes salts: anyone who has the file can verify it, and can
// check whether a digest belongs to a name that they guess.
type exportedEvent struct {
	Organization    uuid.UUID     `json:"organization"`
	Sequence        int64         `json:"sequence"`
	ID              uuid.UUID     `json:"id"`
	At              time.Time     `json:"at"`
	ActorID         uuid.NullUUID `json:"actorId"`
	Actor           string        `json:"actor"`
	Action          string        `json:"action"`
	AccountID       uuid.NullUUID `json:"accountId"`
	UserID          uuid.NullUUID `json:"userId"`
	FormerID        uuid.NullUUID `json:"formerId"`
	BulkOperationID uuid.NullUUID `json:"bulkOperationId"`
	Before          exportedState `json:"before"`
	After           exportedState `json:"after"`
	RequestID       *string       `json:"requestId"`
	ActorSalt       octets        `json:"actorSalt,omitempty"`
	ActorDigest     octets        `json:"actorDigest,omitempty"`
	TextSalt        octets        `json:"textSalt,omitempty"`
	TextDigest      octets        `json:"textDigest,omitempty"`
	Previous        octets        `json:"previous"`
	Hash            octets        `json:"hash"`
	Begins          string        `json:"begins,omitempty"` // on the first entry of a chain that was cut: the checkpoint after which it begins
}

// exportedState is a state in an exported file: an object with exactly the bytes that the hash covers. Texts that are older than this format become {"text": …}; files
// that were exported before it contain them as JSON strings.
type exportedState struct{ stored *string }

// MarshalJSON writes the state as an object, or null.
func (t exportedState) MarshalJSON() ([]byte, error) {
	switch {
	case t.stored == nil:
		return []byte("null"), nil
	case formed(*t.stored):
		return []byte(*t.stored), nil
	}
	return older{*t.stored}.json(), nil
}

// UnmarshalJSON restores the text that the hash covers.
func (t *exportedState) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &t.stored)
	}
	if bytes.HasPrefix(b, []byte(`{"text":`)) {
		var was older
		if err := json.Unmarshal(b, &was); err != nil {
			return err
		}
		t.stored = &was.Text
		return nil
	}
	if string(b) == "null" {
		t.stored = nil
		return nil
	}
	text := string(b)
	t.stored = &text
	return nil
}

// octets are bytes, written as hexadecimal.
type octets []byte

// MarshalText returns the bytes as hexadecimal.
func (o octets) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, o), nil }

// UnmarshalText reads hexadecimal.
func (o *octets) UnmarshalText(b []byte) (err error) {
	*o, err = hex.AppendDecode(nil, b)
	return err
}

// Export streams an organization's events as one JSON object per line, in the order of the chain: from the first event that is not before from to the last one
// before to. Either can be nil. Only managers, auditors and vendor staff can call it.
func Export(ctx context.Context, db *store.DB, w io.Writer, org uuid.UUID, from, to *time.Time) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	switch {
	case !v.Reaches(org), org == uuid.Nil && !v.System:
		return fault.Missing(fault.NotFound, "organization")
	case v.Within(roster.ReadAudit) != nil:
		return v.Within(roster.ReadAudit)
	case !v.ReadsAll(org):
		return fault.New(fault.Forbidden, "Only managers and auditors of the organization can export its audit events.")
	}
	if org != uuid.Nil { // the installation's chain has no organization
		if there, err := exists(ctx, db, org); err != nil || !there {
			return cmp.Or[error](err, fault.Missing(fault.NotFound, "organization"))
		}
	}
	return export(ctx, db, w, org, from, to)
}

func exists(ctx context.Context, db *store.DB, org uuid.UUID) (there bool, err error) {
	rows, err := db.QueryContext(ctx, `SELECT 1 FROM organizations WHERE id = $1`, org)
	err = store.Scan(rows, err, func(func(...any) error) error {
		there = true
		return nil
	})
	return there, store.Fault(err)
}

// exportPage is how many events are read at once. No transaction is open while they are written, because the client can be slow.
const exportPage = 1_000

// export writes the current chain page by page. Entries are only added at the end of a chain, so the pages are contiguous, and each line contains the hash
// before it as proof.
func export(ctx context.Context, db *store.DB, w io.Writer, org uuid.UUID, from, to *time.Time) error {
	after, last, err := span(ctx, db, org, from, to)
	if err != nil {
		return err
	}
	begins, err := beginning(ctx, db, org)
	if err != nil {
		return store.Fault(err)
	}
	if begins != nil {
		after = max(after, begins.Sequence)
	}
	var page bytes.Buffer
	out := json.NewEncoder(&page)
	out.SetEscapeHTML(false)
	var previous Hash
	for first := true; after < last; {
		rows, err := db.QueryContext(ctx, `SELECT `+columns+` FROM audit_events WHERE organization_id = $1 AND sequence > $2 AND sequence <= $3
			ORDER BY sequence LIMIT $4`, org, after, last, exportPage)
		n, gap := 0, false
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var r Record
			if err := r.scan(scan); err != nil {
				return err
			}
			gap = gap || r.Sequence > after+1 && after >= 0
			begun := ""
			if begins != nil && r.Sequence == begins.Sequence+1 {
				previous, begun = begins.Hash, begins.String()
			}
			defer func() { previous, first, after, n = r.Hash, false, r.Sequence, n+1 }()
			if first && from != nil && r.Sequence > 1 && r.At.Before(*from) {
				return nil // the event before the first one, read for its hash
			}
			return out.Encode(exportedEvent{
				Organization: r.Organization, Sequence: r.Sequence, ID: r.ID, At: r.At.UTC(), ActorID: r.ActorID, Actor: r.Actor, Action: r.Action,
				AccountID: r.Account, UserID: r.User, FormerID: r.Former, BulkOperationID: r.Bulk, Before: exportedState{r.Before}, After: exportedState{r.After},
				RequestID: r.RequestID, ActorSalt: r.ActorSalt, ActorDigest: r.ActorDigest, TextSalt: r.TextSalt, TextDigest: r.TextDigest,
				Previous: previous[:], Hash: r.Hash[:], Begins: begun,
			})
		}); err != nil {
			return store.Fault(err)
		}
		if gap { // the chain was tampered with, which verifying the file finds, or was cut meanwhile
			if now, err := beginning(ctx, db, org); err != nil || now != nil && (begins == nil || now.Sequence > begins.Sequence) {
				return cmp.Or(store.Fault(err), error(fault.New(fault.Unavailable, "Old audit events were deleted during the export. Export the file again.")))
			}
		}
		if _, err := page.WriteTo(w); err != nil {
			return err
		}
		if n < exportPage {
			return nil
		}
	}
	return nil
}

// span returns the range of a chain to export: after one sequence and up to another. With from, it includes one event more, which is read for its hash.
func span(ctx context.Context, db *store.DB, org uuid.UUID, from, to *time.Time) (after, last int64, err error) {
	above, below, err := Window(ctx, db, org, from, to)
	if below == 0 {
		below = math.MaxInt64
	}
	ask := func(into *int64, query string, args ...any) {
		if err != nil {
			return
		}
		rows, e := db.QueryContext(ctx, query, args...)
		err = store.Fault(store.Scan(rows, e, func(scan func(...any) error) error { return scan(into) }))
	}
	if to == nil {
		ask(&last, `SELECT coalesce(max(sequence), 0) FROM audit_events WHERE organization_id = $1`, org)
	} else {
		ask(&last, `SELECT coalesce(max(sequence), 0) FROM audit_events WHERE organization_id = $1 AND sequence < $3 AND at < $2`, org, store.Instant(*to), below)
	}
	if from != nil {
		after = last // if no event is late enough
		ask(&after, `SELECT coalesce(min(sequence) - 2, $3) FROM audit_events WHERE organization_id = $1 AND sequence > $4 AND at >= $2`, org, store.Instant(*from), last, above)
	}
	return after, last, err
}

// Read verifies the events of an exported file. A file can begin and end anywhere in a chain: only checkpoints prove that nothing is missing before or after
// it.
func (v *Verifier) Read(in io.Reader) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 4<<20)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var l exportedEvent
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return fmt.Errorf("line %d is not an audit event: %w", n, err)
		}
		r := Record{
			ID: l.ID, Organization: l.Organization, Sequence: l.Sequence, At: l.At, ActorID: l.ActorID, Actor: l.Actor, Action: l.Action,
			Account: l.AccountID, User: l.UserID, Former: l.FormerID, Bulk: l.BulkOperationID, Before: l.Before.stored, After: l.After.stored, RequestID: l.RequestID,
			ActorSalt: l.ActorSalt, ActorDigest: l.ActorDigest, TextSalt: l.TextSalt, TextDigest: l.TextDigest,
		}
		var previous Hash
		if len(l.Hash) != len(r.Hash) || len(l.Previous) != len(previous) {
			return fmt.Errorf("line %d has no hash", n)
		}
		copy(r.Hash[:], l.Hash)
		copy(previous[:], l.Previous)
		if l.Begins != "" {
			v.begins(&r, l.Begins)
		}
		v.Add(&r, &previous)
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read the exported file: %w", err)
	}
	v.End()
	return nil
}

// begins reads the checkpoint with which a file says that its chain begins. It must be of the entry before the first one. Its signature and hash are verified
// with the entry.
func (v *Verifier) begins(r *Record, says string) {
	found := Find(says)
	if len(found) != 1 || found[0].Organization != r.Organization || found[0].Sequence != r.Sequence-1 {
		v.found(r.Organization, r.Sequence, r.ID, "what it says of the beginning of the trail is no checkpoint of the entry before it")
		return
	}
	if v.Checkpoints == nil {
		v.Checkpoints = map[uuid.UUID][]Checkpoint{}
	}
	v.Checkpoints[r.Organization] = append(v.Checkpoints[r.Organization], found[0])
}

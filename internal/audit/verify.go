package audit

import (
	"bytes"
	"crypto/ed25519"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Finding is the first entry of a chain that was tampered with, or an error at the chain's end.
type Finding struct {
	Organization uuid.UUID `json:"organization"`
	Sequence     int64     `json:"sequence"`
	ID           uuid.UUID `json:"id,omitzero"` // of the event; zero if it is missing
	Problem      string    `json:"problem"`
}

func (f Finding) String() string {
	s := fmt.Sprintf("organization %s, entry %d", f.Organization, f.Sequence)
	if f.ID != uuid.Nil {
		s += " (event " + f.ID.String() + ")"
	}
	return s + ": " + f.Problem
}

// Verifier verifies chains entry by entry. The entries of an organization must come one after the other, in the order of their sequence. It keeps the heads,
// the checkpoints and who was erased in memory, but no entries. It reports the first bad entry of each chain.
type Verifier struct {
	Heads       map[uuid.UUID]StoredHead   // nil if unknown, as for an exported file
	Checkpoints map[uuid.UUID][]Checkpoint // from the database, and from places that its users cannot change
	Keys        []ed25519.PublicKey        // the keys that may have signed; empty for any

	Findings []Finding
	Entries  int64
	Chains   int

	seen map[uuid.UUID]bool
	now  *chain
	b    []byte
}

// StoredHead is a head and the sequence of its last checkpoint, as the head stores it.
type StoredHead struct {
	Head
	Checkpoint int64
	Cut        int64 // the last entry that was deleted because of its age; 0 for none
}

type chain struct {
	org    uuid.UUID
	last   Head
	begun  int64 // sequence of the first entry
	bad    bool
	signed []Checkpoint // checkpoints of entries that have not come yet
	cut    *Checkpoint  // the checkpoint at which the chain was cut, until the event of the cut has come
	erased map[uuid.UUID]bool
	blanks map[blank]Finding // erased texts, which need an event of an erasure
}

// blank identifies the person of erased texts: an actor, or one of the two people whom an event is about.
type blank struct{ user, other uuid.UUID }

func (v *Verifier) found(org uuid.UUID, sequence int64, id uuid.UUID, format string, args ...any) {
	v.Findings = append(v.Findings, Finding{Organization: org, Sequence: sequence, ID: id, Problem: fmt.Sprintf(format, args...)})
}

// bad reports an entry and stops verifying its chain: what follows the first bad entry proves nothing.
func (v *Verifier) bad(sequence int64, id uuid.UUID, format string, args ...any) {
	v.found(v.now.org, sequence, id, format, args...)
	v.now.bad = true
}

// Add verifies the next entry. previous is the hash of the entry before it, if an excerpt contains it; it is only used for the first entry of a chain.
func (v *Verifier) Add(r *Record, previous *Hash) {
	v.Entries++
	if v.now == nil || v.now.org != r.Organization {
		v.finish()
		v.begin(r, previous)
	}
	c := v.now
	if c.bad {
		return
	}
	switch want := c.last.Sequence + 1; {
	case r.Sequence < want:
		v.bad(r.Sequence, r.ID, "it has the number of another entry: one of them was inserted or moved")
		return
	case r.Sequence == want+1:
		v.bad(want, uuid.Nil, "it is missing; the next entry is %d", r.Sequence)
		return
	case r.Sequence > want:
		v.bad(want, uuid.Nil, "it is missing, and so are all entries up to %d", r.Sequence-1)
		return
	}
	if h, known := v.Heads[c.org]; v.Heads != nil && (!known || r.Sequence > h.Sequence) {
		v.bad(r.Sequence, r.ID, "it was added after the last entry that the chain's head names, %d", h.Sequence)
		return
	}
	v.b = r.encode(v.b[:0], c.last.Hash)
	if is := digest(v.b); is != r.Hash {
		v.bad(r.Sequence, r.ID, "its hash does not match: the entry, its hash or the hash of the entry before it was changed")
		return
	}
	if odd := r.odd(); odd != "" {
		v.bad(r.Sequence, r.ID, "%s", odd)
		return
	}
	c.last = Head{Sequence: r.Sequence, Hash: r.Hash}
	v.compare(r.ID)
	v.erasures(r)
}

// compare compares the chain with the checkpoints up to the current entry.
func (v *Verifier) compare(id uuid.UUID) {
	c := v.now
	for len(c.signed) > 0 && c.signed[0].Sequence <= c.last.Sequence {
		s := c.signed[0]
		c.signed = c.signed[1:]
		if s.Sequence == c.last.Sequence && s.Hash != c.last.Hash && !c.bad {
			v.bad(s.Sequence, id, "a checkpoint signed on %s has another hash for this entry: the chain up to here was rewritten", s.At.Format(time.RFC3339))
		}
	}
}

// erasures records erased texts and the people who were erased.
func (v *Verifier) erasures(r *Record) {
	c := v.now
	if c.cut != nil && tells(r, c.cut) {
		c.cut = nil
	}
	if (r.Action == "user.erased" || r.Action == "identity.erased") && r.User.Valid {
		c.erased[r.User.UUID] = true
	}
	for _, gone := range []struct {
		is   bool
		what string
		of   blank
	}{
		{r.ActorDigest != nil, "its actor was", blank{user: r.ActorID.UUID}},
		{r.TextDigest != nil, "its texts were", blank{user: r.User.UUID, other: r.Former.UUID}},
	} {
		if _, noted := c.blanks[gone.of]; gone.is && !noted {
			c.blanks[gone.of] = Finding{Organization: c.org, Sequence: r.Sequence, ID: r.ID, Problem: gone.what + " erased, but no erasure of the person is recorded"}
		}
	}
}

func (v *Verifier) begin(r *Record, previous *Hash) {
	org := r.Organization
	if v.seen == nil {
		v.seen = map[uuid.UUID]bool{}
	}
	v.now = &chain{org: org, begun: 1, erased: map[uuid.UUID]bool{}, blanks: map[blank]Finding{}, signed: v.sorted(org)}
	v.Chains++
	if v.seen[org] {
		v.bad(r.Sequence, r.ID, "the organization's entries are not next to each other")
		return
	}
	v.seen[org] = true
	if cut := v.Heads[org].Cut; cut > 0 {
		v.beginAt(cut)
		return
	}
	if previous != nil && r.Sequence > 1 { // an excerpt
		v.now.begun = r.Sequence
		v.now.last = Head{Sequence: r.Sequence - 1, Hash: *previous}
		v.compare(uuid.Nil)
	}
}

// beginAt begins a chain after the last entry that was deleted. Only a signed checkpoint proves that entry's hash, and that the chain was complete up to it.
func (v *Verifier) beginAt(cut int64) {
	for _, s := range v.now.signed {
		if s.Sequence == cut {
			v.now.begun, v.now.cut, v.now.last = cut+1, &s, s.Head
			v.compare(uuid.Nil)
			return
		}
	}
	v.bad(cut, uuid.Nil, "older entries were deleted up to here, but there is no valid checkpoint for this entry")
}

// sorted returns an organization's valid checkpoints in order, and reports the others.
func (v *Verifier) sorted(org uuid.UUID) []Checkpoint {
	all := slices.Clone(v.Checkpoints[org])
	slices.SortStableFunc(all, func(a, b Checkpoint) int { return int(a.Sequence - b.Sequence) })
	return slices.DeleteFunc(all, func(c Checkpoint) bool {
		switch {
		case !c.Holds():
			v.found(org, c.Sequence, uuid.Nil, "the signature of its checkpoint is not valid: the checkpoint was changed")
		case len(v.Keys) > 0 && !slices.ContainsFunc(v.Keys, func(k ed25519.PublicKey) bool { return bytes.Equal(k, c.PublicKey) }):
			v.found(org, c.Sequence, uuid.Nil, "its checkpoint was signed with another key, %s", KeyText(c.PublicKey))
		default:
			return false
		}
		return true
	})
}

// finish verifies the end of the current chain.
func (v *Verifier) finish() {
	c := v.now
	if c == nil || c.bad {
		return
	}
	v.ends(c.org, c.last, c.signed)
	if c.cut != nil {
		v.found(c.org, c.cut.Sequence, uuid.Nil, "it is missing, and so are all entries before it: no signed event records that they were deleted")
	}
	for _, of := range slices.SortedFunc(maps.Keys(c.blanks), func(a, b blank) int { return int(c.blanks[a].Sequence - c.blanks[b].Sequence) }) {
		if v.Heads != nil && !c.erased[of.user] && !c.erased[of.other] { // an excerpt may not contain the erasure
			v.Findings = append(v.Findings, c.blanks[of])
			return
		}
	}
}

// ends verifies where a chain ends. An excerpt can end anywhere.
func (v *Verifier) ends(org uuid.UUID, last Head, signed []Checkpoint) {
	if v.Heads == nil {
		return
	}
	cut := func(sequence int64, why string) {
		v.found(org, last.Sequence+1, uuid.Nil, "it is missing, and so are all later entries: %s entry %d", why, sequence)
	}
	h := v.Heads[org]
	switch {
	case h.Sequence > last.Sequence:
		cut(h.Sequence, "the chain's head names")
	case h.Sequence == last.Sequence && h.Hash != last.Hash && h.Sequence > 0:
		v.found(org, h.Sequence, uuid.Nil, "the chain's head has another hash than the last entry")
	case len(signed) > 0:
		s := signed[len(signed)-1]
		cut(s.Sequence, fmt.Sprintf("a checkpoint signed on %s names", s.At.Format(time.RFC3339)))
	case h.Checkpoint > 0 && !slices.ContainsFunc(v.Checkpoints[org], func(s Checkpoint) bool { return s.Sequence == h.Checkpoint }):
		v.found(org, h.Checkpoint, uuid.Nil, "its signed checkpoint is missing")
	}
}

// End verifies the last chain, and reports chains without any entries.
func (v *Verifier) End() {
	v.finish()
	v.now = nil
	if v.Heads == nil {
		return
	}
	orgs := map[uuid.UUID]bool{}
	for org := range v.Heads {
		orgs[org] = true
	}
	for org := range v.Checkpoints {
		orgs[org] = true
	}
	for _, org := range slices.SortedFunc(maps.Keys(orgs), func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }) {
		if !v.seen[org] {
			v.ends(org, Head{}, v.sorted(org))
		}
	}
}

package audit

import (
	"bytes"
	"encoding/binary"
	"reflect"
	"testing"
	"time"

	"github.com/google/uuid"
)

// decoded is what an encoding says, with digests where the record has texts.
type decoded struct {
	Previous     Hash
	Organization uuid.UUID
	Sequence     int64
	ID           uuid.UUID
	At           int64
	ActorID      uuid.NullUUID
	ActorKind    byte
	Actor        string
	Action       string
	IDs          [4]uuid.NullUUID
	TextKind     byte
	Texts        [2]*string // or the digest in the first
	RequestID    *string
}

// reader takes an encoding apart; it panics where there is less than it says.
type reader struct{ b []byte }

func (r *reader) take(n int) []byte {
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) text() string { return string(r.take(int(binary.BigEndian.Uint32(r.take(4))))) }

func (r *reader) optional() *string {
	if r.take(1)[0] == none {
		return nil
	}
	s := r.text()
	return &s
}

func (r *reader) id() uuid.NullUUID {
	if r.take(1)[0] == none {
		return uuid.NullUUID{}
	}
	return uuid.NullUUID{UUID: uuid.UUID(r.take(16)), Valid: true}
}

func decode(b []byte) (d decoded, rest int) {
	r := &reader{b}
	r.take(1)
	d.Previous = Hash(r.take(32))
	d.Organization = uuid.UUID(r.take(16))
	d.Sequence = int64(binary.BigEndian.Uint64(r.take(8)))
	d.ID = uuid.UUID(r.take(16))
	d.At = int64(binary.BigEndian.Uint64(r.take(8)))
	d.ActorID = r.id()
	d.ActorKind = r.take(1)[0]
	d.Actor = r.text()
	d.Action = r.text()
	for i := range d.IDs {
		d.IDs[i] = r.id()
	}
	if d.TextKind = r.take(1)[0]; d.TextKind == sealed {
		s := r.text()
		d.Texts[0] = &s
	} else {
		d.Texts = [2]*string{r.optional(), r.optional()}
	}
	d.RequestID = r.optional()
	return d, len(r.b)
}

// meant is what an encoding of a record must say.
func meant(r *Record, previous Hash) decoded {
	d := decoded{
		Previous: previous, Organization: r.Organization, Sequence: r.Sequence, ID: r.ID, At: r.At.UnixMicro(), ActorID: r.ActorID, ActorKind: plain, Actor: r.Actor,
		Action: r.Action, IDs: [4]uuid.NullUUID{r.Account, r.User, r.Former, r.Bulk}, TextKind: plain, Texts: [2]*string{r.Before, r.After}, RequestID: r.RequestID,
	}
	if r.ActorDigest != nil || r.ActorSalt != nil {
		d.ActorKind, d.Actor = sealed, string(r.ActorDigest)
		if r.ActorDigest == nil {
			h := actorDigest(r.ActorSalt, r.Actor)
			d.Actor = string(h[:])
		}
	}
	if r.TextDigest != nil || r.TextSalt != nil {
		s := string(r.TextDigest)
		if r.TextDigest == nil {
			h := textDigest(r.TextSalt, r.Before, r.After)
			s = string(h[:])
		}
		d.TextKind, d.Texts = sealed, [2]*string{&s, nil}
	}
	return d
}

// drawn makes a record of any bytes; the mask says what is there.
func drawn(ids []byte, sequence, at int64, mask uint16, actor, action, before, after, request string) *Record {
	id := func(n int) (u uuid.UUID) {
		for i := range u {
			if len(ids) > 0 {
				u[i] = ids[(n*16+i)%len(ids)]
			}
		}
		return u
	}
	bit := func(n int) bool { return mask>>n&1 == 1 }
	opt := func(n int) uuid.NullUUID {
		if !bit(n) {
			return uuid.NullUUID{}
		}
		return uuid.NullUUID{UUID: id(n), Valid: true}
	}
	txt := func(n int, s string) *string {
		if !bit(n) {
			return nil
		}
		return &s
	}
	r := &Record{
		ID: id(0), Organization: id(1), Sequence: sequence, At: time.UnixMicro(at), ActorID: opt(2), Actor: actor, Action: action, Account: opt(3), User: opt(4),
		Former: opt(5), Bulk: opt(6), Before: txt(7, before), After: txt(8, after), RequestID: txt(9, request),
	}
	if bit(10) {
		r.ActorSalt = []byte(request)
		if r.ActorSalt = append(r.ActorSalt, 1); bit(11) {
			r.ActorSalt, r.ActorDigest = nil, bytes.Repeat([]byte{1}, 32)
		}
	}
	if bit(12) {
		r.TextSalt = append([]byte(actor), 1)
		if bit(13) {
			r.TextSalt, r.TextDigest = nil, bytes.Repeat([]byte{2}, 32)
		}
	}
	return r
}

// FuzzEncoding holds the encoding to what makes a hash worth anything: it can be read back, to the last byte, so that no two
// events share one.
func FuzzEncoding(f *testing.F) {
	f.Add([]byte("0123456789abcdef0"), int64(1), int64(1_700_000_000_000_000), uint16(0), "system", "x", "", "", "")
	f.Add([]byte("z"), int64(-1), int64(-1), uint16(0xffff), "a", "membership.added", "b", "c", "d")
	f.Add([]byte{}, int64(1<<62), int64(0), uint16(0x3ff), "a\x00b", "\x00\x00\x00\x01", "\x01", "\x00", "ü")
	f.Fuzz(func(t *testing.T, ids []byte, sequence, at int64, mask uint16, actor, action, before, after, request string) {
		r := drawn(ids, sequence, at, mask, actor, action, before, after, request)
		previous := digest(ids)
		b := r.encode(nil, previous)
		got, rest := decode(b)
		if want := meant(r, previous); rest != 0 || !reflect.DeepEqual(got, want) {
			t.Fatalf("%d bytes are left; read back\n%+v, want\n%+v", rest, got, want)
		}
	})
}

// Texts that could run into one another are told apart.
func TestNoTwoEventsShareAnEncoding(t *testing.T) {
	seen := map[Hash]int{}
	texts := []string{"", "a", "ab", "b", "\x00", "a\x00"}
	n := 0
	for mask := range 1 << 14 {
		if mask&0x7f != 0 && mask%37 != 0 { // enough of the ids
			continue
		}
		for i := range texts {
			r := drawn([]byte("0123456789abcdef"), int64(i), 0, uint16(mask), texts[i], texts[(i+1)%6], texts[(i+2)%6], texts[(i+3)%6], texts[(i+4)%6])
			h := digest(r.encode(nil, Hash{}))
			if other, double := seen[h]; double && !reflect.DeepEqual(meant(r, Hash{}), meant(drawnAgain(other, texts), Hash{})) {
				t.Fatalf("mask %x and %x share an encoding", mask, other)
			}
			seen[h] = mask*6 + i
			n++
		}
	}
	t.Logf("%d events", n)
}

func drawnAgain(code int, texts []string) *Record {
	i := code % 6
	return drawn([]byte("0123456789abcdef"), int64(i), 0, uint16(code/6), texts[i], texts[(i+1)%6], texts[(i+2)%6], texts[(i+3)%6], texts[(i+4)%6])
}

// FuzzFind reads checkpoints out of any line without a panic, and what it reads it writes again.
func FuzzFind(f *testing.F) {
	c := Sign(make([]byte, 64), uuid.Nil, Head{Sequence: 3}, time.Unix(1, 0))
	f.Add(`level=INFO msg="audit checkpoint" checkpoint=` + c.String() + ` x=y`)
	f.Add("roster-checkpoint:1:::")
	f.Fuzz(func(t *testing.T, line string) {
		for _, c := range Find(line) {
			again := Find(c.String())
			if len(again) != 1 || again[0].String() != c.String() {
				t.Fatalf("%v, want %v", again, c)
			}
		}
	})
}

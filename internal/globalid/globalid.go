// Package globalid is the id of a thing as the API shows it, with its type as a prefix: usr_…. Everything above it that reads
// or writes such ids shares it. It refuses to say whether a thing with that id exists.
package globalid

import (
	"encoding/base32"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Kind is the type prefix of an id.
type Kind string

// The kinds of things with an id.
const (
	Organization  Kind = "org"
	Account       Kind = "acc"
	User          Kind = "usr"
	Membership    Kind = "mem"
	Role          Kind = "rol"
	BulkOperation Kind = "blk"
	BulkRow       Kind = "row"
	AuditEvent    Kind = "aud"
	APIClient     Kind = "cli"
	Invitation    Kind = "inv"
	Session       Kind = "ses"
	SavedView     Kind = "viw"
)

// ID is an id as the API shows it: "<kind>_" and the lower-case base32 of the 16 bytes. The zero ID is what a malformed
// one reads as; it names nothing.
type ID struct {
	Kind Kind
	UUID uuid.UUID
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"

var coding = base32.NewEncoding(alphabet).WithPadding(base32.NoPadding)

// String is the API's form.
func (i ID) String() string { return string(i.Append(nil)) }

// Append appends the API's form.
func (i ID) Append(b []byte) []byte {
	return coding.AppendEncode(append(append(b, i.Kind...), '_'), i.UUID[:])
}

// Parse reads the API's form. What String did not write reads as the zero ID, so that a malformed id and one that
// names nothing get the same answer.
func Parse(s string) ID {
	kind, text, ok := strings.Cut(s, "_")
	if !ok || len(text) != 26 {
		return ID{}
	}
	raw, err := coding.DecodeString(text)
	if err != nil || len(raw) != 16 {
		return ID{}
	}
	id := ID{Kind: Kind(kind), UUID: uuid.UUID(raw)}
	if !id.Kind.known() || id.String() != s { // 26 digits hold two bits more than 16 bytes
		return ID{}
	}
	return id
}

func (k Kind) known() bool {
	switch k {
	case Organization, Account, User, Membership, Role, BulkOperation, BulkRow, AuditEvent,
		APIClient, Invitation, Session, SavedView:
		return true
	}
	return false
}

// Of is the id's value if it is of the kind, else uuid.Nil.
func (i ID) Of(k Kind) uuid.UUID {
	if i.Kind != k {
		return uuid.Nil
	}
	return i.UUID
}

// UnmarshalGQL never fails on a text of which no letter was lost (U+FFFD); see Parse.
func (i *ID) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || strings.ContainsRune(s, utf8.RuneError) {
		return fault.New(fault.InvalidInput, "An id is a text such as usr_….")
	}
	*i = Parse(s)
	return nil
}

// MarshalGQL writes the API's form.
func (i ID) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, `"`+i.String()+`"`) }

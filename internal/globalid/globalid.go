// Package globalid encodes ids as the API shows them, with their type as a prefix: usr_…. Everything that reads or writes these ids uses it. It refuses to say
// whether an object with an id exists.
package globalid

import (
	"encoding/base32"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Kind is the type of an id, which is its prefix.
type Kind string

// The types of objects with an id.
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

// ID is an id as the API shows it: "<kind>_" and the lowercase base32 of the 16 bytes. A malformed id is read as the zero ID, which identifies nothing.
type ID struct {
	Kind Kind
	UUID uuid.UUID
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"

var coding = base32.NewEncoding(alphabet).WithPadding(base32.NoPadding)

// String returns the API's form.
func (i ID) String() string { return string(i.Append(nil)) }

// Append appends the API's form to b.
func (i ID) Append(b []byte) []byte {
	return coding.AppendEncode(append(append(b, i.Kind...), '_'), i.UUID[:])
}

// Parse reads the API's form. It returns the zero ID for any text that String does not write, so that a malformed id and one that does not exist get the same
// response.
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
	if !id.Kind.known() || id.String() != s { // 26 digits can encode two bits more than 16 bytes
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

// Of returns the id's value if it is of the kind, and uuid.Nil otherwise.
func (i ID) Of(k Kind) uuid.UUID {
	if i.Kind != k {
		return uuid.Nil
	}
	return i.UUID
}

// UnmarshalGQL accepts any text without a replacement character (U+FFFD); see Parse.
func (i *ID) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || strings.ContainsRune(s, utf8.RuneError) {
		return fault.New(fault.InvalidInput, "An id is a text such as usr_….")
	}
	*i = Parse(s)
	return nil
}

// MarshalGQL writes the API's form as a JSON string.
func (i ID) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, `"`+i.String()+`"`) }

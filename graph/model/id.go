// Package model holds what the door answers: finished structs whose plain fields a page loader fills, so that a list
// costs no call for each row, beside the inputs and small types that gqlgen writes. It refuses to load anything.
package model

import (
	"encoding/base32"
	"io"
	"strings"

	"github.com/google/uuid"
)

// Kind is the type prefix of an id.
type Kind string

// The kinds of things with an id.
const (
	KindOrganization  Kind = "org"
	KindAccount       Kind = "acc"
	KindUser          Kind = "usr"
	KindMembership    Kind = "mem"
	KindRole          Kind = "rol"
	KindBulkOperation Kind = "blk"
	KindBulkRow       Kind = "row"
	KindAuditEvent    Kind = "aud"
	KindAPIClient     Kind = "cli"
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

// ParseID reads the API's form. What String did not write reads as the zero ID, so that a malformed id and one that
// names nothing get the same answer.
func ParseID(s string) ID {
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
	case KindOrganization, KindAccount, KindUser, KindMembership, KindRole, KindBulkOperation, KindBulkRow, KindAuditEvent,
		KindAPIClient:
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

// UnmarshalGQL never fails on a text; see ParseID.
func (i *ID) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok {
		return invalid("An id is a text such as usr_….")
	}
	*i = ParseID(s)
	return nil
}

// MarshalGQL writes the API's form.
func (i ID) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, `"`+i.String()+`"`) }

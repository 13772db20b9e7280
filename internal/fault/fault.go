// Package fault is the closed set of things that can be refused, each with a code for machines and a sentence for
// people. It imports nothing of Roster's, so that every layer can speak it. It refuses to know HTTP, GraphQL or SQL.
package fault

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Code names a kind of refusal. Codes are part of the contract: added, never renamed.
type Code string

// Codes that the caller can fix; the contract's UserErrorCode.
const (
	InvalidInput        Code = "INVALID_INPUT"
	NotFound            Code = "NOT_FOUND"
	Taken               Code = "TAKEN"
	Forbidden           Code = "FORBIDDEN"
	Stale               Code = "STALE"
	SeatExhausted       Code = "SEAT_EXHAUSTED"
	LastAdmin           Code = "LAST_ADMIN"
	PrimaryProtected    Code = "PRIMARY_PROTECTED"
	LegacyRole          Code = "LEGACY_ROLE"
	SelfProtected       Code = "SELF_PROTECTED"
	ConflictingRows     Code = "CONFLICTING_ROWS"
	UnknownPerson       Code = "UNKNOWN_PERSON"
	NotAMember          Code = "NOT_A_MEMBER"
	UnknownAccount      Code = "UNKNOWN_ACCOUNT"
	UnknownRole         Code = "UNKNOWN_ROLE"
	RoleInUse           Code = "ROLE_IN_USE"
	BuiltInRole         Code = "BUILT_IN_ROLE"
	NotOnboarded        Code = "BUSINESS_MANAGER_NOT_ONBOARDED"
	IdempotencyMismatch Code = "IDEMPOTENCY_MISMATCH"
	LimitReached        Code = "LIMIT_REACHED"
	RowsRemoved         Code = "ROWS_REMOVED"
)

// Codes of top-level errors only: the caller cannot fix them by changing the input.
const (
	Unauthenticated Code = "UNAUTHENTICATED"
	BadRequest      Code = "BAD_REQUEST"
	UnknownDocument Code = "UNKNOWN_DOCUMENT"
	Unavailable     Code = "UNAVAILABLE"
	Throttled       Code = "THROTTLED"
	TooCostly       Code = "QUERY_TOO_COSTLY"
	Internal        Code = "INTERNAL"
)

// Fixable says whether the contract answers this code in userErrors; the rest are top-level errors.
func (c Code) Fixable() bool {
	switch c {
	case InvalidInput, NotFound, Taken, Forbidden, Stale, SeatExhausted, LastAdmin, PrimaryProtected, LegacyRole,
		SelfProtected, ConflictingRows, UnknownPerson, NotAMember, UnknownAccount, UnknownRole, RoleInUse, BuiltInRole,
		NotOnboarded, IdempotencyMismatch, LimitReached, RowsRemoved:
		return true
	case Unauthenticated, BadRequest, UnknownDocument, Unavailable, Throttled, TooCostly, Internal:
		return false
	}
	return false
}

// Error is a refusal: Code for machines, Message for people, Path into the input where one is to blame, Err for
// operators. Err never reaches a client.
type Error struct {
	Code    Code
	Message string
	Path    []string
	Err     error

	Seats      *Shortage     // with SeatExhausted
	Current    *Current      // with Stale
	RetryAfter time.Duration // with Throttled
}

// Shortage says how many seats there are and how many the change needs in all.
type Shortage struct{ Entitled, Needed int }

// Current is what a stale caller should look at again.
type Current struct {
	Version int
	Digest  string
}

func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.Message, e.Err)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

func (e *Error) Unwrap() error { return e.Err }

// At returns a copy that points into the input.
func (e *Error) At(path ...string) *Error {
	c := *e
	c.Path = path
	return &c
}

// New makes a refusal with a sentence.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Missing makes the refusal of something that does not exist or that the caller has no access to: the sentence does not say which. What is a noun in lower case.
func Missing(code Code, what string) *Error {
	pronoun := "it"
	if what == "person" || what == "successor" {
		pronoun = "them"
	}
	return New(code, "%s%s not found, or you have no access to %s.", strings.ToUpper(what[:1]), what[1:], pronoun)
}

// Wrap makes a refusal that keeps its cause for operators.
func Wrap(err error, code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...), Err: err}
}

// Of finds the refusal in an error's chain.
func Of(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// Is says whether an error is a refusal of this kind.
func Is(err error, code Code) bool {
	e, ok := Of(err)
	return ok && e.Code == code
}

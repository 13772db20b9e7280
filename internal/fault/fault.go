// Package fault is the closed set of faults, each with a code for programs and a sentence for people. It does not import any package of Roster, so that every
// layer can use it. It refuses to know HTTP, GraphQL or SQL.
package fault

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Code identifies a kind of fault. Codes are part of the contract: they are added, but never renamed.
type Code string

// Codes of faults that the caller can fix, as in the contract's UserErrorCode.
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

// Codes of top-level errors: the caller cannot fix them by changing the input.
const (
	Unauthenticated Code = "UNAUTHENTICATED"
	BadRequest      Code = "BAD_REQUEST"
	UnknownDocument Code = "UNKNOWN_DOCUMENT"
	Unavailable     Code = "UNAVAILABLE"
	Throttled       Code = "THROTTLED"
	TooCostly       Code = "QUERY_TOO_COSTLY"
	Internal        Code = "INTERNAL"
)

// Fixable reports whether a code is returned in userErrors. Other codes are returned as top-level errors.
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

// Error is a fault: Code for programs, Message for people, Path to the part of the input that caused it, if any, and Err for operators. Err is never sent to a
// client.
type Error struct {
	Code    Code
	Message string
	Path    []string
	Err     error

	Seats      *Shortage     // with SeatExhausted
	Current    *Current      // with Stale
	RetryAfter time.Duration // with Throttled
}

// Shortage says how many seats there are, and how many the change needs in total.
type Shortage struct{ Entitled, Needed int }

// Current is the state that a client with stale data should load.
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

// At returns a copy with a path into the input.
func (e *Error) At(path ...string) *Error {
	c := *e
	c.Path = path
	return &c
}

// New returns a fault with a message.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Missing returns the fault for something that does not exist or that the caller has no access to; the message does not say which. what is a lowercase noun.
func Missing(code Code, what string) *Error {
	pronoun := "it"
	if what == "person" || what == "successor" {
		pronoun = "them"
	}
	return New(code, "%s%s not found, or you have no access to %s.", strings.ToUpper(what[:1]), what[1:], pronoun)
}

// Wrap returns a fault with a cause for operators.
func Wrap(err error, code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...), Err: err}
}

// Of returns the fault in an error's chain.
func Of(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// Is reports whether an error is a fault with this code.
func Is(err error, code Code) bool {
	e, ok := Of(err)
	return ok && e.Code == code
}

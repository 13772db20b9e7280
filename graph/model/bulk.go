package model

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/vocabulary"
)

// BulkOperation is the contract's BulkOperation.
type BulkOperation struct {
	ID             globalid.ID
	Organization   uuid.UUID
	Sequence       int
	Label          *string
	Status         BulkStatus
	ErrorPolicy    BulkErrorPolicy
	MaxErrors      *int
	IncludeSelf    bool
	OnSeatShortage vocabulary.Shortage
	OnExisting     vocabulary.OnExisting
	AssignMode     vocabulary.AssignMode
	Digest         *string
	Counts         BulkCounts
	Done           BulkCounts
	Effects        *BulkEffects
	SeatImpact     *SeatImpact
	Failure        UserError
	CreatedBy      string
	CreatedAt      time.Time
	StartedAt      *time.Time
	FinishedAt     *time.Time
	ExpiresAt      *time.Time
	UndoesID       *uuid.UUID
	UndoneByID     *uuid.UUID
	Reversible     int // rows that it has changed, at most
	RowsRemovedAt  *time.Time
	InTime         bool // an undo makes sense as far as the operation alone tells
}

// IsNode marks a thing with an id.
func (*BulkOperation) IsNode() {}

// ResultURL is where the rows can be fetched as a file, on the same host and with the same sign-in.
func (o *BulkOperation) ResultURL(format ResultFormat) *string {
	url := "/bulk/" + o.ID.String() + "/result." + strings.ToLower(string(format))
	return &url
}

// Terminal says whether the operation has ended: nothing moves it any more.
func (s BulkStatus) Terminal() bool {
	switch s {
	case BulkStatusExpired, BulkStatusSucceeded, BulkStatusPartial, BulkStatusFailed, BulkStatusCanceled:
		return true
	case BulkStatusPlanning, BulkStatusPlanned, BulkStatusQueued, BulkStatusRunning, BulkStatusCanceling:
		return false
	}
	return false
}

// BulkRow is the contract's BulkRow.
type BulkRow struct {
	ID        globalid.ID
	Number    int
	Action    vocabulary.Action
	Email     *string
	Username  *string
	FirstName *string
	LastName  *string
	AccountID *uuid.UUID
	UserID    *uuid.UUID
	BeforeIDs *[]uuid.UUID // nil: there was no membership
	AfterIDs  *[]uuid.UUID
	Outcome   vocabulary.Outcome
	Done      bool
	Problem   UserError
	Notice    *string

	AskedAccount *string      // as typed, where it names none
	AskedIDs     *[]uuid.UUID // of the roles
	AskedText    *string      // the roles as typed, where one names none
	ExpiresAt    *time.Time   // asked for

	AskedAction    *string // as typed, where it is none
	AskedExpiresAt *string // as typed, where it is no date

	ExpiresBefore *time.Time
	ExpiresAfter  *time.Time

	PrimaryBefore, PrimaryAfter *uuid.UUID
}

// IsNode marks a thing with an id.
func (*BulkRow) IsNode() {}

// AuditEvent is the contract's AuditEvent.
type AuditEvent struct {
	ID              globalid.ID
	Sequence        int
	Hash            string
	At              time.Time
	Actor           string
	Action          string
	Kind            *AuditAction
	ActorKind       AuditActorKind
	ActorName       string
	AccountID       *uuid.UUID
	UserID          *uuid.UUID
	BulkOperationID *uuid.UUID
	Before          *string
	After           *string
	RequestID       *string
}

// IsNode marks a thing with an id.
func (*AuditEvent) IsNode() {}

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
	ID             globalid.ID           `column:"id"`
	Organization   uuid.UUID             `column:"organization_id,internal"`
	Sequence       int                   `column:"sequence"`
	Label          *string               `column:"label"`
	Status         BulkStatus            `column:"status"`
	ErrorPolicy    BulkErrorPolicy       `column:"error_policy"`
	MaxErrors      *int                  `column:"max_errors"`
	IncludeSelf    bool                  `column:"include_self"`
	OnSeatShortage vocabulary.Shortage   `column:"on_seat_shortage"`
	OnExisting     vocabulary.OnExisting `column:"on_existing"`
	AssignMode     vocabulary.AssignMode `column:"assign_mode"`
	Digest         *string
	Counts         BulkCounts
	Done           BulkCounts
	Effects        *BulkEffects
	SeatImpact     *SeatImpact
	Failure        UserError
	CreatedBy      string     `column:"created_by"`
	CreatedAt      time.Time  `column:"created_at"`
	StartedAt      *time.Time `column:"started_at"`
	FinishedAt     *time.Time `column:"finished_at"`
	ExpiresAt      *time.Time `column:"expires_at"`
	UndoesID       *uuid.UUID `column:"undoes_id,internal"`
	UndoneByID     *uuid.UUID `column:"undone_by_id,internal"`
	Reversible     int        // rows that it has changed, at most
	RowsRemovedAt  *time.Time `column:"rows_removed_at"`
	InTime         bool       // an undo makes sense as far as the operation alone tells
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
	ID        globalid.ID       `column:"id"`
	Number    int               `column:"number"`
	Action    vocabulary.Action `column:"action"`
	Email     *string           `column:"email"`
	Username  *string           `column:"username"`
	FirstName *string           `column:"first_name"`
	LastName  *string           `column:"last_name"`
	AccountID *uuid.UUID        `column:"account_id,internal"`
	UserID    *uuid.UUID        `column:"user_id,internal"`
	BeforeIDs *[]uuid.UUID      // nil: there was no membership
	AfterIDs  *[]uuid.UUID
	Outcome   vocabulary.Outcome `column:"outcome"`
	Done      bool
	Problem   UserError
	Notice    *string `column:"notice"`

	AskedAccount *string      `column:"account_text"` // as typed, where it names none
	AskedIDs     *[]uuid.UUID // of the roles
	AskedText    *string      // the roles as typed, where one names none
	ExpiresAt    *time.Time   `column:"expires_at"` // asked for

	AskedAction    *string `column:"action_text"`  // as typed, where it is none
	AskedExpiresAt *string `column:"expires_text"` // as typed, where it is no date

	ExpiresBefore *time.Time `column:"expires_before"`
	ExpiresAfter  *time.Time

	PrimaryBefore *uuid.UUID `column:"primary_before,internal"`
	PrimaryAfter  *uuid.UUID `column:"primary_after,internal"`
}

// IsNode marks a thing with an id.
func (*BulkRow) IsNode() {}

// AuditEvent is the contract's AuditEvent.
type AuditEvent struct {
	ID              globalid.ID `column:"id"`
	Sequence        int         `column:"sequence"`
	Hash            string
	At              time.Time `column:"at"`
	Actor           string    `column:"actor"`
	Action          string    `column:"action"`
	Kind            *AuditAction
	ActorKind       AuditActorKind
	ActorName       string
	AccountID       *uuid.UUID `column:"account_id,internal"`
	UserID          *uuid.UUID `column:"user_id,internal"`
	BulkOperationID *uuid.UUID `column:"bulk_operation_id,internal"`
	Before          *string
	After           *string
	RequestID       *string `column:"request_id"`
}

// IsNode marks a thing with an id.
func (*AuditEvent) IsNode() {}

package model

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

// BulkOperation is the GraphQL type BulkOperation.
type BulkOperation struct {
	ID             globalid.ID       `column:"id"`
	Organization   uuid.UUID         `column:"organization_id,internal"`
	Sequence       int               `column:"sequence"`
	Label          *string           `column:"label"`
	Status         BulkStatus        `column:"status"`
	ErrorPolicy    BulkErrorPolicy   `column:"error_policy"`
	MaxErrors      *int              `column:"max_errors"`
	IncludeSelf    bool              `column:"include_self"`
	OnSeatShortage roster.Shortage   `column:"on_seat_shortage"`
	OnExisting     roster.OnExisting `column:"on_existing"`
	AssignMode     roster.AssignMode `column:"assign_mode"`
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
	Reversible     int        // number of rows that changed something, whether or not they were undone since
	RowsRemovedAt  *time.Time `column:"rows_removed_at"`
	InTime         bool       // it changed something, recently enough for an undo; earlier undos are not considered
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*BulkOperation) IsNode() {}

// ResultURL returns the path of the rows as a file. It has the same host as the API and needs the same sign-in.
func (o *BulkOperation) ResultURL(format ResultFormat) *string {
	url := "/bulk/" + o.ID.String() + "/result." + strings.ToLower(string(format))
	return &url
}

// Terminal reports whether the operation has ended and will not change any more.
func (s BulkStatus) Terminal() bool {
	switch s {
	case BulkStatusExpired, BulkStatusSucceeded, BulkStatusPartial, BulkStatusFailed, BulkStatusCanceled:
		return true
	case BulkStatusPlanning, BulkStatusPlanned, BulkStatusQueued, BulkStatusRunning, BulkStatusCanceling:
		return false
	}
	return false
}

// BulkRow is the GraphQL type BulkRow.
type BulkRow struct {
	ID        globalid.ID   `column:"id"`
	Number    int           `column:"number"`
	Action    roster.Action `column:"action"`
	Email     *string       `column:"email"`
	Username  *string       `column:"username"`
	FirstName *string       `column:"first_name"`
	LastName  *string       `column:"last_name"`
	AccountID *uuid.UUID    `column:"account_id,internal"`
	UserID    *uuid.UUID    `column:"user_id,internal"`
	BeforeIDs *[]uuid.UUID  // nil if there was no membership
	AfterIDs  *[]uuid.UUID
	Outcome   roster.Outcome `column:"outcome"`
	Done      bool
	Problem   UserError
	Notice    *string `column:"notice"`

	AskedAccount *string      `column:"account_text"` // as typed, if it matches no account
	AskedIDs     *[]uuid.UUID // ids of the requested roles
	AskedText    *string      // the roles as typed, if one of them matches no role
	ExpiresAt    *time.Time   `column:"expires_at"` // as requested

	AskedAction    *string `column:"action_text"`  // as typed, if it is not an action
	AskedExpiresAt *string `column:"expires_text"` // as typed, if it is not a date

	ExpiresBefore *time.Time `column:"expires_before"`
	ExpiresAfter  *time.Time

	PrimaryBefore *uuid.UUID `column:"primary_before,internal"`
	PrimaryAfter  *uuid.UUID `column:"primary_after,internal"`
}

// IsNode marks the type as a Node of the GraphQL schema.
func (*BulkRow) IsNode() {}

// AuditEvent is the GraphQL type AuditEvent.
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

// IsNode marks the type as a Node of the GraphQL schema.
func (*AuditEvent) IsNode() {}

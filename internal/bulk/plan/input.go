package plan

import (
	"context"
	"io"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
)

// Source is the source of an operation. Exactly one of its kinds is set.
type Source struct {
	Rows      []source.Row
	CSV       io.Reader          // a CSV file or a workbook
	How       *file.How          // how to read the file; nil to detect it
	OnReading func(file.Reading) // called with what was detected about the file once it is read; may be nil
	Selection *source.Selection
	Offboard  source.People // people to remove everywhere
	UndoEvent *uuid.UUID    // the audit event of one change of access, which is reversed (H32)

	ReplaceRole *source.ReplaceRole
	Like        *source.Like

	Again   *source.Again
	earlier *earlier // the operation that Again names
}

// Input says what to plan and how to treat its rows.
type Input struct {
	Organization   *uuid.UUID // nil means the viewer's only organization
	Source         Source
	ErrorPolicy    string
	MaxErrors      *int
	IncludeSelf    bool
	OnSeatShortage roster.Shortage
	OnExisting     roster.OnExisting
	AssignMode     roster.AssignMode
	Successor      *directory.UserRef
	Label          string
	RunKey         *string // if set, the plan is also run, under this idempotency key
}

// earlier is an operation that is planned again, with its origin.
type earlier struct {
	op     *ent.BulkOperation
	origin operation.Origin
}

// kind returns the name of the source, as it is stored with the operation.
func (s Source) kind() string {
	switch {
	case s.Rows != nil:
		return "ROWS"
	case s.CSV != nil:
		return "CSV"
	case s.Selection != nil:
		return operation.Selecting
	case s.UndoEvent != nil:
		return operation.Undoing
	case s.ReplaceRole != nil:
		return operation.Replacing
	case s.Like != nil:
		return operation.Copying
	case s.Again != nil:
		return s.earlier.op.Source
	}
	return operation.Offboarding
}

// draft returns the operation that the input asks for, without its id and what its rows decide. It returns an error if the input is not valid for any source.
func (in *Input) draft(ctx context.Context, org uuid.UUID) (*ent.BulkOperation, error) {
	op := draft(ctx, org, in.Source.kind())
	label, err := identifier.FreeText(in.Label, 200, "label")
	if err != nil {
		return nil, err
	}
	if in.MaxErrors != nil && *in.MaxErrors < 0 {
		return nil, fault.New(fault.InvalidInput, "maxErrors must be 0 or more.").At("maxErrors")
	}
	if in.RunKey != nil && !operation.IsKey(*in.RunKey) {
		return nil, fault.New(fault.InvalidInput, "An idempotency key must have 1 to 200 characters.").At("run", "idempotencyKey")
	}
	in.Label = label
	op.ErrorPolicy, op.OnSeatShortage, op.OnExisting, op.AssignMode = in.ErrorPolicy, in.OnSeatShortage, in.OnExisting, in.AssignMode
	op.MaxErrors, op.IncludeSelf = in.MaxErrors, in.IncludeSelf
	if in.Label != "" {
		op.Label = &in.Label
	}
	return op, nil
}

// draft returns a new operation of the viewer.
func draft(ctx context.Context, org uuid.UUID, source string) *ent.BulkOperation {
	v := access.From(ctx)
	return &ent.BulkOperation{
		OrganizationID: org, Source: source, Status: jobs.Planned, ActorID: v.ActorID(org), CreatedBy: v.Label(), RequestID: v.RequestID,
	}
}

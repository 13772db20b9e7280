package bulk

import (
	"time"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/plan"
	"example.com/roster/internal/bulk/result"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
)

// What callers pass and get.
type (
	Plan        = plan.Input
	Source      = plan.Source
	Row         = source.Row
	RoleRef     = row.RoleRef
	Selection   = source.Selection
	Accounts    = source.Accounts
	ReplaceRole = source.ReplaceRole
	Again       = source.Again
	Fixes       = source.Fixes
	Cell        = source.Cell
	How         = file.How
	Reading     = file.Reading
	Preview     = file.Preview
	Status      = jobs.Status
)

// Where an operation stands; how it gets from one to the next is in jobs.Transitions.
const (
	Planning  = jobs.Planning
	Planned   = jobs.Planned
	Expired   = jobs.Expired
	Queued    = jobs.Queued
	Running   = jobs.Running
	Canceling = jobs.Canceling
	Succeeded = jobs.Succeeded
	Partial   = jobs.Partial
	Failed    = jobs.Failed
	Canceled  = jobs.Canceled
)

// Error policies (H19).
const (
	ApplyValid   = operation.ApplyValid
	AllOrNothing = operation.AllOrNothing
)

// The formats of a result file.
const (
	CSV   = result.CSV
	JSONL = result.JSONL
)

// Terminal says whether an operation will not change any more.
func Terminal(s Status) bool { return jobs.Terminal(s) }

// Undoable says whether planning an undo of an operation makes sense: it changed something at most rules.UndoDays ago, and its undos
// have reversed fewer rows than that.
func Undoable(op *ent.BulkOperation, reversed int, now time.Time) bool {
	return operation.Undoable(op, reversed, now)
}

// Effective counts the rows of an operation that were done and changed something.
func Effective(op *ent.BulkOperation) int { return operation.Effective(op) }

// PutsBack says whether an operation of a source puts back exactly what was, ends of access included (H32).
func PutsBack(source string) bool { return operation.PutsBack(source) }

// EndAfter is when access ends after a row, told from what the row keeps. undo says that the operation puts back what was, heir
// that the person is the operation's successor.
func EndAfter(o rules.Outcome, a rules.Action, asked, before *time.Time, undo, heir bool) *time.Time {
	return operation.EndAfter(o, a, asked, before, undo, heir)
}

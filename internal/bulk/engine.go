// Package bulk is the Business Manager's engine: it plans many changes at once, shows what they would do, runs exactly the plan that was reviewed, reports
// the outcome of each row, and undoes runs (S30 to S38, H13 to H22, H32). It refuses to own rules: each row is decided by rules.Decide under the
// organization's lock, as a single change is. This package is the interface for callers; the packages below it do the work.
package bulk

import (
	"cmp"
	"context"
	"io"
	"iter"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/plan"
	"example.com/roster/internal/bulk/result"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/run"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/bulk/watch"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Engine plans and runs operations. It must not be copied.
type Engine struct {
	DB         *store.DB
	Directory  *directory.Directory
	Now        func() time.Time
	Viewer     func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error) // returns the viewer with their current rights, for the worker
	ChunkRows  int                                                                   // rows per chunk, more if rows must be decided together; 0 means 1,500
	Together   int                                                                   // maximum number of chunks per transaction; 1 while others wait for the lock; 0 means 1
	PlanMemory int64                                                                 // bytes that all plans together may use while they are created; 0 means no limit
	Queue      *jobs.Queue
	Hub        *jobs.Hub
	Log        *slog.Logger
	Worked     func(rows int) // called with the number of rows that a transaction completed; may be nil
	Pulse      jobs.Pulse     // heartbeat of Work

	once    sync.Once
	wake    chan struct{}
	watcher *watch.Watcher
	places  capacity.Places
	memory  capacity.Memory
}

const chunkRows = 1_500 // the default of Engine.ChunkRows

// Plan reads the source, decides what each row would do, and stores the result as a plan. It changes nothing else. With RunKey the plan is queued to run at
// once; if the run is refused, Plan returns the operation's id together with the refusal.
func (e *Engine) Plan(ctx context.Context, in Plan) (uuid.UUID, error) {
	if in.Source.Again != nil {
		return e.planner().PlanAgain(ctx, in)
	}
	return e.planner().Plan(ctx, in)
}

// Undo plans the reversal of a run, row by row. Memberships that were changed since the run are kept, and their rows say so (H32). The plan is reviewed and
// run like any other, and an undo can be undone. Rows that an earlier undo did not reverse can be undone again.
func (e *Engine) Undo(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	return e.planner().Undo(ctx, id, nil)
}

// UndoRows is Undo for the rows with these numbers; nil means all rows.
func (e *Engine) UndoRows(ctx context.Context, id uuid.UUID, numbers []int) (uuid.UUID, error) {
	return e.planner().Undo(ctx, id, numbers)
}

// Run queues a reviewed plan to run. The digest proves that the plan is the one that was reviewed. Calls with the same key and request return the same
// operation (H21). If the run is refused because of what the plan says, Run returns the operation's id together with the refusal.
func (e *Engine) Run(ctx context.Context, id uuid.UUID, digest, key string) (uuid.UUID, error) {
	return e.control().Run(ctx, id, digest, key)
}

// PlannedMails returns the mails that running the plan now would send, by kind, the kind with the most recipients first. It returns nil if the operation is
// not a plan any more, and NOT_FOUND if the viewer does not see the operation.
func (e *Engine) PlannedMails(ctx context.Context, id uuid.UUID) ([]run.KindOfMails, error) {
	return run.Foresee(ctx, e.control(), id)
}

// Cancel stops a running operation between two chunks; rows that were applied stay applied and can be undone. An operation that is not running yet ends at
// once.
func (e *Engine) Cancel(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	return e.control().Cancel(ctx, id)
}

// Work claims and runs operations until ctx ends. Then it releases its leases, so that another gateway can continue.
func (e *Engine) Work(ctx context.Context) { e.worker().Work(ctx) }

// WorkOff runs the operations that can run now, and returns. A gateway calls Work instead.
func (e *Engine) WorkOff(ctx context.Context) error { return e.worker().WorkOff(ctx) }

// Wake makes the worker look for work at once.
func (e *Engine) Wake() {
	e.setUp()
	select {
	case e.wake <- struct{}{}:
	default:
	}
}

// Watch returns the operation's current state and then its state after each change, at most four times a second, until the state is terminal or ctx ends. A
// slow reader gets the newest state and misses the ones in between. If the viewer may no longer watch, the last pair has the error (H30). Watch returns
// NOT_FOUND if the viewer does not see the operation.
func (e *Engine) Watch(ctx context.Context, id uuid.UUID) (iter.Seq2[*ent.BulkOperation, error], error) {
	e.setUp()
	return e.watcher.Watch(ctx, id)
}

// WriteResult streams an operation's rows in the order of the input, reading 5,000 at a time. If outcomes are given, it writes only the rows with these. It
// returns ROWS_REMOVED if the rows were deleted because of their age.
func (e *Engine) WriteResult(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []roster.Outcome) error {
	return (&result.Writer{DB: e.DB, Places: &e.places}).Write(ctx, w, id, format, outcomes)
}

// ReadFile returns a preview of how a plan would read the file. It stores nothing.
func (e *Engine) ReadFile(ctx context.Context, organization *uuid.UUID, in io.Reader, how How, cut bool) (*Preview, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	org, err := e.Directory.Organization(ctx, organization)
	if err != nil {
		return nil, err
	}
	if err := v.PlansIn(org); err != nil {
		return nil, err
	}
	zone, err := source.Zone(ctx, e.DB, org)
	if err != nil {
		return nil, err
	}
	roles, err := e.DB.Ent.Role.Query().Where(role.OrganizationID(org)).Order(role.ByName()).Select(role.FieldName).Strings(ctx)
	if err != nil {
		return nil, err
	}
	return file.PreviewOf(in, how, zone, roles, cut)
}

// setUp creates, once, what all calls share.
func (e *Engine) setUp() {
	e.once.Do(func() {
		e.wake = make(chan struct{}, 1)
		e.watcher = &watch.Watcher{DB: e.DB, Hub: e.Hub, Log: e.Log, Now: e.Now}
	})
}

func (e *Engine) control() *operation.Control {
	return &operation.Control{DB: e.DB, Directory: e.Directory, Queue: e.Queue, Hub: e.Hub, Now: e.Now, Wake: e.Wake}
}

func (e *Engine) planner() *plan.Planner {
	return &plan.Planner{Control: e.control(), Log: e.Log, Places: &e.places, Memory: &e.memory, MaxMemory: e.PlanMemory, ChunkRows: e.chunkRows()}
}

func (e *Engine) worker() *run.Worker {
	e.setUp()
	return &run.Worker{
		Control: e.control(), Log: e.Log, Viewer: e.Viewer, ChunkRows: e.chunkRows(), Together: e.Together, Worked: e.Worked, Pulse: &e.Pulse, Woken: e.wake,
	}
}

func (e *Engine) chunkRows() int { return cmp.Or(max(0, e.ChunkRows), chunkRows) }

// The types that callers pass and get.
type (
	Plan         = plan.Input
	Source       = plan.Source
	Row          = source.Row
	RoleRef      = row.RoleRef
	Selection    = source.Selection
	Accounts     = source.Accounts
	People       = source.People
	PeopleFilter = source.PeopleFilter
	ReplaceRole  = source.ReplaceRole
	Like         = source.Like
	Again        = source.Again
	Fixes        = source.Fixes
	Cell         = source.FixedCell
	How          = file.How
	Reading      = file.Reading
	Preview      = file.Preview
	Column       = file.PreviewColumn
	Unknown      = file.Unknown
	AccountRow   = file.AccountRow
	Status       = jobs.Status
)

// The statuses of an operation; jobs.Transitions has the transitions between them.
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

// Terminal reports whether a status is final.
func Terminal(s Status) bool { return jobs.Terminal(s) }

// Undoable reports whether undoing an operation can have an effect: it ended at most rules.UndoDays ago, and its undos have reversed fewer rows than it
// changed.
func Undoable(op *ent.BulkOperation, reversed int, now time.Time) bool {
	return operation.Undoable(op, reversed, now)
}

// Effective returns the number of rows of an operation that were done and changed something.
func Effective(op *ent.BulkOperation) int { return operation.Effective(op) }

// PutsBack reports whether operations of this source restore exactly the earlier state, including when access ended (H32).
func PutsBack(source string) bool { return operation.PutsBack(source) }

// EndAfter returns when access ends after a row, from the values stored with the row. undo means that the operation restores an earlier state, heir that the
// person is the operation's successor.
func EndAfter(o roster.Outcome, a roster.Action, asked, before *time.Time, undo, heir bool) *time.Time {
	return operation.EndAfter(o, a, asked, before, undo, heir)
}

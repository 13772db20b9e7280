// Package bulk is the Business Manager's engine: it plans many changes, shows what would happen, runs exactly what was
// seen, reports row by row and undoes (S30 to S38, H13 to H22, H32). It refuses to own rules: each row goes through
// rules.Decide under the organization's lock, as a single change does. This package is what others call; the work is done in
// the packages below it.
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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Engine plans and runs operations. It must not be copied.
type Engine struct {
	DB         *store.DB
	Directory  *directory.Directory
	Now        func() time.Time
	Viewer     func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error) // as they stand now, for the worker
	ChunkRows  int                                                                   // rows a transaction, in whole accounts as far as guards need it; 0 is 1,500
	Together   int                                                                   // chunks a transaction while nobody else waits for the organization; 0 is 1
	PlanMemory int64                                                                 // bytes that plans may hold together while they are made; 0 for no bound
	Queue      *jobs.Queue
	Hub        *jobs.Hub
	Log        *slog.Logger
	Worked     func(rows int) // told of rows that a transaction has worked off; nil tells nobody
	Pulse      jobs.Pulse     // of Work

	once    sync.Once
	wake    chan struct{}
	watcher *watch.Watcher
	places  capacity.Places
	memory  capacity.Memory
}

const chunkRows = 1_500 // Engine.ChunkRows where it says nothing

// Plan reads the source, says what each row would come to, and stores that and nothing else. With RunKey it is run at
// once; the operation is answered even where the run is refused.
func (e *Engine) Plan(ctx context.Context, in Plan) (uuid.UUID, error) {
	if in.Source.Again != nil {
		return e.planner().PlanAgain(ctx, in)
	}
	return e.planner().Plan(ctx, in)
}

// Undo plans the reverse of a run, row by row: what was touched since is kept and says so (H32). The plan is looked at and
// run like any other; an undo can be undone. What an earlier undo has not reversed can be undone again.
func (e *Engine) Undo(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	return e.planner().Undo(ctx, id, nil)
}

// UndoRows is Undo for the rows of these numbers; nil is all of them.
func (e *Engine) UndoRows(ctx context.Context, id uuid.UUID, numbers []int) (uuid.UUID, error) {
	return e.planner().Undo(ctx, id, numbers)
}

// Run runs a plan that was looked at: the digest proves that what runs is what was seen. The same key answers the same
// operation (H21).
func (e *Engine) Run(ctx context.Context, id uuid.UUID, digest, key string) (uuid.UUID, error) {
	return e.control().Run(ctx, id, digest, key)
}

// PlannedMails says which mails the run of a plan would send, as things are now, most people first; nil for what is no plan any more. An operation that the viewer
// does not see is NOT_FOUND.
func (e *Engine) PlannedMails(ctx context.Context, id uuid.UUID) ([]run.KindOfMails, error) {
	return run.Foresee(ctx, e.control(), id)
}

// Cancel stops an operation between two chunks; what was applied stays and can be undone. One that waits ends at once.
func (e *Engine) Cancel(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	return e.control().Cancel(ctx, id)
}

// Work claims and runs operations until ctx ends, then gives its leases back, so that another gateway goes on.
func (e *Engine) Work(ctx context.Context) { e.worker().Work(ctx) }

// WorkOff runs the operations that wait and returns, for whoever does one thing after the other. A gateway calls Work instead.
func (e *Engine) WorkOff(ctx context.Context) error { return e.worker().WorkOff(ctx) }

// Wake lets the worker look for work at once.
func (e *Engine) Wake() {
	e.setUp()
	select {
	case e.wake <- struct{}{}:
	default:
	}
}

// Watch answers the operation's state now and then after each change, at most four times a second, until the terminal
// state or until ctx ends. Who takes slowly gets the newest state and misses those between. Where the viewer may no longer
// watch, the last pair is the refusal (H30). An operation that the viewer does not see is NOT_FOUND.
func (e *Engine) Watch(ctx context.Context, id uuid.UUID) (iter.Seq2[*ent.BulkOperation, error], error) {
	e.setUp()
	return e.watcher.Watch(ctx, id)
}

// WriteResult streams an operation's rows, 5,000 at a time, in the order of the input; with outcomes only those.
// Where the rows were deleted because of their age it is ROWS_REMOVED.
func (e *Engine) WriteResult(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []rules.Outcome) error {
	return (&result.Writer{DB: e.DB, Places: &e.places}).Write(ctx, w, id, format, outcomes)
}

// ReadFile reads a file as a plan would and plans nothing.
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

// setUp makes what all calls share.
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

// What callers pass and get.
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

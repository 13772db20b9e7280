// Package bulk is the Business Manager's engine: it plans many changes, shows what would happen, runs exactly what was
// seen, reports row by row and undoes (S30 to S38, H13 to H22, H32). It refuses to own rules: each row goes through
// rules.Decide under the organization's lock, as a single change does.
package bulk

import (
	"context"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
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

	once sync.Once
	wake chan struct{}

	watched watched
	making  making
	scale   scale
}

const (
	chunkRows = 1_500 // Engine.ChunkRows where it says nothing
	pageRows  = 5_000 // rows of a result file that are read at once
)

// Status is where an operation stands; how it gets from one to the next is in jobs.Transitions.
type Status = jobs.Status

// Where an operation stands.
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

// Terminal says whether an operation will not change any more.
func Terminal(s Status) bool { return jobs.Terminal(s) }

// Error policies (H19).
const (
	ApplyValid   = "APPLY_VALID"
	AllOrNothing = "ALL_OR_NOTHING"
)

// bounded refuses more rows than one transaction may have.
func bounded(policy string, rows int) error {
	if policy != AllOrNothing || rows <= rules.MaxAllOrNothing {
		return nil
	}
	return fault.New(fault.InvalidInput, "ALL_OR_NOTHING allows at most %d rows, because they are one transaction, and these are %d. Plan with APPLY_VALID, "+
		"which applies each row by itself and says of each what became of it, or split them.", rules.MaxAllOrNothing, rows).At("errorPolicy")
}

// RoleRef names a role by id or by name.
type RoleRef struct {
	ID   uuid.UUID
	Name string
}

// Row is one wish as the caller wrote it.
type Row struct {
	Action                               rules.Action
	Email, Username, FirstName, LastName string
	Account                              directory.AccountRef
	Roles                                []RoleRef
	ExpiresAt                            *time.Time
}

// Selection is every user on every account.
type Selection struct {
	Action    rules.Action
	Users     []directory.NewUser
	Accounts  Accounts
	Roles     []RoleRef
	ExpiresAt *time.Time
}

// Accounts is exactly one of refs, a filter, or all.
type Accounts struct {
	Refs   []directory.AccountRef
	Filter *directory.AccountFilter
	All    bool
}

// Source is exactly one of these.
type Source struct {
	Rows      []Row
	CSV       io.Reader     // or a workbook
	How       *How          // how the file is to be read; nil is found out
	Told      func(Reading) // what the file turned out to be, once it is read; may be nil
	Selection *Selection
	Offboard  []directory.UserRef // removed everywhere
	UndoEvent *uuid.UUID          // the event of one change of access, which is put back (H32)

	ReplaceRole *ReplaceRole

	Again *Again
	again *earlier // what Again names, once it was found
}

// ReplaceRole is "this role becomes that one where it is held" (H15).
type ReplaceRole struct {
	Role, With RoleRef
	Accounts   Accounts // where nothing is named: all
}

// Plan says what to plan and how its rows are to be taken.
type Plan struct {
	Organization   *uuid.UUID // nil is the viewer's only one
	Source         Source
	ErrorPolicy    string
	MaxErrors      *int
	IncludeSelf    bool
	OnSeatShortage rules.Shortage
	OnExisting     rules.OnExisting
	AssignMode     rules.AssignMode
	Successor      *directory.UserRef
	Label          string
	RunKey         *string // plan and run in one call, under this idempotency key
}

// item is a row on its way: as written, as resolved, as decided.
type item struct {
	rules.Row
	who       directory.NewUser
	account   directory.AccountRef // as a source gives it
	roles     []RoleRef            // as a source gives them
	asked     string               // the account as written, where it names none
	rolesText string               // the roles as written, where one names none

	actionText, expiresText string        // as written, where it is no action or no date
	date                    *columns.Date // of which another one of the file must say what its day is

	result  rules.Result        // of a stored row: what the plan foresaw
	chunk   int                 // of a stored row: its chunk's number, 0 for none
	primary rules.PrimaryChange // of the account, noted on its first row that has an effect
	moved   bool                // of a stored row: the newcomer has come by the same email since, as somebody else
}

// refuse keeps the first problem.
func (it *item) refuse(f *fault.Error) {
	if it.Problem == nil {
		it.Problem = f
	}
}

func (e *Engine) chunkRows() int {
	if e.ChunkRows > 0 {
		return e.ChunkRows
	}
	return chunkRows
}

// newID makes an operation's id; its last three bytes are zero and count its rows.
func newID() uuid.UUID {
	id := store.NewID()
	id[13], id[14], id[15] = 0, 0, 0
	return id
}

package bulk_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// fixture is an organization with a manager in a real database, and engines that only work when a test says so.
type fixture struct {
	*testing.T
	db     *store.DB
	dir    *directory.Directory
	who    *signin.Signin
	engine *bulk.Engine
	org    uuid.UUID
	ahead  atomic.Int64    // how far the clock is ahead of the real one
	hub    *jobs.Hub       // shared by the engines, as in one process
	staff  context.Context // for preparing tests
}

// each runs a test in a fixture with a number of seats in addition to the manager's, on both databases. A negative number means no limit.
func each(t *testing.T, seats int, fn func(h *fixture)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) { fn(newFixture(t, db, seats)) })
}

func newFixture(t *testing.T, db *store.DB, seats int) *fixture {
	t.Helper()
	h := &fixture{T: t, db: db, staff: access.With(context.Background(), access.System()), hub: &jobs.Hub{DB: db}}
	h.dir = &directory.Directory{DB: db, Now: h.now, InvitationTTL: 30 * 24 * time.Hour}
	h.who = &signin.Signin{DB: db, Now: h.now, Activate: h.dir.Activate}
	h.engine = h.worker(0)
	h.org = h.organization("acme", seats)
	return h
}

func (h *fixture) now() time.Time           { return time.Now().Add(time.Duration(h.ahead.Load())) }
func (h *fixture) forward(by time.Duration) { h.ahead.Add(int64(by)) }

// worker returns an engine with its own lease. Its plans have chunks of chunkRows rows, or of the usual number if that is 0.
func (h *fixture) worker(chunkRows int) *bulk.Engine {
	dir := &directory.Directory{DB: h.db, Now: h.now, InvitationTTL: h.dir.InvitationTTL} // its own, since a test may set its clock
	return &bulk.Engine{
		DB: h.db, Directory: dir, Now: h.now, Viewer: h.who.ViewerOf, ChunkRows: chunkRows, Hub: h.hub, Log: slog.New(failOnLog{h.T}),
		Queue: &jobs.Queue{DB: h.db, Owner: uuid.NewString(), TTL: time.Minute},
	}
}

// failOnLog fails the test if a worker logs anything, since no failures are expected here.
type failOnLog struct{ *testing.T }

func (failOnLog) Enabled(context.Context, slog.Level) bool { return true }
func (l failOnLog) WithAttrs([]slog.Attr) slog.Handler     { return l }
func (l failOnLog) WithGroup(string) slog.Handler          { return l }
func (l failOnLog) Handle(_ context.Context, r slog.Record) error {
	text := r.Message
	r.Attrs(func(a slog.Attr) bool { text += " " + a.String(); return true })
	l.Errorf("a worker logs: %s", text)
	return nil
}

func (h *fixture) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

func (h *fixture) organization(slug string, seats int) uuid.UUID {
	h.Helper()
	id, err := h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: slug, Slug: slug, BusinessManager: true})
	h.must(err)
	was := h.org
	h.org = id
	h.manager("manager@" + slug + ".test")
	if seats >= 0 {
		h.seats(1 + seats)
	}
	if was != uuid.Nil {
		h.org = was
	}
	return id
}

func (h *fixture) seats(n int) {
	h.Helper()
	_, err := h.dir.OrganizationSetSeats(h.staff, h.org, &n, nil)
	h.must(err)
}

func (h *fixture) account(handle string) uuid.UUID {
	h.Helper()
	id, err := h.dir.AccountCreate(h.staff, directory.AccountCreate{Organization: &h.org, Platform: roster.X, Handle: handle})
	h.must(err)
	return id
}

// accounts creates accounts in the order in which chunks process them.
func (h *fixture) accounts(handles ...string) []uuid.UUID {
	h.Helper()
	ids := make([]uuid.UUID, len(handles))
	for i, handle := range handles {
		ids[i] = h.account(handle)
	}
	if !slices.IsSortedFunc(ids, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }) {
		h.Fatal("ids are not ordered by time")
	}
	return ids
}

// person creates a person who can sign in and has no access yet.
func (h *fixture) person(email string) uuid.UUID {
	h.Helper()
	var id uuid.UUID
	h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		i, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).OnlyID(ctx)
		if ent.IsNotFound(err) {
			i, err = store.NewID(), nil
			h.must(tx.Identity.Create().SetID(i).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetCreatedAt(h.now()).Exec(ctx))
		}
		if err != nil {
			return err
		}
		u, err := tx.User.Create().SetOrganizationID(h.org).SetIdentityID(i).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).
			SetFirstName("").SetLastName("").SetNameKey(identifier.NameKey("", "")).SetSearchKey(identifier.PersonKey("", "", email, "")).SetStatus(roster.Former).SetCreatedAt(h.now()).Save(ctx)
		if err == nil {
			id = u.ID
		}
		return err
	}))
	return id
}

func (h *fixture) manager(email string) {
	h.Helper()
	h.duty(h.person(email), roster.Manager)
}

func (h *fixture) duty(id uuid.UUID, duty roster.OrganizationRole) {
	h.Helper()
	_, err := h.dir.UserSetOrganizationRole(h.staff, directory.UserRef{ID: id}, duty)
	h.must(err)
}

// as returns the context of a person's request with their current rights.
func (h *fixture) as(email string) context.Context {
	h.Helper()
	id, err := h.db.Ent.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).OnlyID(access.Trusted(context.Background()))
	h.must(err)
	v, err := h.who.ViewerOf(context.Background(), id)
	h.must(err)
	return access.With(context.Background(), v)
}

func (h *fixture) boss() context.Context { return h.as("manager@acme.test") }

func (h *fixture) role(name string) uuid.UUID {
	h.Helper()
	id, err := h.db.Ent.Role.Query().Where(role.OrganizationID(h.org), role.Name(name)).OnlyID(h.staff)
	h.must(err)
	return id
}

func (h *fixture) user(email string) *ent.User {
	h.Helper()
	u, err := h.db.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKey(identifier.EmailKey(email))).Only(h.staff)
	h.must(err)
	return u
}

// grant adds a person who can sign in to an account as the vendor can, including legacy roles.
func (h *fixture) grant(account uuid.UUID, email string, roles ...string) {
	h.Helper()
	id, err := h.db.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKey(identifier.EmailKey(email))).OnlyID(h.staff)
	if ent.IsNotFound(err) {
		id, err = h.person(email), nil
	}
	h.must(err)
	ids := make([]uuid.UUID, len(roles))
	for i, r := range roles {
		ids[i] = h.role(r)
	}
	h.must(h.dir.WithLock(h.staff, h.org, func(ctx context.Context, c *directory.Change) error {
		w, err := c.World(ctx, store.Touch{Cells: []roster.Cell{{Account: account, User: id}}})
		if err != nil {
			return err
		}
		dec := rules.Decide(w, []rules.Row{{Number: 1, Action: roster.Add, User: id, Account: account, Roles: ids}},
			rules.Options{Actor: roster.Actor{Everywhere: true}, Undo: true, OnExisting: roster.ReplaceExisting})
		if f := dec.First(); f != nil {
			return f
		}
		if err := dec.Seats.Fault(); err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	}))
}

// remove removes a person from an account as the manager, with a single change.
func (h *fixture) remove(account uuid.UUID, email string) {
	h.Helper()
	_, err := h.dir.MembershipRemove(h.boss(), directory.MembershipRemove{Account: directory.AccountRef{ID: account}, User: directory.UserRef{Email: email}})
	h.must(err)
}

// add adds a person to an account as the manager, with a single change.
func (h *fixture) add(account uuid.UUID, email string, roles ...string) error {
	ids := make([]uuid.UUID, len(roles))
	for i, r := range roles {
		ids[i] = h.role(r)
	}
	_, err := h.dir.MembershipAdd(h.boss(), directory.MembershipAdd{Account: directory.AccountRef{ID: account}, User: directory.NewUser{Email: email}, Roles: ids})
	return err
}

// row returns a row with an action, an email, a handle, and roles by name.
func row(action roster.Action, email, handle string, roles ...string) bulk.Row {
	r := bulk.Row{Action: action, Email: email, Account: directory.AccountRef{Platform: roster.X, Handle: handle}}
	for _, name := range roles {
		r.Roles = append(r.Roles, bulk.RoleRef{Name: name})
	}
	return r
}

func rowsOf(rows ...bulk.Row) bulk.Plan { return bulk.Plan{Source: bulk.Source{Rows: rows}} }

func csvOf(text string) bulk.Plan {
	return bulk.Plan{Source: bulk.Source{CSV: strings.NewReader(text)}}
}

// plan makes a plan for the organization and returns the stored operation.
func (h *fixture) plan(ctx context.Context, p bulk.Plan) *ent.BulkOperation {
	h.Helper()
	id, err := h.tryPlan(ctx, p)
	h.must(err)
	return h.operation(id)
}

func (h *fixture) tryPlan(ctx context.Context, p bulk.Plan) (uuid.UUID, error) {
	p.Organization = &h.org
	if p.ErrorPolicy == "" {
		p.ErrorPolicy = bulk.ApplyValid
	}
	if p.OnSeatShortage == "" {
		p.OnSeatShortage = roster.FailRun
	}
	if p.OnExisting == "" {
		p.OnExisting = roster.SkipExisting
	}
	if p.AssignMode == "" {
		p.AssignMode = roster.ReplaceRoles
	}
	return h.engine.Plan(ctx, p)
}

func (h *fixture) operation(id uuid.UUID) *ent.BulkOperation {
	h.Helper()
	op, err := h.db.Ent.BulkOperation.Get(h.staff, id)
	h.must(err)
	return op
}

// queue starts a plan with a new idempotency key. Nothing works on it yet.
func (h *fixture) queue(ctx context.Context, op *ent.BulkOperation) {
	h.Helper()
	_, err := h.engine.Run(ctx, op.ID, op.Digest, uuid.NewString())
	h.must(err)
}

// work has an engine work until the operations have ended.
func (h *fixture) work(e *bulk.Engine, ops ...*ent.BulkOperation) {
	h.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { defer close(ended); e.Work(ctx) }()
	defer func() { stop(); <-ended }()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(2 * time.Millisecond) {
		if !slices.ContainsFunc(ops, func(op *ent.BulkOperation) bool { return !bulk.Terminal(h.operation(op.ID).Status) }) {
			return
		}
		if time.Now().After(deadline) {
			h.Fatalf("still %s after a minute", h.operation(ops[0].ID).Status)
		}
	}
}

// run runs a plan to its end and returns the operation.
func (h *fixture) run(ctx context.Context, op *ent.BulkOperation) *ent.BulkOperation {
	h.Helper()
	h.queue(ctx, op)
	h.work(h.engine, op)
	return h.operation(op.ID)
}

// accept has people whom a run has invited again accept their invitations (H3).
func (h *fixture) accept(emails ...string) {
	h.Helper()
	for _, email := range emails {
		u := h.user(email)
		if u.Status != roster.Invited {
			continue
		}
		var token string
		h.must(h.db.Write(access.Across(h.staff), func(ctx context.Context, tx *store.Tx) (err error) {
			token, err = h.who.Invite(ctx, tx, &u.ID, nil, time.Hour)
			return err
		}))
		_, _, err := h.who.AcceptInvitation(context.Background(), signin.Acceptance{Token: token, Password: "vermilion otter lamp"})
		h.must(err)
	}
}

// undo plans the undo of an operation and runs it.
func (h *fixture) undo(op *ent.BulkOperation) *ent.BulkOperation {
	h.Helper()
	id, err := h.engine.Undo(h.boss(), op.ID)
	h.must(err)
	return h.run(h.boss(), h.operation(id))
}

// interrupt has an engine work on an operation and stops it before the next transaction once a number of chunks is done. The engine then releases its lease,
// like a gateway that shuts down.
func (h *fixture) interrupt(e *bulk.Engine, op *ent.BulkOperation, done int) {
	h.Helper()
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	e.Directory.Now = func() time.Time { // each transaction reads the time before it writes
		n, err := h.db.Ent.BulkChunk.Query().Where(bulkchunk.OrganizationID(op.OrganizationID), bulkchunk.IDGT(op.ID), bulkchunk.DoneAtNotNil()).Count(h.staff)
		if err == nil && n >= done {
			stop()
		}
		return h.now()
	}
	e.Work(ctx)
	if got := h.operation(op.ID); got.Status != bulk.Running || got.LeaseUntil != nil {
		h.Fatalf("the stopped run is %s, leased until %v", got.Status, got.LeaseUntil)
	}
}

// until waits for something that happens in another goroutine.
func (h *fixture) until(happened func() bool) {
	h.Helper()
	for deadline := time.Now().Add(time.Minute); !happened(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			h.Error("it has not happened within a minute")
			return
		}
	}
}

package directory_test

import (
	"context"
	"encoding/json"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/migrate"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const invitationTTL = 30 * 24 * time.Hour

// house is an organization with a manager in a real database, and a clock that a test can advance.
type house struct {
	*testing.T
	db    *store.DB
	dir   *directory.Directory
	who   *signin.Signin
	org   uuid.UUID
	ahead atomic.Int64
	staff context.Context // for preparing tests
}

// each runs a test in a house with a number of seats in addition to the manager's, on both databases. A negative number means no limit.
func each(t *testing.T, seats int, fn func(h *house)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		h := &house{T: t, db: db, staff: access.With(context.Background(), access.System())}
		h.dir = &directory.Directory{DB: db, Now: h.now, InvitationTTL: invitationTTL}
		h.who = &signin.Signin{DB: db, Now: h.now, Activate: h.dir.Activate}
		h.org = h.organization("acme")
		h.duty(h.person("manager@acme.test"), roster.Manager)
		if seats >= 0 {
			h.seats(1 + seats)
		}
		fn(h)
	})
}

func (h *house) now() time.Time           { return time.Now().Add(time.Duration(h.ahead.Load())) }
func (h *house) forward(by time.Duration) { h.ahead.Add(int64(by)) }

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// is fails if an error does not have the code.
func (h *house) is(err error, want fault.Code) {
	h.Helper()
	if !fault.Is(err, want) {
		h.Errorf("%v, want %s", err, want)
	}
}

func (h *house) organization(slug string) uuid.UUID {
	h.Helper()
	id, err := h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: slug, Slug: slug})
	h.must(err)
	return id
}

func (h *house) seats(n int) {
	h.Helper()
	_, err := h.dir.OrganizationSetSeats(h.staff, h.org, &n, nil)
	h.must(err)
}

func (h *house) account(handle string) directory.AccountRef {
	h.Helper()
	id, err := h.dir.AccountCreate(h.staff, directory.AccountCreate{Organization: &h.org, Platform: roster.X, Handle: handle})
	h.must(err)
	return directory.AccountRef{ID: id}
}

// person creates a person who can sign in and has no access yet.
func (h *house) person(email string) directory.UserRef {
	h.Helper()
	var ref directory.UserRef
	h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		i, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(ctx)
		if ent.IsNotFound(err) {
			i, err = tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetCreatedAt(h.now()).Save(ctx)
		}
		if err != nil {
			return err
		}
		u, err := tx.User.Create().SetOrganizationID(h.org).SetIdentityID(i.ID).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).
			SetFirstName("").SetLastName("").SetNameKey(identifier.NameKey("", "")).SetSearchKey(identifier.PersonKey("", "", email, "")).SetStatus(roster.Former).SetCreatedAt(h.now()).Save(ctx)
		if err == nil {
			ref.ID = u.ID
		}
		return err
	}))
	return ref
}

func (h *house) duty(who directory.UserRef, duty roster.OrganizationRole) {
	h.Helper()
	_, err := h.dir.UserSetOrganizationRole(h.staff, who, duty)
	h.must(err)
}

// as returns the context of a person's request with their current rights.
func (h *house) as(email string) context.Context {
	h.Helper()
	id, err := h.db.Ent.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).OnlyID(access.Trusted(context.Background()))
	h.must(err)
	v, err := h.who.ViewerOf(context.Background(), id)
	h.must(err)
	return access.With(context.Background(), v)
}

func (h *house) boss() context.Context { return h.as("manager@acme.test") }

func (h *house) role(name string) uuid.UUID {
	h.Helper()
	id, err := h.db.Ent.Role.Query().Where(role.OrganizationID(h.org), role.Name(name)).OnlyID(h.staff)
	h.must(err)
	return id
}

func (h *house) custom(name string, modules ...roster.Module) uuid.UUID {
	h.Helper()
	id, err := h.dir.RoleCreate(h.staff, directory.RoleCreate{Organization: &h.org, Name: name, Modules: modules})
	h.must(err)
	return id
}

// add adds a person to an account as the manager does.
func (h *house) add(a directory.AccountRef, email string, roles ...string) error {
	return h.addUntil(a, email, nil, roles...)
}

func (h *house) addUntil(a directory.AccountRef, email string, until *time.Time, roles ...string) error {
	in := directory.MembershipAdd{Account: a, User: directory.NewUser{Email: email}, ExpiresAt: until, OnExisting: roster.RefuseExisting}
	for _, r := range roles {
		in.Roles = append(in.Roles, h.role(r))
	}
	_, err := h.dir.MembershipAdd(h.boss(), in)
	return err
}

// known adds a person who can sign in to an account.
func (h *house) known(a directory.AccountRef, email string, roles ...string) directory.UserRef {
	h.Helper()
	id, err := h.db.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKey(identifier.EmailKey(email))).OnlyID(h.staff)
	ref := directory.UserRef{ID: id}
	if ent.IsNotFound(err) {
		ref, err = h.person(email), nil
	}
	h.must(err)
	h.must(h.add(a, email, roles...))
	return ref
}

func (h *house) remove(ctx context.Context, a directory.AccountRef, email string) error {
	_, err := h.dir.MembershipRemove(ctx, directory.MembershipRemove{Account: a, User: directory.UserRef{Email: email}})
	return err
}

func (h *house) assign(a directory.AccountRef, email string, roles ...string) error {
	in := directory.AssignRoles{Account: a, Users: []directory.UserRef{{Email: email}}}
	for _, r := range roles {
		in.Roles = append(in.Roles, h.role(r))
	}
	_, err := h.dir.MembershipsAssignRoles(h.boss(), in)
	return err
}

func (h *house) user(email string) *ent.User {
	h.Helper()
	u, err := h.db.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKey(identifier.EmailKey(email))).Only(h.staff)
	h.must(err)
	return u
}

func (h *house) primary(a directory.AccountRef) uuid.UUID {
	h.Helper()
	if p := h.db.Ent.Account.GetX(h.staff, a.ID).PrimaryUserID; p != nil {
		return *p
	}
	return uuid.Nil
}

// uses compares the used seats without the manager's, after settling, as a page shows them.
func (h *house) uses(active, reserved int) {
	h.Helper()
	h.must(h.dir.Settle(h.staff, h.org))
	o := h.db.Ent.Organization.GetX(h.staff, h.org)
	if o.SeatsActive-1 != active || o.SeatsReserved != reserved {
		h.Errorf("%d active and %d reserved seats, want %d and %d", o.SeatsActive-1, o.SeatsReserved, active, reserved)
	}
}

// tables returns all rows of all tables.
func (h *house) tables() []string {
	h.Helper()
	var out []string
	for _, t := range migrate.Tables {
		rows, err := h.db.QueryContext(access.Across(context.Background()), `SELECT * FROM `+t.Name)
		h.must(err)
		columns, err := rows.Columns()
		h.must(err)
		h.must(store.Scan(rows, nil, func(scan func(...any) error) error {
			cells := make([]any, len(columns))
			for i := range cells {
				cells[i] = new(any)
			}
			err := scan(cells...)
			line, _ := json.Marshal(cells)
			out = append(out, t.Name+" "+string(line))
			return err
		}))
	}
	slices.Sort(out)
	return out
}

// refuses fails unless a change returns the code and leaves every table unchanged.
func (h *house) refuses(what string, want fault.Code, change func() error) {
	h.Helper()
	before := h.tables()
	if err := change(); !fault.Is(err, want) {
		h.Errorf("%s: %v, want %s", what, err, want)
	}
	if diff := cmp.Diff(before, h.tables()); diff != "" {
		h.Errorf("%s left something behind:\n%.2000s", what, diff)
	}
}

// allows fails unless a change succeeds and writes exactly these actions to the audit trail, in any order.
func (h *house) allows(what string, change func() error, trail ...string) {
	h.Helper()
	before := h.events()
	if err := change(); err != nil {
		h.Errorf("%s: %v", what, err)
	}
	var got []string
	for id, action := range h.events() {
		if _, old := before[id]; !old {
			got = append(got, action)
		}
	}
	slices.Sort(got)
	slices.Sort(trail)
	if diff := cmp.Diff(trail, got); diff != "" {
		h.Errorf("%s: the trail (-want +got):\n%s", what, diff)
	}
}

func (h *house) events() map[uuid.UUID]string {
	h.Helper()
	out := map[uuid.UUID]string{}
	for _, e := range h.db.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(h.org)).AllX(h.staff) {
		out[e.ID] = e.Action
		if e.Actor == "" {
			h.Errorf("%s has no actor", e.Action)
		}
	}
	return out
}

// activate lets an invited person in, as their first sign-in does.
func (h *house) activate(email string) error {
	u := h.user(email)
	return h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		i, err := tx.Identity.Create().SetEmail(u.Email).SetEmailKey(u.EmailKey).SetCreatedAt(h.now()).Save(ctx)
		if err != nil {
			return err
		}
		if err := tx.User.UpdateOneID(u.ID).SetIdentityID(i.ID).Exec(ctx); err != nil {
			return err
		}
		return h.dir.Activate(ctx, tx, h.org, u.ID)
	})
}

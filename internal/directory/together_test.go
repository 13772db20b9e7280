package directory_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/membership"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// gathering makes changes queue for an organization's lock until letGo.
type gathering struct {
	*house
	let   chan struct{}
	done  sync.WaitGroup
	count int
}

// gather takes the organization's lock.
func (h *house) gather() *gathering {
	h.Helper()
	g := &gathering{house: h, let: make(chan struct{})}
	held := make(chan struct{})
	g.done.Go(func() {
		if err := h.dir.WithLock(h.staff, h.org, func(context.Context, *directory.Change) error {
			close(held)
			<-g.let
			return nil
		}); err != nil {
			h.Error(err)
		}
	})
	<-held
	return g
}

// then starts a change and waits until it is queued. Its outcome is set after letGo.
func (g *gathering) then(change func() error) *outcome {
	g.Helper()
	o := &outcome{done: make(chan struct{})}
	g.done.Go(func() {
		o.err = change()
		close(o.done)
	})
	g.count++
	for g.dir.Waiting(g.org) < g.count {
		time.Sleep(time.Millisecond)
	}
	return o
}

// outcome is the result of a change, once it is done.
type outcome struct {
	done chan struct{}
	err  error
}

// letGo releases the lock and waits until all changes have a result.
func (g *gathering) letGo() {
	close(g.let)
	g.done.Wait()
}

// asked returns a context like ctx with another request id.
func asked(ctx context.Context, request string) context.Context {
	v := *access.From(ctx)
	v.RequestID = request
	return access.With(ctx, &v)
}

// adds returns a change that adds a person to an account, as ctx.
func (h *house) adds(ctx context.Context, a directory.AccountRef, email string, roles ...string) func() error {
	h.Helper()
	in := directory.MembershipAdd{Account: a, User: directory.NewUser{Email: email}, OnExisting: roster.RefuseExisting}
	for _, r := range roles {
		in.Roles = append(in.Roles, h.role(r))
	}
	return func() error { _, err := h.dir.MembershipAdd(ctx, in); return err }
}

// last returns the n newest events of the trail, oldest first.
func (h *house) last(n int) []string {
	h.Helper()
	events := h.db.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(h.org)).AllX(h.staff)
	slices.SortFunc(events, func(a, b *ent.AuditEvent) int { return a.Sequence - b.Sequence })
	events = events[max(0, len(events)-n):]
	out := make([]string, len(events))
	for i, e := range events {
		request := "no request"
		if e.RequestID != nil {
			request = *e.RequestID
		}
		out[i] = fmt.Sprintf("%s by %s in %s", e.Action, strings.TrimSuffix(e.Actor, "@acme.test"), request)
		if !e.At.Equal(events[0].At) {
			out[i] += ", later"
		}
	}
	return out
}

// membership returns a person's only membership.
func (h *house) membership(email string) *ent.Membership {
	h.Helper()
	m, err := h.db.Ent.Membership.Query().Where(membership.UserID(h.user(email).ID)).Only(h.staff)
	h.must(err)
	return m
}

func (h *house) wants(what string, o *outcome, want fault.Code) {
	h.Helper()
	if want == "" && o.err != nil || want != "" && !fault.Is(o.err, want) {
		h.Errorf("%s: %v, want %q", what, o.err, want)
	}
}

func TestChangesThatWaitAreOneTransaction(t *testing.T) {
	each(t, 9, func(h *house) {
		a, b := h.account("a"), h.account("b")
		h.known(a, "ann@acme.test", "Administrator")
		for _, email := range []string{"bob@acme.test", "cat@acme.test", "dan@acme.test"} {
			h.person(email)
		}
		h.known(b, "eve@acme.test", "Analyst")
		h.duty(h.person("mia@acme.test"), roster.Manager)
		boss, mia := h.boss(), h.as("mia@acme.test")
		g := h.gather()
		all := []*outcome{
			g.then(h.adds(asked(boss, "1"), a, "bob@acme.test", "Analyst")),
			g.then(h.adds(asked(boss, "2"), b, "cat@acme.test", "Analyst")),
			g.then(h.adds(asked(mia, "3"), a, "dan@acme.test", "Publisher")),
			g.then(func() error { return h.remove(asked(boss, "4"), b, "eve@acme.test") }),
		}
		g.letGo()
		for i, o := range all {
			h.wants(fmt.Sprint(i), o, "")
		}
		want := []string{"membership.added by manager in 1", "membership.added by manager in 2", "membership.added by mia in 3", "membership.removed by manager in 4"}
		if got := h.last(4); !slices.Equal(got, want) { // at the same time, since they are one transaction
			t.Errorf("%q, want %q", got, want)
		}
		h.uses(5, 0) // ann, bob, cat, dan, mia
		if m := h.membership("dan@acme.test"); m.AddedBy != "mia@acme.test" {
			t.Errorf("added by %s", m.AddedBy)
		}
		if n := h.dir.Waiting(h.org); n != 0 {
			t.Errorf("%d still wait", n)
		}
	})
}

func TestARefusedChangeTakesNoOtherDown(t *testing.T) {
	each(t, 3, func(h *house) {
		a := h.account("a")
		h.known(a, "ann@acme.test", "Administrator")
		for _, email := range []string{"bob@acme.test", "cat@acme.test", "dan@acme.test"} {
			h.person(email)
		}
		boss := h.boss()
		g := h.gather()
		first := g.then(h.adds(boss, a, "bob@acme.test", "Analyst"))
		legacy := g.then(h.adds(boss, a, "cat@acme.test", "Legacy User"))
		second := g.then(h.adds(boss, a, "cat@acme.test", "Analyst"))
		short := g.then(h.adds(boss, a, "dan@acme.test", "Analyst")) // seats are given in the order of arrival
		primary := g.then(func() error { return h.remove(boss, a, "ann@acme.test") })
		g.letGo()
		h.wants("the first", first, "")
		h.wants("a legacy role", legacy, fault.LegacyRole)
		h.wants("the last seat", second, "")
		h.wants("no seat", short, fault.SeatExhausted)
		h.wants("the primary user", primary, fault.PrimaryProtected)
		h.uses(3, 0)
	})
}

func TestAChangeIsDecidedByWhatThoseBeforeItLeave(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		h.known(a, "ann@acme.test", "Administrator")
		h.known(a, "amy@acme.test", "Administrator")
		bob := h.known(a, "bob@acme.test", "Analyst")
		for _, email := range []string{"cat@acme.test", "dan@acme.test"} {
			h.person(email)
		}
		boss, amy := h.boss(), h.as("amy@acme.test")
		version := h.membership("bob@acme.test").Version
		in := directory.AssignRoles{Account: a, Users: []directory.UserRef{bob}, Roles: []uuid.UUID{h.role("Publisher")}, ExpectedVersions: []int{version}}
		assign := func() error { _, err := h.dir.MembershipsAssignRoles(boss, in); return err }
		other := in
		other.Roles = []uuid.UUID{h.role("Uploader")}
		g := h.gather()
		before := g.then(h.adds(asked(amy, "amy"), a, "cat@acme.test", "Analyst"))
		gone := g.then(func() error { return h.remove(amy, a, "amy@acme.test") })
		after := g.then(h.adds(amy, a, "dan@acme.test", "Analyst"))
		seen := g.then(assign)
		stale := g.then(func() error { _, err := h.dir.MembershipsAssignRoles(boss, other); return err })
		added := g.then(h.adds(boss, a, "dan@acme.test", "Analyst"))
		twice := g.then(h.adds(boss, a, "dan@acme.test", "Publisher"))
		left := g.then(func() error { return h.remove(boss, a, "dan@acme.test") })
		again := g.then(h.adds(boss, a, "dan@acme.test", "Publisher"))
		g.letGo()
		h.wants("by an administrator", before, "")
		h.wants("the administrator, who leaves", gone, "")
		h.wants("by who was one", after, fault.Forbidden)
		h.wants("the version that there is", seen, "")
		h.wants("the version that there was", stale, fault.Stale)
		h.wants("somebody new", added, "")
		h.wants("who is there by now", twice, fault.Taken)
		h.wants("their removal", left, "")
		h.wants("who is gone by now", again, "")
		h.uses(4, 0) // ann, bob, cat, dan
		if got := h.last(6)[0]; got != "membership.added by amy in amy" {
			t.Error(got)
		}
		if s := h.user("amy@acme.test").Status; s != roster.Former {
			t.Errorf("amy is %s", s)
		}
	})
}

func TestWhoeverNoLongerWaitsChangesNothing(t *testing.T) {
	each(t, 9, func(h *house) {
		a := h.account("a")
		h.person("bob@acme.test")
		h.person("cat@acme.test")
		ctx, leave := context.WithCancel(h.boss())
		g := h.gather()
		left := g.then(h.adds(ctx, a, "bob@acme.test", "Analyst"))
		stays := g.then(h.adds(h.boss(), a, "cat@acme.test", "Analyst"))
		leave()
		<-left.done // before anything is changed
		g.letGo()
		if !errors.Is(left.err, context.Canceled) {
			t.Errorf("%v", left.err)
		}
		h.wants("who stays", stays, "")
		h.uses(1, 0)
	})
}

// If the database refuses a change for a reason that the rules do not know, only that change fails.
func TestAChangeThatCannotBeWrittenFailsAlone(t *testing.T) {
	each(t, 9, func(h *house) {
		a, b := h.account("a"), h.account("b")
		for _, email := range []string{"bob@acme.test", "cat@acme.test", "dan@acme.test"} {
			h.person(email)
		}
		for _, statement := range map[string][]string{
			store.SQLite: {fmt.Sprintf(`CREATE TRIGGER refused BEFORE INSERT ON memberships WHEN NEW.account_id = '%s' BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`, b.ID)},
			store.Postgres: {
				`CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused by the test'; END $$`,
				fmt.Sprintf(`CREATE TRIGGER refused BEFORE INSERT ON memberships FOR EACH ROW WHEN (NEW.account_id = '%s') EXECUTE FUNCTION refused()`, b.ID),
			},
		}[h.db.Dialect] {
			_, err := h.db.Raw().ExecContext(t.Context(), statement)
			h.must(err)
		}
		g := h.gather()
		first := g.then(h.adds(h.boss(), a, "bob@acme.test", "Analyst"))
		refused := g.then(h.adds(h.boss(), b, "cat@acme.test", "Analyst"))
		second := g.then(h.adds(h.boss(), a, "dan@acme.test", "Analyst"))
		g.letGo()
		h.wants("the first", first, "")
		if refused.err == nil || !strings.Contains(refused.err.Error(), "refused by the test") {
			t.Errorf("%v", refused.err)
		}
		h.wants("the second", second, "")
		h.uses(2, 0)
	})
}

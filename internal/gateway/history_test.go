package gateway_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestHistory makes random histories of changes through the whole gateway, both single changes and bulk runs with their undo, by vendor staff, a manager and
// other people. After each step it checks the promises in the tables. A simple model predicts each change. -rapid.checks and -rapid.steps make it longer. It
// fails with the mutant last-administrator, which removes the protection of administrators and primary users.
func TestHistory(t *testing.T) {
	unlessGiven(t, "rapid.checks", 10)
	unlessGiven(t, "rapid.steps", 25)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Start(t, db)
		g.Staff("staff@roster.test")
		runs := 0
		rapid.Check(t, func(t *rapid.T) {
			runs++
			h := begin(t, g, db, fmt.Sprintf("h%d", runs))
			t.Repeat(map[string]func(*rapid.T){
				"":               func(t *rapid.T) { keeps(t, db, h.org) },
				"add":            h.add,
				"add again":      h.add,
				"assign":         h.assign,
				"remove":         h.remove,
				"set primary":    h.setPrimary,
				"remove primary": h.removePrimary,
				"suspend":        h.suspend,
				"reactivate":     h.reactivate,
				"accept":         h.accept,
				"set duty":       h.setDuty,
				"create role":    h.createRole,
				"update role":    h.updateRole,
				"delete role":    h.deleteRole,
				"account":        h.openOrArchive,
				"set seats":      h.setSeats,
				"bulk rows":      h.bulkRows,
				"offboard":       h.offboard,
				"undo":           h.undo,
				"plan":           h.plan,
				"run a plan":     h.runPlan,
			})
		})
	})
}

// unlessGiven changes the default of one of rapid's flags for one test.
func unlessGiven(t *testing.T, name string, n int) {
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	if given {
		return
	}
	before := flag.Lookup(name).Value.String()
	t.Cleanup(func() { _ = flag.Set(name, before) })
	if err := flag.Set(name, strconv.Itoa(n)); err != nil {
		t.Fatal(err)
	}
}

// history is an organization and its model.
type history struct {
	g    *gatewaytest.Gateway
	db   *store.DB
	org  uuid.UUID
	m    *house
	pool []string // people who can be drawn, without the manager
	boss string
	ops  []run

	waiting []waiting // plans that have not been run yet
}

// begin creates an organization with two accounts, a manager, an administrator, known and unknown people, and one who is not migrated.
func begin(t *rapid.T, g *gatewaytest.Gateway, db *store.DB, slug string) *history {
	limit := rapid.IntRange(4, 7).Draw(t, "seats")
	h := &history{g: g, db: db, m: newHouse(limit), boss: "boss@" + slug + ".test"}
	h.org = g.Organization(slug, limit, true)
	g.Manager(h.org, h.boss)
	h.m.people[h.boss] = someone{"ACTIVE", "MANAGER", true}
	for _, name := range []string{"one", "two"} {
		g.Account(h.org, name)
		h.m.accounts[name] = handle{}
	}
	for _, name := range []string{"ann", "bob", "cid", "dee"} {
		email := name + "@" + slug + ".test"
		h.pool = append(h.pool, email)
		g.Person(h.org, email)
		h.m.people[email] = someone{"FORMER", "NONE", true}
	}
	h.pool = append(h.pool, "new1@"+slug+".test", "new2@"+slug+".test")
	old := place{"one", h.pool[3]}
	carried := rapid.SampledFrom([]string{"Legacy User", "Legacy Admin"}).Draw(t, "legacy")
	g.Grant(h.org, h.account("one"), h.user(old.email), carried)
	h.m.set(old, []string{carried})
	for i, role := range []string{"Administrator", "Standard"} {
		g.Grant(h.org, h.account("two"), h.user(h.pool[i]), role)
		h.m.set(place{"two", h.pool[i]}, []string{role})
	}
	g.Unused()
	h.m.leave()
	h.adopt(t)
	return h
}

// try makes a change as a person and compares the result with the model. next is the predicted result, nil if the change is invalid by itself. For actors
// other than staff and the manager, the model only predicts that a change that succeeds was legal.
func (h *history) try(t *rapid.T, actor string, next *house, heir string, takePrimary bool, do func(context.Context) error) {
	ctx := h.as(t, actor)
	if ctx == nil {
		return // without a sign-in they cannot do anything
	}
	before, was := lines(t, h.db, state, h.org), h.m
	err := do(ctx)
	after := lines(t, h.db, state, h.org)
	legal := next != nil && h.m.legal(next, heir, takePrimary)
	if err != nil {
		if !fixable(err) {
			t.Fatalf("a refusal that nobody can fix: %v", err)
		}
		if diff := cmp.Diff(before, after); diff != "" {
			t.Fatalf("%v was refused (%v) and has changed something (-before +after):\n%s", actor, err, diff)
		}
		if legal && (actor == h.boss || actor == staff) {
			t.Fatalf("refused with %v; the model would let it through\n%s", err, text(before))
		}
		return
	}
	if !legal {
		t.Fatalf("it went through; the model would refuse it\nbefore\n%safter\n%s", text(before), text(after))
	}
	next.leave()
	h.m = next
	h.adopt(t)
	h.recorded(t, was, before, after)
}

// fixable reports whether the caller can fix all parts of a refusal.
func fixable(err error) bool {
	if joined, ok := err.(interface{ Unwrap() []error }); ok { // a fault is one refusal, even if its cause consists of several errors
		return !slices.ContainsFunc(joined.Unwrap(), func(e error) bool { return !fixable(e) })
	}
	var f *fault.Error
	return errors.As(err, &f) && f.Code.Fixable()
}

// adopt copies the primary users that the model leaves open (the promises check that they are lasting administrators), and compares everything else with the
// tables.
func (h *history) adopt(t *rapid.T) {
	found := lines(t, h.db, truth, h.org)
	for _, l := range found {
		words := strings.Split(l, " ")
		if words[0] != "account" {
			continue
		}
		a := h.m.accounts[words[1]]
		if a.primary != "" && slices.Contains(h.m.administrators(words[1]), a.primary) {
			continue // they stay the primary user
		}
		a.primary = words[2]
		h.m.accounts[words[1]] = a
	}
	if diff := cmp.Diff(h.m.lines(), found); diff != "" {
		t.Fatalf("the tables are not what the change should have come to (-want +got):\n%s", diff)
	}
}

// recorded fails if something has changed and the trail does not have it.
func (h *history) recorded(t *rapid.T, was *house, before, after []string) {
	count := func(lines []string, event string) (n int) {
		for _, l := range lines {
			if rest, ok := strings.CutPrefix(l, "event "+event+" "); ok {
				n, _ = strconv.Atoi(rest)
			}
		}
		return n
	}
	told := func(action, email, account string) {
		event := action + " " + email + " " + account
		if count(after, event) <= count(before, event) {
			t.Fatalf("nothing in the trail tells of %q", event)
		}
	}
	for _, email := range append(slices.Clone(h.pool), h.boss) {
		if d := h.m.people[email].duty; was.people[email].duty != d && (was.people[email].duty != "" || d != "NONE") {
			told("user.organization_role_changed", email, "")
		}
		for name := range h.m.accounts {
			p := place{name, email}
			switch had, has := was.grants[p], h.m.grants[p]; {
			case slices.Equal(had, has):
			case len(had) == 0:
				told("membership.added", email, name)
			case len(has) == 0:
				told("membership.removed", email, name)
			default:
				told("membership.changed", email, name)
			}
		}
	}
	for name, a := range h.m.accounts {
		if b, known := was.accounts[name]; known && a.primary != b.primary {
			told("account.primary_changed", a.primary, name)
		}
	}
	events := func(lines []string) []string {
		return slices.DeleteFunc(slices.Clone(lines), func(l string) bool { return !strings.HasPrefix(l, "event ") })
	}
	if !slices.Equal(was.lines(), h.m.lines()) && slices.Equal(events(before), events(after)) {
		t.Fatal("something changed, and nothing in the trail tells of it")
	}
}

const staff = "staff@roster.test"

// as returns a context with a person's current rights, as a request has it; nil if they have no sign-in.
func (h *history) as(t *rapid.T, email string) context.Context {
	id, err := h.g.DB.Ent.Identity.Query().Where(identity.EmailKey(email)).OnlyID(access.Trusted(context.Background()))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	v, err := h.g.Signin.ViewerOf(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return access.With(context.Background(), v)
}

// account and user return ids for names; uuid.Nil if the organization does not have them.
func (h *history) account(name string) uuid.UUID {
	id, _ := h.g.DB.Ent.Account.Query().Where(account.OrganizationID(h.org), account.Handle(name)).OnlyID(gatewaytest.System())
	return id
}

func (h *history) user(email string) uuid.UUID {
	id, _ := h.g.DB.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKey(email)).OnlyID(gatewaytest.System())
	return id
}

// roles returns ids for names.
func (h *history) roles(names []string) []uuid.UUID {
	out := make([]uuid.UUID, len(names))
	for i, n := range names {
		out[i] = h.g.Role(h.org, n)
	}
	return out
}

package rules

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// TestHistory checks the promises after any sequence of changes, each written as the directory would.
func TestHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := &history{o: drawOrg(t)}
		t.Repeat(map[string]func(*rapid.T){
			"":          func(t *rapid.T) { h.o.promises(t) },
			"decide":    h.decide,
			"row":       h.row,
			"primary":   h.primary,
			"suspend":   h.suspend,
			"status":    h.status,
			"duty":      h.duty,
			"role":      h.role,
			"expire":    h.expire,
			"archive":   h.archive,
			"set seats": h.setSeats,
		})
	})
}

type history struct{ o *org }

// try makes a decision twice from the same world, and checks that both are the same and that the world is unchanged. Then it writes the effects and compares
// the result with the state before.
func (h *history) try(t *rapid.T, do func(*World) (*Decision, error)) error {
	w := h.o.world()
	d, err := do(w)
	if !reflect.DeepEqual(w, h.o.world()) {
		t.Fatal("the decision changed its world")
	}
	if again, err2 := do(h.o.world()); !reflect.DeepEqual(d, again) || !reflect.DeepEqual(err, err2) {
		t.Fatalf("asked twice: %+v, %v\nthen %+v, %v", d, err, again, err2)
	}
	if err != nil {
		if d != nil {
			t.Fatal("a refusal came with effects")
		}
		return err
	}
	if d.Seats.Short == 0 {
		before := h.o.copied()
		h.o.take(t, d)
		if w.Take(d); !reflect.DeepEqual(w, h.o.world()) {
			t.Fatalf("the world after %+v is %+v, want %+v", d, w, h.o.world())
		}
		h.o.since(t, before, uuid.Nil)
		h.impact(t, before, d)
	}
	return nil
}

// impact compares the numbers of the decision with the people.
func (h *history) impact(t *rapid.T, before *org, d *Decision) {
	come, gone := 0, 0
	for id := range h.o.people {
		switch was, is := before.people[id].HoldsSeat(), h.o.people[id].HoldsSeat(); {
		case is && !was:
			come++
		case was && !is:
			gone++
		}
	}
	if i := d.Seats; i.NewPeople != come || i.LeavingPeople != gone || i.After-i.Before != come-gone {
		t.Fatalf("%d came and %d went, announced %+v", come, gone, i)
	}
}

func (h *history) decide(t *rapid.T) {
	rows, opts := drawRows(t, h.o), drawOptions(t, h.o)
	before, asked := h.o.copied(), fmt.Sprint(rows)
	var d *Decision
	if err := h.try(t, func(w *World) (*Decision, error) { d = Decide(w, rows, opts); return d, nil }); err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(rows) != asked {
		t.Fatal("the decision changed its rows")
	}
	if opts.Shortage == roster.FillInOrder && d.Seats.Short > 0 {
		t.Fatalf("H13 filled in order, and %d seats are missing", d.Seats.Short)
	}
	if part := Decide(before.part(rows), rows, opts); !reflect.DeepEqual(d, part) {
		t.Fatalf("what does not concern the rows makes a difference\n%s%+v\nwith less of the world\n%+v", before, d, part)
	}
	granted := map[roster.Cell]roster.Grant{}
	for i, res := range d.Results {
		r := rows[i]
		if res.Outcome.Effective() {
			word, g := before.wished(r, opts)
			if word != string(res.Outcome) || !g.SameAs(res.After) {
				t.Fatalf("row %d came to %s %+v, want %s %+v", i, res.Outcome, res.After, word, g)
			}
			if r.Duty == "" {
				granted[roster.Cell{Account: r.Account, User: r.User}] = g
			}
		}
		if res.Outcome == roster.Refused && (res.Fault == nil || res.After.Exists() && !res.After.SameAs(res.Before)) {
			t.Fatalf("row %d is refused with %v and leaves %+v", i, res.Fault, res.After)
		}
	}
	for _, g := range d.Grants { // refused rows have no effect; other rows have exactly the expected one
		want, asked := granted[g.Cell]
		if !asked || !g.After.SameAs(want) {
			t.Fatalf("%+v was asked: %t, want %+v", g, asked, want)
		}
		delete(granted, g.Cell)
	}
	if len(granted) > 0 {
		t.Fatalf("no effect on %+v", granted)
	}
	if before.limit = nil; d.Seats.Short == 0 {
		standsAlone(t, before, rows, opts)
	}
}

// standsAlone decides without a seat limit, first all rows together and then those of each account separately: if there are enough seats, the result of a row
// does not depend on other accounts.
func standsAlone(t *rapid.T, o *org, rows []Row, opts Options) {
	all := Decide(o.world(), rows, opts)
	for account := range o.accounts {
		var mine []Row
		var want []Result
		for i, r := range rows {
			if r.Account == account {
				mine, want = append(mine, r), append(want, all.Results[i])
			}
		}
		if got := Decide(o.world(), mine, opts); len(mine) > 0 && !reflect.DeepEqual(got.Results, want) {
			t.Fatalf("%s alone comes to %s, together with others to %s", o.accounts[account].Label, outcomes(got.Results), outcomes(want))
		}
	}
}

// row decides one row, whose result the model must predict exactly.
func (h *history) row(t *rapid.T) {
	rows, opts := drawRows(t, h.o)[:1], drawOptions(t, h.o)
	opts.Shortage = roster.FillInOrder
	want, after := h.o.foretell(rows[0], opts)
	before := h.o.copied()
	var d *Decision
	if err := h.try(t, func(w *World) (*Decision, error) { d = Decide(w, rows, opts); return d, nil }); err != nil {
		t.Fatal(err)
	}
	if got := outcomes(d.Results); got != want || !h.o.same(after) {
		t.Fatalf("%+v\nin\n%scame to %s\n%swant %s\n%s", rows[0], before, got, h.o, want, after)
	}
}

func (h *history) primary(t *rapid.T) {
	account, user, successor := drawAccount(t), drawPerson(t, "whom"), uuid.Nil
	if rapid.Bool().Draw(t, "set") {
		actor := drawActor(t, h.o)
		a, g := h.o.accounts[account], h.o.cells[roster.Cell{Account: account, User: user}]
		full := h.o.isAdmin(g) || h.o.capabilities(g) == roster.EveryCapability || actor.Everywhere || actor.On[account] == roster.EveryCapability
		may := !a.Archived && (actor.Everywhere || slices.Contains(actor.On[account].Names(), roster.ManageUsers)) && g.Exists() &&
			!h.o.isLegacy(g) && g.ExpiresAt == nil && h.o.people[user].Status == roster.Active && full
		err := h.try(t, func(w *World) (*Decision, error) { return SetPrimary(w, actor, account, user) })
		if err == nil && h.o.accounts[account].Primary != user {
			t.Fatal("H25 the primary user is another")
		}
		if (err == nil) != may || len(h.o.cells[roster.Cell{Account: account, User: a.Primary}].Roles) == 0 && a.Primary != uuid.Nil {
			t.Fatalf("H25 setting the primary user, who may be: %t, came to %v", may, err)
		}
		return
	}
	if rapid.Bool().Draw(t, "successor") {
		successor = user
	}
	old := h.o.accounts[account].Primary
	others := len(h.o.lasting(account)) > 1 || h.o.suspended(account, old) // a suspended primary user does not count as an administrator
	err := h.try(t, func(w *World) (*Decision, error) { return RemovePrimary(w, account, successor) })
	switch now := h.o.accounts[account].Primary; {
	case err == nil && (now == old || successor != uuid.Nil && now != successor):
		t.Fatalf("B32 %s followed %s, with successor %s", now, old, successor)
	case successor == uuid.Nil && (err == nil) != others:
		t.Fatalf("H24 with others %t the removal came to %v", others, err)
	}
}

func (h *history) suspend(t *rapid.T) {
	user, actor, successor := drawPerson(t, "whom"), drawActor(t, h.o), uuid.Nil
	if rapid.Bool().Draw(t, "successor") {
		successor = drawPerson(t, "successor is")
	}
	p := h.o.people[user]
	err := h.try(t, func(w *World) (*Decision, error) { return Suspend(w, actor, user, successor) })
	may := actor.User != user && (p.Status == roster.Active || p.Status == roster.Invited || p.Status == roster.Suspended)
	if p.Status == "" {
		return // the directory has no record of people who were never in the organization
	}
	if successor == uuid.Nil && (err == nil) != may || err == nil && h.o.people[user].Status != roster.Suspended {
		t.Fatalf("H7 suspending %+v came to %v", p, err)
	}
}

func (h *history) status(t *rapid.T) {
	user := drawPerson(t, "whom")
	p, full := h.o.people[user], h.o.limit != nil && h.o.active+h.o.reserved >= *h.o.limit
	if rapid.Bool().Draw(t, "activate") {
		if err := h.try(t, func(w *World) (*Decision, error) { return Activate(w, user) }); err != nil {
			t.Fatalf("H5 accepting failed: %v", err)
		}
		return
	}
	err := h.try(t, func(w *World) (*Decision, error) { return Reactivate(w, user) })
	needs := p.Grants > 0 || p.OrganizationRole != roster.NoDuty
	if may := p.Status == roster.Suspended && !(needs && full); (err == nil) != may {
		t.Fatalf("H7 reactivating %+v, full %t, came to %v", p, full, err)
	}
}

func (h *history) duty(t *rapid.T) {
	user, actor := drawPerson(t, "whom"), drawActor(t, h.o)
	duty := rapid.SampledFrom([]roster.OrganizationRole{roster.NoDuty, roster.Auditor, roster.Manager}).Draw(t, "duty")
	err := h.try(t, func(w *World) (*Decision, error) { return SetDuty(w, actor, user, duty) })
	if err == nil && h.o.people[user].OrganizationRole != duty {
		t.Fatal("H2 the duty is another")
	}
}

func (h *history) role(t *rapid.T) {
	from := id(rapid.SampledFrom([]string{"Editor", "Chief"}).Draw(t, "role"))
	if rapid.Bool().Draw(t, "edit") {
		edited := h.o.roles[from]
		edited.Modules = modules(rapid.SampledFrom([]roster.Module{roster.ModuleAdmin, roster.ModuleMedia}).Draw(t, "module"))
		before := h.o.copied()
		if h.try(t, func(w *World) (*Decision, error) { return EditRole(w, edited) }) == nil {
			h.o.roles[from] = edited
			h.o.since(t, before, uuid.Nil)
		}
		return
	}
	to := id(rapid.SampledFrom(grantees).Draw(t, "to"))
	err := h.try(t, func(w *World) (*Decision, error) { return ReplaceRole(w, from, to) })
	for _, g := range h.o.cells {
		if err == nil && from != to && slices.Contains(g.Roles, from) {
			t.Fatal("H28 somebody still holds the role")
		}
	}
	if h.o.roles[to].Legacy && !fault.Is(err, fault.LegacyRole) {
		t.Fatalf("H29 a legacy role was granted: %v", err)
	}
}

func (h *history) expire(t *rapid.T) {
	h.o.now = h.o.now.Add(time.Duration(rapid.IntRange(0, 30).Draw(t, "hours")) * time.Hour)
	invitations := rapid.SliceOfDistinct(rapid.Custom(func(t *rapid.T) roster.UserID { return drawPerson(t, "invited") }), rapid.ID[roster.UserID]).Draw(t, "invitations")
	before := h.o.copied()
	if err := h.try(t, func(w *World) (*Decision, error) { return Expire(w, invitations) }); err != nil {
		t.Fatalf("H33 the sweep was refused: %v", err)
	}
	for c, g := range before.cells {
		late := before.people[c.User].Status == roster.Invited && slices.Contains(invitations, c.User)
		if (g.ExpiresAt == nil || g.ExpiresAt.After(h.o.now)) && !late && !h.o.cells[c].Exists() {
			t.Fatalf("H33 %+v was swept", g)
		}
		if late && h.o.people[c.User].Status != roster.Former {
			t.Fatalf("H5 %+v still holds a seat", h.o.people[c.User])
		}
	}
	for c, g := range h.o.cells {
		if g.ExpiresAt != nil && !g.ExpiresAt.After(h.o.now) || slices.Contains(invitations, c.User) && h.o.people[c.User].Status == roster.Invited {
			t.Fatalf("H33 %+v is still there", g)
		}
	}
}

func (h *history) archive(t *rapid.T) {
	account := drawAccount(t)
	if rapid.IntRange(0, 9).Draw(t, "seldom") > 0 {
		t.Skip("an archived account is the end of its story")
	}
	before := h.o.copied()
	h.o.take(t, Archive(h.o.world(), account))
	h.o.since(t, before, account)
	a := h.o.accounts[account]
	a.Archived = true
	h.o.accounts[account] = a
	if strings.Contains(h.o.String(), a.Label+"=") {
		t.Fatalf("H39 somebody is still on %s\n%s", a.Label, h.o)
	}
}

func (h *history) setSeats(t *rapid.T) {
	limit := rapid.IntRange(0, len(persons)+1).Draw(t, "seats")
	h.o.limit = &limit
	if limit > len(persons) {
		h.o.limit = nil
	}
}

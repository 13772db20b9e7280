package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// run is a bulk operation that has changed something, with the access before and after it.
type run struct {
	id            uuid.UUID
	before, after []string
}

// row is a stored row of an operation and its result.
type row struct {
	action, email, account, outcome string
	duty                            string // set if the row is about an organization role
	roles                           []string
	done                            bool
}

func (r row) effective() bool {
	return r.outcome == "ADDED" || r.outcome == "CHANGED" || r.outcome == "REMOVED"
}

var (
	actions   = rapid.SampledFrom([]roster.Action{roster.Add, roster.Add, roster.Assign, roster.Remove})
	policies  = rapid.SampledFrom([]string{bulk.ApplyValid, bulk.ApplyValid, bulk.AllOrNothing})
	shortages = rapid.SampledFrom([]roster.Shortage{roster.FailRun, roster.FillInOrder})
)

// bulkRows plans and runs rows. If all are valid and their result is legal, all must be applied. Otherwise exactly the rows that say so must have been
// applied.
func (h *history) bulkRows(t *rapid.T) {
	p, next := h.drawRows(t)
	h.runs(t, next, "", p.ErrorPolicy == bulk.AllOrNothing, func(ctx context.Context) (uuid.UUID, error) { return h.g.Bulk.Plan(ctx, p) })
}

// drawOptions draws a plan without its source.
func (h *history) drawOptions(t *rapid.T) bulk.Plan {
	return bulk.Plan{
		Organization: &h.org, IncludeSelf: true, ErrorPolicy: policies.Draw(t, "policy"), OnSeatShortage: shortages.Draw(t, "shortage"),
		OnExisting: onExisting.Draw(t, "on existing"), AssignMode: modes.Draw(t, "mode"),
	}
}

// drawRows draws a plan of rows, with their result if all are valid and the result is legal.
func (h *history) drawRows(t *rapid.T) (bulk.Plan, *house) {
	p, next := h.drawOptions(t), h.m.copied()
	seen := map[place]bool{}
	for range rapid.IntRange(1, 5).Draw(t, "rows") {
		action, at, roles := actions.Draw(t, "action"), h.drawPlace(t), h.drawRoles(t)
		if action == roster.Add && rapid.Bool().Draw(t, "anew") {
			at = place{h.drawAccount(t), h.drawPerson(t, "whom")}
		}
		r := bulk.Row{Action: action, Email: at.email, Account: directory.AccountRef{ID: h.account(at.account)}}
		if action != roster.Remove {
			for _, n := range roles {
				r.Roles = append(r.Roles, bulk.RoleRef{Name: n})
			}
		}
		p.Source.Rows = append(p.Source.Rows, r)
		after, ok := h.m.wish(string(action), at, roles, string(p.OnExisting), string(p.AssignMode))
		if _, known := h.m.people[at.email]; seen[at] || !ok || !known && action == roster.Remove {
			next = nil // a row is invalid, or another row has the same cell
		}
		seen[at] = true
		if next != nil {
			next.set(at, after)
		}
	}
	if next != nil && !h.m.legal(next, "", false) {
		next = nil
	}
	return p, next
}

// offboard removes all access of a person, including the organization role (H26).
func (h *history) offboard(t *rapid.T) {
	email := h.drawStanding(t, "ACTIVE")
	h.runs(t, nil, "", false, func(ctx context.Context) (uuid.UUID, error) {
		return h.g.Bulk.Plan(ctx, bulk.Plan{Organization: &h.org, ErrorPolicy: bulk.ApplyValid, OnSeatShortage: roster.FailRun, OnExisting: roster.SkipExisting,
			AssignMode: roster.ReplaceRoles, Source: bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{{Email: email}}}}})
	})
}

// undo undoes a run (H32). If nothing has changed since and no row is refused, everything must be as before the run.
func (h *history) undo(t *rapid.T) {
	if len(h.ops) == 0 {
		t.Skip("nothing was run yet")
	}
	op := h.ops[len(h.ops)-1-rapid.IntRange(0, len(h.ops)-1).Draw(t, "from the last")]
	kept, err := h.g.DB.Ent.BulkOperation.Get(gatewaytest.System(), op.id)
	if err != nil {
		t.Fatal(err)
	}
	untouched := slices.Equal(h.access(), op.after) && kept.UndoneByID == nil // an earlier undo keeps what it has reversed
	whole := h.runs(t, nil, "", false, func(ctx context.Context) (uuid.UUID, error) { return h.g.Bulk.Undo(ctx, op.id) })
	if now := h.access(); untouched && whole {
		if diff := cmp.Diff(invitedAgain(op.before, op.after), now); diff != "" {
			t.Fatalf("undone, the access is not as before (-before +now):\n%s", diff)
		}
	}
}

// invitedAgain is the access before an operation, except that people who were ACTIVE and left by it are INVITED when they come back (H3).
func invitedAgain(before, after []string) []string {
	out, moved := slices.Clone(before), 0
	for i, l := range out {
		words := strings.Split(l, " ")
		if words[0] == "person" && words[2] == "ACTIVE" && !slices.ContainsFunc(after, func(l string) bool { return strings.HasPrefix(l, "person "+words[1]+" ") }) {
			words[2], moved = "INVITED", moved+1
			out[i] = strings.Join(words, " ")
		}
	}
	for i, l := range out {
		var limit, active, reserved int
		if n, _ := fmt.Sscanf(l, "seats %d %d %d", &limit, &active, &reserved); n == 3 {
			out[i] = fmt.Sprintf("seats %d %d %d", limit, active-moved, reserved+moved)
		}
	}
	return out
}

// runs plans, runs and waits as the manager, and reports whether it ran and no row was refused. all is the expected result, nil if the model cannot predict
// it. heir takes over from those who leave.
func (h *history) runs(t *rapid.T, all *house, heir string, strict bool, plan func(context.Context) (uuid.UUID, error)) (whole bool) {
	before, was, held := lines(t, h.db, state, h.org), h.m, h.access()
	id, err := plan(h.as(t, h.boss))
	if diff := cmp.Diff(before, lines(t, h.db, state, h.org)); diff != "" {
		t.Fatalf("planning has changed something (-before +after):\n%s", diff)
	}
	if err != nil {
		id = uuid.Nil
	} else {
		_, err = h.g.Bulk.Run(h.as(t, h.boss), id, h.column(t, "digest", id), uuid.NewString())
	}
	if err != nil && !fixable(err) {
		t.Fatalf("a refusal that nobody can fix: %v", err)
	}
	status := "none"
	if id != uuid.Nil {
		status = h.wait(t, id)
	}
	rows, failure := h.rows(t, id), ""
	if id != uuid.Nil {
		failure = h.column(t, "coalesce(failure_code, '')", id)
	}
	next, effects, refused := h.m.copied(), 0, failure != "" // ALL_OR_NOTHING applies nothing if a row without effect in the plan would have one now
	for _, r := range rows {
		refused = refused || r.outcome == "REFUSED" || !r.done
		if !r.done || !r.effective() {
			continue
		}
		effects++
		who := next.people[r.email]
		switch {
		case r.duty == "":
			next.set(place{r.account, r.email}, r.roles)
			continue
		case r.action == "REMOVE":
			who.duty = "NONE"
		default:
			who.duty = r.duty
		}
		next.people[r.email] = who
		next.settle(r.email)
	}
	after := lines(t, h.db, state, h.org)
	switch {
	case failure == string(fault.Internal):
		t.Fatalf("the run failed without a reason that anybody can do something about: %+v", rows)
	case !h.m.legal(next, heir, false):
		t.Fatalf("the run came to what the model would refuse\nbefore\n%safter\n%s", text(before), text(after))
	case strict && refused && effects > 0:
		t.Fatalf("all or nothing, and %d rows of %+v were applied", effects, rows)
	case status != "none" && (status == bulk.Succeeded) == refused:
		t.Fatalf("a run that is %s: %+v", status, rows)
	case all != nil && status != bulk.Succeeded:
		t.Fatalf("the run is %s (%v); the model would let all rows through: %+v", status, err, rows)
	case all != nil && !slices.Equal(all.lines(), next.lines()):
		t.Fatalf("the rows did not come to what they ask for (-want +got):\n%s", cmp.Diff(all.lines(), next.lines()))
	}
	next.leave()
	h.m = next
	h.adopt(t)
	h.recorded(t, was, before, after)
	if effects > 0 {
		h.ops = append(h.ops, run{id, held, h.access()})
	}
	return status == bulk.Succeeded
}

// wait waits until an operation has ended. A plan whose run was refused stays planned.
func (h *history) wait(t *rapid.T, id uuid.UUID) string {
	for deadline := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
		switch status := h.column(t, "status", id); status {
		case bulk.Queued, bulk.Running, bulk.Canceling:
			if time.Now().After(deadline) {
				t.Fatalf("still %s after %s", status, patience)
			}
		default:
			return status
		}
	}
}

func (h *history) column(t *rapid.T, name string, id uuid.UUID) string {
	return lines(t, h.db, `SELECT `+name+` FROM bulk_operations WHERE id = $1`, id)[0]
}

// rows reads the results of an operation's rows.
func (h *history) rows(t *rapid.T, id uuid.UUID) []row {
	names := map[string]string{}
	for _, l := range lines(t, h.db, `SELECT CAST(id AS text) || ' ' || name FROM roles WHERE organization_id = $1`, h.org) {
		id, name, _ := strings.Cut(l, " ")
		names[id] = name
	}
	var out []row
	last := id
	last[13], last[14], last[15] = 255, 255, 255
	found, err := h.db.QueryContext(access.Across(context.Background()), `SELECT w.action, u.email, coalesce(a.handle, ''), w.outcome,
		(w.chunk IS NULL OR EXISTS (SELECT 1 FROM bulk_chunks c WHERE c.id > $1 AND c.id <= $2 AND c.number = w.chunk AND c.done_at IS NOT NULL)), coalesce(w.roles_after, ''), coalesce(w.roles_text, '')
		FROM bulk_rows w LEFT JOIN users u ON u.id = w.user_id LEFT JOIN accounts a ON a.id = w.account_id WHERE w.id > $1 AND w.id <= $2 ORDER BY w.number`, id, last)
	if err := store.Scan(found, err, func(scan func(...any) error) error {
		var r row
		var email *string
		var roles, duty string
		if err := scan(&r.action, &email, &r.account, &r.outcome, &r.done, &roles, &duty); err != nil {
			return err
		}
		if email != nil {
			r.email = *email
		}
		if r.account == "" {
			r.duty = duty
		}
		for id := range strings.SplitSeq(roles, ",") {
			if name := names[id]; name != "" {
				r.roles = append(r.roles, name)
			}
		}
		if r.outcome == "REMOVED" {
			r.roles = nil
		}
		out = append(out, r)
		return nil
	}); err != nil {
		t.Fatalf("read the rows: %v", err)
	}
	return out
}

// access is the access of the model, without people who have none.
func (h *history) access() []string {
	return slices.DeleteFunc(h.m.lines(), func(l string) bool {
		return strings.HasPrefix(l, "account ") || strings.HasPrefix(l, "person ") && strings.HasSuffix(l, " FORMER NONE")
	})
}

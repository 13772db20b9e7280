package crash

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/doctor"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// violations are the promises that an operation has broken, a few of each kind.
type violations struct {
	lines []string
	seen  map[string]int
}

func (v *violations) add(kind, format string, args ...any) {
	if v.seen == nil {
		v.seen = map[string]int{}
	}
	if v.seen[kind]++; v.seen[kind] <= 3 {
		v.lines = append(v.lines, kind+": "+fmt.Sprintf(format, args...))
	}
}

// verify reads back everything that an operation leaves, by SQL and over the API, and compares it with what the wish
// says. Then the wish is the scene's state.
func (s *scene) verify(w *wish, id string) {
	s.Helper()
	op := globalid.Parse(id).Of(globalid.BulkOperation)
	if op == uuid.Nil {
		s.Fatalf("%s: %q is no operation", w.name, id)
	}
	var v violations
	s.grantsAre(&v, w)
	s.rowsAre(&v, w, id)
	s.countsAre(&v, w, id)
	s.trailIs(&v, w, op)
	s.mailIs(&v, w, op)
	s.seatsAre(&v, w)
	s.nothingIsLeft(&v)
	s.examine(&v)
	s.grants = w.after
	s.judge(&v, w.name, len(w.outcome))
}

// judge takes an operation into the table and fails for what it has broken.
func (s *scene) judge(v *violations, name string, rows int) {
	s.Helper()
	s.mu.Lock()
	s.runs++
	s.rows += rows
	for _, n := range v.seen {
		s.broken += n
	}
	s.mu.Unlock()
	for _, l := range v.lines {
		s.Errorf("after %s (%d faults so far): %s", name, s.made(), l)
	}
	if len(v.lines) > 0 {
		s.FailNow() // the model and the tables have parted
	}
}

// examine asks the doctor about the whole database, which others may be using.
func (s *scene) examine(v *violations) {
	s.Helper()
	db := s.db
	if db == nil {
		var err error
		db, err = store.Open(context.Background(), s.url)
		s.must(err)
		defer db.Close()
	}
	r, err := doctor.Examine(context.Background(), db, doctor.Options{Now: time.Now()})
	s.must(err)
	for _, f := range r.Findings {
		v.add("doctor", "%s", f)
	}
}

// grantsAre compares who is where with which role: nothing lost, nothing doubled, nobody else touched; and each account
// rests on the administrator it had.
func (s *scene) grantsAre(v *violations, w *wish) {
	got := map[cell]string{}
	s.look(`SELECT u.email, a.handle, coalesce(r.name, 'no role') FROM memberships m JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id
		LEFT JOIN membership_roles h ON h.membership_id = m.id LEFT JOIN roles r ON r.id = h.role_id WHERE m.organization_id = $1`, func(scan func(...any) error) error {
		var c cell
		var role string
		if err := scan(&c.email, &c.handle, &role); err != nil {
			return err
		}
		if got[c] != "" {
			v.add("doubled", "%v is there as %s and as %s", c, got[c], role)
		}
		got[c] = role
		return nil
	}, s.org)
	for c, role := range w.after {
		if got[c] != role {
			v.add("lost", "%v has %q, want %q", c, got[c], role)
		}
	}
	for c, role := range got {
		if w.after[c] == "" {
			v.add("too much", "%v has %s", c, role)
		}
	}
	primaries := 0
	s.look(`SELECT a.handle, coalesce(u.email, '') FROM accounts a LEFT JOIN users u ON u.id = a.primary_user_id WHERE a.organization_id = $1`, func(scan func(...any) error) error {
		var handle, email string
		if err := scan(&handle, &email); err != nil {
			return err
		}
		if primaries++; s.admins[handle] != email {
			v.add("primary user", "%s has %q, want %s", handle, email, s.admins[handle])
		}
		return nil
	}, s.org)
	if primaries != len(s.handles) {
		v.add("accounts", "%d, want %d", primaries, len(s.handles))
	}
}

// rowsAre reads the operation's result file: each row once, with the outcome that it must have, and done.
func (s *scene) rowsAre(v *violations, w *wish, id string) {
	s.Helper()
	got, numbers := map[cell]string{}, 0
	s.must(s.insist(context.Background(), until, func(ctx context.Context, g *gateway) error {
		clear(got)
		numbers = 0
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, g.address()+"/bulk/"+id+"/result.jsonl", nil)
		if err != nil {
			return err
		}
		r.Header.Set("Authorization", "Bearer "+s.token)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return fmt.Errorf("the result file: %s", resp.Status)
		}
		scanner := bufio.NewScanner(resp.Body)
		for scanner.Scan() {
			var row struct {
				Email, Handle, Outcome, Problem, Message string
				Number                                   int
				Done                                     bool
			}
			if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
				return err
			}
			c := cell{row.Email, row.Handle}
			if numbers++; row.Number != numbers {
				v.add("row number", "%d, want %d", row.Number, numbers)
			}
			if got[c] != "" {
				v.add("row twice", "%v", c)
			}
			got[c] = row.Outcome
			if want := w.outcome[c]; row.Outcome != want {
				v.add("outcome", "row %d, %v, is %s (%s %s), want %q", row.Number, c, row.Outcome, row.Problem, row.Message, want)
			} else if !row.Done && row.Outcome != "REFUSED" {
				v.add("not done", "row %d, %v", row.Number, c)
			}
		}
		return scanner.Err()
	}))
	if len(got) != len(w.outcome) {
		v.add("rows", "%d, want %d", len(got), len(w.outcome))
	}
}

func (s *scene) countsAre(v *violations, w *wish, id string) {
	s.Helper()
	want := map[string]int{}
	for _, o := range w.outcome {
		want[o]++
	}
	var op *operation
	s.must(s.insist(context.Background(), until, func(ctx context.Context, g *gateway) (err error) {
		op, err = ask(ctx, s.client(g), id)
		return err
	}))
	n := op.Counts
	got := [7]int{n.Total, n.Pending, n.Added, n.Changed, n.Removed, n.Unchanged, n.Refused}
	if is := [7]int{len(w.outcome), 0, want["ADDED"], want["CHANGED"], want["REMOVED"], want["UNCHANGED"] + want["NOT_A_MEMBER"], want["REFUSED"]}; got != is {
		v.add("counts", "total, pending, added, changed, removed, unchanged, refused are %v, want %v", got, is)
	}
	if op.Status != w.status {
		v.add("status", "%s, want %s", op.Status, w.status)
	}
}

// trailIs wants one event per membership that was changed, with the operation's name on it, and none else.
func (s *scene) trailIs(v *violations, w *wish, op uuid.UUID) {
	action := map[string]string{"ADDED": "membership.added", "CHANGED": "membership.changed", "REMOVED": "membership.removed"}
	got := map[cell]string{}
	s.look(`SELECT coalesce(u.email, ''), coalesce(a.handle, ''), e.action FROM audit_events e LEFT JOIN users u ON u.id = e.user_id LEFT JOIN accounts a ON a.id = e.account_id
		WHERE e.bulk_operation_id = $1 AND e.action NOT LIKE 'bulk.%'`, func(scan func(...any) error) error {
		var c cell
		var what string
		if err := scan(&c.email, &c.handle, &what); err != nil {
			return err
		}
		if got[c] != "" {
			v.add("event twice", "%v %s and %s", c, got[c], what)
		}
		if got[c] = what; what != action[w.outcome[c]] {
			v.add("event", "%v was told as %s, its outcome is %s", c, what, w.outcome[c])
		}
		return nil
	}, op)
	changed := 0
	for c, o := range w.outcome {
		if action[o] != "" {
			if changed++; got[c] == "" {
				v.add("no event", "%v %s", c, o)
			}
		}
	}
	s.changes += changed
	for _, once := range []string{"bulk.run", "bulk.ended"} {
		if n := s.count(`SELECT count(*) FROM audit_events WHERE bulk_operation_id = $1 AND action = $2`, op, once); n != 1 {
			v.add(once, "told %d times", n)
		}
	}
}

// mailIs wants one message for each person who came or went, or who has other roles and can sign in, and none for the others.
func (s *scene) mailIs(v *violations, w *wish, op uuid.UUID) {
	want, active := map[string]bool{}, map[string]bool{}
	s.look(`SELECT email FROM users WHERE status = 'ACTIVE'`, func(scan func(...any) error) error {
		var email string
		err := scan(&email)
		active[email] = true
		return err
	})
	for c, o := range w.outcome {
		if o == "ADDED" || o == "REMOVED" || o == "CHANGED" && active[c.email] {
			want[c.email] = true
		}
	}
	got := map[string]bool{}
	s.look(`SELECT u.email, o.kind FROM outbox o JOIN users u ON u.id = o.user_id WHERE o.bulk_operation_id = $1`, func(scan func(...any) error) error {
		var email, kind string
		if err := scan(&email, &kind); err != nil {
			return err
		}
		if got[email] || !want[email] {
			v.add("mail", "one too many for %s: %s", email, kind)
		}
		got[email] = true
		return nil
	}, op)
	if len(got) < len(want) {
		v.add("mail", "for %d people, want %d", len(got), len(want))
	}
}

// seatsAre counts the seats again from the model; the doctor does from the tables.
func (s *scene) seatsAre(v *violations, w *wish) {
	placed := map[string]bool{}
	for c := range w.after {
		placed[c.email] = true
	}
	active, reserved := 1, 0 // the manager
	people := map[string]string{}
	s.look(`SELECT email, status FROM users WHERE organization_id = $1`, func(scan func(...any) error) error {
		var email, status string
		err := scan(&email, &status)
		people[email] = status
		return err
	}, s.org)
	for email := range placed {
		want := "INVITED" // also who came back
		if s.active[email] {
			want = "ACTIVE"
			active++
		} else {
			reserved++
		}
		if people[email] != want {
			v.add("person", "%s is %q, want %s", email, people[email], want)
		}
	}
	for email, status := range people {
		if !placed[email] && email != s.manager && status != "FORMER" {
			v.add("person", "%s is %s and has nothing", email, status)
		}
	}
	maps.DeleteFunc(s.active, func(email string, _ bool) bool { return !placed[email] })
	var limit, a, r, held int
	s.look(`SELECT seat_limit, seats_active, seats_reserved, seats_held FROM organizations WHERE id = $1`, func(scan func(...any) error) error { return scan(&limit, &a, &r, &held) }, s.org)
	if a != active || r != reserved || held != 0 || a+r > limit {
		v.add("seats", "%d active, %d reserved, %d held of %d; want %d, %d, 0", a, r, held, limit, active, reserved)
	}
}

// nothingIsLeft wants no operation under way, no lease, no event of unknown origin, and nothing written by a process under an
// attempt that it has not claimed.
func (s *scene) nothingIsLeft(v *violations) {
	if n := s.count(`SELECT count(*) FROM audit_events WHERE organization_id = $1 AND bulk_operation_id IS NOT NULL AND action LIKE 'membership.%'`, s.org); n != s.changes {
		v.add("events", "%d of all operations, want %d", n, s.changes)
	}
	// A plan whose gateway was killed stays behind, until it is swept away.
	if n := s.count(`SELECT count(*) FROM bulk_operations WHERE organization_id = $1 AND status NOT IN ('PLANNED', 'SUCCEEDED', 'PARTIAL')
		AND (status NOT IN ('PLANNING', 'FAILED') OR queued_at IS NOT NULL)`, s.org); n != 0 {
		v.add("left over", "%d operations", n)
	}
	if n := s.count(`SELECT count(*) FROM bulk_operations WHERE organization_id = $1 AND lease_until IS NOT NULL AND status <> 'PLANNING'`, s.org); n != 0 {
		v.add("left over", "%d leases", n)
	}
	if s.db == nil {
		return
	}
	for _, who := range s.intruders() {
		v.add("two writers", "%s", who)
	}
}

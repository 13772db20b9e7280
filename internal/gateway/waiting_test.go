package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestNobodyIsKeptWaiting measures, with a gateway's default settings, how long others wait for their answers during a run of 100,000 rows, during runs of
// 10,000 rows with ALL_OR_NOTHING, and while managers send 200 plans, undos, exports and uploads at once. It prints a table. The goal for the 99th percentile
// is 500 ms on PostgreSQL; on SQLite it is 1 s during runs and 500 ms during the 200 requests. The test fails if an answer is an error or the percentile is
// five times the goal. Times in between are only marked, since they depend on the machine.
//
//	ROSTER_TEST_LONG=1 go test ./internal/gateway -run TestNobodyIsKeptWaiting -v
func TestNobodyIsKeptWaiting(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") == "" {
		t.Skip("SKIPPED: nothing measures how long others wait beside large runs. ROSTER_TEST_LONG=1 does, on a machine that does nothing else.")
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		h := newHarbor(t, db)
		goal := 500 * time.Millisecond
		if db.Dialect == store.SQLite {
			goal = time.Second
		}
		var table strings.Builder
		part := func(name, beside string, goal time.Duration, measured func(h *harbor, w *waits)) {
			t.Run(name, func(t *testing.T) {
				w, h := newWaits(), *h
				h.T = t
				measured(&h, w)
				lines := h.table(beside, w, goal)
				table.WriteString(lines)
				t.Log("\n" + lines)
			})
		}
		part("alone", "nothing", goal, func(h *harbor, w *waits) { h.ask(w, func() { time.Sleep(5 * time.Second) }) })
		part("strict", "10,000 rows, ALL_OR_NOTHING", goal, func(h *harbor, w *waits) {
			for _, action := range []string{"ADD", "REMOVE", "ADD", "REMOVE", "ADD", "REMOVE"} { // one takes a second or two
				h.beside(w, action, "few", 10, "ALL_OR_NOTHING")
			}
		})
		part("large", "100,000 rows, APPLY_VALID", goal, func(h *harbor, w *waits) { h.beside(w, "ADD", "many", 100, "APPLY_VALID") })
		part("many", "200 at once", 500*time.Millisecond, func(h *harbor, w *waits) {
			small := h.beside(newWaits(), "ADD", "some", 2, "APPLY_VALID")
			h.ask(w, func() { h.atOnce(200, small) })
		})
		t.Logf("\n%-10s %-28s %-28s %8s %9s %9s %9s\n%s", "database", "beside", "asked", "requests", "median", "p99", "slowest", &table)
	})
}

// harbor is two organizations: a busy one with 1,000 accounts, and its neighbor.
type harbor struct {
	*testing.T
	g              *gatewaytest.Gateway
	busy, neighbor side
	managers       []string
}

// side is an organization in which people sign in and a manager makes changes.
type side struct {
	boss    string
	people  []string // they sign in in turn, since sign-ins of one person are limited
	account uuid.UUID
	role    uuid.UUID
}

func newHarbor(t *testing.T, db *store.DB) *harbor {
	t.Helper()
	h := &harbor{T: t}
	h.g = gatewaytest.IdleWith(t, db, func(c *config.Gateway) { // the defaults
		c.CostLimit, c.CostRestore, c.AtOnce, c.OperationTime = 500_000, 50_000, 2, 10*time.Second
		c.UploadsAtOnce, c.UploadSpace, c.PlanMemory = 8, 2048, 160
	})
	var org uuid.UUID
	org, h.busy = h.settle("busy")
	_, h.neighbor = h.settle("neighbor")
	for i := range 1000 {
		_, err := h.g.Directory.AccountCreate(gatewaytest.System(), directory.AccountCreate{Organization: &org, Platform: roster.X, Handle: fmt.Sprintf("crowd%03d", i), Group: "crowd"})
		h.must(err)
	}
	for i := range 10 {
		h.managers = append(h.managers, fmt.Sprintf("manager%d@busy.test", i))
		h.g.Manager(org, h.managers[i])
		h.g.As(h.managers[i])
	}
	ctx, stop := context.WithCancel(context.Background())
	var work sync.WaitGroup
	work.Go(func() { h.g.Work(ctx) })
	t.Cleanup(func() {
		stop()
		work.Wait()
	})
	return h
}

func (h *harbor) settle(slug string) (uuid.UUID, side) {
	h.Helper()
	org := h.g.Organization(slug, -1, true)
	p := side{boss: "boss@" + slug + ".test", account: h.g.Account(org, slug), role: h.g.Role(org, "Publisher")}
	h.g.Manager(org, p.boss)
	h.g.As(p.boss)
	for i := range 40 {
		p.people = append(p.people, fmt.Sprintf("person%d@%s.test", i, slug))
		h.g.Grant(org, p.account, h.g.Person(org, p.people[i]), "Publisher")
	}
	return org, p
}

func (h *harbor) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// waits are the response times of each question.
type waits struct {
	mu   sync.Mutex
	took map[string][]time.Duration
}

func newWaits() *waits { return &waits{took: map[string][]time.Duration{}} }

func (w *waits) add(what string, took time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.took[what] = append(w.took[what], took)
}

// asked are the questions, in the order of the table.
var asked = []string{"/readyz", "signIn here", "signIn elsewhere", "membershipAdd here", "membershipAdd elsewhere"}

// ask sends each question again and again until beside has ended. It does not wait for an answer before it sends the next one, so that a long wait is met by
// as many requests as come during it.
func (h *harbor) ask(w *waits, beside func()) {
	h.Helper()
	questions := map[string]func() error{
		"/readyz":                 h.ready,
		"signIn here":             h.visitor(h.busy),
		"signIn elsewhere":        h.visitor(h.neighbor),
		"membershipAdd here":      h.adder(h.busy),
		"membershipAdd elsewhere": h.adder(h.neighbor),
	}
	ended := make(chan struct{})
	var all sync.WaitGroup
	for i, what := range asked {
		all.Go(func() {
			time.Sleep(time.Duration(i) * 40 * time.Millisecond) // not all at the same moment
			every := 100 * time.Millisecond
			if strings.HasPrefix(what, "signIn") {
				every = 250 * time.Millisecond // each costs 50 ms of a core
			}
			tick := time.NewTicker(every)
			defer tick.Stop()
			for {
				all.Go(func() {
					began := time.Now()
					err := questions[what]()
					w.add(what, time.Since(began))
					if err != nil {
						h.Errorf("%s after %s: %v", what, time.Since(began).Round(time.Millisecond), err)
					}
				})
				select {
				case <-ended:
					return
				case <-tick.C:
				}
			}
		})
	}
	beside()
	close(ended)
	all.Wait()
}

func (h *harbor) ready() error {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, h.g.URL+"/readyz", http.NoBody)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", answer.Status, said)
	}
	return err
}

// visitor returns a function that signs in the next person.
func (h *harbor) visitor(p side) func() error {
	var n atomic.Int64
	return func() error {
		_, err := client.New(h.g.URL, "").SignIn(context.Background(), p.people[int(n.Add(1))%len(p.people)], gatewaytest.Password)
		return err
	}
}

// adder returns a function that adds a new person to the side's account.
func (h *harbor) adder(p side) func() error {
	c := h.g.As(p.boss)
	return func() error {
		code, _ := mutate(c, "membershipAdd", "MembershipAddInput", map[string]any{
			"account": map[string]any{"id": globalid.ID{Kind: globalid.Account, UUID: p.account}.String()}, "email": uuid.NewString() + "@new.test",
			"roleIds": []string{globalid.ID{Kind: globalid.Role, UUID: p.role}.String()},
		})
		if code != done {
			return errors.New(code)
		}
		return nil
	}
}

// selection returns an action for a number of people on every account of the group crowd.
func selection(action, who string, people int) map[string]any {
	users := make([]any, people)
	for i := range users {
		users[i] = map[string]any{"email": fmt.Sprintf("%s%03d@busy.test", who, i)}
	}
	s := map[string]any{"action": action, "users": users, "accounts": map[string]any{"filter": map[string]any{"group": "crowd"}}}
	if action == "ADD" {
		s["roles"] = []any{map[string]any{"name": "Contributor"}}
	}
	return s
}

func planSelection(c *client.Client, policy string, selection map[string]any) (*client.Operation, error) {
	var out struct {
		Made struct {
			BulkOperation *client.Operation
			UserErrors    []struct{ Code, Message string }
		}
	}
	err := c.Do(context.Background(), `mutation ($in: BulkOperationPlanInput!) { made: bulkOperationPlan(input: $in) {
		bulkOperation { id status digest counts { total } } userErrors { code message } } }`,
		map[string]any{"in": map[string]any{"source": map[string]any{"selection": selection}, "errorPolicy": policy}}, &out)
	if err == nil && len(out.Made.UserErrors) > 0 {
		err = fmt.Errorf("%v", out.Made.UserErrors)
	}
	return out.Made.BulkOperation, err
}

// beside plans and runs an operation, sends questions while it runs, and returns its id.
func (h *harbor) beside(w *waits, action, who string, people int, policy string) string {
	h.Helper()
	boss := h.g.As(h.managers[0])
	op, err := planSelection(boss, policy, selection(action, who, people))
	h.must(err)
	if op.Counts.Total != people*1000 {
		h.Fatalf("the plan has %d rows", op.Counts.Total)
	}
	h.ask(w, func() {
		began := time.Now()
		run, err := boss.Run(context.Background(), op.ID, op.Digest, uuid.NewString())
		for err == nil && !run.Finished() {
			time.Sleep(100 * time.Millisecond)
			run, err = boss.Operation(context.Background(), op.ID)
		}
		if err != nil {
			h.Error(err)
		} else if run.Status != "SUCCEEDED" {
			h.Errorf("the run came to %s, %+v, %v", run.Status, run.Counts, run.Failure)
		}
		h.Logf("%s of %d rows took %s", policy, op.Counts.Total, time.Since(began).Round(100*time.Millisecond))
	})
	return op.ID
}

// atOnce sends n plans, undos, exports and uploads at once, by several managers. A throttled request is sent again.
func (h *harbor) atOnce(n int, ran string) {
	var file strings.Builder
	file.WriteString("email,platform,handle,roles\n")
	for i := range 2000 {
		fmt.Fprintf(&file, "csv%d@busy.test,X,crowd%03d,Contributor\n", i%20, i/20)
	}
	var waited sync.Map
	began := time.Now()
	kinds := []string{"plan", "undo", "export", "upload"}
	together(n, func(i int) error {
		c := h.g.As(h.managers[i/len(kinds)%len(h.managers)])
		for try := 0; ; try++ {
			var err error
			switch kinds[i%len(kinds)] {
			case "plan":
				_, err = planSelection(c, "APPLY_VALID", selection("ADD", "planned", 2))
			case "undo":
				_, err = c.Undo(context.Background(), ran)
			case "export":
				err = c.Result(context.Background(), ran, "CSV", nil, io.Discard)
			default:
				_, err = c.PlanCSV(context.Background(), client.Plan{}, strings.NewReader(file.String()), int64(file.Len()))
			}
			if refusal, ok := errors.AsType[*client.Error](err); ok && refusal.Code == "THROTTLED" && try < 100 {
				waited.Store(i, true)
				time.Sleep(time.Second)
				continue
			}
			if err != nil {
				h.Errorf("%s %d: %v", kinds[i%len(kinds)], i, err)
			}
			return err
		}
	})
	later := 0
	waited.Range(func(any, any) bool { later++; return true })
	h.Logf("%d at once took %s; %d of them were told to come again", n, time.Since(began).Round(100*time.Millisecond), later)
}

// table returns the lines with what was measured during an operation. Times above the goal are marked.
func (h *harbor) table(beside string, w *waits, goal time.Duration) string {
	var b strings.Builder
	for _, what := range asked {
		took := slices.Sorted(slices.Values(w.took[what]))
		at := func(share float64) time.Duration {
			return took[min(len(took)-1, int(share*float64(len(took))))].Round(time.Millisecond)
		}
		mark := ""
		if at(0.99) > goal {
			mark = "  SLOW, the goal is " + goal.String()
		}
		if at(0.99) > 5*goal {
			h.Errorf("beside %s, %s took %s at the 99th percentile; the goal is %s", beside, what, at(0.99), goal)
		}
		fmt.Fprintf(&b, "%-10s %-28s %-28s %8d %9s %9s %9s%s\n", h.g.DB.Dialect, beside, what, len(took), at(0.5), at(0.99), at(1), mark)
	}
	return b.String()
}

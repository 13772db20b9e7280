package gateway_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// rounds returns how often each race runs on each database: ROSTER_RACE_ROUNDS, or a small number by default. A change must pass 100. The races fail with the
// mutant organization-lock, which removes the lock (H11).
func rounds(t *testing.T) int {
	text := os.Getenv("ROSTER_RACE_ROUNDS")
	if text == "" {
		return 5
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("ROSTER_RACE_ROUNDS is a number of rounds, not %q", text)
	}
	return n
}

// race is an organization with many concurrent callers, all over HTTP.
type race struct {
	*testing.T
	g       *gatewaytest.Gateway
	db      *store.DB
	org     uuid.UUID
	account uuid.UUID
}

const boss = "boss@race.test"

// scene creates an organization with only a manager and one account.
func scene(t *testing.T, db *store.DB, seats int) *race {
	r := &race{T: t, g: gatewaytest.Start(t, db), db: db}
	if db.Dialect == store.Postgres {
		r.g.Shared(storetest.Another(t, db))
	}
	r.org = r.g.Organization("race", seats, true)
	r.g.Manager(r.org, boss)
	r.account = r.g.Account(r.org, "handle")
	return r
}

// together starts n calls at the same time and returns their results in order.
func together[T any](n int, call func(i int) T) []T {
	out := make([]T, n)
	var ready, done sync.WaitGroup
	gate := make(chan struct{})
	ready.Add(n)
	for i := range n {
		done.Go(func() {
			ready.Done()
			<-gate
			out[i] = call(i)
		})
	}
	ready.Wait()
	close(gate)
	done.Wait()
	return out
}

// tally counts equal codes.
func tally(codes []string) map[string]int {
	n := map[string]int{}
	for _, c := range codes {
		n[c]++
	}
	return n
}

func (r *race) hasTally(round int, codes []string, want map[string]int) {
	r.Helper()
	if got := tally(codes); !maps.Equal(got, want) {
		r.Fatalf("round %d: answers %v, want %v", round, got, want)
	}
}

// done stands for a change that succeeded.
const done = "done"

type problem struct {
	Code           string
	CurrentVersion int
}

// mutate makes a change and returns its first code, or done. The code of a failed request is marked, because no race may cause one.
func mutate(c *client.Client, field, inputType string, input map[string]any) (string, problem) {
	var out map[string]struct{ UserErrors []problem }
	err := c.Do(context.Background(), `mutation ($in: `+inputType+`!) { `+field+`(input: $in) { userErrors { code ... on StaleError { currentVersion } } } }`,
		map[string]any{"in": input}, &out)
	if code := requestCode(err); code != "" {
		return code, problem{}
	}
	if e := out[field].UserErrors; len(e) > 0 {
		return e[0].Code, e[0]
	}
	return done, problem{}
}

func requestCode(err error) string {
	var refusal *client.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &refusal):
		return "request " + refusal.Code
	}
	return err.Error()
}

// bulk plans and runs rows in one request and returns the operation's id and the code.
func (r *race) bulk(c *client.Client, key string, rows ...map[string]any) (id, code string) {
	var out struct {
		BulkOperationPlan struct {
			BulkOperation *struct{ ID string }
			UserErrors    []problem
		}
	}
	err := c.Do(context.Background(), `mutation ($in: BulkOperationPlanInput!) { bulkOperationPlan(input: $in) { bulkOperation { id } userErrors { code } } }`,
		map[string]any{"in": map[string]any{"source": map[string]any{"rows": rows}, "includeSelf": true, "run": map[string]any{"idempotencyKey": key}}}, &out)
	if code := requestCode(err); code != "" {
		return "", code
	}
	if o := out.BulkOperationPlan.BulkOperation; o != nil {
		id = o.ID
	}
	if e := out.BulkOperationPlan.UserErrors; len(e) > 0 {
		return id, e[0].Code
	}
	return id, done
}

// ended waits until a run has ended and returns done, or the code of its failure or of a refused row.
func (r *race) ended(id string) string {
	r.Helper()
	op := globalid.Parse(id).Of(globalid.BulkOperation)
	for deadline := time.Now().Add(patience); ; time.Sleep(2 * time.Millisecond) {
		var status, code string
		rows, err := r.db.QueryContext(access.Across(context.Background()), `SELECT status, coalesce(failure_code, (SELECT min(problem_code) FROM bulk_rows w
			WHERE w.organization_id = b.organization_id AND w.id > b.id AND w.number <= b.total AND w.problem_code IS NOT NULL), '')
			FROM bulk_operations b WHERE id = $1`, op)
		r.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&status, &code) }))
		switch {
		case status == "SUCCEEDED":
			return done
		case slices.Contains([]string{"PARTIAL", "FAILED"}, status):
			return code
		case time.Now().After(deadline):
			r.Fatalf("the run is still %s after %s", status, patience)
		}
	}
}

func (r *race) accountRef() map[string]any {
	return map[string]any{"id": r.id(globalid.Account, r.account)}
}

func (r *race) id(k globalid.Kind, id uuid.UUID) string {
	return globalid.ID{Kind: k, UUID: id}.String()
}

func (r *race) role(name string) string { return r.id(globalid.Role, r.g.Role(r.org, name)) }

// remove removes a person from the account, for the next round.
func (r *race) remove(email string) {
	r.Helper()
	_, err := r.g.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: r.account}, User: directory.UserRef{Email: email}})
	r.must(err)
}

func (r *race) number(query string, args ...any) int {
	r.Helper()
	var n int
	rows, err := r.db.QueryContext(access.Across(context.Background()), query, args...)
	r.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) }))
	return n
}

func (r *race) must(err error) {
	r.Helper()
	if err != nil {
		r.Fatal(err)
	}
}

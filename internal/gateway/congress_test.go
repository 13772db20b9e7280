package gateway_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// congress is the directory with the data of the United States Congress, which only exists where Roster is developed. Elsewhere, only the fictitious town in
// testdata is imported.
const congress = "../../../shared/data/congress"

// figures are the expected results of importing a directory.
type figures struct{ accounts, rows, people, free, short int }

func TestAnImportOfRealPeopleHandlesAndGrants(t *testing.T) {
	t.Run("town", func(t *testing.T) {
		imports(t, "testdata/town", figures{accounts: 40, rows: 96, people: 24, free: 20, short: 4})
	})
	t.Run("congress", func(t *testing.T) {
		if _, err := os.Stat(congress); err != nil {
			t.Skip("SKIPPED, LOUDLY: the congress data is not beside this repository; the town in testdata was imported instead")
		}
		imports(t, congress, figures{accounts: 1887, rows: 5536, people: 534, free: 500, short: 34})
	})
}

func imports(t *testing.T, dir string, want figures) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Start(t, db)
		org := g.Organization("congress", -1, true)
		g.Manager(org, "manager@congress.test")
		i := importer{T: t, g: g, org: org, access: filepath.Join(dir, "access.csv"), want: want}
		i.accounts(filepath.Join(dir, "accounts.csv"))
		before := i.state()

		i.seats(1 + want.free)
		i.failsWhole()
		i.is("a refused run", before, i.state())

		filled := i.fillsInOrder()
		i.undo(filled)
		i.is("the undo of a filled run", before, i.state())

		i.seats(10_000)
		began := time.Now()
		op := i.run("FAIL_RUN")
		t.Logf("%d rows planned and applied in %s", want.rows, time.Since(began).Round(time.Millisecond))
		i.has(op, "SUCCEEDED", counts{Total: want.rows, Added: want.rows})
		if used := i.used(); used != 1+want.people {
			t.Errorf("%d seats used, want %d", used, 1+want.people)
		}
		after := i.state()

		again := i.run("FAIL_RUN")
		i.has(again, "SUCCEEDED", counts{Total: want.rows, Unchanged: want.rows})
		i.is("the same file again", after, i.state())

		back := i.undo(op.ID)
		i.is("undone", before, i.state())
		i.undo(back)
		i.is("the undo undone", after, i.state())
	})
}

type importer struct {
	*testing.T
	g      *gatewaytest.Gateway
	org    uuid.UUID
	access string
	want   figures
}

type counts struct{ Total, Pending, Added, Changed, Removed, Unchanged, Refused int }

type operation struct {
	ID, Status, Digest string
	Counts             counts
	Failure            *struct {
		Code             string
		Entitled, Needed int
	}
	SeatImpact *struct{ Before, After, NewPeople, Short int }
}

const operationFields = `id status digest counts { total pending added changed removed unchanged refused }
	seatImpact { before after newPeople short } failure { code ... on SeatShortageError { entitled needed } }`

type payload struct {
	BulkOperation *operation
	UserErrors    []struct{ Code, Message string }
}

func (i importer) accounts(file string) {
	i.Helper()
	f, err := os.Open(file)
	i.must(err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	i.must(err)
	for _, r := range rows[1:] {
		_, err := i.g.Directory.AccountCreate(gatewaytest.System(), directory.AccountCreate{
			Organization: &i.org, Platform: roster.Platform(r[0]), Handle: r[1], Name: r[2], Group: r[3],
		})
		i.must(err)
	}
	if n := len(rows) - 1; n != i.want.accounts {
		i.Fatalf("%d accounts, want %d", n, i.want.accounts)
	}
}

func (i importer) seats(n int) {
	_, err := i.g.Directory.OrganizationSetSeats(gatewaytest.System(), i.org, &n, nil)
	i.must(err)
}

func (i importer) used() int {
	o, err := i.g.DB.Ent.Organization.Get(gatewaytest.System(), i.org)
	i.must(err)
	return o.SeatsActive + o.SeatsReserved
}

// run uploads the file, runs its plan and waits until it has ended.
func (i importer) run(shortage string) operation {
	i.Helper()
	file, err := os.ReadFile(i.access)
	i.must(err)
	input := map[string]any{"source": map[string]any{"csv": nil}, "onSeatShortage": shortage, "run": map[string]any{"idempotencyKey": uuid.NewString()}}
	var out struct{ BulkOperationPlan payload }
	i.must(i.g.As("manager@congress.test").Upload(context.Background(),
		`mutation ($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { bulkOperation { `+operationFields+` } userErrors { code message } } }`,
		map[string]any{"input": input}, "variables.input.source.csv", bytes.NewReader(file), int64(len(file)), &out))
	if out.BulkOperationPlan.BulkOperation == nil {
		i.Fatalf("no plan: %+v", out.BulkOperationPlan.UserErrors)
	}
	return i.wait(out.BulkOperationPlan.BulkOperation.ID)
}

func (i importer) wait(id string) operation {
	i.Helper()
	deadline := time.Now().Add(patience)
	for {
		var out struct{ BulkOperation operation }
		i.must(i.g.As("manager@congress.test").Do(context.Background(), `query ($id: ID!) { bulkOperation(id: $id) { `+operationFields+` } }`, map[string]any{"id": id}, &out))
		switch out.BulkOperation.Status {
		case "QUEUED", "RUNNING", "CANCELING":
		default:
			return out.BulkOperation
		}
		if time.Now().After(deadline) {
			i.Fatalf("still %s after %s: %+v", out.BulkOperation.Status, patience, out.BulkOperation.Counts)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (i importer) failsWhole() {
	i.Helper()
	op := i.run("FAIL_RUN")
	i.has(op, "FAILED", counts{Total: i.want.rows, Pending: i.want.rows, Added: i.want.rows})
	switch {
	case op.SeatImpact.Short != i.want.short:
		i.Errorf("the plan says %d short, want %d", op.SeatImpact.Short, i.want.short)
	case op.Failure == nil || op.Failure.Code != "SEAT_EXHAUSTED" || op.Failure.Needed-op.Failure.Entitled != i.want.short:
		i.Errorf("failure %+v, want SEAT_EXHAUSTED, %d short", op.Failure, i.want.short)
	}
}

// fillsInOrder checks that exactly the free seats are filled and only the rows of people without a seat are refused.
func (i importer) fillsInOrder() (id string) {
	i.Helper()
	op := i.run("FILL_IN_ORDER")
	if used := i.used(); used != 1+i.want.free {
		i.Errorf("%d seats used, want %d", used, 1+i.want.free)
	}
	without := i.rowsOfPeopleBeyond(i.want.free)
	i.has(op, "PARTIAL", counts{Total: i.want.rows, Added: i.want.rows - without, Refused: without})
	return op.ID
}

// rowsOfPeopleBeyond counts the rows of all people after the n-th, reading the file itself.
func (i importer) rowsOfPeopleBeyond(n int) int {
	f, err := os.Open(i.access)
	i.must(err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	i.must(err)
	seen, beyond := map[string]bool{}, 0
	for _, r := range rows[1:] {
		if !seen[r[0]] && len(seen) < n {
			seen[r[0]] = true
		}
		if !seen[r[0]] {
			beyond++
		}
	}
	return beyond
}

func (i importer) undo(id string) (undo string) {
	i.Helper()
	var planned struct{ BulkOperationUndo payload }
	i.must(i.g.As("manager@congress.test").Do(context.Background(), `mutation ($id: ID!) { bulkOperationUndo(input: {id: $id}) { bulkOperation { `+operationFields+` } userErrors { code message } } }`,
		map[string]any{"id": id}, &planned))
	if planned.BulkOperationUndo.BulkOperation == nil {
		i.Fatalf("no undo: %+v", planned.BulkOperationUndo.UserErrors)
	}
	op := planned.BulkOperationUndo.BulkOperation
	var run struct{ BulkOperationRun payload }
	i.must(i.g.As("manager@congress.test").Do(context.Background(), `mutation ($in: BulkOperationRunInput!) { bulkOperationRun(input: $in) { bulkOperation { id } userErrors { code message } } }`,
		map[string]any{"in": map[string]any{"id": op.ID, "digest": op.Digest, "idempotencyKey": uuid.NewString()}}, &run))
	if len(run.BulkOperationRun.UserErrors) > 0 {
		i.Fatalf("the undo does not run: %+v", run.BulkOperationRun.UserErrors)
	}
	if done := i.wait(op.ID); done.Status != "SUCCEEDED" || done.Counts.Refused > 0 {
		i.Errorf("the undo ended %s, %+v", done.Status, done.Counts)
	}
	return op.ID
}

func (i importer) has(op operation, status string, want counts) {
	i.Helper()
	if diff := cmp.Diff(want, op.Counts); op.Status != status || diff != "" {
		i.Errorf("%s, want %s; failure %+v; counts (-want +got):\n%s", op.Status, status, op.Failure, diff)
	}
}

// state returns all grants with their accounts, roles and ends, each person's status and organization role, and the primary users.
func (i importer) state() []string {
	i.Helper()
	out := []string{fmt.Sprint("seats ", i.used())}
	for _, q := range []string{
		`SELECT 'grant ' || u.email || ' ' || a.platform || ' ' || a.handle || ' ' || r.name || ' ' || coalesce(CAST(m.expires_at AS text), '') FROM memberships m
			JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id ORDER BY 1`,
		`SELECT 'person ' || email || ' ' || status || ' ' || organization_role FROM users WHERE status <> 'FORMER' ORDER BY 1`,
		`SELECT 'primary ' || a.platform || ' ' || a.handle || ' ' || u.email FROM accounts a JOIN users u ON u.id = a.primary_user_id ORDER BY 1`,
	} {
		rows, err := i.g.DB.QueryContext(access.Across(context.Background()), q)
		i.must(store.Scan(rows, err, func(scan func(...any) error) error {
			var s string
			err := scan(&s)
			out = append(out, s)
			return err
		}))
	}
	return out
}

func (i importer) is(what string, want, got []string) {
	i.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		i.Errorf("after %s the organization is not as before (-want +got):\n%.2000s", what, diff)
	}
}

func (i importer) must(err error) {
	i.Helper()
	if err != nil {
		i.Fatal(err)
	}
}

package limit

import (
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
)

// priceOfDocument returns the highest cost of a document, and its cost if every page is empty.
func priceOfDocument(t *testing.T, document string, variables map[string]any) (most, least int) {
	t.Helper()
	prices, err := tariffOf(contract)
	if err != nil {
		t.Fatal(err)
	}
	doc, errs := gqlparser.LoadQueryWithRules(contract, document, nil)
	if len(errs) > 0 {
		t.Fatalf("%s: %v", document, errs)
	}
	op := &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]}
	if op.Variables, err = validator.VariableValues(contract, op.Operation, variables); err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	c := prices.costOf(op)
	return c.Requested, int(c.actual.Load())
}

func TestWhatIsAskedForHasItsPrice(t *testing.T) {
	for _, c := range []struct {
		document    string
		variables   map[string]any
		most, least int
	}{
		{"{ __typename }", nil, 0, 0},
		{"{ viewer { email isStaff } }", nil, 1, 1},
		{"{ organization { name seatUsage { used } } }", nil, 3, 3},
		{"{ viewer { accounts { totalCount } } }", nil, 5, 5},
		{"{ viewer { accounts { edges { cursor } } } }", nil, 3, 3},
		{"{ viewer { accounts { edges { node { handle } } } } }", nil, 1 + 2 + 25, 3},
		{"{ viewer { accounts(first: 10) { edges { node { handle primaryUser { email } } } pageInfo { endCursor } } } }", nil, 1 + 2 + 10*2, 3},
		{"query ($n: Int) { viewer { accounts(first: $n) { edges { node { id } } } } }", map[string]any{"n": 7}, 3 + 7, 3},
		{"query ($n: Int) { viewer { accounts(first: $n) { edges { node { id } } } } }", map[string]any{"n": nil}, 3 + 25, 3},
		{"query ($n: Int = 9) { viewer { accounts(last: $n) { edges { node { id } } } } }", nil, 3 + 9, 3},
		{"{ viewer { accounts(first: 2147483647) { edges { node { id } } } } }", nil, 3 + 100, 3},
		{"{ viewer { accounts(first: -5) { edges { node { id } } } } }", nil, 3 + 1, 3},
		{"{ viewer { accounts(first: 10) { edges { node { members(first: 10) { edges { node { roles { name } } } } } } } } }", nil, 3 + 10*(1+2+10*(1+2)), 3},
		{"{ viewer { ...V } } fragment V on Viewer { accounts(first: 10) { ...C } } fragment C on AccountConnection { edges { node { id } } }", nil, 3 + 10, 3},
		{"{ a: viewer { ...V } b: viewer { ...V } } fragment V on Viewer { accounts(first: 10) { edges { node { id } } } }", nil, 26, 6},
		{"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": []any{"a", "b", "c"}}, 3, 3},
		{`{ nodes(ids: ["a", "b"]) { id } }`, nil, 2, 2},
		{"{ __schema { types { name } } }", nil, 100, 100},
		{"mutation { signOut { signedOut userErrors { code } } }", nil, 10, 10},
		{`mutation { bulkOperationCancel(input: {id: "x"}) { bulkOperation { id } query { viewer { email } } } }`, nil, 12, 12},
		{`mutation { bulkOperationRun(input: {id: "x", digest: "x", idempotencyKey: "x"}) { bulkOperation { id } } }`, nil, 51, 51},
		{`subscription { bulkOperationProgress(id: "x") { bulkOperation { id } } }`, nil, 11, 11},
		// the benchmark's query and the console's widest page
		{`{ account(ref: {id: "a"}) { members(first: 50) { edges { node { user { email } roles { name } } } pageInfo { hasNextPage } } } }`, nil, 1 + 2 + 50*4, 3},
		{`{ account(ref: {id: "a"}) { members(first: 100) { totalCount edges { node { user { email } account { id } roles { name } permissions { modules } canManage { allowed } } } } } }`,
			nil, 1 + 2 + 2 + 100*7, 5},
	} {
		if most, least := priceOfDocument(t, c.document, c.variables); most != c.most || least != c.least {
			t.Errorf("%s %v costs %d to %d, want %d to %d", c.document, c.variables, least, most, c.least, c.most)
		}
	}
}

// The default limits suffice for normal use: three of the console's widest pages per click, a client that reads an organization of 100,000 people, and many
// people who sign in from one address.
func TestTheDefaultsAreMoreThanAnyoneNeeds(t *testing.T) {
	const limit, restore = 500_000, 50_000 // the defaults in config.Limits
	console, _ := priceOfDocument(t, `{ account(ref: {id: "a"}) { members(first: 100) { totalCount edges { node { user { email } account { id } roles { name } permissions { modules } canManage { allowed } } } } } }`, nil)
	signIn, _ := priceOfDocument(t, `mutation { signIn(input: {email: "a", password: "b"}) { token viewer { email } } }`, nil)
	users, _ := priceOfDocument(t, `{ organization { users(first: 100) { pageInfo { endCursor } edges { node { email memberships(first: 10) { edges { node { account { handle } roles { name } } } } } } } } }`, nil)
	sync := time.Duration(max(0, 1000*users-limit)) * time.Second / restore
	t.Logf("the console's widest page costs %d: %d clicks at once, %d a second for ever; 100,000 people with 10 accounts each cost %d, read in %s at the soonest; %d sign in at once from one address, %d a second",
		console, limit/3/console, restore/3/console, 1000*users, sync, limit/strangeShare/signIn, restore/strangeShare/signIn)
	if limit/3/console < 100 || restore/3/console < 10 {
		t.Error("the console is throttled")
	}
	if sync > 5*time.Minute {
		t.Error("a client that reads everything is throttled")
	}
	if limit/strangeShare/signIn < 1000 {
		t.Error("an office cannot sign in")
	}
	if _, err := NewBudget(limit, restore, time.Now, contract); err != nil {
		t.Error(err)
	}
}

func TestAListWithoutAPriceKeepsTheGatewayFromStarting(t *testing.T) {
	for field, want := range map[string]string{
		"newcomers: AccountConnection!": "Organization.newcomers is a connection",
		"friends: [User!]!":             "Organization.friends is a list",
		"motto: String":                 "",
	} {
		s, err := gqlparser.LoadSchema(&ast.Source{Input: contractText + "\nextend type Organization { \"New.\" " + field + " }"})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := NewBudget(0, 0, time.Now, s); (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", field, err)
		}
	}
}

func TestNothingIsPricedThatIsNotThere(t *testing.T) {
	for _, table := range []func(yield func(string) bool){
		func(yield func(string) bool) {
			for c := range pages {
				_ = yield(c)
			}
		},
		func(yield func(string) bool) {
			for c := range lengths {
				_ = yield(c)
			}
		},
		func(yield func(string) bool) {
			for c := range dear {
				_ = yield(c)
			}
		},
	} {
		for c := range table {
			owner, field, _ := strings.Cut(c, ".")
			if d := contract.Types[owner]; d == nil || d.Fields.ForName(field) == nil {
				t.Errorf("the table of costs has %s, which the contract has not", c)
			}
		}
	}
	for name := range long {
		if contract.Mutation.Fields.ForName(name) == nil {
			t.Errorf("there is no mutation %s", name)
		}
	}
}

package gateway_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Apollo's and WunderGraph's composition accept Roster as a subgraph next to a second one that extends User, and Apollo's gateway queries both with the
// viewer's rights. tools/federation has the second subgraph and the queries.
func TestAFederationIsComposedAndAsked(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") == "" {
		t.Skip("SKIPPED: nothing starts a federation gateway. ROSTER_TEST_LONG=1 does, with Node and its registry.")
	}
	g := gatewaytest.IdleWith(t, storetest.Open(t, store.SQLite), func(c *config.Gateway) { c.Federation = true })
	org := g.Organization("acme", 10, true)
	g.Manager(org, "mia@acme.test")
	account := g.Account(org, "acmenews")
	for _, who := range []string{"ana@acme.test", "ben@acme.test"} {
		g.Grant(org, account, g.Person(org, who), "Analyst")
	}
	g.Grant(org, account, g.Person(org, "zoe@acme.test"), "Analyst") // she only sees herself, and is not among the first three
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../tools/federation")); err != nil {
		t.Fatal(err)
	}
	for _, command := range [][]string{
		{"npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"},
		{"node", "try.mjs", g.URL + "/graphql", g.Token("mia@acme.test"), g.Token("zoe@acme.test")},
	} {
		cmd := exec.CommandContext(t.Context(), command[0], command[1:]...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", strings.Join(command[:2], " "), err, out)
		}
		t.Logf("%s", out)
	}
}

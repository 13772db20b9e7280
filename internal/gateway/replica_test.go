package gateway_test

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Queries and exports are read from a replica, here by two gateways. Changes, sign-in, rights and explainAccess are not. A viewer who has written something
// through either gateway reads it through both, even while the replica does not replay.
func TestQueriesAndExportsAreReadFromAReplica(t *testing.T) {
	primary := storetest.Own(t)
	address := primary.URL(t)
	replica := primary.Replica(t)
	var dbs [2]*store.DB
	var gateways [2]*gatewaytest.Gateway
	for i := range dbs {
		db, err := store.Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		if err := db.OpenReplica(t.Context(), storetest.AddressOn(t, address, replica), slog.New(slog.DiscardHandler)); err != nil {
			t.Fatal(err)
		}
		dbs[i], gateways[i] = db, gatewaytest.Idle(t, db)
	}
	g := gateways[0]
	org := g.Organization("acme", 10, true)
	account := g.Account(org, "acmenews")
	g.Manager(org, "mia@acme.test")
	ana := g.Person(org, "ana@acme.test")
	g.Grant(org, account, g.Person(org, "bea@acme.test"), "Administrator") // the primary user
	g.Grant(org, account, ana, "Administrator")
	g.Grant(org, g.Account(org, "acmesport"), ana, "Analyst")
	token := map[string]string{"mia": g.Token("mia@acme.test"), "ana": g.Token("ana@acme.test")}
	as := func(gateway int, who string) *client.Client { return client.New(gateways[gateway].URL, token[who]) }

	// reads returns how many requests at a gateway were read from the replica, and from the primary instead, while do runs.
	reads := func(gateway int, do func()) (ofReplica, ofPrimary int64) {
		r, p := dbs[gateway].ReplicaReads()
		do()
		ofReplica, ofPrimary = dbs[gateway].ReplicaReads()
		return ofReplica - r, ofPrimary - p
	}
	handles := func(gateway int, who string) (out []string) {
		var got struct {
			Organization struct {
				Accounts struct {
					Edges []struct{ Node struct{ Handle string } }
				}
			}
		}
		if err := as(gateway, who).Do(t.Context(), `{ organization { accounts(first: 50) { edges { node { handle primaryUser { email } } } } } }`, nil, &got); err != nil {
			t.Fatal(err)
		}
		for _, e := range got.Organization.Accounts.Edges {
			out = append(out, e.Node.Handle)
		}
		return out
	}
	orgID, accountID := globalid.ID{Kind: globalid.Organization, UUID: org}.String(), globalid.ID{Kind: globalid.Account, UUID: account}.String()
	file := func(path string) string {
		q, err := http.NewRequestWithContext(t.Context(), http.MethodGet, g.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		q.Header.Set("Authorization", "Bearer "+token["mia"])
		resp, err := http.DefaultClient.Do(q)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil || resp.StatusCode != http.StatusOK {
			t.Errorf("%s: %d, %v", path, resp.StatusCode, err)
		}
		return string(text)
	}
	explained := func() (text string) {
		var got struct{ ExplainAccess struct{ Text string } }
		if err := as(0, "mia").Do(t.Context(), `query($a: AccountRef!) { ...why } fragment why on Query { explainAccess(user: {email: "ana@acme.test"}, account: $a, capability: MANAGE_USERS) { text } }`,
			map[string]any{"a": map[string]any{"id": accountID}}, &got); err != nil {
			t.Fatal(err)
		}
		return got.ExplainAccess.Text
	}

	caughtUp := func(gateway int, who string) {
		t.Helper()
		for began := time.Now(); ; time.Sleep(10 * time.Millisecond) {
			if r, _ := reads(gateway, func() { handles(gateway, who) }); r == 1 {
				return
			} else if time.Since(began) > time.Minute {
				t.Fatal("nothing is read from the replica")
			}
		}
	}
	caughtUp(0, "mia")
	for name, c := range map[string]struct {
		do   func()
		want int64
	}{
		"a query":          {func() { handles(0, "ana") }, 1},
		"a list as a file": {func() { file("/organizations/" + orgID + "/people.csv") }, 1},
		"the audit":        {func() { file("/organizations/" + orgID + "/audit.jsonl") }, 1},
		"a change":         {func() { accountCreate(t, as(0, "mia"), "changed") }, 0},
		"explainAccess":    {func() { explained() }, 0},
	} {
		r, p := reads(0, c.do)
		if r+p != c.want {
			t.Errorf("%s: %d read from the replica and %d in its place, want %d together", name, r, p, c.want)
		}
	}

	replica.SQL(t, `SELECT pg_wal_replay_pause()`)
	for i := range 6 {
		handle := fmt.Sprint("paused", i)
		if code := accountCreate(t, as(i%2, "mia"), handle); code != "" {
			t.Fatal(code)
		}
		for gateway := range gateways {
			if r, p := reads(gateway, func() {
				if got := strings.Join(handles(gateway, "mia"), " "); !strings.Contains(got, handle) {
					t.Errorf("written at gateway %d, read at gateway %d: %s", i%2, gateway, got)
				}
			}); r != 0 || p != 1 {
				t.Errorf("%d read from a replica that stands still, %d from the primary", r, p)
			}
		}
	}
	if text := file("/organizations/" + orgID + "/accounts.csv"); !strings.Contains(text, "paused5") {
		t.Errorf("a file while the replica stands still: %s", text)
	}
	if text := explained(); !strings.HasPrefix(text, "Yes") {
		t.Error(text)
	}
	var out struct {
		MembershipRemove struct{ UserErrors []struct{ Code string } }
	}
	if err := as(1, "mia").Do(t.Context(), `mutation($a: AccountRef!) { membershipRemove(input: {account: $a, user: {email: "ana@acme.test"}}) { userErrors { code } } }`,
		map[string]any{"a": map[string]any{"id": accountID}}, &out); err != nil || len(out.MembershipRemove.UserErrors) > 0 {
		t.Fatal(err, out)
	}
	if text := explained(); !strings.HasPrefix(text, "No") {
		t.Errorf("after the right has ended: %s", text)
	}
	if got := handles(0, "ana"); !slices.Equal(got, []string{"acmesport"}) {
		t.Errorf("ana, whose right on the other account has ended, sees %v", got)
	}
	replica.SQL(t, `SELECT pg_wal_replay_resume()`)
	caughtUp(1, "ana")
}

package gateway_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Everything works behind PgBouncer, in session mode, and in transaction mode with fewer connections than the gateway's pools: sign-in, changes, lists,
// planning and running a file, and the doctor at the end.
func TestAGatewayBehindPgBouncer(t *testing.T) {
	cluster := storetest.Own(t)
	for mode, size := range map[string]int{"session": 60, "transaction": 5} {
		t.Run(mode, func(t *testing.T) {
			db, err := store.Open(t.Context(), cluster.Pooled(t, cluster.URL(t), mode, size)+"&pooler="+mode)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = db.Close() })
			g := gatewaytest.Start(t, db)
			org := g.Organization("acme", 200, true)
			g.Account(org, "acmenews")
			g.Manager(org, "mia@acme.test")
			mia := g.As("mia@acme.test")
			if code := accountCreate(t, mia, "behind"); code != "" {
				t.Fatalf("a change: %s", code)
			}
			file := "action,email,platform,handle,roles\n"
			for n := range 120 {
				file += fmt.Sprintf("ADD,p%d@acme.test,X,acmenews,Publisher\n", n)
			}
			op, err := mia.PlanCSV(t.Context(), client.Plan{}, strings.NewReader(file), int64(len(file)))
			if err != nil {
				t.Fatal(err)
			}
			for began := time.Now(); !op.Planned(); time.Sleep(20 * time.Millisecond) {
				if op, err = mia.Operation(t.Context(), op.ID); err != nil || time.Since(began) > time.Minute {
					t.Fatalf("the plan is %s: %v", op.Status, err)
				}
			}
			if op, err = mia.Run(t.Context(), op.ID, op.Digest, "behind-a-pooler"); err != nil {
				t.Fatal(err)
			}
			for began := time.Now(); !op.Finished(); time.Sleep(20 * time.Millisecond) {
				if op, err = mia.Operation(t.Context(), op.ID); err != nil || time.Since(began) > time.Minute {
					t.Fatalf("the run is %s: %v", op.Status, err)
				}
			}
			if op.Status != "SUCCEEDED" || op.Counts.Added != 120 {
				t.Errorf("the run is %s with %+v", op.Status, op.Counts)
			}
		})
	}
}

// With a primary and its replica in the URL, a gateway answers UNAVAILABLE while neither accepts writes. Once the replica is promoted, it works again by
// itself, with everything that was acknowledged and replicated.
func TestAReplicaTakesOver(t *testing.T) {
	first := storetest.Own(t)
	address := first.URL(t)
	second := first.Replica(t)
	alone, err := store.Open(t.Context(), storetest.AddressOn(t, address, second)+"&target_session_attrs=any")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = alone.Close() })
	db, err := store.Open(t.Context(), storetest.AddressOn(t, address, second, first)) // the primary is last in the list
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	g := gatewaytest.Idle(t, db)
	org := g.Organization("acme", 5, true)
	g.Manager(org, "mia@acme.test")
	mia := g.As("mia@acme.test")
	if code := accountCreate(t, mia, "before"); code != "" {
		t.Fatalf("on the primary: %s", code)
	}

	// A gateway whose only server is the hot standby.
	for began := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		var n int
		if err := alone.Raw().QueryRowContext(t.Context(), `SELECT count(*) FROM accounts`).Scan(&n); err == nil && n == 1 {
			break
		} else if time.Since(began) > time.Minute {
			t.Fatalf("the replica has not followed: %d accounts, %v", n, err)
		}
	}
	standby := gatewaytest.Idle(t, alone)
	standby.Broken("its server takes no writes")
	if code := accountCreate(t, client.New(standby.URL, g.Token("mia@acme.test")), "standby"); code != "UNAVAILABLE" {
		t.Errorf("on a hot standby: %q", code)
	}

	if err := first.Kill(); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if code := accountCreate(t, mia, "between"); code != "UNAVAILABLE" || time.Since(began) > 20*time.Second {
		t.Errorf("without a primary, after %s: %q", time.Since(began), code)
	}
	resp, err := http.Get(g.URL + "/readyz") //nolint:noctx // the test's own server
	if err != nil {
		t.Fatal(err)
	}
	if resp.Body.Close(); resp.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("/readyz without a primary: %d", resp.StatusCode)
	}
	if err := second.Lead(); err != nil {
		t.Fatal(err)
	}
	began = time.Now()
	for accountCreate(t, mia, "after") != "" {
		if time.Since(began) > 30*time.Second {
			t.Fatal("it does not go on after the promotion")
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Logf("the first change after the promotion took %s", time.Since(began))
	if code := accountCreate(t, mia, "before"); code != "TAKEN" {
		t.Errorf("what was acknowledged before: %q", code)
	}
}

// accountCreate creates an account, and returns the error code if it fails.
func accountCreate(t *testing.T, as *client.Client, handle string) string {
	t.Helper()
	var out struct {
		AccountCreate struct{ UserErrors []struct{ Code string } }
	}
	err := as.Do(t.Context(), `mutation($h: String!) { accountCreate(input: {platform: X, handle: $h}) { userErrors { code } } }`, map[string]any{"h": handle}, &out)
	if e, ok := errors.AsType[*client.Error](err); ok {
		return e.Code
	}
	if err != nil {
		t.Fatal(err)
	}
	if len(out.AccountCreate.UserErrors) > 0 {
		return out.AccountCreate.UserErrors[0].Code
	}
	return ""
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// load is many clients with persistent connections, each sending its next request at once.
type load struct {
	t     *testing.T
	p     *process
	token string

	over     atomic.Bool // all clients have sent enough
	moved    atomic.Bool // polite clients stop once their connection is closed
	answered atomic.Int64
	closing  atomic.Int64 // responses that closed their connection
	refused  atomic.Int64 // connections that were refused

	mu     sync.Mutex
	acked  []string           // handles of accounts whose creation was acknowledged
	failed map[string]failure // by request id
}

// failure is a request without a response, and whether the gateway had certainly accepted it.
type failure struct {
	why   string
	taken bool
}

// run is one client. A polite one stops when a response closes its connection, as a load balancer makes clients do. A stubborn one continues until it is
// refused.
//
// A light one sends empty requests so fast that most of them arrive on a connection that the gateway still considers idle.
func (l *load) run(name string, polite, light bool) {
	transport := &http.Transport{MaxIdleConnsPerHost: 1}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: patience}
	for i := 0; !l.over.Load(); i++ {
		id, handle := fmt.Sprintf("%s-%d", name, i), ""
		query, path, want := `{ viewer { email } }`, "/graphql", http.StatusOK
		if light {
			path, want = "/healthz", http.StatusMethodNotAllowed
		} else if i%4 == 0 {
			handle = strings.ReplaceAll(id, "-", "_")
			query = `mutation { accountCreate(input: {platform: X, handle: "` + handle + `"}) { account { id } userErrors { message } } }`
		}
		body, _ := json.Marshal(map[string]string{"query": query})
		// If the body can be sent again, Go retries a request of which it has not sent a byte. Otherwise it does not retry a POST.
		r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, l.p.url+path, bytes.NewReader(body))
		if err != nil {
			l.t.Error(err)
			return
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+l.token)
		r.Header.Set("X-Request-Id", id)
		kept := false
		resp, err := client.Do(r.WithContext(httptrace.WithClientTrace(r.Context(), &httptrace.ClientTrace{
			GotConn: func(c httptrace.GotConnInfo) { kept = c.Reused },
		})))
		if nobody(err) {
			l.refused.Add(1)
			return
		}
		var answer []byte
		if err == nil {
			answer, err = io.ReadAll(resp.Body)
			_ = resp.Body.Close()
		}
		if err != nil || resp.StatusCode != want || bytes.Contains(answer, []byte(`"errors"`)) {
			l.mu.Lock()
			l.failed[id] = failure{fmt.Sprintf("%v %s", err, answer), kept || polite || err == nil}
			l.mu.Unlock()
			if err == nil || polite {
				return
			}
			continue // a stubborn client tries again
		}
		l.answered.Add(1)
		if handle != "" {
			l.mu.Lock()
			l.acked = append(l.acked, handle)
			l.mu.Unlock()
		}
		if resp.Close {
			l.closing.Add(1)
			if polite && l.moved.Load() {
				return
			}
		}
	}
}

// nobody reports whether a connection was refused because nothing listens.
func nobody(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial" && errors.Is(err, syscall.ECONNREFUSED)
}

// TestAStopUnderLoadLosesNothing stops a gateway with SIGTERM while 144 clients send requests as fast as they are answered. Every accepted request gets a
// whole response, what was acknowledged is in the database, and the exit code is 0. A request was accepted if its connection had a response before, or if it
// is in the gateway's log. Connections that the system had queued when the listener closed are lost: stubborn clients may meet some of these, polite ones
// none.
func TestAStopUnderLoadLosesNothing(t *testing.T) {
	rounds := 1
	if text := os.Getenv("ROSTER_STOP_ROUNDS"); text != "" {
		var err error
		if rounds, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			for round := 0; round < rounds && !t.Failed(); round++ { // a single lost request is a failure
				stopUnderLoad(t, of, round)
			}
		})
	}
}

func stopUnderLoad(t *testing.T, of string, round int) {
	database := storetest.URL(t, of)
	l := &load{t: t, token: setScene(t, database), failed: map[string]failure{}}
	l.p = serving(t, database, nil, "--stop-delay", "3s", "--grace", "60s", "--mail-dir", "", "--no-migrate")
	var clients sync.WaitGroup
	for i := range 144 {
		clients.Go(func() { l.run(fmt.Sprintf("c%d-%d", round, i), i%4 > 0, i >= 48) })
	}
	begun := time.Now()
	await(t, "load", func() bool { return l.answered.Load() > 1000 })
	rate := float64(l.answered.Load()) / time.Since(begun).Seconds()
	l.moved.Store(true)
	l.p.stop()
	said := readiness(l.p.url)
	clients.Wait()
	if code := l.p.exit(); code != 0 {
		t.Errorf("the gateway ended with %d", code)
	}
	log := strings.Join(l.p.lines(), "\n")
	lost, unaccepted := 0, 0
	for id, f := range l.failed {
		if f.taken || strings.Contains(log, `"request":"`+id+`"`) {
			lost++
			if lost < 5 {
				t.Errorf("request %s was lost: %s", id, f.why)
			}
			continue
		}
		unaccepted++
	}
	if said != "stopping" && said != "" {
		t.Errorf("/readyz said %q while stopping", said)
	}
	if l.closing.Load() == 0 {
		t.Error("no answer closed its connection: clients were not moved")
	}
	missing := l.missing(database)
	if len(missing) > 0 {
		t.Errorf("%d changes were acknowledged and are not there, as %s", len(missing), missing[0])
	}
	t.Logf("%.0f requests/s; answered %d, of them closing %d; refused afterwards %d, queued and never accepted %d, lost %d; acknowledged changes %d, missing %d",
		rate, l.answered.Load(), l.closing.Load(), l.refused.Load(), unaccepted, lost, len(l.acked), len(missing))
}

// missing returns the acknowledged accounts that the database does not have.
func (l *load) missing(database string) (out []string) {
	l.t.Helper()
	db, err := store.Open(context.Background(), database)
	if err != nil {
		l.t.Fatal(err)
	}
	defer db.Close()
	there := map[string]bool{}
	rows, err := db.QueryContext(access.Across(context.Background()), `SELECT handle FROM accounts`)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var handle string
		err := scan(&handle)
		there[strings.ToLower(strings.TrimPrefix(handle, "@"))] = true
		return err
	}); err != nil {
		l.t.Fatal(err)
	}
	for _, h := range l.acked {
		if !there[h] {
			out = append(out, h)
		}
	}
	return out
}

// readiness polls until the gateway is not ready or does not answer.
func readiness(url string) string {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url+"/readyz", http.NoBody)
	if err != nil {
		return ""
	}
	for {
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			return ""
		}
		text, _ := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		if resp.StatusCode == http.StatusServiceUnavailable {
			return strings.TrimSpace(string(text))
		}
	}
}

// await polls until a condition is true.
func await(t *testing.T, what string, come func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !come(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited %s in vain for %s", patience, what)
		}
	}
}

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

// load is many clients with connections that they keep, each asking again at once.
type load struct {
	t     *testing.T
	p     *process
	token string

	over     atomic.Bool // everybody has asked enough
	moved    atomic.Bool // polite clients turn away from now on, once their connection was closed
	answered atomic.Int64
	closing  atomic.Int64 // answers that closed their connection
	refused  atomic.Int64 // connections that nobody accepted

	mu     sync.Mutex
	acked  []string           // handles of accounts whose creation was acknowledged
	failed map[string]failure // by request id
}

// failure is a request without an answer, and whether it was surely taken.
type failure struct {
	why   string
	taken bool
}

// run is one client. A polite one goes elsewhere when it is told that its connection closes, as a balancer makes clients
// do; a stubborn one goes on until it is refused.
//
// A light one asks for nothing, so fast that most of its requests wait on a connection that the gateway still takes for idle.
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
		// A body that can be sent again lets Go do so where it has not sent a byte; POST forbids it to otherwise.
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
			continue // a stubborn client tries again: is there anybody?
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

// nobody says whether nobody listened.
func nobody(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial" && errors.Is(err, syscall.ECONNREFUSED)
}

// TestAStopUnderLoadLosesNothing stops a gateway by SIGTERM while 144 clients ask as fast as they are answered. Every request
// that it took is answered whole; what it acknowledged is in the database; it ends with 0. A request was taken if it came on a
// connection that had an answer before, or if the gateway's log has it. What remains are connections that the system had
// queued and nobody had accepted when the listener closed: stubborn clients may meet those, polite ones meet nothing.
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
			for round := 0; round < rounds && !t.Failed(); round++ { // one request lost is one too many
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

// missing are the acknowledged changes that the database does not have.
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

// readiness asks until the gateway says that it is not ready, or is gone.
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

// await polls for what must come.
func await(t *testing.T, what string, come func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !come(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited %s in vain for %s", patience, what)
		}
	}
}

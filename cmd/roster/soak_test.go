package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestASoakLeavesNothingBehind has eight clients send a gateway 10 requests each and then 100, and compares what it uses at the end with what it used after
// the first tenth: goroutines within 20 when it is idle. With ROSTER_SOAK, such as 30m, the clients send requests for that long, each up to 40 per second.
// Goroutines must then stay within five, and memory within a tenth and 16 MB, which the heap varies by. No request may fail because of the gateway (goal 18).
// Each of the five connections to a SQLite file caches up to 32 MB of it, so memory may also grow with the file.
func TestASoakLeavesNothingBehind(t *testing.T) {
	var long time.Duration
	if text := os.Getenv("ROSTER_SOAK"); text != "" {
		var err error
		if long, err = time.ParseDuration(text); err != nil {
			t.Fatal(err)
		}
	}
	more := 20.0 // a leak in every request would exceed this by far; after few requests, not everything has started
	if long > 0 {
		more = 5
	}
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			t.Parallel()
			database := storetest.URL(t, of)
			token := setScene(t, database)
			p := serving(t, database, nil, "--metrics-listen", "127.0.0.1:0", "--mail-dir", "", "--no-migrate", "--stop-delay", "0s")
			var asked atomic.Int64
			soak := func(times int, long time.Duration) {
				until := time.Now().Add(long)
				var clients sync.WaitGroup
				for i := range 8 {
					clients.Go(func() {
						asked.Add(requests(t, p.url, token, fmt.Sprintf("%s_%d", of, i), func(done int) bool {
							if long == 0 {
								return done < times
							}
							time.Sleep(25 * time.Millisecond) // the load should be long, not high
							return time.Now().Before(until)
						}))
					})
				}
				clients.Wait()
			}
			soak(10, long/10)
			before, small := p.quiet(t), fileSize(t, database)
			soak(100, long-long/10)
			await(t, fmt.Sprintf("at most %v goroutines", before.goroutines+more), func() bool { return p.takes(t).goroutines <= before.goroutines+more })
			after, large := p.quiet(t), fileSize(t, database)
			if long > 0 && after.resident > before.resident*1.1+16e6+5*min(large-small, 32e6) {
				t.Errorf("%.1f MB came to %.1f MB", before.resident/1e6, after.resident/1e6)
			}
			t.Logf("%v: %d requests; %v goroutines, then %v; %.1f MB, then %.1f MB, of it a heap collected at %.1f MB, then %.1f MB; a file of %.1f MB, then %.1f MB",
				long, asked.Load(), before.goroutines, after.goroutines, before.resident/1e6, after.resident/1e6, before.goal/1e6, after.goal/1e6, small/1e6, large/1e6)
			p.stop()
			if code := p.exit(); code != 0 {
				t.Errorf("it ended with %d", code)
			}
		})
	}
}

// fileSize returns the size of a SQLite database's file; 0 for PostgreSQL, whose memory is not the gateway's.
func fileSize(t *testing.T, database string) float64 {
	t.Helper()
	file, ok := sqliteFile(database)
	if !ok {
		return 0
	}
	about, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	return float64(about.Size())
}

// requests is one client, which sends requests of all kinds, including refused ones, while more returns true.
func requests(t *testing.T, url, token, name string, more func(done int) bool) (asked int64) {
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: patience}
	documents := []string{
		`{ viewer { email organizations { name seatUsage { used free } } } }`,
		`{ organization { accounts(first: 20) { totalCount edges { node { handle members(first: 5) { edges { node { user { email } } } } } } } } }`,
		`mutation { accountCreate(input: {platform: X, handle: "` + name + `"}) { account { id } userErrors { code } } }`,
		`mutation { accountUpdate(input: {account: {handle: {platform: X, handle: "` + name + `"}}, name: "%d"}) { account { id } userErrors { code } } }`,
		`{ organization { auditEvents(first: 50) { edges { node { action actor } } } } }`,
		`mutation { signIn(input: {email: "nobody@roster.test", password: "%d"}) { token userErrors { code } } }`,
		`{ nonsense %d }`,
	}
	for i := 0; more(i); i++ {
		document := documents[i%len(documents)]
		if strings.Contains(document, "%d") {
			document = fmt.Sprintf(document, i)
		}
		body, err := json.Marshal(map[string]string{"query": document})
		if err != nil {
			t.Error(err)
			return asked
		}
		r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, url+"/graphql", bytes.NewReader(body))
		if err != nil {
			t.Error(err)
			return asked
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+token)
		if i%50 == 49 { // uses a new connection afterwards
			r.Close = true
		}
		resp, err := client.Do(r)
		if err != nil {
			t.Error(err)
			return asked
		}
		answer, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		asked++
		if err != nil || resp.StatusCode >= http.StatusInternalServerError || bytes.Contains(answer, []byte(`"INTERNAL"`)) {
			t.Errorf("%s: %d %v %s", document, resp.StatusCode, err, answer)
		}
	}
	return asked
}

// taken is what a process uses.
type taken struct{ goroutines, resident, goal float64 }

var metric = regexp.MustCompile(`(?m)^(go_goroutines|process_resident_memory_bytes|go_memstats_next_gc_bytes) (\S+)$`)

// takes returns what the gateway uses now.
func (p *process) takes(t *testing.T) (now taken) {
	t.Helper()
	for _, found := range metric.FindAllStringSubmatch(fetch(t, p.metrics), -1) {
		n, err := strconv.ParseFloat(found[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		switch found[1] {
		case "go_goroutines":
			now.goroutines = n
		case "go_memstats_next_gc_bytes":
			now.goal = n
		default:
			now.resident = n
		}
	}
	if now.goroutines == 0 || now.resident == 0 {
		t.Fatal("the metrics do not tell what the process takes")
	}
	return now
}

// quiet returns what the gateway uses when it is idle. It waits until the gateway has closed unused connections and its number of goroutines stays the same
// five times.
func (p *process) quiet(t *testing.T) (least taken) {
	t.Helper()
	least = p.takes(t)
	same := 0
	await(t, "a number of goroutines that stays", func() bool {
		now := p.takes(t)
		if same++; now.goroutines != least.goroutines {
			same = 0
		}
		least = taken{now.goroutines, min(least.resident, now.resident), min(least.goal, now.goal)}
		return same == 5
	})
	return least
}

package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// landed restores a database that the binary of a commit has written: two organizations, eleven people, and bulk operations that were run, undone or only
// planned. The managers' password is the constant below.
func landed(t *testing.T, of, commit string) (database string) {
	t.Helper()
	database = storetest.EmptyURL(t, of)
	db, err := store.Open(t.Context(), database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	f, err := os.Open(filepath.Join("testdata", "landed", strings.TrimSuffix(of, "3")+"-"+commit+".sql.gz")) // ent says sqlite3
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	zip, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(zip)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Raw().Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()        //nolint:errcheck // nothing can be lost
	if of == store.Postgres { // the dump grants rights to this role, which the server may not have
		if _, err := conn.ExecContext(t.Context(), "DO $$ BEGIN CREATE ROLE roster_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := conn.ExecContext(t.Context(), string(text)); err != nil {
		t.Fatal(err)
	}
	return database
}

const (
	landedChief    = "chief@north.example"
	landedPassword = "walnut-harbour-tuesday-ladder"
)

func signInto(t *testing.T, gateway string) (token string) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": fmt.Sprintf("mutation { signIn(input: {email: %q, password: %q}) { token } }", landedChief, landedPassword)})
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, gateway+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var answer struct {
		Data struct{ SignIn struct{ Token string } }
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil || answer.Data.SignIn.Token == "" {
		t.Fatalf("nobody can sign in: %v %s", err, resp.Status)
	}
	return answer.Data.SignIn.Token
}

// command runs roster without ROSTER_ variables and returns its output.
func command(t *testing.T, args ...string) (string, error) {
	cmd := exec.CommandContext(t.Context(), "roster", args...)
	cmd.Dir = t.TempDir()
	cmd.Env = slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "ROSTER_") })
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// Every database of a landed binary can be upgraded and is consistent afterwards: the doctor finds nothing, the audit trail is as written, and people can
// sign in. On SQLite this is the way to upgrade: stop the old gateway and start the new one.
func TestLandedDatabasesAreUpgraded(t *testing.T) {
	for _, of := range []string{store.SQLite, store.Postgres} {
		for _, commit := range []string{"05c390a", "6e714d6", "82e8985", "4e9ac36", "8dff816", "f7e7034", "9b1b00f"} {
			t.Run(of+"/"+commit, func(t *testing.T) {
				t.Parallel()
				database := landed(t, of, commit)
				for _, args := range [][]string{{"migrate"}, {"doctor"}, {"audit", "verify"}} {
					if out, err := command(t, append(args, "--database-url", database)...); err != nil {
						t.Errorf("roster %v: %v\n%s", args, err, out)
					}
				}
				p := serving(t, database, nil, "--stop-delay", "0s", "--mail-dir", "")
				signInto(t, p.url)
				p.stop()
				if code := p.exit(); code != 0 {
					t.Errorf("the gateway ended with %d", code)
				}
			})
		}
	}
}

// A database with another first step is refused with a link to the upgrade guide, and not changed.
func TestADatabaseOfBeforeTheFirstStepIsTold(t *testing.T) {
	for _, of := range []string{store.SQLite, store.Postgres} {
		t.Run(of, func(t *testing.T) {
			t.Parallel()
			database := landed(t, of, "9c9a5b5")
			out, err := command(t, "migrate", "--database-url", database)
			if err == nil || !strings.Contains(out, "docs/upgrades.md") {
				t.Errorf("%v %s", err, out)
			}
		})
	}
}

// balancer sends requests in turn to the gateways that are ready, as a load balancer does.
type balancer struct {
	mu    sync.Mutex
	ready []*httputil.ReverseProxy
	next  atomic.Int64
}

func (b *balancer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	ready := b.ready
	b.mu.Unlock()
	if len(ready) == 0 {
		http.Error(w, "no gateway is ready", http.StatusBadGateway)
		return
	}
	ready[int(b.next.Add(1))%len(ready)].ServeHTTP(w, r)
}

func isReady(p *process) bool {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, p.url+"/readyz", http.NoBody)
	if err != nil {
		return false
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	_ = resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

// before returns the binary of the last landed version: ROSTER_TEST_BEFORE, or built from the repository's history.
func before(t *testing.T) string {
	t.Helper()
	if binary := os.Getenv("ROSTER_TEST_BEFORE"); binary != "" {
		return binary
	}
	commit, err := os.ReadFile(filepath.Join("testdata", "landed", "last"))
	if err != nil {
		t.Fatal(err)
	}
	source := t.TempDir()
	build := exec.CommandContext(t.Context(), "sh", "-c", `cd "$(git rev-parse --show-toplevel)" && git archive "$1" | tar x -C "$2" && cd "$2" && go build -buildvcs=false -o roster-before ./cmd/roster`, "sh", strings.TrimSpace(string(commit)), source)
	if out, err := build.CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("the last landed binary cannot be built: %v %s", err, out)
		}
		t.Skipf("SKIPPED: the last landed binary cannot be built, as without the repository's history: %v %s", err, out)
	}
	return filepath.Join(source, "roster-before")
}

// TestARollingUpgradeFailsNoRequest replaces three gateways of the last landed version one after the other with this version, behind a balancer and under
// load. No request fails. The remaining gateways stay ready, even if the database's schema is newer than they know.
func TestARollingUpgradeFailsNoRequest(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") != "1" {
		t.Skip("it builds the last landed binary: ROSTER_TEST_LONG=1 runs it")
	}
	old := before(t)
	database := landed(t, store.Postgres, "9b1b00f")
	flags := []string{"--stop-delay", "3s", "--grace", "60s", "--mail-dir", ""}
	var fleet []*process
	for range 3 {
		fleet = append(fleet, servingBy(t, old, database, nil, flags...))
	}
	proxies := map[*process]*httputil.ReverseProxy{}
	proxy := func(p *process) *httputil.ReverseProxy {
		if proxies[p] == nil {
			to, err := url.Parse(p.url)
			if err != nil {
				t.Fatal(err)
			}
			proxies[p] = &httputil.ReverseProxy{Transport: &http.Transport{MaxIdleConnsPerHost: 64}, Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) }}
		}
		return proxies[p]
	}
	b := &balancer{}
	unready := 0 // gateways that are not being stopped
	stopping := map[*process]bool{}
	look := func() {
		var ready []*httputil.ReverseProxy
		for _, p := range fleet {
			if isReady(p) {
				ready = append(ready, proxy(p))
			} else if !stopping[p] {
				unready++
				t.Errorf("%s is not ready: %s", p.url, p.lines()[len(p.lines())-1])
			}
		}
		b.mu.Lock()
		b.ready = ready
		b.mu.Unlock()
	}
	look()
	front := httptest.NewServer(b)
	defer front.Close()
	l := &load{t: t, p: &process{url: front.URL}, token: signInto(t, front.URL), failed: map[string]failure{}}
	var clients sync.WaitGroup
	for i := range 12 {
		clients.Go(func() { l.run(fmt.Sprintf("u%d", i), true, false) })
	}
	watch := func(answers int64) { // the balancer's interval
		for begun := l.answered.Load(); l.answered.Load() < begun+answers && !t.Failed(); time.Sleep(100 * time.Millisecond) {
			look()
		}
	}
	watch(200)
	for i := range 3 {
		p := fleet[i]
		stopping[p] = true
		p.stop()
		for ended := false; !ended; {
			select {
			case <-p.ended:
				ended = true
			case <-time.After(100 * time.Millisecond):
				look()
			}
		}
		if code := p.exit(); code != 0 {
			t.Errorf("gateway %d ended with %d", i, code)
		}
		fleet[i] = serving(t, database, nil, flags...)
		if i == 0 { // a further step, of a future version
			later(t, database)
		}
		watch(200)
	}
	l.over.Store(true)
	clients.Wait()
	for id, f := range l.failed {
		t.Errorf("request %s failed: %s", id, f.why)
	}
	if missing := l.missing(database); len(missing) > 0 {
		t.Errorf("%d acknowledged changes are missing", len(missing))
	}
	t.Logf("%d requests, of them %d changes; %d failed, %d times a gateway was not ready", l.answered.Load(), len(l.acked), len(l.failed), unready)
}

// later records a step that no binary here knows, but that all of them can work with.
func later(t *testing.T, database string) {
	t.Helper()
	db, err := store.Open(t.Context(), database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	s, err := db.Schema(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Raw().ExecContext(t.Context(), "INSERT INTO schema_steps (version, name, checksum, oldest) VALUES ($1, 'later', '', $2)", s.Version+1, 1); err != nil {
		t.Fatal(err)
	}
}

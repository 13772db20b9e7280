package graph_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"text/template"
	"time"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Limits for the answer to a hostile request.
const (
	longestAnswer  = 20_000  // bytes
	mostStatements = 4       // database statements
	mostAllocated  = 4 << 20 // bytes, including the client's allocations, plus mostForAByte for each byte sent
	mostForAByte   = 64
	mostMemory     = 32 << 20               // bytes, for fifty requests at once
	slowestAnswer  = 100 * time.Millisecond // only checked with ROSTER_TEST_LONG=1, on an otherwise idle machine
)

// attack is a file of testdata/hostile: a sentence (its name), comment lines, the codes that may answer it ("nothing" for none), and a request whose body is
// a template.
type attack struct {
	name, viewer, method, contentType string
	codes                             []string
	body                              []byte
}

func attacks(t *testing.T) []attack {
	t.Helper()
	files, err := filepath.Glob("testdata/hostile/*.http")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d hostile requests, %v", len(files), err)
	}
	var out []attack
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a := attack{name: strings.TrimSuffix(filepath.Base(file), ".http")}
		head, body, _ := strings.Cut(string(text), "\n\n")
		for line := range strings.Lines(head) {
			line = strings.TrimSpace(line)
			switch key, value, _ := strings.Cut(line, ": "); {
			case key == "# Answers":
				a.codes = strings.Split(value, " or ")
			case key == "Content-Type":
				a.contentType = value
			case key == "As":
				a.viewer = value
			case strings.HasSuffix(line, " /graphql"):
				a.method, _, _ = strings.Cut(line, " ")
			case !strings.HasPrefix(line, "# "):
				t.Fatalf("%s: %q is no part of a hostile request", file, line)
			}
		}
		tmpl, err := template.New("").Funcs(blows).Parse(strings.TrimSuffix(body, "\n"))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		var b bytes.Buffer
		if err := tmpl.Execute(&b, nil); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		a.body = b.Bytes()
		out = append(out, a)
	}
	return out
}

// blows are template functions that make large bodies from short templates.
var blows = template.FuncMap{
	"repeat": func(n int, s string) string { return strings.Repeat(s, n) },
	// count repeats a text n times with an index (%d), the next index (%next) and a long name (%long).
	"count": func(n int, s string) string {
		var b strings.Builder
		for i := range n {
			words := strings.NewReplacer("%d", strconv.Itoa(i), "%next", strconv.Itoa(i+1), "%long", strings.Repeat("n", 500))
			b.WriteString(words.Replace(s))
		}
		return b.String()
	},
	"byte": func(bytes ...int) string {
		var b []byte
		for _, n := range bytes {
			b = append(b, byte(n))
		}
		return string(b)
	},
	// spread returns n fragments that each spread up to 13 of the following ones.
	"spread": func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "fragment F%d on Viewer { email", i)
			for j := i + 1; j < n; j++ {
				if j < i+14 {
					fmt.Fprintf(&b, " ...F%d", j)
				}
			}
			b.WriteString(" } ")
		}
		return b.String()
	},
}

// strikes counts the requests sent.
var strikes atomic.Int64

func (s *stage) strike(t testing.TB, a attack) (codes []string, size int, took time.Duration) {
	t.Helper()
	// The length of the blank makes each document different, so that no cached document is used.
	head, rest := a.body, []byte(nil)
	if at := bytes.Index(a.body, []byte(`{"query": "`)); at == 0 {
		head, rest = a.body[:len(`{"query": "`)], a.body[len(`{"query": "`):]
	}
	blank := strings.Repeat(" ", int(strikes.Add(1)%1000))
	if rest == nil {
		blank = ""
	}
	r, err := http.NewRequestWithContext(t.Context(), a.method, s.URL+"/graphql", io.MultiReader(bytes.NewReader(head), strings.NewReader(blank), bytes.NewReader(rest)))
	s.must(err)
	r.ContentLength = int64(len(head) + len(blank) + len(rest))
	r.Header.Set("Content-Type", a.contentType)
	r.Header.Set("GraphQL-Require-Preflight", "1")
	if a.viewer != "" {
		r.Header.Set("Authorization", "Bearer "+s.Token(email(a.viewer)))
	}
	start := time.Now()
	resp, err := http.DefaultClient.Do(r)
	if err != nil && len(a.body) > 1<<20 { // it is refused unread, so the connection may be closed before the client reads the answer
		return a.codes[:1], 0, time.Since(start)
	}
	if err != nil {
		t.Errorf("%s: %v", a.name, err)
		return nil, 0, 0
	}
	defer resp.Body.Close()
	said, err := io.ReadAll(resp.Body)
	s.must(err)
	took = time.Since(start)
	var got struct {
		Data   map[string]any
		Errors []problem
	}
	if err := json.Unmarshal(said, &got); err != nil {
		t.Fatalf("%s: %d %.300s", a.name, resp.StatusCode, said)
	}
	back := answer{body: said, data: got.Data, errors: got.Errors}
	if !slices.Contains(a.codes, "INTERNAL") {
		back.discreet(t)
	}
	if a.viewer == "" && bytes.Contains(said, []byte("Did you mean")) {
		t.Errorf("%s: a stranger is told %.300s", a.name, said)
	}
	if codes = slices.Compact(back.codes()); len(codes) == 0 {
		codes = []string{"nothing"}
	}
	return codes, len(said), took
}

// Hostile requests need few statements and few allocations. Their time is only measured with ROSTER_TEST_LONG=1, as the best of several runs, relative to a
// trivial request's best time in the same minute.
func TestHostileRequestsAreAnsweredShortlyAndSoon(t *testing.T) {
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	trivial := attack{name: "a trivial request", method: "POST", contentType: "application/json", viewer: "mia", body: []byte(`{"query": "{ viewer { email } }"}`)}
	t.Logf("%-58s %8s %9s %10s %10s  %s", "", "sent", "answered", "allocated", "statements", "code")
	all := attacks(t)
	for _, a := range append([]attack{trivial}, all...) {
		s.strike(t, a) // signs the viewer in and fills caches
		var codes []string
		var size int
		allocated, statements := uint64(math.MaxUint64), int64(math.MaxInt64)
		for range 3 { // the minimum, since the gateway does other work, too
			before, asked := heapAllocated(), s.DB.Statements()
			codes, size, _ = s.strike(t, a)
			allocated, statements = min(allocated, heapAllocated()-before), min(statements, s.DB.Statements()-asked)
		}
		t.Logf("%-58s %8d %9d %10d %10d  %s", a.name, len(a.body), size, allocated, statements, strings.Join(codes, ", "))
		if a.codes != nil && (len(codes) != 1 || !slices.Contains(a.codes, codes[0])) {
			t.Errorf("%s answers %v, want %v", a.name, codes, a.codes)
		}
		if size > longestAnswer {
			t.Errorf("%s answers %d bytes", a.name, size)
		}
		if allocated > uint64(float64(mostAllocated+mostForAByte*len(a.body))*slow()) || statements > mostStatements {
			t.Errorf("%s allocates %d bytes and asks the database %d times", a.name, allocated, statements)
		}
		enough(t)
	}
	t.Logf("%d hostile requests", len(all))
	if !long() {
		return
	}
	least := s.best(t, trivial, 20)
	for _, a := range all {
		took := s.best(t, a, 7)
		busy := max(1, float64(s.best(t, trivial, 5))/float64(least))
		t.Logf("%-58s %9s", a.name, took.Round(10*time.Microsecond))
		if bound := time.Duration(float64(slowestAnswer) * busy * slow()); took > bound {
			t.Errorf("%s takes %s, more than %s; a trivial request takes %s", a.name, took, bound, least)
		}
	}
}

// heapAllocated returns the number of bytes that this process has allocated so far.
func heapAllocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

func (s *stage) best(t testing.TB, a attack, tries int) time.Duration {
	t.Helper()
	least := time.Hour
	for range tries {
		_, _, took := s.strike(t, a)
		least = min(least, took)
	}
	return least
}

func TestFiftyHostileRequestsAtOnceTakeLittleMemory(t *testing.T) {
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	all := attacks(t)
	s.Token(email("mia"))
	slices.SortStableFunc(all, func(a, b attack) int { return cmp.Compare(len(b.body), len(a.body)) })
	defer debug.SetGCPercent(debug.SetGCPercent(10)) // so that HeapInuse is close to the live heap
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	stop, most := make(chan struct{}), make(chan uint64)
	go func() {
		var m runtime.MemStats
		peak := uint64(0)
		for {
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapInuse)
			select {
			case <-stop:
				most <- peak
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	for range 3 {
		var at sync.WaitGroup
		for i := range 50 {
			at.Go(func() { s.strike(t, all[i%len(all)]) })
		}
		at.Wait()
	}
	close(stop)
	grown := int64(<-most) - int64(before.HeapInuse)
	t.Logf("fifty at once, three times, the largest of %d: the heap grew by %.1f MiB at most", len(all), float64(grown)/(1<<20))
	if bound := int64(mostMemory * slow()); grown > bound {
		t.Errorf("the heap grew by %d bytes", grown)
	}
}

package crash

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/store/storetest"
)

// within is when a request counts as hanging. The deadlines that end it (of the sender, the operation and the server's last
// word) are 2 s each; the rest is for a machine that has much else to do.
const within = time.Minute

// TestBadNetwork makes the network to PostgreSQL slow, thin, a black hole and half-open while bulk operations run and
// requests of all kinds come. Each is answered soon, if only with UNAVAILABLE; when the network is back the gateway goes on by
// itself, what was sent again under its key has happened once, what was acknowledged is there, and no goroutine is left.
func TestBadNetwork(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 4, func(t *testing.T, d dimensions, set tune, faults int) {
		set.timeout, set.measure = 2*time.Second, true
		s := organization(t, storetest.URL(t, dialect.Postgres), "net", d)
		r := newRoad(t, s.url)
		g := s.join("one", r.url, set)
		first, _, _ := s.perform(s.add("Analyst"), nil)
		c := s.callers(g, first)
		c.wave() // opens what stays open
		goroutines := s.goroutines(g)

		kinds := []struct {
			name string
			weather
			longer time.Duration
		}{{"black hole", hole, 10 * time.Second}, {"half-open", fair, 0}, {"1 kB/s", thin, 5 * time.Second}, {"+200 ms each way", far, 5 * time.Second}}
		wishes := []func() *wish{func() *wish { return s.assign("Uploader") }, s.remove, func() *wish { return s.add("Publisher") }}
		for n := 0; s.made() < faults; n++ {
			k, w := kinds[s.made()%len(kinds)], wishes[n%len(wishes)]()
			c.timed("bulk", w)
			c.start()
			s.perform(w, func(ended <-chan struct{}) {
				if s.random.IntN(2) == 0 && !s.moved(ended, 0) {
					return // else it is planned in bad weather
				}
				s.fault(k.name)
				if k.weather == fair {
					r.halve()
				} else {
					r.turn(k.weather)
					lasts := 2 * time.Second
					if long() {
						lasts += s.upTo(k.longer)
					}
					pause(nil, lasts)
					r.turn(fair)
				}
				since := time.Now()
				if c.served() {
					s.wentOn(time.Since(since))
				}
				c.judge(k.name) // what hangs now hangs for ever
			})
			c.stop()
			c.judge(k.name)
		}
		s.Log(c.summary())
		if g.life() != 1 {
			t.Errorf("the gateway was started %d times", g.life())
		}
		if n := g.internal(); n > 0 {
			s.broken += n
			t.Errorf("after bad weather (%d faults so far): %d requests were answered INTERNAL", s.made(), n)
		}
		http.DefaultClient.CloseIdleConnections()
		left := 0
		for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); pause(nil, 20*often) {
			if left = s.goroutines(g) - goroutines; left <= 0 {
				break
			}
		}
		if left > 0 {
			s.broken++
			t.Errorf("after bad weather (%d faults so far): %d goroutines are left over", s.made(), left)
		}
	})
}

// goroutines is how many the gateway has, as its metrics say.
func (s *scene) goroutines(g *gateway) int {
	s.Helper()
	http.DefaultClient.CloseIdleConnections() // each has one
	r, err := http.NewRequestWithContext(s.Context(), http.MethodGet, g.metrics(), http.NoBody)
	s.must(err)
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	scanner := bufio.NewScanner(resp.Body)
	for scanner.Scan() {
		if text, ok := strings.CutPrefix(scanner.Text(), "go_goroutines "); ok {
			n, err := strconv.Atoi(text)
			s.must(err)
			return n
		}
	}
	s.Fatal("the metrics tell no goroutines")
	return 0
}

// callers ask for everything that a gateway answers, one after the other each, whatever the weather.
type callers struct {
	*scene
	g     *gateway
	watch string // an operation that has ended
	kinds map[string]func(context.Context) error

	ending context.CancelFunc
	done   sync.WaitGroup

	mu       sync.Mutex
	answered map[string]int
	refused  map[string]int
	slowest  map[string]time.Duration
	roles    map[string]bool // that were made, and acknowledged
	unmade   map[string]bool // that were refused for want of space
	wrong    violations
}

func (s *scene) callers(g *gateway, watch string) *callers {
	c := &callers{scene: s, g: g, watch: watch, answered: map[string]int{}, refused: map[string]int{}, slowest: map[string]time.Duration{}, roles: map[string]bool{}, unmade: map[string]bool{}}
	c.kinds = map[string]func(context.Context) error{
		"query":        c.read,
		"mutation":     c.change,
		"subscription": c.follow,
		"healthz":      func(ctx context.Context) error { return c.probe(ctx, "/healthz", http.StatusOK) },
		"readyz": func(ctx context.Context) error {
			return c.probe(ctx, "/readyz", http.StatusOK, http.StatusServiceUnavailable)
		},
		"file": func(ctx context.Context) error {
			return c.probe(ctx, "/bulk/"+watch+"/result.csv", http.StatusOK, http.StatusServiceUnavailable)
		},
	}
	return c
}

// ask times one request and judges its answer.
func (c *callers) ask(kind string, request func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	began := time.Now()
	err := request(ctx)
	took := time.Since(began)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.slowest[kind] = max(c.slowest[kind], took)
	var refusal *client.Error
	switch {
	case err == nil:
		c.answered[kind]++
	case ctx.Err() != nil:
		c.wrong.add("hangs", "a %s was not answered within %s", kind, took.Round(time.Second))
	case errors.As(err, &refusal) && refusal.Code == "UNAVAILABLE":
		c.refused[kind]++
	default:
		c.wrong.add("answer", "a %s came to %v", kind, err)
	}
	return err
}

// wave asks for everything once, at the same time.
func (c *callers) wave() {
	var all sync.WaitGroup
	for kind, request := range c.kinds {
		all.Go(func() { _ = c.ask(kind, request) }) // it is noted
	}
	all.Wait()
}

func (c *callers) start() {
	ctx, cancel := context.WithCancel(context.Background())
	c.ending = cancel
	for kind, request := range c.kinds {
		for range 2 {
			c.done.Go(func() {
				for ctx.Err() == nil {
					_ = c.ask(kind, request) // it is noted
					pause(ctx.Done(), 5*often)
				}
			})
		}
	}
}

func (c *callers) stop() {
	c.ending()
	c.done.Wait()
}

// served waits until a change is done and a query answered again; not once a request hangs, which fails the test.
func (c *callers) served() bool {
	for deadline := time.Now().Add(2 * within); time.Now().Before(deadline); pause(nil, often) {
		if c.ask("mutation", c.change) == nil && c.ask("query", c.read) == nil {
			return true
		}
		if c.hangs() {
			return false
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wrong.add("gone", "the gateway does not come back with the network")
	return false
}

func (c *callers) hangs() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.wrong.seen["hangs"] > 0
}

// timed has the requests of a wish judged, too; what is cut is asked again under the same key.
func (c *callers) timed(kind string, w *wish) {
	start := w.start
	w.start = func(_ context.Context, cl *client.Client) (id string, err error) {
		err = c.ask(kind, func(ctx context.Context) error {
			id, err = start(ctx, cl)
			return err
		})
		return id, err
	}
}

func (c *callers) judge(name string) {
	c.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	there := map[string]bool{}
	c.look(`SELECT name FROM roles WHERE organization_id = $1 AND name LIKE 'Made %'`, func(scan func(...any) error) error {
		var role string
		err := scan(&role)
		if there[role] {
			c.wrong.add("doubled", "the role %s", role)
		}
		if c.unmade[role] {
			c.wrong.add("half", "the role %s is there, though it was refused", role)
		}
		there[role] = true
		return err
	}, c.org)
	for role := range c.roles {
		if !there[role] {
			c.wrong.add("lost", "the role %s, of %d that were acknowledged", role, len(c.roles))
		}
	}
	if len(c.wrong.lines) > 0 {
		c.runs-- // it is no operation
		c.scene.judge(&c.wrong, name, 0)
	}
}

func (c *callers) summary() string {
	var b strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(c.slowest)) {
		fmt.Fprintf(&b, "%s: %d answered, %d refused as UNAVAILABLE, the slowest in %.1f s; ", kind, c.answered[kind], c.refused[kind], c.slowest[kind].Seconds())
	}
	return strings.TrimSuffix(b.String(), "; ")
}

func (c *callers) read(ctx context.Context) error {
	var out struct{ Viewer struct{ Email string } }
	return c.client(c.g).Do(ctx, `query ($id: ID!) { viewer { email } organization(id: $id) { name } }`, map[string]any{"id": c.id()}, &out)
}

// change makes a role under a name of its own, which can be made only once.
func (c *callers) change(ctx context.Context) error {
	name := "Made " + uuid.NewString()
	var out map[string]payload
	err := c.client(c.g).Do(ctx, `mutation ($name: String!, $org: ID) { roleCreate(input: {organizationId: $org, name: $name, modules: [], capabilities: []}) { userErrors { code message } } }`,
		map[string]any{"name": name, "org": c.id()}, &out)
	if err != nil && strings.Contains(err.Error(), "no disk space left") {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.unmade[name] = true
	}
	if err != nil {
		return err
	}
	if problems := out["roleCreate"].UserErrors; len(problems) > 0 {
		return &client.Error{Code: problems[0].Code, Message: problems[0].Message}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.roles[name] = true
	return nil
}

// follow watches an operation that has ended, which is told in one step.
func (c *callers) follow(ctx context.Context) error {
	body, err := json.Marshal(map[string]any{"query": `subscription ($id: ID!) { bulkOperationProgress(id: $id) { status } }`, "variables": map[string]any{"id": c.watch}})
	if err != nil {
		return err
	}
	answer, err := c.send(ctx, http.MethodPost, "/graphql", string(body), http.StatusOK, http.StatusServiceUnavailable)
	if err != nil || strings.Contains(answer, `"SUCCEEDED"`) {
		return err
	}
	return refusal(answer)
}

func (c *callers) probe(ctx context.Context, path string, statuses ...int) error {
	_, err := c.send(ctx, http.MethodGet, path, "", statuses...)
	return err
}

// send is a request that is no GraphQL over JSON. A file may break off, but says so.
func (c *callers) send(ctx context.Context, method, path, body string, statuses ...int) (string, error) {
	r, err := http.NewRequestWithContext(ctx, method, c.g.address()+path, strings.NewReader(body))
	if err != nil {
		return "", err
	}
	r.Header.Set("Authorization", "Bearer "+c.token)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "text/event-stream")
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	switch {
	case !slices.Contains(statuses, resp.StatusCode):
		return "", fmt.Errorf("%s: %s", resp.Status, answer)
	case resp.StatusCode == http.StatusServiceUnavailable, errors.Is(err, io.ErrUnexpectedEOF) && ctx.Err() == nil:
		return "", &client.Error{Code: "UNAVAILABLE", Message: string(answer)}
	}
	return string(answer), err
}

// refusal is the code in an event.
func refusal(answer string) error {
	if strings.Contains(answer, `"code":"UNAVAILABLE"`) {
		return &client.Error{Code: "UNAVAILABLE", Message: answer}
	}
	return fmt.Errorf("it answered %q", answer)
}

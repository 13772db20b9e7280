package browser_test

import (
	"context"
	"database/sql"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"text/template"
	"time"

	"entgo.io/ent/dialect"
	"github.com/chromedp/chromedp"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// What no attacker may ever see.
const (
	victim   = "victim@canary.test"
	attacker = "attacker@evil.test"
	canary   = "canary" // stands in the victim's email, organization and handle
)

//go:embed testdata/pages
var pages embed.FS

// house is a gateway at https://roster.test, and at another port the pages of everybody else, under any name.
type house struct {
	*testing.T
	gateway   string // its origin
	port      string // the others'
	url       string // of its database
	g         *gatewaytest.Gateway
	operation string // one that the victim has planned
	chromium  context.Context
	mu        sync.Mutex
	told      map[string][]string // what pages say, by kind
	hits      []hit
	underWay  int

	unpartitioned bool // what the gateway says of the cookie is changed for a browser that does not know partitions
	changed       *sync.Cond
}

// hit is a request that reached the gateway from a page.
type hit struct {
	method, path, host, site, origin string
	cookie                           bool
	status                           int
}

func (h hit) String() string {
	return fmt.Sprintf("%s %s from %q (%s), cookie %t: %d", h.method, h.path, h.origin, h.site, h.cookie, h.status)
}

func open(t *testing.T, set func(*config.Gateway)) *house {
	h := &house{T: t, told: map[string][]string{}}
	h.changed = sync.NewCond(&h.mu)
	h.chromium = chromium(t)
	front, others := tlsServer(t), tlsServer(t)
	h.gateway, h.port = "https://roster.test:"+portOf(front), portOf(others)
	h.url = storetest.URL(t, dialect.SQLite)
	db, err := store.Open(t.Context(), h.url)
	h.must(err)
	t.Cleanup(func() { _ = db.Close() }) // the gateway has ended
	h.g = gatewaytest.IdleWith(t, db, func(c *config.Gateway) {
		c.PublicURL, c.AllowedOrigins = h.gateway, []string{h.origin("console.roster.test")}
		set(c)
	})
	front.Config.Handler = http.HandlerFunc(h.front)
	others.Config.Handler = http.HandlerFunc(h.other)
	front.StartTLS()
	others.StartTLS()

	org := h.g.Organization("canary-organization", 10, true)
	h.g.Manager(org, victim)
	h.g.Account(org, "canary_handle")
	evil := h.g.Organization("evil", 10, true)
	h.g.Manager(evil, attacker)
	file := "email,platform,handle,roles\nnew@canary.test,X,canary_handle,Analyst\n"
	op, err := h.g.As(victim).PlanCSV(t.Context(), client.Plan{}, strings.NewReader(file), int64(len(file)))
	h.must(err)
	h.operation = op.ID
	return h
}

// tlsServer has a port and is not started yet.
func tlsServer(t *testing.T) *httptest.Server {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &httptest.Server{Listener: ln, Config: &http.Server{ReadHeaderTimeout: time.Minute}}
	t.Cleanup(func() {
		s.CloseClientConnections()
		s.Close()
	})
	return s
}

func portOf(s *httptest.Server) string {
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String()) // it is one
	return port
}

// origin of a page under a name.
func (h *house) origin(host string) string { return "https://" + host + ":" + h.port }

// front is the gateway, watched.
func (h *house) front(w http.ResponseWriter, r *http.Request) {
	_, err := r.Cookie("__Host-roster")
	rec := &status{ResponseWriter: w, status: http.StatusOK, unpartitioned: h.unpartitioned}
	ends := 1
	if r.Header.Get("Upgrade") != "" { // the console's websocket stays open
		ends = 0
	}
	h.mu.Lock()
	h.underWay += ends
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.underWay -= ends
		if r.URL.Path != "/favicon.ico" {
			h.hits = append(h.hits, hit{r.Method, r.URL.Path, r.Host, r.Header.Get("Sec-Fetch-Site"), r.Header.Get("Origin"), err == nil, rec.status})
		}
		h.changed.Broadcast()
	}()
	h.g.Handler.ServeHTTP(rec, r)
}

// seen are the requests so far. More may come: a page that is closed has asked for its icon.
func (h *house) seen() []hit {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.hits)
}

type status struct {
	http.ResponseWriter
	status        int
	unpartitioned bool
}

func (s *status) WriteHeader(code int) {
	s.status = code
	if set := s.Header()["Set-Cookie"]; s.unpartitioned {
		for i := range set {
			set[i] = strings.ReplaceAll(set[i], "; Partitioned", "")
		}
	}
	s.ResponseWriter.WriteHeader(code)
}

func (s *status) Unwrap() http.ResponseWriter { return s.ResponseWriter }

func (s *status) Flush() { _ = http.NewResponseController(s.ResponseWriter).Flush() }

// other serves everybody else: the attackers' pages, where they bring what they have read, and an empty page for the console.
func (h *house) other(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	switch name := strings.TrimPrefix(r.URL.Path, "/"); {
	case name == "told":
		text, _ := io.ReadAll(r.Body) // half a text is one, too
		h.tell(r.URL.Query().Get("kind"), r.URL.Query().Get("page")+": "+string(text))
	case name == "away": // keeps method and body
		http.Redirect(w, r, h.gateway+"/graphql?away", http.StatusTemporaryRedirect)
	case strings.HasSuffix(name, ".html") || strings.HasSuffix(name, ".js"):
		if strings.HasSuffix(name, ".js") {
			w.Header().Set("Content-Type", "text/javascript")
		} else {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
		}
		_, _ = io.WriteString(w, h.render("https://"+r.Host, name)) // the browser may have gone
	default:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, "<!doctype html><title>console</title>")
	}
}

// render fills a page in.
func (h *house) render(home, name string) string {
	tmpl, err := template.New("").Funcs(template.FuncMap{"json": func(v any) (string, error) {
		b, err := json.Marshal(v)
		return string(b), err
	}}).ParseFS(pages, "testdata/pages/*")
	if err != nil {
		return err.Error()
	}
	operations, _ := json.Marshal(map[string]string{"query": change}) // it always does
	var b strings.Builder
	if err := tmpl.ExecuteTemplate(&b, name, map[string]any{
		"Home": home, "Page": name, "Gateway": h.gateway, "Socket": "wss" + strings.TrimPrefix(h.gateway, "https"), "GraphQL": h.gateway + "/graphql",
		"Change": change, "Operations": string(operations), "Read": read, "Query": url.QueryEscape(change), "ReadQuery": url.QueryEscape(read),
		"Result": h.gateway + "/bulk/" + h.operation + "/result.csv", "SignIn": signIn(attacker), "Plan": plan, "Operation": h.operation,
	}); err != nil {
		return err.Error()
	}
	return b.String()
}

func (h *house) tell(kind, text string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.told[kind] = append(h.told[kind], text)
	h.changed.Broadcast()
}

// forget begins anew.
func (h *house) forget() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.told, h.hits = map[string][]string{}, nil
}

// settled waits until the page has done all that it tries, and so many of its requests came to an end.
func (h *house) settled(ctx context.Context, hits int) error {
	stop := context.AfterFunc(ctx, h.changed.Broadcast)
	defer stop()
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(h.told["done"]) == 0 || len(h.hits) < hits || h.underWay > 0 {
		if ctx.Err() != nil {
			return fmt.Errorf("done %v, %d of %d requests, %d under way: %v", h.told["done"], len(h.hits), hits, h.underWay, h.hits)
		}
		h.changed.Wait()
	}
	return nil
}

// evaluate runs a script in a tab and waits for its promise.
func (h *house) evaluate(ctx context.Context, script string) string {
	h.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[string]("(async () => { "+script+" })()", chromedp.EvalAwaitPromise))
	if err != nil {
		h.Fatalf("%v\n%s", err, script)
	}
	return out
}

// dump is every row of every table, as bare SQL reads it. When a session was last seen isn't told: the gateway notes it.
func (h *house) dump() string {
	h.Helper()
	db, err := sql.Open("sqlite", strings.TrimPrefix(h.url, "sqlite:"))
	h.must(err)
	defer db.Close() //nolint:errcheck // it was read from
	var b strings.Builder
	for _, table := range h.rows(db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") {
		for _, row := range h.rows(db, `SELECT * FROM "`+table+`"`) {
			fmt.Fprintf(&b, "%s %s\n", table, row)
		}
	}
	return b.String()
}

func (h *house) rows(db *sql.DB, query string) []string {
	h.Helper()
	rows, err := db.QueryContext(h.Context(), query)
	h.must(err)
	defer rows.Close() //nolint:errcheck // Err tells
	columns, err := rows.Columns()
	h.must(err)
	var out []string
	for rows.Next() {
		values, dest := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			dest[i] = &values[i]
		}
		h.must(rows.Scan(dest...))
		var b strings.Builder
		for i, v := range values {
			if columns[i] == "seen_at" {
				continue
			}
			if text, ok := v.([]byte); ok {
				v = string(text)
			}
			if len(values) == 1 {
				fmt.Fprintf(&b, "%v", v)
				continue
			}
			fmt.Fprintf(&b, "%s=%v ", columns[i], v)
		}
		out = append(out, b.String())
	}
	h.must(rows.Err())
	slices.Sort(out)
	return out
}

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

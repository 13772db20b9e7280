package browser_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/chromedp"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
)

// What the pages try to do with the victim's cookie, and to read.
const (
	change = `mutation { roleCreate(input: {name: "Owned", modules: [ANALYTICS], capabilities: [VIEW_ANALYTICS]}) { role { id } userErrors { message } } }`
	read   = `{ viewer { email } }`
	plan   = `mutation ($file: Upload!) { bulkOperationPlan(input: {source: {csv: $file}}) { bulkOperation { id } userErrors { message } } }`
)

func signIn(email string) string {
	return fmt.Sprintf(`mutation { signIn(input: {email: %q, password: %q}) { token userErrors { message } } }`, email, gatewaytest.Password)
}

// page is a page of testdata/pages, and how many of its requests must have come to the gateway at least: a page that tries
// nothing proves nothing.
type page struct {
	name string
	hits int
}

var attacks = []page{
	{"form-urlencoded", 2}, {"form-multipart", 2}, {"form-text", 2}, {"form-top", 1}, {"form-result", 2}, {"form-redirect", 2},
	{"fetch-simple", 6}, {"fetch-json", 3}, {"fetch-types", 10}, {"fetch-upload", 3},
	{"get-elements", 8}, {"get-navigation", 1}, {"get-popup", 2},
	{"frame", 3}, {"opener", 2}, {"null-origin", 4}, {"socket", 2}, {"events", 3}, {"beacon", 3},
	{"leak", 6}, {"worker", 3}, {"sign-in", 4}, {"cookie", 1},
}

// TestPagesOfOtherOriginsChangeNothing signs a browser in by its cookie, and opens every page under another port of the same
// host, a neighbour's name, and a name of another site: none changes a row, none reads an answer (goal 23). A page of an
// allowed origin works, before and after.
func TestPagesOfOtherOriginsChangeNothing(t *testing.T) {
	h := open(t, func(*config.Gateway) {})
	h.attacked("roster.test", "neighbour.roster.test", "evil.test")
	h.allowed(h.origin("console.roster.test"))
}

// TestPagesOfOtherSitesChangeNothingWithACookieForThem opens every page on another site, with a cookie that browsers send there: in one that knows nothing
// of partitions, so that the gateway's guards stand alone. A page of an allowed origin on another site works.
func TestPagesOfOtherSitesChangeNothingWithACookieForThem(t *testing.T) {
	h := open(t, func(c *config.Gateway) { c.CrossSiteCookie = true })
	h.unpartitioned = true
	h.attacked("evil.test")
	h.unpartitioned = false
	h.allowed(h.origin("console.roster.test"))
}

// TestAPageOnAnotherSiteUsesItsCookie is of an allowed origin, on whose site the browser keeps a session of its own.
func TestAPageOnAnotherSiteUsesItsCookie(t *testing.T) {
	elsewhere := ""
	h := open(t, func(c *config.Gateway) {
		c.CrossSiteCookie = true
		elsewhere = strings.Replace(c.AllowedOrigins[0], "console.roster.test", "app.other.test", 1)
		c.AllowedOrigins = append(c.AllowedOrigins, elsewhere)
	})
	h.page(elsewhere, func(ctx context.Context) {
		if got := h.ask(ctx, signIn(victim)); !strings.Contains(got, `"token"`) {
			t.Fatalf("sign-in from an allowed origin of another site: %s", got)
		}
	})
	h.allowed(elsewhere)
	h.console(func(ctx context.Context) {
		if got := h.ask(ctx, read); strings.Contains(got, victim) {
			t.Errorf("the browser is signed in on a site where nobody signed in: %s", got)
		}
	})
}

// attacked signs the victim in on a page of the allowed origin, and opens the attackers' pages under the names of hosts.
func (h *house) attacked(hosts ...string) {
	t := h.T
	h.console(func(ctx context.Context) {
		if got := h.ask(ctx, signIn(victim)); !strings.Contains(got, `"token"`) {
			t.Fatalf("sign-in from an allowed origin: %s", got)
		}
	})
	before := h.dump()
	tried, cookies := 0, 0
	for _, host := range hosts {
		for _, p := range attacks {
			if t.Failed() {
				break // a change that one page made would be told of all others
			}
			t.Run(host+"/"+p.name, func(t *testing.T) {
				h.forget()
				tab(t, h.chromium, func(ctx context.Context) {
					if err := chromedp.Do(ctx, chromedp.Navigate(h.origin(host)+"/"+p.name+".html")); err != nil {
						t.Fatal(err)
					}
					if err := h.settled(ctx, p.hits); err != nil {
						t.Fatal(err)
					}
				})
				tried += h.judge(t, before)
				for _, hit := range h.seen() {
					if hit.cookie && (hit.site != "same-origin" || hit.method != http.MethodGet) { // not what our own page asks for in a window that was opened
						cookies++
					}
				}
			})
		}
	}
	t.Logf("%d requests of %d pages came to the gateway, %d with the cookie", tried, len(hosts)*len(attacks), cookies)
	if cookies < 2*len(attacks) {
		t.Error("too few requests had the cookie to show anything")
	}
}

// allowed holds a page of an origin, on which the victim is signed in, to work.
func (h *house) allowed(origin string) {
	h.Run("an allowed origin", func(t *testing.T) {
		h.page(origin, func(ctx context.Context) {
			if got := h.ask(ctx, read); !strings.Contains(got, victim) {
				t.Errorf("the browser is no longer signed in as the victim: %s", got)
			}
			if got := h.ask(ctx, change); !strings.Contains(got, `"userErrors":[]`) {
				t.Errorf("a change from an allowed origin: %s", got)
			}
			if got := h.evaluate(ctx, fmt.Sprintf(`const s = new WebSocket(%q, 'graphql-transport-ws')
				return await new Promise((resolve) => {
					s.onopen = () => s.send('{"type":"connection_init"}')
					s.onmessage = (e) => resolve(e.data)
					s.onclose = (e) => resolve('closed ' + e.code + ' ' + e.reason)
				})`, "wss"+strings.TrimPrefix(h.gateway, "https")+"/graphql")); !strings.Contains(got, "connection_ack") {
				t.Errorf("a websocket from an allowed origin: %s", got)
			}
		})
		if !strings.Contains(h.dump(), "Owned") {
			t.Error("the change left no row, so nothing shows that the pages' change would have")
		}
	})
}

// judge says what the attackers got, and answers how many of their requests were seen.
func (h *house) judge(t *testing.T, before string) int {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	if got := h.told["read"]; len(got) > 0 {
		t.Errorf("an answer could be read: %q", got)
	}
	for kind, texts := range h.told {
		if i := slices.IndexFunc(texts, func(s string) bool { return strings.Contains(s, canary) || strings.Contains(s, "token") }); i >= 0 {
			t.Errorf("told as %s: %s", kind, texts[i])
		}
	}
	if after := h.dump(); after != before {
		t.Errorf("rows changed: %s\nrequests:\n%v", difference(before, after), h.hits)
	}
	return len(h.hits)
}

func difference(before, after string) string {
	var out []string
	was, is := strings.Split(before, "\n"), strings.Split(after, "\n")
	for _, row := range is {
		if !slices.Contains(was, row) {
			out = append(out, "+ "+row)
		}
	}
	for _, row := range was {
		if !slices.Contains(is, row) {
			out = append(out, "- "+row)
		}
	}
	return strings.Join(out, "\n")
}

// console opens a page of the allowed origin.
func (h *house) console(do func(ctx context.Context)) {
	h.Helper()
	h.page(h.origin("console.roster.test"), do)
}

// page opens a page of an origin.
func (h *house) page(origin string, do func(ctx context.Context)) {
	h.Helper()
	tab(h.T, h.chromium, func(ctx context.Context) {
		h.must(chromedp.Do(ctx, chromedp.Navigate(origin+"/")))
		do(ctx)
	})
}

// ask sends an operation as the page in a tab and answers the body.
func (h *house) ask(ctx context.Context, operation string) string {
	h.Helper()
	return h.evaluate(ctx, fmt.Sprintf(`const r = await fetch(%q, {method: 'POST', credentials: 'include',
		headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query: %q})}); return await r.text()`, h.gateway+"/graphql", operation))
}

// TestANameThatIsMadeToLeadHereIsNotAnswered is for DNS rebinding.
func TestANameThatIsMadeToLeadHereIsNotAnswered(t *testing.T) {
	h := open(t, func(*config.Gateway) {})
	before := h.dump()
	tab(t, h.chromium, func(ctx context.Context) { h.rebind(ctx, t) })
	h.judge(t, before)
}

// rebind is a page whose name led to its own server, and now leads to the gateway: to the browser both are one origin. The
// cookie stays away, because the name is another; the gateway must not even answer strangers under it.
func (h *house) rebind(ctx context.Context, t *testing.T) {
	page := "https://rebound.test:" + h.gateway[strings.LastIndex(h.gateway, ":")+1:] + "/page.html"
	paused := chromedp.Events(ctx, fetch.RequestPaused)
	_, err := chromedp.Call(ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: page}}})
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		for request, err := range paused {
			if err != nil {
				return // the tab is closed
			}
			_, _ = chromedp.Call(ctx, fetch.FulfillRequest, fetch.FulfillRequestParams{ // else the page does not come
				RequestID: request.RequestID, ResponseCode: 200, ResponseHeaders: []*fetch.HeaderEntry{{Name: "Content-Type", Value: "text/html"}},
				Body: []byte("<!doctype html><title>rebound</title>")})
		}
	}()
	if err := chromedp.Do(ctx, chromedp.Navigate(page)); err != nil {
		t.Fatal(err)
	}
	got := h.evaluate(ctx, fmt.Sprintf(`let all = ''
		for (const query of [%q, %q, %q]) {
			const r = await fetch('/graphql', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query})})
			all += r.status + ' ' + await r.text() + '\n'
		}
		const w = await fetch('/')
		return all + w.status + ' ' + await w.text()`, read, change, signIn(attacker)))
	if strings.Contains(got, `"data"`) || strings.Contains(got, "Sign in") {
		t.Errorf("answered under another name: %s", got)
	}
}

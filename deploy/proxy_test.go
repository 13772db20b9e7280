// Package deploy_test tries the examples of this directory: each proxy with its own file and the traffic of a day, and each file by the program that reads it.
package deploy_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestTheProxiesCarryADay(t *testing.T) {
	for proxy, start := range map[string]func(t *testing.T, dir, port, gateway string) *exec.Cmd{
		"nginx": func(t *testing.T, dir, port, gateway string) *exec.Cmd {
			write(t, filepath.Join(dir, "roster.conf"), example(t, "nginx/roster.conf", "443", port, "127.0.0.1:8080", gateway, "/etc/nginx/roster/", dir+"/"))
			main := filepath.Join(dir, "nginx.conf")
			write(t, main, fmt.Sprintf("daemon off; pid %s/pid; error_log stderr; events {}\nhttp { access_log off; client_body_temp_path %[1]s/body; proxy_temp_path %[1]s/proxy; "+
				"fastcgi_temp_path %[1]s/f; uwsgi_temp_path %[1]s/u; scgi_temp_path %[1]s/s; include %[1]s/roster.conf; }\n", dir))
			check(t, "nginx", "-t", "-q", "-e", "stderr", "-c", main)
			return exec.Command(program(t, "nginx"), "-e", "stderr", "-c", main) //nolint:noctx // stopped at the end
		},
		"caddy": func(t *testing.T, dir, port, gateway string) *exec.Cmd {
			main := filepath.Join(dir, "Caddyfile")
			site := fmt.Sprintf("%s:%s {\n\ttls %s/chain.pem %[3]s/key.pem", name, port, dir)
			write(t, main, "{\n\tadmin off\n\tauto_https disable_redirects\n}\n"+example(t, "caddy/Caddyfile", name+" {", site, "proxy 127.0.0.1:8080", "proxy "+gateway))
			check(t, "caddy", "validate", "--adapter", "caddyfile", "--config", "caddy/Caddyfile")
			return exec.Command(program(t, "caddy"), "run", "--adapter", "caddyfile", "--config", main) //nolint:noctx // likewise
		},
		"haproxy": func(t *testing.T, dir, port, gateway string) *exec.Cmd {
			main := filepath.Join(dir, "haproxy.cfg")
			write(t, main, example(t, "haproxy/haproxy.cfg", ":443", "127.0.0.1:"+port, "/etc/haproxy/", dir+"/", "one 127.0.0.1:8080", "one "+gateway,
				"two 127.0.0.1:8081", "two "+net.JoinHostPort("127.0.0.1", freePort(t))))
			check(t, "haproxy", "-c", "-q", "-f", main)
			return exec.Command(program(t, "haproxy"), "-db", "-q", "-f", main) //nolint:noctx // likewise
		},
	} {
		t.Run(proxy, func(t *testing.T) {
			program(t, proxy)
			db := storetest.Open(t, store.SQLite)
			set := gatewaytest.IdleWith(t, db, func(c *config.Gateway) {
				c.PublicURL, c.TrustedProxies = "https://"+name, []string{"127.0.0.1"}
			})
			work, stop := context.WithCancel(t.Context())
			var worker sync.WaitGroup
			worker.Go(func() { set.Work(work) })
			t.Cleanup(func() { stop(); worker.Wait() })
			d := &day{T: t, g: set}
			behind := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				d.note(r)
				set.Handler.ServeHTTP(w, r)
			}))
			t.Cleanup(behind.Close)

			dir, err := os.MkdirTemp("", "roster-proxy-") //nolint:usetesting // the proxy's workers are another user
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.RemoveAll(dir) })
			if err := os.Chmod(dir, 0o777); err != nil {
				t.Fatal(err)
			}
			roots, port := certificate(t, dir), freePort(t)
			cmd := start(t, dir, port, strings.TrimPrefix(behind.URL, "http://"))
			var log bytes.Buffer
			cmd.Stdout, cmd.Stderr, cmd.Dir = &log, &log, dir
			cmd.Env = append(os.Environ(), "HOME="+dir)
			cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
				_ = cmd.Wait()
				if t.Failed() {
					t.Logf("%s says: %s", proxy, log.Bytes())
				}
			})
			d.http = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true,
				DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
					return new(net.Dialer).DialContext(ctx, network, "127.0.0.1:"+port)
				}}}
			d.lives()
		})
	}
}

// day is what people and programs do with a gateway behind a proxy.
type day struct {
	*testing.T
	g    *gatewaytest.Gateway
	http *http.Client

	mu   sync.Mutex
	seen http.Header // of the last request that reached the gateway
	host string
}

func (d *day) note(r *http.Request) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.seen, d.host = r.Header.Clone(), r.Host
}

func (d *day) send(ctx context.Context, method, path, body string, headers ...string) *http.Response {
	d.Helper()
	r, err := http.NewRequestWithContext(ctx, method, "https://"+name+path, strings.NewReader(body))
	if err != nil {
		d.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := d.http.Do(r)
	if err != nil {
		d.Fatal(err)
	}
	return resp
}

const planned = `mutation($file: Upload!) { bulkOperationPlan(input: {source: {csv: $file}}) { bulkOperation { id digest } userErrors { message } } }`

const watch = `subscription($id: ID!) { bulkOperationProgress(id: $id) { status } }`

func (d *day) lives() {
	d.Helper()
	ctx, cancel := context.WithTimeout(d.Context(), time.Minute)
	defer cancel()
	org := d.g.Organization("acme", 500, true)
	d.g.Account(org, "acmenews")
	d.g.Manager(org, "mia@acme.test")

	for began := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+name+"/readyz", http.NoBody)
		if err != nil {
			d.Fatal(err)
		}
		if resp, err := d.http.Do(r); err == nil {
			if resp.Body.Close(); resp.StatusCode == http.StatusOK {
				break
			}
		}
		if time.Since(began) > 20*time.Second {
			d.Fatal("the proxy does not pass on /readyz")
		}
	}

	// A browser of the same origin, whose X-Forwarded-For is a lie.
	resp := d.send(ctx, http.MethodPost, "/graphql", `{"query": "mutation { signIn(input: {email: \"mia@acme.test\", password: \"`+gatewaytest.Password+`\"}) { token } }"}`,
		"Content-Type", "application/json", "Origin", "https://"+name, "Sec-Fetch-Site", "same-origin", "X-Forwarded-For", "203.0.113.9")
	var in struct {
		Data struct{ SignIn struct{ Token string } }
	}
	d.read(resp, &in)
	token := in.Data.SignIn.Token
	if token == "" || !strings.Contains(resp.Header.Get("Set-Cookie"), "Secure") {
		d.Fatalf("sign-in answers %d, cookie %q", resp.StatusCode, resp.Header.Get("Set-Cookie"))
	}
	d.mu.Lock()
	if d.host != name || d.seen.Get("X-Forwarded-Proto") != "https" || d.seen.Get("X-Forwarded-For") != "127.0.0.1" {
		d.Errorf("the gateway is told host %q, X-Forwarded-Proto %q, X-Forwarded-For %q", d.host, d.seen.Values("X-Forwarded-Proto"), d.seen.Values("X-Forwarded-For"))
	}
	d.mu.Unlock()

	// An upload of several MB.
	file := "action,email,platform,handle,roles\n"
	for n := range 300 {
		file += fmt.Sprintf("ADD,p%d@acme.test,X,acmenews,Publisher\n", n)
	}
	body := "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + `{"query": "` + planned + `", "variables": {"file": null}}` +
		"\r\n--b\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n" + `{"0": ["variables.file"]}` +
		"\r\n--b\r\nContent-Disposition: form-data; name=\"0\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + strings.Repeat("\n", 3<<20) + "\r\n--b--\r\n"
	var plan struct {
		Data struct {
			BulkOperationPlan struct {
				BulkOperation struct{ ID, Digest string }
				UserErrors    []struct{ Message string }
			}
		}
	}
	raw := d.read(d.send(ctx, http.MethodPost, "/graphql", body, "Content-Type", `multipart/form-data; boundary=b`, "Authorization", "Bearer "+token, //nolint:bodyclose // read closes it
		"GraphQL-Require-Preflight", "1"), &plan)
	op := plan.Data.BulkOperationPlan.BulkOperation
	if op.ID == "" {
		d.Fatalf("the upload: %s", raw)
	}
	c := client.New(d.g.URL, token)
	for began := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		now, err := c.Operation(ctx, op.ID)
		if err != nil || time.Since(began) > 30*time.Second {
			d.Fatalf("the plan: %v", err)
		}
		if op.Digest = now.Digest; now.Planned() {
			break
		}
	}

	// Both ways to watch the run; the first event comes before there is a second one.
	request := map[string]any{"query": watch, "variables": map[string]any{"id": op.ID}}
	events := d.sse(ctx, token, request)
	socket := d.socket(ctx, token, request)
	for way, first := range map[string]<-chan string{"SSE": events, "websocket": socket} {
		select {
		case status := <-first:
			if status != "PLANNED" {
				d.Errorf("%s begins with %q", way, status)
			}
		case <-time.After(10 * time.Second):
			d.Fatalf("%s: no event while the operation waits; the proxy holds it back", way)
		}
	}
	if _, err := c.Run(ctx, op.ID, op.Digest, "day"); err != nil {
		d.Fatal(err)
	}
	for way, next := range map[string]<-chan string{"SSE": events, "websocket": socket} {
		last := ""
		for status := range next {
			last = status
		}
		if last != "SUCCEEDED" {
			d.Errorf("%s ends with %q", way, last)
		}
	}
}

func (d *day) read(resp *http.Response, into any) []byte {
	d.Helper()
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err == nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		d.Fatalf("status %d: %v: %s", resp.StatusCode, err, raw)
	}
	return raw
}

// status reads an event's.
func status(payload []byte) string {
	var e struct {
		Data struct{ BulkOperationProgress struct{ Status string } }
	}
	_ = json.Unmarshal(payload, &e) // empty otherwise
	return e.Data.BulkOperationProgress.Status
}

func (d *day) sse(ctx context.Context, token string, request map[string]any) <-chan string {
	d.Helper()
	body, err := json.Marshal(request)
	if err != nil {
		d.Fatal(err)
	}
	resp := d.send(ctx, http.MethodPost, "/graphql", string(body), "Content-Type", "application/json", "Accept", "text/event-stream", "Authorization", "Bearer "+token) //nolint:bodyclose // its goroutine closes it
	out := make(chan string, 1000)
	go func() {
		defer close(out)
		defer resp.Body.Close()
		for buffer, part := []byte(nil), make([]byte, 4096); ; {
			n, err := resp.Body.Read(part)
			for buffer = append(buffer, part[:n]...); ; {
				line, rest, whole := bytes.Cut(buffer, []byte("\n"))
				if !whole {
					break
				}
				buffer = rest
				if s := status(bytes.TrimPrefix(line, []byte("data: "))); s != "" {
					out <- s
				}
			}
			if err != nil {
				return
			}
		}
	}()
	return out
}

func (d *day) socket(ctx context.Context, token string, request map[string]any) <-chan string {
	d.Helper()
	transport := d.http.Transport.(*http.Transport).Clone()
	transport.ForceAttemptHTTP2, transport.TLSClientConfig.NextProtos = false, []string{"http/1.1"}
	conn, _, err := websocket.Dial(ctx, "wss://"+name+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPClient: &http.Client{Transport: transport}}) //nolint:bodyclose // it is the connection
	if err != nil {
		d.Fatalf("websocket: %v", err)
	}
	for _, m := range []any{map[string]any{"type": "connection_init", "payload": map[string]any{"Authorization": "Bearer " + token}},
		map[string]any{"id": "1", "type": "subscribe", "payload": request}} {
		if err := wsjson.Write(ctx, conn, m); err != nil {
			d.Fatalf("websocket: %v", err)
		}
	}
	out := make(chan string, 1000)
	go func() {
		defer close(out)
		defer conn.CloseNow() //nolint:errcheck // it has ended
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			if wsjson.Read(ctx, conn, &m) != nil || m.Type == "complete" {
				return
			}
			if s := status(m.Payload); s != "" {
				out <- s
			}
		}
	}()
	return out
}

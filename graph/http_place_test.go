package graph_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// begin opens a connection and sends the head of an upload and the first bytes of its body.
func (s *stage) begin(t testing.TB, token string, length int, begun []byte, more ...string) net.Conn {
	t.Helper()
	u, err := url.Parse(s.URL)
	s.must(err)
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", u.Host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	head := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: %s\r\nGraphQL-Require-Preflight: 1\r\nContent-Length: %d\r\n", u.Host, length)
	if token != "" {
		head += "Authorization: Bearer " + token + "\r\n"
	}
	if len(more) == 0 {
		more = []string{"Content-Type: multipart/form-data; boundary=x"}
	}
	_, err = conn.Write(append([]byte(head+strings.Join(more, "\r\n")+"\r\n\r\n"), begun...))
	s.must(err)
	return conn
}

// heardOn reads a response and reports whether the server closes the connection after it.
func heardOn(t testing.TB, conn net.Conn) (status int, header http.Header, body string, closed bool) {
	t.Helper()
	_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second)) // so that the test fails soon if the server waits for the body
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, resp.Header, string(b), resp.Close
}

// A multipart body is only read if its sender may plan. Other senders get their answer before they have sent a byte of it.
func TestAnUploadOfWhoeverMayNotPlanIsRefusedUnread(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		s.APIClient(s.org["acme"], "bulk alone", roster.BulkScope)
		s.APIClient(s.org["acme"], "members alone", roster.ManageMembers)
		s.APIClient(s.org["acme"], "planner", roster.BulkScope, roster.ManageMembers)
		token := func(viewer string) string {
			if viewer == "" {
				return ""
			}
			return s.Token(email(viewer))
		}
		for _, c := range []struct {
			name, token string
			status      int
			code        string
		}{
			{"a stranger", "", 401, "UNAUTHENTICATED"},
			{"somebody who administers nothing", token("cleo"), 403, "FORBIDDEN"},
			{"an API client that may not change members", s.Token("bulk alone"), 403, "FORBIDDEN"},
			{"an API client that may not plan", s.Token("members alone"), 403, "FORBIDDEN"},
		} {
			status, _, body, closed := heardOn(t, s.begin(t, c.token, 90<<20, nil))
			if status != c.status || !strings.Contains(body, c.code) || !closed {
				t.Errorf("%s: %d, closed %t, %s", c.name, status, closed, body)
			}
			contentType, form := form(t, "operations", plans, "map", `{"0": ["variables.csv"]}`, "0/", rows)
			status, _, body, _ = heardOn(t, s.begin(t, c.token, form.Len(), form.Bytes(), "Content-Type: "+contentType))
			if status != c.status || !strings.Contains(body, c.code) {
				t.Errorf("%s, who sends all of it: %d %s", c.name, status, body)
			}
		}
		for _, c := range []struct{ name, token string }{
			{"a manager", token("mia")}, {"an administrator of an account", token("ana")}, {"staff", token("staff")}, {"an API client that may", s.Token("planner")},
		} {
			contentType, form := form(t, "operations", plans, "map", `{"0": ["variables.csv"]}`, "0/", rows)
			status, _, body, closed := heardOn(t, s.begin(t, c.token, form.Len(), form.Bytes(), "Content-Type: "+contentType))
			if status != 200 || closed {
				t.Errorf("%s: %d, closed %t, %s", c.name, status, closed, body)
			}
		}
		// A client that may import accounts may do so from a file, and plans nothing with it.
		s.APIClient(s.org["acme"], "accounts alone", roster.ManageAccounts)
		for file, want := range map[[2]string]string{{imports, "platform,handle\nX,acmefile\n"}: `"addedCount":1`, {plans, rows}: "FORBIDDEN"} {
			contentType, form := form(t, "operations", file[0], "map", `{"0": ["variables.csv"]}`, "0/", file[1])
			status, _, body, _ := heardOn(t, s.begin(t, s.Token("accounts alone"), form.Len(), form.Bytes(), "Content-Type: "+contentType))
			if status != 200 || !strings.Contains(body, want) {
				t.Errorf("an API client that may import accounts sends %s: %d %s", file[0], status, body)
			}
		}
	})
}

// An upload beyond the limit is refused before its first byte, and accepted when another upload has ended.
func TestUploadsHavePlaces(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		set  func(*config.Gateway)
		size int
		says string
	}{
		"at once":           {func(g *config.Gateway) { g.UploadsAtOnce = 2 }, 1000, "2 uploads in progress"},
		"on disk":           {func(g *config.Gateway) { g.UploadSpace = 303 }, 90 << 20, "space"},
		"of unknown length": {func(g *config.Gateway) { g.UploadSpace = 303 }, -1, "space"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := setStage(t, gatewaytest.IdleWith(t, storetest.Open(t, store.SQLite), c.set))
			mia := s.Token(email("mia"))
			hold := func(token string) net.Conn {
				if c.size < 0 {
					u, err := url.Parse(s.URL)
					s.must(err)
					conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", u.Host)
					s.must(err)
					t.Cleanup(func() { _ = conn.Close() })
					_, err = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: %s\r\nGraphQL-Require-Preflight: 1\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer %s\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n", u.Host, token)
					s.must(err)
					return conn
				}
				return s.begin(t, token, c.size, nil)
			}
			var held []net.Conn
			refused := func(token, says string) (what string, ok bool) {
				status, header, body, closed := heardOn(t, hold(token))
				ok = status == 429 && strings.Contains(body, `"THROTTLED"`) && strings.Contains(body, says) && closed
				_, err := strconv.Atoi(header.Get("Retry-After"))
				return fmt.Sprint(status, header, body), ok && err == nil && strings.Contains(body, "retryAfter")
			}
			// The test finds the number of slots by sending more uploads: those without an answer after the maximum wait for a slot have one.
			const over = 6500 * time.Millisecond
			conns, answered := make([]net.Conn, 4), make([]bool, 4)
			var asking sync.WaitGroup
			for i := range conns {
				conns[i] = hold(mia)
				asking.Go(func() {
					_ = conns[i].SetReadDeadline(time.Now().Add(over))
					_, err := conns[i].Read(make([]byte, 1))
					answered[i] = err == nil
				})
			}
			asking.Wait()
			for i, conn := range conns {
				if !answered[i] {
					held = append(held, conn)
				}
			}
			if want := map[string]int{"at once": 2, "on disk": 1, "of unknown length": 1}[name]; len(held) != want {
				t.Fatalf("%d places, want %d", len(held), want)
			}
			if what, ok := refused(mia, c.says); !ok {
				t.Error(what)
			}
			// Another user still has their own slot.
			other := hold(s.Token(email("gina")))
			_ = other.SetReadDeadline(time.Now().Add(over))
			if n, err := other.Read(make([]byte, 1)); err == nil {
				t.Errorf("somebody else is answered: %d", n)
			}
			_ = held[0].Close()
			_ = other.Close()
			s.within("a place was not given back", func() bool {
				contentType, form := form(t, "operations", plans, "map", `{"0": ["variables.csv"]}`, "0/", rows)
				return s.post(t, "mia", contentType, bytes.NewReader(form.Bytes())).status == 200
			})
		})
	}
}

// A thousand anonymous clients that send the beginning of a body and then nothing use almost no memory, whatever they send. This is only measured with
// ROSTER_TEST_LONG=1.
func TestAThousandStrangersTakeNothing(t *testing.T) {
	if !long() {
		t.Skip("ROSTER_TEST_LONG=1 opens 1,000 connections")
	}
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	contentType, body := form(t, "operations", plans, "map", `{"0": ["variables.csv"]}`, "0/", rows+strings.Repeat("x", 300<<10))
	for name, c := range map[string]struct {
		begun []byte
		head  string
	}{
		"multipart":                  {body.Bytes()[:200<<10], "Content-Type: " + contentType},
		"json":                       {bytes.Repeat([]byte(" "), 16<<10-1), "Content-Type: application/json"},
		"one that says to be events": {bytes.Repeat([]byte(" "), 16<<10-1), "Content-Type: application/json\r\nAccept: text/event-stream"},
	} {
		before := inUse()
		var held []net.Conn
		for range 1000 {
			held = append(held, s.begin(t, "", 90<<20, c.begun, c.head))
		}
		time.Sleep(time.Second)
		files, err := filepath.Glob(filepath.Join(dir, "roster-upload-*"))
		took := int64(inUse()) - int64(before)
		t.Logf("%s: %d MB of memory with both sides of each connection, %d files", name, took>>20, len(files))
		if took > 50<<20 || err != nil || len(files) > 0 {
			t.Errorf("%s: 1,000 strangers take %d MB and %d files, %v", name, took>>20, len(files), err)
		}
		for _, conn := range held {
			_ = conn.Close()
		}
	}
}

func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

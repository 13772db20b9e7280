package server_test

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// announced opens a connection and sends the head of an upload with a number of bytes.
func announced(t *testing.T, p *pipes, length int) io.ReadWriteCloser {
	t.Helper()
	conn, err := p.dial(t.Context(), "", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n", length); err != nil {
		t.Fatal(err)
	}
	return conn
}

// An upload that stops, or is too slow, loses its slot. One that is fast enough may take its time.
func TestASlowUploadIsGivenUp(t *testing.T) {
	for name, c := range map[string]struct {
		every time.Duration // between parts
		part  int           // bytes
		ends  time.Duration // when it is given up, without a response; 0 if it completes
	}{
		"silent at once":          {time.Hour, 1, 30 * time.Second},
		"a byte a second":         {time.Second, 1, 31 * time.Second},
		"half of the least pace":  {time.Second, 8 << 10, 61 * time.Second},
		"twice the least pace":    {time.Second, 32 << 10, 0},
		"much, and silence after": {29 * time.Second, 1 << 20, 0},
	} {
		t.Run(name, func(t *testing.T) {
			const length = 4 << 20
			given := make(chan time.Duration, 1)
			h := answering(t, false, func(w http.ResponseWriter, r *http.Request) {
				begun := time.Now()
				n, err := io.Copy(io.Discard, r.Body)
				if err == nil && n != length {
					t.Errorf("%d bytes came", n)
				}
				given <- time.Since(begun)
				if err != nil {
					w.WriteHeader(http.StatusBadRequest)
				}
				time.Sleep(time.Minute) // a plan may take longer than an upload may pause
				_, _ = io.WriteString(w, "done")
			})
			timeless(t, h, func(t *testing.T, p *pipes, _ *http.Client) {
				conn := announced(t, p, length)
				gone := make(chan struct{})
				defer func() { // also if the test has failed, since all goroutines must end
					_ = conn.Close()
					<-gone
				}()
				go func() {
					defer close(gone)
					for sent := 0; sent < length; sent += c.part {
						time.Sleep(c.every)
						if _, err := conn.Write(make([]byte, c.part)); err != nil {
							return
						}
					}
				}()
				resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
				if err != nil {
					t.Fatal(err)
				}
				took := <-given
				_ = resp.Body.Close()
				if whole := resp.StatusCode == http.StatusOK; whole != (c.ends == 0) || !whole && took > c.ends || whole && resp.Close {
					t.Errorf("%s after %s", resp.Status, took)
				}
			})
		})
	}
}

// An upload that is refused before its first byte is answered at once, and its connection is closed whatever the client sends or not.
func TestAnUploadThatIsNotReadEndsAtOnce(t *testing.T) {
	for name, length := range map[string]int{"small": 1000, "large": 100 << 20} {
		t.Run(name, func(t *testing.T) {
			h := answering(t, false, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) })
			timeless(t, h, func(t *testing.T, p *pipes, _ *http.Client) {
				conn := announced(t, p, length)
				defer conn.Close()
				begun := time.Now()
				b, err := io.ReadAll(conn)
				if took := time.Since(begun); err != nil || !strings.HasPrefix(string(b), "HTTP/1.1 401") || !strings.Contains(string(b), "Connection: close") || took > 2*time.Second {
					t.Errorf("%v after %s: %s", err, took, b)
				}
			})
		})
	}
}

package server_test

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"example.com/roster/internal/server"
)

// pipes is a listener with connections within the process. With them, the clock of testing/synctest only advances when all goroutines wait, so that tests of
// the server's deadlines take no time and do not depend on the machine.
type pipes struct {
	accepted chan net.Conn
	closed   chan struct{}
	once     sync.Once
}

func newPipes() *pipes { return &pipes{accepted: make(chan net.Conn), closed: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.accepted:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *pipes) Addr() net.Addr { return loopback }

func (p *pipes) dial(context.Context, string, string) (net.Conn, error) {
	here, there := net.Pipe()
	select {
	case p.accepted <- named{there}:
		return here, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

var loopback = &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 80}

// named is a connection with a remote address, which the server's network rules need.
type named struct{ net.Conn }

func (named) RemoteAddr() net.Addr { return loopback }

// timeless serves a handler with the real timeouts while the test runs, on a clock that only advances when all goroutines wait.
func timeless(t *testing.T, h func(ctx context.Context) http.Handler, test func(t *testing.T, p *pipes, client *http.Client)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p, done := newPipes(), make(chan error, 1)
		go func() { done <- server.Serve(ctx, p, h(ctx), server.Serving{Grace: time.Minute}, quiet) }()
		transport := &http.Transport{DialContext: p.dial}
		defer func() { // also if the test has failed, since all goroutines must end
			transport.CloseIdleConnections()
			stop()
			if err := <-done; err != nil {
				t.Error(err)
			}
		}()
		test(t, p, &http.Client{Transport: transport})
	})
}

// answering returns the gateway's handler with a GraphQL handler that sends a stream or a single response.
func answering(t *testing.T, streams bool, graphql http.HandlerFunc) func(ctx context.Context) http.Handler {
	return func(ctx context.Context) http.Handler {
		h, err := server.New(ctx, server.Config{
			GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if streams {
					w, r = stream(w, r)
				}
				graphql(w, r)
			}),
			Socket: func(*http.Request) bool { return false }, Log: slog.New(slog.DiscardHandler), Now: time.Now,
		})
		if err != nil {
			t.Error(err)
		}
		return h
	}
}

// stream turns a response into a stream, as the transport does for a subscription.
func stream(w http.ResponseWriter, r *http.Request) (http.ResponseWriter, *http.Request) {
	return w.(interface {
		Stream(r *http.Request) (http.ResponseWriter, *http.Request)
	}).Stream(r)
}

// body sends a request and returns the whole response body and the headers.
func body(t *testing.T, client *http.Client, r *http.Request) (string, http.Header) {
	t.Helper()
	resp, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Errorf("after %q: %v", b, err)
	}
	return string(b), resp.Header
}

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

// pipes is a listener whose connections stay within the process. Over them the clock of testing/synctest moves only when
// everybody waits, so that a test of the server's own deadlines takes no time and depends on no machine.
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

// named is a connection whose other side has an address, as the server's network rules need one.
type named struct{ net.Conn }

func (named) RemoteAddr() net.Addr { return loopback }

// timeless serves a handler with the times of the product, on a clock that moves only when everybody waits, while the test
// asks it.
func timeless(t *testing.T, h func(ctx context.Context) http.Handler, test func(t *testing.T, p *pipes, client *http.Client)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p, done := newPipes(), make(chan error, 1)
		go func() { done <- server.Serve(ctx, p, h(ctx), server.Serving{Grace: time.Minute}, quiet) }()
		transport := &http.Transport{DialContext: p.dial}
		defer func() { // also where the test has failed: nothing may go on
			transport.CloseIdleConnections()
			stop()
			if err := <-done; err != nil {
				t.Error(err)
			}
		}()
		test(t, p, &http.Client{Transport: transport})
	})
}

// answering is the gateway's handler around this one for GraphQL, which answers with a stream or once.
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

// stream makes an answer a stream, as the transport does for a subscription.
func stream(w http.ResponseWriter, r *http.Request) (http.ResponseWriter, *http.Request) {
	return w.(interface {
		Stream(r *http.Request) (http.ResponseWriter, *http.Request)
	}).Stream(r)
}

// body asks for a path and answers what came, to its end.
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

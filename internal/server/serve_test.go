package server_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/server"
)

func listen(t *testing.T) net.Listener {
	t.Helper()
	ln, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return ln
}

// get sends a request in the background and returns the body, or the error as text.
func get(t *testing.T, url string) <-chan string {
	t.Helper()
	out := make(chan string, 1)
	r, err := http.NewRequestWithContext(context.WithoutCancel(t.Context()), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			out <- "error: " + err.Error()
			return
		}
		defer resp.Body.Close()
		b, err := io.ReadAll(resp.Body)
		if err != nil {
			out <- "error: " + err.Error()
			return
		}
		out <- string(b)
	}()
	return out
}

func TestAStopLetsRequestsUnderWayFinish(t *testing.T) {
	for _, c := range []struct {
		name  string
		grace time.Duration
		cut   bool
	}{
		{"within the grace they finish", time.Minute, false},
		{"beyond it they are cut off", time.Millisecond, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			begun, finish := make(chan struct{}), make(chan struct{})
			ctx, stop := context.WithCancel(t.Context())
			h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				close(begun)
				<-finish
				_, _ = io.WriteString(w, "whole")
			})
			ln, done := listen(t), make(chan error, 1)
			go func() {
				done <- server.Serve(ctx, ln, h, server.Serving{Grace: c.grace}, slog.New(slog.DiscardHandler))
			}()
			body := get(t, "http://"+ln.Addr().String())
			<-begun
			stop()
			if !c.cut {
				close(finish)
			}
			err := <-done
			if (err != nil) != c.cut {
				t.Errorf("stopped with %v", err)
			}
			if got := <-body; (got == "whole") == c.cut {
				t.Error(got)
			}
			if c.cut {
				close(finish)
			}
		})
	}
}

func TestAStopEndsStreams(t *testing.T) {
	begun := make(chan struct{})
	ctx, stop := context.WithCancel(t.Context())
	h, err := server.New(ctx, server.Config{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, r = stream(w, r)
			close(begun)
			<-r.Context().Done()
		}),
		Socket: func(*http.Request) bool { return false },
		Log:    slog.New(slog.DiscardHandler), Now: time.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		r := httptest.NewRequestWithContext(context.WithoutCancel(ctx), http.MethodPost, "/graphql", strings.NewReader("{}"))
		r.Header.Set("Accept", "text/event-stream")
		defer close(ended)
		defer func() {
			if err, ok := recover().(error); !ok || !errors.Is(err, http.ErrAbortHandler) {
				t.Errorf("the stream ended with %v, so that a client takes it for whole", err)
			}
		}()
		h.ServeHTTP(httptest.NewRecorder(), r)
	}()
	<-begun
	stop()
	<-ended
}

func TestASlowAnswerOutlivesTheTimeForReading(t *testing.T) {
	h := answering(t, false, func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
			_, _ = io.WriteString(w, "cut off")
		case <-time.After(4 * time.Minute): // longer than a request's body may take, and a response on other routes
			_, _ = io.WriteString(w, "whole")
		}
	})
	timeless(t, h, func(t *testing.T, _ *pipes, client *http.Client) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1/graphql", nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := body(t, client, r); got != "whole" {
			t.Error(got)
		}
	})
}

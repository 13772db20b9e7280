package server_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/server"
)

func TestAStreamOutlivesTheTimeForAnswersAndIsKeptByNobody(t *testing.T) {
	late := make(chan error, 1)
	h, err := server.New(t.Context(), server.Config{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "no-cache") // as the transport does
			_, _ = io.WriteString(w, "first ")
			w.(http.Flusher).Flush()
			<-time.After(150 * time.Millisecond) // longer than an answer may take
			_, _ = io.WriteString(w, "last")
			go func() {
				<-r.Context().Done()
				_, err := io.WriteString(w, "keepalive")
				late <- err
			}()
		}),
		Streams: func(*http.Request) bool { return true },
		Log:     slog.New(slog.DiscardHandler), Now: time.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(h)
	s.Config.ReadTimeout, s.Config.WriteTimeout = 50*time.Millisecond, 50*time.Millisecond
	s.Start()
	defer s.Close()
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, s.URL+"/graphql", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || string(body) != "first last" {
		t.Errorf("%q, %v", body, err)
	}
	if c, x := resp.Header.Get("Cache-Control"), resp.Header.Get("X-Accel-Buffering"); c != "no-store" || x != "no" {
		t.Errorf("Cache-Control %q, X-Accel-Buffering %q", c, x)
	}
	if err := <-late; err == nil {
		t.Error("something was written after the end")
	}
}

package server_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestAStreamOutlivesTheTimeForAnswersAndIsKeptByNobody(t *testing.T) {
	late := make(chan error, 1)
	h := answering(t, true, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache") // as the transport does
		_, _ = io.WriteString(w, "first ")
		w.(http.Flusher).Flush()
		time.Sleep(time.Hour) // longer than a response may take
		_, _ = io.WriteString(w, "last")
		go func() {
			<-r.Context().Done()
			_, err := io.WriteString(w, "keepalive")
			late <- err
		}()
	})
	timeless(t, h, func(t *testing.T, _ *pipes, client *http.Client) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://127.0.0.1/graphql", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept", "text/event-stream")
		got, header := body(t, client, r)
		if got != "first last" {
			t.Errorf("%q", got)
		}
		if c, x := header.Get("Cache-Control"), header.Get("X-Accel-Buffering"); c != "no-store" || x != "no" {
			t.Errorf("Cache-Control %q, X-Accel-Buffering %q", c, x)
		}
		if err := <-late; err == nil {
			t.Error("something was written after the end")
		}
	})
}

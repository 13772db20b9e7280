package transport

import (
	"bytes"
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/request"
	"example.com/roster/internal/fault"
)

// eventPulse is the interval of the pings on a silent stream, which keep proxies from closing it as idle.
const eventPulse = 15 * time.Second

// Server-sent events follow graphql-sse in its mode "distinct connections": each response is a "next" event, and the last event is "complete". An operation
// that cannot be run is answered with "next", too. When the gateway stops, it cuts the connection without a "complete", so that clients reconnect by
// themselves.

// streamer is a response writer whose response can be endless. Stream returns the writer to use, and a request whose context also ends when the gateway stops,
// with a cause of UNAVAILABLE. The server's response writer implements it.
type streamer interface {
	Stream(r *http.Request) (http.ResponseWriter, *http.Request)
}

// follow runs an operation and sends each of its responses as an event.
func follow(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, op *graphql.OperationContext) {
	if s, ok := w.(streamer); ok {
		w, r = s.Stream(r)
	}
	e, end := begin(w)
	responses, ctx := exec.DispatchOperation(graphql.WithOperationContext(r.Context(), op), op)
	for resp := responses(ctx); resp != nil; resp = responses(ctx) {
		e.next(resp)
	}
	end(!stopping(r.Context()))
}

// stopping reports whether a context has ended because the gateway is stopping.
func stopping(ctx context.Context) bool { return fault.Is(context.Cause(ctx), fault.Unavailable) }

// begin sends the headers of a stream. The caller must call end: with true if the stream is complete, with false if the client should reconnect.
func begin(w http.ResponseWriter) (e *eventWriter, end func(whole bool)) {
	w.Header().Set("Content-Type", request.EventStream)
	w.WriteHeader(http.StatusOK)
	e = &eventWriter{w: w, control: http.NewResponseController(w)}
	e.send([]byte(":\n\n")) // sends the headers now
	rest := e.beating()
	return e, func(whole bool) {
		if whole {
			e.send([]byte("event: complete\ndata:\n\n"))
		}
		rest()
	}
}

// eventWriter writes events, each in one piece, and pings between them.
type eventWriter struct {
	mu      sync.Mutex
	w       http.ResponseWriter
	control *http.ResponseController
}

func (e *eventWriter) next(resp *graphql.Response) {
	head, tail := around(resp)
	data := bytes.ReplaceAll(bytes.Join([][]byte{head, resp.Data, tail}, nil), []byte{'\n'}, []byte{' '}) // a line break would end the event's data
	e.send(append(append([]byte("event: next\ndata: "), data...), "\n\n"...))
}

func (e *eventWriter) send(event []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, err := e.w.Write(event); err == nil { //nolint:gosec // the Content-Type says that it is an event stream, and browsers may not sniff another
		_ = e.control.Flush() // an error means that the client has disconnected, which ends the request's context
	}
}

// beating sends pings until end is called. No ping is being written when end returns.
func (e *eventWriter) beating() (end func()) {
	done, gone := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		tick := time.NewTicker(eventPulse)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				e.send([]byte(": ping\n\n"))
			case <-done:
				return
			}
		}
	}()
	return func() {
		close(done)
		<-gone
	}
}

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

// eventPulse is how often a silent stream says that it lives, so that no proxy takes it for dead.
const eventPulse = 15 * time.Second

// Server-sent events, by graphql-sse's "distinct connections": each response is a "next", and "complete" comes last. What does not run is answered by a
// "next", too. When the gateway stops, neither comes: the connection breaks off, and clients come again by themselves.

// streamer is a writer whose answer can go on without an end: it gives what to write to, and a request whose context ends when the gateway stops, with
// UNAVAILABLE as the cause. The server's is one.
type streamer interface {
	Stream(r *http.Request) (http.ResponseWriter, *http.Request)
}

// follow runs an operation and sends each of its responses.
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

// stopping says whether a context has ended because the gateway stops.
func stopping(ctx context.Context) bool { return fault.Is(context.Cause(ctx), fault.Unavailable) }

// begin sends the headers of a stream. It must be ended: whole, or as one that its reader has to ask for again.
func begin(w http.ResponseWriter) (e *eventWriter, end func(whole bool)) {
	w.Header().Set("Content-Type", request.EventStream)
	w.WriteHeader(http.StatusOK)
	e = &eventWriter{w: w, control: http.NewResponseController(w)}
	e.send([]byte(":\n\n")) // the headers leave now
	rest := e.beating()
	return e, func(whole bool) {
		if whole {
			e.send([]byte("event: complete\ndata:\n\n"))
		}
		rest()
	}
}

// eventWriter writes whole events, and a pulse between them.
type eventWriter struct {
	mu      sync.Mutex
	w       http.ResponseWriter
	control *http.ResponseController
}

func (e *eventWriter) next(resp *graphql.Response) {
	head, tail := around(resp)
	data := bytes.ReplaceAll(bytes.Join([][]byte{head, resp.Data, tail}, nil), []byte{'\n'}, []byte{' '}) // a line is the event's end
	e.send(append(append([]byte("event: next\ndata: "), data...), "\n\n"...))
}

func (e *eventWriter) send(event []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, err := e.w.Write(event); err == nil { //nolint:gosec // it is an event of JSON, and says so; no browser may guess
		_ = e.control.Flush() // the caller may have gone: then the request's context ends
	}
}

// beating keeps the pulse until it is ended; then none is under way any more.
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

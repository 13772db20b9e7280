package transport

import (
	"bytes"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/request"
)

// eventPulse is how often a silent stream says that it lives, so that no proxy takes it for dead.
const eventPulse = 15 * time.Second

// Events answers with server-sent events, by graphql-sse's "distinct connections": each response is a "next", and
// "complete" comes last. What does not run is answered by a "next", too.
type Events struct{}

var _ graphql.Transport = Events{}

// Supports takes a POST of JSON that asks for events.
func (Events) Supports(r *http.Request) bool {
	return request.WantsEvents(r) && !request.Upgrades(r) && request.MediaType(r) == request.PlainJSON
}

// Do runs an operation and sends each of its responses.
func (Events) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	w.Header().Add("Vary", "Accept")
	read := graphql.TraceTiming{Start: graphql.Now()}
	no := request.Encoding(w, r)
	var params *graphql.RawParams
	if no == nil {
		params, no = request.Posted(r)
	}
	if no != nil {
		no.Write(w)
		return
	}
	read.End = graphql.Now()
	params.ReadTime, params.Headers = read, r.Header
	ctx := r.Context()
	op, errs := exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, op)

	w.Header().Set("Content-Type", request.EventStream)
	w.WriteHeader(http.StatusOK)
	e := &eventWriter{w: w, control: http.NewResponseController(w)}
	e.send([]byte(":\n\n")) // the headers leave now
	defer e.beating()()
	if errs != nil {
		e.next(exec.DispatchError(ctx, errs))
	} else {
		responses, ctx := exec.DispatchOperation(ctx, op)
		for resp := responses(ctx); resp != nil; resp = responses(ctx) {
			e.next(resp)
		}
	}
	e.send([]byte("event: complete\ndata:\n\n"))
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

package server

import (
	"context"
	"io"
	"net/http"
	"sync"
	"time"

	"example.com/roster/internal/fault"
)

// eventTime is how long a reader of a stream may take for what was sent; who takes longer has gone.
const eventTime = 30 * time.Second

// graphAnswer is what a GraphQL request is answered through.
type graphAnswer struct {
	http.ResponseWriter
	server  *server
	control *http.ResponseController

	cause  func() error // why its request has ended, where it has no end of its own
	cancel context.CancelCauseFunc
	events *eventStream // where it is a stream
}

// Stream makes the answer a stream. The request that it gives ends when the process stops, too.
func (a *graphAnswer) Stream(r *http.Request) (http.ResponseWriter, *http.Request) {
	a.events = &eventStream{ResponseWriter: a.ResponseWriter, control: a.control}
	return a.events, a.begin(r)
}

// begin takes the answer's time away, and has its request end when the process stops.
func (a *graphAnswer) begin(r *http.Request) *http.Request {
	_ = a.control.SetWriteDeadline(time.Time{})
	a.server.streams.Add(1)
	ctx, cancel := context.WithCancelCause(r.Context())
	a.cause, a.cancel = func() error { return context.Cause(ctx) }, cancel
	go func() {
		select {
		case <-a.server.closing:
			cancel(fault.New(fault.Unavailable, "The gateway is stopping. Subscribe again to continue on another one."))
		case <-ctx.Done():
		}
	}()
	return r.WithContext(ctx)
}

// end ends what has no end of its own. A stream that the process's stop has cut off ends as a broken connection does, from which clients come again; to a
// proper end they would not.
func (a *graphAnswer) end() {
	if a.cause == nil {
		return
	}
	cut := fault.Is(a.cause(), fault.Unavailable)
	a.cancel(nil)
	defer a.server.streams.Done()
	if a.events == nil {
		return
	}
	a.events.end()
	if cut {
		panic(http.ErrAbortHandler)
	}
}

func (a *graphAnswer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// eventStream is the answer of a stream over HTTP. It has no end of its own, but each write has; no proxy may hold it back or
// keep it; and what comes after the handler's return, as a late keepalive may, goes nowhere.
type eventStream struct {
	http.ResponseWriter
	control *http.ResponseController

	mu    sync.Mutex
	ended bool
}

func (e *eventStream) WriteHeader(status int) {
	e.keepOut()
	e.ResponseWriter.WriteHeader(status)
}

func (e *eventStream) Write(p []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.ended {
		return 0, io.ErrClosedPipe
	}
	e.keepOut()
	_ = e.control.SetWriteDeadline(time.Now().Add(eventTime)) // a writer without deadlines has none to set
	return e.ResponseWriter.Write(p)
}

// keepOut forbids proxies to store the stream; the transport's own header is weaker.
func (e *eventStream) keepOut() {
	e.Header().Set("Cache-Control", "no-store")
	e.Header().Set("X-Accel-Buffering", "no")
}

func (e *eventStream) Flush() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.ended {
		return
	}
	_ = e.control.Flush()
	_ = e.control.SetWriteDeadline(time.Time{}) // until the next event there is nothing to wait for
}

func (e *eventStream) end() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ended = true
}

func (e *eventStream) Unwrap() http.ResponseWriter { return e.ResponseWriter }

package server

import (
	"context"
	"io"
	"net/http"
	"sync"
	"time"

	"example.com/roster/internal/fault"
)

// eventTime is how long the reader of a stream may take to receive an event. The connection of a slower reader is closed.
const eventTime = 30 * time.Second

// graphAnswer is the response to a GraphQL request. It can become a stream.
type graphAnswer struct {
	http.ResponseWriter
	server  *server
	control *http.ResponseController

	cause  func() error // returns why the request has ended; nil unless it is a stream or a websocket
	cancel context.CancelCauseFunc
	events *eventStream // nil unless it is a stream
}

// Stream makes the response a stream. The context of the returned request also ends when the process stops.
func (a *graphAnswer) Stream(r *http.Request) (http.ResponseWriter, *http.Request) {
	a.events = &eventStream{ResponseWriter: a.ResponseWriter, control: a.control}
	return a.events, a.begin(r)
}

// begin removes the response's time limit. The context of the returned request also ends when the process stops, with UNAVAILABLE as its cause.
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

// end ends a stream or a websocket, and does nothing for other responses. If the stream ends because the process stops, end breaks the connection, so that
// clients connect again. After a regular end they would not.
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

// eventStream is the response of a stream over HTTP. It has no time limit, but each write has. Proxies may neither buffer nor store it.
// Writes after the handler has returned, for example a late keepalive, have no effect.
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
	_ = e.control.SetWriteDeadline(time.Now().Add(eventTime)) // the error is ignored: not every writer has deadlines
	return e.ResponseWriter.Write(p)
}

// keepOut forbids caches to store the stream, and proxies to buffer it.
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
	_ = e.control.SetWriteDeadline(time.Time{}) // no time limit until the next event
}

func (e *eventStream) end() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ended = true
}

func (e *eventStream) Unwrap() http.ResponseWriter { return e.ResponseWriter }

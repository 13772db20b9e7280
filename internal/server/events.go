package server

import (
	"io"
	"net/http"
	"sync"
	"time"
)

// eventTime is how long a reader of a stream may take for what was sent; who takes longer has gone.
const eventTime = 30 * time.Second

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

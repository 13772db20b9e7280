package store

import (
	"context"
	"errors"
	"net"
	"net/url"
	"os"
	"sync/atomic"
	"time"

	"github.com/lib/pq"
)

// lib/pq waits for PostgreSQL as long as the connection is open. When a context ends it asks the server to cancel, but a server that cannot be reached, or a
// proxy that has lost the server, never answers. So each connection is wrapped in a wire. The wire is closed when its context has ended and the server did
// not cancel in time, and when the server has been silent for too long while a statement waits. SQLite needs none of this.
//
// farewell is how long the server may take to cancel a statement, and how long the request to cancel may take.
const farewell = 2 * time.Second

// endpoint is what the connections to one database have in common.
type endpoint struct {
	silence atomic.Int64         // how long the server may be silent while a statement waits; 0 means no limit
	losses  atomic.Int64         // how many connections timed out: those that were idle then may be dead, too
	trips   atomic.Int64         // how often the server was asked
	ear     atomic.Pointer[wire] // the connection that listens for notifications
}

// wire is one connection. Its owner reads and writes, at the same time if the driver copies rows to the server. Other goroutines may only close it.
type wire struct {
	net.Conn
	line         *endpoint
	ear          bool         // it listens for notifications, so that silence is normal
	asked        atomic.Bool  // something was written since the last read
	limit        time.Time    // the deadline that the driver has set
	ended        atomic.Bool  // closed, or broken
	lastReceived atomic.Int64 // the line's losses when something was last received
}

// keepAlive makes the kernel detect a dead peer within a minute, also on an idle connection.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 10 * time.Second, Count: 3}

func (l *endpoint) dial(ctx context.Context, network, address string) (*wire, error) {
	c, err := (&net.Dialer{KeepAliveConfig: keepAlive}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	w := &wire{Conn: c, line: l}
	w.lastReceived.Store(l.losses.Load())
	return w, nil
}

// silent returns how long the server may be silent now.
func (w *wire) silent() time.Duration {
	if w.ear {
		return 0
	}
	return time.Duration(w.line.silence.Load())
}

// deadline returns when a read or write that begins now times out; the zero time means never.
func (w *wire) deadline() time.Time {
	d := w.silent()
	if d == 0 {
		return w.limit
	}
	if by := time.Now().Add(d); w.limit.IsZero() || by.Before(w.limit) {
		return by
	}
	return w.limit
}

// SetDeadline is called by the driver while it connects.
func (w *wire) SetDeadline(t time.Time) error {
	w.limit = t
	return w.Conn.SetDeadline(t)
}

func (w *wire) Read(p []byte) (int, error) {
	if err := w.SetReadDeadline(w.deadline()); err != nil {
		return 0, err
	}
	if w.ended.Load() { // after the deadline was set, because abort sets ended before it sets its own deadline
		return 0, w.late("read")
	}
	w.asked.Store(false)
	n, err := w.Conn.Read(p)
	if n > 0 {
		w.lastReceived.Store(w.line.losses.Load())
	}
	if err != nil {
		w.broke(err)
	}
	return n, err
}

func (w *wire) Write(p []byte) (int, error) {
	if err := w.SetWriteDeadline(w.deadline()); err != nil {
		return 0, err
	}
	if w.ended.Load() {
		return 0, w.late("write")
	}
	if !w.ear && !w.asked.Swap(true) {
		w.line.trips.Add(1)
	}
	n, err := w.Conn.Write(p)
	if err != nil {
		w.broke(err)
	}
	return n, err
}

func (w *wire) late(op string) error {
	return &net.OpError{Op: op, Net: w.LocalAddr().Network(), Addr: w.RemoteAddr(), Err: os.ErrDeadlineExceeded}
}

// broke records that the wire cannot be used any more and, if the server timed out, that other connections may be dead, too.
func (w *wire) broke(err error) {
	w.ended.Store(true)
	if n, ok := errors.AsType[net.Error](err); ok && n.Timeout() && !w.ear {
		w.line.markStale()
	}
}

// abort ends all reads and writes that are waiting on the wire.
func (w *wire) abort() {
	w.ended.Store(true)
	_ = w.Conn.SetDeadline(time.Unix(1, 0)) // it may be closed already
}

// markStale is called after one connection timed out: connections that have received nothing since then are discarded when they would be used next. The
// connection that listens for notifications is closed at once, so that it is opened again.
func (l *endpoint) markStale() {
	now := l.losses.Add(1)
	if e := l.ear.Load(); e != nil && e.lastReceived.Load() < now {
		e.abort()
	}
}

// sound reports whether an idle wire can be used.
func (w *wire) sound() bool {
	return w == nil || !w.ended.Load() && w.lastReceived.Load() == w.line.losses.Load()
}

// until closes the wire if the operation has not ended soon after its context; call done when it has ended.
func (w *wire) until(ctx context.Context) (done func()) {
	if w == nil || ctx.Done() == nil {
		return func() {}
	}
	var over atomic.Bool
	stop := context.AfterFunc(ctx, func() {
		time.AfterFunc(farewell, func() {
			if !over.Load() {
				w.abort()
			}
		})
	})
	return func() {
		over.Store(true)
		stop()
	}
}

// wireKey is the context key by which Connect learns of the wire that the driver dials.
type wireKey struct{}

// dialer dials for the driver: for connections, and for requests to cancel a statement.
type dialer struct{ *endpoint }

func (d dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	made, _ := ctx.Value(wireKey{}).(func(*wire))
	if made == nil {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, farewell)
		defer cancel()
	}
	w, err := d.dial(ctx, network, address)
	if err != nil {
		return nil, err
	}
	if made == nil {
		err = w.SetDeadline(time.Now().Add(farewell))
		return w, err
	}
	made(w)
	return w, nil
}

// Dial and DialTimeout are required by the driver's interface; it calls DialContext.
func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address) //nolint:forbidigo // Dial is given no context
}

func (d dialer) DialTimeout(network, address string, _ time.Duration) (net.Conn, error) {
	return d.Dial(network, address)
}

// ears dials the connection that listens for notifications.
type ears struct{ *endpoint }

func (e ears) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	w, err := e.dial(ctx, network, address)
	if err != nil {
		return nil, err
	}
	w.ear = true
	e.ear.Store(w)
	return w, nil
}

func (e ears) Dial(network, address string) (net.Conn, error) {
	return e.DialContext(context.Background(), network, address) //nolint:forbidigo // Dial is given no context
}

func (e ears) DialTimeout(network, address string, _ time.Duration) (net.Conn, error) {
	return e.Dial(network, address)
}

// Bound sets how long PostgreSQL may be silent while a statement waits before the connection is closed. It is for servers, whose statements are short.
// Command-line commands wait as long as their statements take.
func (db *DB) Bound(silence time.Duration) {
	db.line.silence.Store(int64(silence))
	if db.replica != nil {
		db.replica.line.silence.Store(int64(silence))
	}
}

// RoundTrips returns how often PostgreSQL was asked for something so far. Tests limit the round trips of each change.
func (db *DB) RoundTrips() int64 { return db.line.trips.Load() }

// Listener receives PostgreSQL's notifications. A pooler in transaction mode does not pass them on. Behind one, Notify receives nil each second, which means
// that some may have been missed.
type Listener struct {
	*pq.Listener // nil behind a pooler in transaction mode
	Notify       <-chan *pq.Notification
	line         *endpoint
	ticks        chan struct{} // closed by Close
}

// Listener starts to listen. event is called when the connection is made or lost, and when connecting fails.
func (db *DB) Listener(event pq.EventCallbackType) *Listener {
	if db.pooled {
		return ticking(time.Second)
	}
	l := pq.NewDialListener(ears{&db.line}, db.listenDSN, 100*time.Millisecond, 5*time.Second, event)
	return &Listener{Listener: l, Notify: l.Notify, line: &db.line}
}

func ticking(every time.Duration) *Listener {
	notify, end := make(chan *pq.Notification, 1), make(chan struct{})
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-end:
				return
			case <-t.C:
				select {
				case notify <- nil:
				default: // the last one was not received yet
				}
			}
		}
	}()
	return &Listener{Notify: notify, ticks: end}
}

// Listen adds a channel whose notifications are received. It waits for the first connection.
func (l *Listener) Listen(channel string) error {
	if l.Listener == nil {
		return nil
	}
	return l.Listener.Listen(channel)
}

// Close ends the listener, also while it is connecting.
func (l *Listener) Close() error {
	if l.Listener == nil {
		close(l.ticks)
		return nil
	}
	if e := l.line.ear.Load(); e != nil {
		e.abort()
	}
	return l.Listener.Close()
}

// patience sets a connection parameter: how long connecting may take, in whole seconds.
func patience(q url.Values) {
	if !q.Has("connect_timeout") {
		q.Set("connect_timeout", "5")
	}
}

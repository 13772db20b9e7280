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

// The driver waits for PostgreSQL as long as the connection stands: a context that ends has it ask the server to stop, and a
// server that cannot be reached, or a balancer in between whose other side has gone, never answers. So connections are wires:
// they are cut when their context has ended and the server has had a moment to say so, and when it has been silent for
// too long though a statement waits. SQLite needs none of this.
//
// farewell is how long the server may take to stop what it is asked to, and the asking may take.
const farewell = 2 * time.Second

// line is what the wires to one database have in common.
type line struct {
	silence atomic.Int64 // how long the server may be silent though it is asked; 0 is as long as it likes
	losses  atomic.Int64 // how often it was silent for too long: what stood idle since before may be gone, too
	ear     atomic.Pointer[wire]
}

// wire is one connection. Its owner reads and writes; others may only cut it.
type wire struct {
	net.Conn
	line  *line
	ear   bool         // it listens: nothing may come for hours, and that is no silence
	limit time.Time    // that the driver has set
	ended atomic.Bool  // cut, or broken
	heard atomic.Int64 // the line's losses when something was last heard
}

// keepAlive has the kernel notice a peer that has gone without a word within a minute, also of a connection that is idle.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 10 * time.Second, Count: 3}

func (l *line) dial(ctx context.Context, network, address string) (*wire, error) {
	c, err := (&net.Dialer{KeepAliveConfig: keepAlive}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	w := &wire{Conn: c, line: l}
	w.heard.Store(l.losses.Load())
	return w, nil
}

// silent is how long the server may be now.
func (w *wire) silent() time.Duration {
	if w.ear {
		return 0
	}
	return time.Duration(w.line.silence.Load())
}

// deadline is when a read or a write that begins now is given up; never is the zero time.
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

// SetDeadline is the driver's, while it connects.
func (w *wire) SetDeadline(t time.Time) error {
	w.limit = t
	return w.Conn.SetDeadline(t)
}

func (w *wire) Read(p []byte) (int, error) {
	if err := w.SetReadDeadline(w.deadline()); err != nil {
		return 0, err
	}
	if w.ended.Load() { // after the deadline was set: a cut sets another after it has said so
		return 0, w.late("read")
	}
	n, err := w.Conn.Read(p)
	if n > 0 {
		w.heard.Store(w.line.losses.Load())
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
	n, err := w.Conn.Write(p)
	if err != nil {
		w.broke(err)
	}
	return n, err
}

func (w *wire) late(op string) error {
	return &net.OpError{Op: op, Net: w.LocalAddr().Network(), Addr: w.RemoteAddr(), Err: os.ErrDeadlineExceeded}
}

// broke notes that the wire is of no more use, and, where the server was silent, that others may be so.
func (w *wire) broke(err error) {
	w.ended.Store(true)
	if n, ok := errors.AsType[net.Error](err); ok && n.Timeout() && !w.ear {
		w.line.lost()
	}
}

// cut ends whatever waits on the wire.
func (w *wire) cut() {
	w.ended.Store(true)
	_ = w.Conn.SetDeadline(time.Unix(1, 0)) // it may be closed already
}

// lost has every wire mistrusted that has heard nothing since: it is dropped when it would be used next. The one that
// listens waits for nothing in particular and is cut, to be made again.
func (l *line) lost() {
	now := l.losses.Add(1)
	if e := l.ear.Load(); e != nil && e.heard.Load() < now {
		e.cut()
	}
}

// sound says whether a wire that is idle can be used.
func (w *wire) sound() bool {
	return w == nil || !w.ended.Load() && w.heard.Load() == w.line.losses.Load()
}

// until cuts the wire if what the context asked for has not ended soon after it; done says that it has.
func (w *wire) until(ctx context.Context) (done func()) {
	if w == nil || ctx.Done() == nil {
		return func() {}
	}
	var over atomic.Bool
	stop := context.AfterFunc(ctx, func() {
		time.AfterFunc(farewell, func() {
			if !over.Load() {
				w.cut()
			}
		})
	})
	return func() {
		over.Store(true)
		stop()
	}
}

// wireKey is where Connect waits for the wire that the driver dials.
type wireKey struct{}

// dialer is the line as the driver uses it: for connections, and to ask the server to stop a statement.
type dialer struct{ *line }

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

// Dial and DialTimeout make it what the driver calls a dialer; it uses the one above.
func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address) //nolint:forbidigo // Dial is given no context
}

func (d dialer) DialTimeout(network, address string, _ time.Duration) (net.Conn, error) {
	return d.Dial(network, address)
}

// ears is the line for the connection that listens.
type ears struct{ *line }

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

// Bound has PostgreSQL lost that is silent for so long though a statement waits. It fits a server, whose
// statements are short; commands wait for theirs.
func (db *DB) Bound(silence time.Duration) { db.line.silence.Store(int64(silence)) }

// Listener hears PostgreSQL's notifications as the application's role.
type Listener struct {
	*pq.Listener
	line *line
}

// Listener starts to listen. Event is told of each loss of the connection.
func (db *DB) Listener(event pq.EventCallbackType) *Listener {
	return &Listener{pq.NewDialListener(ears{&db.line}, db.dsn, 100*time.Millisecond, 5*time.Second, event), &db.line}
}

// Close ends it, also in the middle of connecting.
func (l *Listener) Close() error {
	if e := l.line.ear.Load(); e != nil {
		e.cut()
	}
	return l.Listener.Close()
}

// patience is a connection's parameter for how long it may take to be made, in whole seconds.
func patience(q url.Values) {
	if !q.Has("connect_timeout") {
		q.Set("connect_timeout", "5")
	}
}

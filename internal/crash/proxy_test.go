package crash

import (
	"bytes"
	"context"
	"encoding/binary"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// fate is what happens to a COMMIT on its way to PostgreSQL.
type fate int

const (
	pass   fate = iota
	before      // the connection is cut and PostgreSQL never hears of it: nothing is committed
	after       // PostgreSQL has committed, and its answer gets lost
)

// gate lets transactions begin; closed, it lets as many begin as it is told to.
type gate struct {
	mu      sync.Mutex
	closed  bool
	tickets int
	changed chan struct{} // closed upon each change
}

func (g *gate) enter() {
	for {
		g.mu.Lock()
		if !g.closed || g.tickets > 0 {
			if g.closed {
				g.tickets--
			}
			g.mu.Unlock()
			return
		}
		if g.changed == nil {
			g.changed = make(chan struct{})
		}
		wait := g.changed
		g.mu.Unlock()
		<-wait
	}
}

// set closes or opens the gate; closed, it lets so many through.
func (g *gate) set(closed bool, tickets int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed, g.tickets = closed, tickets
	if g.changed != nil {
		close(g.changed)
		g.changed = nil
	}
}

func (g *gate) left() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.tickets
}

// spare cuts nothing.
func spare(bool) fate { return pass }

// proxy stands between a gateway and PostgreSQL and reads as much of the protocol as it takes to see where transactions
// begin and end.
type proxy struct {
	url string // for the gateway

	gate  gate         // through which transactions begin
	judge atomic.Value // func(told bool) fate, for each COMMIT; told is whether the transaction wrote to the audit trail
}

// detour makes a proxy to a database, which ends with the test.
func detour(t *testing.T, database string) *proxy {
	t.Helper()
	p := &proxy{}
	p.judge.Store(spare)
	p.url = reroute(t, database, p.serve)
	return p
}

// dial opens PostgreSQL's end of a connection.
type dial func() (net.Conn, error)

// reroute listens in a database's place until the test ends, and answers the address for the gateway.
func reroute(t *testing.T, database string, serve func(front net.Conn, on dial)) (by string) {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	network, target := "tcp", u.Host
	if u.Port() == "" {
		target = net.JoinHostPort(u.Hostname(), "5432")
	}
	if dir := q.Get("host"); strings.HasPrefix(dir, "/") {
		network, target = "unix", filepath.Join(dir, ".s.PGSQL.5432")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	q.Del("host")
	q.Set("sslmode", "disable")
	u.Host, u.RawQuery = listener.Addr().String(), q.Encode()
	var connections sync.WaitGroup
	t.Cleanup(func() {
		_ = listener.Close()
		connections.Wait() // the gateway has ended before, and its connections with it
	})
	connections.Go(func() {
		for {
			front, err := listener.Accept()
			if err != nil {
				return
			}
			connections.Go(func() {
				serve(front, func() (net.Conn, error) { return new(net.Dialer).DialContext(context.Background(), network, target) })
			})
		}
	})
	return u.String()
}

func (p *proxy) serve(front net.Conn, on dial) {
	defer front.Close() //nolint:errcheck // it may be closed already
	back, err := on()
	if err != nil {
		return // as if PostgreSQL refused
	}
	defer back.Close()   //nolint:errcheck // the same
	var lost atomic.Bool // what PostgreSQL says from now on
	answers := make(chan struct{})
	go func() {
		defer close(answers)
		buffer := make([]byte, 1<<16)
		for {
			n, err := back.Read(buffer)
			if n > 0 && !lost.Load() {
				_, err = front.Write(buffer[:n])
			}
			if err != nil || lost.Load() {
				_ = front.Close()
				return
			}
		}
	}()
	header, told := make([]byte, 5), false
	for first := true; ; first = false {
		h := header
		if first {
			h = header[1:] // the first message has no type
		}
		if _, err := io.ReadFull(front, h); err != nil {
			return
		}
		body := make([]byte, max(0, int(binary.BigEndian.Uint32(header[1:]))-4))
		if _, err := io.ReadFull(front, body); err != nil {
			return
		}
		what := pass
		if !first && header[0] == 'P' && bytes.Contains(body, []byte("INSERT INTO audit_events")) {
			told = true
		}
		if !first && header[0] == 'Q' {
			switch statement, _, _ := strings.Cut(strings.TrimRight(string(body), "\x00"), " "); statement {
			case "BEGIN":
				told = false
				p.gate.enter()
			case "COMMIT":
				what = p.judge.Load().(func(bool) fate)(told)
			}
		}
		if what == before {
			return
		}
		lost.Store(what == after)
		if _, err := back.Write(append(slices.Clip(h), body...)); err != nil {
			return
		}
		if what == after {
			<-answers
			return
		}
	}
}

package crash

import (
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// weather is what becomes of bytes on their way between a gateway and PostgreSQL.
type weather int32

const (
	fair weather = iota
	far          // each byte takes 200 ms, each way
	thin         // 1 kB in a second, each way, on each connection
	hole         // bytes are swallowed and connections stand; who has lost bytes never hears anything again
)

const (
	distance = 200 * time.Millisecond
	sip      = 100 // bytes
)

// road stands between a gateway and PostgreSQL and knows nothing of what passes.
type road struct {
	url     string // for the gateway
	weather atomic.Int32

	mu       sync.Mutex
	changed  chan struct{} // closed upon the next change of weather
	passages map[*passage]bool
}

func newRoad(t *testing.T, database string) *road {
	t.Helper()
	r := &road{changed: make(chan struct{}), passages: map[*passage]bool{}}
	r.url = reroute(t, database, r.serve)
	return r
}

func (r *road) is() weather { return weather(r.weather.Load()) }

func (r *road) turn(w weather) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.weather.Store(int32(w))
	close(r.changed)
	r.changed = make(chan struct{})
}

// halve takes the database's end of every connection away. The gateway's end stands, and is never told.
func (r *road) halve() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for p := range r.passages {
		p.dead.Store(true)
		_ = p.back.Close() // it may be closed already
	}
}

func (r *road) next() <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.changed
}

// rest waits, but not into other weather.
func (r *road) rest(d time.Duration) {
	changed := r.next()
	select {
	case <-changed:
	case <-time.After(d):
	}
}

// passage is a connection. Dead, it stands and swallows everything.
type passage struct {
	*road
	back net.Conn // PostgreSQL's end
	dead atomic.Bool
}

func (r *road) serve(front net.Conn, on dial) {
	defer front.Close() //nolint:errcheck // it may be closed already
	back, err := on()
	if err != nil {
		return // as if PostgreSQL refused
	}
	p := &passage{road: r, back: back}
	r.mu.Lock()
	r.passages[p] = true
	r.mu.Unlock()
	var answers sync.WaitGroup
	answers.Go(func() {
		if p.carry(front, back); !p.dead.Load() && r.is() != hole {
			_ = front.Close() // PostgreSQL has closed, and the gateway hears of it
		}
	})
	p.carry(back, front)
	for r.is() == hole { // PostgreSQL hears of the gateway's end when the way is open again
		<-r.next()
	}
	r.mu.Lock()
	delete(r.passages, p)
	r.mu.Unlock()
	_ = back.Close() // it may be closed already
	answers.Wait()
}

type load struct {
	bytes []byte
	at    time.Time
}

// carry takes bytes from one end to the other until one of them closes.
func (p *passage) carry(to, from net.Conn) {
	loads := make(chan load, 256)
	var carrier sync.WaitGroup
	carrier.Go(func() {
		for l := range loads {
			p.deliver(to, l)
		}
	})
	defer carrier.Wait()
	defer close(loads)
	buffer := make([]byte, 1<<15)
	for {
		n, err := from.Read(buffer)
		if n > 0 {
			loads <- load{append([]byte(nil), buffer[:n]...), time.Now()}
		}
		if err != nil {
			return
		}
	}
}

func (p *passage) deliver(to net.Conn, l load) {
	for len(l.bytes) > 0 {
		n := len(l.bytes)
		switch p.is() {
		case hole:
			p.dead.Store(true)
		case far:
			p.rest(time.Until(l.at.Add(distance)))
			if p.is() == hole {
				continue
			}
		case thin:
			n = min(n, sip)
			p.rest(time.Second * sip / 1000)
		}
		if p.dead.Load() {
			return
		}
		if _, err := to.Write(l.bytes[:n]); err != nil {
			return // the other end has gone, and whoever reads from it will notice
		}
		l.bytes = l.bytes[n:]
	}
}

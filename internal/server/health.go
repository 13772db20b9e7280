package server

import (
	"context"
	"net/http"
	"sync"
	"time"

	"example.com/roster/internal/access"
)

// Check is a condition of being ready, with the word that /readyz says where it does not hold.
type Check struct {
	Reason string
	Holds  func(context.Context) error
}

// How long a look at the conditions may take, and for how long its answer serves everybody who asks.
const (
	checkTime = 2 * time.Second
	checkKept = time.Second
)

// health says that the process lives; it asks nobody else, so that a slow database restarts no gateway.
func (s *server) health(w http.ResponseWriter, _ *http.Request) { writeText(w, "ok\n") }

// ready says whether requests can be served now: the process isn't stopping, and its conditions hold. Otherwise it answers
// 503 and the word of what is missing.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	reason := "stopping"
	select {
	case <-s.stopping:
	default:
		reason = s.readiness.unmet(r.Context(), s)
	}
	if reason == "" {
		writeText(w, "ready\n")
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(http.StatusServiceUnavailable)
	_, _ = w.Write([]byte(reason + "\n")) // the caller has gone; there is nobody to tell
}

// Unmet returns the reason and the error of the first condition of being ready that does not hold, and nothing if the database answers and all hold.
func Unmet(ctx context.Context, ping func(context.Context) error, checks []Check) (reason string, err error) {
	for _, c := range append([]Check{{"database", ping}}, checks...) {
		if err := c.Holds(ctx); err != nil {
			return c.Reason, err
		}
	}
	return "", nil
}

// readiness keeps the last look, so that probes cost one at most in a second, however many there are.
type readiness struct {
	mu     sync.Mutex
	looked time.Time
	last   string
}

// unmet is the first condition that does not hold; empty where all do.
func (r *readiness) unmet(ctx context.Context, s *server) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := s.Now(); !r.looked.IsZero() && now.Sub(r.looked) < checkKept && !now.Before(r.looked) {
		return r.last
	}
	look, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTime) // who asked first may go; others wait for the answer
	defer cancel()
	before := r.last
	var err error
	if r.last, err = Unmet(look, s.Ping, s.Checks); err != nil && before != r.last {
		s.Log.WarnContext(ctx, "not ready", "request", access.RequestID(ctx), "reason", r.last, "error", err)
	}
	r.looked = s.Now()
	return r.last
}

func writeText(w http.ResponseWriter, s string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(s)) // the caller has gone; there is nobody to tell
}

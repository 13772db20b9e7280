package server

import (
	"context"
	"net/http"
	"sync"
	"time"

	"example.com/roster/internal/access"
)

// Check is a condition of readiness. If it does not hold, /readyz answers with its Reason.
type Check struct {
	Reason string
	Holds  func(context.Context) error
}

// checkTime is how long checking the conditions may take, and checkKept how long the result is reused.
const (
	checkTime = 2 * time.Second
	checkKept = time.Second
)

// health answers that the process is alive. It checks nothing else, so that no gateway is restarted because of a slow database.
func (s *server) health(w http.ResponseWriter, _ *http.Request) { writeText(w, "ok\n") }

// ready answers whether requests can be served now: the process isn't stopping, and all conditions hold. Otherwise it answers
// 503 with the reason.
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
	_, _ = w.Write([]byte(reason + "\n")) // fails only if the caller has gone
}

// Unmet returns the reason and the error of the first condition of readiness that does not hold. It returns neither if the database answers and all
// checks hold.
func Unmet(ctx context.Context, ping func(context.Context) error, checks []Check) (reason string, err error) {
	for _, c := range append([]Check{{"database", ping}}, checks...) {
		if err := c.Holds(ctx); err != nil {
			return c.Reason, err
		}
	}
	return "", nil
}

// readiness keeps the last result, so that the conditions are checked at most once a second, however many probes there are.
type readiness struct {
	mu     sync.Mutex
	looked time.Time
	last   string
}

// unmet returns the reason of the first condition that does not hold, or "" if all do.
func (r *readiness) unmet(ctx context.Context, s *server) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := s.Now(); !r.looked.IsZero() && now.Sub(r.looked) < checkKept && !now.Before(r.looked) {
		return r.last
	}
	look, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTime) // the caller may go while others wait for the result
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
	_, _ = w.Write([]byte(s)) // fails only if the caller has gone
}

package server

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"example.com/roster/internal/fault"
)

// health says that the process lives; it asks nobody else, so that a slow database restarts no gateway.
func (s *server) health(w http.ResponseWriter, _ *http.Request) { text(w, "ok\n") }

// ready says whether requests can be served now: the process isn't stopping, and the database answers within two seconds.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	select {
	case <-s.stopping:
		refuse(w, r, fault.New(fault.Unavailable, "The gateway is stopping."))
		return
	default:
	}
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := s.Ping(ctx); err != nil {
		s.fail(w, r, fault.Wrap(err, fault.Unavailable, "The database does not answer."))
		return
	}
	text(w, "ready\n")
}

func (s *server) welcome(w http.ResponseWriter, _ *http.Request) {
	text(w, fmt.Sprintf(`Roster: who may do what on every social account of an organization.

This is its GraphQL gateway. Sign in:

  curl %[1]s/graphql -H 'Content-Type: application/json' \
    -d '{"query": "mutation { signIn(input: {email: \"you@example.com\", password: \"…\"}) { token userErrors { message } } }"}'

Then ask with the token:

  curl %[1]s/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer <token>' \
    -d '{"query": "{ viewer { email isStaff } }"}'

Health: /healthz and /readyz. Rows of a bulk operation: /bulk/<id>/result.csv or result.jsonl.
`, s.PublicURL))
}

func text(w http.ResponseWriter, s string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(s)) // the caller has gone; there is nobody to tell
}

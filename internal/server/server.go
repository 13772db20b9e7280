// Package server is the HTTP side of the gateway: routes, the order of middleware, sessions in cookies and bearer tokens,
// limits on bodies, health, and a graceful stop. It refuses to know what a request means: that is graph.
package server

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/rules"
)

// Config is what the server is made of. Every field is needed but PublicURL and AllowedOrigins.
type Config struct {
	GraphQL        http.Handler
	Streams        func(*http.Request) bool // says whether the answer to a GraphQL request has no end of its own
	Authenticate   Authenticate
	Result         Result
	ParseID        func(id string) (uuid.UUID, error) // of a bulk operation as the API writes it
	Ping           func(context.Context) error        // says whether the database answers
	PublicURL      string                             // for the text at /
	AllowedOrigins []string                           // of other sites that may call with the user's cookie
	Log            *slog.Logger
	Now            func() time.Time
}

// Authenticate finds the viewer of a token; nil where the token is unknown or has ended.
type Authenticate func(ctx context.Context, token string) (*access.Viewer, error)

// Result streams the rows of a bulk operation as "CSV" or "JSONL": the given outcomes, or all of them.
type Result func(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []rules.Outcome) error

type server struct {
	Config
	stopping <-chan struct{} // closed when the process begins to stop: streams end
}

// New makes the gateway's handler. Streams (subscriptions) end when ctx does; other requests go on.
//
// A request passes, from the outside: request id, access log, panic, security headers, CORS, the refusal of cross-site
// writes; then, by route, the session and the limit on the body.
func New(ctx context.Context, c Config) (http.Handler, error) {
	s := &server{Config: c, stopping: ctx.Done()}
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.authenticated(s.bounded(c.GraphQL)))
	mux.Handle("GET /bulk/{id}/result.csv", s.authenticated(s.result("CSV", "text/csv; charset=utf-8")))
	mux.Handle("GET /bulk/{id}/result.jsonl", s.authenticated(s.result("JSONL", "application/jsonl; charset=utf-8")))
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /readyz", s.ready)
	mux.HandleFunc("GET /{$}", s.welcome)

	crossSite := http.NewCrossOriginProtection()
	for _, o := range Trusted(c.PublicURL, c.AllowedOrigins) {
		if err := crossSite.AddTrustedOrigin(o); err != nil {
			return nil, fmt.Errorf("allowed origin %q: %w", o, err)
		}
	}
	crossSite.SetDenyHandler(http.HandlerFunc(s.denyCrossSite))

	var h http.Handler = mux
	h = crossSite.Handler(h)
	h = shared(c.AllowedOrigins).Handler(h)
	h = secured(h)
	h = s.recovered(h)
	h = s.logged(h)
	return identified(h), nil
}

// Trusted are the origins whose pages may write and open websockets. Behind a proxy that changes the Host header, even the
// gateway's own pages come from elsewhere.
func Trusted(publicURL string, allowed []string) []string {
	trusted := slices.Clone(allowed)
	if u, err := url.Parse(publicURL); err == nil && u.Host != "" {
		trusted = append(trusted, u.Scheme+"://"+u.Host)
	}
	return trusted
}

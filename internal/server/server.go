// Package server is the HTTP side of the gateway: routes, the order of middleware, sessions in cookies and bearer tokens,
// limits on request bodies, health checks, and a graceful stop. It refuses to know what a request means: that is graph.
package server

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
)

// Config configures the server. PublicURL, AllowedOrigins, AllowedHeaders, and fields that say so can be empty.
type Config struct {
	GraphQL           http.Handler
	Socket            func(*http.Request) bool // reports whether a GraphQL request opens a websocket
	Authenticate      Authenticate
	Result            ResultFile
	Linked            func(operation uuid.UUID) Authenticate // authenticates a link to the operation's file
	ParseID           func(id string) (uuid.UUID, error)     // parses the API's id of a bulk operation
	Audit             Audit
	Lists             Lists
	ParseOrganization func(id string) (uuid.UUID, error) // parses the API's id of an organization
	Ping              func(context.Context) error        // returns an error if the database does not answer
	PublicURL         string                             // the gateway's address: its origin is trusted, and the pages of single sign-on link to it
	AllowedOrigins    []string                           // whose pages may call the gateway from a browser
	AllowedHeaders    []string                           // that these pages may send besides knownHeaders
	CrossSiteCookie   bool                               // these pages may use the session cookie even if they belong to another site
	Schema            string                             // schema.graphql
	SingleSignOn      SingleSignOn                       // nil if there is none
	Network           Network
	Checks            []Check       // of readiness besides Ping
	StopDelay         time.Duration // how long streams continue after ctx has ended
	Observe           Observe       // nil if nothing is measured
	Log               *slog.Logger
	Now               func() time.Time
}

// Observe starts to measure a request. The route is one of the server's patterns or "none". end takes the response's status.
type Observe func(r *http.Request, route string) (ctx context.Context, end func(status int))

// Authenticate returns the viewer of a token, or nil if the token is unknown or has expired.
type Authenticate func(ctx context.Context, token string) (*access.Viewer, error)

// ResultFile writes the rows of a bulk operation as "CSV" or "JSONL": those with the given outcomes, or all rows if there are none.
type ResultFile func(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []roster.Outcome) error

// Audit writes an organization's audit events as JSON lines: those between from and to. A nil time is no limit.
type Audit func(ctx context.Context, w io.Writer, org uuid.UUID, from, to *time.Time) error

type server struct {
	Config
	mux       *http.ServeMux
	stopping  <-chan struct{} // closed when the process begins to stop
	closing   chan struct{}   // closed StopDelay later: streams end
	streams   sync.WaitGroup
	readiness readiness
	h         http.Handler
}

// ServeHTTP answers a request.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.h.ServeHTTP(w, r) }

// wait waits until all streams have ended, or ctx has.
func (s *server) wait(ctx context.Context) {
	ended := make(chan struct{})
	go func() {
		s.streams.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-ctx.Done():
	}
}

// New returns the gateway's handler. When ctx ends, it is no longer ready, and each response closes its connection. After StopDelay,
// streams (subscriptions) end, too. Other requests continue.
//
// A request passes these layers, the outermost first: request id, client's address, access log, recovery from panics, security headers,
// checks of the host name and of TLS, CORS, protection against cross-site writes; then, depending on the route, session and limit on the body.
func New(ctx context.Context, c Config) (http.Handler, error) {
	s := &server{Config: c, stopping: ctx.Done(), closing: make(chan struct{})}
	context.AfterFunc(ctx, func() { time.AfterFunc(c.StopDelay, func() { close(s.closing) }) })
	mux := http.NewServeMux()
	s.mux = mux
	zipped, err := s.compressed(s.bounded(c.GraphQL))
	if err != nil {
		return nil, err
	}
	mux.Handle("/graphql", s.authenticated(zipped))
	mux.Handle("GET /schema.graphql", s.authenticated(http.HandlerFunc(s.schema)))
	mux.Handle("GET /bulk/{id}/result.csv", s.linked(s.result("CSV", "text/csv; charset=utf-8")))
	mux.Handle("GET /bulk/{id}/result.jsonl", s.linked(s.result("JSONL", "application/jsonl; charset=utf-8")))
	mux.Handle("GET /organizations/{id}/audit.jsonl", s.authenticated(http.HandlerFunc(s.audit)))
	for path, of := range c.Lists {
		s.exports(mux, path, of)
	}
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /readyz", s.ready)
	mux.HandleFunc("GET /licenses", s.licenses)
	s.pages(mux)
	s.docs(mux)
	s.singleSignOn(mux)

	crossSite := http.NewCrossOriginProtection()
	for _, o := range Trusted(c.PublicURL, c.AllowedOrigins) {
		if err := crossSite.AddTrustedOrigin(o); err != nil {
			return nil, fmt.Errorf("allowed origin %q: %w", o, err)
		}
	}
	crossSite.SetDenyHandler(http.HandlerFunc(s.denyCrossSite))

	h := crossSite.Handler(mux)
	h = shared(c.AllowedOrigins, c.AllowedHeaders).Handler(h)
	h = c.Network.guard(h)
	h = secured(h)
	h = s.recovered(h)
	h = s.logged(h)
	h = c.Network.from(h, &hints{log: c.Log})
	s.h = identified(h)
	return s, nil
}

// Trusted returns the origins whose pages may write and open websockets: the allowed ones and that of publicURL. The latter is needed behind a
// proxy that changes the Host header, because even the gateway's own pages then have another origin.
func Trusted(publicURL string, allowed []string) []string {
	trusted := slices.Clone(allowed)
	if u, err := url.Parse(publicURL); err == nil && u.Host != "" {
		trusted = append(trusted, u.Scheme+"://"+u.Host)
	}
	return trusted
}

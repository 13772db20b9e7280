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
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/rules"
)

// Config is what the server is made of. Fields that say so may stay empty, PublicURL and the origins too.
type Config struct {
	GraphQL           http.Handler
	Socket            func(*http.Request) bool // says whether a GraphQL request opens a websocket
	Authenticate      Authenticate
	Result            ResultFile
	Linked            func(operation uuid.UUID) Authenticate // finds the viewer of a link to the operation's file; nil where it is none
	ParseID           func(id string) (uuid.UUID, error)     // of a bulk operation as the API writes it
	Audit             Audit
	Lists             Lists
	ParseOrganization func(id string) (uuid.UUID, error) // as the API writes it
	Ping              func(context.Context) error        // says whether the database answers
	PublicURL         string                             // of the pages that single sign-on shows
	AllowedOrigins    []string                           // of pages that may call from a browser
	AllowedHeaders    []string                           // that these pages may send besides the known ones
	CrossSiteCookie   bool                               // these pages may use the cookie on other sites, too
	Schema            string                             // the contract as text
	SingleSignOn      SingleSignOn                       // nil where there is none
	Network           Network
	Checks            []Check       // of readiness, besides Ping
	StopDelay         time.Duration // for which it goes on after ctx has ended; streams end then
	Observe           Observe       // nil: nobody measures
	Log               *slog.Logger
	Now               func() time.Time
}

// Observe begins to measure a request, whose route is a pattern of ours or "none"; end gets the response's status.
type Observe func(r *http.Request, route string) (ctx context.Context, end func(status int))

// Authenticate finds the viewer of a token; nil where the token is unknown or has ended.
type Authenticate func(ctx context.Context, token string) (*access.Viewer, error)

// ResultFile streams the rows of a bulk operation as "CSV" or "JSONL": the given outcomes, or all of them.
type ResultFile func(ctx context.Context, w io.Writer, id uuid.UUID, format string, outcomes []rules.Outcome) error

// Audit streams an organization's audit events as JSON lines, between two instants as far as they are given.
type Audit func(ctx context.Context, w io.Writer, org uuid.UUID, from, to *time.Time) error

type server struct {
	Config
	mux       *http.ServeMux
	stopping  <-chan struct{} // closed when the process begins to stop
	closing   chan struct{}   // closed when it stops to listen: streams end
	streams   sync.WaitGroup
	readiness readiness
	h         http.Handler
}

// ServeHTTP answers a request.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.h.ServeHTTP(w, r) }

// wait returns when all streams have ended, or ctx has.
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

// New makes the gateway's handler. When ctx ends it is no longer ready and closes each connection with its next answer;
// after StopDelay streams (subscriptions) end, too. Other requests go on.
//
// A request passes, from the outside: request id, the client's address, access log, panic, security headers, the refusal of
// foreign names and of plain text, CORS, the refusal of cross-site writes; then, by route, the session and the limit on the body.
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

// Trusted are the origins whose pages may write and open websockets. Behind a proxy that changes the Host header, even the
// gateway's own pages come from elsewhere.
func Trusted(publicURL string, allowed []string) []string {
	trusted := slices.Clone(allowed)
	if u, err := url.Parse(publicURL); err == nil && u.Host != "" {
		trusted = append(trusted, u.Scheme+"://"+u.Host)
	}
	return trusted
}

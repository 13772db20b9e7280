package server

import (
	"net/http"
	"slices"

	"github.com/rs/cors"

	"example.com/roster/internal/fault"
)

// knownHeaders are the request headers that pages of allowed origins may send: those that common GraphQL clients and tracing libraries send by themselves.
// A setting adds others. If a request has a header that is not listed, the browser blocks it.
var knownHeaders = []string{
	"Accept", "Authorization", "Content-Type", "X-Request-Id", "X-Requested-With", "Last-Event-Id",
	"GraphQL-Require-Preflight", "Apollo-Require-Preflight",
	// Apollo Client: client awareness, and what its links add.
	"Apollographql-Client-Name", "Apollographql-Client-Version", "X-Apollo-Operation-Name", "X-Apollo-Operation-Id", "X-Apollo-Operation-Type",
	// Clients of Hive, Yoga, Hot Chocolate and others.
	"GraphQL-Client-Name", "GraphQL-Client-Version", "X-GraphQL-Client-Name", "X-GraphQL-Client-Version",
	// W3C Trace Context and Baggage (OpenTelemetry), and Sentry's own.
	"Traceparent", "Tracestate", "Baggage", "Sentry-Trace",
}

// shared allows requests from pages of exactly these origins. It gives the library a function, because the library takes an empty list as
// all origins.
func shared(origins, headers []string) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return slices.Contains(origins, origin) },
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:   slices.Concat(knownHeaders, headers),
		ExposedHeaders:   []string{"X-Request-Id", "Content-Disposition", "Retry-After"},
		AllowCredentials: true,
		MaxAge:           600,
	})
}

func (s *server) denyCrossSite(w http.ResponseWriter, r *http.Request) {
	refuse(w, r, fault.New(fault.Forbidden, "This site is not allowed to call the gateway from a browser. The gateway's operator can add its origin to ROSTER_ALLOWED_ORIGINS."))
}

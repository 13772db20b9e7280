package server

import (
	"net/http"
	"slices"

	"github.com/rs/cors"

	"example.com/roster/internal/fault"
)

// knownHeaders are what pages of allowed origins may send: whatever the clients and measuring libraries that are in use send by themselves. Others
// are a setting. A header that is not listed has the browser refuse the page's request before it is sent.
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

// shared answers other origins' browsers for the exact origins alone. A function decides, because an empty list would mean
// everyone to the library.
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

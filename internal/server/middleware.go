package server

import (
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/rs/cors"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// identified accepts the caller's request id where it is harmless in a log, and makes one otherwise.
func identified(next http.Handler) http.Handler {
	sane := regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !sane.MatchString(id) {
			id = uuid.NewString()
		}
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(access.WithRequestID(r.Context(), id)))
	})
}

// recovered turns a panic into INTERNAL; the stack goes to the log alone.
func (s *server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler {
				panic(p)
			}
			s.Log.ErrorContext(r.Context(), "panic", "request", access.RequestID(r.Context()), "cause", p, "stack", string(debug.Stack()))
			if rec, ok := w.(*recorder); ok && rec.begun {
				panic(http.ErrAbortHandler) // half an answer must not look like a whole one
			}
			refuse(w, r, fault.New(fault.Internal, "Something went wrong on our side. Quote the request id when you report it."))
		}()
		next.ServeHTTP(w, r)
	})
}

// logged writes one line a request: no query, no header, no body, because those may hold secrets.
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := s.Now()
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			s.Log.InfoContext(r.Context(), "request", "request", access.RequestID(r.Context()), "method", r.Method, "path", r.URL.Path,
				"status", rec.status, "bytes", rec.bytes, "took", s.Now().Sub(start).Round(time.Microsecond))
		}()
		next.ServeHTTP(rec, r)
	})
}

// recorder remembers what was answered. It flushes and unwraps, so that streams and websockets work through it.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
	begun  bool
}

func (r *recorder) WriteHeader(status int) {
	r.status, r.begun = status, true
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	r.begun = true
	n, err := r.ResponseWriter.Write(p)
	r.bytes += int64(n)
	return n, err
}

func (r *recorder) Flush() { _ = http.NewResponseController(r.ResponseWriter).Flush() }

func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// secured forbids what a browser would otherwise guess, tell or frame.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// shared answers other sites' browsers for the exact origins alone. A function decides, because an empty list would mean
// everyone to the library.
func shared(origins []string) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool { return slices.Contains(origins, origin) },
		AllowedMethods:  []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", "X-Request-Id",
			"GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"},
		ExposedHeaders:   []string{"X-Request-Id", "Content-Disposition"},
		AllowCredentials: true,
		MaxAge:           600,
	})
}

func (s *server) denyCrossSite(w http.ResponseWriter, r *http.Request) {
	refuse(w, r, fault.New(fault.Forbidden, "This site may not call the gateway from a browser. Its operator adds the origin to ROSTER_ALLOWED_ORIGINS."))
}

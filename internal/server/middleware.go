package server

import (
	"errors"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/rs/cors"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// identified accepts the caller's request id where it is harmless in a log, and makes one otherwise. It notes what the caller's browser or program calls
// itself, too.
func identified(next http.Handler) http.Handler {
	sane := regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !sane.MatchString(id) {
			id = uuid.NewString()
		}
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(access.WithAgent(access.WithRequestID(r.Context(), id), r.UserAgent())))
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
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
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

// logged writes one line a request: the route and not the path, no query, no header, no body, because those may hold secrets;
// of what the caller wrote only the operation's name.
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := s.Now()
		route := s.route(r)
		ctx, note := access.WithNote(r.Context())
		r = r.WithContext(ctx)
		end := func(int) {}
		if s.Observe != nil {
			ctx, end = s.Observe(r, route)
			r = r.WithContext(ctx)
		}
		rec := &recorder{ResponseWriter: w, status: http.StatusOK, stopping: s.stopping}
		defer func() {
			end(rec.status)
			line := []slog.Attr{
				slog.String("request", access.RequestID(ctx)), slog.String("method", method(r)), slog.String("route", route),
				slog.Int("status", rec.status), slog.Int64("bytes", rec.bytes), slog.Duration("took", s.Now().Sub(start).Round(time.Microsecond)),
			}
			s.Log.LogAttrs(ctx, slog.LevelInfo, "request", append(line, learnt(note.Read())...)...)
		}()
		next.ServeHTTP(rec, r)
	})
}

// route is the pattern that a request goes to, without its method: as many as there are routes.
func (s *server) route(r *http.Request) string {
	_, pattern := s.mux.Handler(r)
	if _, path, ok := strings.Cut(pattern, " "); ok {
		pattern = path
	}
	if pattern == "" {
		return "none"
	}
	return strings.TrimSuffix(pattern, "{$}")
}

// method is the request's, if it is one of HTTP's: a method can be any word.
func method(r *http.Request) string {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions,
		http.MethodConnect, http.MethodTrace:
		return r.Method
	}
	return "OTHER"
}

func learnt(l access.Learnt) []slog.Attr {
	var out []slog.Attr
	if l.Viewer != uuid.Nil {
		out = append(out, slog.String("viewer", l.Viewer.String()))
	}
	for _, a := range []slog.Attr{slog.String("kind", l.Kind), slog.String("operation", l.Operation), slog.String("code", l.Code)} {
		if a.Value.String() != "" {
			out = append(out, a)
		}
	}
	return out
}

// recorder remembers what was answered. It flushes and unwraps, so that streams and websockets work through it. While the
// process is stopping it closes each connection with its answer: the client is told before it could send more.
type recorder struct {
	http.ResponseWriter
	status   int
	bytes    int64
	begun    bool
	stopping <-chan struct{}
}

func (r *recorder) WriteHeader(status int) {
	r.begin(status)
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	r.begin(http.StatusOK)
	n, err := r.ResponseWriter.Write(p)
	r.bytes += int64(n)
	return n, err
}

func (r *recorder) begin(status int) {
	if r.begun {
		return
	}
	r.status, r.begun = status, true
	if status == http.StatusSwitchingProtocols {
		return
	}
	select {
	case <-r.stopping:
		r.Header().Set("Connection", "close")
	default:
	}
}

func (r *recorder) Flush() { _ = http.NewResponseController(r.ResponseWriter).Flush() }

func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// secured forbids what a browser would otherwise guess, tell or frame.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		h.Set("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin") // allowed origins ask by CORS, which this does not touch
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
	refuse(w, r, fault.New(fault.Forbidden, "This site is not allowed to call the gateway from a browser. The gateway's operator can add its origin to ROSTER_ALLOWED_ORIGINS."))
}

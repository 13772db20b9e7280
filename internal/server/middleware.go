package server

import (
	"errors"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// identified uses the caller's request id if it is safe to log, and creates one otherwise. It also adds the User-Agent header to the context.
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

// recovered answers INTERNAL after a panic, and logs the stack, which is not sent. If the response has begun, it breaks the connection.
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
				panic(http.ErrAbortHandler) // an incomplete response must not look complete
			}
			refuse(w, r, fault.New(fault.Internal, "Something went wrong on our side. Quote the request id when you report it."))
		}()
		next.ServeHTTP(w, r)
	})
}

// logged logs one line per request. It logs the route instead of the path, and no query, header or body, because these may contain secrets.
// Of a GraphQL document it logs only the kind and the name of the operation.
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

// route returns the pattern that matches a request, without the method, or "none". It has as many values as there are routes.
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

// method returns the request's method if HTTP defines it, and "OTHER" otherwise: a caller can send any word.
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

// recorder records the status and the size of a response. It has Flush and Unwrap, so that streams and websockets work through it. While the
// process is stopping, it adds "Connection: close", so that clients send no further requests over the connection.
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

// secured sets the headers that restrict what a browser does with a response. Handlers can replace them.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		h.Set("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin") // does not affect CORS requests of allowed origins
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

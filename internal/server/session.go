package server

import (
	"context"
	"net"
	"net/http"
	"slices"
	"strings"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// The prefix makes browsers insist on Secure, Path=/ and no Domain, so that no neighbour can plant the cookie.
const cookieName = "__Host-roster"

// authenticated puts the viewer into the context, read afresh for each request (H30). A bearer token that is unknown or
// has ended is refused, because its sender believes to be somebody; such a cookie is dropped, and the request goes on
// as a stranger's, so that a browser can sign in again.
func (s *server) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := access.WithCookie(from(r), func(token string) { s.setCookie(w, token) })
		w.Header().Add("Vary", "Authorization, Cookie")
		if header := r.Header.Get("Authorization"); header != "" {
			ctx, err := bearer(ctx, header, s.Authenticate)
			if err != nil {
				w.Header().Set("WWW-Authenticate", "Bearer")
				s.fail(w, r, err)
				return
			}
			next.ServeHTTP(w, r.WithContext(ctx))
			return
		}
		if token := cookie(r); token != "" && s.counts(r) {
			v, err := withRequestID(s.Authenticate)(ctx, token)
			if err != nil {
				s.fail(w, r, err)
				return
			}
			if v == nil || v.Client != nil { // an API client sends its token itself: no browser may send it for another page
				s.setCookie(w, "")
			} else {
				ctx = access.With(ctx, v)
			}
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// counts says whether the cookie of a request counts. A browser keeps one that is SameSite=Lax from other sites by itself. One that it may send for their
// pages counts where it would have come as Lax, and from pages of allowed origins; and a browser that does not say where a request comes from could be
// anywhere.
func (s *server) counts(r *http.Request) bool {
	if !s.CrossSiteCookie || slices.Contains(Trusted(s.PublicURL, s.AllowedOrigins), r.Header.Get("Origin")) {
		return true
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "same-origin", "same-site", "none":
		return true
	case "cross-site": // a person follows a link
		return r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
	}
	return false
}

// cookie is the session's token. A browser keeps one cookie of this name; where two come that differ, somebody has planted
// one, and no token is known for both.
func cookie(r *http.Request) string {
	found := ""
	for _, c := range r.CookiesNamed(cookieName) {
		if found != "" && c.Value != found {
			return "two"
		}
		found = c.Value
	}
	return found
}

// from notes the client's address, where nobody in front has done it.
func from(r *http.Request) context.Context {
	ctx := r.Context()
	if access.ClientAddress(ctx) != "" {
		return ctx
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	return access.WithClientAddress(ctx, host)
}

// bearer puts the viewer of an authorization "Bearer <token>" into the context; an empty one is a
// stranger's, anything else is UNAUTHENTICATED.
func bearer(ctx context.Context, authorization string, authenticate Authenticate) (context.Context, error) {
	scheme, token, _ := strings.Cut(authorization, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return nil, fault.New(fault.Unauthenticated, `Send "Authorization: Bearer <token>" with a token from signIn.`)
	}
	if strings.TrimSpace(token) == "" { // a script whose variable is still empty, about to sign in
		return ctx, nil
	}
	return WithViewer(authenticate)(ctx, token)
}

// WithViewer puts the viewer of a token into a context, also for a websocket, whose token comes in its first message. An
// unknown token is UNAUTHENTICATED.
func WithViewer(authenticate Authenticate) func(ctx context.Context, token string) (context.Context, error) {
	return func(ctx context.Context, token string) (context.Context, error) {
		v, err := withRequestID(authenticate)(ctx, strings.TrimSpace(token))
		if err != nil {
			return nil, err
		}
		if v == nil {
			return nil, fault.New(fault.Unauthenticated, "The token is unknown or has expired. Sign in again.")
		}
		return access.With(ctx, v), nil
	}
}

// withRequestID writes the request's id on the viewer, for the audit.
func withRequestID(authenticate Authenticate) Authenticate {
	return func(ctx context.Context, token string) (*access.Viewer, error) {
		v, err := authenticate(ctx, token)
		if v != nil {
			v.RequestID = access.RequestID(ctx)
			access.NoteOf(ctx).Viewed(v)
		}
		return v, err
	}
}

// setCookie hands a session to the browser, or takes it back with an empty token. How long it lasts is the session's own
// affair; the cookie goes with the browser.
func (s *server) setCookie(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: cookieName, Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	if s.CrossSiteCookie {
		c.SameSite, c.Partitioned = http.SameSiteNoneMode, true
	}
	if token == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

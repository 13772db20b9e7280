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

// cookieName has a prefix that makes browsers require Secure, Path=/ and no Domain, so that no other host of the domain can set the cookie.
const cookieName = "__Host-roster"

// authenticated adds the viewer to the context. The viewer is read again for each request (H30). A bearer token that is unknown or has expired
// is refused, because its sender expects to be signed in. A cookie with an unknown or expired token is deleted, and the request continues
// without a viewer, so that a browser can sign in again.
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
			if v == nil || v.Client != nil { // API clients send their token in a header: a browser must not send it for another page
				s.setCookie(w, "")
			} else {
				ctx = access.With(ctx, v)
			}
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// counts reports whether the session cookie of a request counts. Without CrossSiteCookie it is SameSite=Lax, and browsers do not send it for pages of other
// sites. With CrossSiteCookie they do: then it counts for pages of trusted origins, and for requests with which a Lax cookie would have been sent. It does not
// count if the browser does not say where the request comes from.
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

// cookie returns the session's token, or "" if there is none. A browser keeps one cookie of this name. If two with different values come, one was
// planted, and cookie returns a text that is no token.
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

// from adds the client's address to the context if it is missing.
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

// bearer adds the viewer of an authorization "Bearer <token>" to the context. It adds no viewer if the token is empty. Any other
// authorization is UNAUTHENTICATED.
func bearer(ctx context.Context, authorization string, authenticate Authenticate) (context.Context, error) {
	scheme, token, _ := strings.Cut(authorization, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return nil, fault.New(fault.Unauthenticated, `Send "Authorization: Bearer <token>" with a token from signIn.`)
	}
	if strings.TrimSpace(token) == "" { // a script that is about to sign in, with a variable that is still empty
		return ctx, nil
	}
	return WithViewer(authenticate)(ctx, token)
}

// WithViewer returns a function that adds the viewer of a token to a context. Websockets use it, too: their token comes in the first message. An
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

// withRequestID adds the request id to the viewer, for audit events, and the viewer to the line of the access log.
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

// setCookie sets the browser's session cookie; an empty token deletes it. The cookie has no end date, so that the browser keeps it until it is
// closed. When the session expires is stored with the session.
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

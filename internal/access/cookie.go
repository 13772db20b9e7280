package access

import "context"

type cookieKey struct{}

// WithCookie returns a context with a function that sets the session cookie of the response. The server adds it for signIn and signOut.
func WithCookie(ctx context.Context, set func(token string)) context.Context {
	return context.WithValue(ctx, cookieKey{}, set)
}

// SetCookie sets the session cookie of the response to a token, or clears it if the token is empty. It has no effect outside of a request and over a
// websocket; the response of signIn contains the token, too.
func SetCookie(ctx context.Context, token string) {
	if set, ok := ctx.Value(cookieKey{}).(func(string)); ok {
		set(token)
	}
}

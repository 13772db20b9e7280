package access

import "context"

type cookieKey struct{}

// WithCookie gives the request a way to hand a session to its browser. The server puts it in; signIn and signOut use it.
func WithCookie(ctx context.Context, set func(token string)) context.Context {
	return context.WithValue(ctx, cookieKey{}, set)
}

// SetCookie hands the session's token to the browser; an empty token clears it. Without a browser to hand it to, as over
// a websocket, nothing happens: the answer carries the token, too.
func SetCookie(ctx context.Context, token string) {
	if set, ok := ctx.Value(cookieKey{}).(func(string)); ok {
		set(token)
	}
}

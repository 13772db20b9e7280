package access

import "context"

type agentKey struct{}

// WithAgent returns a context with the User-Agent header of the request, unchanged.
func WithAgent(ctx context.Context, header string) context.Context {
	return context.WithValue(ctx, agentKey{}, header)
}

// Agent returns the User-Agent header of the request, or an empty string outside of a request. The client can send any text, so it must not be stored or
// shown unchanged.
func Agent(ctx context.Context) string {
	header, _ := ctx.Value(agentKey{}).(string)
	return header
}

package access

import "context"

type agentKey struct{}

// WithAgent puts what the browser or program calls itself into the context, as it was sent.
func WithAgent(ctx context.Context, header string) context.Context {
	return context.WithValue(ctx, agentKey{}, header)
}

// Agent is what the browser or program calls itself; empty outside of a request. Anybody can write anything there: it is not kept or shown as it is.
func Agent(ctx context.Context) string {
	header, _ := ctx.Value(agentKey{}).(string)
	return header
}

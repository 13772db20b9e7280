package access

import "context"

type requestKey struct{}

// WithRequestID returns a context with the id of the request, which appears in the response, the log and the audit events.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey{}, id)
}

// RequestID returns the id of the request, or an empty string outside of a request.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

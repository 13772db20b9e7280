package access

import "context"

type addressKey struct{}

// WithClientAddress puts the address of who asks into the context: the real one, behind proxies that are trusted.
func WithClientAddress(ctx context.Context, address string) context.Context {
	return context.WithValue(ctx, addressKey{}, address)
}

// ClientAddress is the address of who asks, without a port; empty outside of a request.
func ClientAddress(ctx context.Context) string {
	address, _ := ctx.Value(addressKey{}).(string)
	return address
}

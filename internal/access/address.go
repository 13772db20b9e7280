package access

import "context"

type addressKey struct{}

// WithClientAddress returns a context with the IP address of the client. Behind trusted proxies it is the address of the client, not of the proxy.
func WithClientAddress(ctx context.Context, address string) context.Context {
	return context.WithValue(ctx, addressKey{}, address)
}

// ClientAddress returns the IP address of the client, without a port. It is empty outside of a request and if the address is unknown.
func ClientAddress(ctx context.Context) string {
	address, _ := ctx.Value(addressKey{}).(string)
	return address
}

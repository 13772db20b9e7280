package access

import (
	"context"
	"net/netip"

	"github.com/google/uuid"
)

// Asker identifies whose share of the gateway's capacity a request uses: that of a person, in all their sessions, of an API client, or of the address of a
// caller who is not signed in.
type Asker struct {
	Identity uuid.UUID    // uuid.Nil for a caller who is not signed in
	Address  netip.Prefix // of a caller who is not signed in: an IPv4 address or an IPv6 /64 network
}

// AskerOf returns whose share a request uses. All callers without a sign-in and without a known address share one.
func AskerOf(ctx context.Context) Asker {
	if v := From(ctx); v != nil {
		return Asker{Identity: v.Identity}
	}
	ip, err := netip.ParseAddr(ClientAddress(ctx))
	if err != nil {
		return Asker{}
	}
	bits := 32
	if ip = ip.Unmap(); ip.Is6() {
		bits = 64 // what a provider usually assigns to one customer
	}
	p, _ := ip.WithZone("").Prefix(bits) // no error: the address has at least this many bits
	return Asker{Address: p}
}

package access

import (
	"context"
	"net/netip"

	"github.com/google/uuid"
)

// Asker is whose share of the gateway a request takes: a person's or an API client's, wherever they are signed in, or that of a stranger's address.
type Asker struct {
	Identity uuid.UUID    // uuid.Nil for a stranger
	Address  netip.Prefix // of a stranger
}

// AskerOf finds whose share a request takes.
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
		bits = 64 // what one customer of a provider has
	}
	p, _ := ip.WithZone("").Prefix(bits) // so many bits there are
	return Asker{Address: p}
}

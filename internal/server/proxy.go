package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"sync"

	"example.com/roster/internal/fault"
)

// forwarding are the headers in which proxies name the client of a request. Only the first one is read.
var forwarding = []string{"X-Forwarded-For", "Forwarded", "X-Real-Ip"}

// carrier is 100.64.0.0/10, the addresses between a provider and its customers (carrier-grade NAT), which are not used on the internet either.
var carrier = netip.MustParsePrefix("100.64.0.0/10")

// inside reports whether an address belongs to this machine or to a private network. It is then more likely a proxy's than a client's.
func inside(a netip.Addr) bool {
	return a.IsLoopback() || a.IsPrivate() || a.IsLinkLocalUnicast() || carrier.Contains(a)
}

// forwarded returns the first header that shows that a proxy passed the request on, or "" if there is none.
func forwarded(h http.Header) string {
	for _, name := range forwarding {
		if strings.TrimSpace(strings.Join(h.Values(name), "")) != "" {
			return name
		}
	}
	return ""
}

// hints logs for the operator, once each, what requests show about the proxies in front of the gateway.
type hints struct {
	log                         *slog.Logger
	undeclared, foreign, unread sync.Once
}

type passedOn struct{}

// inspect logs what a request shows about the proxies in front of the gateway, and marks a request through an undeclared proxy for guard to
// refuse. All clients of that proxy would share one address, so that any of them could use up the password attempts of the others (decision 21).
func (n Network) inspect(r *http.Request, peer netip.Addr, once *hints) *http.Request {
	header := forwarded(r.Header)
	switch {
	case header == "":
	case n.trusts(peer):
		if header != forwarding[0] {
			once.unread.Do(func() {
				once.log.WarnContext(r.Context(), "a trusted proxy names its clients in a header that is not read, so all of them share its address; have it set X-Forwarded-For",
					"peer", peer.String(), "header", header)
			})
		}
	case inside(peer):
		once.undeclared.Do(func() {
			once.log.ErrorContext(r.Context(), "requests are refused: they come through a proxy that is not declared; add it to ROSTER_TRUSTED_PROXIES",
				"peer", peer.String(), "header", header)
		})
		return r.WithContext(context.WithValue(r.Context(), passedOn{}, true))
	default: // anyone can send these headers, so they are ignored
		once.foreign.Do(func() {
			once.log.WarnContext(r.Context(), "a request has forwarding headers that are ignored; if it comes from one of your proxies, add that to ROSTER_TRUSTED_PROXIES",
				"peer", peer.String(), "header", header)
		})
	}
	return r
}

// errUndeclared is the error for requests through an undeclared proxy.
var errUndeclared = fault.New(fault.BadRequest, "This request came through a proxy that the gateway does not know. "+
	"Its operator can add the proxy's address to ROSTER_TRUSTED_PROXIES and configure the proxy to set X-Forwarded-For.")

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

// forwarding are the headers by which proxies say for whom they ask. The first is the one that is read.
var forwarding = []string{"X-Forwarded-For", "Forwarded", "X-Real-Ip"}

// carrier is 100.64.0.0/10, the addresses between a provider and its customers, which are nobody's on the internet either.
var carrier = netip.MustParsePrefix("100.64.0.0/10")

// inside says whether an address is of this machine or of a network of one's own: a proxy's, more likely than a visitor's.
func inside(a netip.Addr) bool {
	return a.IsLoopback() || a.IsPrivate() || a.IsLinkLocalUnicast() || carrier.Contains(a)
}

// forwarded is the first header by which a request says that it was passed on.
func forwarded(h http.Header) string {
	for _, name := range forwarding {
		if strings.TrimSpace(strings.Join(h.Values(name), "")) != "" {
			return name
		}
	}
	return ""
}

// hints logs for the operator, once each, what requests show of the proxies in front.
type hints struct {
	log                         *slog.Logger
	undeclared, foreign, unread sync.Once
}

type passedOn struct{}

// inspect notes what a request says of a proxy in front that the gateway was not told of. Whoever is behind such a proxy would share one
// address, so that anybody could use up the tries at a password of all others (decision 21).
func (n Network) inspect(r *http.Request, peer netip.Addr, told *hints) *http.Request {
	header := forwarded(r.Header)
	switch {
	case header == "":
	case n.trusts(peer):
		if header != forwarding[0] {
			told.unread.Do(func() {
				told.log.WarnContext(r.Context(), "a trusted proxy names its clients in a header that is not read, so all of them share its address; have it set X-Forwarded-For",
					"peer", peer.String(), "header", header)
			})
		}
	case inside(peer):
		told.undeclared.Do(func() {
			told.log.ErrorContext(r.Context(), "requests are refused: they come through a proxy that is not declared; add it to ROSTER_TRUSTED_PROXIES",
				"peer", peer.String(), "header", header)
		})
		return r.WithContext(context.WithValue(r.Context(), passedOn{}, true))
	default: // anybody can write it; it counts for nothing
		told.foreign.Do(func() {
			told.log.WarnContext(r.Context(), "a request has forwarding headers that are ignored; if it comes from one of your proxies, add that to ROSTER_TRUSTED_PROXIES",
				"peer", peer.String(), "header", header)
		})
	}
	return r
}

// errUndeclared is what the visitor of a proxy reads that was not declared.
var errUndeclared = fault.New(fault.BadRequest, "This request came through a proxy that the gateway does not know. "+
	"Its operator can add the proxy's address to ROSTER_TRUSTED_PROXIES and configure the proxy to set X-Forwarded-For.")

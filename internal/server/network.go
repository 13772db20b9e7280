package server

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// Network says who can reach the gateway, and how.
type Network struct {
	Hosts   []string       // accepted host names, in lower case and without a port; all if empty
	Proxies []netip.Prefix // whose X-Forwarded-… headers are trusted
	Guarded bool           // the gateway listens beyond this machine without TLS: only this machine and the proxies may use plain HTTP
	HTTPS   bool           // the public URL is https: responses set Strict-Transport-Security
}

// from finds the client's address and removes the headers that only a trusted proxy may send.
func (n Network) from(next http.Handler, once *hints) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		peer := peerOf(r)
		client := peer
		r = n.inspect(r, peer, once)
		if n.trusts(peer) {
			client = n.client(peer, r.Header.Values("X-Forwarded-For"))
		} else {
			for _, h := range []string{"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded", "X-Real-Ip", "Traceparent", "Tracestate"} {
				r.Header.Del(h)
			}
		}
		address := ""
		if client.IsValid() {
			address = client.String()
		}
		next.ServeHTTP(w, r.WithContext(access.WithClientAddress(r.Context(), address)))
	})
}

// guard refuses requests with a host name that is not accepted (a site can let its own name point to the gateway), requests that came over a
// network in plain text, and requests through undeclared proxies. It exempts health probes, which use the gateway's address.
func (n Network) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n.HTTPS {
			w.Header().Set("Strict-Transport-Security", "max-age=31536000")
		}
		peer := peerOf(r)
		switch {
		case r.URL.Path == "/healthz" || r.URL.Path == "/readyz":
		case r.Context().Value(passedOn{}) != nil:
			refuseWith(w, r, http.StatusMisdirectedRequest, errUndeclared)
			return
		case n.Guarded && r.TLS == nil && !peer.IsLoopback() && !n.trusts(peer):
			refuseWith(w, r, http.StatusMisdirectedRequest, fault.New(fault.BadRequest,
				"This gateway can only be used over https. If a proxy in front of it sent this request, its operator can add the proxy to ROSTER_TRUSTED_PROXIES."))
			return
		case n.trusts(peer) && n.HTTPS && strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "http"):
			refuseWith(w, r, http.StatusMisdirectedRequest, fault.New(fault.BadRequest, "This gateway can only be used over https; the request reached the proxy over http."))
			return
		case len(n.Hosts) > 0 && !slices.Contains(n.Hosts, hostname(r.Host)):
			refuseWith(w, r, http.StatusMisdirectedRequest, fault.New(fault.BadRequest,
				"This gateway does not accept this host name. A proxy in front of it must pass on the Host header; its operator can add more names to ROSTER_ALLOWED_HOSTS."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (n Network) trusts(a netip.Addr) bool {
	return a.IsValid() && slices.ContainsFunc(n.Proxies, func(p netip.Prefix) bool { return p.Contains(a) })
}

// client returns the rightmost forwarded address that is not a trusted proxy's. Anyone can have written the addresses to the left of it.
func (n Network) client(peer netip.Addr, forwarded []string) netip.Addr {
	client := peer
	hops := strings.Split(strings.Join(forwarded, ","), ",")
	for _, hop := range slices.Backward(hops) {
		a := addressOf(strings.TrimSpace(hop))
		if !a.IsValid() {
			break
		}
		client = a
		if !n.trusts(a) {
			break
		}
	}
	return client
}

func peerOf(r *http.Request) netip.Addr { return addressOf(r.RemoteAddr) }

// addressOf parses an address with or without a port. It returns the zero Addr if the text is not an address.
func addressOf(text string) netip.Addr {
	if a, err := netip.ParseAddrPort(text); err == nil {
		return a.Addr().Unmap().WithZone("")
	}
	a, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		return netip.Addr{}
	}
	return a.Unmap().WithZone("")
}

// hostname returns the name in a Host header, in lower case, without the port, the brackets of an IPv6 address, and a dot at the end.
func hostname(host string) string {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
}

package config

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"time"
)

// Network configures how the gateway is reached. From other machines it is reached only over TLS, which the gateway or a trusted proxy terminates,
// unless Insecure is set.
type Network struct {
	TLSCert        string        `name:"tls-cert" env:"ROSTER_TLS_CERT" placeholder:"FILE" help:"Certificate chain in PEM; read again when it changes and on SIGHUP. With ROSTER_TLS_KEY the gateway serves HTTPS itself."`
	TLSKey         string        `name:"tls-key" env:"ROSTER_TLS_KEY" placeholder:"FILE" help:"Private key of the certificate, in PEM."`
	TrustedProxies []string      `env:"ROSTER_TRUSTED_PROXIES" placeholder:"CIDR" help:"Networks of the proxies that terminate TLS, separated by commas, such as 10.0.0.0/8, or 127.0.0.1 for one on this machine. Only their X-Forwarded-For and X-Forwarded-Proto are trusted. A request from this machine or a private network that has X-Forwarded-For, Forwarded or X-Real-IP but does not come from one of them is refused."`
	AllowedHosts   []string      `env:"ROSTER_ALLOWED_HOSTS" placeholder:"HOST" help:"Host names besides that of the public URL that the gateway accepts, separated by commas, such as roster.internal."`
	Insecure       bool          `env:"ROSTER_INSECURE" help:"Listen on other addresses than this machine's own without TLS: passwords and tokens can be read on the network. Only for trials."`
	StopDelay      time.Duration `env:"ROSTER_STOP_DELAY" default:"1s" help:"How long a gateway that is stopping still accepts requests while /readyz answers 503 and each response closes its connection, so that load balancers remove it. Must be longer than the interval of their checks."`
	MetricsListen  string        `env:"ROSTER_METRICS_LISTEN" placeholder:"ADDRESS" help:"Address for Prometheus metrics, at /metrics, such as 127.0.0.1:9090; without a host, it is reachable from this machine only. Without it there are no metrics."`
	OTLPEndpoint   string        `name:"otlp-endpoint" env:"ROSTER_OTLP_ENDPOINT" placeholder:"URL" help:"Where OpenTelemetry traces are sent (OTLP over HTTP), such as http://127.0.0.1:4318. Without it there are no traces. OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER and OTEL_RESOURCE_ATTRIBUTES are used."`
}

// Loopback reports whether an address to listen on, as host:port, can be reached from this machine only.
func Loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Encrypted reports whether the gateway itself terminates TLS.
func (n Network) Encrypted() bool { return n.TLSCert != "" }

// Proxies returns the networks of ROSTER_TRUSTED_PROXIES. A single address is a network with one address. It returns an error for a network that contains
// all addresses.
func (n Network) Proxies() ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, text := range n.TrustedProxies {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			var a netip.Addr
			if a, err = netip.ParseAddr(text); err == nil {
				p = netip.PrefixFrom(a, a.BitLen())
			}
		}
		switch {
		case err != nil:
			return nil, fmt.Errorf("ROSTER_TRUSTED_PROXIES has %q; write networks, as in 10.0.0.0/8 or 192.0.2.7", text)
		case p.Bits() == 0:
			return nil, fmt.Errorf("ROSTER_TRUSTED_PROXIES has %q, which contains all addresses; write the proxies' own networks", text)
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// validateNetwork returns an error if a setting of the network is not valid, if passwords would be sent over a network without TLS, or if the gateway would
// accept any host name.
func (g Gateway) validateNetwork() error {
	if (g.TLSCert == "") != (g.TLSKey == "") {
		return errors.New("ROSTER_TLS_CERT and ROSTER_TLS_KEY go together; set both or neither")
	}
	if _, err := g.Proxies(); err != nil {
		return err
	}
	for _, h := range g.AllowedHosts {
		if h == "" || strings.ContainsAny(h, "/:*@ ") {
			return fmt.Errorf("ROSTER_ALLOWED_HOSTS has %q; write names without scheme, port or wildcard, as in roster.internal", h)
		}
	}
	if g.StopDelay < 0 {
		return fmt.Errorf("ROSTER_STOP_DELAY is %s; write zero or more, as in 1s", g.StopDelay)
	}
	if g.MetricsListen != "" {
		if _, port, err := net.SplitHostPort(g.MetricsListen); err != nil || port == "" {
			return fmt.Errorf("ROSTER_METRICS_LISTEN is %q; write host:port, as in 127.0.0.1:9090", g.MetricsListen)
		}
	}
	if g.OTLPEndpoint != "" {
		if u, err := url.Parse(g.OTLPEndpoint); err != nil || !web(u) || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
			return errors.New("ROSTER_OTLP_ENDPOINT is not the URL of a collector; write it as in http://127.0.0.1:4318, and put secrets into OTEL_EXPORTER_OTLP_HEADERS")
		}
	}
	return g.validateOpen()
}

// validateOpen returns an error if other machines can reach the gateway without TLS or without a public URL, or if proxies terminate TLS but the public URL is
// not https.
func (g Gateway) validateOpen() error {
	public, _ := url.Parse(g.PublicURL) // Validate has checked it
	https := g.PublicURL != "" && public.Scheme == "https"
	switch {
	case len(g.TrustedProxies) > 0 && !g.Encrypted() && !g.Insecure && g.PublicURL != "" && !https:
		return fmt.Errorf("ROSTER_PUBLIC_URL is %q, but ROSTER_TRUSTED_PROXIES says that proxies terminate TLS; write https://…", g.PublicURL)
	case Loopback(g.Listen) || g.Insecure:
		return nil
	case !g.Encrypted() && len(g.TrustedProxies) == 0:
		return fmt.Errorf("%s can be reached from other machines, and passwords must not be sent without TLS; "+
			"set ROSTER_TLS_CERT and ROSTER_TLS_KEY, or ROSTER_TRUSTED_PROXIES to the network of the proxy that terminates TLS; "+
			"or, for a trial, --insecure", g.Listen)
	case !https:
		return fmt.Errorf("%s can be reached from other machines; set ROSTER_PUBLIC_URL to the address that people use, as in https://roster.example.com", g.Listen)
	}
	return nil
}

// Hidden reports whether a proxy on this machine must be in front of the gateway but is not in ROSTER_TRUSTED_PROXIES: the public URL is https, and the gateway
// listens on this machine only, without TLS.
func (g Gateway) Hidden() bool {
	return Loopback(g.Listen) && !g.Encrypted() && len(g.TrustedProxies) == 0 && strings.HasPrefix(g.PublicURL, "https://")
}

// Hosts returns the host names that the gateway accepts in requests, in lower case and without a port. Others are refused, so that a web page cannot reach the
// gateway through a DNS name of its own that resolves to the gateway's address (DNS rebinding). Nil means that all names are accepted, which happens only with
// --insecure and without a public URL.
func (g Gateway) Hosts() []string {
	if !Loopback(g.Listen) && g.PublicURL == "" {
		return nil
	}
	hosts := []string{"localhost", "127.0.0.1", "::1"}
	if u, err := url.Parse(g.URL()); err == nil {
		hosts = append(hosts, strings.ToLower(u.Hostname()))
	}
	for _, h := range g.AllowedHosts {
		hosts = append(hosts, strings.ToLower(h))
	}
	return hosts
}

// OwnMachine returns ROSTER_METRICS_LISTEN, with 127.0.0.1 as its host if it has none.
func (n Network) OwnMachine() string {
	if strings.HasPrefix(n.MetricsListen, ":") {
		return "127.0.0.1" + n.MetricsListen
	}
	return n.MetricsListen
}

package config_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
)

func TestBeyondThisMachineOnlyWithTLSAndAName(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*config.Gateway)
		says   string // empty: it starts
	}{
		{"this machine", func(*config.Gateway) {}, ""},
		{"this machine by name", func(g *config.Gateway) { g.Listen = "localhost:8080" }, ""},
		{"this machine, the other protocol", func(g *config.Gateway) { g.Listen = "[::1]:8080" }, ""},
		{"everybody in plain text", func(g *config.Gateway) { g.Listen = "0.0.0.0:8080" }, "passwords must not be sent without TLS"},
		{"every address", func(g *config.Gateway) { g.Listen = ":8080" }, "passwords must not be sent without TLS"},
		{"a public name is no TLS", func(g *config.Gateway) { g.Listen, g.PublicURL = ":8080", "https://roster.example.com" }, "passwords must not be sent"},
		{"a proxy without a name", func(g *config.Gateway) { g.Listen, g.TrustedProxies = ":8080", []string{"10.0.0.0/8"} }, "ROSTER_PUBLIC_URL"},
		{"a proxy without TLS", func(g *config.Gateway) {
			g.Listen, g.TrustedProxies, g.PublicURL = ":8080", []string{"10.0.0.0/8"}, "http://roster.example.com"
		}, "write https"},
		{"a proxy", func(g *config.Gateway) {
			g.Listen, g.TrustedProxies, g.PublicURL = ":8080", []string{"10.0.0.0/8", "192.0.2.7"}, "https://roster.example.com"
		}, ""},
		{"everybody as proxy", func(g *config.Gateway) { g.TrustedProxies = []string{"::/0"} }, "all addresses"},
		{"a proxy of no network", func(g *config.Gateway) { g.TrustedProxies = []string{"proxy.example.com"} }, "write networks"},
		{"TLS without a name", func(g *config.Gateway) { g.Listen, g.TLSCert, g.TLSKey = ":8443", "c", "k" }, "ROSTER_PUBLIC_URL"},
		{"TLS", func(g *config.Gateway) {
			g.Listen, g.TLSCert, g.TLSKey, g.PublicURL = ":8443", "c", "k", "https://roster.example.com"
		}, ""},
		{"half of TLS", func(g *config.Gateway) { g.TLSKey = "k" }, "go together"},
		{"a trial", func(g *config.Gateway) { g.Listen, g.Insecure = ":8080", true }, ""},
		{"a host with a port", func(g *config.Gateway) { g.AllowedHosts = []string{"a.example.com:80"} }, "ROSTER_ALLOWED_HOSTS"},
		{"a collector with a password", func(g *config.Gateway) { g.OTLPEndpoint = "http://a:canary@127.0.0.1:4318" }, "ROSTER_OTLP_ENDPOINT"},
		{"metrics of no port", func(g *config.Gateway) { g.MetricsListen = "9090" }, "ROSTER_METRICS_LISTEN"},
		{"less than no delay", func(g *config.Gateway) { g.StopDelay = -1 }, "ROSTER_STOP_DELAY"},
	} {
		g := config.Gateway{Listen: "127.0.0.1:8080", InvitationTTL: time.Hour, BulkChunkRows: 1500, BulkLease: time.Second}
		c.change(&g)
		err := g.Validate()
		if (err == nil) != (c.says == "") || err != nil && (!strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "canary")) {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}

func TestAProxyThatMustBeThereIsMissed(t *testing.T) {
	for _, c := range []struct {
		g    config.Gateway
		want bool
	}{
		{config.Gateway{Listen: "127.0.0.1:8080", PublicURL: "https://roster.example.com"}, true},
		{config.Gateway{Listen: "127.0.0.1:8080", PublicURL: "https://roster.example.com", Network: config.Network{TrustedProxies: []string{"127.0.0.1"}}}, false},
		{config.Gateway{Listen: "127.0.0.1:8443", PublicURL: "https://roster.example.com", Network: config.Network{TLSCert: "c", TLSKey: "k"}}, false},
		{config.Gateway{Listen: "127.0.0.1:8080", PublicURL: "http://127.0.0.1:8080"}, false},
		{config.Gateway{Listen: "127.0.0.1:8080"}, false},
	} {
		if got := c.g.Hidden(); got != c.want {
			t.Errorf("%+v: %t", c.g, got)
		}
	}
}

func TestTheGatewayGoesByItsNamesAlone(t *testing.T) {
	own := []string{"localhost", "127.0.0.1", "::1"}
	for _, c := range []struct {
		g    config.Gateway
		want []string
	}{
		{config.Gateway{Listen: "127.0.0.1:8080"}, append(own, "127.0.0.1")},
		{config.Gateway{Listen: ":8080", PublicURL: "https://Roster.example.com:8443/x", Network: config.Network{AllowedHosts: []string{"Roster.internal"}}},
			append(own, "roster.example.com", "roster.internal")},
		{config.Gateway{Listen: ":8080", Network: config.Network{Insecure: true}}, nil},
	} {
		if got := c.g.Hosts(); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.g.Listen, got, c.want)
		}
	}
	if got := (config.Network{MetricsListen: ":9090"}).OwnMachine(); got != "127.0.0.1:9090" {
		t.Errorf("metrics listen on %s", got)
	}
}

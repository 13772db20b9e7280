package config_test

import (
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
)

func TestSingleSignOnIsSetWholeOrNotAtAll(t *testing.T) {
	good := func() config.Gateway {
		return config.Gateway{Listen: "127.0.0.1:8080", InvitationTTL: time.Hour, BulkChunkRows: 1500, BulkLease: time.Second, SingleSignOn: config.SingleSignOn{
			OIDCIssuer: "https://id.example.com/realm", OIDCClientID: "roster", OIDCClientSecret: "canary-canary-canary", OIDCDomains: []string{"example.com"}}}
	}
	for name, set := range map[string]func(*config.Gateway){
		"as it should be":            func(*config.Gateway) {},
		"a provider on this machine": func(g *config.Gateway) { g.OIDCIssuer = "http://localhost:9000" },
		"a domain in another script": func(g *config.Gateway) { g.OIDCDomains = []string{"B\u00fccher.example", "Example.COM"} },
		"none":                       func(g *config.Gateway) { g.SingleSignOn = config.SingleSignOn{OIDCName: "x"} },
	} {
		g := good()
		set(&g)
		if err := g.Validate(); err != nil && strings.Contains(err.Error(), "OIDC") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, spoil := range map[string]func(*config.Gateway){
		"plain text":             func(g *config.Gateway) { g.OIDCIssuer = "http://id.example.com" },
		"no URL":                 func(g *config.Gateway) { g.OIDCIssuer = "id.example.com" },
		"a query":                func(g *config.Gateway) { g.OIDCIssuer += "?a=b" },
		"a password":             func(g *config.Gateway) { g.OIDCIssuer = "https://canary:canary@id.example.com" },
		"no client":              func(g *config.Gateway) { g.OIDCClientID = "" },
		"no secret":              func(g *config.Gateway) { g.OIDCClientSecret = "" },
		"a secret that is short": func(g *config.Gateway) { g.OIDCClientSecret = "canary" },
		"no issuer":              func(g *config.Gateway) { g.OIDCIssuer = "" },
		"a domain with an @":     func(g *config.Gateway) { g.OIDCDomains = []string{"@example.com"} },
		"a domain with a mask":   func(g *config.Gateway) { g.OIDCDomains = []string{"*.example.com"} },
		"half a domain":          func(g *config.Gateway) { g.OIDCDomains = []string{"example"} },
		"a hidden character":     func(g *config.Gateway) { g.OIDCDomains = []string{"example.com\u200b"} },
		"an empty domain":        func(g *config.Gateway) { g.OIDCDomains = []string{""} },
	} {
		g := good()
		spoil(&g)
		err := g.Validate()
		if err == nil || !strings.Contains(err.Error(), "ROSTER_OIDC_") || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package config_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
)

func TestTheREADMECarriesTheTableOfSettings(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	want, err := config.Insert(string(readme))
	if err != nil {
		t.Fatalf("README.md: %v", err)
	}
	if string(readme) != want {
		t.Error("README.md's table of settings is not current: run go generate ./internal/config")
	}
}

func TestEverySettingIsDescribed(t *testing.T) {
	for _, s := range config.Settings() {
		if !strings.HasPrefix(s.Env, config.Prefix) || s.Help == "" || strings.Contains(s.Help, "${") {
			t.Errorf("%+v needs a variable that begins with %s and a help text", s, config.Prefix)
		}
	}
}

func TestAnUnknownVariableNamesTheNearestKnownOne(t *testing.T) {
	for _, c := range []struct{ env, want string }{
		{"ROSTER_LISTEN=:1", ""},
		{"PATH=/bin", ""},
		{"ROSTERS=1", ""},
		{"ROSTER_LISTN=secret", "ROSTER_LISTN, which is no setting; did you mean ROSTER_LISTEN?"},
		{"ROSTER_DATABASE=secret", "did you mean ROSTER_DATABASE_URL?"},
		{"ROSTER_MAILDIR=secret", "did you mean ROSTER_MAIL_DIR?"},
	} {
		err := config.CheckEnvironment([]string{"HOME=/", c.env})
		if (err == nil) != (c.want == "") || err != nil && (!strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%s: %v, want %q", c.env, err, c.want)
		}
	}
}

func TestSettingsThatCannotBeMeantAreRefused(t *testing.T) {
	good := func() config.Gateway {
		return config.Gateway{Listen: "127.0.0.1:8080", InvitationTTL: time.Hour, BulkChunkRows: 1500, BulkLease: time.Second}
	}
	if err := good().Validate(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*config.Gateway){
		"an address without a port":   func(g *config.Gateway) { g.Listen = "localhost" },
		"a public URL without scheme": func(g *config.Gateway) { g.PublicURL = "roster.example.com" },
		"an origin with a wildcard":   func(g *config.Gateway) { g.AllowedOrigins = []string{"https://*.example.com"} },
		"every origin":                func(g *config.Gateway) { g.AllowedOrigins = []string{"*"} },
		"an origin with a path":       func(g *config.Gateway) { g.AllowedOrigins = []string{"https://example.com/"} },
		"an origin no browser sends":  func(g *config.Gateway) { g.AllowedOrigins = []string{"https://Example.com"} },
		"an invitation of no length":  func(g *config.Gateway) { g.InvitationTTL = 0 },
		"less than no grace":          func(g *config.Gateway) { g.Grace = -1 },
	} {
		t.Run(name, func(t *testing.T) {
			g := good()
			spoil(&g)
			if err := g.Validate(); err == nil {
				t.Errorf("%+v passed", g)
			}
		})
	}
}

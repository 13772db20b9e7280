package config_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/roster"
)

func TestTheOperatorsGuideHasTheTableOfSettings(t *testing.T) {
	page, err := os.ReadFile("../../docs/operators.md")
	if err != nil {
		t.Fatal(err)
	}
	want, err := config.Insert(string(page))
	if err != nil {
		t.Fatalf("docs/operators.md: %v", err)
	}
	if string(page) != want {
		t.Error("docs/operators.md: the table of settings is not current: run go generate ./internal/config")
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
		{"ROSTER_LISTN=secret", "ROSTER_LISTN is not a setting; did you mean ROSTER_LISTEN?"},
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
		"an address without a port":    func(g *config.Gateway) { g.Listen = "localhost" },
		"a public URL without scheme":  func(g *config.Gateway) { g.PublicURL = "roster.example.com" },
		"an origin with a wildcard":    func(g *config.Gateway) { g.AllowedOrigins = []string{"https://*.example.com"} },
		"every origin":                 func(g *config.Gateway) { g.AllowedOrigins = []string{"*"} },
		"an origin with a path":        func(g *config.Gateway) { g.AllowedOrigins = []string{"https://example.com/"} },
		"an origin no browser sends":   func(g *config.Gateway) { g.AllowedOrigins = []string{"https://Example.com"} },
		"a cookie for no other site":   func(g *config.Gateway) { g.CrossSiteCookie = true },
		"every header":                 func(g *config.Gateway) { g.AllowedHeaders = []string{"*"} },
		"a header with its value":      func(g *config.Gateway) { g.AllowedHeaders = []string{"X-Team: a"} },
		"a header that proxies write":  func(g *config.Gateway) { g.AllowedHeaders = []string{"X-Forwarded-For"} },
		"an invitation of no length":   func(g *config.Gateway) { g.InvitationTTL = 0 },
		"mail by pigeon":               func(g *config.Gateway) { g.SMTPURL = "pigeon://mail.example.com" },
		"a mail server without host":   func(g *config.Gateway) { g.SMTPURL = "smtp://" },
		"a mail port of no kind":       func(g *config.Gateway) { g.SMTPURL = "smtp://mail.example.com:99999" },
		"a mail user of no password":   func(g *config.Gateway) { g.SMTPURL = "smtp://user@mail.example.com" },
		"two senders":                  func(g *config.Gateway) { g.MailFrom = "a@example.com, b@example.com" },
		"a sender with a header":       func(g *config.Gateway) { g.MailFrom = "a@example.com\r\nBcc: b@example.com" },
		"points for no operation":      func(g *config.Gateway) { g.CostLimit, g.CostRestore = 9_999, 1 },
		"points that never come back":  func(g *config.Gateway) { g.CostLimit = 10_000 },
		"mail kept for less than none": func(g *config.Gateway) { g.KeepMail = -1 },
		"plans kept for two centuries": func(g *config.Gateway) { g.KeepPlans = 73_000 },
		"rows gone before their undo":  func(g *config.Gateway) { g.KeepOperations = roster.UndoDays - 1 },
		"an audit of a week":           func(g *config.Gateway) { g.KeepAudit = 7 },
		"less than nothing at once":    func(g *config.Gateway) { g.AtOnce = -1 },
		"no time for an operation":     func(g *config.Gateway) { g.OperationTime = time.Millisecond },
		"less than no grace":           func(g *config.Gateway) { g.Grace = -1 },
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

func TestTheMailServerIsReadFromItsAddress(t *testing.T) {
	for _, c := range []struct {
		in   string
		want config.MailServer
		near bool
	}{
		{"smtp://mail.example.com", config.MailServer{Host: "mail.example.com", Port: 587}, false},
		{"smtps://mail.example.com/", config.MailServer{Host: "mail.example.com", Port: 465, Implicit: true}, false},
		{"smtp://ann%40example.com:p%3A%2Fw@mail.example.com:2525", config.MailServer{Host: "mail.example.com", Port: 2525, User: "ann@example.com", Password: "p:/w"}, false},
		{"smtp://localhost:25", config.MailServer{Host: "localhost", Port: 25}, true},
		{"smtp://[::1]:25", config.MailServer{Host: "::1", Port: 25}, true},
	} {
		got, err := config.Gateway{SMTPURL: c.in}.MailServer()
		if err != nil || *got != c.want || got.Loopback() != c.near {
			t.Errorf("%s: %+v, %v", c.in, got, err)
		}
	}
	for _, in := range []string{"smtp://ann:canary@mail.example.com:port", "http://ann:canary@mail.example.com", "smtp://ann:can%ary@mail"} {
		if _, err := (config.Gateway{SMTPURL: in}).MailServer(); err == nil || strings.Contains(err.Error(), "canary") || strings.Contains(err.Error(), "can%ary") {
			t.Errorf("%s: %v", in, err)
		}
	}
}

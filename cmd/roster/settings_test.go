package main

import (
	"io"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

func TestAGatewayRefusesASettingThatItDoesNotUse(t *testing.T) {
	parser, err := newParser(t.Context(), &console{out: io.Discard, err: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	nodes := map[string]*kong.Node{}
	for _, n := range parser.Model.Leaves(true) {
		nodes[n.Name] = n
	}
	for _, c := range []struct{ command, env, want string }{
		{"demo", "ROSTER_PUBLIC_URL=canary", "ROSTER_PUBLIC_URL is set, but roster demo does not use it; roster serve does"},
		{"demo", "ROSTER_DATABASE_URL=canary", "roster serve does"},
		{"serve", "ROSTER_DATA_DIR=canary", "roster demo does"},
		{"demo", "ROSTER_ALLOWED_ORIGINS=canary", ""},
		{"demo", "ROSTER_ALLOWED_HEADERS=canary", ""},
		{"demo", "ROSTER_LISTEN=canary", ""},
		{"demo", "ROSTER_PUBLIC_URL=", ""},
		{"demo", "ROSTER_TOKEN=canary", ""},
		{"serve", "ROSTER_SERVER=canary", ""},
		{"serve", "ROSTER_PUBLIC_URL=canary", ""},
		{"migrate", "ROSTER_PUBLIC_URL=canary", ""},
		{"doctor", "ROSTER_DATA_DIR=canary", ""},
	} {
		err := checkRead(parser.Model, nodes[c.command], []string{"HOME=/", c.env})
		if (err == nil) != (c.want == "") || err != nil && (!strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "canary")) {
			t.Errorf("roster %s with %s: %v, want %q", c.command, c.env, err, c.want)
		}
	}
}

package main

import (
	"testing"

	"example.com/roster/internal/config"
)

// The demo's passwords are public, so it only listens on this machine.
func TestTheDemoListensOnThisMachineAlone(t *testing.T) {
	for listen, near := range map[string]bool{
		"127.0.0.1:8080": true, "localhost:8080": true, "[::1]:8080": true, "127.1.2.3:0": true,
		"0.0.0.0:8080": false, ":8080": false, "[::]:8080": false, "192.0.2.1:8080": false, "roster.example.com:8080": false,
		"localhost.example.com:8080": false, "127.0.0.1.example.com:80": false, "8080": false,
	} {
		if err := (&demoCommand{Listen: listen}).Validate(); (err == nil) != near {
			t.Errorf("--listen %s: %v", listen, err)
		}
	}
}

// Browsers treat localhost and 127.0.0.1 as two sites, so pages get the address to which their cookie is sent.
func TestPagesAreToldAnAddressOfTheirOwnSite(t *testing.T) {
	cfg := config.Gateway{Listen: "127.0.0.1:8080"}
	for origin, want := range map[string]string{
		"http://localhost:5173": "http://localhost:8080", "http://127.0.0.1:5173": "http://127.0.0.1:8080", "http://[::1]:5173": "http://[::1]:8080",
		"https://console.example.com": "http://127.0.0.1:8080",
	} {
		if got := sameSite(origin, cfg); got != want {
			t.Errorf("%s: %s, want %s", origin, got, want)
		}
	}
}

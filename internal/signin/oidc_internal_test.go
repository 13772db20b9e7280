package signin

import (
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
)

func TestAProviderSendsNobodyToAnUnsafeAddress(t *testing.T) {
	far := &OIDC{SingleSignOn: config.SingleSignOn{OIDCIssuer: "https://id.example.com"}}
	for _, address := range []string{
		"http://id.example.com/token", "https://127.0.0.1/token", "https://localhost:9000/keys", "https://[::1]/keys", "ftp://id.example.com", "https://", "",
		"https://user:password@id.example.com/token", "file:///etc/passwd", "//id.example.com/token", "https://id.example.com:port/",
	} {
		if far.trusted(address) == nil {
			t.Errorf("%q is trusted", address)
		}
	}
	for _, address := range []string{"https://id.example.com/token", "https://keys.example.net/v1"} {
		if err := far.trusted(address); err != nil {
			t.Error(err)
		}
	}
	near := &OIDC{SingleSignOn: config.SingleSignOn{OIDCIssuer: "http://127.0.0.1:9000"}}
	if err := near.trusted("http://127.0.0.1:9000/token"); err != nil {
		t.Error(err)
	}
}

func TestAFlowOpensOnlyAsItWasSealed(t *testing.T) {
	seal := func(secret, issuer, client string) sealer {
		s, err := newSealer(secret, issuer, client)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	one := seal("secret", "https://id.example.com", "roster")
	kept := one.close(flow{State: "state", Verifier: "verifier", Return: "/", Until: time.Unix(1, 0)})
	if f, err := one.open(kept); err != nil || f.State != "state" || f.Verifier != "verifier" || !f.Until.Equal(time.Unix(1, 0)) {
		t.Fatalf("%+v, %v", f, err)
	}
	if again := one.close(flow{State: "state"}); again == one.close(flow{State: "state"}) || strings.Contains(kept, base64URL([]byte("verifier"))) {
		t.Error("a sealed flow can be read or recognized")
	}
	for i := range len(kept) {
		other := "A"
		if kept[i] == 'A' {
			other = "B"
		}
		// The last letter may have unused bits.
		if f, err := one.open(kept[:i] + other + kept[i+1:]); err == nil && i < len(kept)-1 {
			t.Fatalf("opens with letter %d changed: %+v", i, f)
		}
	}
	for _, s := range []sealer{seal("Secret", "https://id.example.com", "roster"), seal("secret", "https://id.example.org", "roster"), seal("secret", "https://id.example.com", "r")} {
		if _, err := s.open(kept); err == nil {
			t.Error("opens with another key")
		}
	}
	for _, kept := range []string{"", "A", "!", strings.Repeat("A", 100)} {
		if _, err := one.open(kept); err == nil {
			t.Errorf("%q opens", kept)
		}
	}
}

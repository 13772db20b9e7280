package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestTheCommandSpeaksTLSAndTakesANewCertificate runs the command as on a public address: only HTTPS, and with a certificate that is replaced while it runs,
// announced by a signal.
func TestTheCommandSpeaksTLSAndTakesANewCertificate(t *testing.T) {
	t.Parallel()
	cert, key := filepath.Join(t.TempDir(), "cert.pem"), filepath.Join(t.TempDir(), "key.pem")
	certify(t, cert, key, 1)
	p := serving(t, storetest.URL(t, store.SQLite), []string{"ROSTER_TLS_CERT=" + cert, "ROSTER_TLS_KEY=" + key}, "--listen", "0.0.0.0:0",
		"--public-url", "https://localhost", "--stop-delay", "0s", "--mail-dir", "")
	_, port, err := net.SplitHostPort(p.address)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(scheme string) (serial int64, header http.Header, err error) {
		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // checked below instead
		r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, scheme+"://localhost:"+port+"/healthz", nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := client.Do(r)
		if err != nil {
			return 0, nil, err
		}
		defer resp.Body.Close()
		if resp.TLS == nil {
			return 0, resp.Header, nil
		}
		return resp.TLS.PeerCertificates[0].SerialNumber.Int64(), resp.Header, nil
	}
	serial, header, err := ask("https")
	if err != nil || serial != 1 || !strings.HasPrefix(header.Get("Strict-Transport-Security"), "max-age=") {
		t.Fatalf("certificate %d, %v, %v", serial, header, err)
	}
	if serial, header, err := ask("http"); err == nil && (serial != 0 || header.Get("Content-Type") == "application/json") {
		t.Errorf("without TLS: %v", header)
	}
	certify(t, cert, key, 2)
	if err := p.cmd.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	await(t, "the new certificate", func() bool { serial, _, err := ask("https"); return err == nil && serial == 2 })
	p.stop()
	if code := p.exit(); code != 0 {
		t.Errorf("it ended with %d", code)
	}
}

// certify writes a certificate for localhost and its key.
func certify(t *testing.T, cert, key string, serial int64) {
	t.Helper()
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	about := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"},
		NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, about, about, &secret.PublicKey, secret)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

package server_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"example.com/roster/internal/server"
)

var quiet = slog.New(slog.DiscardHandler)

// A client that sends its request byte by byte is disconnected after the timeout, and another client is served.
func TestAClientThatDripsIsHungUpOn(t *testing.T) {
	h := func(context.Context) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := io.Copy(io.Discard, r.Body); err != nil {
				http.Error(w, "slow", http.StatusRequestTimeout)
				return
			}
			_, _ = io.WriteString(w, "whole")
		})
	}
	for name, c := range map[string]struct {
		begin  string
		within time.Duration // the real timeout, and a second for closing
	}{
		"in its headers": {"POST / HTTP/1.1\r\nHost: a\r\n", 11 * time.Second},
		"in its body":    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n", 31 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			timeless(t, h, func(t *testing.T, p *pipes, client *http.Client) {
				conn, err := p.dial(t.Context(), "", "")
				if err != nil {
					t.Fatal(err)
				}
				defer conn.Close() //nolint:errcheck // the server may have disconnected
				hung := make(chan struct{})
				go func() {
					_, _ = io.Copy(io.Discard, conn) // returns when the server disconnects
					close(hung)
				}()
				if _, err := io.WriteString(conn, c.begin); err != nil {
					t.Fatal(err)
				}
				begun, drip := time.Now(), time.NewTicker(time.Second)
				defer drip.Stop()
				for listens := true; listens; {
					select {
					case <-hung:
						listens = false
					case <-drip.C:
						_ = conn.SetWriteDeadline(time.Now().Add(time.Second)) // the server may no longer read
						_, _ = io.WriteString(conn, "a")                       // the server may have disconnected
					}
					if took := time.Since(begun); took > c.within { // on the test's own clock
						t.Fatalf("it is still listened to after %s", took)
					}
				}
				r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1/", nil)
				if err != nil {
					t.Fatal(err)
				}
				if got, _ := body(t, client, r); got != "whole" {
					t.Error(got)
				}
			})
		})
	}
}

// certify writes a certificate for 127.0.0.1 with a common name, and its key.
func certify(t *testing.T, certFile, keyFile, name string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	about := &x509.Certificate{SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, about, about, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: der}, keyFile: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestACertificateIsReadAgainAndABadOneIsNotTaken(t *testing.T) {
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	certify(t, certFile, keyFile, "first")
	var later atomic.Int64
	c, err := server.LoadCertificate(certFile, keyFile, func() time.Time { return time.Now().Add(time.Duration(later.Load())) }, quiet)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ln, done := listen(t), make(chan error, 1)
	go func() {
		done <- server.Serve(ctx, ln, http.NotFoundHandler(), server.Serving{Grace: time.Minute, Certificate: c}, quiet)
	}()
	name := func() string {
		dialer := tls.Dialer{Config: &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}}} // the test checks the certificate itself
		dialed, err := dialer.DialContext(ctx, "tcp", ln.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		conn := dialed.(*tls.Conn)
		defer conn.Close() //nolint:errcheck // the server may have disconnected
		if conn.ConnectionState().NegotiatedProtocol != "h2" {
			t.Error("no HTTP/2 over TLS")
		}
		return conn.ConnectionState().PeerCertificates[0].Subject.CommonName
	}
	if got := name(); got != "first" {
		t.Errorf("the certificate is %s", got)
	}
	certify(t, certFile, keyFile, "second")
	later.Add(int64(time.Minute))
	if got := name(); got != "second" {
		t.Errorf("after a change the certificate is %s", got)
	}
	if err := os.WriteFile(certFile, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	later.Add(int64(time.Minute))
	if got := name(); got != "second" {
		t.Errorf("with a broken file the certificate is %s", got)
	}
	if err := c.Reload(); err == nil {
		t.Error("a broken file was read")
	}
	dialer := tls.Dialer{Config: &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11}} // it must be refused
	if old, err := dialer.DialContext(ctx, "tcp", ln.Addr().String()); err == nil {
		_ = old.Close()
		t.Error("TLS 1.1 was accepted")
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

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

// A client that sends its request byte by byte is hung up on, whatever it drips, while others are served.
func TestAClientThatDripsIsHungUpOn(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			http.Error(w, "slow", http.StatusRequestTimeout)
			return
		}
		_, _ = io.WriteString(w, "whole")
	})
	ln, done := listen(t), make(chan error, 1)
	go func() {
		done <- server.Serve(ctx, ln, h, server.Serving{Grace: time.Minute, HeaderTime: 200 * time.Millisecond, BodyTime: 400 * time.Millisecond}, quiet)
	}()
	for name, begin := range map[string]string{
		"in its headers": "POST / HTTP/1.1\r\nHost: a\r\n",
		"in its body":    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n",
	} {
		conn, err := net.Dial("tcp", ln.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close() //nolint:errcheck // the other side may have hung up
		if _, err := io.WriteString(conn, begin); err != nil {
			t.Fatal(err)
		}
		hung := make(chan struct{})
		go func() {
			_, _ = io.Copy(io.Discard, conn) // returns when the server hangs up
			close(hung)
		}()
		drip := time.NewTicker(20 * time.Millisecond)
		defer drip.Stop()
		for deadline := time.After(time.Minute); hung != nil; {
			select {
			case <-hung:
				hung = nil
			case <-drip.C:
				_, _ = io.WriteString(conn, "a") // the server may have hung up
			case <-deadline:
				t.Fatalf("a client that drips %s is still listened to", name)
			}
		}
	}
	if got := <-get(t, "http://"+ln.Addr().String()); got != "whole" {
		t.Error(got)
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// certify writes a certificate for 127.0.0.1 under a name and its key.
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
		conn, err := tls.Dial("tcp", ln.Addr().String(), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}}) //nolint:gosec // it is looked at here
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close() //nolint:errcheck // the other side may have hung up
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
	if old, err := tls.Dial("tcp", ln.Addr().String(), &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11}); err == nil { //nolint:gosec // it is to be refused
		_ = old.Close()
		t.Error("TLS 1.1 was accepted")
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

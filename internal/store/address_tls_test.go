package store_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/store"
)

// impostor listens instead of the database, with a certificate for localhost or without TLS. It records what clients send.
type impostor struct {
	net.Listener
	tls *tls.Config // nil for a server without TLS

	mu   sync.Mutex
	told bytes.Buffer
}

func (i *impostor) serve() {
	for {
		c, err := i.Accept()
		if err != nil {
			return
		}
		_ = c.SetDeadline(time.Now().Add(10 * time.Second))
		i.listen(c)
		_ = c.Close()
	}
}

func (i *impostor) listen(c net.Conn) {
	first := make([]byte, 8)
	if _, err := io.ReadFull(c, first); err != nil {
		return
	}
	if !bytes.Equal(first, []byte{0, 0, 0, 8, 4, 210, 22, 47}) { // not a request for TLS
		i.note(first)
		return
	}
	if i.tls == nil {
		_, _ = c.Write([]byte("N"))
	} else {
		_, _ = c.Write([]byte("S"))
		c = tls.Server(c, i.tls)
	}
	more := make([]byte, 1024)
	n, _ := c.Read(more)
	i.note(more[:n])
}

func (i *impostor) note(b []byte) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.told.Write(b)
}

func TestADatabaseThatCannotShowWhoItIsIsToldNothing(t *testing.T) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{"localhost"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join(t.TempDir(), "root.pem")
	if err := os.WriteFile(root, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	with := &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}, MinVersion: tls.VersionTLS12}
	for _, c := range []struct {
		name, query string
		tls         *tls.Config
		told        bool   // whether the client says who it is
		says        string // the part of the error that says what to change
	}{
		{name: "unknown authority", query: "host=localhost&sslmode=verify-full", tls: with, says: "sslrootcert=FILE"},
		{name: "another name", query: "host=db.test&hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert=" + root, tls: with, says: "sslrootcert=FILE"},
		{name: "no TLS", query: "host=localhost&sslmode=verify-full", says: "sslmode=disable neither"},
		{name: "channel binding asked for", query: "host=localhost&sslmode=require&channel_binding=require", tls: with, says: "sslrootcert=FILE"},
		{name: "the right one", query: "host=localhost&sslmode=verify-full&sslrootcert=" + root, tls: with, told: true},
		{name: "not checked, as the URL says", query: "host=localhost&sslmode=require", tls: with, told: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			variables(t, nil)
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			i := &impostor{Listener: ln, tls: c.tls}
			var end sync.WaitGroup
			end.Go(i.serve)
			_, err = store.Open(t.Context(), "postgres://canary:p@/x?port="+strconv.Itoa(ln.Addr().(*net.TCPAddr).Port)+"&"+c.query)
			_ = ln.Close()
			end.Wait()
			if err == nil || !strings.Contains(err.Error(), c.says) || c.says == "" && strings.Contains(err.Error(), "sslrootcert") {
				t.Errorf("%v, want %q", err, c.says)
			}
			if told := strings.Contains(i.told.String(), "canary"); told != c.told {
				t.Errorf("it was told who asks: %t", told)
			}
		})
	}
}

package server

import (
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"
)

// lookAgain is how often the files of a certificate are looked at, at most, and only when somebody connects.
const lookAgain = time.Second

// Certificate is a certificate and its key in files, which may change while the gateway runs.
type Certificate struct {
	certFile, keyFile string
	log               *slog.Logger
	now               func() time.Time

	mu     sync.Mutex
	pair   *tls.Certificate
	seen   [2]fs.FileInfo // as the files were when they were last read
	looked time.Time
}

// LoadCertificate reads a certificate and its key.
func LoadCertificate(certFile, keyFile string, now func() time.Time, log *slog.Logger) (*Certificate, error) {
	c := &Certificate{certFile: certFile, keyFile: keyFile, now: now, log: log, looked: now()}
	err := c.Reload()
	return c, err
}

// Reload reads the files again. If they cannot be used the certificate that was read last stays.
func (c *Certificate) Reload() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.read()
}

func (c *Certificate) read() error {
	cert, certErr := os.Stat(c.certFile)
	key, keyErr := os.Stat(c.keyFile)
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err = errors.Join(certErr, keyErr, err); err != nil {
		return fmt.Errorf("the certificate of ROSTER_TLS_CERT and ROSTER_TLS_KEY: %w", err)
	}
	c.pair, c.seen = &pair, [2]fs.FileInfo{cert, key}
	return nil
}

// get answers a handshake, with what the files hold by now.
func (c *Certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := c.now(); now.Sub(c.looked) >= lookAgain {
		c.looked = now
		if c.changed() {
			if err := c.read(); err != nil { // perhaps only one of the two is there yet
				c.log.Warn("the certificate has changed and cannot be read; the previous one stays in use", "error", err)
			} else {
				c.log.Info("the certificate was reloaded")
			}
		}
	}
	return c.pair, nil
}

func (c *Certificate) changed() bool {
	for i, file := range []string{c.certFile, c.keyFile} {
		now, err := os.Stat(file)
		if err != nil || now.Size() != c.seen[i].Size() || !now.ModTime().Equal(c.seen[i].ModTime()) || !os.SameFile(now, c.seen[i]) {
			return true
		}
	}
	return false
}

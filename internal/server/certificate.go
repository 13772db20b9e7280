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

// lookAgain is the minimum time between two checks of a certificate's files. They are checked only when a client connects.
const lookAgain = time.Second

// Certificate is a TLS certificate and its key, read from files that may change while the gateway runs.
type Certificate struct {
	certFile, keyFile string
	log               *slog.Logger
	now               func() time.Time

	mu     sync.Mutex
	pair   *tls.Certificate
	seen   [2]fs.FileInfo // the files when they were last read
	looked time.Time
}

// LoadCertificate reads a certificate and its key, and returns an error if they cannot be used.
func LoadCertificate(certFile, keyFile string, now func() time.Time, log *slog.Logger) (*Certificate, error) {
	c := &Certificate{certFile: certFile, keyFile: keyFile, now: now, log: log, looked: now()}
	err := c.Reload()
	return c, err
}

// Reload reads the files again. If they cannot be used, it returns an error, and the certificate that was read last stays in use.
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

// get returns the certificate for a handshake, after it has read the files again if they have changed.
func (c *Certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := c.now(); now.Sub(c.looked) >= lookAgain {
		c.looked = now
		if c.changed() {
			if err := c.read(); err != nil { // perhaps only one of the two has been replaced yet
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

package notify_test

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"math/big"
	"net"
	"net/textproto"
	"strings"
	"sync"
	"testing"
	"time"
)

// postOffice is a mail server. What it does otherwise than take every mail is told it by its fields.
type postOffice struct {
	*testing.T
	net.Listener
	cert              *tls.Certificate                      // offers STARTTLS, or speaks TLS at once
	atOnce, hang, cut bool                                  // TLS from the first byte; silence for ever; the connection ends within DATA
	guarded           bool                                  // it takes no password without TLS
	login             string                                // the one user:password that may send; empty: anybody
	answer            func(command, argument string) string // an answer of its own, or empty for the usual one

	met func() // is called when somebody connects

	mu       sync.Mutex
	mails    []letter
	sessions int
	secure   bool // the last session was encrypted
}

type letter struct{ from, to, data string }

// mailServer opens a post office until the test ends.
func mailServer(t *testing.T, set func(*postOffice)) *postOffice {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &postOffice{T: t, Listener: ln}
	if set != nil {
		set(p)
	}
	var open sync.WaitGroup
	var mu sync.Mutex
	conns := map[net.Conn]bool{}
	open.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			conns[c] = true
			mu.Unlock()
			open.Go(func() {
				p.serve(c)
				_ = c.Close()
			})
		}
	})
	t.Cleanup(func() {
		_ = ln.Close()
		mu.Lock()
		for c := range conns {
			_ = c.Close()
		}
		mu.Unlock()
		open.Wait()
	})
	return p
}

// port is where it listens.
func (p *postOffice) port() int { return p.Addr().(*net.TCPAddr).Port }

func (p *postOffice) serve(c net.Conn) {
	p.mu.Lock()
	p.sessions++
	p.secure = p.atOnce
	hang, cut, answer := p.hang, p.cut, p.answer // for this session
	p.mu.Unlock()
	if p.met != nil {
		p.met()
	}
	if hang {
		_, _ = c.Read(make([]byte, 1)) // until somebody closes
		return
	}
	if p.atOnce {
		c = tls.Server(c, &tls.Config{Certificates: []tls.Certificate{*p.cert}, MinVersion: tls.VersionTLS12})
	}
	in := bufio.NewReader(c)
	say := func(format string, args ...any) { fmt.Fprintf(c, format+"\r\n", args...) }
	var l letter
	signedIn := p.login == ""
	say("220 post.test")
	for {
		text, err := in.ReadString('\n')
		if err != nil {
			return
		}
		command, argument, _ := strings.Cut(strings.TrimRight(text, "\r\n"), " ")
		command = strings.ToUpper(command)
		if answer != nil {
			if reply := answer(command, argument); reply != "" {
				say("%s", reply)
				continue
			}
		}
		switch command {
		case "EHLO":
			say("250-post.test")
			if p.cert != nil && !p.secure {
				say("250-STARTTLS")
			}
			if p.login != "" && (!p.guarded || p.secure) {
				say("250-AUTH PLAIN")
			}
			say("250 8BITMIME")
		case "STARTTLS":
			say("220 go on")
			c = tls.Server(c, &tls.Config{Certificates: []tls.Certificate{*p.cert}, MinVersion: tls.VersionTLS12})
			in = bufio.NewReader(c)
			p.mu.Lock()
			p.secure = true
			p.mu.Unlock()
		case "AUTH":
			if p.guarded && !p.secure {
				say("538 encryption required")
				continue
			}
			if signedIn = argument == "PLAIN "+p.login; signedIn {
				say("235 welcome")
			} else {
				say("535 no such user: %s", argument)
			}
		case "MAIL":
			if !signedIn {
				say("530 sign in first")
				continue
			}
			l = letter{from: argument}
			say("250 ok")
		case "RCPT":
			l.to = strings.TrimSuffix(strings.TrimPrefix(argument, "TO:<"), ">")
			say("250 ok")
		case "DATA":
			if cut {
				say("354 go on")
				_, _ = in.ReadString('\n')
				return
			}
			say("354 go on")
			lines, err := textproto.NewReader(in).ReadDotLines()
			if err != nil {
				return
			}
			l.data = strings.Join(lines, "\n")
			reply := "250 taken"
			if answer != nil {
				if own := answer(".", l.to); own != "" {
					reply = own
				}
			}
			if strings.HasPrefix(reply, "250") {
				p.mu.Lock()
				p.mails = append(p.mails, l)
				p.mu.Unlock()
			}
			say("%s", reply)
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

// got is what arrived so far.
func (p *postOffice) got() []letter {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]letter(nil), p.mails...)
}

// certificate is for a host, signed by itself, with the pool that trusts it.
func certificate(t *testing.T, host string) (*tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{host}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

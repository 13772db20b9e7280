package notify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"example.com/roster/internal/config"
)

// SMTP sends mails to a mail server, with one connection per batch. Nothing is sent over a network unencrypted: unless the server is on this
// machine, TLS is required and its certificate is checked. On this machine, TLS is used if the server offers it.
type SMTP struct {
	Server config.MailServer
	Roots  *x509.CertPool                                                       // that may sign the server's certificate; nil for the system's
	Dial   func(ctx context.Context, network, address string) (net.Conn, error) // nil for the network

	client  *gomail.Client
	session *smtp.Client
	conn    net.Conn
}

// Send sends one mail within the time of the context. After an error, it closes the connection.
func (s *SMTP) Send(ctx context.Context, m Mail) error {
	msg, err := m.message(gomail.EncodingQP)
	if err != nil {
		return err
	}
	if s.session == nil {
		if err := s.open(ctx); err != nil {
			return s.loggable(ctx, fmt.Errorf("mail server %s: %w", s.Server.Host, err))
		}
	}
	conn := s.conn
	left := context.AfterFunc(ctx, func() { _ = conn.Close() }) // stops waiting for the server when the context ends
	err = s.client.SendWithSMTPClient(s.session, msg)
	if !left() || err != nil {
		s.drop()
	}
	if err == nil || msg.IsDelivered() { // the server has accepted it, even if something failed afterwards
		return nil
	}
	refusal := refusalOf(err)
	err = s.loggable(ctx, fmt.Errorf("mail server %s: %w", s.Server.Host, err))
	if refusal != nil && ctx.Err() == nil {
		refusal.Err = err
		return refusal
	}
	return err
}

// refusalOf returns a Refusal if an error is about one mail, because the server refused its recipient or its content, and nil otherwise. Code
// 421 means that the server closes the connection, and a refused sender affects every mail.
func refusalOf(err error) *Refusal {
	var e *gomail.SendError
	if !errors.As(err, &e) || e.ErrorCode() < 400 || e.ErrorCode() == 421 {
		return nil
	}
	if e.Reason == gomail.ErrSMTPRcptTo || e.Reason == gomail.ErrSMTPData || e.Reason == gomail.ErrSMTPDataClose {
		return &Refusal{Permanent: e.ErrorCode() >= 500}
	}
	return nil
}

// Close ends the session with the server and closes the connection.
func (s *SMTP) Close() error {
	if s.session == nil {
		return nil
	}
	_ = s.conn.SetDeadline(time.Now().Add(time.Second)) // does not wait longer for the reply to QUIT
	err := s.session.Quit()
	s.drop()
	return err
}

func (s *SMTP) drop() {
	if s.conn != nil {
		_ = s.conn.Close()
	}
	s.conn, s.session = nil, nil
}

// open connects to the server and signs in.
func (s *SMTP) open(ctx context.Context) (err error) {
	left := func() bool { return true }
	s.client, err = s.dial(func(c net.Conn) {
		s.conn = c
		left = context.AfterFunc(ctx, func() { _ = c.Close() })
	})
	if err == nil {
		s.session, err = s.client.DialToSMTPClientWithContext(ctx)
	}
	if !left() || err != nil {
		s.drop() // the library does not close it
		return errors.Join(err, ctx.Err())
	}
	return nil
}

// dial returns a client for the server. It calls connected with a new connection before anything is sent over it.
func (s *SMTP) dial(connected func(net.Conn)) (*gomail.Client, error) {
	trust := &tls.Config{ServerName: s.Server.Host, RootCAs: s.Roots, MinVersion: tls.VersionTLS12}
	// A mail server on this machine seldom has a certificate that can be checked, and nobody can intercept the connection. TLS is still used,
	// because some servers accept no password without it.
	unchecked := s.Server.Loopback() && !s.Server.Implicit
	trust.InsecureSkipVerify = unchecked
	options := []gomail.Option{
		gomail.WithPort(s.Server.Port), gomail.WithTimeout(timeout), gomail.WithTLSConfig(trust),
		gomail.WithDialContextFunc(func(ctx context.Context, network, address string) (net.Conn, error) {
			dial := s.Dial
			if dial == nil {
				dial = new(net.Dialer).DialContext
			}
			c, err := dial(ctx, network, address)
			if err != nil {
				return nil, err
			}
			if s.Server.Implicit {
				c = tls.Client(c, trust)
			}
			connected(c)
			return c, nil
		}),
	}
	switch {
	case s.Server.Implicit:
		options = append(options, gomail.WithSSL())
	case unchecked:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSOpportunistic))
	default:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	}
	if s.Server.User != "" {
		options = append(options, gomail.WithUsername(s.Server.User), gomail.WithPassword(s.Server.Password),
			gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthPlain, gomail.SMTPAuthLogin))
	}
	return gomail.NewClient(s.Server.Host, options...)
}

// loggable returns an error that may be logged and stored: with the context's error if the context has ended, and without the password if the
// server has repeated it.
func (s *SMTP) loggable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("mail server %s did not answer in time: %w", s.Server.Host, ctx.Err())
	}
	text, _, _ := strings.Cut(err.Error(), ", affected ") // without the recipient and the id, which the row has
	if s.Server.Password != "" {
		text = strings.ReplaceAll(text, s.Server.Password, "…")
	}
	return errors.New(text)
}

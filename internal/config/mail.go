package config

import (
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"strconv"
	"strings"
)

// MailServer is the SMTP server to which mails are sent.
type MailServer struct {
	Host           string
	Port           int
	User, Password string // both empty if the server is used without authentication
	Implicit       bool   // TLS from the first byte (smtps); otherwise STARTTLS
}

// MailServer parses ROSTER_SMTP_URL. It returns nil if the setting is empty. Its errors never contain the value, which may include a password.
func (g Gateway) MailServer() (*MailServer, error) {
	if g.SMTPURL == "" {
		return nil, nil
	}
	bad := errors.New("ROSTER_SMTP_URL is not the URL of a mail server; write smtp://USER:PASSWORD@HOST:587 or smtps://HOST:465, with special characters of the password as %XX")
	u, err := url.Parse(g.SMTPURL)
	if err != nil || u.Hostname() == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, bad
	}
	s := &MailServer{Host: u.Hostname(), User: u.User.Username()}
	s.Password, _ = u.User.Password()
	switch u.Scheme {
	case "smtp":
		s.Port = 587
	case "smtps":
		s.Port, s.Implicit = 465, true
	default:
		return nil, bad
	}
	if p := u.Port(); p != "" {
		if s.Port, err = strconv.Atoi(p); err != nil || s.Port < 1 || s.Port > 65535 {
			return nil, bad
		}
	}
	if (s.User == "") != (s.Password == "") {
		return nil, errors.New("ROSTER_SMTP_URL has a user without a password or the other way round; write both or neither")
	}
	return s, nil
}

// Loopback reports whether the server is on this machine, so that nobody can read the traffic on a network.
func (s *MailServer) Loopback() bool {
	return s.Host == "localhost" || net.ParseIP(s.Host).IsLoopback()
}

// validateMail returns an error if the mail server's URL or the sender's address is not valid.
func (g Gateway) validateMail() error {
	if _, err := g.MailServer(); err != nil {
		return err
	}
	if g.MailFrom != "" {
		if _, err := mail.ParseAddress(g.MailFrom); err != nil || strings.ContainsAny(g.MailFrom, "\r\n") {
			return fmt.Errorf("ROSTER_MAIL_FROM is %q; write an address, as in Roster <roster@example.com>", g.MailFrom)
		}
	}
	return nil
}

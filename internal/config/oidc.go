package config

import (
	"errors"
	"example.com/roster/internal/identifier"
	"fmt"
	"net"
	"net/url"
)

// SingleSignOn configures sign-in through one OpenID Connect provider. It is off if there is no issuer.
type SingleSignOn struct {
	OIDCIssuer       string   `name:"oidc-issuer" env:"ROSTER_OIDC_ISSUER" placeholder:"URL" help:"Issuer URL of the OpenID Connect provider for single sign-on, as in its tokens. You trust whoever runs it to identify people; see SECURITY.md. Register there, below the public URL: /signin/oidc/callback for redirects, /signin for redirects after logout, /signin/oidc/logout for back-channel logout."`
	OIDCClientID     string   `name:"oidc-client-id" env:"ROSTER_OIDC_CLIENT_ID" placeholder:"ID" help:"The client id that the provider gave to Roster."`
	OIDCClientSecret string   `name:"oidc-client-secret" env:"ROSTER_OIDC_CLIENT_SECRET" placeholder:"SECRET" help:"The client secret that the provider gave to Roster. Set it in the environment to keep it out of the process list."`
	OIDCName         string   `name:"oidc-name" env:"ROSTER_OIDC_NAME" default:"Single sign-on" help:"The text of the sign-in button."`
	OIDCDomains      []string `name:"oidc-domains" env:"ROSTER_OIDC_DOMAINS" placeholder:"DOMAIN" help:"Email domains, separated by commas, whose people can use single sign-on. Without it: all domains."`
}

// minSecret is the minimum length of the client secret in bytes. A key is derived from the secret, so it must be too long to be guessed.
const minSecret = 16

// validate returns an error if the provider's URL is not safe or a setting is missing or not valid. The errors never contain the secret.
func (s SingleSignOn) validate() error {
	if s.OIDCIssuer == "" {
		if s.OIDCClientID != "" || s.OIDCClientSecret != "" {
			return errors.New("ROSTER_OIDC_CLIENT_ID and ROSTER_OIDC_CLIENT_SECRET need ROSTER_OIDC_ISSUER, the provider's address")
		}
		return nil
	}
	u, err := url.Parse(s.OIDCIssuer)
	if err != nil || !web(u) || u.User != nil || u.RawQuery != "" || u.Fragment != "" || u.Scheme != "https" && !s.OIDCNear() {
		return errors.New("ROSTER_OIDC_ISSUER is not the URL of a provider; write it with https and without a user, a query or a fragment, as in https://id.example.com")
	}
	if s.OIDCClientID == "" || len(s.OIDCClientSecret) < minSecret {
		return fmt.Errorf("single sign-on needs ROSTER_OIDC_CLIENT_ID and a ROSTER_OIDC_CLIENT_SECRET of at least %d bytes, both from the provider", minSecret)
	}
	for _, d := range s.OIDCDomains {
		if _, err := identifier.Domain(d); err != nil {
			return fmt.Errorf("ROSTER_OIDC_DOMAINS has %q; write domains, as in example.com", d)
		}
	}
	return nil
}

// OIDCNear reports whether the provider is on this machine, so that nobody can read the traffic on a network.
func (s SingleSignOn) OIDCNear() bool {
	u, err := url.Parse(s.OIDCIssuer)
	return err == nil && near(u)
}

func near(u *url.URL) bool {
	return u.Hostname() == "localhost" || net.ParseIP(u.Hostname()).IsLoopback()
}

package config

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// Origins configures which web pages can call the gateway from a browser, and with which request headers.
type Origins struct {
	AllowedOrigins  []string `env:"ROSTER_ALLOWED_ORIGINS" placeholder:"ORIGIN" help:"Origins, separated by commas, whose pages can call the gateway from a browser, such as https://console.example.com. Browsers send the session cookie only if the page and the gateway are on the same site, such as console.example.com and roster.example.com; pages of other sites send a bearer token, or need ROSTER_CROSS_SITE_COOKIE. No wildcards."`
	CrossSiteCookie bool     `env:"ROSTER_CROSS_SITE_COOKIE" help:"Let the pages of ROSTER_ALLOWED_ORIGINS use the session cookie on other sites, too, such as app.other.com: the cookie is SameSite=None and Partitioned, and the gateway ignores it in requests from all other pages. Without it such pages send a bearer token."`
	AllowedHeaders  []string `env:"ROSTER_ALLOWED_HEADERS" placeholder:"HEADER" help:"Request headers, separated by commas, that these pages can send, such as X-Datadog-Trace-Id. The headers of common GraphQL clients, OpenTelemetry and Sentry are always allowed."`
}

// headerName matches the header names that HTTP allows, except those with *, which is the wildcard of CORS.
var headerName = regexp.MustCompile("^[A-Za-z0-9!#$%&'+.^_`|~-]+$")

// Validate returns an error for an origin that no browser sends, for a header name that is not valid, and for a header that only proxies can set.
func (o Origins) Validate() error {
	for _, origin := range o.AllowedOrigins {
		u, err := url.Parse(origin)
		if err != nil || !web(u) || origin != strings.ToLower(u.Scheme+"://"+u.Host) || strings.Contains(origin, "*") {
			return fmt.Errorf("ROSTER_ALLOWED_ORIGINS has %q; write scheme and host in lower case, without a path or a wildcard, as in https://console.example.com", origin)
		}
	}
	if o.CrossSiteCookie && len(o.AllowedOrigins) == 0 {
		return errors.New("ROSTER_CROSS_SITE_COOKIE is set, but ROSTER_ALLOWED_ORIGINS is empty; add the origins whose pages use the cookie")
	}
	for _, header := range o.AllowedHeaders {
		if !headerName.MatchString(header) {
			return fmt.Errorf("ROSTER_ALLOWED_HEADERS has %q; write names of headers without a wildcard, such as X-Datadog-Trace-Id", header)
		}
		if written := strings.ToLower(header); written == "forwarded" || written == "x-real-ip" || strings.HasPrefix(written, "x-forwarded-") {
			return fmt.Errorf("ROSTER_ALLOWED_HEADERS has %q; remove it, because only proxies can set this header", header)
		}
	}
	return nil
}

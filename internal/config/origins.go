package config

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// Origins says whose pages may call the gateway from a browser, and with which headers.
type Origins struct {
	AllowedOrigins []string `env:"ROSTER_ALLOWED_ORIGINS" placeholder:"ORIGIN" help:"Origins, with commas between, whose pages may call the gateway from a browser, as in https://console.example.com. Browsers send the session cookie from pages of the gateway's own site, as console.example.com is of roster.example.com; pages of other sites send a bearer token. No wildcards."`
	AllowedHeaders []string `env:"ROSTER_ALLOWED_HEADERS" placeholder:"HEADER" help:"Request headers, with commas between, that these pages may send besides those of GraphQL clients, OpenTelemetry and Sentry, which they may send in any case. As in X-Datadog-Trace-Id."`
}

// headerName is what HTTP allows as a name, without the wildcard of CORS.
var headerName = regexp.MustCompile("^[A-Za-z0-9!#$%&'+.^_`|~-]+$")

// Validate refuses origins that no browser sends, and headers that are none or not a page's to say.
func (o Origins) Validate() error {
	for _, origin := range o.AllowedOrigins {
		u, err := url.Parse(origin)
		if err != nil || !web(u) || origin != strings.ToLower(u.Scheme+"://"+u.Host) || strings.Contains(origin, "*") {
			return fmt.Errorf("ROSTER_ALLOWED_ORIGINS has %q; write scheme and host in lower case, without a path or a wildcard, as in https://console.example.com", origin)
		}
	}
	for _, header := range o.AllowedHeaders {
		if !headerName.MatchString(header) {
			return fmt.Errorf("ROSTER_ALLOWED_HEADERS has %q; write names of headers without a wildcard, as in X-Datadog-Trace-Id", header)
		}
		if written := strings.ToLower(header); written == "forwarded" || written == "x-real-ip" || strings.HasPrefix(written, "x-forwarded-") {
			return fmt.Errorf("ROSTER_ALLOWED_HEADERS has %q; proxies say by it whom they ask for, and no page may", header)
		}
	}
	return nil
}

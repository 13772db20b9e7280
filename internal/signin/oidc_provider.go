package signin

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"example.com/roster/internal/config"
)

// The limits of requests to the provider. The pause after a failure protects a provider in trouble: callers who are not signed in can cause requests.
const (
	providerWait   = 10 * time.Second // timeout of a request
	providerAnswer = 1 << 20          // maximum size of a response body in bytes
	providerKnown  = time.Hour        // how long a configuration is used before it is read again
	providerPause  = 5 * time.Second  // between requests after a failure, and between key fetches for logout tokens
)

// newsWait is how long a request waits for a new configuration of the provider if an older one is known. At most waitForNews requests wait at the same time, so that
// they do not pile up if the provider hangs.
const (
	newsWait    = 2 * time.Second
	waitForNews = 64
)

// signatures are the signature algorithms that are accepted. Neither "none" nor an algorithm with a shared secret is among them.
var signatures = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.PS256, oidc.PS384, oidc.PS512, oidc.EdDSA,
}

// provider is the provider's configuration, as discovery returned it.
type provider struct {
	*oidc.Provider
	oauth        oauth2.Config
	verifier     *oidc.IDTokenVerifier
	logout       *oidc.IDTokenVerifier // has its own key set, which is fetched at most once per providerPause
	endSession   string                // address for signing out of the provider, or empty
	issParameter bool                  // its responses name the issuer (RFC 9207)
	at           time.Time             // when it was requested
}

// provider returns the provider's configuration. All callers wait for the same request. If the provider does not respond within newsWait, a known
// configuration continues to be used; without one, errAway is returned after providerWait. It also returns errAway when ctx ends. go-oidc fetches new keys
// itself if a token's key is unknown.
func (o *OIDC) provider(ctx context.Context) (*provider, error) {
	found, news := o.known(ctx)
	if news == nil {
		return o.providerOrError(found)
	}
	select {
	case o.waiting <- struct{}{}:
		defer func() { <-o.waiting }()
	default:
		if found == nil {
			return nil, because(errAway, "%d requests are already waiting for the provider", waitForNews)
		}
		return found, nil
	}
	patience := providerWait
	if found != nil {
		patience = newsWait
	}
	end := time.NewTimer(patience)
	defer end.Stop()
	select {
	case <-news:
	case <-end.C:
	case <-ctx.Done():
		return nil, because(errAway, "%w", context.Cause(ctx))
	}
	return o.providerOrError(nil)
}

// known returns the known configuration, or nil. If it is missing or old, known starts a request for a new one, unless one is under way or the last one has
// just failed. news is closed when the request has ended; it is nil if there is none to wait for.
func (o *OIDC) known(ctx context.Context) (found *provider, news chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	now := o.signin.Now()
	if o.found != nil && now.Sub(o.found.at) < providerKnown {
		return o.found, nil
	}
	if o.news == nil && (o.cause == nil || now.Sub(o.tried) >= providerPause) {
		o.news = make(chan struct{})
		go o.askProvider(context.WithoutCancel(ctx), now) // others wait for the response too, so it must not be canceled with this request
	}
	return o.found, o.news
}

// askProvider reads the provider's configuration, within providerWait, and wakes the callers that wait for it.
func (o *OIDC) askProvider(ctx context.Context, now time.Time) {
	p, err := o.discover(ctx)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.tried, o.cause = o.signin.Now(), err; err == nil {
		p.at, o.found = now, p
	}
	close(o.news)
	o.news = nil
}

// providerOrError returns found, or else the configuration that is known now, or else errAway with the cause.
func (o *OIDC) providerOrError(found *provider) (*provider, error) {
	if found != nil {
		return found, nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.found != nil {
		return o.found, nil
	}
	if o.cause == nil {
		return nil, because(errAway, "the provider does not respond")
	}
	return nil, because(errAway, "%w", safe(o.cause))
}

func (o *OIDC) discover(ctx context.Context) (*provider, error) {
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, o.client), providerWait)
	defer cancel()
	found, err := oidc.NewProvider(ctx, o.OIDCIssuer)
	if err != nil {
		return nil, err
	}
	var more struct {
		Keys         string   `json:"jwks_uri"`
		EndSession   string   `json:"end_session_endpoint"`
		Methods      []string `json:"token_endpoint_auth_methods_supported"`
		IssParameter bool     `json:"authorization_response_iss_parameter_supported"`
	}
	if err := found.Claims(&more); err != nil {
		return nil, err
	}
	ends := found.Endpoint()
	for _, address := range []string{ends.AuthURL, ends.TokenURL, more.Keys} {
		if err := o.trusted(address); err != nil {
			return nil, err
		}
	}
	if o.trusted(more.EndSession) != nil || !webAddress(more.EndSession) {
		more.EndSession = ""
	}
	// Choose the method here: go-oidc would find it by trying, but a code can be sent only once.
	ends.AuthStyle = oauth2.AuthStyleInHeader
	if len(more.Methods) > 0 && !slices.Contains(more.Methods, "client_secret_basic") {
		ends.AuthStyle = oauth2.AuthStyleInParams
	}
	checked := &oidc.Config{ClientID: o.OIDCClientID, SupportedSigningAlgs: signatures, Now: o.signin.Now}
	spared := &http.Client{Timeout: o.client.Timeout, Transport: &sparing{RoundTripper: o.client.Transport, now: o.signin.Now}, CheckRedirect: o.client.CheckRedirect}
	return &provider{
		Provider: found,
		oauth: oauth2.Config{
			ClientID: o.OIDCClientID, ClientSecret: o.OIDCClientSecret, Endpoint: ends, RedirectURL: o.url + "/callback",
			Scopes: []string{oidc.ScopeOpenID, "email"},
		},
		verifier:     found.Verifier(checked),
		logout:       found.VerifierContext(oidc.ClientContext(ctx, spared), checked),
		endSession:   more.EndSession,
		issParameter: more.IssParameter,
	}, nil
}

func webAddress(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

// trusted returns an error for an address from discovery that must not be used: one that is not https, or is on this machine. If the provider itself is on
// this machine, every address is accepted.
func (o *OIDC) trusted(address string) error {
	if o.OIDCNear() {
		return nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" || u.Hostname() == "" || u.User != nil || (config.SingleSignOn{OIDCIssuer: address}).OIDCNear() {
		return fmt.Errorf("the provider names an address that is not https, or is on this machine: %.100q", address)
	}
	return nil
}

// providerClient returns the HTTP client for requests to the provider. It follows no redirects, so that secrets are sent to no other address.
func providerClient() *http.Client {
	return &http.Client{
		Timeout: providerWait,
		Transport: shortAnswers{&http.Transport{
			Proxy: http.ProxyFromEnvironment, DialContext: (&net.Dialer{Timeout: providerWait}).DialContext, ForceAttemptHTTP2: true,
			TLSHandshakeTimeout: providerWait, MaxResponseHeaderBytes: 64 << 10, MaxIdleConnsPerHost: 2, IdleConnTimeout: time.Minute,
		}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// sparing sends at most one request per providerPause and fails all others, because anybody can send tokens with unknown keys.
type sparing struct {
	http.RoundTripper
	now func() time.Time

	mu   sync.Mutex
	last time.Time
}

func (s *sparing) RoundTrip(r *http.Request) (*http.Response, error) {
	s.mu.Lock()
	now := s.now()
	early := !s.last.IsZero() && now.Sub(s.last) < providerPause
	if !early {
		s.last = now
	}
	s.mu.Unlock()
	if early {
		return nil, errors.New("the provider's keys were fetched a moment ago")
	}
	return s.RoundTripper.RoundTrip(r)
}

// shortAnswers limits response bodies to providerAnswer bytes. Reading beyond that fails.
type shortAnswers struct{ http.RoundTripper }

func (s shortAnswers) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := s.RoundTripper.RoundTrip(r)
	if err == nil {
		res.Body = &shortBody{res.Body, providerAnswer}
	}
	return res, err
}

type shortBody struct {
	io.ReadCloser
	left int
}

func (b *shortBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.left -= n; b.left < 0 {
		return 0, errors.New("the provider's response is too long")
	}
	return n, err
}

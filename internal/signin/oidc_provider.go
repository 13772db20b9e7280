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

// How the provider is asked: each request has an end, an answer has a size, and what was found is asked again after an
// hour; after a failure not before five seconds have passed, so that strangers can't have a provider in trouble hammered.
const (
	providerWait   = 10 * time.Second
	providerAnswer = 1 << 20
	providerKnown  = time.Hour
	providerPause  = 5 * time.Second
)

// newsWait is how long a sign-in waits while the provider is asked again for what is known already. At most waitForNews sign-ins wait at once where nothing is
// known, so that a provider that hangs does not gather everybody who comes.
const (
	newsWait    = 2 * time.Second
	waitForNews = 64
)

// signatures are what a token may be signed with: none is none of them, nor is a shared secret.
var signatures = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.PS256, oidc.PS384, oidc.PS512, oidc.EdDSA,
}

// provider is what discovery found.
type provider struct {
	*oidc.Provider
	oauth        oauth2.Config
	verifier     *oidc.IDTokenVerifier
	logout       *oidc.IDTokenVerifier // with keys of its own, which are fetched less often
	endSession   string                // where somebody signs out of the provider; empty where nowhere
	issParameter bool                  // its answers name the issuer (RFC 9207)
	at           time.Time
}

// provider finds the provider's addresses and keys. What was found before goes on working while it can't be asked again;
// go-oidc fetches new keys by itself where a token's is unknown. It is asked once for all who wait, and nobody waits
// longer than they like.
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
			return nil, because(errAway, "%d wait for the provider already", waitForNews)
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

// known is what is known of the provider, if anything, and what closes when it was asked, if it is asked at the moment.
func (o *OIDC) known(ctx context.Context) (found *provider, news chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	now := o.signin.Now()
	if o.found != nil && now.Sub(o.found.at) < providerKnown {
		return o.found, nil
	}
	if o.news == nil && (o.cause == nil || now.Sub(o.tried) >= providerPause) {
		o.news = make(chan struct{})
		go o.askProvider(context.WithoutCancel(ctx), now) // others wait for the answer too, so it must not end with the one who asks
	}
	return o.found, o.news
}

// askProvider asks the provider, within providerWait, and wakes everybody who waits.
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

// providerOrError is what is known now, or why nothing is.
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
		return nil, because(errAway, "the provider does not answer")
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
	// Chosen, not tried out: a code is sent once.
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

// trusted refuses an address that discovery names and that nobody should be sent to: all are https, and none is on this
// machine, unless the provider itself is.
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

// providerClient asks providers: no redirect is followed, so that a secret goes where it was meant to.
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

// sparing asks once in providerPause: strangers can send tokens whose keys are unknown.
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

// shortAnswers refuses long answers.
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
		return 0, errors.New("the provider's answer is too long")
	}
	return n, err
}

package signin

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/google/uuid"
	"golang.org/x/oauth2"

	"example.com/roster/ent/spentstate"
	"example.com/roster/internal/config"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// OIDC is single sign-on by OpenID Connect with one configured provider: authorization code, PKCE, state
// and nonce. The provider says who a person is; whether they have access, and to what, is decided by Roster. It must
// not be copied.
type OIDC struct {
	config.SingleSignOn
	signin  *Signin
	url     string   // where a sign-in starts
	after   string   // where the provider sends people after signing out
	origins []string // of other sites to which people can return
	seal    sealer
	client  *http.Client
	turns   chan struct{} // limits concurrent requests for tokens
	logouts chan struct{} // limits concurrent checks of logout tokens
	waiting chan struct{} // limits who waits for the provider's configuration

	mu    sync.Mutex
	found *provider     // nil until the provider has answered once
	news  chan struct{} // closed when the provider was asked; nil while nobody asks
	tried time.Time
	cause error // of the last attempt
}

// turns limits concurrent requests for tokens, so that nobody can flood the provider through Roster.
const turns = 16

// NewOIDC creates single sign-on from its settings, or returns nil without settings. It does not contact the provider yet: a provider that is
// down does not prevent a gateway from starting.
func NewOIDC(s *Signin, cfg config.Gateway) (*OIDC, error) {
	if cfg.OIDCIssuer == "" {
		return nil, nil
	}
	seal, err := newSealer(cfg.OIDCClientSecret, cfg.OIDCIssuer, cfg.OIDCClientID)
	if err != nil {
		return nil, err
	}
	return &OIDC{
		SingleSignOn: cfg.SingleSignOn, signin: s, url: cfg.URL() + "/signin/oidc", after: cfg.URL() + "/signin", origins: cfg.AllowedOrigins,
		seal: seal, client: providerClient(),
		turns: make(chan struct{}, turns), logouts: make(chan struct{}, turns), waiting: make(chan struct{}, waitForNews),
	}, nil
}

// URL is where a browser starts to sign in.
func (o *OIDC) URL() string { return o.url }

// What people read if single sign-on fails; only the log has the cause.
var (
	errFlow   = fault.New(fault.BadRequest, "This sign-in can't continue: it was started in another browser, was already used, or took longer than ten minutes. Start again.")
	errAnswer = fault.New(fault.Forbidden, "The response of the sign-in provider can't be accepted. Start again. If that does not help, tell your administrator.")
	errNobody = fault.New(fault.Forbidden, "You have no access here. Ask your administrator to invite you with the email that you use at the sign-in provider.")
	errUntold = fault.New(fault.Forbidden, "The sign-in provider did not send your email. Tell your administrator that its settings for Roster leave it out; the gateway's log says what is missing.")
	errProved = fault.New(fault.Forbidden, "The sign-in provider has not verified your email. Verify it there, then start again.")
	errAway   = fault.New(fault.Unavailable, "The sign-in provider can't be reached at the moment. Try again in a minute.")
)

// because adds the cause for the log.
func because(f *fault.Error, format string, args ...any) error {
	return fault.Wrap(fmt.Errorf(format, args...), f.Code, "%s", f.Message)
}

// Begin returns where to send the browser, and what the browser has to keep until it returns.
func (o *OIDC) Begin(ctx context.Context, returnTo string) (address, kept string, err error) {
	p, err := o.provider(ctx)
	if err != nil {
		return "", "", err
	}
	f := flow{
		State: base64URL(random()), Nonce: base64URL(random()), Verifier: oauth2.GenerateVerifier(), Return: o.destination(returnTo),
		Until: o.signin.Now().Add(flowLife).Truncate(time.Second),
	}
	return p.oauth.AuthCodeURL(f.State, oauth2.S256ChallengeOption(f.Verifier), oidc.Nonce(f.Nonce)), o.seal.close(f), nil
}

// Finish takes what the browser kept and the provider's response, and returns a session's token and where to go
// next. A sign-in can be finished only once.
func (o *OIDC) Finish(ctx context.Context, kept string, q url.Values) (token, returnTo string, err error) {
	defer func() { o.signin.observe("single sign-on", err) }()
	f, err := o.began(kept, q)
	if err != nil {
		return "", "", err
	}
	if err := o.spend(ctx, f); err != nil {
		return "", "", err
	}
	p, err := o.provider(ctx)
	if err != nil {
		return "", "", err
	}
	if iss, ok := q["iss"]; ok && (len(iss) != 1 || iss[0] != o.OIDCIssuer) || !ok && p.issParameter {
		return "", "", because(errAnswer, "the answer is of another issuer, or of none: %.100q", q.Get("iss"))
	}
	if len(q["error"]) > 0 {
		return "", "", because(errAnswer, "the provider refused: %.60q", q.Get("error"))
	}
	if len(q["code"]) != 1 || q.Get("code") == "" || len(q.Get("code")) > 4096 {
		return "", "", because(errAnswer, "the answer has no code")
	}
	c, err := o.claimed(ctx, p, f, q.Get("code"))
	if err != nil {
		return "", "", err
	}
	token, err = o.signin.admit(ctx, c)
	return token, f.Return, err
}

// began finds the sign-in that this browser started and that this response belongs to.
func (o *OIDC) began(kept string, q url.Values) (*flow, error) {
	f, err := o.seal.open(kept)
	if err != nil {
		return nil, because(errFlow, "the browser brings no flow: %w", err)
	}
	if !o.signin.Now().Before(f.Until) {
		return nil, because(errFlow, "the flow has ended")
	}
	if s := q["state"]; len(s) != 1 || subtle.ConstantTimeCompare([]byte(s[0]), []byte(f.State)) != 1 {
		return nil, because(errFlow, "the state is not this browser's")
	}
	return f, nil
}

// spend records in the database that a sign-in was finished, so that no gateway finishes it again.
func (o *OIDC) spend(ctx context.Context, f *flow) error {
	err := o.signin.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.SpentState.Delete().Where(spentstate.EndsAtLTE(store.Instant(o.signin.Now()))).Exec(ctx); err != nil {
			return err
		}
		return tx.SpentState.Create().SetID(uuid.UUID(digest([]byte(f.State))[:16])).SetEndsAt(store.Instant(f.Until)).Exec(ctx)
	})
	if fault.Is(err, fault.Taken) {
		return because(errFlow, "the flow has come back before")
	}
	return err
}

// Local returns the path of this site to go to after signing in, or "/" if anything else was requested.
func Local(path string) string {
	u, err := url.Parse(path)
	if err != nil || len(path) > 1024 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || u.Scheme != "" || u.Host != "" ||
		strings.ContainsFunc(path, func(r rune) bool { return r <= ' ' || r == '\\' || r > '~' }) || strings.HasPrefix(u.Path, "//") || strings.HasPrefix(u.Path, "/signin/") {
		return "/"
	}
	return path
}

// destination returns where to go after signing in: a path of this site, or a page of an allowed origin.
// Other URLs are refused. An origin is read exactly as browsers read it.
func (o *OIDC) destination(to string) string {
	for _, origin := range o.origins {
		rest, ok := strings.CutPrefix(to, origin)
		if !ok || rest != "" && !strings.ContainsAny(rest[:1], "/?#") {
			continue
		}
		u, err := url.Parse(to)
		if err == nil && len(to) <= 1024 && u.Scheme+"://"+u.Host == origin && u.User == nil &&
			!strings.ContainsFunc(to, func(r rune) bool { return r <= ' ' || r == '\\' || r > '~' }) {
			return to
		}
	}
	return Local(to)
}

func base64URL(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// safe is an error for the log: the provider's description is shortened, and its response body left out.
func safe(err error) error {
	if r, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
		status := ""
		if r.Response != nil {
			status = r.Response.Status
		}
		return fmt.Errorf("the provider refuses the code: %.60q, %s", r.ErrorCode, status)
	}
	return fmt.Errorf("%.300s", err.Error())
}

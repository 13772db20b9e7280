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

// OIDC is single sign-on by OpenID Connect, with the one provider that the operator named: authorization code, PKCE, state
// and nonce. The provider says who somebody is; whether they may come in, and what they may do, stays Roster's. It must
// not be copied.
type OIDC struct {
	config.SingleSignOn
	signin  *Signin
	url     string   // where it begins
	after   string   // where the provider sends those who have signed out of it
	origins []string // of other sites that somebody may come back to
	seal    sealer
	client  *http.Client
	turns   chan struct{} // who may ask the provider for tokens now
	logouts chan struct{} // whose logout token is looked at now
	waiting chan struct{} // who waits for the provider's addresses

	mu    sync.Mutex
	found *provider     // nil until the provider has answered once
	news  chan struct{} // closes when the provider was asked; nil while nobody asks
	tried time.Time
	cause error // of the last try
}

// turns is how many may ask the provider for tokens at once, so that strangers can't have it flooded.
const turns = 16

// NewOIDC makes single sign-on as it is configured; nil where it is not. It asks the provider nothing yet: one that is
// down keeps no gateway from starting.
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

// URL is where a browser begins.
func (o *OIDC) URL() string { return o.url }

// What people read when single sign-on ends without a session; the cause goes to the log alone.
var (
	errFlow   = fault.New(fault.BadRequest, "This sign-in can't continue: it was started in another browser, was already used, or took longer than ten minutes. Start again.")
	errAnswer = fault.New(fault.Forbidden, "The response of the sign-in provider can't be accepted. Start again. If that does not help, tell your administrator.")
	errNobody = fault.New(fault.Forbidden, "You have no access here. Ask your administrator to invite you with the email that you use at the sign-in provider.")
	errUntold = fault.New(fault.Forbidden, "The sign-in provider did not send your email. Tell your administrator that its settings for Roster leave it out; the gateway's log says what is missing.")
	errProved = fault.New(fault.Forbidden, "The sign-in provider has not verified your email. Verify it there, then start again.")
	errAway   = fault.New(fault.Unavailable, "The sign-in provider can't be reached at the moment. Try again in a minute.")
)

// because says why, for the log.
func because(f *fault.Error, format string, args ...any) error {
	return fault.Wrap(fmt.Errorf(format, args...), f.Code, "%s", f.Message)
}

// Begin answers where to send the browser, and what it has to keep until it comes back.
func (o *OIDC) Begin(ctx context.Context, returnTo string) (address, kept string, err error) {
	p, err := o.provider(ctx)
	if err != nil {
		return "", "", err
	}
	f := flow{
		State: text(random()), Nonce: text(random()), Verifier: oauth2.GenerateVerifier(), Return: o.destination(returnTo),
		Until: o.signin.Now().Add(flowLife).Truncate(time.Second),
	}
	return p.oauth.AuthCodeURL(f.State, oauth2.S256ChallengeOption(f.Verifier), oidc.Nonce(f.Nonce)), o.seal.close(f), nil
}

// Finish takes what the browser kept and what the provider sent it back with, and answers a session's token and where to go
// on. A flow comes back once, whatever comes of it.
func (o *OIDC) Finish(ctx context.Context, kept string, q url.Values) (token, returnTo string, err error) {
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

// began finds the flow that this browser began and that this answer belongs to.
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

// spend notes that a flow has come back, in the database, so that it does not come back twice to any gateway.
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

// Local is where to go on after signing in: a path of this site, or "/" where anything else was asked for.
func Local(path string) string {
	u, err := url.Parse(path)
	if err != nil || len(path) > 1024 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || u.Scheme != "" || u.Host != "" ||
		strings.ContainsFunc(path, func(r rune) bool { return r <= ' ' || r == '\\' || r > '~' }) || strings.HasPrefix(u.Path, "//") || strings.HasPrefix(u.Path, "/signin/") {
		return "/"
	}
	return path
}

// destination is where to go on after signing in: a path of this site, or a page of an origin that may call it with the cookie.
// Nobody is sent elsewhere. An origin ends where a browser, too, takes it to end.
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

func text(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// safe is an error for the log: what the provider wrote into its refusal is cut, and its body left out.
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

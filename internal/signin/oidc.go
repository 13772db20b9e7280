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

// OIDC is single sign-on by OpenID Connect with one configured provider: authorization code, PKCE, state and nonce. The provider says who a person is.
// Roster decides whether they have access, and to what. It must not be copied.
type OIDC struct {
	config.SingleSignOn
	signin  *Signin
	url     string   // where a browser starts a sign-in
	after   string   // where the provider sends the browser after signing out
	origins []string // other sites to which a browser can return
	seal    sealer
	client  *http.Client
	turns   chan struct{} // limits concurrent requests for tokens
	logouts chan struct{} // limits concurrent checks of logout tokens
	waiting chan struct{} // limits how many requests wait for the provider's configuration

	mu    sync.Mutex
	found *provider     // nil until the provider's configuration was read once
	news  chan struct{} // closed when the request for it that is under way has ended; nil if there is none
	tried time.Time     // end of the last request for it
	cause error         // why the last request for it failed, or nil
}

// turns is the maximum number of concurrent requests for tokens, so that nobody can flood the provider through Roster. It also limits concurrent checks of
// logout tokens.
const turns = 16

// NewOIDC creates single sign-on from its settings, or returns nil if no issuer is set. It does not contact the provider yet, so that a gateway can start
// while the provider is down.
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

// URL returns the address at which a browser starts a sign-in.
func (o *OIDC) URL() string { return o.url }

// The errors that people get if single sign-on fails. Only the log contains the cause.
var (
	errFlow   = fault.New(fault.BadRequest, "This sign-in can't continue: it was started in another browser, was already used, or took longer than ten minutes. Start again.")
	errAnswer = fault.New(fault.Forbidden, "The response of the sign-in provider can't be accepted. Start again. If that does not help, tell your administrator.")
	errNobody = fault.New(fault.Forbidden, "You have no access here. Ask your administrator to invite you with the email that you use at the sign-in provider.")
	errUntold = fault.New(fault.Forbidden, "The sign-in provider did not send your email. Tell your administrator that its settings for Roster leave it out; the gateway's log says what is missing.")
	errProved = fault.New(fault.Forbidden, "The sign-in provider has not verified your email. Verify it there, then start again.")
	errAway   = fault.New(fault.Unavailable, "The sign-in provider can't be reached at the moment. Try again in a minute.")
)

// because returns a fault with a cause for the log.
func because(f *fault.Error, format string, args ...any) error {
	return fault.Wrap(fmt.Errorf(format, args...), f.Code, "%s", f.Message)
}

// Begin returns the provider's address to which to send the browser, and a text that the browser has to keep until it returns.
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

// Finish takes the text that the browser kept and the query of the provider's response. It starts a session and returns its token and where to send the
// browser next. A sign-in can be finished only once.
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
		return "", "", because(errAnswer, "the response names another issuer, or none: %.100q", q.Get("iss"))
	}
	if len(q["error"]) > 0 {
		return "", "", because(errAnswer, "the provider refused: %.60q", q.Get("error"))
	}
	if len(q["code"]) != 1 || q.Get("code") == "" || len(q.Get("code")) > 4096 {
		return "", "", because(errAnswer, "the response has no code")
	}
	c, err := o.claimed(ctx, p, f, q.Get("code"))
	if err != nil {
		return "", "", err
	}
	token, err = o.signin.admit(ctx, c)
	return token, f.Return, err
}

// began returns the sign-in that this browser started, if the response belongs to it and it has not expired.
func (o *OIDC) began(kept string, q url.Values) (*flow, error) {
	f, err := o.seal.open(kept)
	if err != nil {
		return nil, because(errFlow, "the browser sent no flow: %w", err)
	}
	if !o.signin.Now().Before(f.Until) {
		return nil, because(errFlow, "the flow has expired")
	}
	if s := q["state"]; len(s) != 1 || subtle.ConstantTimeCompare([]byte(s[0]), []byte(f.State)) != 1 {
		return nil, because(errFlow, "the state does not belong to this browser")
	}
	return f, nil
}

// spend records in the database that a sign-in is being finished, so that no gateway can finish it again. It returns errFlow if one already has.
func (o *OIDC) spend(ctx context.Context, f *flow) error {
	err := o.signin.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.SpentState.Delete().Where(spentstate.EndsAtLTE(store.Instant(o.signin.Now()))).Exec(ctx); err != nil {
			return err
		}
		return tx.SpentState.Create().SetID(uuid.UUID(digest([]byte(f.State))[:16])).SetEndsAt(store.Instant(f.Until)).Exec(ctx)
	})
	if fault.Is(err, fault.Taken) {
		return because(errFlow, "the flow was already used")
	}
	return err
}

// Local returns path if it is a path of this site to go to after signing in. It returns "/" for anything else, and for paths below /signin/.
func Local(path string) string {
	u, err := url.Parse(path)
	if err != nil || len(path) > 1024 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || u.Scheme != "" || u.Host != "" ||
		strings.ContainsFunc(path, func(r rune) bool { return r <= ' ' || r == '\\' || r > '~' }) || strings.HasPrefix(u.Path, "//") || strings.HasPrefix(u.Path, "/signin/") {
		return "/"
	}
	return path
}

// destination returns where to go after signing in: a path of this site, or a page of an allowed origin. It returns "/" for
// any other address. An origin must match exactly as browsers read it.
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

// safe returns an error that can be logged: if the provider refused a code, its error code and HTTP status without the response body, and otherwise the first
// 300 characters of the error.
func safe(err error) error {
	if r, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
		status := ""
		if r.Response != nil {
			status = r.Response.Status
		}
		return fmt.Errorf("the provider refused the code: %.60q, %s", r.ErrorCode, status)
	}
	return fmt.Errorf("%.300s", err.Error())
}

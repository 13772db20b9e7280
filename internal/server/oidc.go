package server

import (
	"context"
	"errors"
	"fmt"
	"html"
	"net/http"
	"net/url"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// SingleSignOn signs people in through a provider, with two requests of the browser.
type SingleSignOn interface {
	// Begin returns the provider's address, to which the browser is redirected, and a value that the browser keeps.
	Begin(ctx context.Context, returnTo string) (address, kept string, err error)
	// Finish takes this value and the query of the provider's redirect back. It returns a session's token and the next address for the browser.
	Finish(ctx context.Context, kept string, q url.Values) (token, returnTo string, err error)
	// Logout takes a logout token, which the provider sends without the browser, and ends the sessions that it names.
	Logout(ctx context.Context, token string) error
}

// flowCookie keeps the value of Begin for ten minutes. With SameSite=Lax, browsers send it when the provider redirects them back.
const flowCookie = "__Host-roster-signin"

func setFlow(w http.ResponseWriter, kept string) {
	c := &http.Cookie{Name: flowCookie, Value: kept, Path: "/", MaxAge: 600, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	if kept == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

// singleSignOn adds the routes of the browser's two requests and of the provider's logout. It refuses HEAD, which must not begin or finish a sign-in.
func (s *server) singleSignOn(mux *http.ServeMux) {
	if s.SingleSignOn == nil {
		return
	}
	mux.HandleFunc("HEAD /signin/oidc", s.onlyGet)
	mux.HandleFunc("HEAD /signin/oidc/callback", s.onlyGet)
	mux.HandleFunc("GET /signin/oidc", func(w http.ResponseWriter, r *http.Request) {
		address, kept, err := s.SingleSignOn.Begin(r.Context(), r.URL.Query().Get("return"))
		if err != nil {
			s.turnAway(w, r, err)
			return
		}
		setFlow(w, kept)
		w.Header().Set("Location", address)
		w.WriteHeader(http.StatusSeeOther)
	})
	mux.HandleFunc("GET /signin/oidc/callback", func(w http.ResponseWriter, r *http.Request) {
		kept := ""
		if found := r.CookiesNamed(flowCookie); len(found) == 1 {
			kept = found[0].Value
		}
		setFlow(w, "")
		token, to, err := s.SingleSignOn.Finish(r.Context(), kept, r.URL.Query())
		if err != nil {
			s.turnAway(w, r, err)
			return
		}
		s.setCookie(w, token)
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusSeeOther)
	})
	mux.HandleFunc("POST /signin/oidc/logout", s.providerLogout)
}

// logoutLimit is the maximum size in bytes of a provider's logout request.
const logoutLimit = 32 << 10

// providerLogout is OpenID Connect's back-channel logout: the provider reports, without a browser, that someone has signed out there. The
// response only says whether the token was accepted.
func (s *server) providerLogout(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, logoutLimit)
	token := ""
	if r.ParseForm() == nil && len(r.PostForm["logout_token"]) == 1 {
		token = r.PostForm.Get("logout_token")
	}
	err := s.SingleSignOn.Logout(r.Context(), token)
	if err == nil {
		w.WriteHeader(http.StatusOK)
		return
	}
	f, ok := fault.Of(err)
	if !ok || f.Code != fault.BadRequest {
		s.fail(w, r, err)
		return
	}
	s.Log.WarnContext(r.Context(), "logout token refused", "request", access.RequestID(r.Context()), "err", err)
	access.NoteOf(r.Context()).Answered(string(f.Code))
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusBadRequest)
	_, _ = w.Write([]byte(`{"error":"invalid_request"}` + "\n")) // the caller may have gone
}

func (s *server) onlyGet(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", http.MethodGet)
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// turnAway answers with a page for people: one sentence and the request id. It logs the cause.
func (s *server) turnAway(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.Of(err)
	if !ok {
		f = fault.Wrap(err, fault.Internal, "Something went wrong on our side.")
	}
	id := access.RequestID(r.Context())
	if !errors.Is(err, context.Canceled) {
		s.Log.WarnContext(r.Context(), "single sign-on refused", "request", id, "path", r.URL.Path, "err", err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status(f.Code))
	_, _ = fmt.Fprintf(w, `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign-in - Roster</title>
<h1>You are not signed in</h1>
<p>%s</p>
<p><a href="%s/signin/oidc">Start again</a></p>
<p>Request id: <code>%s</code></p>
</html>
`, html.EscapeString(f.Message), html.EscapeString(s.PublicURL), html.EscapeString(id)) // the caller may have gone
}

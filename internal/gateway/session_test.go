package gateway_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestNoRequestSucceedsAfterItsRightIsGone (goal 25) has three gateways answer a person by cookie and by token without a pause, while a request at another
// gateway ends their right. No request that starts after that request's answer succeeds on any gateway. ROSTER_RACE_ROUNDS=125 makes 1,000 trials.
func TestNoRequestSucceedsAfterItsRightIsGone(t *testing.T) {
	url := storetest.URL(t, store.Postgres)
	var gateways []*gatewaytest.Gateway
	for range 3 {
		db, err := store.Open(context.Background(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		gateways = append(gateways, gatewaytest.Idle(t, db))
	}
	g := gateways[0]
	org := g.Organization("gone", -1, true)
	manager := g.Manager(org, boss)
	account, other := g.Account(org, "one"), g.Account(org, "two")
	g.Grant(org, account, manager, "Administrator")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ways := []struct {
		name   string
		ends   bool // the change also ends the session
		change func(who *holder) error
	}{
		{"removal", true, func(w *holder) error {
			_, err := g.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: account}, User: directory.UserRef{ID: w.user}})
			return err
		}},
		{"suspension", true, func(w *holder) error {
			_, err := g.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: w.user}, nil)
			return err
		}},
		{"password", true, func(w *holder) error { // changed in another session of theirs
			token, _, err := g.Signin.SignIn(context.Background(), w.email, gatewaytest.Password)
			if err != nil {
				return err
			}
			_, err = (&holder{token: token}).ask(gateways[1].URL, false, `mutation { passwordChange(input: {currentPassword: "`+gatewaytest.Password+`", newPassword: "vermilion otter lamp"}) { userErrors { message } } }`)
			return err
		}},
		{"another session", true, func(w *holder) error {
			token, v, err := g.Signin.SignIn(context.Background(), w.email, gatewaytest.Password)
			if err != nil {
				return err
			}
			own, err := g.Signin.Sessions(access.With(context.Background(), v))
			if err != nil || len(own) != 2 {
				return fmt.Errorf("%d sessions, %w", len(own), err)
			}
			id := globalid.ID{Kind: globalid.Session, UUID: own[1].ID}
			_, err = (&holder{token: token}).ask(gateways[1].URL, false, `mutation { sessionEnd(input: {id: "`+id.String()+`"}) { userErrors { message } } }`)
			return err
		}},
		{"role", false, func(w *holder) error {
			_, err := g.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: account}, User: directory.UserRef{ID: w.user}})
			return err
		}},
	}
	trials, asked := 0, 0
	for round := range rounds(t) {
		for _, way := range ways {
			for _, cookie := range []bool{false, true} {
				email := fmt.Sprintf("p%d%t.%s@gone.test", round, cookie, way.name)
				w := &holder{account: account, user: g.Person(org, email), email: email}
				g.Grant(org, account, w.user, "Analyst")
				if !way.ends { // they keep some access and so the session
					g.Grant(org, other, w.user, "Analyst")
				}
				w.token = g.Token(email)
				hold := held(t, w, gateways, cookie)
				must(way.change(w))
				n, late := hold.after(time.Now())
				trials, asked = trials+1, asked+n
				if late != "" {
					t.Fatalf("after %s, with a cookie %t: %s", way.name, cookie, late)
				}
				for _, g := range gateways {
					who, err := w.ask(g.URL, cookie, `{ viewer { email } }`)
					if still := err == nil && bytes.Contains(who, []byte(email)); still == way.ends {
						t.Fatalf("after %s the viewer is %s, %v", way.name, who, err)
					}
				}
			}
		}
	}
	t.Logf("%d trials on %d gateways, %d requests, none succeeded late", trials, len(gateways), asked)
}

// holder is a person with a session.
type holder struct {
	account, user uuid.UUID
	email, token  string
}

// ask returns the body of the response. An error is a failure of the test itself.
func (w *holder) ask(url string, cookie bool, query string) ([]byte, error) {
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	if cookie {
		r.Header.Set("Cookie", "__Host-roster="+w.token)
	} else {
		r.Header.Set("Authorization", "Bearer "+w.token)
	}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}

// hold requests the account from all gateways without a pause.
type hold struct {
	stop  atomic.Bool
	all   sync.WaitGroup
	mu    sync.Mutex
	last  time.Time // when the last request that succeeded was started
	count int
	err   error
}

func held(t *testing.T, w *holder, gateways []*gatewaytest.Gateway, cookie bool) *hold {
	t.Helper()
	out := &hold{}
	var ready sync.WaitGroup
	for _, g := range gateways {
		ready.Add(1)
		out.all.Go(func() {
			begun := false
			for !out.stop.Load() {
				begin := time.Now()
				body, err := w.ask(g.URL, cookie, `{ account(ref: {handle: {platform: X, handle: "one"}}) { handle } }`)
				ok := bytes.Contains(body, []byte(`"handle":"one"`))
				out.mu.Lock()
				out.count++
				if err != nil {
					out.err = err
				} else if ok && begin.After(out.last) {
					out.last = begin
				}
				out.mu.Unlock()
				if !begun {
					begun = true
					if !ok && err == nil {
						t.Errorf("before the change: %s", body)
					}
					ready.Done()
				}
			}
		})
	}
	ready.Wait()
	return out
}

// after waits until each gateway has answered again, and reports whether a request succeeded that was started after the change's answer.
func (o *hold) after(answered time.Time) (count int, late string) {
	o.mu.Lock()
	seen := o.count
	o.mu.Unlock()
	for enough := false; !enough; time.Sleep(time.Millisecond) {
		o.mu.Lock()
		enough = o.count >= seen+9 || o.err != nil
		o.mu.Unlock()
	}
	o.stop.Store(true)
	o.all.Wait()
	if o.err != nil {
		return o.count, o.err.Error()
	}
	if o.last.After(answered) {
		return o.count, fmt.Sprintf("a request that began %s later succeeded", o.last.Sub(answered))
	}
	return o.count, ""
}

package signin_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func from(h *house, address string) context.Context { return access.WithClientAddress(h.ctx, address) }

// fails signs in with a wrong password and returns how long to wait; zero if the password was checked.
func (h *house) fails(ctx context.Context, email string) time.Duration {
	h.Helper()
	return h.wait(func() error { _, _, err := h.SignIn(ctx, email, "wrong horse battery"); return err }())
}

func (h *house) wait(err error) time.Duration {
	h.Helper()
	f, ok := fault.Of(err)
	switch {
	case !ok:
		h.Fatalf("it went well, or %v", err)
	case f.Code == fault.Throttled && f.RetryAfter <= 0:
		h.Fatalf("throttled without an end: %v", err)
	case f.Code != fault.Throttled && f.Code != fault.InvalidInput:
		h.Fatal(err)
	}
	return f.RetryAfter
}

// Goal 24: after ten failures within a quarter of an hour, attempts are throttled, for known and unknown emails alike.
func TestFailuresForAnEmailFromAnAddressAreSlowedMoreAndMore(t *testing.T) {
	for _, email := range []string{"ada@example.com", "nobody@example.com"} {
		t.Run(email, func(t *testing.T) {
			each(t, func(h *house) {
				h.accepted(h.organization("a"), "ada@example.com")
				bad, good := from(h, "192.0.2.1"), from(h, "192.0.2.2")
				for i := range 10 {
					if w := h.fails(bad, email); w != 0 {
						t.Fatalf("failure %d waits %s", i+1, w)
					}
				}
				was := time.Duration(0)
				for range 12 { // after each wait, there is another failure
					w := h.fails(bad, email)
					if w <= was && was < 15*time.Minute || w > 15*time.Minute {
						t.Fatalf("after a wait of %s comes one of %s", was, w)
					}
					if again := h.fails(bad, email); again != w {
						t.Fatalf("a refused attempt moves the wait from %s to %s", w, again)
					}
					was = w
					h.now = h.now.Add(w)
					if w := h.fails(bad, email); w != 0 {
						t.Fatalf("after the wait there are %s more", w)
					}
				}
				// Other addresses are not throttled for this email, nor other emails from this address.
				if w := h.fails(good, email); w != 0 {
					t.Errorf("another address waits %s", w)
				}
				if w := h.fails(bad, "other@example.com"); w != 0 {
					t.Errorf("another email waits %s", w)
				}
				h.now = h.now.Add(31 * time.Minute)
				if w := h.fails(bad, email); w != 0 {
					t.Errorf("half an hour later it waits %s", w)
				}
			})
		})
	}
}

func TestTheRightPasswordWaitsTooAndSuccessForgetsTheEmailsFailures(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		ctx := from(h, "192.0.2.1")
		for range 10 {
			h.fails(ctx, "ada@example.com")
		}
		_, _, err := h.SignIn(ctx, "ada@example.com", password)
		h.refused(err, fault.Throttled)
		h.now = h.now.Add(h.wait(err))
		if _, _, err := h.SignIn(ctx, "ada@example.com", password); err != nil {
			t.Fatal(err)
		}
		for i := range 10 {
			if w := h.fails(ctx, "ada@example.com"); w != 0 {
				t.Fatalf("failure %d after success waits %s", i+1, w)
			}
		}
	})
}

// A successful sign-in does not reset the other failures of its address.
func TestFailuresFromAnAddressAreSlowedWhateverTheEmail(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		for _, c := range []struct{ one, other string }{
			{"192.0.2.1", "192.0.2.2"},
			{"2001:db8::1", "2001:db8:0:1::1"}, // an IPv6 network owns all its addresses
		} {
			for i := range 50 {
				if i == 40 {
					if _, _, err := h.SignIn(from(h, c.one), "ada@example.com", password); err != nil {
						t.Fatal(err)
					}
				}
				if w := h.fails(from(h, c.one), fmt.Sprintf("p%d@example.com", i)); w != 0 {
					t.Fatalf("failure %d waits %s", i+1, w)
				}
			}
			sibling := c.one
			if c.one == "2001:db8::1" {
				sibling = "2001:db8::ffff"
			}
			if w := h.fails(from(h, sibling), "p50@example.com"); w == 0 {
				t.Errorf("failure 51 from %s does not wait", sibling)
			}
			for name, err := range map[string]error{
				"invitationAccept": func() error {
					_, _, err := h.AcceptInvitation(from(h, sibling), signin.Acceptance{Token: "x", Password: password})
					return err
				}(),
				"passwordReset":  func() error { _, _, err := h.Reset(from(h, sibling), "x", password); return err }(),
				"staffClaim":     func() error { _, _, err := h.Claim(from(h, sibling), "x", "a@example.com", password); return err }(),
				"reset requests": h.ResetRequest(from(h, sibling), "a@example.com"),
			} {
				if w := h.wait(err); w == 0 {
					t.Errorf("%s does not wait: %v", name, err)
				}
			}
			if w := h.fails(from(h, c.other), "p50@example.com"); w != 0 {
				t.Errorf("%s waits %s", c.other, w)
			}
		}
		for range 60 { // the address of this machine says nothing about the client
			if w := h.fails(from(h, "127.0.0.1"), identifier.EmailKey(store.NewID().String()+"@example.com")); w != 0 {
				t.Fatalf("this machine waits %s", w)
			}
		}
	})
}

// Strangers who guess from many addresses are throttled, but cannot lock a person out from the address where they work.
func TestManyAddressesCannotLockAPersonOut(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		home := from(h, "198.51.100.7")
		token, _, err := h.SignIn(home, "ada@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		slowed := false
		for i := range 101 {
			slowed = h.fails(from(h, fmt.Sprintf("192.0.2.%d", i)), "ada@example.com") > 0
		}
		if !slowed {
			t.Error("a hundred addresses guess on")
		}
		if _, _, err := h.SignIn(from(h, "203.0.113.9"), "ada@example.com", password); !fault.Is(err, fault.Throttled) {
			t.Errorf("from a new address: %v", err)
		}
		if _, _, err := h.SignIn(home, "ada@example.com", password); err != nil {
			t.Errorf("from where they work: %v", err)
		}
		if v, err := h.Authenticate(h.ctx, token); err != nil || v == nil {
			t.Errorf("the session: %+v, %v", v, err)
		}
	})
}

// If many attempts are made at the same time, through any gateways, they are counted before the passwords are checked.
func TestAttemptsAtOnceAreCountedBeforeTheyAreTried(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		h := &house{T: t, ctx: context.Background(), now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		ctx := from(h, "192.0.2.1")
		gateways := make([]*signin.Signin, 3)
		for i := range gateways {
			gateways[i] = &signin.Signin{DB: db, Now: func() time.Time { return h.now }, Derive: signin.Cheap}
		}
		var mu sync.Mutex
		var all sync.WaitGroup
		tried := 0
		for i := range 60 {
			all.Go(func() {
				_, _, err := gateways[i%len(gateways)].SignIn(ctx, "nobody@example.com", "wrong horse battery")
				mu.Lock()
				defer mu.Unlock()
				switch {
				case fault.Is(err, fault.InvalidInput):
					tried++
				case !fault.Is(err, fault.Throttled):
					t.Error(err)
				}
			})
		}
		all.Wait()
		if tried != 10 {
			t.Errorf("%d of 60 passwords were tried, want 10", tried)
		}
	})
}

// Expired counts are deleted, so that the table does not grow with the emails that strangers enter.
func TestCountsAreSwept(t *testing.T) {
	each(t, func(h *house) {
		for i := range 60 {
			h.fails(from(h, fmt.Sprintf("192.0.2.%d", i)), fmt.Sprintf("p%d@example.com", i))
			if err := h.ResetRequest(from(h, fmt.Sprintf("192.0.2.%d", i)), fmt.Sprintf("p%d@example.com", i)); err != nil {
				t.Fatal(err)
			}
		}
		before := h.counts()
		h.now = h.now.Add(time.Hour)
		for range 20 {
			h.fails(from(h, "198.51.100.1"), "one@example.com")
			h.now = h.now.Add(20 * time.Minute)
		}
		if before < 60 || h.counts() > 6 {
			t.Errorf("%d counts became %d", before, h.counts())
		}
	})
}

func (h *house) counts() int {
	h.Helper()
	n, err := h.DB.Ent.SignInAttempt.Query().Count(access.Trusted(h.ctx))
	if err != nil {
		h.Fatal(err)
	}
	return n
}

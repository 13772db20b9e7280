package signin_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/outbox"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

const another = "vermilion otter lamp"

func suspend(u *ent.UserUpdateOne) { u.SetStatus(roster.Suspended) }

// viewer signs a person in and returns the token and the context of their requests.
func (h *house) viewer(email, with string) (string, context.Context) {
	h.Helper()
	token, v, err := h.SignIn(h.ctx, email, with)
	if err != nil {
		h.Fatal(err)
	}
	return token, access.With(h.ctx, v)
}

func (h *house) ended(tokens ...string) {
	h.Helper()
	for i, token := range tokens {
		if v, err := h.Authenticate(h.ctx, token); v != nil || err != nil {
			h.Errorf("session %d goes on: %+v, %v", i, v, err)
		}
	}
}

func (h *house) mails(kind notify.Kind) int {
	h.Helper()
	n, err := h.DB.Ent.Outbox.Query().Where(outbox.Kind(string(kind))).Count(access.Across(access.Trusted(h.ctx)))
	if err != nil {
		h.Fatal(err)
	}
	return n
}

func TestAChangedPasswordEndsEverySessionButTheNewOne(t *testing.T) {
	each(t, func(h *house) {
		u := h.accepted(h.organization("a"), "ada@example.com")
		phone, _ := h.viewer("ada@example.com", password)
		here, ctx := h.viewer("ada@example.com", password)
		_, _, err := h.PasswordChange(ctx, "wrong horse battery", another)
		h.refused(err, fault.InvalidInput)
		fresh, v, err := h.PasswordChange(ctx, password, another)
		if err != nil {
			t.Fatal(err)
		}
		h.ended(phone, here)
		if again, err := h.Authenticate(h.ctx, fresh); err != nil || again == nil || again.Session != v.Session {
			t.Errorf("the new session: %+v, %v", again, err)
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", password); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("the old password: %v", err)
		}
		if n := h.mails(notify.PasswordChanged); n != 1 {
			t.Errorf("%d mails tell of it", n)
		}
		if n, err := h.DB.Ent.AuditEvent.Query().Where(auditevent.UserID(u.ID), auditevent.Action("password.changed")).Count(access.Across(access.Trusted(h.ctx))); n != 1 || err != nil {
			t.Errorf("%d events tell of it, %v", n, err)
		}
		// A session that has ended cannot change anything.
		_, _, err = h.PasswordChange(ctx, another, "nine lives of the cat")
		h.refused(err, fault.Unauthenticated)
	})
}

// A thief with a stolen session cannot use it to guess the password.
func TestGuessesAtTheCurrentPasswordAreSlowed(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		_, ctx := h.viewer("ada@example.com", password)
		for range 10 {
			_, _, err := h.PasswordChange(ctx, "wrong horse battery", another)
			h.refused(err, fault.InvalidInput)
		}
		_, _, err := h.PasswordChange(ctx, password, another)
		h.refused(err, fault.Throttled)
	})
}

// A sign-in during a change of the password either comes first, and its session ends, or is refused: no session of the old password remains.
func TestASignInBesideAChangeLeavesNoSession(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		words := []string{password, another}
		for i := range rounds(t, 10, 200) {
			old, next := words[i%2], words[(i+1)%2]
			_, ctx := h.viewer("ada@example.com", old)
			var all sync.WaitGroup
			tokens := make([]string, 3)
			for j := range tokens {
				all.Go(func() { tokens[j], _, _ = h.SignIn(h.ctx, "ada@example.com", old) })
			}
			_, _, err := h.PasswordChange(ctx, old, next)
			all.Wait()
			if err != nil {
				t.Fatal(err)
			}
			h.ended(tokens...)
		}
	})
}

func TestSignOutEverywhereEndsEverySession(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		h.accepted(h.organization("b"), "bob@example.com")
		phone, _ := h.viewer("ada@example.com", password)
		here, ctx := h.viewer("ada@example.com", password)
		other, _ := h.viewer("bob@example.com", password)
		if err := h.SignOutEverywhere(ctx); err != nil {
			t.Fatal(err)
		}
		h.ended(phone, here)
		if v, err := h.Authenticate(h.ctx, other); v == nil || err != nil {
			t.Errorf("somebody else was signed out: %v", err)
		}
	})
}

func (h *house) resetToken(email string) (token string) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) (err error) {
		_, token, err = h.ResetToken(ctx, tx, email)
		return err
	})
	return token
}

func TestAResetSetsThePasswordOnceAndEndsEverySession(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		old, _ := h.viewer("ada@example.com", password)
		token := h.resetToken(" ADA@example.com")
		fresh, _, err := h.Reset(h.ctx, token, another)
		if err != nil {
			t.Fatal(err)
		}
		h.ended(old)
		if v, err := h.Authenticate(h.ctx, fresh); v == nil || err != nil {
			t.Errorf("the new session: %v", err)
		}
		_, _, err = h.Reset(h.ctx, token, "nine lives of the cat")
		h.refused(err, fault.InvalidInput)
		if n := h.mails(notify.PasswordChanged); n != 1 {
			t.Errorf("%d mails tell of it", n)
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", another); err != nil {
			t.Error(err)
		}
	})
}

func TestResetsThatCannotBeUsed(t *testing.T) {
	for name, spoil := range map[string]func(h *house, u *ent.User){
		"an hour is over":             func(h *house, _ *ent.User) { h.now = h.now.Add(time.Hour) },
		"a newer one took its place":  func(h *house, _ *ent.User) { h.resetToken("ada@example.com") },
		"another user's is no way in": func(h *house, _ *ent.User) { h.now = h.now.Add(2 * time.Hour); h.resetToken("bob@example.com") },
		"the password was changed": func(h *house, _ *ent.User) {
			_, ctx := h.viewer("ada@example.com", password)
			if _, _, err := h.PasswordChange(ctx, password, "nine lives of the cat"); err != nil {
				h.Fatal(err)
			}
		},
		"the person was suspended": func(h *house, u *ent.User) { h.set(u, suspend) },
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(h *house) {
				u := h.accepted(h.organization("a"), "ada@example.com")
				h.accepted(h.organization("b"), "bob@example.com")
				token := h.resetToken("ada@example.com")
				spoil(h, u)
				if _, _, err := h.Reset(h.ctx, token, another); !fault.Is(err, fault.InvalidInput) && !fault.Is(err, fault.Forbidden) {
					t.Errorf("got %v", err)
				}
				if _, _, err := h.SignIn(h.ctx, "ada@example.com", another); !fault.Is(err, fault.InvalidInput) {
					t.Errorf("the password was set: %v", err)
				}
			})
		})
	}
	each(t, func(h *house) {
		org := h.organization("a")
		h.user(org, "invited@example.com", roster.Invited)
		h.set(h.accepted(org, "sven@example.com"), suspend)
		if _, err := h.StaffAdd(h.ctx, "new@vendor.example"); err != nil {
			t.Fatal(err)
		}
		for _, email := range []string{"nobody@example.com", "invited@example.com", "sven@example.com", "new@vendor.example", ""} {
			if token := h.resetToken(email); token != "" {
				t.Errorf("%q gets a token", email)
			}
		}
		for _, token := range []string{"", "x", fmt.Sprintf("%064d", 0)} {
			_, _, err := h.Reset(h.ctx, token, another)
			h.refused(err, fault.InvalidInput)
		}
	})
}

// H7: a suspended person gets the same answer as for a wrong password. A person who is active in another organization can sign in.
func TestASuspendedPersonCannotSignIn(t *testing.T) {
	each(t, func(h *house) {
		u := h.accepted(h.organization("a"), "ada@example.com")
		h.set(u, suspend)
		_, _, err := h.SignIn(h.ctx, "ada@example.com", password)
		if f, ok := fault.Of(err); !ok || f.Code != fault.InvalidInput || f.Message != "Incorrect email or password." {
			t.Errorf("got %v", err)
		}
		h.set(h.user(h.organization("b"), "ada@example.com", roster.Active), func(q *ent.UserUpdateOne) { q.SetIdentityID(*u.IdentityID) })
		if _, v, err := h.SignIn(h.ctx, "ada@example.com", password); err != nil || len(v.Persons) != 1 {
			t.Errorf("active elsewhere: %+v, %v", v, err)
		}
	})
}

package signin_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const password = "correct horse battery"

// house is a database with a clock that the test sets, and the ids of the users whom signing in has activated.
type house struct {
	*testing.T
	*signin.Signin
	ctx       context.Context
	now       time.Time
	activated []uuid.UUID
}

func each(t *testing.T, fn func(h *house)) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		h := &house{T: t, ctx: context.Background(), now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		h.Signin = &signin.Signin{DB: db, Now: func() time.Time { return h.now }, Derive: signin.Cheap}
		h.Activate = func(ctx context.Context, tx *store.Tx, org, id uuid.UUID) error {
			if v := access.From(ctx); v == nil || v.Email == "" {
				t.Error("the person who activates themselves is not the viewer")
			}
			h.activated = append(h.activated, id)
			return tx.User.Update().Where(user.ID(id), user.OrganizationID(org)).SetStatus(roster.Active).Exec(ctx)
		}
		fn(h)
	})
}

func (h *house) write(fn func(ctx context.Context, tx *store.Tx) error) {
	h.Helper()
	if err := h.DB.Write(access.Across(h.ctx), fn); err != nil {
		h.Fatal(err)
	}
}

func (h *house) organization(slug string) (id uuid.UUID) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) error {
		o, err := tx.Organization.Create().SetName(slug).SetSlug(slug).SetCreatedAt(h.now).Save(ctx)
		if err == nil {
			id = o.ID
		}
		return err
	})
	return id
}

func (h *house) user(org uuid.UUID, email string, status roster.Status) (u *ent.User) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) (err error) {
		u, err = tx.User.Create().SetOrganizationID(org).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).
			SetFirstName("Ada").SetLastName("Byron").SetNameKey("byron, ada").SetSearchKey(identifier.PersonKey("Ada", "Byron", email, "")).SetStatus(status).
			SetOrganizationRole(roster.Auditor).SetCreatedAt(h.now).Save(ctx) // without any access, the person would be FORMER
		return err
	})
	return u
}

func (h *house) invite(u *ent.User) (token string) {
	h.Helper()
	h.write(func(ctx context.Context, tx *store.Tx) (err error) {
		token, err = h.Invite(ctx, tx, &u.ID, nil, 72*time.Hour)
		return err
	})
	return token
}

func (h *house) read(u *ent.User) *ent.User {
	h.Helper()
	u, err := h.DB.Ent.User.Get(access.Across(access.Trusted(h.ctx)), u.ID)
	if err != nil {
		h.Fatal(err)
	}
	return u
}

// accepted creates a user who has accepted an invitation with the password.
func (h *house) accepted(org uuid.UUID, email string) *ent.User {
	h.Helper()
	u := h.user(org, email, roster.Invited)
	if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.invite(u), Password: password}); err != nil {
		h.Fatal(err)
	}
	return h.read(u)
}

func (h *house) refused(err error, code fault.Code) {
	h.Helper()
	if !fault.Is(err, code) {
		h.Fatalf("got %v, want %s", err, code)
	}
}

func TestSignInAnswersATokenUntilSignOut(t *testing.T) {
	each(t, func(h *house) {
		u := h.accepted(h.organization("a"), "Ada@Example.com")
		token, v, err := h.SignIn(h.ctx, " ada@example.COM ", password)
		if err != nil {
			t.Fatal(err)
		}
		if len(v.Persons) != 1 || v.Persons[0].User != u.ID || v.Staff {
			t.Fatalf("viewer %+v", v)
		}
		again, err := h.Authenticate(h.ctx, token)
		if err != nil || again == nil || again.Identity != v.Identity || again.Session != v.Session {
			t.Fatalf("authenticated %+v, %v", again, err)
		}
		if err := h.SignOut(access.With(h.ctx, again)); err != nil {
			t.Fatal(err)
		}
		if gone, err := h.Authenticate(h.ctx, token); err != nil || gone != nil {
			t.Fatalf("after sign-out: %+v, %v", gone, err)
		}
	})
}

func TestOneAnswerForWrongAndUnknown(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		if _, err := h.StaffAdd(h.ctx, "new@vendor.example"); err != nil { // has no password yet
			t.Fatal(err)
		}
		for _, email := range []string{"ada@example.com", "nobody@example.com", "new@vendor.example", ""} {
			_, _, err := h.SignIn(h.ctx, email, "not the password")
			if f, ok := fault.Of(err); !ok || f.Code != fault.InvalidInput || f.Message != "Incorrect email or password." {
				t.Errorf("%q: %v", email, err)
			}
		}
	})
}

func TestATokenEnds(t *testing.T) {
	for _, c := range []struct {
		name   string
		visits []time.Duration // times between visits
		in     bool
	}{
		{"half a day unused", []time.Duration{12 * time.Hour}, false},
		{"nearly half a day, twice", []time.Duration{11 * time.Hour, 11 * time.Hour}, true},
		{"a week, always in use", append(repeat(16, 10*time.Hour), 8*time.Hour), false},
		{"nearly a week, always in use", repeat(16, 10*time.Hour), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(h *house) {
				h.accepted(h.organization("a"), "ada@example.com")
				token, _, err := h.SignIn(h.ctx, "ada@example.com", password)
				if err != nil {
					t.Fatal(err)
				}
				var v *access.Viewer
				for _, d := range c.visits {
					h.now = h.now.Add(d)
					if v, err = h.Authenticate(h.ctx, token); err != nil {
						t.Fatal(err)
					}
				}
				if (v != nil) != c.in {
					t.Fatalf("signed in: %t, want %t", v != nil, c.in)
				}
			})
		})
	}
}

func repeat(n int, d time.Duration) []time.Duration {
	out := make([]time.Duration, n)
	for i := range out {
		out[i] = d
	}
	return out
}

func TestTokensThatAreNone(t *testing.T) {
	each(t, func(h *house) {
		for _, token := range []string{"", "x", "Bearer", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
			if v, err := h.Authenticate(h.ctx, token); v != nil || err != nil {
				t.Errorf("%q: %+v, %v", token, v, err)
			}
		}
	})
}

// H12, H31: for a person in one organization, signing in counts as the last sign-in there. For a person in several, a request to an organization does
// (directory.Note).
func TestLastLoginIsOfOneOrganization(t *testing.T) {
	each(t, func(h *house) {
		a, other := h.accepted(h.organization("a"), "ada@example.com"), h.accepted(h.organization("c"), "bob@example.com")
		before := *other.LastLoginAt
		h.now = h.now.Add(time.Hour)
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", password); err != nil {
			t.Fatal(err)
		}
		if at := h.read(a).LastLoginAt; at == nil || !at.Equal(h.now) {
			t.Errorf("last login %v, want %v", at, h.now)
		}
		if at := h.read(other).LastLoginAt; !at.Equal(before) {
			t.Errorf("somebody else's last login moved to %v", at)
		}
		b := h.accepted(h.organization("b"), "ada@example.com")
		joined := *h.read(b).LastLoginAt
		h.now = h.now.Add(time.Hour)
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", password); err != nil {
			t.Fatal(err)
		}
		if at := h.read(b).LastLoginAt; !at.Equal(joined) {
			t.Errorf("last login %v in an organization that nothing was asked of, want %v", at, joined)
		}
	})
}

// H12: another organization's invitation changes nothing until it is accepted, which a session of the invited address can do.
func TestSignInAcceptsNothing(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		h.accepted(h.organization("z"), "bob@example.com")
		h.activated = nil
		open := h.user(h.organization("b"), "ADA@example.com", roster.Invited)
		token := h.invite(open)
		ended := h.user(h.organization("c"), "ada@example.com", roster.Invited)
		h.set(ended, func(q *ent.UserUpdateOne) { q.SetInvitationExpiresAt(h.now) })
		suspended := h.user(h.organization("d"), "ada@example.com", roster.Suspended)
		_, v, err := h.SignIn(h.ctx, "ada@example.com", password)
		if err != nil || len(h.activated) != 0 || len(v.Persons) != 1 || h.read(open).IdentityID != nil {
			t.Fatalf("activated %v, viewer %+v, %v", h.activated, v, err)
		}
		ctx := access.With(h.ctx, v)
		if list, err := h.Open(ctx); err != nil || len(list) != 1 || list[0].Person != open.ID || list[0].Organization != "b" {
			t.Fatalf("open %+v, %v", list, err)
		}
		_, bob, err := h.SignIn(h.ctx, "bob@example.com", password)
		if err != nil {
			t.Fatal(err)
		}
		for name, ctx := range map[string]context.Context{"a stranger": h.ctx, "somebody else": access.With(h.ctx, bob)} {
			if _, _, err := h.AcceptInvitation(ctx, signin.Acceptance{Person: open.ID}); err == nil {
				t.Errorf("%s accepted without the link", name)
			}
		}
		_, _, err = h.AcceptInvitation(ctx, signin.Acceptance{Person: ended.ID})
		h.refused(err, fault.InvalidInput)
		_, v, err = h.AcceptInvitation(ctx, signin.Acceptance{Person: open.ID})
		if err != nil || len(v.Persons) != 2 {
			t.Fatalf("viewer %+v, %v", v, err)
		}
		if h.read(ended).IdentityID != nil || h.read(suspended).IdentityID != nil {
			t.Error("somebody who was not invited was linked")
		}
		_, _, err = h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password})
		h.refused(err, fault.InvalidInput)
	})
}

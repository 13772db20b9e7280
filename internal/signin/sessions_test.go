package signin_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/auditevent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

const (
	chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"
	safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)

// arrives signs a person in with a browser, a minute after the last sign-in.
func (h *house) arrives(email, agent string) (token string, ctx context.Context) {
	h.Helper()
	h.now = h.now.Add(time.Minute)
	token, v, err := h.SignIn(access.WithAgent(h.ctx, agent), email, password)
	if err != nil {
		h.Fatal(err)
	}
	return token, access.With(h.ctx, v)
}

func (h *house) sessions(ctx context.Context) []signin.Session {
	h.Helper()
	own, err := h.Sessions(ctx)
	if err != nil {
		h.Fatal(err)
	}
	return own
}

func (h *house) signedInWith(token string) bool {
	h.Helper()
	v, err := h.Authenticate(h.ctx, token)
	if err != nil {
		h.Fatal(err)
	}
	return v != nil
}

func TestSomebodySeesWhereTheyAreSignedIn(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		h.accepted(org, "ada@example.com")
		h.accepted(org, "bob@example.com")
		h.now = h.now.Add(13 * time.Hour) // the sessions of accepting the invitations have ended
		h.arrives("bob@example.com", chrome)
		first, asFirst := h.arrives("ada@example.com", chrome)
		h.arrives("ada@example.com", safari)
		h.arrives("ada@example.com", "")
		began := h.now.Add(-2 * time.Minute)
		h.now = h.now.Add(time.Hour)
		h.signedInWith(first)
		own := h.sessions(asFirst)
		if len(own) != 3 {
			t.Fatalf("%d sessions, want 3: %+v", len(own), own)
		}
		for i, want := range []string{"Chrome on Windows", "", "Safari on iPhone"} { // the current one first, then the newest
			if s := own[i]; s.Agent != want || s.Current != (i == 0) || s.SingleSignOn {
				t.Errorf("the session %d is %+v, want %q", i, s, want)
			}
		}
		if s := own[0]; !s.Began.Equal(began) || !s.Used.Equal(h.now) || !s.Ends.Equal(began.Add(7*24*time.Hour)) {
			t.Errorf("it began %s, was used %s and ends %s", s.Began, s.Used, s.Ends)
		}
		h.now = h.now.Add(11*time.Hour + 30*time.Minute) // the unused sessions have ended
		if own = h.sessions(asFirst); len(own) != 1 {
			t.Errorf("%d sessions, want 1", len(own))
		}
	})
}

func TestASessionIsEndedByWhoseItIs(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		ada := h.accepted(org, "ada@example.com")
		h.accepted(org, "bob@example.com")
		h.now = h.now.Add(13 * time.Hour)
		here, asHere := h.arrives("ada@example.com", chrome)
		there, asThere := h.arrives("ada@example.com", safari)
		bobs, asBob := h.arrives("bob@example.com", chrome)
		id := func(ctx context.Context) uuid.UUID { return access.From(ctx).Session }

		_, theirs := h.SessionEnd(asBob, id(asHere))
		_, nobodys := h.SessionEnd(asBob, uuid.New())
		h.refused(theirs, fault.NotFound)
		h.refused(nobodys, fault.NotFound)
		if theirs.Error() != nobodys.Error() {
			t.Errorf("H47 somebody else's session: %v; none: %v", theirs, nobodys)
		}
		if !h.signedInWith(here) {
			t.Fatal("Bob has ended Ada's session")
		}

		if current, err := h.SessionEnd(asHere, id(asThere)); err != nil || current {
			t.Fatalf("the other session: %t, %v", current, err)
		}
		if h.signedInWith(there) || !h.signedInWith(here) || !h.signedInWith(bobs) {
			t.Error("the other session alone should have ended")
		}
		_, err := h.SessionEnd(asHere, id(asThere)) // it has already ended
		h.refused(err, fault.NotFound)
		if current, err := h.SessionEnd(asHere, id(asHere)); err != nil || !current {
			t.Fatalf("this session: %t, %v", current, err)
		}
		if h.signedInWith(here) {
			t.Error("this session goes on")
		}

		h.now = h.now.Add(13 * time.Hour) // Bob's session has expired
		_, err = h.SessionEnd(asBob, id(asBob))
		h.refused(err, fault.NotFound)

		told, err := h.DB.Ent.AuditEvent.Query().Where(auditevent.Action("session.ended")).Order(auditevent.BySequence()).All(access.Across(access.Trusted(h.ctx)))
		if err != nil || len(told) != 2 {
			t.Fatalf("%d events, want 2; %v", len(told), err)
		}
		for i, want := range []audit.SignOutCause{audit.SignedOutElsewhere, audit.SignedOut} {
			if e := told[i]; e.Actor != "ada@example.com" || e.UserID == nil || *e.UserID != ada.ID || e.After == nil || *e.After != string(audit.Encode(audit.SignOut{Because: want})) {
				t.Errorf("the trail says %+v, want %q", e, want)
			}
		}
	})
}

func TestManySessionsAreListedInPart(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		_, first := h.arrives("ada@example.com", chrome)
		h.write(func(ctx context.Context, tx *store.Tx) error {
			for i := range 120 {
				at := h.now.Add(time.Duration(i) * time.Second)
				if err := tx.Session.Create().SetIdentityID(access.From(first).Identity).SetTokenHash([]byte{byte(i), 1}).SetCreatedAt(at).SetSeenAt(at).
					SetExpiresAt(at.Add(time.Hour)).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		own := h.sessions(first)
		if len(own) != 100 || !own[0].Current || own[1].Began.Before(own[99].Began) {
			t.Errorf("%d sessions, the first is current: %t", len(own), own[0].Current)
		}
	})
}

func TestAgents(t *testing.T) {
	for header, want := range map[string]string{
		chrome: "Chrome on Windows",
		safari: "Safari on iPhone",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0":              "Edge on Windows",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36 OPR/110.0.0.0":              "Opera on Windows",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15":                      "Safari on Mac",
		"Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0":                                                                     "Firefox on Linux",
		"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36":                             "Chrome on ChromeOS",
		"Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36": "Samsung Internet on Android",
		"Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1":              "Chrome on iPad",
		"curl/8.5.0":             "curl",
		"roster/1.4.0":           "Roster command line",
		"Go-http-client/1.1":     "Go program",
		"python-requests/2.31.0": "Python program",
		"Something (Windows)":    "Windows",
		"Firefox/1":              "Firefox",
		"":                       "",
		"<script>alert(1)</script> mallory@example.com":                "",
		"<b>Chrome/</b> secret Windows" + strings.Repeat("x", 100_000): "Chrome on Windows",
		strings.Repeat("x", 600) + "Chrome/126 Windows":                "",
	} {
		if got := signin.Agent(header); got != want || len(got) > 64 {
			t.Errorf("%.80q is %q, want %q", header, got, want)
		}
	}
}

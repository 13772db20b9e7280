package signin_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"example.com/roster/ent/identity"
	"example.com/roster/ent/outbox"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// rounds is how often a thing is tried: ROSTER_RACE_ROUNDS times few for every day's, as in the gateway's races.
func rounds(t *testing.T, few, many int) int {
	text := os.Getenv("ROSTER_RACE_ROUNDS")
	if text == "" {
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("ROSTER_RACE_ROUNDS is a number of rounds, not %q", text)
	}
	return min(many, few*n)
}

// Goal 24: four hashes at once, 76 MiB, whatever comes; a bounded number waits, and the others are told to come again.
func TestNoMoreThanFourHashesAreMadeAtOnce(t *testing.T) {
	var now, most atomic.Int64
	release := make(chan struct{})
	s := &signin.Signin{Derive: func([]byte, []byte, uint32, uint32, uint8, uint32) []byte {
		n := now.Add(1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		<-release
		now.Add(-1)
		return nil
	}}
	const all = signin.Hashers + signin.Queue + 50
	var done sync.WaitGroup
	var refused atomic.Int64
	for range all {
		done.Go(func() {
			if _, err := s.Hash(context.Background(), password); fault.Is(err, fault.Unavailable) {
				refused.Add(1)
			} else if err != nil {
				t.Error(err)
			}
		})
	}
	for now.Load()+s.Waiting()+refused.Load() < all { // until each hashes, waits or was refused
		time.Sleep(time.Millisecond)
	}
	close(release)
	done.Wait()
	if most.Load() != signin.Hashers || refused.Load() != 50 {
		t.Errorf("%d hashes at once, want %d; %d of %d refused, want 50", most.Load(), signin.Hashers, refused.Load(), all)
	}
}

// Goal 24: nobody learns from the time an answer takes who can sign in. What takes time is counted: each refusal computes
// one hash, at the full cost, and asks the database as often. The clock is read in the long form alone, ROSTER_TEST_LONG=1.
// There the kinds take turns, so that whatever else the machine does, it does to all of them. Where it does so much that the
// clock says nothing, the work of this process is compared, or the least work that each took.
func TestEveryRefusalTakesTheSameTime(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		h.accepted(org, "ada@example.com")
		h.set(h.accepted(org, "sven@example.com"), suspend)
		if _, err := h.StaffAdd(h.ctx, "new@vendor.example"); err != nil { // has no password yet
			t.Fatal(err)
		}
		emails := []string{"ada@example.com", "nobody@example.com", "sven@example.com", "new@vendor.example"}
		for range 3 { // the first failure of each writes a count that the later ones raise
			h.now = h.now.Add(time.Hour) // nobody is slowed
			var first string
			for i, email := range emails {
				did := h.refusal(email)
				if i == 0 {
					first = did
				}
				if did != first {
					t.Errorf("refusing %s is %s; refusing %s is %s", emails[0], first, email, did)
				}
			}
			if want := "hashed with [{2 19456 1 32}], "; !strings.HasPrefix(first, want) {
				t.Errorf("refusing %s is %s, want %s…", emails[0], first, want)
			}
		}
		if os.Getenv("ROSTER_TEST_LONG") == "" {
			return
		}
		h.Derive = nil // as in the product
		const tries, bound = 300, 0.05
		var took, work, least float64
		for range 6 {
			if took, work, least = h.spread(emails, tries); min(took, work, least) <= bound {
				return
			}
			if least > 0.5 {
				break // no noise does this
			}
		}
		t.Errorf("the medians of %d tries differ by %.0f %%, those of the work by %.0f %%, the least work by %.0f %%", tries, 100*took, 100*work, 100*least)
	})
}

// refusal is what the refusal of a wrong password costs: the hashes that are computed, with their parameters, and the
// statements.
func (h *house) refusal(email string) string {
	h.Helper()
	before := h.Derive
	defer func() { h.Derive = before }()
	made := h.Computed()
	statements := h.DB.Statements()
	_, _, err := h.SignIn(from(h, "192.0.2.1"), email, "wrong horse battery")
	h.wrong(email, err)
	return fmt.Sprintf("hashed with %v, %d statements", *made, h.DB.Statements()-statements)
}

func (h *house) wrong(email string, err error) {
	h.Helper()
	if f, ok := fault.Of(err); !ok || f.Code != fault.InvalidInput || f.Message != "Incorrect email or password." {
		h.Fatalf("%s: %v", email, err)
	}
}

// spread is by how much the emails differ: in the medians of the time and of the work, and in the least work.
func (h *house) spread(emails []string, tries int) (took, work, least float64) {
	h.Helper()
	times, works := make([][]time.Duration, len(emails)), make([][]time.Duration, len(emails))
	for range tries {
		h.now = h.now.Add(time.Hour)               // nobody is slowed
		for _, i := range rand.Perm(len(emails)) { // a fixed order would give each kind its own share of the collector's rounds
			email := emails[i]
			cpu, begin := worked(h.T), time.Now()
			_, _, err := h.SignIn(from(h, "192.0.2.1"), email, "wrong horse battery")
			times[i], works[i] = append(times[i], time.Since(begin)), append(works[i], worked(h.T)-cpu)
			h.wrong(email, err)
		}
	}
	return h.apart("median times", times, tries/2), h.apart("median work", works, tries/2), h.apart("least work", works, 0)
}

// apart is by how much the values at one place, from the smallest up, differ.
func (h *house) apart(what string, of [][]time.Duration, at int) float64 {
	those := make([]time.Duration, len(of))
	for i := range of {
		slices.Sort(of[i])
		those[i] = of[i][at]
	}
	h.Logf("%s of %d: %v", what, len(of[0]), those)
	low, high := slices.Min(those), slices.Max(those)
	return float64(high-low) / float64(max(low, 1))
}

// worked is the processor's time that this process has had.
func worked(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A request for a reset does the same whoever is named: it does not look who it is.
func TestARequestForAResetDoesTheSameForEverybody(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		cost := func(email string) int64 {
			before := h.DB.Statements()
			if err := h.ResetRequest(from(h, "192.0.2.1"), email); err != nil {
				t.Fatal(err)
			}
			return h.DB.Statements() - before
		}
		known, unknown := cost("ada@example.com"), cost("nobody@example.com")
		n, err := h.DB.Ent.Outbox.Query().Where(outbox.Kind(string(notify.PasswordReset))).Count(access.Across(access.Trusted(h.ctx)))
		if known != unknown || n != 2 || err != nil {
			t.Errorf("%d statements where the email is known, %d where not; %d messages, %v", known, unknown, n, err)
		}
		cost("Ada@example.com") // again within a minute: the first mail is on its way
		if n, err = h.DB.Ent.Outbox.Query().Count(access.Across(access.Trusted(h.ctx))); n != 2 || err != nil {
			t.Errorf("%d messages, %v", n, err)
		}
		for range 20 {
			_ = h.ResetRequest(from(h, "192.0.2.1"), "ada@example.com")
		}
		h.refused(h.ResetRequest(from(h, "192.0.2.1"), "ada@example.com"), fault.Throttled)
		if w := h.fails(from(h, "192.0.2.1"), "ada@example.com"); w != 0 { // who asks for mails in another's name does not stop their sign-in
			t.Errorf("signing in waits %s", w)
		}
	})
}

// A hash that costs less than one of today is made anew when its password comes by, and never for a wrong one.
func TestADatedHashIsMadeAnewAtSignIn(t *testing.T) {
	each(t, func(h *house) {
		h.Derive = nil // as in the product
		h.accepted(h.organization("a"), "ada@example.com")
		// argon2id of "correct horse battery" with half of the memory and one pass.
		const old = "$argon2id$v=19$m=9728,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$"
		dated := old + signin.KeyOf(password, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f", 1, 9728)
		h.write(func(ctx context.Context, tx *store.Tx) error {
			return tx.Identity.Update().Where(identity.EmailKey("ada@example.com")).SetPasswordHash(dated).Exec(ctx)
		})
		hash := func() string {
			i, err := h.DB.Ent.Identity.Query().Where(identity.EmailKey("ada@example.com")).Only(access.Trusted(h.ctx))
			if err != nil {
				t.Fatal(err)
			}
			return i.PasswordHash
		}
		_, _, err := h.SignIn(h.ctx, "ada@example.com", "wrong horse battery")
		h.refused(err, fault.InvalidInput)
		if hash() != dated {
			t.Fatal("a wrong password moved the hash")
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", password); err != nil {
			t.Fatal(err)
		}
		fresh := hash()
		if !strings.HasPrefix(fresh, "$argon2id$v=19$m=19456,t=2,p=1$") {
			t.Fatalf("the hash is %s", fresh)
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", password); err != nil || hash() != fresh {
			t.Fatalf("signed in again: %v; the hash moved: %t", err, hash() != fresh)
		}
	})
}

func TestAPasswordIsCountedInCharactersAndTheSameFromEveryKeyboard(t *testing.T) {
	each(t, func(h *house) {
		long := strings.Repeat("密码很长而且不常见的句子", 16) // 192 characters, 576 bytes
		u := h.user(h.organization("a"), "ada@example.com", rules.Invited)
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.invite(u), Password: long}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", long); err != nil {
			t.Error(err)
		}
		u = h.user(h.organization("b"), "bob@example.com", rules.Invited)
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.invite(u), Password: "quatre élèves zélés"}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.SignIn(h.ctx, "bob@example.com", "quatre e\u0301le\u0300ves ze\u0301le\u0301s"); err != nil {
			t.Error(err)
		}
	})
}

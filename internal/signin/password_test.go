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
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

// rounds returns how often something is tried: few by default, otherwise ROSTER_RACE_ROUNDS.
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

// Goal 24: at most four hashes, 76 MiB, are computed at the same time. A limited number of callers wait, and the others are refused with a time to try again.
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

// Goal 24: the time of an answer does not reveal who can sign in. The test counts what takes time: each refusal computes one hash at full cost and runs the
// same number of statements. Time is only measured with ROSTER_TEST_LONG=1. The kinds of emails then take turns, so that other load on the machine affects
// all of them. If the load is too high to compare times, the test compares the processor time of this process, or the least processor time of each kind.
func TestEveryRefusalTakesTheSameTime(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		h.accepted(org, "ada@example.com")
		h.set(h.accepted(org, "sven@example.com"), suspend)
		if _, err := h.StaffAdd(h.ctx, "new@vendor.example"); err != nil { // has no password yet
			t.Fatal(err)
		}
		emails := []string{"ada@example.com", "nobody@example.com", "sven@example.com", "new@vendor.example"}
		for range 3 { // the first failure inserts a row, which later ones update
			h.now = h.now.Add(time.Hour) // so that no attempt is throttled
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
		h.Derive = nil // the real cost
		const tries, bound = 300, 0.05
		var took, work, least float64
		for range 6 {
			if took, work, least = h.spread(emails, tries); min(took, work, least) <= bound {
				return
			}
			if least > 0.5 {
				break // load on the machine does not explain this
			}
		}
		t.Errorf("the medians of %d tries differ by %.0f %%, those of the work by %.0f %%, the least work by %.0f %%", tries, 100*took, 100*work, 100*least)
	})
}

// refusal returns what the refusal of a wrong password costs: the hashes with their parameters, and the statements.
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

// spread returns the relative differences between the emails: in the median time, in the median processor time, and in the least processor time.
func (h *house) spread(emails []string, tries int) (took, work, least float64) {
	h.Helper()
	times, works := make([][]time.Duration, len(emails)), make([][]time.Duration, len(emails))
	for range tries {
		h.now = h.now.Add(time.Hour)               // so that no attempt is throttled
		for _, i := range rand.Perm(len(emails)) { // in a fixed order, garbage collection could always affect the same kind
			email := emails[i]
			cpu, begin := worked(h.T), time.Now()
			_, _, err := h.SignIn(from(h, "192.0.2.1"), email, "wrong horse battery")
			times[i], works[i] = append(times[i], time.Since(begin)), append(works[i], worked(h.T)-cpu)
			h.wrong(email, err)
		}
	}
	return h.apart("median times", times, tries/2), h.apart("median work", works, tries/2), h.apart("least work", works, 0)
}

// apart returns the relative difference between the values at one position of the sorted lists.
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

// worked returns the processor time that this process has used.
func worked(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A request for a reset does the same for every email: it does not look up the person.
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
		cost("Ada@example.com") // within a minute, no second mail is sent
		if n, err = h.DB.Ent.Outbox.Query().Count(access.Across(access.Trusted(h.ctx))); n != 2 || err != nil {
			t.Errorf("%d messages, %v", n, err)
		}
		for range 20 {
			_ = h.ResetRequest(from(h, "192.0.2.1"), "ada@example.com")
		}
		h.refused(h.ResetRequest(from(h, "192.0.2.1"), "ada@example.com"), fault.Throttled)
		if w := h.fails(from(h, "192.0.2.1"), "ada@example.com"); w != 0 { // requests for mails in another person's name do not stop that person's sign-in
			t.Errorf("signing in waits %s", w)
		}
	})
}

// An outdated hash is replaced when the person signs in with the right password, but never for a wrong one.
func TestADatedHashIsMadeAnewAtSignIn(t *testing.T) {
	each(t, func(h *house) {
		h.Derive = nil // the real cost
		h.accepted(h.organization("a"), "ada@example.com")
		// argon2id of "correct horse battery" with half the memory and one pass.
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
		u := h.user(h.organization("a"), "ada@example.com", roster.Invited)
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.invite(u), Password: long}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.SignIn(h.ctx, "ada@example.com", long); err != nil {
			t.Error(err)
		}
		u = h.user(h.organization("b"), "bob@example.com", roster.Invited)
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: h.invite(u), Password: "quatre élèves zélés"}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.SignIn(h.ctx, "bob@example.com", "quatre e\u0301le\u0300ves ze\u0301le\u0301s"); err != nil {
			t.Error(err)
		}
	})
}

package signin_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"example.com/roster/ent/identity"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/signin"
)

func (h *house) claimable() (token string) {
	h.Helper()
	token, err := h.Claimable(h.ctx, func(string) error { return nil })
	if err != nil {
		h.Fatal(err)
	}
	return token
}

func (h *house) staff() int {
	h.Helper()
	n, err := h.DB.Ent.Identity.Query().Where(identity.Staff(true)).Count(access.Trusted(h.ctx))
	if err != nil {
		h.Fatal(err)
	}
	return n
}

// Goal 26: of a hundred claims with one token at the same time, one succeeds.
func TestOfAHundredClaimsOneComesIn(t *testing.T) {
	each(t, func(h *house) {
		for round := range rounds(t, 2, 20) {
			if _, err := h.DB.Raw().Exec("UPDATE identities SET staff = false"); err != nil {
				t.Fatal(err)
			}
			token := h.claimable()
			var mu sync.Mutex
			var all sync.WaitGroup
			in, out := 0, 0
			for i := range 100 {
				all.Go(func() {
					_, v, err := h.Claim(h.ctx, token, fmt.Sprintf("p%d.%d@vendor.example", round, i), password)
					mu.Lock()
					defer mu.Unlock()
					switch {
					case err == nil && v.Staff:
						in++
					case fault.Is(err, fault.InvalidInput):
						out++
					default:
						t.Errorf("claim %d: %+v, %v", i, v, err)
					}
				})
			}
			all.Wait()
			if n := h.staff(); in != 1 || out != 99 || n != 1 {
				t.Fatalf("%d came in, %d were refused, %d are staff", in, out, n)
			}
		}
	})
}

func TestClaimsThatAreRefused(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		old := h.claimable()
		token := h.claimable() // a restart
		for _, bad := range []string{old, "", "x", token + "A"} {
			_, _, err := h.Claim(h.ctx, bad, "a@vendor.example", password)
			h.refused(err, fault.InvalidInput)
		}
		h.now = h.now.Add(signin.ClaimLife)
		_, _, err := h.Claim(h.ctx, token, "a@vendor.example", password)
		h.refused(err, fault.InvalidInput)
		token = h.claimable()
		if _, err := h.StaffAdd(h.ctx, "other@vendor.example"); err != nil {
			t.Fatal(err)
		}
		_, _, err = h.Claim(h.ctx, token, "a@vendor.example", password)
		h.refused(err, fault.InvalidInput)
		if again := h.claimable(); again != "" {
			t.Error("with staff there is a token")
		}
	})
}

// A known person who claims becomes staff with the password that they choose now. Sessions of the old password end.
func TestAClaimBySomebodyKnown(t *testing.T) {
	each(t, func(h *house) {
		h.accepted(h.organization("a"), "ada@example.com")
		old, _ := h.viewer("ada@example.com", password)
		told := 0
		h.Claimed = func() { told++ }
		_, v, err := h.Claim(h.ctx, h.claimable(), "Ada@example.com", another)
		if err != nil || !v.Staff || len(v.Persons) != 1 || told != 1 {
			t.Fatalf("%+v, %v, told %d times", v, err, told)
		}
		h.ended(old)
	})
}

// If several gateways start at the same time and write the token to the same file, the file finally has the valid token.
func TestTheLastTokenIsTheOneThatIsKept(t *testing.T) {
	each(t, func(h *house) {
		file := filepath.Join(t.TempDir(), "staff-token")
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				if _, err := h.Claimable(h.ctx, func(token string) error { return os.WriteFile(file, []byte(token), 0o600) }); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		token, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := h.Claim(h.ctx, string(token), "a@vendor.example", password); err != nil {
			t.Error(err)
		}
	})
}

package signin_test

import (
	"strings"
	"testing"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/signin"
)

// H1: a person signs in with any spelling of their own address, but not with a look-alike one. Addresses from before these rules still work.
func TestLookAlikeAddressesAreNobody(t *testing.T) {
	each(t, func(h *house) {
		org := h.organization("a")
		h.accepted(org, "kim@b\u00fccher.example")
		h.accepted(org, "root@localhost")
		for _, email := range []string{"KIM@B\u00dcCHER.example", "kim@xn--bcher-kva.example\u00a0"} {
			if _, _, err := h.SignIn(h.ctx, email, password); err != nil {
				t.Errorf("%q: %v", email, err)
			}
		}
		for _, email := range []string{"\u212aim@b\u00fccher.example", "k\u0130m@b\u00fccher.example", "kim@bucher.example", "kim@b\u00fccher.example\u200b"} {
			if _, _, err := h.SignIn(h.ctx, email, password); !fault.Is(err, fault.InvalidInput) {
				t.Errorf("%q: %v", email, err)
			}
		}
		if _, err := h.StaffAdd(h.ctx, "new@localhost"); !fault.Is(err, fault.InvalidInput) {
			t.Error(err)
		}
		said := map[string]bool{}
		for _, email := range []string{"ROOT@localhost", "nobody@localhost"} { // the answer does not reveal whether the address exists
			before := h.mails(notify.PasswordReset)
			err := h.ResetRequest(h.ctx, email)
			if f, ok := fault.Of(err); !ok || f.Code != fault.InvalidInput || h.mails(notify.PasswordReset) != before+1 {
				t.Errorf("%s: %v", email, err)
			} else {
				said[strings.ReplaceAll(f.Message, email, "it")] = true
			}
		}
		if len(said) != 1 {
			t.Errorf("an address that nobody new could have is told from one that somebody has: %v", said)
		}
		if _, err := h.StaffAdd(h.ctx, "root@localhost"); err != nil {
			t.Error(err)
		}
	})
}

// H1: the names in an invitation follow the rules for names, counted in characters.
func TestNamesOfAnInvitation(t *testing.T) {
	each(t, func(h *house) {
		u := h.user(h.organization("a"), "ada@example.com", "INVITED")
		token := h.invite(u)
		for _, name := range []string{"Mo\nve", "Mo\u202ever", "A\u200bda"} {
			if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password, FirstName: name}); !fault.Is(err, fault.InvalidInput) {
				t.Errorf("%q: %v", name, err)
			}
		}
		if _, _, err := h.AcceptInvitation(h.ctx, signin.Acceptance{Token: token, Password: password, FirstName: " Zoe\u0308 "}); err != nil {
			t.Fatal(err)
		}
		if got := h.read(u).FirstName; got != "Zo\u00eb" {
			t.Errorf("%q", got)
		}
	})
}

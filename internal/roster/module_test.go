package roster

import "testing"

func TestSharesWithAffiliates(t *testing.T) {
	for _, c := range EveryCapability.Names() {
		for _, allowed := range []bool{true, false} {
			if got, want := SharesWithAffiliates(c, allowed), allowed && c == "SHARE_WITH_AFFILIATES"; got != want {
				t.Errorf("B50 %s, allowed %t: %t", c, allowed, got)
			}
		}
	}
}

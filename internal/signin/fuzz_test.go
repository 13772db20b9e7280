package signin

import (
	"encoding/base64"
	"strings"
	"testing"
)

// FuzzToken parses any text as a token of a session, a claim, an invitation or a reset. An accepted token is the same after encoding it again.
func FuzzToken(f *testing.F) {
	whole := base64.RawURLEncoding.EncodeToString([]byte(strings.Repeat("\xff", secretSize)))
	for _, seed := range []string{"", whole, whole[:42] + "9", whole[:20] + "\n" + whole[20:], whole[:42] + "\r\n" + whole[42:], whole + "=", whole[:21] + "+/" + whole[23:], whole[:41], strings.Repeat("A", 64), strings.Repeat("A", 63) + "\n", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, token string) {
		for _, size := range []int{secretSize, 16 + secretSize} {
			b := spelled(token, size)
			if b != nil && (len(b) != size || base64.RawURLEncoding.EncodeToString(b) != token) {
				t.Errorf("%q is %x", token, b)
			}
		}
	})
}

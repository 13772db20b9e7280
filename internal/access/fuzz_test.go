package access

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// FuzzClientToken reads anything as an API client's token: what is one prints back the same.
func FuzzClientToken(f *testing.F) {
	id := uuid.UUID([]byte(strings.Repeat("\xff", 16)))
	whole := tokenText(id, []byte(strings.Repeat("\xff", secretSize)))
	for _, seed := range []string{"", whole, tokenPrefix, whole[:30], whole[:29] + "5" + whole[30:], whole[:len(whole)-1] + "9", whole[:40] + "\n" + whole[40:], whole[:10] + "\r" + whole[10:], strings.ToUpper(whole), whole + "="} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, token string) {
		client, hash, ok := ParseClientToken(token)
		if !ok {
			if client != uuid.Nil || hash != nil {
				t.Errorf("%q is refused, and says %s", token, client)
			}
			return
		}
		secret, err := base64.RawURLEncoding.DecodeString(token[len(tokenPrefix)+idDigits+1:])
		if err != nil || tokenText(client, secret) != token {
			t.Errorf("%q is %s", token, client)
		}
	})
}

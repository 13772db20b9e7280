package signin

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"time"
)

// flowLife is how long a sign-in at the provider may take.
const flowLife = 10 * time.Minute

// flow is the state of a sign-in that the browser keeps, encrypted, while it is at the provider. A gateway stores nothing for callers who are not
// signed in, and any gateway can finish the sign-in.
type flow struct {
	State    string    `json:"s"`
	Nonce    string    `json:"n"`
	Verifier string    `json:"v"` // of PKCE
	Return   string    `json:"r"` // where to go after signing in
	Until    time.Time `json:"u"`
}

// sealer encrypts and authenticates flows with a key that is derived from the client secret, and so is the same in all gateways.
type sealer struct{ cipher.AEAD }

func newSealer(secret, issuer, client string) (sealer, error) {
	key, err := hkdf.Key(sha256.New, []byte(secret), nil, "roster single sign-on\x00"+issuer+"\x00"+client, 32)
	if err != nil {
		return sealer{}, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return sealer{}, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return sealer{aead}, err
}

func (s sealer) close(f flow) string {
	plain, err := json.Marshal(f)
	if err != nil {
		panic(err) // not possible: four strings and a time of this century
	}
	return base64URL(s.Seal(nil, nil, plain, nil)) //nolint:gosec // the AEAD adds a random nonce itself
}

func (s sealer) open(kept string) (*flow, error) {
	box, err := base64.RawURLEncoding.DecodeString(kept)
	if err != nil || len(box) == 0 {
		return nil, errors.New("there is no cookie")
	}
	plain, err := s.Open(nil, nil, box, nil)
	if err != nil {
		return nil, errors.New("its seal is invalid")
	}
	f := &flow{}
	return f, json.Unmarshal(plain, f)
}

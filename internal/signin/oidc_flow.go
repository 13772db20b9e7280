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

// flowLife is how long somebody may take at the provider.
const flowLife = 10 * time.Minute

// flow is what a browser keeps between its two visits, sealed: so a gateway stores nothing for strangers, and another
// gateway can take the flow up.
type flow struct {
	State    string    `json:"s"`
	Nonce    string    `json:"n"`
	Verifier string    `json:"v"`
	Return   string    `json:"r"`
	Until    time.Time `json:"u"`
}

// sealer encrypts and authenticates flows, with a key that all gateways make from the client's secret.
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
		panic(err) // a time of this century and four texts
	}
	return base64URL(s.Seal(nil, nil, plain, nil)) //nolint:gosec // it puts a random nonce in front by itself
}

func (s sealer) open(kept string) (*flow, error) {
	box, err := base64.RawURLEncoding.DecodeString(kept)
	if err != nil || len(box) == 0 {
		return nil, errors.New("there is none")
	}
	plain, err := s.Open(nil, nil, box, nil)
	if err != nil {
		return nil, errors.New("its seal is broken")
	}
	f := &flow{}
	return f, json.Unmarshal(plain, f)
}

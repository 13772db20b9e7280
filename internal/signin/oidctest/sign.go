package oidctest

import (
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	_ "crypto/sha512" // registers SHA-384 and SHA-512
	"encoding/base64"
)

// hashes maps the signature algorithms of SignWith to their hash functions.
var hashes = map[string]crypto.Hash{
	"RS256": crypto.SHA256, "RS384": crypto.SHA384, "RS512": crypto.SHA512, "PS256": crypto.SHA256, "PS384": crypto.SHA384, "PS512": crypto.SHA512,
	"ES256": crypto.SHA256, "EdDSA": crypto.SHA512,
}

// SignWith sets the algorithm of a token, which is signed with the provider's key for it. It panics if the algorithm is unknown.
func (p *Provider) SignWith(t *Token, alg string) {
	t.Header["alg"], t.Header["kid"] = alg, "rsa"
	hash := hashes[alg]
	if !hash.Available() {
		panic("oidctest: no algorithm " + alg)
	}
	sum := func(b []byte) []byte {
		h := hash.New()
		h.Write(b)
		return h.Sum(nil)
	}
	switch {
	case alg == "EdDSA":
		t.Header["kid"] = "ed"
		t.Sign = func(signed []byte) []byte { return ed25519.Sign(p.Ed, signed) }
	case alg == "ES256":
		t.Header["kid"] = "ec"
		t.Sign = p.SignEC
	case alg[0] == 'P':
		t.Sign = func(signed []byte) []byte {
			s, err := rsa.SignPSS(rand.Reader, p.RSA, hash, sum(signed), &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})
			if err != nil {
				panic(err)
			}
			return s
		}
	default:
		t.Sign = func(signed []byte) []byte {
			s, err := rsa.SignPKCS1v15(rand.Reader, p.RSA, hash, sum(signed))
			if err != nil {
				panic(err)
			}
			return s
		}
	}
	if t.Access != "" {
		half := sum([]byte(t.Access))
		t.Claims["at_hash"] = base64.RawURLEncoding.EncodeToString(half[:len(half)/2])
	}
}

func (p *Provider) publicEd(kid string) map[string]any {
	return map[string]any{"kty": "OKP", "use": "sig", "alg": "EdDSA", "kid": kid, "crv": "Ed25519",
		"x": base64.RawURLEncoding.EncodeToString(p.Ed.Public().(ed25519.PublicKey))}
}

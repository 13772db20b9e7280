package operation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
)

// Digest is a hash of what a request asks for. It shows whether a request with the same idempotency key is the same request (H21).
type Digest struct{ hash.Hash }

// NewDigest returns the digest of an empty request.
func NewDigest() Digest { return Digest{sha256.New()} }

// Add adds a part of the request.
func (d Digest) Add(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // plain data always marshals
	}
	d.Write(append(b, '\n'))
}

func (d Digest) String() string { return hex.EncodeToString(d.Sum(nil)) }

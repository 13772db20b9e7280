package operation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
)

// Digest sums what a request asks for, so that the same key with another body is noticed (H21).
type Digest struct{ hash.Hash }

// NewDigest is that of nothing yet.
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

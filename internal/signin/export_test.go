package signin

import (
	"encoding/base64"

	"golang.org/x/crypto/argon2"
)

// Limits for computing hashes.
const (
	Hashers = 4 // the promised number, whatever the constant says
	Queue   = queue
)

// Parameters are the cost parameters of a hash.
type Parameters struct {
	Passes, Memory uint32
	Lanes          uint8
	Size           uint32
}

// Computed makes hashes cheap from now on, and returns a list that gets the parameters of each. Only one goroutine may compute hashes then.
func (s *Signin) Computed() *[]Parameters {
	made := new([]Parameters)
	s.Derive = func(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
		*made = append(*made, Parameters{passes, memory, lanes, size})
		return Cheap(password, salt, passes, memory, lanes, size)
	}
	return made
}

// AddGrants exports addGrants, the second statement of PresentWithGrants.
var AddGrants = addGrants

// Waiting returns how many callers wait to compute a hash.
func (s *Signin) Waiting() int64 { return s.waiting.Load() }

// Cheap derives a key at almost no cost, for tests that are not about the cost.
func Cheap(password, salt []byte, _, _ uint32, _ uint8, size uint32) []byte {
	return argon2.IDKey(password, salt, 1, 8, 1, size)
}

// KeyOf returns the encoded key at the end of a hash.
func KeyOf(password, salt string, passes, memory uint32) string {
	return base64.RawStdEncoding.EncodeToString(argon2.IDKey([]byte(password), []byte(salt), passes, memory, 1, keySize))
}

package signin

import (
	"encoding/base64"

	"golang.org/x/crypto/argon2"
)

// Hashers and Queue are how many hashes are made and waited for at once.
const (
	Hashers = 4 // as promised, whatever the constant says
	Queue   = queue
)

// Parameters are what a hash costs.
type Parameters struct {
	Passes, Memory uint32
	Lanes          uint8
	Size           uint32
}

// Computed has the parameters of each hash that is computed from now on, which costs next to nothing. Only one goroutine may compute them.
func (s *Signin) Computed() *[]Parameters {
	made := new([]Parameters)
	s.Derive = func(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
		*made = append(*made, Parameters{passes, memory, lanes, size})
		return Cheap(password, salt, passes, memory, lanes, size)
	}
	return made
}

// AddGrants is the second statement of PresentWithGrants.
var AddGrants = addGrants

// Waiting is how many wait for their turn to hash.
func (s *Signin) Waiting() int64 { return s.waiting.Load() }

// Cheap makes a key that costs next to nothing, for tests about other things than the cost.
func Cheap(password, salt []byte, _, _ uint32, _ uint8, size uint32) []byte {
	return argon2.IDKey(password, salt, 1, 8, 1, size)
}

// KeyOf is the end of a hash.
func KeyOf(password, salt string, passes, memory uint32) string {
	return base64.RawStdEncoding.EncodeToString(argon2.IDKey([]byte(password), []byte(salt), passes, memory, 1, keySize))
}

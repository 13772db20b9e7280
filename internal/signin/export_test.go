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

// Derive puts fn around the one call that costs so much, until undo.
func Derive(fn func(begin func())) (undo func()) {
	derive = func(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) (key []byte) {
		fn(func() { key = argon2.IDKey(password, salt, time, memory, threads, keyLen) })
		return key
	}
	return func() { derive = argon2.IDKey }
}

// Parameters are what a hash costs.
type Parameters struct {
	Passes, Memory uint32
	Lanes          uint8
	Size           uint32
}

// Computed notes the parameters of each hash that is computed, until undo. Only one goroutine may compute them.
func Computed() (made *[]Parameters, undo func()) {
	made = new([]Parameters)
	derive = func(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) []byte {
		*made = append(*made, Parameters{time, memory, threads, keyLen})
		return argon2.IDKey(password, salt, time, memory, threads, keyLen)
	}
	return made, func() { derive = argon2.IDKey }
}

// Waiting is how many wait for their turn to hash.
func (s *Signin) Waiting() int64 { return s.waiting.Load() }

// Cheap makes hashes cost next to nothing, until undo, for tests about how often and not about what.
func Cheap() (undo func()) {
	derive = func(password, salt []byte, _, _ uint32, _ uint8, keyLen uint32) []byte {
		return argon2.IDKey(password, salt, 1, 8, 1, keyLen)
	}
	return func() { derive = argon2.IDKey }
}

// KeyOf is the end of a hash.
func KeyOf(password, salt string, passes, memory uint32) string {
	return base64.RawStdEncoding.EncodeToString(argon2.IDKey([]byte(password), []byte(salt), passes, memory, 1, keySize))
}

package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"example.com/roster/internal/fault"
)

// A password has at least minPassword and at most maxPassword characters. The maximum limits the cost of hashing.
const (
	minPassword = 12
	maxPassword = 200
)

// A hash costs 19 MiB and about 50 ms. At most hashers are computed at the same time, in 76 MiB, and at most queue callers wait
// for a slot. Further callers get UNAVAILABLE immediately, so that a flood of sign-ins neither fills the memory nor
// makes the waiting callers wait much longer.
const (
	memory  = 19 * 1024 // KiB
	passes  = 2
	lanes   = 1
	keySize = 32
	hashers = 4
	queue   = 128
)

// nobody is the hash of a random password. It is verified if there is no stored hash, so that an unknown email takes as long
// as a wrong password.
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$oFOGDZd7OuFdpNn4IBlD9w$LmLKD7RLzdtVbqyFH2I7bCKJ5ctpkBT1URxxRyNGv9w"

// usable returns INVALID_INPUT for a new password that is too short, too long, or easy to guess for someone who knows these words about its
// owner.
func usable(password string, own ...string) error {
	if n := utf8.RuneCountInString(password); n < minPassword || n > maxPassword {
		return fault.New(fault.InvalidInput, "The password must have %d to %d characters.", minPassword, maxPassword).At("password")
	}
	soon, err := weak(password, own...)
	if err == nil && soon {
		err = fault.New(fault.InvalidInput, "This password is too easy to guess. Choose another one, such as four or five unrelated words.").At("password")
	}
	return err
}

// Hash returns the argon2id hash of a password in the PHC string format, with a random salt. It returns UNAVAILABLE if too many callers wait or ctx ends.
func (s *Signin) Hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, 16)
	rand.Read(salt) // it never fails
	if err := s.acquire(ctx); err != nil {
		return "", err
	}
	defer s.release()
	key := s.derive(typed(password), salt, passes, memory, lanes, keySize)
	b64 := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, lanes, b64(salt), b64(key)), nil
}

// verify reports whether the password belongs to the hash. It returns UNAVAILABLE if too many callers wait or ctx ends, and another error if the hash
// does not have the form that Hash returns.
func (s *Signin) verify(ctx context.Context, hash, password string) (bool, error) {
	parts, m, t, p, err := parameters(hash)
	if err != nil {
		return false, err
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false, fmt.Errorf("a stored password hash has no salt: %w", err)
	}
	want, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil {
		return false, fmt.Errorf("a stored password hash has no key: %w", err)
	}
	if utf8.RuneCountInString(password) > maxPassword {
		password = "" // never set, because it is too long or too short; the hash takes its usual time
	}
	if err := s.acquire(ctx); err != nil {
		return false, err
	}
	defer s.release()
	got := s.derive(typed(password), salt, t, m, p, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

// DeriveKey derives the key of a password hash with argon2id.
func DeriveKey(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	return argon2.IDKey(password, salt, passes, memory, lanes, size)
}

// derive calls Derive, or DeriveKey if it is nil. Nearly the whole cost of a hash is here.
func (s *Signin) derive(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	if s.Derive != nil {
		return s.Derive(password, salt, passes, memory, lanes, size)
	}
	return DeriveKey(password, salt, passes, memory, lanes, size)
}

// typed returns a password as normalized bytes, because some keyboards send é as one character and others as two.
func typed(password string) []byte { return norm.NFC.Bytes([]byte(password)) }

// parameters splits a hash into its parts and reads its parameters: m is the memory in KiB, t the passes, p the lanes. The salt and the key are parts 4 and 5.
func parameters(hash string) (parts []string, m, t uint32, p uint8, err error) {
	parts = strings.Split(hash, "$") // "", argon2id, v=, m=, salt, key
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return nil, 0, 0, 0, errors.New("a stored password hash is not argon2id")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &m, &t, &p); err != nil {
		return nil, 0, 0, 0, fmt.Errorf("a stored password hash has no parameters: %w", err)
	}
	return parts, m, t, p, nil
}

// dated reports whether a hash is cheaper to guess than one that Hash returns today, so that it should be replaced.
func dated(hash string) bool {
	_, m, t, p, err := parameters(hash)
	return err == nil && (m < memory || t < passes || p < lanes)
}

// acquire waits for a slot to compute a hash. It returns UNAVAILABLE if too many callers wait already or ctx ends.
func (s *Signin) acquire(ctx context.Context) error {
	s.once.Do(func() { s.slots = make(chan struct{}, hashers) })
	select {
	case s.slots <- struct{}{}:
		return nil
	default:
	}
	busy := fault.New(fault.Unavailable, "Too many people are signing in right now. Try again in a moment.")
	if s.waiting.Add(1) > queue {
		s.waiting.Add(-1)
		return busy
	}
	defer s.waiting.Add(-1)
	select {
	case s.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		busy.Err = ctx.Err()
		return busy
	}
}

func (s *Signin) release() { <-s.slots }

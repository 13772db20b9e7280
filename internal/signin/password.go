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

// A password has at least minPassword and at most maxPassword characters; the upper bound keeps hashing cheap.
const (
	minPassword = 12
	maxPassword = 200
)

// A hash costs 19 MiB and about 50 ms, of which at most hashers are made at once: 76 MiB. Others wait for their turn, but no
// more than queue: whoever comes then is told to come again, so that a flood costs neither memory nor the patience of
// those who are in line.
const (
	memory  = 19 * 1024 // KiB
	passes  = 2
	lanes   = 1
	keySize = 32
	hashers = 4
	queue   = 128
)

// nobody is the hash of a random password. It is verified where there is no hash, so that an unknown email takes as long
// as a wrong password.
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$oFOGDZd7OuFdpNn4IBlD9w$LmLKD7RLzdtVbqyFH2I7bCKJ5ctpkBT1URxxRyNGv9w"

// usable refuses passwords that cannot be set: too short, too long, or soon guessed by who knows these words about their
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

// Hash makes an argon2id hash in the PHC form.
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

// verify says whether the password is the one of the hash. An error means that the hash is not one of ours, or that the
// context ended while waiting for a turn.
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
		password = "" // none was ever set that long, and none that short
	}
	if err := s.acquire(ctx); err != nil {
		return false, err
	}
	defer s.release()
	got := s.derive(typed(password), salt, t, m, p, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

// DeriveKey makes the key of a password's hash by argon2id.
func DeriveKey(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	return argon2.IDKey(password, salt, passes, memory, lanes, size)
}

// derive is the one call that costs so much.
func (s *Signin) derive(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	if s.Derive != nil {
		return s.Derive(password, salt, passes, memory, lanes, size)
	}
	return DeriveKey(password, salt, passes, memory, lanes, size)
}

// typed is a password as bytes, the same from every keyboard: some write é as one character, others as two.
func typed(password string) []byte { return norm.NFC.Bytes([]byte(password)) }

// parameters takes a hash apart.
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

// dated says whether a hash costs less than one that is made today, so that it is to be made anew.
func dated(hash string) bool {
	_, m, t, p, err := parameters(hash)
	return err == nil && (m < memory || t < passes || p < lanes)
}

// acquire waits for a turn to hash, where not too many wait already.
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

package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"example.com/roster/internal/fault"
)

// A password has at least minPassword and at most maxPassword characters; the upper bound keeps hashing cheap.
const (
	minPassword = 12
	maxPassword = 200
)

// A hash costs 19 MiB and about 50 ms, of which at most hashers are made at once: 76 MiB.
const (
	memory  = 19 * 1024 // KiB
	passes  = 2
	lanes   = 1
	keySize = 32
	hashers = 4
)

// nobody is the hash of a random password. It is verified where there is no hash, so that an unknown email takes as long
// as a wrong password.
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$oFOGDZd7OuFdpNn4IBlD9w$LmLKD7RLzdtVbqyFH2I7bCKJ5ctpkBT1URxxRyNGv9w"

// usable refuses passwords that cannot be set.
func usable(password string) error {
	if n := utf8.RuneCountInString(password); n < minPassword || n > maxPassword {
		return fault.New(fault.InvalidInput, "Choose a password of %d to %d characters.", minPassword, maxPassword).At("password")
	}
	return nil
}

// Hash makes an argon2id hash in the PHC form.
func (s *Signin) Hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, 16)
	rand.Read(salt) //nolint:errcheck // it never fails
	if err := s.acquire(ctx); err != nil {
		return "", err
	}
	defer s.release()
	key := argon2.IDKey([]byte(password), salt, passes, memory, lanes, keySize)
	b64 := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, lanes, b64(salt), b64(key)), nil
}

// verify says whether the password is the one of the hash. An error means that the hash is not one of ours, or that the
// context ended while waiting for a turn.
func (s *Signin) verify(ctx context.Context, hash, password string) (bool, error) {
	var m, t uint32
	var p uint8
	parts := strings.Split(hash, "$") // "", argon2id, v=, m=, salt, key
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return false, fmt.Errorf("a stored password hash is not argon2id")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &m, &t, &p); err != nil {
		return false, fmt.Errorf("a stored password hash has no parameters: %w", err)
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false, fmt.Errorf("a stored password hash has no salt: %w", err)
	}
	want, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil {
		return false, fmt.Errorf("a stored password hash has no key: %w", err)
	}
	if len(password) > maxPassword {
		password = "" // none was ever set that long, and none that short
	}
	if err := s.acquire(ctx); err != nil {
		return false, err
	}
	defer s.release()
	got := argon2.IDKey([]byte(password), salt, t, m, p, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

// acquire waits for a turn to hash.
func (s *Signin) acquire(ctx context.Context) error {
	s.once.Do(func() { s.slots = make(chan struct{}, hashers) })
	select {
	case s.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fault.Wrap(ctx.Err(), fault.Unavailable, "Too many people sign in right now. Try again in a moment.")
	}
}

func (s *Signin) release() { <-s.slots }

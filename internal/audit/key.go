package audit

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// LoadKey reads the key that signs checkpoints: an ed25519 private key in PEM (PKCS 8).
func LoadKey(file string) (ed25519.PrivateKey, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("%s is not a PEM file; roster audit key makes a key file", file)
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if k, ok := key.(ed25519.PrivateKey); ok && err == nil {
		return k, nil
	}
	return nil, fmt.Errorf("%s does not contain an ed25519 private key; roster audit key makes one", file)
}

// MakeKey creates a key file that only its owner can read. It never overwrites a file: if another process has created one, MakeKey loads that key.
func MakeKey(file string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	// A link creates the complete file at once: a process that finds it can read all of it.
	draft, err := os.CreateTemp(filepath.Dir(file), ".audit-key-*") // 0600
	if err != nil {
		return nil, err
	}
	defer os.Remove(draft.Name()) //nolint:errcheck // a leftover draft is never read
	err = pem.Encode(draft, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err = errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return nil, err
	}
	if err := os.Link(draft.Name(), file); errors.Is(err, os.ErrExist) {
		return LoadKey(file)
	} else if err != nil {
		return nil, err
	}
	return key, nil
}

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/zalando/go-keyring"
)

// The tokens of sessions are stored in the system's keyring if there is one: the keychain of macOS or, on a Linux desktop, the Secret Service of GNOME or KDE.

const (
	keyringService = "roster"
	keyringWait    = 20 * time.Second // the time to unlock it
)

// hasKeyring reports whether there may be a keyring. On Linux it is reached over the session bus. If there is no session bus, the library must not be called,
// because it would start one.
func hasKeyring() bool {
	return runtime.GOOS == "darwin" || os.Getenv("DBUS_SESSION_BUS_ADDRESS") != ""
}

// keyringSet stores the token for a gateway. It reads the token again, because some keyrings return no error if they did not store it.
func keyringSet(at, token string) error {
	return waitKeyring(func() error {
		if err := keyring.Set(keyringService, at, token); err != nil {
			return err
		}
		if kept, err := keyring.Get(keyringService, at); err != nil || kept != token {
			return errors.Join(errors.New("it does not return what was stored in it"), err)
		}
		return nil
	})
}

// keyringToken returns the token for a gateway.
func keyringToken(at string) (string, error) {
	var token string // set by the function below, possibly after waitKeyring has returned an error; then it is not read
	err := waitKeyring(func() (err error) {
		token, err = keyring.Get(keyringService, at)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("the token for %s cannot be read from the system's keyring: %w; run roster login, or roster login --in-file to do without it", at, err)
	}
	return token, nil
}

// keyringForget removes the token for a gateway. It returns nil if there is none.
func keyringForget(at string) error {
	return waitKeyring(func() error {
		if err := keyring.Delete(keyringService, at); !errors.Is(err, keyring.ErrNotFound) {
			return err
		}
		return nil
	})
}

// waitKeyring calls ask and returns its error, or an error of its own if ask does not return within keyringWait.
func waitKeyring(ask func() error) error {
	done := make(chan error, 1)
	go func() { done <- ask() }()
	select {
	case err := <-done:
		return err
	case <-time.After(keyringWait):
		return fmt.Errorf("it did not respond within %s", keyringWait)
	}
}

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/zalando/go-keyring"
)

// The tokens of sessions are in the system's keyring where there is one: the keychain of macOS, and on a Linux desktop what answers as Secret
// Service, such as the keyrings of GNOME and KDE.

const (
	keyringService = "roster"
	keyringWait    = 20 * time.Second // for somebody who has to unlock it
)

// hasKeyring says whether there may be a keyring. On Linux it is asked over the session bus; where none is announced, the library would start one.
func hasKeyring() bool {
	return runtime.GOOS == "darwin" || os.Getenv("DBUS_SESSION_BUS_ADDRESS") != ""
}

// keyringSet keeps a gateway's token. It is read again, since not every keyring says that it refused.
func keyringSet(at, token string) error {
	return waitKeyring(func() error {
		if err := keyring.Set(keyringService, at, token); err != nil {
			return err
		}
		if kept, err := keyring.Get(keyringService, at); err != nil || kept != token {
			return errors.Join(errors.New("it does not keep what it was given"), err)
		}
		return nil
	})
}

// keyringToken is the token of a gateway.
func keyringToken(at string) (string, error) {
	var token string // written by whoever waits, also after that was given up: then nobody reads it
	err := waitKeyring(func() (err error) {
		token, err = keyring.Get(keyringService, at)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("the token for %s cannot be read from the system's keyring: %w; run roster login, or roster login --in-file to do without it", at, err)
	}
	return token, nil
}

// keyringForget removes a gateway's token. That there is none is as good.
func keyringForget(at string) error {
	return waitKeyring(func() error {
		if err := keyring.Delete(keyringService, at); !errors.Is(err, keyring.ErrNotFound) {
			return err
		}
		return nil
	})
}

// waitKeyring asks the keyring, and gives up on one that does not answer.
func waitKeyring(ask func() error) error {
	done := make(chan error, 1)
	go func() { done <- ask() }()
	select {
	case err := <-done:
		return err
	case <-time.After(keyringWait):
		return fmt.Errorf("it does not answer within %s", keyringWait)
	}
}

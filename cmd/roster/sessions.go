package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/alecthomas/kong"
)

// sessions contains the sessions of roster login, by the URL of the gateway, and the URL of the gateway that commands use without --server.
type sessions struct {
	Current string             `json:"current"`
	Servers map[string]session `json:"servers"`
}

// session is a sign-in at one gateway.
type session struct {
	Email string `json:"email,omitempty"` // empty for an API client
	Token string `json:"token,omitempty"` // empty if it is in the system's keyring
}

// token returns the token of the session at a gateway, from the file or the system's keyring.
func (s session) token(at string) (string, error) {
	if s.Token != "" {
		return s.Token, nil
	}
	return keyringToken(at)
}

// keep stores a session as the current one. The token is stored in the system's keyring or, with inFile or if there is no keyring, in the file. It returns a text
// that says where.
func (s *sessions) keep(at string, one session, inFile bool) (where string, err error) {
	file, err := sessionsFile()
	if err != nil {
		return "", err
	}
	where = file
	if !inFile && hasKeyring() {
		if err := keyringSet(at, one.Token); err != nil {
			where += fmt.Sprintf(", because the system's keyring cannot be used (%v)", err)
		} else {
			where, one.Token = "the system's keyring", ""
		}
	}
	if old, ok := s.Servers[at]; ok && old.Token == "" && one.Token != "" {
		_ = keyringForget(at) // if this fails, the keyring keeps a token that is no longer used
	}
	s.Current, s.Servers[at] = at, one
	return where, s.save()
}

// sessionsFile returns the path of the file, which is in the user's folder for settings (see os.UserConfigDir).
func sessionsFile() (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("there is no folder to keep sessions in: %w", err)
	}
	return filepath.Join(dir, "roster", "sessions.json"), nil
}

// readSessions reads the stored sessions. If there is no file, it returns none. It returns an error for a file that others can read, because tokens must be kept
// secret like passwords.
func readSessions() (*sessions, error) {
	s := &sessions{Servers: map[string]session{}}
	file, err := sessionsFile()
	if err != nil {
		return s, nil //nolint:nilerr // a user without a folder for settings has no sessions
	}
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil && info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%s can be read by other users; run chmod 600 on it, or delete it and run roster login", file)
	}
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(b, s)
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read (%w); delete it and run roster login", file, err)
	}
	if s.Servers == nil {
		s.Servers = map[string]session{}
	}
	return s, nil
}

// save replaces the file atomically. Only the user can read it.
func (s *sessions) save() error {
	file, err := sessionsFile()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".sessions-*") // 0600
	if err != nil {
		return err
	}
	_, err = f.Write(append(b, '\n'))
	if err := errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return os.Rename(f.Name(), file)
}

// keptURL returns the form in which the URL of a gateway is stored.
func keptURL(url string) string { return strings.TrimRight(url, "/") }

// savedSession is a kong resolver that sets the gateway and the token of commands to those of the session. Commands that do not call a gateway do not read the file.
type savedSession struct {
	read func() (*sessions, error) // reads the file at the first call
}

func newKept() savedSession { return savedSession{read: sync.OnceValues(readSessions)} }

// Validate implements kong.Resolver. It checks nothing.
func (savedSession) Validate(*kong.Application) error { return nil }

// Resolve implements kong.Resolver. It returns the gateway or the token of the session if neither a flag nor the environment sets it.
func (k savedSession) Resolve(at *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
	if flag.Name != "server" && flag.Name != "token" || fromEnvironment(flag) {
		return nil, nil
	}
	s, err := k.read()
	if err != nil || s.Current == "" {
		return nil, err
	}
	if flag.Name == "server" {
		return s.Current, nil
	}
	url := s.Current
	if env := os.Getenv("ROSTER_SERVER"); env != "" {
		url = env
	}
	for _, p := range at.Path {
		if p.Flag != nil && p.Flag.Name == "server" {
			url, _ = at.FlagValue(p.Flag).(string)
		}
	}
	one, ok := s.Servers[keptURL(url)]
	if !ok || at.Selected() != nil && slices.Contains(withoutSession, at.Selected().Name) {
		return nil, nil
	}
	return one.token(keptURL(url))
}

// withoutSession contains the commands that do not need a stored token. They do not read it, so they work even if the keyring does not.
var withoutSession = []string{"login", "logout", "sign-in"}

// fromEnvironment reports whether an environment variable sets a flag.
func fromEnvironment(flag *kong.Flag) bool {
	for _, name := range flag.Envs {
		if os.Getenv(name) != "" {
			return true
		}
	}
	return false
}

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

// sessions are what roster login has kept: a token for each gateway, and the gateway that commands use without --server.
type sessions struct {
	Current string             `json:"current"`
	Servers map[string]session `json:"servers"`
}

// session is a sign-in at one gateway.
type session struct {
	Email string `json:"email,omitempty"` // empty for an API client
	Token string `json:"token,omitempty"` // empty where it is in the system's keyring
}

// token is the token of the session at a gateway.
func (s session) token(at string) (string, error) {
	if s.Token != "" {
		return s.Token, nil
	}
	return keyringToken(at)
}

// keep keeps a session as the current one: its token in the system's keyring where there is one, otherwise in the file. It says where.
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
		_ = keyringForget(at) // what is left there is the token of a session that is not used any more
	}
	s.Current, s.Servers[at] = at, one
	return where, s.save()
}

// sessionsFile is in the user's folder for settings; XDG_CONFIG_HOME moves it.
func sessionsFile() (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("there is no folder to keep sessions in: %w", err)
	}
	return filepath.Join(dir, "roster", "sessions.json"), nil
}

// readSessions reads what is kept; without a file there is nothing. A file that others can read is refused, since its tokens are passwords.
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

// save replaces the file as a whole, readable for its user alone.
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

// keptURL is how a gateway's URL is kept.
func keptURL(url string) string { return strings.TrimRight(url, "/") }

// savedSession gives commands that talk to a gateway what roster login has kept. Other commands do not read the file.
type savedSession struct {
	read func() (*sessions, error) // reads the file once for a command
}

func newKept() savedSession { return savedSession{read: sync.OnceValues(readSessions)} }

// Validate is for kong: there is nothing to check beforehand.
func (savedSession) Validate(*kong.Application) error { return nil }

// Resolve gives a command the gateway and the token of roster login, where neither a flag nor the environment says them.
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

// withoutSession are the commands that need no kept token, so that a keyring that fails does not keep anybody from signing in or out.
var withoutSession = []string{"login", "logout", "sign-in"}

// fromEnvironment says whether the environment sets a flag.
func fromEnvironment(flag *kong.Flag) bool {
	for _, name := range flag.Envs {
		if os.Getenv(name) != "" {
			return true
		}
	}
	return false
}

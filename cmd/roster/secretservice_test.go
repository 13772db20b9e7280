package main

import (
	"bufio"
	"maps"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/godbus/dbus/v5"
)

// secretService acts as the keyring of a Linux desktop, on its own message bus, with one collection that is never locked.
type secretService struct {
	mu    sync.Mutex
	conn  *dbus.Conn
	items map[dbus.ObjectPath]secretItem
	made  int
}

type secretItem struct {
	attributes map[string]string
	secret     secret
}

type secret struct {
	Session     dbus.ObjectPath
	Parameters  []byte
	Value       []byte
	ContentType string
}

const (
	secretPath    = dbus.ObjectPath("/org/freedesktop/secrets")
	secretDefault = dbus.ObjectPath("/org/freedesktop/secrets/aliases/default")
	secretName    = "org.freedesktop.secrets"
	noPrompt      = dbus.ObjectPath("/")
)

// OpenSession is called over the bus, like the methods below.
func (s *secretService) OpenSession(string, dbus.Variant) (dbus.Variant, dbus.ObjectPath, *dbus.Error) { //nolint:unparam // the bus requires an error
	return dbus.MakeVariant(""), secretPath + "/session/1", nil
}

func (s *secretService) Unlock(what []dbus.ObjectPath) ([]dbus.ObjectPath, dbus.ObjectPath, *dbus.Error) {
	return what, noPrompt, nil
}

func (s *secretService) Close() *dbus.Error { return nil }

func (s *secretService) CreateItem(properties map[string]dbus.Variant, given secret, _ bool) (dbus.ObjectPath, dbus.ObjectPath, *dbus.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	attributes, _ := properties["org.freedesktop.Secret.Item.Attributes"].Value().(map[string]string)
	for at, item := range s.items {
		if maps.Equal(item.attributes, attributes) {
			s.items[at] = secretItem{attributes, given}
			return at, noPrompt, nil
		}
	}
	s.made++
	at := secretDefault + dbus.ObjectPath("/"+strings.Repeat("i", s.made))
	s.items[at] = secretItem{attributes, given}
	if err := s.conn.Export(secretAt{s, at}, at, "org.freedesktop.Secret.Item"); err != nil {
		return "", "", dbus.MakeFailedError(err)
	}
	return at, noPrompt, nil
}

func (s *secretService) SearchItems(attributes map[string]string) ([]dbus.ObjectPath, *dbus.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := []dbus.ObjectPath{}
	for at, item := range s.items {
		if maps.Equal(item.attributes, attributes) {
			found = append(found, at)
		}
	}
	return found, nil
}

// kept returns the current items.
func (s *secretService) kept() []secretItem {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Values(s.items))
}

// secretAt is an item on the bus.
type secretAt struct {
	of *secretService
	at dbus.ObjectPath
}

func (a secretAt) GetSecret(session dbus.ObjectPath) (secret, *dbus.Error) {
	a.of.mu.Lock()
	defer a.of.mu.Unlock()
	kept := a.of.items[a.at].secret
	kept.Session = session
	return kept, nil
}

func (a secretAt) Delete() (dbus.ObjectPath, *dbus.Error) {
	a.of.mu.Lock()
	defer a.of.mu.Unlock()
	delete(a.of.items, a.at)
	return noPrompt, nil
}

// desktop starts a message bus with a keyring, and returns the keyring and the bus's address.
func desktop(t *testing.T) (*secretService, string) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("the keyring of this system is not asked over a message bus")
	}
	path, err := exec.LookPath("dbus-daemon")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("the keyring of a desktop is not tried: %v", err)
		}
		t.Skipf("SKIPPED: the keyring of a desktop is not tried: %v", err)
	}
	bus := exec.CommandContext(t.Context(), path, "--session", "--nofork", "--print-address", "--address=unix:tmpdir=/tmp")
	out, err := bus.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := bus.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = bus.Process.Kill()
		_ = bus.Wait() // it was killed
	})
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	conn, err := dbus.Connect(strings.TrimSpace(address))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	s := &secretService{conn: conn, items: map[dbus.ObjectPath]secretItem{}}
	for _, e := range []struct {
		at   dbus.ObjectPath
		name string
	}{{secretPath, "Service"}, {secretPath + "/session/1", "Session"}, {secretDefault, "Collection"}} {
		if err := conn.Export(s, e.at, "org.freedesktop.Secret."+e.name); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := conn.RequestName(secretName, dbus.NameFlagDoNotQueue); err != nil {
		t.Fatal(err)
	}
	return s, strings.TrimSpace(address)
}

// The program keeps a token in the desktop's keyring, reads it there and removes it.
func TestADesktopKeepsTheToken(t *testing.T) {
	_, file := signingIn(t)
	gateway := anyGateway(t)
	s, address := desktop(t)
	folder := t.TempDir()
	env := []string{"DBUS_SESSION_BUS_ADDRESS=" + address, "ROSTER_TOKEN=", "ROSTER_SERVER="}
	login := func() string {
		cmd := exec.CommandContext(t.Context(), "roster", "login", "--server", gateway, "--email", "ann@example.com")
		cmd.Dir, cmd.Env, cmd.Stdin = folder, append(cmd.Environ(), env...), strings.NewReader("password\n")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return string(out)
	}
	for range 2 { // signing in again replaces the token
		if said := login(); !strings.Contains(said, "kept in the system's keyring") {
			t.Fatal(said)
		}
	}
	if len(s.kept()) != 1 {
		t.Errorf("the keyring has %v", s.kept())
	}
	for _, item := range s.kept() {
		if string(item.secret.Value) != "t0k" || item.attributes["username"] != gateway || item.attributes["service"] != keyringService {
			t.Errorf("the keyring has %s for %v", item.secret.Value, item.attributes)
		}
	}
	if kept := readFile(t, file); strings.Contains(kept, "t0k") {
		t.Errorf("the file has %s", kept)
	}
	if said := runRoster(t, folder, env, "whoami"); !strings.Contains(said, "ann@example.com") {
		t.Error(said)
	}
	runRoster(t, folder, env, "logout")
	if len(s.kept()) != 0 {
		t.Errorf("after logout the keyring has %v", s.kept())
	}
}

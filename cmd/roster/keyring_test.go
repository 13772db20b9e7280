package main

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zalando/go-keyring"
)

// anyGateway starts a gateway at which everybody can sign in and gets the token t0k.
func anyGateway(t *testing.T) (url string) {
	t.Helper()
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		switch {
		case strings.Contains(string(body), "SignIn"):
			_, _ = io.WriteString(w, `{"data": {"signIn": {"token": "t0k", "userErrors": []}}}`)
		case r.Header.Get("Authorization") != "Bearer t0k":
			_, _ = io.WriteString(w, `{"errors": [{"message": "Sign in first.", "extensions": {"code": "UNAUTHENTICATED"}}]}`)
		case strings.Contains(string(body), "SignOut"):
			_, _ = io.WriteString(w, `{"data": {"signOut": {"userErrors": []}}}`)
		default:
			_, _ = io.WriteString(w, `{"data": {"viewer": {"email": "ann@example.com", "organizations": []}}}`)
		}
	}))
	t.Cleanup(gateway.Close)
	return gateway.URL
}

// signingIn returns a function that runs the command line with empty settings, and the file with its sessions.
func signingIn(t *testing.T) (call func(args ...string) (code int, said string), file string) {
	t.Helper()
	folder, url := t.TempDir(), anyGateway(t)
	t.Setenv("HOME", folder)
	t.Setenv("XDG_CONFIG_HOME", folder)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path="+filepath.Join(folder, "no-bus"))
	settings, err := os.UserConfigDir()
	if err != nil {
		t.Fatal(err)
	}
	return func(args ...string) (int, string) {
		var said bytes.Buffer
		con := &console{in: strings.NewReader("password\n"), out: &said, err: &said}
		if args[0] == "login" {
			args = append(args, "--server", url, "--email", "ann@example.com")
		}
		return run(t.Context(), args, con), said.String()
	}, filepath.Join(settings, "roster", "sessions.json")
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestATokenIsKeptInTheKeyring(t *testing.T) {
	keyring.MockInit()
	call, file := signingIn(t)
	if code, said := call("login"); code != 0 || !strings.Contains(said, "kept in the system's keyring") {
		t.Fatalf("%d: %s", code, said)
	}
	if kept := readFile(t, file); strings.Contains(kept, "t0k") {
		t.Errorf("the file has %s", kept)
	}
	if code, said := call("whoami"); code != 0 || !strings.Contains(said, "ann@example.com") {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("login", "--in-file"); code != 0 || !strings.Contains(said, "kept in "+file) {
		t.Errorf("%d: %s", code, said)
	}
	if kept := readFile(t, file); !strings.Contains(kept, "t0k") {
		t.Errorf("the file has %s", kept)
	}
	if err := keyring.DeleteAll(keyringService); err != nil {
		t.Fatal(err)
	}
	if code, said := call("whoami"); code != 0 {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("login"); code != 0 {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("logout"); code != 0 || !strings.Contains(said, "Signed out") {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("whoami"); code == 0 || strings.Contains(said, "ann@example.com") {
		t.Errorf("after logout: %d: %s", code, said)
	}
}

// If the keyring fails, the token is kept in a file. If it fails later, signing in and out still works.
func TestAKeyringThatFailsLeavesTheFile(t *testing.T) {
	keyring.MockInitWithError(errors.New("no such thing"))
	call, file := signingIn(t)
	if code, said := call("login"); code != 0 || !strings.Contains(said, "kept in "+file+", because the system's keyring cannot be used (no such thing)") {
		t.Fatalf("%d: %s", code, said)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if code, said := call("whoami"); code != 0 || !strings.Contains(said, "ann@example.com") {
		t.Errorf("%d: %s", code, said)
	}

	keyring.MockInit()
	call("login")
	keyring.MockInitWithError(errors.New("locked"))
	if code, said := call("whoami"); code != 1 || !strings.Contains(said, "locked; run roster login, or roster login --in-file") {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("logout"); code != 1 || !strings.Contains(said, "removed from this machine, but it may still be open at the gateway") {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("login", "--in-file"); code != 0 {
		t.Errorf("%d: %s", code, said)
	}
	if code, said := call("logout"); code != 0 {
		t.Errorf("%d: %s", code, said)
	}
}

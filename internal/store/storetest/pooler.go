package storetest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"example.com/roster/internal/store/storetest/installed"
)

// keepPooler runs PgBouncer until the test's process ends, however it ends.
const keepPooler = `
"$1" -q "$2/pgbouncer.ini" >"$2/log" 2>&1 </dev/null &
cat >/dev/null
kill -INT $! && wait $!
rm -rf "$2"
`

// Pooled starts a PgBouncer in front of the cluster, in session or transaction mode, which opens at most size connections for each database. It returns the
// URL of a database through it. Without PgBouncer the test is skipped, or fails if CI=true.
func (c *Cluster) Pooled(t testing.TB, address, mode string, size int) string {
	t.Helper()
	program, err := exec.LookPath("pgbouncer")
	if err != nil {
		if _, err = os.Stat("/usr/sbin/pgbouncer"); err != nil {
			skipOrFail(t, fmt.Errorf("PgBouncer is not installed: %w", err))
		}
		program = "/usr/sbin/pgbouncer"
	}
	dir, err := os.MkdirTemp("", "roster-pb-") //nolint:usetesting // a socket's path has to be short
	if err != nil {
		t.Fatal(err)
	}
	settings := fmt.Sprintf(`[databases]
* = host=%s

[pgbouncer]
pool_mode = %s
default_pool_size = %d
max_client_conn = 500
unix_socket_dir = %s
listen_port = 6432
auth_type = trust
auth_file = %s/users
`, c.dir, mode, size, dir, dir)
	for name, text := range map[string]string{"pgbouncer.ini": settings, "users": "\"postgres\" \"\"\n\"roster\" \"\"\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(context.Background(), "/bin/sh", "-c", keepPooler, "keeper", program, dir)
	cmd.Dir = dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if os.Getuid() == 0 { // PgBouncer refuses to run as root
		if cmd.SysProcAttr.Credential, err = installed.Unprivileged(); err != nil {
			t.Fatal(err)
		}
		if err := os.Chown(dir, int(cmd.SysProcAttr.Credential.Uid), int(cmd.SysProcAttr.Credential.Gid)); err != nil {
			t.Fatal(err)
		}
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = in.Close()
		_ = cmd.Wait() // an error does not matter here
	})
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("host", dir)
	q.Set("port", "6432")
	u.RawQuery = q.Encode()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		if err = run(u.String(), "SELECT 1"); err == nil {
			return u.String()
		}
		if time.Now().After(deadline) {
			log, _ := os.ReadFile(filepath.Join(dir, "log"))
			t.Fatalf("PgBouncer does not answer: %v\n%s", err, log)
		}
	}
}

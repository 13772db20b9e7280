package storetest

import (
	"bufio"
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.com/roster/internal/store/storetest/installed"
)

// keep creates a cluster, either empty or as the replica of the one at $3. It stops the server when the test's process ends, however it ends.
const keep = `
if [ -n "$3" ]; then
  "$1/pg_basebackup" -h "$3" -U postgres -D "$2/data" -R -X stream -c fast --no-sync >"$2/log" 2>&1 || exit 1
else
  "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions >"$2/log" 2>&1 || exit 1
fi
echo made
cat >/dev/null
"$1/pg_ctl" -D "$2/data" stop -m immediate -s >/dev/null 2>&1
rm -rf "$2"
`

// Cluster is a PostgreSQL server that belongs to one test, which may kill it and start it again. Unlike the shared server it commits synchronously: commits
// that it has acknowledged survive a crash.
type Cluster struct {
	bin, dir string
	user     *syscall.Credential
}

// Own starts a PostgreSQL server for one test. Without the server's binaries the test is skipped, or fails if CI=true.
func Own(t testing.TB) *Cluster {
	t.Helper()
	return made(t, "")
}

// Replica starts a server that follows this one by streaming replication.
func (c *Cluster) Replica(t testing.TB) *Cluster {
	t.Helper()
	return made(t, c.dir)
}

// made creates and starts a cluster. If of is not empty, the cluster is a replica of the one in that directory.
func made(t testing.TB, of string) *Cluster {
	t.Helper()
	c, err := own()
	if err != nil {
		skipOrFail(t, err)
	}
	keeper := exec.CommandContext(context.Background(), "/bin/sh", "-c", keep, "keeper", c.bin, c.dir, of)
	keeper.Dir = c.dir
	keeper.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Credential: c.user}
	in, err := keeper.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := keeper.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := keeper.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = in.Close()
		_ = keeper.Wait() // an error does not matter here
	})
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "made\n" {
		log, _ := os.ReadFile(filepath.Join(c.dir, "log"))
		t.Fatalf("the cluster was not made: %v\n%s", err, log)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c
}

func own() (*Cluster, error) {
	c := &Cluster{}
	var err error
	if c.bin, err = installed.Binaries(); err != nil {
		return nil, err
	}
	if c.dir, err = os.MkdirTemp("", "roster-pg-"); err != nil {
		return nil, err
	}
	if os.Getuid() != 0 {
		return c, nil
	}
	if c.user, err = installed.Unprivileged(); err != nil {
		return nil, err
	}
	return c, os.Chown(c.dir, int(c.user.Uid), int(c.user.Gid))
}

// Start starts the server and returns when it answers.
func (c *Cluster) Start() error {
	return c.pgControl("start", "-w", "-t", "120", "-l", filepath.Join(c.dir, "log"), "-o",
		"-k "+c.dir+" -h '' -F -c full_page_writes=off -c max_connections=500 -c shared_buffers=64MB -c wal_level=replica -c max_wal_senders=4 -c autovacuum=off")
}

// Kill stops the server as a crash would: statements are not finished and clients are not notified.
func (c *Cluster) Kill() error { return c.pgControl("stop", "-m", "immediate") }

// Follow restarts the server as a standby: until Lead it answers reads and rejects writes. There need not be a primary.
func (c *Cluster) Follow() error {
	if err := c.pgControl("stop", "-m", "fast"); err != nil {
		return err
	}
	signal := filepath.Join(c.dir, "data", "standby.signal")
	if err := os.WriteFile(signal, nil, 0o600); err != nil {
		return err
	}
	if c.user != nil {
		if err := os.Chown(signal, int(c.user.Uid), int(c.user.Gid)); err != nil {
			return err
		}
	}
	return c.Start()
}

// Lead promotes the standby.
func (c *Cluster) Lead() error { return c.pgControl("promote", "-w") }

// Owned creates an empty database whose owner is not a superuser but can create roles, as in the README, and returns its URL.
func (c *Cluster) Owned(t testing.TB) string {
	t.Helper()
	base := c.base()
	for _, statement := range []string{"CREATE ROLE roster LOGIN CREATEROLE", "CREATE DATABASE roster OWNER roster"} {
		if err := run(base, statement); err != nil {
			t.Fatal(err)
		}
	}
	return strings.Replace(inDatabase(base, "roster"), "user=postgres", "user=roster", 1)
}

// AddressOn returns the URL of a database, as Owned and URL return it, but on another server. With several servers, the one that accepts writes is used.
func AddressOn(t testing.TB, address string, on ...*Cluster) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	var dirs []string
	for _, c := range on {
		dirs = append(dirs, c.dir)
	}
	q := u.Query()
	q.Set("host", strings.Join(dirs, ","))
	u.RawQuery = q.Encode()
	return u.String()
}

// SQL runs a statement as the server's superuser.
func (c *Cluster) SQL(t testing.TB, statement string) {
	t.Helper()
	if err := run(c.base(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// Bin returns the directory of the server's binaries, which also contains its tools.
func (c *Cluster) Bin() string { return c.bin }

func (c *Cluster) base() string {
	return (&url.URL{Scheme: "postgres", Path: "/postgres", RawQuery: url.Values{"host": {c.dir}, "user": {"postgres"}, "sslmode": {"disable"}}.Encode()}).String()
}

func (c *Cluster) pgControl(verb string, more ...string) error {
	cmd := exec.CommandContext(context.Background(), filepath.Join(c.bin, "pg_ctl"), append([]string{verb, "-s", "-D", filepath.Join(c.dir, "data")}, more...)...)
	cmd.Dir = c.dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Credential: c.user}
	if err := cmd.Run(); err != nil {
		log, _ := os.ReadFile(filepath.Join(c.dir, "log"))
		return fmt.Errorf("pg_ctl %s: %w\n%s", verb, err, log[max(0, len(log)-2000):])
	}
	return nil
}

// URL creates a migrated database in the cluster and returns its URL.
func (c *Cluster) URL(t testing.TB) string {
	t.Helper()
	address, _, err := create(c.base(), "template0")
	if err != nil {
		t.Fatalf("create a test database: %v", err)
	}
	if err := migrate(address); err != nil {
		t.Fatalf("migrate PostgreSQL: %v", err)
	}
	return address
}

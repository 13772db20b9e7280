package main

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"example.com/roster/internal/store/storetest/installed"
)

// keeper is a script that creates, starts and ends a cluster. Its standard input is a pipe from this process, which closes when this process ends, so that no
// cluster outlives it. $1 is the directory of the binaries, $2 the directory of the cluster, and $3 the directory of the primary, if the cluster is a replica.
const keeper = `
if [ -n "$3" ]; then
  "$1/pg_basebackup" -h "$3" -U postgres -D "$2/data" -R -X stream -c fast >"$2/log" 2>&1 || exit 1
else
  "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-instructions >"$2/log" 2>&1 || exit 1
fi
"$1/postgres" -D "$2/data" -k "$2" -h '' -c max_connections=200 -c shared_buffers=256MB -c max_wal_size=4GB >>"$2/log" 2>&1 </dev/null &
cat >/dev/null
kill -INT $! && wait $!
rm -rf "$2"
`

// cluster is a throwaway PostgreSQL with ordinary settings. The one of the tests, in contrast, is in memory if possible.
type cluster struct {
	dir  string
	url  string
	stop func()
}

// startCluster starts a cluster. If of is not empty, the cluster is a replica of the one in that directory.
func startCluster(ctx context.Context, of string) (*cluster, error) {
	bin, err := installed.Binaries()
	if err != nil {
		return nil, fmt.Errorf("%w; install PostgreSQL, pass --database, or choose --only sqlite", err)
	}
	dir, err := os.MkdirTemp("", "roster-bench-pg-")
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(context.WithoutCancel(ctx), "/bin/sh", "-c", keeper, "keeper", bin, dir, of) //nolint:gosec // the binaries that were found
	cmd.Dir = dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // Ctrl-C ends this process, not the keeper
	if os.Getuid() == 0 {
		if cmd.SysProcAttr.Credential, err = installed.Unprivileged(); err != nil {
			return nil, fmt.Errorf("%w; pass --database", err)
		}
		if err := os.Chown(dir, int(cmd.SysProcAttr.Credential.Uid), int(cmd.SysProcAttr.Credential.Gid)); err != nil {
			return nil, err
		}
	}
	alive, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait() // the exit status does not matter
		close(ended)
	}()
	c := &cluster{dir: dir, url: "postgres:///postgres?host=" + dir + "&user=postgres&sslmode=disable", stop: func() {
		_ = alive.Close() // already closed if the keeper has ended
		<-ended
	}}
	db, err := sql.Open("postgres", c.url)
	if err != nil {
		return nil, err
	}
	defer db.Close() //nolint:errcheck // nothing is left to lose
	for deadline := time.Now().Add(time.Minute); ; {
		if err = db.PingContext(ctx); err == nil {
			return c, nil
		}
		select {
		case <-ended:
			log, _ := os.ReadFile(filepath.Join(dir, "log"))
			return nil, fmt.Errorf("the throwaway cluster did not start: %s", log)
		case <-ctx.Done():
			c.stop()
			return nil, ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			c.stop()
			return nil, fmt.Errorf("the throwaway cluster does not answer: %w", err)
		}
	}
}

package storetest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"example.com/roster/internal/store/storetest/installed"
)

// keeper creates, starts and stops a cluster. Its standard input is a pipe from the test's process, which closes whenever and however that process ends, so
// no cluster outlives its tests. $1 is the directory of the binaries, $2 that of the cluster.
const keeper = `
"$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions >"$2/log" 2>&1 || exit 1
"$1/postgres" -D "$2/data" -k "$2" -h '' -F -c full_page_writes=off -c synchronous_commit=off -c max_connections=500 \
  -c shared_buffers=64MB -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off >>"$2/log" 2>&1 </dev/null &
cat >/dev/null
kill -INT $! && wait $!
rm -rf "$2"
`

// startCluster starts a throwaway PostgreSQL server on a Unix socket and returns its URL.
func startCluster() (string, error) {
	bin, err := installed.Binaries()
	if err != nil {
		return "", fmt.Errorf("%w, and TEST_POSTGRES_URL is not set", err)
	}
	dir, err := os.MkdirTemp(memoryFolder(), "roster-pg-")
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(context.Background(), "/bin/sh", "-c", keeper, "keeper", bin, dir)
	cmd.Dir = dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // so that Ctrl-C ends the test but not the keeper
	if os.Getuid() == 0 {
		// PostgreSQL refuses to run as root.
		if cmd.SysProcAttr.Credential, err = installed.Unprivileged(); err != nil {
			return "", err
		}
		if err := os.Chown(dir, int(cmd.SysProcAttr.Credential.Uid), int(cmd.SysProcAttr.Credential.Gid)); err != nil {
			return "", err
		}
	}
	if _, err := cmd.StdinPipe(); err != nil {
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	base := "postgres:///postgres?host=" + dir + "&user=postgres&sslmode=disable"
	deadline := time.After(2 * time.Minute) // usually it takes a second
	for {
		if err = run(base, "SELECT 1"); err == nil {
			return base, nil
		}
		select {
		case <-ended: //nolint:errcheck // only its end matters
			log, _ := os.ReadFile(filepath.Join(dir, "log"))
			return "", fmt.Errorf("the throwaway cluster did not start: %s", log)
		case <-deadline:
			return "", fmt.Errorf("the throwaway cluster does not answer: %w", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// memoryFolder returns the directory for temporary files of tests: Linux's file system in memory, if it has 4 GiB free and TMPDIR is not set; otherwise "",
// which means the default directory.
func memoryFolder() string {
	const shared, room = "/dev/shm", 4 << 30
	var about syscall.Statfs_t
	if os.Getenv("TMPDIR") != "" || syscall.Statfs(shared, &about) != nil || about.Bavail*uint64(about.Bsize) < room {
		return ""
	}
	if probe, err := os.MkdirTemp(shared, "roster-"); err != nil || os.Remove(probe) != nil {
		return ""
	}
	return shared
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

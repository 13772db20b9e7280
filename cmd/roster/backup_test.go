package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestABackupBesideWritesHoldsWhatWasAcknowledged backs up the database of a gateway three times during writes. Each copy opens, is consistent, and has every
// change that was acknowledged before its backup started. The gateway loses nothing.
func TestABackupBesideWritesHoldsWhatWasAcknowledged(t *testing.T) {
	database := storetest.URL(t, store.SQLite)
	l := &load{t: t, token: setScene(t, database), failed: map[string]failure{}}
	l.p = serving(t, database, nil, "--stop-delay", "1s", "--grace", "60s", "--mail-dir", "", "--no-migrate")
	var clients sync.WaitGroup
	for i := range 6 {
		clients.Go(func() { l.run("c"+string(rune('a'+i)), true, false) })
	}
	dir := t.TempDir()
	backup := func(file string) (string, error) {
		cmd := exec.CommandContext(t.Context(), "roster", "backup", "--database-url", database, "--to", file)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for n := range 3 {
		await(t, "writes", func() bool { return l.answered.Load() > int64(40*(n+1)) })
		l.mu.Lock()
		copied := &load{t: t, acked: slices.Clone(l.acked)}
		l.mu.Unlock()
		file := filepath.Join(dir, "copy"+string(rune('0'+n))+".db")
		if out, err := backup(file); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if about, err := os.Stat(file); err != nil || about.Mode().Perm() != 0o600 {
			t.Errorf("the copy: %v %v", about, err)
		}
		if err := store.CheckFile(context.Background(), file); err != nil {
			t.Error(err)
		}
		before, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := backup(file); err == nil || !strings.Contains(out, "overwrites nothing") {
			t.Errorf("a second backup to the same file: %v %s", err, out)
		}
		if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
			t.Errorf("the second backup touched the file: %v", err)
		}
		if missing := copied.missing("sqlite:" + file); len(missing) > 0 {
			t.Errorf("%d of %d changes that were acknowledged before are not in the copy", len(missing), len(copied.acked))
		}
		if out, err := exec.CommandContext(t.Context(), "roster", "doctor", "--database-url", "sqlite:"+file).CombinedOutput(); err != nil {
			t.Errorf("the doctor on the copy: %v: %s", err, out)
		}
		db, err := store.Open(context.Background(), "sqlite:"+file)
		if err != nil {
			t.Fatal(err)
		}
		if err := db.CheckSchema(context.Background()); err != nil {
			t.Error(err)
		}
		_ = db.Close()
		t.Logf("copy %d: %d bytes, %d changes acknowledged before, none missing", n+1, len(before), len(copied.acked))
	}
	l.moved.Store(true)
	l.p.stop()
	clients.Wait()
	if code := l.p.exit(); code != 0 || len(l.failed) > 0 {
		t.Errorf("the gateway ended with %d; failed: %v", code, l.failed)
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*unfinished*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// TestABackupOfPostgreSQLComesBack backs up the database of a gateway during writes, as the database's owner, to whom row level security applies, and
// restores it on a new server without the application's role. The copy has every change that was acknowledged before, the doctor and "roster audit verify"
// find nothing, and a gateway works with it. A dump made with pg_dump as the guide says can also be restored.
func TestABackupOfPostgreSQLComesBack(t *testing.T) {
	t.Parallel()
	here := storetest.Own(t)
	database := here.Owned(t)
	ask := func(args ...string) (string, error) {
		out, err := exec.CommandContext(t.Context(), "roster", args...).CombinedOutput()
		return string(out), err
	}
	must := func(args ...string) string {
		t.Helper()
		out, err := ask(args...)
		if err != nil {
			t.Fatalf("roster %v: %v\n%s", args, err, out)
		}
		return out
	}
	must("migrate", "--database-url", database)
	l := &load{t: t, token: setScene(t, database), failed: map[string]failure{}}
	l.p = serving(t, database, nil, "--stop-delay", "1s", "--grace", "60s", "--mail-dir", "", "--no-migrate")
	var clients sync.WaitGroup
	for i := range 4 {
		clients.Go(func() { l.run("p"+string(rune('a'+i)), true, false) })
	}
	await(t, "writes", func() bool { return l.answered.Load() > 300 })
	acked := func() *load {
		l.mu.Lock()
		defer l.mu.Unlock()
		return &load{t: t, acked: slices.Clone(l.acked)}
	}
	before := acked()
	file := filepath.Join(t.TempDir(), "copy")
	t.Log(strings.TrimSpace(must("backup", "--database-url", database, "--to", file)))
	if about, err := os.Stat(file); err != nil || about.Mode().Perm() != 0o600 {
		t.Errorf("the copy: %v %v", about, err)
	}
	dumped, dump := acked(), filepath.Join(t.TempDir(), "dump")
	tool := func(name string, args ...string) (string, error) {
		cmd := exec.CommandContext(t.Context(), filepath.Join(here.Bin(), name), args...)
		cmd.Env = append(os.Environ(), "PGOPTIONS=-c roster.organizations=*")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := tool("pg_dump", "--format=custom", "--enable-row-security", "--file="+dump, database); err != nil {
		t.Errorf("pg_dump: %v %s", err, out)
	}
	l.moved.Store(true)
	l.p.stop()
	clients.Wait()
	if code := l.p.exit(); code != 0 || len(l.failed) > 0 {
		t.Errorf("the gateway ended with %d; failed: %v", code, l.failed)
	}
	sound := func(restored string, was *load) {
		t.Helper()
		if missing := was.missing(restored); len(missing) > 0 || len(was.acked) == 0 {
			t.Errorf("%d of %d changes that were acknowledged before are not in the copy", len(missing), len(was.acked))
		}
		must("doctor", "--database-url", restored)
		t.Log(strings.TrimSpace(must("audit", "verify", "--database-url", restored)))
		p := serving(t, restored, nil, "--stop-delay", "0s", "--mail-dir", "")
		p.stop()
		if code := p.exit(); code != 0 {
			t.Errorf("the gateway on the copy ended with %d", code)
		}
	}
	restored := storetest.Own(t).Owned(t)
	t.Log(strings.TrimSpace(must("restore", "--from", file, "--database-url", restored)))
	sound(restored, before)
	if out, err := ask("restore", "--from", file, "--database-url", restored); err == nil || !strings.Contains(out, "restore into a new, empty database") {
		t.Errorf("a second time: %v %s", err, out)
	}
	// Here the migrations have created the role. On another server, run "CREATE ROLE roster_app NOLOGIN" first.
	other := storetest.Own(t).Owned(t)
	must("migrate", "--database-url", other)
	for _, again := range []string{"DROP SCHEMA public CASCADE", "CREATE SCHEMA public"} {
		if out, err := tool("psql", "--quiet", "--command="+again, other); err != nil {
			t.Fatal(out)
		}
	}
	if out, err := tool("pg_restore", "--exit-on-error", "--dbname="+other, dump); err != nil {
		t.Errorf("pg_restore: %v %s", err, out)
	}
	sound(other, dumped)
}

func TestADamagedFileIsNoBackup(t *testing.T) {
	file := strings.TrimPrefix(storetest.URL(t, store.SQLite), "sqlite:")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := len(whole) / 2; i < len(whole)/2+20000; i++ {
		whole[i] ^= 0x5a
	}
	broken := filepath.Join(t.TempDir(), "broken.db")
	if err := os.WriteFile(broken, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := store.CheckFile(context.Background(), broken); err == nil {
		t.Error("a damaged file passed")
	}
}

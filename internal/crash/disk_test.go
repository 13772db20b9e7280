package crash

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/storetest"
)

// TestFullDisk fills SQLite's disk while bulk operations run and requests of all kinds come, and frees it again. What would
// change something is refused with UNAVAILABLE and changes nothing, reading goes on; when there is space the gateway
// goes on by itself, each operation ends as it should, what was acknowledged is there, and the file is sound.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	cycles := faults(3)
	dir := smallDisk(t, 16+4*cycles) // the trail of each operation stays, and the roles that callers make beside it
	file := filepath.Join(dir, "roster.db")
	copyFile(t, strings.TrimPrefix(storetest.URL(t, dialect.SQLite), "sqlite:"), file)
	d := dimensions{people: 20, accounts: 20}
	s := organization(t, "sqlite:"+file, "full", d)
	g := s.join("one", "", tune{lease: time.Second, chunk: 20, timeout: 2 * time.Second})
	first, _, _ := s.perform(s.add("Analyst"), nil)
	c := s.callers(g, first)
	wishes := []func() *wish{func() *wish { return s.assign("Uploader") }, s.remove, func() *wish { return s.add("Publisher") }}
	for n := 0; s.made() < cycles; n++ {
		w := wishes[n%len(wishes)]()
		c.timed("bulk", w)
		ballast := filepath.Join(dir, "ballast")
		c.start()
		full := func() {
			s.look(`PRAGMA wal_checkpoint(TRUNCATE)`, func(func(...any) error) error { return nil }) // else old pages serve for a while
			s.fill(ballast)
			s.fault("disk filled")
			c.untilRefused("mutation") // what SQLite has taken before is used up
		}
		early := n%2 == 0 // it is planned on a full disk, else it is cut while it runs
		if early {
			full()
		}
		s.perform(w, func(ended <-chan struct{}) {
			if !early {
				if !s.moved(ended, 0) {
					return
				}
				full()
			}
			read := c.count("query")
			pause(nil, s.upTo(time.Second))
			for deadline := time.Now().Add(within); c.count("query") == read; pause(nil, often) {
				if time.Now().After(deadline) {
					c.note("reading", "nothing is read while the disk is full")
					break
				}
			}
			s.must(os.Remove(ballast))
			since := time.Now()
			if c.served() {
				s.wentOn(time.Since(since))
			}
			c.judge("the disk was full")
		})
		c.stop()
		for _, kind := range []string{"query", "subscription", "file", "readyz"} {
			if n := c.refusals(kind); n > 0 {
				c.note("reading", "%d of %s were refused", n, kind)
			}
		}
		c.judge("the disk was full")
		s.look(`PRAGMA integrity_check`, func(scan func(...any) error) error {
			var said string
			if err := scan(&said); err != nil || said == "ok" {
				return err
			}
			return fmt.Errorf("integrity_check: %s", said)
		})
	}
	s.Log(c.summary())
	if len(c.unmade) == 0 {
		t.Error("nobody was told that there is no space left")
	}
	if g.life() != 1 {
		t.Errorf("the gateway was started %d times", g.life())
	}
	if n := g.internal(); n > 0 {
		s.broken += n
		t.Errorf("after a full disk (%d faults so far): %d requests were answered INTERNAL", s.made(), n)
	}
}

// smallDisk is a file system of so many MB, of its own.
func smallDisk(t *testing.T, size int) string {
	t.Helper()
	dir := t.TempDir()
	options := fmt.Sprintf("size=%dm,mode=0777", size)
	err := syscall.Mount("tmpfs", dir, "tmpfs", 0, options)
	unmount := func() error { return syscall.Unmount(dir, 0) }
	if errors.Is(err, syscall.EPERM) { // not root, who may be so kind
		err = exec.CommandContext(t.Context(), "sudo", "-n", "mount", "-t", "tmpfs", "-o", options, "tmpfs", dir).Run()
		unmount = func() error { return exec.CommandContext(context.Background(), "sudo", "-n", "umount", dir).Run() }
	}
	switch {
	case err == nil:
		t.Cleanup(func() {
			if err := unmount(); err != nil {
				t.Errorf("unmount the small disk: %v", err)
			}
		})
	case os.Getenv("CI") == "true":
		t.Fatalf("the full disk cannot be tried: no small file system can be mounted: %v. Run as root, with CAP_SYS_ADMIN, or with a sudo that asks nothing.", err)
	default:
		t.Skipf("SKIPPED: THE FULL DISK WAS NOT TRIED: no small file system can be mounted: %v", err)
	}
	return dir
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, content, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// fill leaves no byte of space.
func (s *scene) fill(name string) {
	s.Helper()
	f, err := os.Create(name)
	s.must(err)
	defer f.Close()
	for piece := make([]byte, 1<<16); len(piece) > 0; {
		if _, err := f.Write(piece); errors.Is(err, syscall.ENOSPC) {
			piece = piece[:len(piece)/2]
		} else if err != nil && !errors.Is(err, io.ErrShortWrite) {
			s.Fatal(err)
		}
	}
}

// untilRefused waits until a request of a kind is refused for the first time from now on.
func (c *callers) untilRefused(kind string) {
	before := c.refusals(kind)
	for deadline := time.Now().Add(4 * within); c.refusals(kind) == before; _ = c.ask(kind, c.kinds[kind]) {
		if time.Now().After(deadline) {
			c.note("not full", "no %s was refused", kind)
			return
		}
	}
}

// count is how many requests of a kind were answered.
func (c *callers) count(kind string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.answered[kind]
}

func (c *callers) refusals(kind string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.refused[kind]
}

func (c *callers) note(kind, format string, args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wrong.add(kind, format, args...)
}

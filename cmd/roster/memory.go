package main

import (
	"bufio"
	"bytes"
	"io/fs"
	"os"
	"path"
	"runtime/debug"
	"strconv"
	"strings"
)

// A gateway's live memory is small beside what passes through it, so it collects garbage when the heap has grown fivefold
// and not twofold, as long as that is little in all: beyond enough, which a plan of a million rows comes near, it collects as it
// must. GOGC and GOMEMLIMIT, where the environment has them, decide instead.
const (
	collectAt = 400
	enough    = 224 << 20
)

func roomy(environ func(string) (string, bool)) {
	if _, set := environ("GOGC"); !set {
		debug.SetGCPercent(collectAt)
	}
	if _, set := environ("GOMEMLIMIT"); !set {
		most := memoryLimit(os.DirFS("/"))
		if most == 0 || most > enough {
			most = enough
		}
		debug.SetMemoryLimit(most)
	}
}

// memoryLimit is four fifths of what the container may use, or half of the machine's memory without such a limit; the
// rest is the embedded database's and other processes'. 0 is unknown: not on Linux.
func memoryLimit(root fs.FS) int64 {
	container := int64(0)
	own, _ := fs.ReadFile(root, "proc/self/cgroup") // without it, the root's limit
	group := ""
	for line := range bytes.Lines(own) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(string(line)), "0::/"); ok { // version 2
			group = rest
		}
	}
	for {
		text, _ := fs.ReadFile(root, path.Join("sys/fs/cgroup", group, "memory.max")) // "max" and no file are no limit
		if n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil && (container == 0 || n < container) {
			container = n
		}
		if group == "" || group == "." {
			break
		}
		group = path.Dir(group)
	}
	machine := totalMemory(root)
	if container > 0 && (machine == 0 || container < machine) {
		return container / 5 * 4
	}
	return machine / 2
}

func totalMemory(root fs.FS) int64 {
	f, err := root.Open("proc/meminfo")
	if err != nil {
		return 0
	}
	defer f.Close() //nolint:errcheck // it was only read
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if words := strings.Fields(lines.Text()); len(words) == 3 && words[0] == "MemTotal:" {
			kib, _ := strconv.ParseInt(words[1], 10, 64) // 0 is unknown
			return kib << 10
		}
	}
	return 0
}

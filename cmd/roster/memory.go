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

const (
	collectAt = 400       // GOGC: percent of growth
	enough    = 224 << 20 // bytes; a plan of a million rows comes close to it
)

// roomy sets the options of the garbage collector for a gateway. Its live heap is small compared with what it allocates, so garbage is collected when the heap has
// grown fivefold instead of twofold. Near enough or the memoryLimit, if that is lower, it is collected more often. If GOGC or GOMEMLIMIT is set, roomy does not
// override it.
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

// memoryLimit returns four fifths of the container's memory limit in bytes, or half of the machine's memory if there is no lower limit. The rest is for the
// embedded database and for other processes. It returns 0 if neither is known, for example because the system is not Linux.
func memoryLimit(root fs.FS) int64 {
	container := int64(0)
	own, _ := fs.ReadFile(root, "proc/self/cgroup") // without this file, only the limit of the root group is read
	group := ""
	for line := range bytes.Lines(own) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(string(line)), "0::/"); ok { // cgroup version 2
			group = rest
		}
	}
	for {
		text, _ := fs.ReadFile(root, path.Join("sys/fs/cgroup", group, "memory.max")) // there is no limit if the file is missing or says "max"
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
			kib, _ := strconv.ParseInt(words[1], 10, 64) // 0 after an error, which means unknown
			return kib << 10
		}
	}
	return 0
}

package main

import (
	"math"
	"runtime/debug"
	"testing"
	"testing/fstest"
)

func TestTheMemoryLimitIsTheContainers(t *testing.T) {
	t.Parallel()
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	machine := file("MemTotal:       1000 kB\nMemFree:        5 kB\n")
	for name, c := range map[string]struct {
		root fstest.MapFS
		want int64
	}{
		"unknown":                     {fstest.MapFS{}, 0},
		"a machine":                   {fstest.MapFS{"proc/meminfo": machine}, 512000},
		"a container":                 {fstest.MapFS{"proc/meminfo": machine, "proc/self/cgroup": file("0::/\n"), "sys/fs/cgroup/memory.max": file("500000\n")}, 400000},
		"a container without limit":   {fstest.MapFS{"proc/meminfo": machine, "proc/self/cgroup": file("0::/\n"), "sys/fs/cgroup/memory.max": file("max\n")}, 512000},
		"more than there is":          {fstest.MapFS{"proc/meminfo": machine, "sys/fs/cgroup/memory.max": file("5000000000\n")}, 512000},
		"a limit above a slice":       {fstest.MapFS{"proc/self/cgroup": file("0::/a/b\n"), "sys/fs/cgroup/a/memory.max": file("100000\n"), "sys/fs/cgroup/a/b/memory.max": file("200000\n")}, 80000},
		"the first version of groups": {fstest.MapFS{"proc/meminfo": machine, "proc/self/cgroup": file("4:memory:/x\n")}, 512000},
	} {
		if got := memoryLimit(c.root); got != c.want {
			t.Errorf("%s: %d, not %d", name, got, c.want)
		}
	}
}

// The settings are global to the process, so this test does not run in parallel.
func TestTheEnvironmentDecidesOverMemory(t *testing.T) {
	percent := debug.SetGCPercent(77)
	limit := debug.SetMemoryLimit(math.MaxInt64)
	defer debug.SetGCPercent(percent)
	defer debug.SetMemoryLimit(limit)
	roomy(func(string) (string, bool) { return "", true })
	if got := debug.SetGCPercent(77); got != 77 || debug.SetMemoryLimit(-1) != math.MaxInt64 {
		t.Errorf("the environment did not decide: %d", got)
	}
	roomy(func(string) (string, bool) { return "", false })
	if got := debug.SetGCPercent(77); got != collectAt {
		t.Errorf("without it, the heap grows by %d %%", got)
	}
	if got := debug.SetMemoryLimit(-1); got > enough {
		t.Errorf("without it, %d bytes are the limit", got)
	}
}

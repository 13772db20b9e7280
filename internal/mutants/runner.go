package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// crashTests is the package whose tests start the gateway as a process. They get the path of the gateway with the mutants.
const crashTests = "./internal/crash"

// patience is the maximum duration of a test, with the mutant that makes it wait the longest, on a busy machine.
const patience = 10 * time.Minute

// runner builds and runs the tests.
type runner struct {
	root    string
	all     []*mutant // all are built, so that the build cache of the gate can be used for a run of one
	mutants []*mutant // the mutants that are run
	control bool

	dir   string // the directory of the builds
	total int    // number of tests that were run

	mu    sync.Mutex // guards the output and the fields below
	wrong int
	cpu   [2]time.Duration // CPU time of the tests and of the processes that they started: with a mutant, and in the control run
}

// job is one process: a package's test binary with one mutant on, or none.
type job struct {
	mutant *mutant // nil in the control run
	wants  []want  // of one package
}

func (j *job) name() string {
	if j.mutant == nil {
		return "(no mutant)"
	}
	return j.mutant.name
}

func (r *runner) gateway() string { return filepath.Join(r.dir, "roster") }

// run does everything, prints a line for each test, and returns the number of unexpected results.
func (r *runner) run(ctx context.Context) (wrong int, err error) {
	if err := namesExist(r.root, r.all); err != nil {
		return 0, err
	}
	if r.dir, err = os.MkdirTemp("", "roster-mutants-"); err != nil {
		return 0, err
	}
	defer os.RemoveAll(r.dir) //nolint:errcheck // a leftover does no harm
	file, err := overlay(ctx, r.root, r.dir, r.all)
	if err != nil {
		return 0, err
	}
	if err := r.build(ctx, file, r.packages()); err != nil {
		return 0, err
	}
	waiting, beside, alone := r.jobs()
	var lanes sync.WaitGroup
	lanes.Go(func() { r.lane(ctx, waiting, 3) })
	lanes.Go(func() { r.lane(ctx, beside, runtime.GOMAXPROCS(0)+1) }) // with a mutant, many tests wait until a timeout
	lanes.Wait()
	r.lane(ctx, alone, 1)
	return r.wrong, ctx.Err()
}

// packages returns the packages of all tests.
func (r *runner) packages() []string {
	var out []string
	for _, m := range r.mutants {
		for _, w := range m.wants {
			out = append(out, w.pkg)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// jobs returns the processes to start: the crash tests, which mostly wait for leases to expire; the tests that run at the same time; and the tests that run
// alone, at the end.
func (r *runner) jobs() (waiting, beside, alone []*job) {
	add := func(j *job) {
		r.total += len(j.wants)
		switch {
		case j.mutant != nil && j.mutant.alone != "":
			alone = append(alone, j)
		case j.wants[0].pkg == crashTests:
			waiting = append(waiting, j)
		default:
			beside = append(beside, j)
		}
	}
	for _, m := range r.mutants {
		for _, w := range m.wants {
			add(&job{mutant: m, wants: []want{w}})
		}
	}
	if r.control {
		tests := map[string][]want{}
		for _, m := range r.mutants {
			for _, w := range m.wants {
				w.hold = true
				if !slices.Contains(tests[w.pkg], w) {
					tests[w.pkg] = append(tests[w.pkg], w)
				}
			}
		}
		for _, pkg := range sortedKeys(tests) {
			add(&job{wants: tests[pkg]})
		}
	}
	return waiting, beside, alone
}

func (r *runner) lane(ctx context.Context, jobs []*job, atOnce int) {
	queue := make(chan *job)
	var workers sync.WaitGroup
	for range atOnce {
		workers.Go(func() {
			for j := range queue {
				r.one(ctx, j)
			}
		})
	}
	for _, j := range jobs {
		queue <- j
	}
	close(queue)
	workers.Wait()
}

// one runs a job and prints the result of each of its tests.
func (r *runner) one(ctx context.Context, j *job) {
	if ctx.Err() != nil {
		return
	}
	out, took, err := r.start(ctx, j)
	r.mu.Lock()
	defer r.mu.Unlock()
	reported := false
	for _, w := range j.wants {
		says := ""
		if j.mutant != nil {
			says = j.mutant.says
		}
		v := verdictOf(out, err, w, says)
		fmt.Printf("%-9s %s  %s  %.1f s  %s\n", v.word, j.name(), w.test, took.Seconds(), v.line)
		if v.good {
			continue
		}
		r.wrong++
		if !reported {
			reported = true
			fmt.Println(indented(lastLines(out, 30)))
		}
	}
}

// start runs the process until it ends.
func (r *runner) start(ctx context.Context, j *job) (out string, took time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience+time.Minute)
	defer cancel()
	pkg := j.wants[0].pkg
	args := []string{"-test.v", "-test.run", pattern(j.wants), "-test.timeout", patience.String()}
	env := append(os.Environ(), "CI=true", "MUTANT=", "ROSTER_CRASH_BINARY="+r.gateway())
	if j.mutant != nil {
		args = append(append(args, "-test.failfast"), j.mutant.flags...)
		env = append(append(env, "MUTANT="+j.mutant.name), j.mutant.env...)
	}
	cmd := exec.CommandContext(ctx, filepath.Join(r.dir, path.Base(pkg)+".test"), args...) //nolint:gosec // that we have built
	cmd.Dir = filepath.Join(r.root, pkg)
	cmd.Env = env
	var text bytes.Buffer
	cmd.Stdout, cmd.Stderr = &text, &text
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // the gateways that it starts are killed, too
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 10 * time.Second
	start := time.Now()
	err = cmd.Run()
	if s := cmd.ProcessState; s != nil {
		r.mu.Lock()
		if j.mutant != nil {
			r.cpu[0] += s.UserTime() + s.SystemTime()
		} else {
			r.cpu[1] += s.UserTime() + s.SystemTime()
		}
		r.mu.Unlock()
	}
	if errors.Is(err, exec.ErrWaitDelay) {
		err = nil // a child process of the test still held its output
	}
	return text.String(), time.Since(start), err
}

// pattern returns a pattern that matches exactly these tests.
func pattern(wants []want) string {
	var each []string
	for _, w := range wants {
		parts := strings.Split(w.test, "/")
		for i, p := range parts {
			parts[i] = "^" + regexp.QuoteMeta(p) + "$"
		}
		each = append(each, strings.Join(parts, "/"))
	}
	return strings.Join(each, "|")
}

func lastLines(text string, n int) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}

func indented(text string) string { return "    " + strings.ReplaceAll(text, "\n", "\n    ") }

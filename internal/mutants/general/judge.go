package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/tools/go/packages"
)

// The verdicts on a mutant.
const (
	byTables     = "tables"      // killed by a test without random values
	byProperties = "properties"  // killed only by a property test
	survived     = "survived"    // no test fails
	notCovered   = "not covered" // no test executes it
)

// seed is the seed of the property tests, so that the verdicts are always the same.
const seed = "20260301"

//go:embed switch.go.txt
var switchSource string

// testBinary is the test binary that contains all mutants.
type testBinary struct {
	dir        string // a temporary directory
	binary     string
	target     string // the directory of the package
	properties string // a pattern of the names of the property tests; empty if there are none
	mutants    []mutant
	steps      [2]int // how often the tests call isMutant without a mutant: tables, properties
	cpuLock    sync.Mutex
	cpu        time.Duration
}

// prepare writes the package with all of its mutants, and builds its tests with an overlay, so that the tree is not changed.
func prepare(ctx context.Context, dir, pattern string) (*testBinary, error) {
	loaded, err := packages.Load(&packages.Config{
		Context: ctx, Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedDeps,
	}, pattern)
	if err != nil {
		return nil, err
	}
	if len(loaded) != 1 || len(loaded[0].Errors) > 0 {
		return nil, fmt.Errorf("%s: want one package without errors, found %d: %v", pattern, len(loaded), loaded[0].Errors)
	}
	p := loaded[0]
	j := &testBinary{dir: dir, binary: filepath.Join(dir, "mutants.test"), target: filepath.Dir(p.GoFiles[0])}
	overlay := map[string]string{}
	write := func(name string, source []byte) error {
		path := filepath.Join(dir, filepath.Base(name))
		overlay[name] = path
		return os.WriteFile(path, source, 0o600)
	}
	for _, f := range p.Syntax {
		name := p.Fset.File(f.FileStart).Name()
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		found, out := mutated(p, f, source, len(j.mutants)+1)
		j.mutants = append(j.mutants, found...)
		if err := write(name, out); err != nil {
			return nil, err
		}
	}
	if err := write(filepath.Join(j.target, "mutant_switch.go"), []byte("package "+p.Name+"\n"+switchSource)); err != nil {
		return nil, err
	}
	if j.properties, err = propertyTests(j.target); err != nil {
		return nil, err
	}
	list, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "overlay.json"), list, 0o600); err != nil {
		return nil, err
	}
	build := exec.CommandContext(ctx, "go", "test", "-c", "-overlay", filepath.Join(dir, "overlay.json"), "-o", j.binary, pattern) //nolint:gosec // a package of ours
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the tests with the mutants do not build: %w\n%s", err, out)
	}
	return j, nil
}

// propertyTests returns a pattern of the tests in a directory that draw their cases, empty if there are none.
func propertyTests(dir string) (string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return "", err
	}
	var names []string
	for _, path := range files {
		source, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		for _, part := range regexp.MustCompile(`(?ms)^func (Test\w+)\(.*?^}`).FindAllSubmatch(source, -1) {
			if bytes.Contains(part[0], []byte("rapid.Check(")) {
				names = append(names, string(part[1]))
			}
		}
	}
	if names == nil {
		return "", nil
	}
	return "^(" + strings.Join(names, "|") + ")$", nil
}

// phases returns how often the tests are run: once without the property tests, and once with these alone if there are any.
func (j *testBinary) phases() int {
	if j.properties == "" {
		return 1
	}
	return 2
}

// baseline runs the tests without a mutant, which must pass. It returns the mutants that they execute.
func (j *testBinary) baseline(ctx context.Context) (map[int]bool, error) {
	reached := map[int]bool{}
	for phase := range j.phases() {
		file := filepath.Join(j.dir, "reached"+strconv.Itoa(phase))
		out, err := j.run(ctx, phase, 0, "MUTANT_REACHED="+file)
		if err != nil {
			return nil, fmt.Errorf("the tests fail without a mutant: %w\n%s", err, out)
		}
		report, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for field := range strings.FieldsSeq(string(report)) {
			n, err := strconv.Atoi(field)
			if err != nil {
				return nil, err
			}
			if n < 0 {
				j.steps[phase] = -n
				continue
			}
			reached[n] = true
		}
	}
	return reached, nil
}

// judgeAll returns the verdict on each mutant, by number.
func (j *testBinary) judgeAll(ctx context.Context, reached map[int]bool) (map[int]string, error) {
	verdicts, queue := map[int]string{}, make(chan int)
	var lock sync.Mutex
	var all sync.WaitGroup
	var failure error
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for n := range queue {
				v, err := j.verdict(ctx, n)
				lock.Lock()
				verdicts[n], failure = v, errors.Join(failure, err)
				lock.Unlock()
			}
		})
	}
	for _, m := range j.mutants {
		if reached[m.Number] {
			queue <- m.Number
		} else {
			lock.Lock()
			verdicts[m.Number] = notCovered
			lock.Unlock()
		}
	}
	close(queue)
	all.Wait()
	return verdicts, failure
}

func (j *testBinary) verdict(ctx context.Context, n int) (string, error) {
	for phase, killed := range []string{byTables, byProperties}[:j.phases()] {
		var failed *exec.ExitError
		switch _, err := j.run(ctx, phase, n); {
		case errors.As(err, &failed):
			return killed, ctx.Err()
		case err != nil:
			return "", err
		}
	}
	return survived, nil
}

// run runs the tests of a phase with one mutant switched on, or none if n is 0. A mutant that loops forever is stopped after ten times as many calls of
// isMutant as the tests make without it: a count, unlike a timeout, is the same on a busy machine.
func (j *testBinary) run(ctx context.Context, phase, n int, env ...string) ([]byte, error) {
	args := []string{"-test.failfast", "-test.timeout=0"}
	if j.properties != "" { // a binary without property tests does not have rapid's flags
		choice := []string{"-test.skip", "-test.run"}[phase]
		args = append(args, choice, j.properties, "-rapid.seed="+seed, "-rapid.nofailfile", "-rapid.shrinktime=1ms")
	}
	cmd := exec.CommandContext(ctx, j.binary, args...) //nolint:gosec // built here
	cmd.Dir = j.target
	cmd.Env = append(os.Environ(), append(env, fmt.Sprintf("MUTANT=%d", n), fmt.Sprintf("MUTANT_STEPS=%d", 10*j.steps[phase]+1_000_000))...)
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState != nil {
		j.cpuLock.Lock()
		j.cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		j.cpuLock.Unlock()
	}
	return out, err
}

package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// overlay joins the mutants' patches into one overlay in dir and answers its file. All errors come at once, so that
// somebody who moved a guard sees every patch that has to follow.
func overlay(ctx context.Context, root, dir string, mutants []*mutant) (string, error) {
	variants := map[string][]variant{}
	var wrong []error
	for _, m := range mutants {
		changed, err := apply(ctx, root, m)
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		for name, source := range changed {
			variants[name] = append(variants[name], variant{m.name, source})
		}
	}
	files := map[string][]byte{switchFile: []byte(switchSource)}
	for name, vs := range variants {
		source, err := os.ReadFile(filepath.Join(root, name))
		if err == nil {
			files[name], err = compose(name, source, vs)
		}
		if err != nil {
			wrong = append(wrong, err)
		}
	}
	if len(wrong) > 0 {
		return "", cannotBegin(wrong)
	}
	replace := map[string]string{}
	for i, name := range sortedKeys(files) {
		file := filepath.Join(dir, fmt.Sprintf("%02d-%s", i, filepath.Base(name)))
		if err := os.WriteFile(file, files[name], 0o600); err != nil {
			return "", err
		}
		replace[filepath.Join(root, name)] = file
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o600)
}

// cannotBegin is what keeps the run from beginning.
func cannotBegin(wrong []error) error {
	text := "nothing was run:"
	for _, err := range wrong {
		text += "\nBROKEN  " + err.Error()
	}
	return fmt.Errorf("%s", text)
}

// lean leaves out what only a debugger reads, which is half of a link's time.
const lean = "-ldflags=-s -w"

// build makes the tests of each package, and the gateway for those that start it as a process, all with the overlay. One go
// command makes all of them, so that nothing is compiled twice.
func (r *runner) build(ctx context.Context, overlay string, packages []string) error {
	start, cpu := time.Now(), time.Duration(0)
	command := func(args ...string) error {
		took, err := r.goCommand(ctx, args...)
		cpu += took
		return err
	}
	if slices.Contains(packages, crashTests) {
		if err := command("build", lean, "-overlay", overlay, "-o", r.gateway(), "./cmd/roster"); err != nil {
			return err
		}
	}
	// vet would look for the package that is in the overlay alone; the gate has it look at the tree.
	tests := []string{"test", "-c", lean, "-vet=off", "-overlay", overlay, "-o", r.dir + string(filepath.Separator)}
	if err := command(append(tests, packages...)...); err != nil {
		return err
	}
	fmt.Printf("built     %d packages with %d mutants  %.0f s, %.0f s of CPU\n", len(packages), len(r.all), time.Since(start).Seconds(), cpu.Seconds())
	return nil
}

// goCommand answers how much of the processors' time it took, too.
func (r *runner) goCommand(ctx context.Context, args ...string) (cpu time.Duration, err error) {
	cmd := exec.CommandContext(ctx, "go", args...) //nolint:gosec // the go command
	cmd.Dir = r.root
	out, err := cmd.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("build the tests with all mutants: %w\n%s", err, out)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), nil
}

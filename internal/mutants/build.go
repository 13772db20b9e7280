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

// overlay combines the mutants' patches into one overlay in dir and returns its file. It reports all errors together, so that a developer who has moved a guard
// sees every patch that needs an update.
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

// cannotBegin returns an error with the reasons why nothing was run.
func cannotBegin(wrong []error) error {
	text := "nothing was run:"
	for _, err := range wrong {
		text += "\nBROKEN  " + err.Error()
	}
	return fmt.Errorf("%s", text)
}

// lean leaves out debug information, which takes half of the time of linking.
const lean = "-ldflags=-s -w"

// build builds the tests of each package, and the gateway for those that start it as a process, all with the overlay. It runs a single go command for all
// tests, so that nothing is compiled twice.
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
	// vet would not find the package that exists only in the overlay; the gate runs it on the tree.
	tests := []string{"test", "-c", lean, "-vet=off", "-overlay", overlay, "-o", r.dir + string(filepath.Separator)}
	if err := command(append(tests, packages...)...); err != nil {
		return err
	}
	fmt.Printf("built     %d packages with %d mutants  %.0f s, %.0f s of CPU\n", len(packages), len(r.all), time.Since(start).Seconds(), cpu.Seconds())
	return nil
}

// goCommand runs the go command and returns the CPU time that it took.
func (r *runner) goCommand(ctx context.Context, args ...string) (cpu time.Duration, err error) {
	cmd := exec.CommandContext(ctx, "go", args...) //nolint:gosec // the go command
	cmd.Dir = r.root
	out, err := cmd.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("build the tests with all mutants: %w\n%s", err, out)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), nil
}

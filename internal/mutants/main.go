// Command mutants removes the product's guards, one at a time, and requires the tests that prove each guard to fail: a test that passes without its guard
// proves nothing.
//
//	go run ./internal/mutants                     # all of them
//	go run ./internal/mutants lease-fence         # some of them, by name
//	go run ./internal/mutants --list
//
// Each NAME.patch in this directory is one mutant: a sentence that says what is missing, lines that say what must happen, and a unified diff against the tree.
// The product contains none of this. All patches are combined into one overlay for the go command (compose.go), in which the variable MUTANT selects one, so
// that each package is built once.
//
// The lines of a patch's head:
//
//	catch: ./internal/store TestX/postgres    this test must fail, by a check of its own
//	hold: ./graph TestY/postgres              this test must pass, because another guard holds alone
//	env: NAME=VALUE …                         for these runs, in the environment
//	flags: -rapid.checks=200 …                for these runs, after the test's own flags
//	says: TEXT                                the check that fails must say so
//	alone: REASON                             nothing may run beside these tests
//
// There is also a control run: without a mutant, every test named must pass. It refuses to guess: a patch that does not apply, a test that does not exist, and
// a failure that is not the test's own check are BROKEN, and fail the run.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("mutants", flag.ContinueOnError)
	list := flags.Bool("list", false, "name the mutants, what each takes away and what must notice, and end")
	quick := flags.Bool("no-control", false, "skip the control run, where the same tests have just passed on the same tree")
	if err := flags.Parse(args); err != nil {
		return err
	}
	root, err := findRoot()
	if err != nil {
		return err
	}
	all, err := readMutants(filepath.Join(root, "internal", "mutants"))
	if err != nil {
		return err
	}
	chosen, err := choose(all, flags.Args())
	if err != nil {
		return err
	}
	if *list {
		printMutants(chosen)
		return nil
	}
	start := time.Now()
	r := &runner{root: root, all: all, mutants: chosen, control: !*quick}
	wrong, err := r.run(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("%d mutants, %d tests, %d not as wanted, %.0f s; of CPU the tests took %.0f s and the control run %.0f s\n",
		len(chosen), r.total, wrong, time.Since(start).Seconds(), r.cpu[0].Seconds(), r.cpu[1].Seconds())
	if wrong > 0 {
		return fmt.Errorf("%d not as wanted", wrong)
	}
	return nil
}

// findRoot returns the root of the repository: the current directory or the closest one above it that contains go.mod.
func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		above := filepath.Dir(dir)
		if above == dir {
			return "", errors.New("run it inside the repository: there is no go.mod here or above")
		}
		dir = above
	}
}

// choose returns mutants by name, or all of them if there are no names.
func choose(all []*mutant, names []string) ([]*mutant, error) {
	if len(names) == 0 {
		return all, nil
	}
	var chosen []*mutant
	for _, name := range names {
		i := slices.IndexFunc(all, func(m *mutant) bool { return m.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no mutant %q; --list names them", name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

func printMutants(mutants []*mutant) {
	for _, m := range mutants {
		fmt.Printf("%s: %s\n", m.name, m.sentence)
		for _, w := range m.wants {
			fmt.Printf("    %s %s %s\n", w.verb(), w.pkg, w.test)
		}
		if len(m.env)+len(m.flags) > 0 {
			fmt.Printf("    with %s\n", strings.Join(slices.Concat(m.env, m.flags), " "))
		}
	}
}

// Command general checks that the tests of internal/rules and internal/roster notice every small mistake: it changes each condition, boundary, operator, number, statement and
// result, one at a time, and runs the tests. A mutant that no test notices must be explained in argued.txt, which must contain no others. All mutants are built
// into one test binary, each behind a switch, so that there is only one build. It refuses to change the tree, to depend on chance (property tests use a fixed
// seed), and to judge by the clock.
package main

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"slices"
	"text/tabwriter"
	"time"
)

//go:embed argued.txt
var arguedText string

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	verbose := flag.Bool("v", false, "name the mutants, too, that property tests alone kill: a row in a table would do it without draws")
	flag.Parse()
	all := true
	for _, p := range []struct{ pattern, argued string }{{"./internal/rules", arguedText}, {"./internal/roster", ""}} {
		fmt.Println(p.pattern)
		ok, err := try(ctx, os.Stdout, p.pattern, p.argued, *verbose)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		all = all && ok && err == nil
	}
	stop()
	if !all {
		os.Exit(1)
	}
}

// try runs everything. It reports whether each survivor is explained in why, and each mutant that is explained there has survived.
func try(ctx context.Context, out io.Writer, pattern, why string, verbose bool) (bool, error) {
	start := time.Now()
	argued, err := arguments(why)
	if err != nil {
		return false, err
	}
	dir, err := os.MkdirTemp("", "roster-mutants-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover does no harm
	j, err := prepare(ctx, dir, pattern)
	if err != nil {
		return false, err
	}
	reached, err := j.baseline(ctx)
	if err != nil {
		return false, err
	}
	verdicts, err := j.judgeAll(ctx, reached)
	if err != nil {
		return false, err
	}
	ok := true
	counts := map[string]map[string]int{}
	for _, m := range j.mutants {
		v := verdicts[m.Number]
		if v == byProperties && verbose {
			fmt.Fprintf(out, "# killed by properties alone, %s\n%s\n\n", m.Position, m.key())
		}
		if v == survived || v == notCovered {
			if _, known := argued[m.key()]; known {
				delete(argued, m.key())
				v = "argued"
			} else {
				ok = false
				fmt.Fprintf(out, "# %s, %s\n%s\n\n", v, m.Position, m.key())
			}
		}
		if counts[m.Kind] == nil {
			counts[m.Kind] = map[string]int{}
		}
		counts[m.Kind][v]++
	}
	for _, key := range slices.Sorted(maps.Keys(argued)) {
		ok = false
		fmt.Fprintf(out, "# argued, but it is not among the survivors: remove it from argued.txt\n%s\n\n", key)
	}
	if err := printVerdicts(out, counts); err != nil {
		return false, err
	}
	fmt.Fprintf(out, "%d mutants in %.0f s, of which the tests took %.0f s of processor time\n", len(j.mutants), time.Since(start).Seconds(), j.cpu.Seconds())
	return ok, nil
}

// printVerdicts prints the verdicts by kind.
func printVerdicts(out io.Writer, counts map[string]map[string]int) error {
	columns := []string{byTables, byProperties, "argued", survived, notCovered}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "kind\tmutants\tkilled by %s\tby %s\t%s\t%s\t%s\t\n", byTables, byProperties, columns[2], survived, notCovered)
	sum := make([]int, len(columns))
	row := func(kind string, numbers []int) {
		all := 0
		for _, n := range numbers {
			all += n
		}
		fmt.Fprintf(w, "%s\t%d\t", kind, all)
		for _, n := range numbers {
			fmt.Fprintf(w, "%d\t", n)
		}
		fmt.Fprintln(w)
	}
	for _, kind := range kinds {
		numbers := make([]int, len(columns))
		for i, c := range columns {
			numbers[i] = counts[kind][c]
			sum[i] += numbers[i]
		}
		row(kind, numbers)
	}
	row("all", sum)
	return w.Flush()
}

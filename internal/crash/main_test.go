package crash

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"
	"time"
)

// What the environment says.
var (
	rounds = number("ROSTER_CRASH_ROUNDS", 0) // faults of each kind on each database; 0 is the short form
	size   = number("ROSTER_CRASH_ROWS", 0)   // rows of an operation; 0 is what suits the form
	seed   = number("ROSTER_CRASH_SEED", int(time.Now().UnixNano()%1_000_000))
)

var (
	roster  string // the gateway, built once; ROSTER_CRASH_BINARY names one that is built already
	scratch string // a directory that goes with this process
)

func number(name string, otherwise int) int {
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		fmt.Fprintf(os.Stderr, "%s is a number, not %q\n", name, text)
		os.Exit(2)
	}
	return n
}

// long says whether the long form was asked for.
func long() bool { return rounds > 0 }

// faults is how many faults a test makes: short unless told otherwise.
func faults(short int) int {
	if long() {
		return rounds
	}
	return short
}

// sizes performs a test's rounds in an organization and a database of its own. The long form has one with large operations for the
// first tenth of its faults, and ever new ones with small operations for each further tenth: a fault hits the same places in them,
// and what is checked after an operation grows with everything that was done before it.
func sizes(t *testing.T, large, short int, each func(t *testing.T, d dimensions, set tune, faults int)) {
	t.Helper()
	all := faults(short)
	if !long() {
		d, set := shape(large)
		each(t, d, set, all)
		return
	}
	const parts = 10
	for part := range parts {
		t.Run(fmt.Sprint("part", part+1), func(t *testing.T) {
			rows := 2000
			if part == 0 {
				rows = large
			}
			d, set := shape(rows)
			each(t, d, set, (all*(part+1)+parts-1)/parts)
		})
	}
}

func TestMain(m *testing.M) {
	flag.Parse()
	// The tests mostly wait for leases, so that more of them fit beside one another than there are processors.
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "test.parallel" })
	if !given {
		_ = flag.Set("test.parallel", "8")
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "roster-crash-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover does no harm
	scratch = dir
	if roster = os.Getenv("ROSTER_CRASH_BINARY"); roster == "" {
		roster = filepath.Join(dir, "roster")
		build := exec.CommandContext(context.Background(), "go", "build", "-o", roster, "example.com/roster/cmd/roster")
		build.Stdout, build.Stderr = os.Stderr, os.Stderr
		if err := build.Run(); err != nil {
			fmt.Fprintln(os.Stderr, "build the gateway:", err)
			return 1
		}
	}
	code := m.Run()
	report()
	return code
}

// tally is a line of the table.
type tally struct {
	test, database string

	mu       sync.Mutex
	runs     int // operations that were brought to their end
	rows     int
	faults   map[string]int
	takeover []time.Duration
	broken   int
}

var table struct {
	sync.Mutex
	lines []*tally
}

// begin finds the test's line and its own draws, which do not hang on the order of tests.
func begin(t *testing.T, database string) (*tally, *rand.Rand) {
	t.Helper()
	own := uint64(seed)
	for _, c := range t.Name() {
		own = own*31 + uint64(c)
	}
	random := rand.New(rand.NewPCG(own, 1))
	test, _, _ := strings.Cut(t.Name(), "/")
	table.Lock()
	defer table.Unlock()
	for _, n := range table.lines {
		if n.test == test && n.database == database {
			return n, random
		}
	}
	t.Logf("repeat the draws with ROSTER_CRASH_SEED=%d", seed)
	n := &tally{test: test, database: database, faults: map[string]int{}}
	table.lines = append(table.lines, n)
	return n, random
}

func (n *tally) fault(kind string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.faults[kind]++
}

func (n *tally) made() (sum int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, c := range n.faults {
		sum += c
	}
	return sum
}

// wentOn notes how long after a fault the work went on.
func (n *tally) wentOn(after time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.takeover = append(n.takeover, after)
}

func report() {
	table.Lock()
	defer table.Unlock()
	if len(table.lines) == 0 {
		return
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "\ntest\tdatabase\toperations\trows\tfaults\twent on after (median, longest)\tviolations\n")
	for _, n := range table.lines {
		kinds := make([]string, 0, len(n.faults))
		for k, c := range n.faults {
			kinds = append(kinds, fmt.Sprintf("%d %s", c, k))
		}
		slices.Sort(kinds)
		times := "-"
		if len(n.takeover) > 0 {
			slices.Sort(n.takeover)
			times = fmt.Sprintf("%.1f s, %.1f s", n.takeover[len(n.takeover)/2].Seconds(), n.takeover[len(n.takeover)-1].Seconds())
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%s\t%s\t%d\n", n.test, n.database, n.runs, n.rows, strings.Join(kinds, ", "), times, n.broken)
	}
	fmt.Fprintf(w, "seed %d\n", seed)
	_ = w.Flush()
}

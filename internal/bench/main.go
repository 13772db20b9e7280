// Command bench compares the gateway with bare SQL that makes the same changes to the tables. They take turns in one run, because absolute figures of different
// runs or machines cannot be compared, only ratios. It builds the binary, starts it with a throwaway database that it seeds, and uses the public API like any
// client. Each effect is checked; a wrong one ends the run with an error. It refuses to look inside the gateway, and to touch a database that contains
// anything.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
)

type flags struct {
	Only        []string `enum:"bulk,csv,single,reads,replica,peers,sqlite" default:"bulk,csv,single,reads,sqlite" help:"Sections, with commas between: ${enum}. replica starts two clusters. peers needs Node and pgbench. sqlite repeats the others on an embedded database."`
	Database    string   `placeholder:"URL" help:"An empty PostgreSQL database to fill and measure, as in postgres://…; without it a throwaway cluster is started."`
	Binary      string   `placeholder:"FILE" help:"A roster binary; without it, it is built from this checkout."`
	People      int      `default:"20000" help:"People of the large organization."`
	Accounts    int      `default:"1000" help:"Its accounts."`
	Memberships int      `default:"1000000" help:"Its memberships, one role each; rounded down to the same number for each person."`
	Extra       int      `default:"100" help:"People whom a bulk operation puts on every account, and as many again for bare SQL."`
	Rounds      int      `default:"5" help:"How often bulk and reads take each figure."`
	CSVRows     []int    `name:"csv-rows" default:"10000,30000,100000,300000,1000000" help:"Rows of the files."`
	Seconds     float64  `default:"10" help:"How long each load of single changes lasts."`
	Turn        float64  `default:"2" help:"How long each turn of the reads lasts."`
	Clients     int      `default:"16" help:"How many ask at once, and how many small organizations there are."`
}

// Help explains the command.
func (flags) Help() string {
	return `Tables are printed in Markdown, each when its section is done; what is under way goes to the standard error. All of it takes
about an hour. A first look at one section, smaller:

  go run ./internal/bench --only bulk --rounds 1 --people 2000 --memberships 100000

Before and after a change, on a machine that does nothing else:

  go build -o /tmp/before ./cmd/roster
  go run ./internal/bench --only bulk --binary /tmp/before
  go run ./internal/bench --only bulk

The throwaway cluster is started with shared_buffers=256MB and max_wal_size=4GB; all else is PostgreSQL's default, so that
a commit is on disk when it is answered (fsync and synchronous_commit on) and autovacuum runs. Load, gateway and database
share the machine. The gateway runs with its defaults, logs to a file, and has nowhere to send mails.

The section peers runs other GraphQL servers beside Roster (tools/peers), over tables of their own with the same data. It installs their
packages with npm and builds one with Go, in a temporary directory.

"Bare" is the same rows written or read by SQL alone: indexes and foreign keys are kept; nothing is planned, no rule is
asked, no seat counted, no outcome, audit or mail written.`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	var f flags
	kong.Parse(&f, kong.Name("bench"), kong.Description("Measures Roster against bare SQL, in turn in one run."))
	err := run(ctx, f, os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// bench is one run with one database.
type bench struct {
	flags
	dir    string // temporary, for all files
	binary string
	out    io.Writer
	log    io.Writer
	db     *database
	town   *town

	cluster *cluster // the throwaway cluster, or nil
}

func run(ctx context.Context, f flags, out, log io.Writer) (err error) {
	b := &bench{flags: f, out: out, log: log, binary: f.Binary}
	if err := b.fits(); err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp("", "roster-bench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.dir) //nolint:errcheck // a leftover does no harm
	if b.binary == "" {
		if b.binary, err = build(ctx, b.dir); err != nil {
			return err
		}
	}
	if slices.Contains(f.Only, "peers") {
		if err := needed(); err != nil {
			return err
		}
	}
	sections := slices.DeleteFunc(slices.Clone(f.Only), func(s string) bool { return s == "sqlite" })
	if len(sections) == 0 {
		sections = []string{"bulk", "csv", "single", "reads"}
	}
	if len(sections) < len(f.Only) || !slices.Contains(f.Only, "sqlite") {
		url := f.Database
		if url == "" {
			if b.cluster, err = startCluster(ctx, ""); err != nil {
				return err
			}
			defer b.cluster.stop()
			url = b.cluster.url
		}
		if err := b.on(ctx, url, sections); err != nil {
			return fmt.Errorf("PostgreSQL: %w", err)
		}
	}
	sections = slices.DeleteFunc(sections, func(s string) bool { return s == "peers" || s == "replica" }) // these need PostgreSQL
	if slices.Contains(f.Only, "sqlite") {
		if err := b.on(ctx, "sqlite:"+filepath.Join(b.dir, "roster.db"), sections); err != nil {
			return fmt.Errorf("SQLite: %w", err)
		}
	}
	return nil
}

// fits returns an error for sizes that the sections cannot work with.
func (f flags) fits() error {
	each := f.Memberships / max(1, f.People)
	switch {
	case f.Rounds < 1 || f.Clients < 1 || f.Extra < 1 || f.Seconds <= 0 || f.Turn <= 0:
		return fmt.Errorf("--rounds, --clients, --extra, --seconds and --turn are more than 0")
	case f.Accounts < 1 || f.People < f.Accounts:
		return fmt.Errorf("--people is at least --accounts (%d): each account has an administrator of its own", f.Accounts)
	case each < 1 || 2*each > f.Accounts:
		return fmt.Errorf("--memberships makes %d for each person; have between 1 and half of --accounts (%d)", each, f.Accounts)
	}
	for _, n := range f.CSVRows {
		if slices.Contains(f.Only, "csv") && (n < 1 || n > f.People*f.Accounts) {
			return fmt.Errorf("--csv-rows has %d; there are %d pairs of people and accounts", n, f.People*f.Accounts)
		}
	}
	return nil
}

// on seeds a database and measures sections with it.
func (b *bench) on(ctx context.Context, url string, sections []string) error {
	b.say("migrating")
	if err := migrate(ctx, b.binary, url); err != nil {
		return err
	}
	var err error
	if b.db, err = openDatabase(ctx, url); err != nil {
		return err
	}
	defer b.db.close()
	start := time.Now()
	if b.town, err = b.seed(ctx); err != nil {
		return fmt.Errorf("seed: %w", err)
	}
	b.say("seeded in %s", time.Since(start).Round(time.Second))
	version, err := b.db.queryText(ctx, b.db.pick("SELECT split_part(version(), ' (', 1)", "SELECT 'SQLite ' || sqlite_version()"))
	if err != nil {
		return err
	}
	b.print("## %s, %d CPUs, %s\n\nSeeded in %s: %s people, %s accounts, %s memberships with one role each.\n",
		version, runtime.NumCPU(), runtime.Version(), time.Since(start).Round(time.Second), grouped(b.town.big.people), grouped(b.town.big.accounts),
		grouped(b.town.big.people*b.town.big.each))
	for _, s := range sections {
		b.say("section %s", s)
		do := map[string]func(context.Context) error{"bulk": b.bulk, "csv": b.csv, "single": b.single, "reads": b.reads, "replica": b.replica, "peers": b.peers}[s]
		if err := do(ctx); err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	return nil
}

// say logs the progress.
func (b *bench) say(format string, args ...any) {
	fmt.Fprintf(b.log, time.Now().Format("15:04:05 ")+format+"\n", args...)
}

func (b *bench) print(format string, args ...any) { fmt.Fprintf(b.out, format+"\n", args...) }

package main

import (
	"bytes"
	"context"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/store/storetest/installed"
)

// small is everything at a size that takes seconds; the figures mean nothing, the checks all do.
func small(only ...string) flags {
	return flags{
		Only: only, People: 60, Accounts: 20, Memberships: 240, Extra: 5, Rounds: 1, CSVRows: []int{50, 150}, Seconds: 0.05, Turn: 0.05, Clients: 2,
	}
}

// binary is built once for all tests.
var binary string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "roster-bench-test-")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir) //nolint:errcheck // a leftover does no harm
		if binary, err = build(context.Background(), dir); err != nil {
			panic(err)
		}
		return m.Run()
	}())
}

func TestEverySectionOnBothDatabases(t *testing.T) {
	for name, only := range map[string][]string{"postgres": {"bulk", "csv", "single", "reads", "replica"}, "sqlite": {"sqlite"}} {
		t.Run(name, func(t *testing.T) {
			if _, err := installed.Binaries(); name == "postgres" && err != nil {
				if os.Getenv("CI") == "true" {
					t.Fatal(err)
				}
				t.Skip(err)
			}
			f := small(only...)
			f.Binary = binary
			var out, log bytes.Buffer
			if err := run(t.Context(), f, &out, &log); err != nil {
				t.Fatalf("%v\n%s", err, log.String())
			}
			wanted := []string{
				"| add | ", "| undo of a removal (adds) | ", "| 150 | ", "1 is linear", "| Roster, in one organization, bulk in the same | ",
				"| Q1: 50 members", "| W1: one person onto one account | 2 | ",
			}
			if name == "postgres" {
				wanted = append(wanted, "| Q3: the organization's seats, beside changes | ")
			}
			for _, want := range wanted {
				if !strings.Contains(out.String(), want) {
					t.Errorf("the tables lack %q:\n%s", want, out.String())
				}
			}
		})
	}
}

// A bench that does not notice a wrong effect proves nothing.
func TestAWrongEffectEndsTheRun(t *testing.T) {
	ctx := t.Context()
	f := small("sqlite")
	b := &bench{flags: f, dir: t.TempDir(), binary: binary, out: new(bytes.Buffer), log: new(bytes.Buffer)}
	url := "sqlite:" + b.dir + "/roster.db"
	if err := b.on(ctx, url, nil); err != nil {
		t.Fatal(err)
	}
	var err error
	if b.db, err = openDatabase(ctx, url); err != nil {
		t.Fatal(err)
	}
	defer b.db.close()
	p := b.town.big
	check := func() error { return b.db.holds(ctx, p, p.seats(), p.people*p.each) }
	if err := check(); err != nil {
		t.Fatal(err)
	}
	for _, wrong := range []string{
		`DELETE FROM membership_roles WHERE membership_id = (SELECT membership_id FROM membership_roles WHERE organization_id = $1 LIMIT 1)`,
		`UPDATE organizations SET seats_active = seats_active + 1 WHERE id = $1`,
	} {
		if _, err := b.db.ExecContext(ctx, wrong, p.id); err != nil {
			t.Fatal(err)
		}
		if check() == nil {
			t.Errorf("unnoticed: %s", wrong)
		}
	}
}

func TestPairsAreNotTogetherYetAndComeOnce(t *testing.T) {
	p := &tenant{people: 12, accounts: 10, each: 3, step: 3}
	together := map[[2]int]bool{}
	for person := range p.people {
		for k := range p.each {
			together[[2]int{person, (person + k*p.step) % p.accounts}] = true
		}
	}
	for {
		person, account, err := p.nextPair()
		if err != nil {
			break
		}
		if at := [2]int{person, account}; together[at] {
			t.Fatalf("person %d is on account %d already", person, account)
		} else {
			together[at] = true
		}
	}
	if len(together) != p.people*p.accounts {
		t.Errorf("%d of %d pairs were handed out", len(together), p.people*p.accounts)
	}
}

func TestSizesThatCannotWorkAreRefused(t *testing.T) {
	for name, change := range map[string]func(*flags){
		"fewer people than accounts": func(f *flags) { f.People = 10 },
		"hardly a free pair":         func(f *flags) { f.Memberships = 60 * 15 },
		"no round":                   func(f *flags) { f.Rounds = 0 },
		"a file too long":            func(f *flags) { f.CSVRows = []int{5000} },
	} {
		f := small("csv")
		change(&f)
		if err := run(context.Background(), f, new(bytes.Buffer), new(bytes.Buffer)); err == nil {
			t.Errorf("%s: not refused", name)
		}
	}
}

func TestExponent(t *testing.T) {
	x := []float64{10, 100, 1000}
	for _, e := range []float64{1, 1.5} {
		var y []float64
		for _, v := range x {
			y = append(y, 3*math.Pow(v, e))
		}
		if got := exponent(x, y); math.Abs(got-e) > 1e-9 {
			t.Errorf("%v, not %v", got, e)
		}
	}
}

func TestTogetherTellsTheFirstError(t *testing.T) {
	fails := func(context.Context) error { return context.Canceled }
	sleeps := func(context.Context) error { time.Sleep(time.Millisecond); return nil }
	if _, err := during(t.Context(), 10, []asker{sleeps, fails}); err == nil {
		t.Error("an error was lost")
	}
}

// The other servers answer what bare SQL does, and add what they say. Their packages are installed for it, which the gate does not wait for.
func TestPeersAnswerTheSame(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") == "" {
		t.Skip("SKIPPED: nothing starts the servers of tools/peers. ROSTER_TEST_LONG=1 does, with Node, its registry and pgbench.")
	}
	f := small("peers")
	f.Binary, f.Turn = binary, 0.3
	var out, log bytes.Buffer
	if err := run(t.Context(), f, &out, &log); err != nil {
		t.Fatalf("%v\n%s", err, log.String())
	}
	for _, want := range []string{"| bare SQL | Mercurius | gqlgen | Roster |", "| Q1: 50 members", "| Q3: ", "one organization | ", "2 organizations | "} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, out.String())
		}
	}
}

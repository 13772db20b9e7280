package main

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// csv measures files of increasing length. Each row adds an existing person to an account; no account has members before.
func (b *bench) csv(ctx context.Context) error {
	p := b.town.fresh
	t := table{header: []string{"rows", "upload and plan", "run", "together", "rows/s", "bare SQL", "Roster / bare", "peak memory"}}
	var rows, plan, run, together []float64
	for _, n := range b.CSVRows {
		pairs := drawn(n, p.people*p.accounts)
		file := filepath.Join(b.dir, "rows.csv")
		if err := write(file, p, pairs); err != nil {
			return err
		}
		bare, err := b.bareFile(ctx, p, pairs)
		if err != nil {
			return fmt.Errorf("bare, %d rows: %w", n, err)
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
		took, memory, err := b.file(ctx, p, file, pairs)
		if err != nil {
			return fmt.Errorf("%d rows: %w", n, err)
		}
		b.say("%d rows: bare %s, Roster %s (plan %s), %s", n, seconds(bare), seconds(took.all), seconds(took.plan), memory)
		t.add(grouped(n), seconds(took.plan), seconds(took.runTime()), seconds(took.all), rate(n, took.all), seconds(bare), times(took.all.Seconds(), bare.Seconds()), memory)
		rows = append(rows, float64(n))
		plan, run, together = append(plan, took.plan.Seconds()), append(run, took.runTime().Seconds()), append(together, took.all.Seconds())
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	t.print(b, fmt.Sprintf("CSV files, each row a known person onto an account, drawn from %s people and %s accounts; each size by a gateway of its own, once",
		grouped(p.people), grouped(p.accounts)))
	if len(rows) > 1 {
		b.print("\nTime grows with the rows to the power of %.2f: plan %.2f, run %.2f. 1 is linear.", exponent(rows, together), exponent(rows, plan), exponent(rows, run))
	}
	return nil
}

// drawn returns n different random numbers below limit, in random order. They are the same each time.
func drawn(n, limit int) []int {
	random := rand.New(rand.NewPCG(7, uint64(n))) //nolint:gosec // the same rows in each run
	seen := make(map[int]bool, n)
	out := make([]int, 0, n)
	for len(out) < n {
		if i := random.IntN(limit); !seen[i] {
			seen[i] = true
			out = append(out, i)
		}
	}
	return out
}

// write writes a file with a row for each pair of a person and an account.
func write(file string, p *tenant, pairs []int) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "email,platform,handle,roles")
	for _, i := range pairs {
		fmt.Fprintf(w, "%s,X,%s,Contributor\n", p.email(i/p.accounts), p.handle(i%p.accounts))
	}
	if err := w.Flush(); err != nil {
		_ = f.Close()
		return err
	}
	return f.Close()
}

// file uploads a file to a new gateway and checks the effect.
func (b *bench) file(ctx context.Context, p *tenant, file string, pairs []int) (timing, string, error) {
	g, err := b.serve(ctx)
	if err != nil {
		return timing{}, "", err
	}
	defer g.stop()
	api, err := g.as(ctx, p)
	if err != nil {
		return timing{}, "", err
	}
	op, took, err := uploaded(ctx, api, file, fmt.Sprintf("%d rows", len(pairs)))
	if err != nil {
		return timing{}, "", err
	}
	if op.Counts.Added != len(pairs) || op.Counts.Total != len(pairs) || op.Counts.Refused != 0 {
		return timing{}, "", fmt.Errorf("the counts are %+v", op.Counts)
	}
	people := map[int]bool{}
	for _, i := range pairs {
		people[i/p.accounts] = true
	}
	if err := b.db.holds(ctx, p, p.seats()+len(people), len(pairs)); err != nil {
		return timing{}, "", err
	}
	n, err := b.db.count(ctx, `SELECT count(*) FROM audit_events WHERE organization_id = $1 AND action = 'membership.added'`, p.id)
	if err == nil && n != len(pairs) {
		err = fmt.Errorf("the audit has %d additions, and should have %d", n, len(pairs))
	}
	return took, g.memory(), err
}

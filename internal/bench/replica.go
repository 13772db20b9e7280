package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// replica compares reads from a gateway with a replica and one without, with and without concurrent changes. It measures the requests per second while both
// databases, the gateway and the clients share this machine, and the CPU time that each database uses for a request, from which one can estimate the result
// with two machines.
func (b *bench) replica(ctx context.Context) error {
	if b.cluster == nil {
		return errors.New("it needs the throwaway cluster, to make a copy of it; leave --database out")
	}
	copied, err := startCluster(ctx, b.cluster.dir)
	if err != nil {
		return err
	}
	defer copied.stop()
	metrics, err := free(ctx)
	if err != nil {
		return err
	}
	gateways := map[string]*gateway{}
	for name, settings := range map[string][]string{"alone": nil, "replica": {"--replica-url", copied.url, "--metrics-listen", metrics}} {
		g, err := b.serve(ctx, settings...)
		if err != nil {
			return err
		}
		defer g.stop()
		gateways[name] = g
	}
	bare, err := b.db.reader(ctx, b.town.big)
	if err != nil {
		return err
	}
	defer bare.drop()
	add, err := gateways["alone"].adder(ctx, b.town.small[0])
	if err != nil {
		return err
	}
	defer add.close()
	all := questions(b.town.big, add.role)[:3]
	figures := map[string]*readFigures{}
	for round := range b.Rounds {
		for _, q := range all {
			for _, beside := range []string{"", ", beside changes"} {
				for _, name := range []string{"alone", "replica"} {
					f := figures[q.name+beside+name]
					if f == nil {
						f = &readFigures{servers: []*cluster{b.cluster, copied}, metrics: metrics}
						figures[q.name+beside+name] = f
					}
					if err := b.readTurn(ctx, f, bare, q, gateways[name], beside != "", add); err != nil {
						return fmt.Errorf("%s, %s: %w", q.name+beside, name, err)
					}
					b.say("round %d, %s, %s: %.0f/s", round+1, q.name+beside, name, f.rate[round])
				}
			}
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	t := table{header: []string{
		fmt.Sprintf("%d clients", b.Clients), "requests/s", "with a replica", "ratio", "read from it",
		"primary's CPU each", "with a replica", "replica's CPU each", "as many from the same primary",
	}}
	micro := func(v []float64) string { return fmt.Sprintf("%.0f µs", median(v)) }
	for _, q := range all {
		for _, beside := range []string{"", ", beside changes"} {
			without, with := figures[q.name+beside+"alone"], figures[q.name+beside+"replica"]
			t.add(q.title+beside, grouped(int(median(without.rate))), grouped(int(median(with.rate))), times(median(with.rate), median(without.rate)),
				fmt.Sprintf("%.0f %%", 100*median(with.share)), micro(without.primary), micro(with.primary), micro(with.replica), times(median(without.primary), median(with.primary)))
		}
	}
	t.print(b, fmt.Sprintf("Reads without and with a replica on the same machine; changes are added one after the other, and their CPU is counted, too; median of %d", b.Rounds))
	return nil
}

// readFigures are the measurements of each round.
type readFigures struct {
	servers                       []*cluster // the primary and the replica
	metrics                       string     // address of the metrics of the gateway with a replica
	rate, primary, replica, share []float64
}

// readTurn measures one gateway for a while, with or without concurrent changes.
func (b *bench) readTurn(ctx context.Context, f *readFigures, bare *reader, q *question, g *gateway, changes bool, add *adder) error {
	askers, leave, err := askersOf(ctx, bare, q, b.Clients, func() (answerer, error) { return g.ask(ctx, b.town.big) })
	defer leave()
	if err != nil {
		return err
	}
	stop := adds(ctx, add, changes)
	if _, err := during(ctx, b.Turn/10, askers); err != nil {
		return errors.Join(err, stop())
	}
	at := func() (out [4]float64, err error) {
		var failed [3]error
		for i, c := range f.servers {
			out[i], failed[i] = c.processorTime()
		}
		out[2], out[3], failed[2] = replicaReads(ctx, f.metrics)
		return out, errors.Join(failed[:]...)
	}
	before, err := at()
	if err != nil {
		return errors.Join(err, stop())
	}
	l, failed := during(ctx, b.Turn, askers)
	after, err := at()
	if err := errors.Join(failed, err, stop()); err != nil {
		return err
	}
	n := float64(len(l.took))
	f.rate = append(f.rate, l.rate())
	f.primary = append(f.primary, (after[0]-before[0])*1e6/n)
	f.replica = append(f.replica, (after[1]-before[1])*1e6/n)
	f.share = append(f.share, (after[2]-before[2])/n)
	return nil
}

// adds adds people with one client until stop is called. If really is false, it does nothing.
func adds(ctx context.Context, add *adder, really bool) (stop func() error) {
	if !really {
		return func() error { return nil }
	}
	ctx, cancel := context.WithCancel(ctx)
	var failed error
	var wait sync.WaitGroup
	wait.Go(func() {
		for ctx.Err() == nil && failed == nil {
			failed = add.add(context.WithoutCancel(ctx))
		}
	})
	return func() error {
		cancel()
		wait.Wait()
		return failed
	}
}

var readsMetric = regexp.MustCompile(`(?m)^roster_replica_reads_total\{from="(replica|primary)"\} (\S+)$`)

// replicaReads returns how many requests a gateway has read from its replica, and how many from the primary instead.
func replicaReads(ctx context.Context, address string) (replica, primary float64, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/metrics", http.NoBody)
	if err != nil {
		return 0, 0, err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, 0, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return 0, 0, err
	}
	figures := map[string]float64{}
	for _, m := range readsMetric.FindAllStringSubmatch(string(text), -1) {
		if figures[m[1]], err = strconv.ParseFloat(m[2], 64); err != nil {
			return 0, 0, err
		}
	}
	return figures["replica"], figures["primary"], nil
}

// ticks is the number of units of the times in /proc in a second, on Linux.
const ticks = 100

// processorTime returns the CPU time in seconds that the cluster's processes have used so far, including those that have ended.
func (c *cluster) processorTime() (float64, error) {
	text, err := os.ReadFile(filepath.Join(c.dir, "data", "postmaster.pid"))
	if err != nil {
		return 0, err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	all, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil || len(all) == 0 {
		return 0, errors.Join(err, errors.New("the processor's time can be read on Linux alone"))
	}
	var sum int
	for _, file := range all {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // it has just ended, so its parent has its time
		}
		_, rest, _ := strings.Cut(string(text), ") ") // the name before it can contain spaces
		fields := strings.Fields(rest)
		own := filepath.Base(filepath.Dir(file)) == first
		if len(fields) < 15 || !own && fields[1] != first {
			continue
		}
		for _, f := range fields[11:15] { // utime, stime, and those of ended children
			n, err := strconv.Atoi(f)
			if err != nil {
				return 0, err
			}
			sum += n
		}
	}
	return float64(sum) / ticks, nil
}

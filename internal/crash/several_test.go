package crash

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store/storetest"
)

var names = []string{"one", "two", "three"}

// TestSeveralGatewaysShareTheWork queues three operations in each of four organizations at three gateways. In an
// organization they run one after the other, in the order in which they were asked for (H20); different organizations run
// side by side; every gateway tells of the progress of an operation, whoever runs it; and more than one runs some: the
// first to write is stopped until another one has written.
func TestSeveralGatewaysShareTheWork(t *testing.T) {
	t.Parallel()
	database := storetest.URL(t, dialect.Postgres)
	_, set := shape(20_000)
	var scenes []*scene
	for _, slug := range []string{"share-a", "share-b", "share-c", "share-d"} {
		s := organization(t, database, slug, dimensions{people: 30, accounts: 30, spare: 90})
		if len(scenes) > 0 {
			s.gateways = scenes[0].gateways
		} else {
			for _, name := range names {
				s.join(name, "", set)
			}
		}
		scenes = append(scenes, s)
	}
	type queued struct {
		wishes []*wish
		ids    []string
		err    error
	}
	all := make([]queued, len(scenes))
	var senders sync.WaitGroup
	for i, s := range scenes {
		q := &all[i]
		for part := range slices.Chunk(s.handles, len(s.handles)/3) {
			w := s.addOn(part, "Analyst", uuid.NewString())
			q.wishes = append(q.wishes, w)
			s.grants = w.after
		}
		senders.Go(func() {
			for k, w := range q.wishes {
				id, err := s.asked(w, s.gateways[(i+k)%len(names)])
				q.err = errors.Join(q.err, err)
				q.ids = append(q.ids, id)
			}
			q.err = errors.Join(q.err, s.followed(q.ids[2]))
		})
	}
	first := scenes[0].firstWriter(nil)
	first.signal(syscall.SIGSTOP)
	scenes[0].firstWriter(first)
	first.signal(syscall.SIGCONT)
	senders.Wait()
	for i, s := range scenes {
		s.must(all[i].err)
		s.ranInOrder(all[i].ids)
		var v violations
		rows := 0
		for k, w := range all[i].wishes {
			op := globalid.Parse(all[i].ids[k]).Of(globalid.BulkOperation)
			s.rowsAre(&v, w, all[i].ids[k])
			s.countsAre(&v, w, all[i].ids[k])
			s.trailIs(&v, w, op)
			s.mailIs(&v, w, op)
			rows += len(w.outcome)
		}
		last := all[i].wishes[len(all[i].wishes)-1]
		s.grantsAre(&v, last)
		s.seatsAre(&v, last)
		s.nothingIsLeft(&v)
		s.judge(&v, "three operations", rows)
	}
	s := scenes[0]
	if n := s.count(`SELECT count(*) FROM bulk_operations a JOIN bulk_operations b ON a.organization_id < b.organization_id
		AND a.started_at < b.finished_at AND b.started_at < a.finished_at`); n == 0 {
		t.Error("no two organizations were worked for side by side")
	}
}

// asked starts an operation at a gateway, again where the gateway was stopped while it did so: whoever waits for the database meanwhile may lose the connection.
func (s *scene) asked(w *wish, g *gateway) (id string, err error) {
	for deadline := time.Now().Add(until); ; pause(nil, often) {
		if id, err = w.start(context.Background(), s.client(g)); err == nil || !transient(err) || time.Now().After(deadline) {
			return id, err
		}
	}
}

// firstWriter waits for the first gateway, other than one, that has changed a membership.
func (s *scene) firstWriter(other *gateway) *gateway {
	s.Helper()
	for deadline := time.Now().Add(until); ; time.Sleep(5 * time.Millisecond) {
		for _, g := range s.gateways {
			if g != other && s.count(`SELECT count(*) FROM crash_writes WHERE process = $1`, g.name) > 0 {
				return g
			}
		}
		if time.Now().After(deadline) {
			s.Fatal("no other gateway takes part in the work")
		}
	}
}

// ranInOrder wants each operation to begin after the one that was asked for before it has ended.
func (s *scene) ranInOrder(ids []string) {
	s.Helper()
	var before time.Time
	for i, id := range ids {
		s.look(`SELECT started_at, finished_at FROM bulk_operations WHERE id = $1`, func(scan func(...any) error) error {
			var began, ended time.Time
			if err := scan(&began, &ended); err != nil {
				return err
			}
			if began.Before(before) {
				s.Errorf("operation %d of %s began %s before the one before it had ended", i+1, s.slug, before.Sub(began))
			}
			before = ended
			return nil
		}, globalid.Parse(id).Of(globalid.BulkOperation))
	}
}

// followed watches an operation's progress at every gateway at once, to its end.
func (s *scene) followed(id string) error {
	told := make([]error, len(s.gateways))
	var readers sync.WaitGroup
	for i, g := range s.gateways {
		readers.Go(func() {
			steps, err := s.progress(g, id)
			if err == nil && (len(steps) < 2 || steps[len(steps)-1] != "SUCCEEDED 0") {
				err = fmt.Errorf("gateway %s told of %q and ended", g.name, steps)
			}
			told[i] = err
		})
	}
	readers.Wait()
	return errors.Join(told...)
}

// progress reads the stream of an operation's steps until it completes.
func (s *scene) progress(g *gateway, id string) (steps []string, err error) {
	ctx, stop := context.WithTimeout(context.Background(), until)
	defer stop()
	body, err := json.Marshal(map[string]any{"query": `subscription ($id: ID!) { bulkOperationProgress(id: $id) { status counts { pending } } }`, "variables": map[string]any{"id": id}})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, g.address()+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", "Bearer "+s.token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	scanner := bufio.NewScanner(resp.Body)
	for scanner.Scan() {
		if scanner.Text() == "event: complete" {
			return steps, nil
		}
		data, ok := strings.CutPrefix(scanner.Text(), "data: ")
		var step struct {
			Data struct {
				BulkOperationProgress *struct {
					Status string
					Counts struct{ Pending int }
				}
			}
		}
		if !ok || json.Unmarshal([]byte(data), &step) != nil || step.Data.BulkOperationProgress == nil {
			continue
		}
		steps = append(steps, fmt.Sprint(step.Data.BulkOperationProgress.Status, " ", step.Data.BulkOperationProgress.Counts.Pending))
	}
	return steps, errors.Join(scanner.Err(), errors.New("the stream broke off"))
}

// TestStoppedGatewayHandsOver stops the gateway that works (SIGTERM) in the middle of an operation: it ends cleanly, and
// another one goes on because the lease was given back, not because its time ran out.
func TestStoppedGatewayHandsOver(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 2, func(t *testing.T, d dimensions, set tune, faults int) {
		set.lease = time.Minute
		s := organization(t, storetest.URL(t, dialect.Postgres), "term", d)
		for _, name := range names {
			s.join(name, "", set)
		}
		s.rounds(faults, func(_, work time.Duration, _ int) func(<-chan struct{}) {
			return func(ended <-chan struct{}) {
				_, writes := s.writer()
				if !s.wrote(ended, writes, "") || !pause(ended, s.upTo(work/2)) {
					return
				}
				name, writes := s.writer()
				g := s.gateways[slices.Index(names, name)]
				since := time.Now()
				g.signal(syscall.SIGTERM)
				<-g.end()
				if g.exit() != 0 {
					t.Errorf("%s ended with code %d", name, g.exit())
				}
				if s.wrote(ended, writes, name) {
					s.wentOn(time.Since(since))
					s.fault("SIGTERM")
					if n := s.count(`SELECT count(*) FROM crash_claims c JOIN bulk_operations b ON b.id = c.operation
						WHERE b.organization_id = $1 AND c.attempt > 1 AND NOT c.released`, s.org); n > 0 {
						t.Errorf("%d times another gateway went on only when the lease had run out", n)
					}
				}
				g.start()
			}
		})
	})
}

// TestOneKeyAtThreeGateways sends one operation 100 times at once to three gateways under one idempotency key, planned and
// run in one call: there is one operation, everybody is answered it, and it happens once; another body under that key is
// refused (H21).
func TestOneKeyAtThreeGateways(t *testing.T) {
	t.Parallel()
	const senders = 100
	_, set := shape(20_000)
	s := organization(t, storetest.URL(t, dialect.Postgres), "key", dimensions{people: 5, accounts: 40})
	for _, name := range names {
		s.join(name, "", set)
	}
	for i := range min(faults(3), len(s.handles)-1) {
		key := uuid.NewString()
		w := s.addOn(s.handles[i:i+1], "Analyst", key)
		ids, errs := make([]string, senders), make([]error, senders)
		var ready, done sync.WaitGroup
		gate := make(chan struct{})
		ready.Add(senders)
		for n := range senders {
			done.Go(func() {
				ready.Done()
				<-gate
				for busy := true; busy; pause(nil, often) { // a gateway reads only some uploads of a person at once; a client that is refused asks again
					ids[n], errs[n] = w.start(context.Background(), s.client(s.gateways[n%len(names)]))
					var refusal *client.Error
					busy = errors.As(errs[n], &refusal) && refusal.Code == "THROTTLED"
				}
			})
		}
		ready.Wait()
		close(gate)
		done.Wait()
		s.must(errors.Join(errs...))
		s.fault("100 at once")
		slices.Sort(ids)
		if got := slices.Compact(ids); len(got) != 1 {
			t.Fatalf("one key was answered %d operations", len(got))
		}
		if id, _, _ := s.perform(w, nil); id != ids[0] {
			t.Fatalf("afterwards the key was answered %s, before %s", id, ids[0])
		}
		_, err := s.addOn(s.handles[i+1:i+2], "Analyst", key).start(context.Background(), s.client(s.gateways[0]))
		var refusal *client.Error
		if !errors.As(err, &refusal) || refusal.Code != "IDEMPOTENCY_MISMATCH" {
			t.Errorf("another body under the same key came to %v, want IDEMPOTENCY_MISMATCH", err)
		}
	}
}

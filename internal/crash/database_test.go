package crash

import (
	"sync"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/storetest"
)

// TestKilledDatabase ends connections, kills a backend, upon which PostgreSQL throws everybody out and recovers, and kills
// all of PostgreSQL, while operations run. The gateway outlives it and goes on by itself.
func TestKilledDatabase(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 3, func(t *testing.T, d dimensions, set tune, faults int) {
		cluster := storetest.Own(t)
		s := organization(t, cluster.URL(t), "db", d)
		g := s.join("one", "", set)
		s.rounds(faults, func(_, work time.Duration, left int) func(<-chan struct{}) {
			return func(ended <-chan struct{}) {
				moves, hurt := 0, time.Time{}
				hits := min(left, 1+s.random.IntN(3))
				for range hits {
					if !s.moved(ended, moves) {
						return
					}
					if !hurt.IsZero() {
						s.wentOn(time.Since(hurt))
					}
					if !pause(ended, s.upTo(work/time.Duration(hits))) {
						return
					}
					s.hurt(cluster)
					hurt = time.Now()
					_, moves = s.latest.state()
				}
				s.moved(ended, moves)
				s.wentOn(time.Since(hurt))
			}
		})
		if g.life() != 1 {
			t.Errorf("the gateway was started %d times", g.life())
		}
	})
}

// hurt does one of three things to PostgreSQL, the harmless one rarely.
func (s *scene) hurt(cluster *storetest.Cluster) {
	s.Helper()
	const connections = ` FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'one' AND backend_type = 'client backend'`
	switch s.random.IntN(5) {
	case 0:
		s.count(`SELECT count(pg_terminate_backend(pid))` + connections)
		s.fault("connections ended")
	case 1, 2:
		pid := s.count(`SELECT pid` + connections + ` ORDER BY state = 'idle', random() LIMIT 1`)
		if pid == 0 {
			return // all connections were just lost
		}
		s.must(syscall.Kill(pid, syscall.SIGKILL))
		s.fault("backend killed")
		s.back()
	default:
		s.must(cluster.Kill())
		s.must(cluster.Start())
		s.fault("PostgreSQL killed")
		s.back()
	}
}

// back waits until PostgreSQL answers us again.
func (s *scene) back() {
	s.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; {
		// A backend's death is noticed a moment later: wait for a server that was up after it.
		if _, err := s.db.Raw().Exec(`SELECT pg_sleep(0.05)`); err == nil {
			return
		} else if time.Now().After(deadline) {
			s.Fatalf("PostgreSQL does not come back: %v", err)
		}
		pause(nil, often)
	}
}

// TestCutCommits cuts every other connection that commits a change, before PostgreSQL hears of it or before its answer
// comes, and now and then one that claims or sends mail, while operations are asked for and run: nobody can tell whether it
// went through, and it happens exactly once (H21).
func TestCutCommits(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 10, func(t *testing.T, d dimensions, set tune, faults int) {
		set.lease = 500 * time.Millisecond // each cut costs the worker its lease
		s := organization(t, storetest.URL(t, dialect.Postgres), "cut", d)
		p := detour(t, s.url)
		g := s.join("one", p.url, set)
		var mu sync.Mutex // over random
		s.rounds(faults, func(_, _ time.Duration, left int) func(<-chan struct{}) {
			return func(ended <-chan struct{}) {
				made, left := 0, min(left, 4+s.random.IntN(9))
				p.judge.Store(func(told bool) fate {
					mu.Lock()
					defer mu.Unlock()
					if made == left || told && s.random.IntN(2) == 0 || !told && s.random.IntN(10) > 0 {
						return pass
					}
					made++
					if s.random.IntN(2) == 0 {
						s.fault("cut before COMMIT")
						return before
					}
					s.fault("cut after COMMIT")
					return after
				})
				<-ended
				p.judge.Store(spare)
			}
		})
		if g.life() != 1 {
			t.Errorf("the gateway was started %d times", g.life())
		}
	})
}

// TestCutPlan cuts the connection at the COMMIT that ends a plan of several transactions and lets it run: the client asks
// again with its key, and neither what was planned and queued may suffer, nor what was not.
func TestCutPlan(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 2, func(t *testing.T, d dimensions, set tune, faults int) {
		if size == 0 && d.people < 105 {
			d, set.chunk = dimensions{people: 105, accounts: 100}, 1500 // more than a plan stores in one transaction
		}
		s := organization(t, storetest.URL(t, dialect.Postgres), "plan", d)
		p := detour(t, s.url)
		s.join("one", p.url, set)
		kinds := map[fate]string{before: "cut before COMMIT", after: "cut after COMMIT"}
		for s.made() < faults {
			for _, f := range []fate{after, before} {
				w := s.add("Analyst")
				if f == before {
					w = s.remove()
				}
				var once sync.Once
				s.perform(w, func(ended <-chan struct{}) {
					p.judge.Store(func(told bool) (is fate) {
						if told {
							once.Do(func() {
								is = f
								s.fault(kinds[f])
							})
						}
						return is
					})
					<-ended
					p.judge.Store(spare)
				})
			}
		}
	})
}

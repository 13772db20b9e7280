package crash

import (
	"slices"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/storetest"
)

// TestZombie stops the gateway that works (SIGSTOP) for longer than its lease, lets another one take over, and wakes it
// while that one is still at work: it writes nothing more. It is stopped in turn between two of its transactions, to wake
// when the other one has claimed the operation and has not written yet, so that nothing but the fence is in its way; there,
// to wake when the other one writes; and anywhere, also in the middle of a transaction, whose locks PostgreSQL takes from it
// after a while.
func TestZombie(t *testing.T) {
	t.Parallel()
	sizes(t, 20_000, 3, func(t *testing.T, d dimensions, set tune, faults int) {
		s := organization(t, storetest.URL(t, dialect.Postgres), "zombie", d)
		detours := map[string]*proxy{}
		for _, name := range []string{"one", "two"} {
			detours[name] = detour(t, s.url)
			s.join(name, detours[name].url, set)
		}
		other := map[string]string{"one": "two", "two": "one"}
		s.rounds(faults, func(_, work time.Duration, _ int) func(<-chan struct{}) {
			return func(ended <-chan struct{}) {
				_, writes := s.writer()
				if !s.wrote(ended, writes, "") {
					return
				}
				turn := s.made() % 3
				if turn == 2 && !pause(ended, s.upTo(work/2)) {
					return
				}
				name, _ := s.writer()
				its, others := &detours[name].gate, &detours[other[name]].gate
				if turn < 2 {
					its.set(true, 0)
					defer its.set(false, 0)
					s.quiet(name)
				}
				if turn > 0 {
					s.stopped(ended, name)
					return
				}
				g := s.gateways[slices.Index(names, name)]
				g.signal(syscall.SIGSTOP)
				since := time.Now()
				claimed := s.claims(ended, other[name], others)
				g.signal(syscall.SIGCONT)
				if claimed {
					s.wentOn(time.Since(since))
					s.fault("stopped")
					its.set(true, 3) // its worker, its next claim, its mail
					for its.left() > 0 && pause(ended, often) {
						continue
					}
					s.quiet(name)
					for _, who := range s.intruders() {
						s.broken++
						s.Errorf("after waking (%d faults so far): %s", s.made(), who)
					}
				}
				others.set(false, 0)
			}
		})
	})
}

// claims lets one transaction after the other of a process begin, until it has claimed the operation, and holds it there.
func (s *scene) claims(ended <-chan struct{}, name string, g *gate) bool {
	s.Helper()
	for {
		g.set(true, 1)
		for g.left() > 0 {
			if !pause(ended, often) {
				return false
			}
		}
		s.quiet(name)
		if s.count(`SELECT count(*) FROM bulk_operations b JOIN crash_claims c ON c.operation = b.id AND c.attempt = b.lease_attempt
			WHERE b.organization_id = $1 AND b.status = 'RUNNING' AND c.process = $2`, s.org, name) > 0 {
			return true
		}
	}
}

// wrote waits until a process other than one has changed memberships for the organization, after so many writes.
func (s *scene) wrote(ended <-chan struct{}, after int, other string) bool {
	s.Helper()
	for {
		if name, writes := s.writer(); writes > after && name != other {
			return true
		}
		if !pause(ended, often) {
			return false
		}
	}
}

// quiet waits until a process has no transaction open, and none on its way: those that begin are held back.
func (s *scene) quiet(name string) {
	s.Helper()
	for calm := 0; calm < 3; calm++ {
		if s.count(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1 AND (xact_start IS NOT NULL OR state = 'active')`, name) > 0 {
			calm = -1
		}
		pause(nil, often)
	}
}

// stopped stops a process until another one has taken its work over, or the operation has ended.
func (s *scene) stopped(ended <-chan struct{}, name string) {
	s.Helper()
	for _, g := range s.gateways {
		if g.name != name {
			continue
		}
		_, writes := s.writer()
		g.signal(syscall.SIGSTOP)
		since := time.Now()
		if s.wrote(ended, writes, name) {
			s.wentOn(time.Since(since))
			s.fault("stopped")
		}
		g.signal(syscall.SIGCONT)
	}
}

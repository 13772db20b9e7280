package crash

import (
	"maps"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/storetest"
)

// TestKilledGateway kills the one gateway with kill -9 at random points of planning and running, several times in an
// operation, and starts it again: each operation comes to its end by itself, exactly once (H21).
func TestKilledGateway(t *testing.T) {
	t.Parallel()
	for _, database := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(database, func(t *testing.T) {
			t.Parallel()
			sizes(t, 100_000, 5, func(t *testing.T, d dimensions, set tune, faults int) {
				s := organization(t, storetest.URL(t, database), "kill", d)
				g := s.join("one", "", set)
				s.rounds(faults, func(plan, work time.Duration, left int) func(<-chan struct{}) {
					return s.killer(g, plan, work, min(left, 1+s.random.IntN(8)))
				})
			})
		})
	}
}

// rounds performs operations of all kinds, the first one in peace, until so many faults were made; whatever is done is
// taken back, too. Trouble is told how long planning and work take when nothing happens, and how many faults are left.
func (s *scene) rounds(faults int, trouble func(plan, work time.Duration, left int) func(<-chan struct{})) {
	s.Helper()
	first := s.add("Analyst")
	_, plan, work := s.perform(first, nil)
	s.Logf("undisturbed, %d rows are planned in %s and done in %s", len(first.outcome), plan.Round(time.Millisecond), work.Round(time.Millisecond))
	perform := func(w *wish) (id string) {
		id, _, _ = s.perform(w, trouble(plan, work, max(1, faults-s.made())))
		return id
	}
	andBack := func(w *wish) {
		before := maps.Clone(s.grants)
		perform(s.undo(perform(w), w, before))
	}
	for s.made() < faults {
		for _, k := range s.random.Perm(3) {
			switch k {
			case 0:
				andBack(s.assign([]string{"Contributor", "Uploader"}[s.random.IntN(2)]))
			case 1:
				andBack(s.remove())
			case 2:
				perform(s.remove())
				andBack(s.add("Analyst"))
				perform(s.add("Publisher"))
			}
			if s.made() >= faults {
				break
			}
		}
		if s.made() == 0 {
			s.Fatal("no fault was made")
		}
	}
}

// killer kills a gateway: while it plans, at random in its work, after the last chunk and before the end, or soon after its last start.
func (s *scene) killer(g *gateway, plan, work time.Duration, kills int) func(<-chan struct{}) {
	return func(ended <-chan struct{}) {
		span := work / time.Duration(kills)
		moves, killed := 0, time.Time{}
		for k := range kills {
			switch draw := s.random.IntN(5); {
			case k == 0 && draw < 2:
				if !pause(ended, s.upTo(plan)) {
					return
				}
			case draw == 0:
				if !pause(ended, s.upTo(g.tune.lease+span)) {
					return
				}
			case draw == 1: // before what the run means for people is judged, or while it is
				if !s.applied(ended) {
					return
				}
			default:
				if !s.moved(ended, moves) {
					return
				}
				if !killed.IsZero() {
					s.wentOn(time.Since(killed))
				}
				if !pause(ended, s.upTo(span)) {
					return
				}
			}
			status, _ := s.latest.state()
			g.kill()
			s.fault("kill -9")
			if killed = (time.Time{}); status == "RUNNING" {
				killed = time.Now()
			}
			_, moves = s.latest.state()
			g.start()
		}
		if s.moved(ended, moves); !killed.IsZero() {
			s.wentOn(time.Since(killed))
		}
	}
}

// applied waits until every chunk of the running operation is done and the operation has not ended.
func (s *scene) applied(ended <-chan struct{}) bool {
	for {
		if s.count(`SELECT count(*) FROM bulk_operations o WHERE o.organization_id = $1 AND o.status = 'RUNNING' AND o.done_added + o.done_changed + o.done_removed > 0
			AND NOT EXISTS (SELECT 1 FROM bulk_chunks c WHERE c.organization_id = o.organization_id AND c.done_at IS NULL AND substr(CAST(c.id AS text), 1, 30) = substr(CAST(o.id AS text), 1, 30))`, s.org) > 0 {
			return true
		}
		if !pause(ended, often) {
			return false
		}
	}
}

// upTo draws a while.
func (s *scene) upTo(d time.Duration) time.Duration {
	return time.Duration(s.random.Int64N(int64(d) + 1))
}

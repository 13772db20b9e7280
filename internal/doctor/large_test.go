package doctor_test

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/doctor"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A million memberships and a million audit entries are examined within 30 seconds. ROSTER_DOCTOR_LARGE=1 runs it; it takes minutes.
func TestAMillionOfEachIsExaminedInHalfAMinute(t *testing.T) {
	if os.Getenv("ROSTER_DOCTOR_LARGE") == "" {
		t.Skip("set ROSTER_DOCTOR_LARGE=1 to examine a million memberships and a million audit entries")
	}
	const people, accounts, each, step = 20_000, 1_000, 50, 10_000
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Idle(t, db)
		org := g.Organization("large", -1, true)
		role := g.Role(org, "Publisher")
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		now := time.Now()
		write := func(table *store.Table, statement string, args ...any) {
			t.Helper()
			must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, table, statement, args...)
				return err
			}))
		}
		users, handles := make([]uuid.UUID, people), make([]uuid.UUID, accounts)
		named := store.NewTable("id", store.UUID, "name", store.Text)
		for i := range users {
			users[i] = store.NewID()
			named.Add(users[i], fmt.Sprintf("p%d@large.test", i))
		}
		write(named, `INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, seat_since, created_at)
			SELECT v.id, $1, v.name, v.name, 'P', v.name, v.name, 'p ' || v.name || ' ' || v.name, 'ACTIVE', $2, $2 FROM {v}`, org, now)
		named = store.NewTable("id", store.UUID, "name", store.Text)
		for i := range handles {
			handles[i] = store.NewID()
			named.Add(handles[i], fmt.Sprintf("h%d", i))
		}
		write(named, `INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at) SELECT v.id, $1, 'X', v.name, v.name, v.name, v.name, $2 FROM {v}`, org, now)
		for first := 0; first < people; first += step / each {
			members := store.NewTable("id", store.UUID, "user_id", store.UUID, "account_id", store.UUID)
			events := make([]audit.Event, 0, step)
			for u := first; u < first+step/each; u++ {
				for k := range each {
					a := handles[(u+k*20)%accounts]
					members.Add(store.NewID(), users[u], a)
					events = append(events, audit.Event{Organization: org, At: now, ActorID: users[0], Actor: "p0@large.test", Action: "membership.added", Account: a, User: users[u], After: audit.Stored(`{"roles":["Publisher"]}`)})
				}
			}
			must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
				if _, err := tx.Exec(ctx, members, `INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by) SELECT v.id, $1, v.user_id, v.account_id, $2, 'system' FROM {v}`, org, now); err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, members, `INSERT INTO membership_roles (organization_id, membership_id, role_id) SELECT $1, v.id, $2 FROM {v}`, org, role); err != nil {
					return err
				}
				return audit.Write(ctx, tx, events...)
			}))
		}
		_, err := db.Raw().Exec(`UPDATE organizations SET seats_active = $1, seats_high_water = $1`, people)
		must(err)
		if db.Dialect == store.Postgres {
			_, err := db.Raw().Exec(`ANALYZE`)
			must(err)
		}
		runtime.GC()
		before := spent()
		r, err := doctor.Examine(context.Background(), db, doctor.Options{Now: now})
		must(err)
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		t.Logf("%v in %s, %s of it at work here, heap %d MB", r.Counted, r.Took.Round(time.Millisecond), (spent() - before).Round(time.Millisecond), mem.HeapSys>>20)
		if len(r.Findings) > 0 {
			t.Errorf("found %v", r.Findings)
		}
	})
}

// spent is the processor's time that this process has had; what PostgreSQL spends is not in it.
func spent() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u) // zero where there is none
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

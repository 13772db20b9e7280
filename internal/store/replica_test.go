package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/organization"
	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// logged is a log that several goroutines can write.
type logged struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logged) has(text string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Contains(l.text.String(), text)
}

// copied is a database with a replica that answers reads.
type copied struct {
	*testing.T
	db               *store.DB
	primary, replica *storetest.Cluster
	address          string // of the primary
	log              logged
	orgs             []uuid.UUID
}

func withReplica(t *testing.T) *copied {
	t.Helper()
	c := &copied{T: t, primary: storetest.Own(t)}
	c.address = c.primary.Owned(t)
	db, err := store.Open(t.Context(), c.address)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Migrate(t.Context()), db.Close()); err != nil {
		t.Fatal(err)
	}
	c.replica = c.primary.Replica(t)
	c.db = opened(t, c.address)
	c.orgs = tenants(t, c.db, 2)
	log := slog.New(slog.NewTextHandler(&c.log, nil))
	if err := c.db.OpenReplica(t.Context(), storetest.AddressOn(t, c.address, c.replica), log); err != nil {
		t.Fatal(err)
	}
	return c
}

// request returns the context of a request of the first organization whose reads may use the replica.
func (c *copied) request() context.Context { return store.AllowReplica(viewer(c.orgs[0])) }

// onReplica reports whether a standby answers the statements of a context.
func (c *copied) onReplica(ctx context.Context) bool {
	c.Helper()
	rows, err := c.db.QueryContext(ctx, `SELECT pg_is_in_recovery() WHERE $1`, true)
	return texts(c.T, rows, err) == "true,;"
}

// until waits until a condition is true.
func (c *copied) until(what string, is func() bool) {
	c.Helper()
	for began := time.Now(); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			c.Fatalf("%s: not within a minute", what)
		}
	}
}

// rename renames the first organization.
func (c *copied) rename(name string) {
	c.Helper()
	if err := c.db.Write(viewer(c.orgs[0]), func(ctx context.Context, tx *store.Tx) error {
		return tx.Organization.UpdateOneID(c.orgs[0]).SetName(name).Exec(ctx)
	}); err != nil {
		c.Fatal(err)
	}
}

// name reads the first organization's name, through ent.
func (c *copied) name(ctx context.Context) string {
	c.Helper()
	o, err := c.db.Ent.Organization.Query().Where(organization.ID(c.orgs[0])).Only(ctx)
	if err != nil {
		c.Fatal(err)
	}
	return o.Name
}

func TestReadsOfARequestGoToAReplica(t *testing.T) {
	t.Parallel()
	c := withReplica(t)
	c.until("a read on the replica", func() bool { return c.onReplica(c.request()) })

	own := viewer(c.orgs[0])
	for name, ctx := range map[string]context.Context{
		"that does not allow it": own,
		"that reaches all":       store.AllowReplica(access.Across(own)),
		"that trusts itself":     access.Trusted(c.request()),
	} {
		if c.onReplica(ctx) {
			t.Errorf("a context %s reads from the replica", name)
		}
	}
	if err := c.db.Write(c.request(), func(ctx context.Context, tx *store.Tx) error {
		return tx.Organization.UpdateOneID(c.orgs[0]).SetName("written").Exec(ctx)
	}); err != nil {
		t.Errorf("a change of a request whose reads can go to a replica: %v", err)
	}
	ctx := c.request()
	if got, err := seen(ctx, c.db); err != nil || !slices.Equal(got, c.orgs[:1]) {
		t.Errorf("a viewer of %s sees %v on the replica: %v", c.orgs[0], got, err)
	}
	if got := c.name(ctx); got != "written" {
		t.Errorf("ent reads %q, want written", got)
	}

	// A server that cannot be a replica of this database is refused at startup.
	other := storetest.Own(t)
	database, _, _ := strings.Cut(c.address, "?")
	for address, want := range map[string]string{
		c.address: "no standby of the database",
		storetest.AddressOn(t, other.URL(t), other): "no standby of the database",
		strings.Replace(storetest.AddressOn(t, c.address, c.replica), database[strings.LastIndex(database, "/"):], "/postgres", 1): "no standby of the database",
		storetest.AddressOn(t, c.address, c.replica, c.primary):                                                                    "names several hosts",
		storetest.AddressOn(t, c.address, c.replica) + "&pooler=transaction":                                                       "pooler=transaction is not taken",
		storetest.AddressOn(t, c.address, c.replica) + "&target_session_attrs=primary":                                             "a replica takes no writes",
	} {
		err := opened(t, c.address).OpenReplica(t.Context(), address, slog.New(slog.DiscardHandler))
		wantError(t, err, "replica URL: ")
		wantError(t, err, want)
	}
	wantError(t, storetest.Open(t, store.SQLite).OpenReplica(t.Context(), c.address, slog.New(slog.DiscardHandler)), "an embedded database has no replicas")
}

// Nobody reads less than was written before, whatever the replica does. It fails with the mutant replica-behind, which reads from a replica that is behind.
func TestAReplicaThatIsBehindIsNotReadFrom(t *testing.T) {
	t.Parallel()
	c := withReplica(t)
	c.until("a read on the replica", func() bool { return c.onReplica(c.request()) })

	// While replay is paused, all requests read from the primary what was written since.
	c.replica.SQL(t, `SELECT pg_wal_replay_pause()`)
	c.replica.SQL(t, `DO $$ BEGIN WHILE pg_get_wal_replay_pause_state() <> 'paused' LOOP PERFORM pg_sleep(0.01); END LOOP; END $$`)
	c.rename("while it was paused")
	if got := c.name(c.request()); got != "while it was paused" || c.onReplica(c.request()) {
		t.Fatalf("a request reads %q, which is older than what was written", got)
	}
	c.replica.SQL(t, `SELECT pg_wal_replay_resume()`)
	c.until("a read on the replica that goes on", func() bool { return c.onReplica(c.request()) })
	if got := c.name(c.request()); got != "while it was paused" {
		t.Errorf("afterwards a request reads %q", got)
	}

	// While replay is paused and resumed again and again, each request reads what was just written.
	ended := make(chan struct{})
	var pauses, requests sync.WaitGroup
	pauses.Go(func() {
		defer c.replica.SQL(t, `SELECT pg_wal_replay_resume()`)
		for paused := false; ; paused = !paused {
			c.replica.SQL(t, map[bool]string{false: `SELECT pg_wal_replay_pause()`, true: `SELECT pg_wal_replay_resume()`}[paused])
			replica, primary := c.db.ReplicaReads()
			for some := false; !some; {
				select {
				case <-ended:
					return
				case <-time.After(time.Millisecond):
				}
				r, p := c.db.ReplicaReads()
				some = paused && r > replica+10 || !paused && p > primary+10
			}
		}
	})
	for n := range 4 {
		requests.Go(func() {
			org := c.orgs[n%2]
			for i := range 150 {
				id := store.NewID()
				if _, err := c.db.Raw().ExecContext(t.Context(), insertPerson, id, org); err != nil {
					t.Error(err)
					return
				}
				rows, err := c.db.QueryContext(store.AllowReplica(viewer(org)), `SELECT id FROM users WHERE organization_id = $1 AND id = $2`, org, id)
				if got, err := read(rows, err); err != nil || len(got) != 1 {
					t.Errorf("write %d of %d is not read: %v, %v", i, n, got, err)
					return
				}
			}
		})
	}
	requests.Wait()
	close(ended)
	pauses.Wait()
	replica, primary := c.db.ReplicaReads()
	if replica == 0 || primary == 0 {
		t.Errorf("%d requests were read from the replica and %d from the primary, want some of both", replica, primary)
	}
	t.Logf("%d requests were read from the replica, %d from the primary", replica, primary)
}

func TestAReplicaThatEndsIsReplacedByThePrimary(t *testing.T) {
	t.Parallel()
	c := withReplica(t)
	c.until("a read on the replica", func() bool { return c.onReplica(c.request()) })
	began := c.request()
	if !c.onReplica(began) {
		t.Fatal("a request does not begin on the replica")
	}
	if err := c.replica.Kill(); err != nil {
		t.Fatal(err)
	}
	if c.onReplica(began) {
		t.Error("a request goes on at a replica that has ended")
	}
	for i := range 20 {
		c.rename(fmt.Sprint("without a replica ", i))
		if got := c.name(c.request()); got != fmt.Sprint("without a replica ", i) {
			t.Errorf("a request reads %q", got)
		}
	}
	if !c.log.has("the replica does not answer") {
		t.Error("nothing was logged")
	}
	if err := c.replica.Start(); err != nil {
		t.Fatal(err)
	}
	c.until("a read on the replica that was started again", func() bool { return c.onReplica(c.request()) })
	if got := c.name(c.request()); got != "without a replica 19" {
		t.Errorf("a request reads %q", got)
	}
	if !c.log.has("read from again") {
		t.Error("that it is used again was not logged")
	}

	// It becomes a separate primary, with writes that no other server has.
	if err := c.replica.Lead(); err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		c.rename(fmt.Sprint("beside another primary ", i))
		if got := c.name(c.request()); got != fmt.Sprint("beside another primary ", i) {
			t.Errorf("a request reads %q", got)
		}
	}
}

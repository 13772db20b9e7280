package retention_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
	"example.com/roster/internal/retention"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

var system = access.With(context.Background(), access.System())

// attic is a database with things of many ages.
type attic struct {
	*testing.T
	db      *store.DB
	now     time.Time
	keeper  *retention.Keeper
	removed map[string]int
	said    *strings.Builder
	org     uuid.UUID
}

func each(t *testing.T, fn func(a *attic)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		a := &attic{T: t, db: db, now: store.Instant(time.Now()), removed: map[string]int{}, said: &strings.Builder{}, org: store.NewID()}
		a.keeper = &retention.Keeper{DB: db, Keep: defaults, Now: func() time.Time { return a.now }, Log: slog.New(slog.NewTextHandler(a.said, nil)), Batch: 2,
			Removed: func(table string, n int) { a.removed[table] += n }}
		a.write(func(ctx context.Context, tx *store.Tx) error {
			return tx.Organization.Create().SetID(a.org).SetName("Attic").SetSlug("attic").SetCreatedAt(a.now).Exec(ctx)
		})
		fn(a)
	})
}

// defaults are those of the settings.
var defaults = config.Retention{KeepMail: 30, KeepInvitations: 90, KeepKeys: 90, KeepPlans: 7, KeepOperations: 400, KeepSessions: 30}

func (a *attic) must(err error) {
	a.Helper()
	if err != nil {
		a.Fatal(err)
	}
}

func (a *attic) write(fn func(ctx context.Context, tx *store.Tx) error) {
	a.Helper()
	a.must(a.db.Write(system, fn))
}

func (a *attic) ago(days float64) time.Time {
	return a.now.Add(-time.Duration(days * 24 * float64(time.Hour)))
}

func (a *attic) sweep() {
	a.Helper()
	a.must(a.keeper.Sweep(context.Background()))
}

// holds wants these names in a column of a table, in any order.
func (a *attic) holds(query string, want ...string) {
	a.Helper()
	var got []string
	rows, err := a.db.QueryContext(system, query)
	a.must(store.Scan(rows, err, func(scan func(...any) error) error {
		got = append(got, "")
		return scan(&got[len(got)-1])
	}))
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		a.Errorf("%s: %v, want %v", query, got, want)
	}
}

// person is somebody with a status, signed in before or not.
func (a *attic) person(name, status string, linked bool) uuid.UUID {
	a.Helper()
	id := store.NewID()
	a.write(func(ctx context.Context, tx *store.Tx) error {
		var identity *uuid.UUID
		if linked {
			identity = new(store.NewID())
			if err := tx.Identity.Create().SetID(*identity).SetEmail(name).SetEmailKey(name).SetCreatedAt(a.now).Exec(ctx); err != nil {
				return err
			}
		}
		return tx.User.Create().SetID(id).SetOrganizationID(a.org).SetEmail(name).SetEmailKey(name).SetFirstName(name).SetLastName(name).SetNameKey(name).
			SetStatus(roster.Status(status)).SetNillableIdentityID(identity).SetCreatedAt(a.now).Exec(ctx)
	})
	return id
}

func TestMailThatWasSentIsDeletedAndWhatItTellsOfAnInvitationStays(t *testing.T) {
	each(t, func(a *attic) {
		waits, came := a.person("waits", "INVITED", false), a.person("came", "ACTIVE", true)
		mail := func(name, kind string, user *uuid.UUID, sent *time.Time) {
			a.write(func(ctx context.Context, tx *store.Tx) error {
				return tx.Outbox.Create().SetOrganizationID(a.org).SetKind(kind).SetNillableUserID(user).SetPayload(name).
					SetCreatedAt(a.ago(500)).SetDueAt(a.ago(500)).SetNillableSentAt(sent).Exec(ctx)
			})
		}
		for i := range 5 {
			mail(fmt.Sprint("old", i), "added", &came, new(a.ago(31)))
		}
		mail("young", "added", &came, new(a.ago(29)))
		mail("unsent", "added", &came, nil)
		mail("waits", "invited", &waits, new(a.ago(60)))
		mail("came", "invited", &came, new(a.ago(60)))
		mail("nobody's", "password_reset", nil, new(a.ago(31)))
		a.sweep()
		a.holds(`SELECT payload FROM outbox`, "young", "unsent", "waits")
		if a.removed["outbox"] != 7 || !strings.Contains(a.said.String(), "outbox 7") {
			a.Errorf("counted %v, said %s", a.removed, a.said)
		}
	})
}

func TestInvitationsAndSessionsThatHaveEndedAreDeleted(t *testing.T) {
	each(t, func(a *attic) {
		ann := a.person("ann", "ACTIVE", true)
		var identity uuid.UUID
		rows, err := a.db.QueryContext(system, `SELECT identity_id FROM users WHERE id = $1`, ann)
		a.must(store.Scan(rows, err, func(scan func(...any) error) error { return scan(&identity) }))
		invitation := func(name string, ends time.Time, used *time.Time) {
			a.write(func(ctx context.Context, tx *store.Tx) error {
				return tx.Invitation.Create().SetUserID(ann).SetTokenHash([]byte(name)).SetCreatedAt(a.ago(400)).SetExpiresAt(ends).SetNillableUsedAt(used).Exec(ctx)
			})
		}
		invitation("used long ago", a.now.Add(time.Hour), new(a.ago(91)))
		invitation("used", a.now.Add(time.Hour), new(a.ago(89)))
		invitation("ended long ago", a.ago(91), nil)
		invitation("ended", a.ago(89), nil)
		invitation("open", a.now.Add(time.Hour), nil)
		session := func(name string, ends time.Time) {
			a.write(func(ctx context.Context, tx *store.Tx) error {
				return tx.Session.Create().SetIdentityID(identity).SetTokenHash([]byte(name)).SetCreatedAt(a.ago(400)).SetSeenAt(a.ago(400)).SetExpiresAt(ends).Exec(ctx)
			})
		}
		for i := range 3 {
			session(fmt.Sprint("ended long ago", i), a.ago(31))
		}
		session("ended", a.ago(29))
		session("open", a.now.Add(time.Hour))
		a.sweep()
		name := `CAST(token_hash AS text)`
		if a.db.Dialect == store.Postgres {
			name = `convert_from(token_hash, 'UTF8')`
		}
		a.holds(`SELECT `+name+` FROM invitations`, "used", "ended", "open")
		a.holds(`SELECT `+name+` FROM sessions`, "ended", "open")
		if want := map[string]int{"invitations": 2, "sessions": 3}; !maps.Equal(a.removed, want) {
			a.Errorf("counted %v, want %v", a.removed, want)
		}
	})
}

// job is an operation with three rows in two chunks.
type job struct {
	status                     string
	started, finished, expires *time.Time
	created                    time.Time
	key                        string
}

func (a *attic) operation(name string, j job) uuid.UUID {
	a.Helper()
	id := store.NewID()
	id[13], id[14], id[15] = 0, 0, 0
	if j.created.IsZero() {
		j.created = a.ago(1_000)
	}
	a.write(func(ctx context.Context, tx *store.Tx) error {
		q := tx.BulkOperation.Create().SetID(id).SetOrganizationID(a.org).SetSource("ROWS").SetLabel(name).SetStatus(j.status).SetErrorPolicy("APPLY_VALID").
			SetOnSeatShortage(roster.FailRun).SetOnExisting(roster.SkipExisting).SetAssignMode(roster.ReplaceRoles).SetActorID(uuid.New()).SetCreatedBy("a").
			SetCreatedAt(j.created).SetNillableStartedAt(j.started).SetNillableFinishedAt(j.finished).SetNillableExpiresAt(j.expires).SetTotal(3).SetAdded(3)
		if j.key != "" {
			q.SetIdempotencyKey(j.key).SetRequestHash("h")
		}
		if err := q.Exec(ctx); err != nil {
			return err
		}
		for n := 1; n <= 3; n++ {
			row := id
			row[15] = byte(n)
			if err := tx.BulkRow.Create().SetID(row).SetOrganizationID(a.org).SetNumber(n).SetAction(roster.Add).SetEmail(name).SetOutcome(roster.Added).SetChunk(1).Exec(ctx); err != nil {
				return err
			}
			if n < 3 {
				if err := tx.BulkChunk.Create().SetID(row).SetOrganizationID(a.org).SetNumber(n).SetRows(2).SetFirst(1).SetLast(3).Exec(ctx); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return id
}

const (
	withRows = `SELECT DISTINCT email FROM bulk_rows`
	unmarked = `SELECT label FROM bulk_operations WHERE rows_removed_at IS NULL`
)

func TestH44RowsOfWhatHasEndedAreDeletedAndTheirCountsStay(t *testing.T) {
	each(t, func(a *attic) {
		long, brief := new(a.ago(401)), new(a.ago(399))
		a.operation("ran long ago", job{status: "SUCCEEDED", started: long, finished: long, expires: long})
		a.operation("canceled long ago", job{status: "CANCELED", started: long, finished: long, expires: long})
		a.operation("ran", job{status: "PARTIAL", started: brief, finished: brief, expires: brief})
		a.operation("expired long ago", job{status: "EXPIRED", expires: new(a.ago(8))})
		a.operation("expired", job{status: "EXPIRED", expires: new(a.ago(6))})
		a.operation("put away long ago", job{status: "CANCELED", finished: new(a.ago(8)), expires: new(a.ago(8))})
		a.operation("refused long ago", job{status: "FAILED", finished: new(a.ago(8)), expires: new(a.ago(8))})
		a.sweep()
		stay := []string{"ran", "expired"}
		a.holds(withRows, stay...)
		a.holds(unmarked, stay...)
		a.holds(`SELECT label FROM bulk_operations WHERE rows_left OR total <> 3 OR added <> 3`)
		a.holds(`SELECT CAST(number AS text) FROM bulk_chunks`, "1", "2", "1", "2")
		if want := map[string]int{"bulk_rows": 15, "bulk_chunks": 10}; !maps.Equal(a.removed, want) {
			a.Errorf("counted %v, want %v", a.removed, want)
		}
		a.now = a.now.Add(48 * time.Hour)
		a.sweep()
		a.holds(withRows)
	})
}

func TestH44RowsStayAsLongAsTheyCanBeUndone(t *testing.T) {
	each(t, func(a *attic) {
		a.keeper.Keep.KeepOperations = 1 // which no gateway starts with
		a.operation("can be undone", job{status: "SUCCEEDED", started: new(a.ago(29)), finished: new(a.ago(29)), expires: new(a.ago(29))})
		a.operation("stopped and can be undone", job{status: "CANCELED", started: new(a.ago(29)), finished: new(a.ago(29)), expires: new(a.ago(29))})
		a.operation("can not", job{status: "SUCCEEDED", started: new(a.ago(31)), finished: new(a.ago(31)), expires: new(a.ago(31))})
		a.sweep()
		a.holds(withRows, "can be undone", "stopped and can be undone")
	})
}

func TestH44RowsOfWhatHasNotEndedStay(t *testing.T) {
	each(t, func(a *attic) {
		long := new(a.ago(500))
		open := map[string]job{
			"is planned": {status: "PLANNING"}, "was planned": {status: "PLANNED", expires: long}, "waits": {status: "QUEUED", expires: long},
			"runs": {status: "RUNNING", expires: long, started: long}, "is being canceled": {status: "CANCELING", expires: long, started: long},
		}
		for name, j := range open {
			j.key = name
			a.operation(name, j)
		}
		a.sweep()
		names := slices.Collect(maps.Keys(open))
		a.holds(withRows, names...)
		a.holds(unmarked, names...)
		a.holds(`SELECT idempotency_key FROM bulk_operations WHERE idempotency_key IS NOT NULL`, names...)
		if len(a.removed) > 0 || a.said.Len() > 0 {
			a.Errorf("counted %v, said %s", a.removed, a.said)
		}
	})
}

func TestIdempotencyKeysAreDeletedWithTheirAge(t *testing.T) {
	each(t, func(a *attic) {
		for name, days := range map[string]float64{"old": 91, "older": 200, "oldest": 300, "young": 89} {
			at := new(a.ago(days))
			a.operation(name, job{status: "SUCCEEDED", created: *at, started: at, finished: at, expires: at, key: name})
		}
		a.sweep()
		a.holds(`SELECT idempotency_key FROM bulk_operations WHERE idempotency_key IS NOT NULL`, "young")
		a.holds(`SELECT label FROM bulk_operations`, "old", "older", "oldest", "young")
		a.holds(withRows, "old", "older", "oldest", "young")
		if a.removed["bulk_operations"] != 3 {
			a.Errorf("counted %v", a.removed)
		}
	})
}

func TestH44TheAuditStaysUnlessASettingSaysOtherwise(t *testing.T) {
	each(t, func(a *attic) {
		trail := &audit.Keeper{DB: a.db, Key: ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32)), Now: func() time.Time { return a.ago(100) }, Log: slog.New(slog.DiscardHandler)}
		a.write(func(ctx context.Context, tx *store.Tx) error {
			for range 5 {
				if err := audit.Write(ctx, tx, audit.Event{Organization: a.org, At: a.ago(100), Actor: "system", Action: audit.RoleCreated, After: audit.Stored("x")}); err != nil {
					return err
				}
			}
			return nil
		})
		a.must(trail.Sign(context.Background()))
		trail.Now, a.keeper.Audit = a.keeper.Now, trail
		a.sweep()
		const actions = `SELECT action FROM audit_events`
		a.holds(actions, slices.Repeat([]string{"role.created"}, 5)...)
		a.keeper.Keep.KeepAudit = 60
		a.sweep()
		a.holds(actions, "audit.cut")
		if a.removed["audit_events"] != 5 || !strings.Contains(a.said.String(), "audit_events 5") {
			a.Errorf("counted %v, said %s", a.removed, a.said)
		}
	})
}

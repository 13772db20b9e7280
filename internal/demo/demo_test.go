package demo_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/demo"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/doctor"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestTheDemoIsAnOrganizationOfABelievableSize(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := access.With(context.Background(), access.System())
		people := &directory.Directory{DB: db, Now: time.Now, InvitationTTL: 30 * 24 * time.Hour}
		who := &signin.Signin{DB: db, Now: time.Now, Activate: people.Activate}
		d := &demo.Demo{DB: db, Directory: people, Signin: who, Now: time.Now}
		filled, err := d.Fill(ctx)
		if err != nil || !filled {
			t.Fatalf("Fill = %v, %v", filled, err)
		}
		if again, err := d.Fill(ctx); err != nil || again {
			t.Errorf("a second Fill = %v, %v; want false: the data is kept", again, err)
		}
		org, err := db.Ent.Organization.Query().All(ctx)
		if err != nil {
			t.Fatal(err)
		}
		aurora := org[0]
		used, limit := aurora.SeatsActive+aurora.SeatsReserved, *aurora.SeatLimit
		if used >= limit || used*10 < limit*9 || aurora.SeatsReserved == 0 {
			t.Errorf("%d active and %d reserved of %d seats; want nearly all, some invited", aurora.SeatsActive, aurora.SeatsReserved, limit)
		}
		now := time.Now().UTC().Truncate(24 * time.Hour)
		history, err := people.SeatHistory(ctx, []uuid.UUID{aurora.ID}, now.AddDate(-1, 0, 0), now)
		if err != nil {
			t.Fatal(err)
		}
		if days := history[aurora.ID]; len(days) < 365 || days[30].Active > days[180].Active || days[180].Active > days[330].Active || *days[30].Entitled == limit {
			t.Errorf("the year has %d days, and its seats do not grow: %v", len(days), days)
		}
		for what, q := range map[string]struct {
			sql   string
			least int
		}{
			"dormant people":         {`SELECT count(*) FROM users WHERE status = 'ACTIVE' AND last_login_at < $1`, 5},
			"invitations that ended": {`SELECT count(*) FROM audit_events WHERE action = 'membership.removed' AND actor = 'system' AND at < $1`, 1},
			"changes of half a year": {`SELECT count(*) FROM audit_events WHERE action LIKE 'membership.%' AND at < $1 AND before IS NOT NULL`, 10},
			"shared views":           {`SELECT count(*) FROM saved_views WHERE owner_id IS NULL AND created_at > $1`, 2},
			"views of one's own":     {`SELECT count(*) FROM saved_views WHERE owner_id IS NOT NULL AND created_at > $1`, 2},
			"mails that were sent":   {`SELECT count(*) FROM outbox WHERE sent_at < $1`, 50},
		} {
			var n int
			if err := db.Raw().QueryRow(q.sql, store.Instant(now.AddDate(0, 0, -90))).Scan(&n); err != nil || n < q.least {
				t.Errorf("%d %s, want %d or more: %v", n, what, q.least, err)
			}
		}
		operations(t, db, aurora.ID)
		report, err := doctor.Examine(context.Background(), db, doctor.Options{Now: time.Now()})
		if err != nil || len(report.Findings) > 0 {
			t.Errorf("the doctor finds %v, %v", report, err)
		}
		for _, l := range demo.Logins {
			if _, v, err := who.SignIn(context.Background(), l.Email, demo.Password); err != nil || v == nil {
				t.Errorf("%s cannot sign in: %v", l.Who, err)
			}
		}
	})
}

// operations looks at where the operations of the year stand, what they have come to, and when that was.
func operations(t *testing.T, db *store.DB, org uuid.UUID) {
	t.Helper()
	ctx := access.With(context.Background(), access.System())
	all, err := db.Ent.BulkOperation.Query().Where(bulkoperation.OrganizationID(org)).Order(bulkoperation.ByID()).All(ctx)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	got := map[string][]string{}
	before := time.Time{}
	for _, op := range all {
		status := op.Status
		switch {
		case status == bulk.Planned && !op.ExpiresAt.After(now):
			status = bulk.Expired
		case op.UndoneByID != nil:
			status += ", undone"
		case op.UndoesID != nil:
			status += ", an undo"
		}
		done := fmt.Sprintf("%d of %d", op.DoneAdded+op.DoneChanged+op.DoneRemoved, op.Total)
		got[status] = append(got[status], done)
		if op.CreatedAt.Before(before) || op.CreatedAt.After(now.Add(-time.Hour)) {
			t.Errorf("%s was planned at %s, after %s", *op.Label, op.CreatedAt, before)
		}
		if before = op.CreatedAt; bulk.Terminal(op.Status) && (op.FinishedAt == nil || op.FinishedAt.Before(op.CreatedAt) || op.FinishedAt.After(before.Add(time.Hour))) {
			t.Errorf("%s was planned at %s and ended at %v", *op.Label, op.CreatedAt, op.FinishedAt)
		}
	}
	want := map[string][]string{
		"SUCCEEDED": {"2 of 2"}, "SUCCEEDED, undone": {"4 of 4"}, "SUCCEEDED, an undo": {"4 of 4"}, "CANCELED": {"2 of 6", "0 of 12"}, "EXPIRED": {"0 of 13"},
		"FAILED": {"0 of 3"}, "PARTIAL": {"3 of 5"}, "PLANNED": {"0 of 4"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("operations, by status, with the rows that have changed something (-want +got):\n%s", diff)
	}
}

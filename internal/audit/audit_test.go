package audit_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/auditevent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestEventsAreWrittenWithWhatWasDone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := access.Across(context.Background())
		at := time.Date(2026, 3, 1, 12, 0, 0, 1000, time.FixedZone("east", 3600))
		org, account := uuid.New(), uuid.New()
		err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			if err := audit.Write(ctx, tx); err != nil { // nothing is fine
				return err
			}
			return audit.Write(ctx, tx,
				audit.Event{Organization: org, At: at, Actor: `ada "the first"`, Action: "role.updated", Account: account, Before: audit.Stored(`{a\b}`), After: audit.Stored("ü, 'x'")},
				audit.Event{Organization: org, At: at, Actor: "system", Action: "seats.set"})
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := db.Ent.AuditEvent.Query().Order(auditevent.ByID()).All(access.Trusted(ctx))
		if err != nil || len(got) != 2 {
			t.Fatalf("%v, %v", got, err)
		}
		e := got[0]
		if !e.At.Equal(at) || e.Actor != `ada "the first"` || *e.AccountID != account || e.UserID != nil || *e.Before != `{a\b}` || *e.After != "ü, 'x'" {
			t.Errorf("event %v", e)
		}
		if e = got[1]; e.AccountID != nil || e.Before != nil || e.RequestID != nil {
			t.Errorf("event %v", e)
		}

		stop := errors.New("stop")
		err = db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			if err := audit.Write(ctx, tx, audit.Event{Organization: org, At: at, Actor: "system", Action: "seats.set"}); err != nil {
				return err
			}
			return stop
		})
		if n, _ := db.Ent.AuditEvent.Query().Count(access.Trusted(ctx)); !errors.Is(err, stop) || n != 2 {
			t.Errorf("%d events after a change that failed (%v)", n, err)
		}
	})
}

package audit_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// What a chain costs a bulk run: 1,500 events in a transaction, as in a chunk, with it and as bare rows.
func BenchmarkWrite(b *testing.B) {
	for _, of := range []string{store.SQLite, store.Postgres} {
		for _, chained := range []bool{false, true} {
			b.Run(of+map[bool]string{true: "/chain", false: "/bare"}[chained], func(b *testing.B) {
				db := storetest.Open(b, of)
				org, actor, op := store.NewID(), store.NewID(), store.NewID()
				seq := 0
				for b.Loop() {
					events := make([]audit.Event, 1500)
					for i := range events {
						events[i] = audit.Event{
							Organization: org, At: time.Now(), ActorID: actor, Actor: "boss@acme.test", Action: "membership.added", Account: uuid.New(), User: uuid.New(), Bulk: op,
							After: audit.Stored(`{"roles":["Publisher"]}`), RequestID: "0123456789abcdef",
						}
					}
					err := db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
						if chained {
							return audit.Write(ctx, tx, events...)
						}
						return bare(ctx, tx, events, &seq)
					})
					if err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.N)*1500/b.Elapsed().Seconds(), "events/s")
			})
		}
	}
}

// bare writes the same rows without numbers, hashes and heads of their own.
func bare(ctx context.Context, tx *store.Tx, events []audit.Event, seq *int) error {
	t := store.NewTable("id", store.UUID, "sequence", store.Int, "at", store.Time, "actor", store.Text, "action", store.Text, "account_id", store.UUID,
		"user_id", store.UUID, "bulk_operation_id", store.UUID, "before", store.Text, "after", store.Text, "request_id", store.Text)
	for _, e := range events {
		*seq++
		t.Add(store.NewID(), *seq, e.At, e.Actor, string(e.Action), e.Account, e.User, e.Bulk, nil, string(audit.Encode(e.After)), e.RequestID)
	}
	_, err := tx.Exec(ctx, t, `INSERT INTO audit_events (id, organization_id, sequence, at, actor, action, account_id, user_id, bulk_operation_id, before, after, request_id, hash)
		SELECT v.id, $1, v.sequence, v.at, v.actor, v.action, v.account_id, v.user_id, v.bulk_operation_id, v.before, v.after, v.request_id, $2 FROM {v}`, events[0].Organization, []byte{1})
	return err
}

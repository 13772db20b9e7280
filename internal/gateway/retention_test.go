package gateway_test

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/retention"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A plan that never ran and an operation whose rows were deleted because of their age say so: in the console, in the file, for an undo and for a new plan.
func TestH44AnOperationWithoutItsRowsSaysSo(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Start(t, db)
		org := g.Organization("keep", 20, true)
		g.Manager(org, boss)
		g.Account(org, "news")
		manager := g.As(boss)
		plan := func(then string) string {
			t.Helper()
			var out struct {
				BulkOperationPlan struct{ BulkOperation struct{ ID string } }
			}
			if err := manager.Do(ctx, `mutation { bulkOperationPlan(input: {source: {rows: [{action: ADD, email: "new@keep.test", account: {handle: {platform: X, handle: "news"}}, roles: [{name: "Analyst"}]},
				{action: REMOVE, email: "nobody@keep.test", account: {handle: {platform: X, handle: "news"}}}]}`+then+`}) { bulkOperation { id } userErrors { message } } }`, nil, &out); err != nil {
				t.Fatal(err)
			}
			return out.BulkOperationPlan.BulkOperation.ID
		}
		dropped := plan("")
		if _, err := manager.Cancel(ctx, dropped); err != nil {
			t.Fatal(err)
		}
		ran := plan(`, run: {idempotencyKey: "k"}`)
		for deadline := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
			op, err := manager.Operation(ctx, ran)
			if err != nil || time.Now().After(deadline) {
				t.Fatalf("%+v: %v", op, err)
			}
			if op.Status == "PARTIAL" {
				break
			}
		}
		type seen struct {
			BulkOperation struct {
				RowsRemovedAt *string
				Counts        struct{ Total, Added, Refused int }
				Rows          struct {
					TotalCount int
					Edges      []struct{ Node struct{ ID string } }
				}
			}
		}
		look := func(id string) (s seen) {
			t.Helper()
			if err := manager.Do(ctx, `query ($id: ID!) { bulkOperation(id: $id) { rowsRemovedAt counts { total added refused } rows { totalCount edges { node { id } } } } }`, map[string]any{"id": id}, &s); err != nil {
				t.Fatal(err)
			}
			return s
		}
		for _, id := range []string{dropped, ran} {
			if o := look(id).BulkOperation; o.RowsRemovedAt != nil || o.Rows.TotalCount != 2 || len(o.Rows.Edges) != 2 {
				t.Fatalf("before: %+v", o)
			}
		}
		later := time.Now().Add(401 * 24 * time.Hour)
		keeper := &retention.Keeper{DB: g.DB, Keep: config.Retention{KeepPlans: 7, KeepOperations: 400}, Now: func() time.Time { return later }, Log: slog.New(slog.DiscardHandler)}
		if err := keeper.Sweep(ctx); err != nil {
			t.Fatal(err)
		}
		for id, setting := range map[string]string{dropped: "ROSTER_KEEP_PLANS", ran: "ROSTER_KEEP_OPERATIONS"} {
			o := look(id).BulkOperation
			if o.RowsRemovedAt == nil || !strings.HasPrefix(*o.RowsRemovedAt, later.UTC().Format(time.DateOnly)) || o.Rows.TotalCount != 0 || len(o.Rows.Edges) != 0 ||
				o.Counts.Total != 2 || o.Counts.Added != 1 || o.Counts.Refused != 1 {
				t.Errorf("after: %+v", o)
			}
			says := func(what, text string) {
				t.Helper()
				if !strings.Contains(text, setting) || !strings.Contains(text, later.UTC().Format(time.DateOnly)) {
					t.Errorf("%s says %q", what, text)
				}
			}
			var file strings.Builder
			err := manager.Result(ctx, id, "CSV", nil, &file)
			if err == nil || file.Len() > 0 {
				t.Errorf("the file is there: %q", file.String())
			}
			says("the file", fmt.Sprint(err))
			for _, call := range []string{`bulkOperationUndo(input: {id: %q})`, `bulkOperationPlan(input: {source: {again: {operation: %q}}})`, `bulkOperationPlan(input: {source: {again: {operation: %q, refused: true}}})`} {
				var out map[string]struct {
					UserErrors []struct{ Code, Message string }
				}
				call = fmt.Sprintf(call, id)
				if err := manager.Do(ctx, `mutation { `+call+` { userErrors { code message } } }`, nil, &out); err != nil {
					t.Fatal(err)
				}
				for _, answer := range out {
					if len(answer.UserErrors) != 1 || answer.UserErrors[0].Code != "ROWS_REMOVED" {
						t.Errorf("%s: %+v", call, answer.UserErrors)
						continue
					}
					says(call, answer.UserErrors[0].Message)
				}
			}
		}
	})
}

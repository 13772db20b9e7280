package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"example.com/roster/internal/client"
)

// operation is a bulk operation, as the API returns it.
type operation struct {
	ID         string
	Status     string
	Digest     string
	Counts     client.Counts
	SeatImpact struct{ After int }
	Failure    *client.Problem
	StartedAt  *time.Time
}

const operationFields = `bulkOperation { id status digest counts { total pending added changed removed unchanged refused }
  seatImpact { after } failure { code message } startedAt }`

// answer is the payload of the mutations of bulk operations.
type answer struct {
	BulkOperation *operation
	UserErrors    []client.Problem
}

func (a answer) operation() (*operation, error) {
	if len(a.UserErrors) > 0 {
		return nil, fmt.Errorf("%s: %s", a.UserErrors[0].Code, a.UserErrors[0].Message)
	}
	return a.BulkOperation, nil
}

const planMutation = `mutation ($input: BulkOperationPlanInput!) { made: bulkOperationPlan(input: $input) { ` + operationFields + ` userErrors { code message } } }`

// timing is how long an operation took from its request to its end, and the part of it before the first row was applied.
type timing struct{ plan, all time.Duration }

func (t timing) runTime() time.Duration { return t.all - t.plan }

// selected plans and runs a selection of the second half of the extra people in one request. The first half is for bare SQL.
func selected(ctx context.Context, api *client.Client, p *tenant, action, role, key string) (*operation, timing, error) {
	users := make([]any, p.extra)
	for i := range users {
		users[i] = map[string]any{"email": p.email(p.people + p.extra + i)}
	}
	selection := map[string]any{"action": action, "users": users, "accounts": map[string]any{"all": true}}
	if role != "" {
		selection["roles"] = []any{map[string]any{"name": role}}
	}
	return clocked(ctx, api, func() (*operation, error) {
		var out struct{ Made answer }
		err := api.Do(ctx, planMutation, map[string]any{"input": map[string]any{
			"source": map[string]any{"selection": selection}, "run": map[string]any{"idempotencyKey": key},
		}}, &out)
		if err != nil {
			return nil, err
		}
		return out.Made.operation()
	})
}

// uploaded plans and runs a file in one request.
func uploaded(ctx context.Context, api *client.Client, file, key string) (*operation, timing, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, timing{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, timing{}, err
	}
	return clocked(ctx, api, func() (*operation, error) {
		var out struct{ Made answer }
		err := api.Upload(ctx, planMutation, map[string]any{"input": map[string]any{
			"source": map[string]any{"csv": nil}, "run": map[string]any{"idempotencyKey": key},
		}}, "variables.input.source.csv", f, info.Size(), &out)
		if err != nil {
			return nil, err
		}
		return out.Made.operation()
	})
}

// undo plans and runs the undo of an operation, which takes two requests.
func undo(ctx context.Context, api *client.Client, id, key string) (*operation, timing, error) {
	return clocked(ctx, api, func() (*operation, error) {
		var out struct{ Made answer }
		err := api.Do(ctx, `mutation ($input: BulkOperationUndoInput!) { made: bulkOperationUndo(input: $input) { `+operationFields+` userErrors { code message } } }`,
			map[string]any{"input": map[string]any{"id": id}}, &out)
		if err != nil {
			return nil, err
		}
		op, err := out.Made.operation()
		if err != nil {
			return nil, err
		}
		if op, err = waitUntil(ctx, api, op, func(o *operation) bool { return o.Status != "PLANNING" }); err != nil {
			return nil, err
		}
		err = api.Do(ctx, `mutation ($input: BulkOperationRunInput!) { made: bulkOperationRun(input: $input) { `+operationFields+` userErrors { code message } } }`,
			map[string]any{"input": map[string]any{"id": op.ID, "digest": op.Digest, "idempotencyKey": key}}, &out)
		if err != nil {
			return nil, err
		}
		return out.Made.operation()
	})
}

// clocked measures the time from a request until the operation has ended.
func clocked(ctx context.Context, api *client.Client, request func() (*operation, error)) (*operation, timing, error) {
	start := time.Now()
	op, err := request()
	if err != nil {
		return nil, timing{}, err
	}
	op, err = waitUntil(ctx, api, op, func(o *operation) bool {
		return o.Status != "PLANNING" && o.Status != "QUEUED" && o.Status != "RUNNING"
	})
	if err != nil {
		return nil, timing{}, err
	}
	t := timing{all: time.Since(start)}
	if op.Status != "SUCCEEDED" || op.StartedAt == nil {
		return nil, t, fmt.Errorf("the operation ended as %s: %+v, %+v", op.Status, op.Counts, op.Failure)
	}
	t.plan = op.StartedAt.Sub(start.Truncate(0)) // by the wall clock, which the gateway shares
	return op, t, nil
}

// waitUntil reads an operation twenty times a second until it is as wished.
func waitUntil(ctx context.Context, api *client.Client, op *operation, wished func(*operation) bool) (*operation, error) {
	for !wished(op) {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
		var out struct{ BulkOperation *operation }
		err := api.Do(ctx, `query ($id: ID!) { `+`bulkOperation(id: $id) `+operationFields[len("bulkOperation "):]+` }`, map[string]any{"id": op.ID}, &out)
		if err != nil {
			return nil, err
		}
		op = out.BulkOperation
	}
	return op, nil
}

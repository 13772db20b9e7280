package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

// An operation is asked for this often; a gateway that does not answer is given this long to come back.
const (
	watchInterval = 300 * time.Millisecond
	watchPatience = 60 * time.Second
)

// follow watches an operation to its end, moving a bar, and shows what came of it.
func (c *console) follow(ctx context.Context, api *client.Client, at config.Client, op *client.Operation) error {
	bar := c.progress(op.Counts.Total)
	status := ""
	op, err := poll(ctx, api, op, func(op *client.Operation) bool {
		if op.Status != status && bar.bar == nil {
			status = op.Status
			fmt.Fprintf(c.err, "%s is %s\n", op.ID, status)
		}
		bar.at(op.Counts.Total - op.Counts.Pending)
		return op.Finished()
	})
	bar.end()
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("no longer following; %s goes on. Follow it again: %s", op.ID, watchLine(at, op))
	}
	if err != nil {
		return err
	}
	return c.showOutcome(ctx, api, at, op)
}

// settled waits until a large operation is planned, and refuses one that never will be.
func settled(ctx context.Context, api *client.Client, op *client.Operation) (*client.Operation, error) {
	op, err := poll(ctx, api, op, func(op *client.Operation) bool { return op.Status != "PLANNING" })
	if err != nil || op.Planned() {
		return op, err
	}
	if op.Failure != nil {
		return op, &client.Error{Code: op.Failure.Code, Message: op.Failure.Message}
	}
	return op, fmt.Errorf("the plan came out as %s", op.Status)
}

// poll reads the operation until enough says so. It outlives a gateway that restarts.
func poll(ctx context.Context, api *client.Client, op *client.Operation, enough func(*client.Operation) bool) (*client.Operation, error) {
	tick := time.NewTicker(watchInterval)
	defer tick.Stop()
	heard := time.Now()
	for !enough(op) {
		select {
		case <-ctx.Done():
			return op, ctx.Err()
		case <-tick.C:
		}
		now, err := api.Operation(ctx, op.ID)
		var refusal *client.Error
		switch {
		case err == nil:
			op, heard = now, time.Now()
		case ctx.Err() != nil:
			return op, ctx.Err()
		case errors.As(err, &refusal) && refusal.Code != "UNAVAILABLE", time.Since(heard) > watchPatience:
			return op, err
		}
	}
	return op, nil
}

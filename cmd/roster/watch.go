package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

const (
	watchInterval = 300 * time.Millisecond // how often the operation is read
	watchPatience = 60 * time.Second       // how long to wait for a gateway that does not respond
)

type bulkWatchCommand struct {
	config.Client
	listing
	ID string `arg:"" name:"id" help:"The operation."`
}

// Run follows the operation to its end. If it is a plan, it shows the plan instead.
func (c *bulkWatchCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Operation(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Output != "table" {
		if op, err = poll(ctx, api, op, func(op *client.Operation) bool { return op.Planned() || op.Finished() }); err != nil {
			return err
		}
		if err := con.forPrograms(ctx, api, c.Output, op); err != nil {
			return err
		}
		return outcome(op)
	}
	if op.Status != "PLANNING" && !op.Planned() {
		return con.follow(ctx, api, c.Client, op, "")
	}
	bar := con.progress("Planning", "", 0)
	op, err = con.waitPlanned(ctx, api, c.Client, op)
	bar.end()
	if err != nil {
		return err
	}
	if err := con.showPlan(ctx, api, op, rowsShown); err != nil {
		return err
	}
	con.printf("\nNothing was changed yet. Run it:\n\n  %s\n", runLine(c.Client, op))
	return refused(op)
}

type bulkCancelCommand struct {
	config.Client
	ID string `arg:"" name:"id" help:"The operation to stop."`
}

// Help returns the details for --help.
func (bulkCancelCommand) Help() string {
	return `The operation stops after the current chunk. Rows that were already applied stay applied, and can be undone:

  roster bulk cancel blk_…
  roster bulk undo blk_…`
}

// Run cancels the operation and follows it until it has stopped.
func (c *bulkCancelCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Cancel(ctx, c.ID)
	if err != nil {
		return err
	}
	var ended stopped
	if err := con.follow(ctx, api, c.Client, op, ""); !errors.As(err, &ended) || ended != "CANCELED" {
		return err
	}
	return nil
}

// follow waits for the end of an operation and shows its progress and its outcome. Again contains the flags for sending refused rows again.
func (c *console) follow(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, again string) error {
	bar := c.progress("Waiting for its turn", "", 0)
	status := ""
	op, err := poll(ctx, api, op, func(op *client.Operation) bool {
		if op.Status != status && bar.tty == nil {
			status = op.Status
			fmt.Fprintf(c.err, "%s is %s\n", op.ID, status)
		}
		switch op.Status {
		case "RUNNING":
			bar.phase("Running", "rows", op.Counts.Total)
			bar.at(op.Counts.Total - op.Counts.Pending)
		case "CANCELING":
			bar.phase("Stopping", "rows", op.Counts.Total)
			bar.at(op.Counts.Total - op.Counts.Pending)
		}
		return op.Finished()
	})
	bar.end()
	if errors.Is(err, context.Canceled) {
		fmt.Fprintf(c.err, "roster: no longer following; %s continues.\n\n  Follow it:  %s\n  Stop it:    %s\n", op.ID,
			watchLine(at, op), bulkLine("cancel", at, op))
		return goesOn
	}
	if err != nil {
		return err
	}
	return c.showOutcome(ctx, api, at, op, again)
}

// waitPlanned waits until a plan is created. It returns an error if the creation failed or the operation is not a plan any more.
func (c *console) waitPlanned(ctx context.Context, api *client.Client, at config.Client, op *client.Operation) (*client.Operation, error) {
	op, err := poll(ctx, api, op, func(op *client.Operation) bool { return op.Status != "PLANNING" })
	switch {
	case errors.Is(err, context.Canceled):
		return op, fmt.Errorf("no longer waiting; the plan %s was created anyway and changes nothing. Show it: %s", op.ID, watchLine(at, op))
	case err != nil || op.Planned():
		return op, err
	case op.Failure != nil:
		return op, &client.Error{Code: op.Failure.Code, Message: op.Failure.Message}
	}
	return op, fmt.Errorf("the plan has the status %s", op.Status)
}

// poll reads an operation until enough returns true for it. If the gateway does not respond, for example because it restarts, poll retries for watchPatience.
func poll(ctx context.Context, api *client.Client, op *client.Operation, enough func(*client.Operation) bool) (*client.Operation, error) {
	tick := time.NewTicker(watchInterval)
	defer tick.Stop()
	lastAnswer := time.Now()
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
			op, lastAnswer = now, time.Now()
		case ctx.Err() != nil:
			return op, ctx.Err()
		case errors.As(err, &refusal) && refusal.Code != "UNAVAILABLE", time.Since(lastAnswer) > watchPatience:
			return op, err
		}
	}
	return op, nil
}

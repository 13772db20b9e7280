package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type bulkCommand struct {
	Plan  bulkPlanCommand  `cmd:"" help:"Say what the rows of a file would do, and change nothing."`
	Run   bulkRunCommand   `cmd:"" help:"Run a plan, or plan a file and run it."`
	Watch bulkWatchCommand `cmd:"" help:"Follow a running operation to its end."`
	Undo  bulkUndoCommand  `cmd:"" help:"Plan the reverse of an operation, and run it."`
}

// Help teaches the commands.
func (bulkCommand) Help() string {
	return `A file has one row a person and account, and a header in any order; only what a row needs must be there:

  action,email,first_name,last_name,platform,handle,roles
  ADD,ann@example.com,Ann,Lee,X,acme_news,Publisher;Analyst
  REMOVE,bob@example.com,,,X,acme_news,

First look, then run what you saw:

  roster bulk plan people.csv
  roster bulk run --id blk_… --digest …`
}

// planning is how a file is planned.
type planning struct {
	Organization   string `placeholder:"ORG" help:"The organization's id; needed by whoever belongs to several."`
	OnSeatShortage string `default:"FAIL_RUN" enum:"FAIL_RUN,FILL_IN_ORDER" help:"When seats run out: ${enum}."`
	OnExisting     string `default:"SKIP" enum:"SKIP,ADD,REPLACE,ERROR" help:"When an ADD meets somebody with other roles: ${enum}."`
	ErrorPolicy    string `default:"APPLY_VALID" enum:"APPLY_VALID,ALL_OR_NOTHING" help:"When rows are refused: ${enum}."`
	AssignMode     string `default:"REPLACE" enum:"REPLACE,ADD,REMOVE" help:"What ASSIGN does with the roles there are: ${enum}."`
	IncludeSelf    bool   `help:"Let rows change your own access, too."`
	Label          string `placeholder:"TEXT" help:"A name by which the operation is found again."`
}

// plan uploads a file and waits until it is planned.
func (p planning) plan(ctx context.Context, api *client.Client, path string) (*client.Operation, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	const limit = 100 << 20
	switch {
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a file", path)
	case info.Size() > limit:
		return nil, fmt.Errorf("%s is larger than 100 MiB; split it and plan its parts one after the other", path)
	}
	op, err := api.PlanCSV(ctx, client.Plan{OrganizationID: p.Organization, ErrorPolicy: p.ErrorPolicy, OnSeatShortage: p.OnSeatShortage,
		OnExisting: p.OnExisting, AssignMode: p.AssignMode, IncludeSelf: p.IncludeSelf, Label: p.Label}, f, info.Size())
	if err != nil {
		return op, err
	}
	return settled(ctx, api, op)
}

// hopeless says why a plan cannot be run as it is, so that nobody is sent into a run that must fail.
func (p planning) hopeless(op *client.Operation) error {
	switch {
	case p.OnSeatShortage == "FAIL_RUN" && op.SeatImpact != nil && op.SeatImpact.Short > 0:
		return fmt.Errorf("this plan cannot run, seats missing: %d; free seats, ask for more, or plan again with --on-seat-shortage FILL_IN_ORDER", op.SeatImpact.Short)
	case p.ErrorPolicy == "ALL_OR_NOTHING" && op.Counts.Refused > 0:
		return fmt.Errorf("this plan cannot run, rows refused: %d; mend them, or plan again with --error-policy APPLY_VALID", op.Counts.Refused)
	}
	return nil
}

type bulkPlanCommand struct {
	config.Client
	planning
	File string `arg:"" help:"CSV of rows; see roster bulk --help."`
}

// Run shows the plan and the command that runs it.
func (c *bulkPlanCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := c.plan(ctx, api, c.File)
	if err != nil {
		return err
	}
	if err := con.showPlan(ctx, api, op); err != nil {
		return err
	}
	if err := c.hopeless(op); err != nil {
		return err
	}
	con.printf("\nNothing was changed yet. Run it:\n\n  %s\n", runLine(c.Client, op))
	return refused(op)
}

type bulkRunCommand struct {
	config.Client
	planning
	File           string `arg:"" optional:"" help:"CSV of rows, planned and run at once; see roster bulk --help."`
	ID             string `name:"id" placeholder:"BLK" help:"The planned operation to run instead of a file."`
	Digest         string `help:"The digest of the plan; it proves that what runs is what was seen."`
	IdempotencyKey string `placeholder:"KEY" help:"Sent again with the same key, the command answers the same run. Random without one."`
}

// Help teaches the command.
func (bulkRunCommand) Help() string {
	return `What was planned and seen, or a file at once:

  roster bulk run --id blk_… --digest …
  roster bulk run people.csv --on-seat-shortage FILL_IN_ORDER

The command follows the run to its end. Interrupted, it stops following; the run goes on.`
}

// Validate asks for a file or for a plan with its digest.
func (c *bulkRunCommand) Validate() error {
	switch {
	case (c.File == "") == (c.ID == ""):
		return errors.New("name either a file or --id")
	case (c.ID == "") != (c.Digest == ""):
		return errors.New("--id and --digest go together; roster bulk plan prints both")
	}
	return nil
}

// Run plans where there is a file, runs, and follows the run to its end.
func (c *bulkRunCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op := &client.Operation{ID: c.ID, Digest: c.Digest}
	if c.File != "" {
		var err error
		if op, err = c.plan(ctx, api, c.File); err != nil {
			return err
		}
		if err := con.showPlan(ctx, api, op); err != nil {
			return err
		}
	}
	return con.runAndFollow(ctx, api, c.Client, op, c.IdempotencyKey)
}

// runAndFollow starts an operation under a key, random where it is empty, and follows it to its end.
func (c *console) runAndFollow(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, key string) error {
	if key == "" {
		key = rand.Text()
	}
	op, err := api.Run(ctx, op.ID, op.Digest, key)
	if err != nil {
		return err
	}
	c.printf("\n")
	return c.follow(ctx, api, at, op)
}

type bulkWatchCommand struct {
	config.Client
	ID string `arg:"" name:"id" help:"The operation."`
}

// Run follows the operation to its end.
func (c *bulkWatchCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Operation(ctx, c.ID)
	if err != nil {
		return err
	}
	if op.Planned() {
		return fmt.Errorf("%s is planned and does not run; run it with: %s", op.ID, runLine(c.Client, op))
	}
	return con.follow(ctx, api, c.Client, op)
}

type bulkUndoCommand struct {
	config.Client
	ID  string `arg:"" name:"id" help:"The operation to reverse."`
	Yes bool   `help:"Run the reverse without asking."`
}

// Help teaches the command.
func (bulkUndoCommand) Help() string {
	return `Rows that were touched since are kept as they are. The reverse is shown first; without --yes it is run only after a yes.

  roster bulk undo blk_…`
}

// Run plans the reverse, shows it, and runs it once that is wanted.
func (c *bulkUndoCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Undo(ctx, c.ID)
	if err == nil {
		op, err = settled(ctx, api, op)
	}
	if err != nil {
		return err
	}
	if err := con.showPlan(ctx, api, op); err != nil {
		return err
	}
	if !c.Yes {
		if _, ok := terminal(con.in); !ok {
			con.printf("\nNothing was changed yet. Add --yes, or run it:\n\n  %s\n", runLine(c.Client, op))
			return refused(op)
		}
		fmt.Fprint(con.err, "\nRun it? [y/N] ")
		if answer, err := con.line(); err != nil || answer != "y" && answer != "yes" {
			con.printf("Nothing was changed.\n")
			return err
		}
	}
	return con.runAndFollow(ctx, api, c.Client, op, "")
}

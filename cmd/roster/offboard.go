package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type offboardCommand struct {
	config.Client
	listing
	inOrganization
	Successor string `placeholder:"EMAIL" help:"Who takes over the accounts on which someone who leaves is the primary user or the last administrator."`
	Label     string `placeholder:"TEXT" help:"A name for the operation."`
	Yes       bool   `help:"Run the plan without asking."`
	peopleFilter
	Who []string `arg:"" optional:"" name:"email" help:"Emails of the people who leave, or their usernames or ids, usr_…"`
}

// Help returns the details for --help.
func (offboardCommand) Help() string {
	return `Removes people from all their accounts and from their organization role, and frees their seats. The plan is shown first; without --yes, it is run only
after you confirm it. The run can be undone with roster bulk undo.

Instead of emails, you can pass the filters of roster people list. The plan then removes everyone who matches all of them when it is created.

  roster offboard ann@example.com --successor ben@example.com
  roster offboard --idle-days 90
  roster offboard --status suspended --account x/acme_news

For programs, use -o json or -o csv: the output shows what the plan would do and, with --yes, what the run did. Without --yes, nothing is asked or run.`
}

// Validate returns an error unless there are either people or filters.
func (c *offboardCommand) Validate() error {
	if (len(c.Who) > 0) == (len(filterOf(c.peopleFilter)) > 0) {
		return errors.New("pass emails, or filters such as --idle-days 90, but not both")
	}
	return nil
}

// Run creates the plan, shows it, and runs it after --yes or a confirmation.
func (c *offboardCommand) Run(ctx context.Context, con *console) error {
	err := c.run(ctx, con)
	if errors.Is(err, someRefused) && c.Successor == "" && c.Output == "table" {
		con.printf("\nIf someone has to take over accounts, pass --successor EMAIL\n")
	}
	return err
}

func (c *offboardCommand) run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	plan := client.Plan{OrganizationID: c.Organization, Label: c.Label}
	if len(c.Who) > 0 {
		op, err := api.PlanOffboarding(ctx, plan, c.Who, c.Successor)
		return con.reviewed(ctx, api, c.Client, op, err, c.Output, c.Yes)
	}
	filter, err := c.filter(ctx, api, c.Organization)
	if err != nil {
		return err
	}
	op, err := api.PlanOffboardingOf(ctx, plan, filter, c.Successor)
	return con.reviewed(ctx, api, c.Client, op, err, c.Output, c.Yes)
}

// reviewed waits until a plan is created, shows it, and runs it if yes is true or the user confirms it. In the formats for programs, it does not ask. If err is not
// nil, it only returns err.
func (c *console) reviewed(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, err error, format string, yes bool) error {
	if err == nil {
		bar := c.progress("Planning", "", 0)
		op, err = c.waitPlanned(ctx, api, at, op)
		bar.end()
	}
	if err != nil {
		return err
	}
	if format == "table" {
		return c.confirm(ctx, api, at, op, yes)
	}
	if yes && op.Counts.Effective() > 0 {
		if op, err = c.ran(ctx, api, at, op); err != nil {
			return err
		}
	}
	return cmp.Or(c.forPrograms(ctx, api, format, op), outcome(op))
}

// ran runs a plan and returns the operation after it has ended.
func (c *console) ran(ctx context.Context, api *client.Client, at config.Client, op *client.Operation) (*client.Operation, error) {
	begun, err := startRun(ctx, api, at, op, "")
	if err != nil {
		return op, err
	}
	op, err = poll(ctx, api, begun, (*client.Operation).Finished)
	if errors.Is(err, context.Canceled) {
		fmt.Fprintf(c.err, "roster: no longer waiting; %s continues: %s\n", begun.ID, watchLine(at, begun))
		return op, goesOn
	}
	return op, err
}

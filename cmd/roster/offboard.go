package main

import (
	"context"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type offboardCommand struct {
	config.Client
	Organization string   `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	Successor    string   `placeholder:"EMAIL" help:"Who takes over accounts of which one of them is the primary user or the last administrator."`
	Label        string   `placeholder:"TEXT" help:"A name for the operation."`
	Yes          bool     `help:"Run the plan without asking."`
	Who          []string `arg:"" name:"email" help:"Emails of the people who leave."`
}

// Help teaches the command.
func (offboardCommand) Help() string {
	return `Removes people from all their accounts and from their organization role, and frees their seats. The plan is shown first; without --yes it is run only
after a yes. It can be undone with roster bulk undo.

  roster offboard ann@example.com --successor ben@example.com`
}

// Run plans, shows the plan, and runs it once that is wanted.
func (c *offboardCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.PlanOffboarding(ctx, client.Plan{OrganizationID: c.Organization, Label: c.Label}, c.Who, c.Successor)
	if err == nil {
		bar := con.progress("Planning", "", 0)
		op, err = con.waitPlanned(ctx, api, c.Client, op)
		bar.end()
	}
	if err != nil {
		return err
	}
	return con.confirm(ctx, api, c.Client, op, c.Yes)
}

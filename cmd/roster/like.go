package main

import (
	"context"
	"errors"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type accessLikeCommand struct {
	config.Client
	listing
	inOrganization
	For      []string `placeholder:"EMAIL" required:"" help:"Who gets the access, separated by commas. New people are invited."`
	Me       bool     `help:"Hand over your own access, instead of another person's."`
	Until    moment   `placeholder:"TIME" help:"When the access ends, as in 2026-03-01T12:00:00Z. A date alone, such as 2026-03-01, means 0:00 UTC."`
	Existing word     `default:"skip" enum:"${OnExisting}" help:"What to do on accounts that they are on already: skip, add the roles, replace theirs, or refuse the row."`
	Label    string   `placeholder:"TEXT" help:"A name for the operation."`
	Yes      bool     `help:"Run the plan without asking."`
	Who      string   `arg:"" optional:"" name:"email" help:"Whose access to copy, by email, username or id, usr_…."`
}

// Help returns the details for --help.
func (accessLikeCommand) Help() string {
	return `Plans the same roles on the same accounts. Legacy roles, roles that you cannot assign and the organization role are not copied, and nobody becomes the primary
user; the plan says what was not copied. It is shown first; without --yes, it is run only after you confirm it. The run can be undone with roster bulk undo.

  roster access like ann@example.com --for new@example.com
  roster access like --me --for standin@example.com --until 2026-03-08

For programs, use -o json or -o csv: the output shows what the plan would do and, with --yes, what the run did. Without --yes, nothing is asked or run.`
}

// Validate returns an error unless there is either a person or --me.
func (c *accessLikeCommand) Validate() error {
	if (c.Who == "") != c.Me {
		return errors.New("pass the email of the person whose access to copy, or --me for your own")
	}
	return nil
}

// Run creates the plan, shows it, and runs it after --yes or a confirmation.
func (c *accessLikeCommand) Run(ctx context.Context, con *console) error {
	ends := ""
	if !c.Until.IsZero() {
		ends = c.Until.api()
	}
	api := client.New(c.Server, c.Token)
	op, err := api.PlanLike(ctx, client.Plan{OrganizationID: c.Organization, Label: c.Label, OnExisting: c.Existing.api()}, c.Who, c.For, ends)
	return con.reviewed(ctx, api, c.Client, op, err, c.Output, c.Yes)
}

package main

import (
	"context"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type accessCommand struct {
	List    accessListCommand    `cmd:"" help:"List who has which roles on which accounts."`
	Explain accessExplainCommand `cmd:"" help:"Explain whether a person can do something on an account."`
	Like    accessLikeCommand    `cmd:"" help:"Give people the access of another person."`
}

type accessListCommand struct {
	config.Client
	listing
	accountChoice
	accessFilter
	inOrganization
}

// Help returns the details for --help.
func (accessListCommand) Help() string {
	return `Prints one line for each person on each account. The output of -o csv can be passed to roster bulk plan: rows that you did not edit change nothing, unless
access has changed in the meantime.

  roster access list -o csv > access.csv
  roster access list --group emea/news --capability post
  roster access list --legacy
  roster access list --ends-before 2026-12-24`
}

// Run prints the people of each account, account by account.
func (c *accessListCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter, err := c.filter(ctx, api, c.Organization)
	if err != nil {
		return err
	}
	all, err := api.AccessIn(ctx, c.Organization, filterOf(c.accountChoice), filter)
	if err != nil {
		return err
	}
	return con.access(c.Output, all)
}

type accessExplainCommand struct {
	config.Client
	listing
	Who        string `arg:"" name:"who" help:"The person's email, username or id, usr_…"`
	Platform   word   `arg:"" enum:"${Platform}" help:"The account's platform: ${enum}."`
	Handle     string `arg:"" help:"The account's handle."`
	Capability word   `arg:"" enum:"${Capability}" help:"What the person wants to do: ${enum}."`
}

// Help returns the details for --help.
func (accessExplainCommand) Help() string {
	return `  roster access explain ann@example.com x auroranews post
  roster access explain ann@example.com x auroranews post -o json`
}

// Run prints the explanation. The exit code is 2 if the person cannot do it.
func (c *accessExplainCommand) Run(ctx context.Context, con *console) error {
	allowed, why, err := client.New(c.Server, c.Token).Explain(ctx, c.Who, c.Platform.api(), c.Handle, c.Capability.api())
	if err != nil {
		return err
	}
	if c.Output == "table" {
		con.printf("%s\n", why)
	} else {
		row := []string{c.Who, c.Platform.api(), c.Handle, c.Capability.api(), yes(allowed), why}
		err = con.list(c.Output, []string{"PERSON", "PLATFORM", "HANDLE", "CAPABILITY", "ALLOWED", "WHY"}, [][]string{row})
	}
	if err == nil && !allowed {
		return someRefused
	}
	return err
}

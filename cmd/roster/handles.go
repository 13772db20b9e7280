package main

import (
	"context"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type accountsListCommand struct {
	config.Client
	listing
	Organization string   `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	Search       string   `placeholder:"TEXT" help:"Only accounts with these words in their name or handle."`
	Platform     []string `placeholder:"PLATFORM" help:"Only accounts on one of these platforms, separated by commas."`
	Group        string   `placeholder:"GROUP" help:"Only accounts in this group or below it."`
	Archived     bool     `help:"List archived accounts instead."`
	Unattended   bool     `help:"Only accounts without an active administrator, or whose primary user is suspended or cannot sign in yet."`
}

// Run prints one line for each account.
func (c *accountsListCommand) Run(ctx context.Context, con *console) error {
	filter := map[string]any{"archived": c.Archived}
	if c.Search != "" {
		filter["search"] = c.Search
	}
	if len(c.Platform) > 0 {
		filter["platform"] = upper(c.Platform)
	}
	if c.Group != "" {
		filter["group"] = c.Group
	}
	if c.Unattended {
		filter["withoutAdministrator"] = true
	}
	all, err := client.New(c.Server, c.Token).Handles(ctx, c.Organization, filter)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, a := range all {
		primary := ""
		if a.PrimaryUser != nil {
			primary = a.PrimaryUser.Email
		}
		rows[i] = []string{a.Platform, a.Handle, a.Name, a.Group, primary}
	}
	return con.list(c.Output, []string{"PLATFORM", "HANDLE", "NAME", "GROUP", "PRIMARY USER"}, rows)
}

type accountsShowCommand struct {
	config.Client
	listing
	Platform string `arg:"" help:"The platform, such as X."`
	Handle   string `arg:"" help:"The handle, or the URL of its profile."`
}

// Help teaches the command.
func (accountsShowCommand) Help() string { return `  roster accounts show x auroranews` }

// Run prints the account, and one line for each person on it.
func (c *accountsShowCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	a, err := api.AccountOf(ctx, strings.ToUpper(c.Platform), c.Handle)
	if err != nil {
		return err
	}
	all, err := api.Members(ctx, a.ID)
	if err != nil {
		return err
	}
	if c.Output == "table" {
		con.printf("%s %s: %s", a.Platform, cell(a.Handle), cell(a.Name))
		if a.Group != "" {
			con.printf(", in %s", cell(a.Group))
		}
		con.printf("\n\n")
	}
	return con.access(c.Output, all)
}

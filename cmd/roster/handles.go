package main

import (
	"context"
	"maps"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type accountsListCommand struct {
	config.Client
	listing
	withView
	accountChoice
	accountFilter
	inOrganization
	Sort       *word `placeholder:"FIELD" enum:"${AccountOrderField}" help:"What to sort by: ${enum}. By name without it."`
	Descending bool  `help:"Sort in descending order."`
}

// Help returns the details for --help.
func (accountsListCommand) Help() string {
	return `Filters can be combined: accounts must match all of them. With -o csv, the file has the columns of roster accounts import.

  roster accounts list --platform x,instagram --group emea/news
  roster accounts list --unattended
  roster accounts list --person ann@example.com
  roster accounts list --affiliated-with video/acme_news`
}

// Run prints one line for each account.
func (c *accountsListCommand) Run(ctx context.Context, con *console) error {
	filter := filterOf(c.accountFilter)
	maps.Copy(filter, filterOf(c.accountChoice))
	api := client.New(c.Server, c.Token)
	filter, by, err := c.shownBy(ctx, api, c.Organization, "ACCOUNTS", filter, order(c.Sort, c.Descending))
	if err != nil {
		return err
	}
	all, err := api.Handles(ctx, c.Organization, filter, by)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, a := range all {
		primary := ""
		if a.PrimaryUser != nil {
			primary = a.PrimaryUser.Email
		}
		rows[i] = []string{a.Platform, a.Handle, a.Name, a.Group, affiliatedWith(a), primary}
	}
	return con.listAsFile(c.Output, []string{"PLATFORM", "HANDLE", "NAME", "GROUP", "PRIMARY ACCOUNT", "PRIMARY USER"}, rows, importColumns)
}

// affiliatedWith returns an account's primary account in the form of flags, as in x/acme_news. It is empty if there is none.
func affiliatedWith(a client.Handle) string {
	if a.PrimaryAccount == nil {
		return ""
	}
	return string(asTyped(a.PrimaryAccount.Platform)) + "/" + a.PrimaryAccount.Handle
}

// importColumns is the number of columns, from the first one, that a file for roster accounts import has.
const importColumns = 5

type accountsShowCommand struct {
	config.Client
	listing
	withView
	accessFilter
	Sort       *word `placeholder:"FIELD" enum:"${MembershipOrderField}" help:"What to sort people by: ${enum}. By name without it."`
	Descending bool  `help:"Sort in descending order."`
	inOrganization
	Platform word   `arg:"" enum:"${Platform}" help:"The platform: ${enum}."`
	Handle   string `arg:"" help:"The handle, or the URL of its profile."`
}

// Help returns the details for --help.
func (accountsShowCommand) Help() string {
	return `  roster accounts show x auroranews
  roster accounts show x auroranews --capability post   # who can post there`
}

// Run prints the account, and one line for each person on it.
func (c *accountsShowCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	a, err := api.AccountOf(ctx, c.Platform.api(), c.Handle)
	if err != nil {
		return err
	}
	filter, err := c.filter(ctx, api, c.Organization)
	if err != nil {
		return err
	}
	filter, by, err := c.shownBy(ctx, api, c.Organization, "USERS", filter, order(c.Sort, c.Descending))
	if err != nil {
		return err
	}
	all, err := api.Members(ctx, a.ID, filter, by)
	if err != nil {
		return err
	}
	if c.Output == "table" {
		con.printf("%s %s: %s", a.Platform, cell(a.Handle), cell(a.Name))
		if a.Group != "" {
			con.printf(", in %s", cell(a.Group))
		}
		if primary := affiliatedWith(*a); primary != "" {
			con.printf(", affiliated with %s", cell(primary))
		}
		con.printf("\n\n")
	}
	return con.access(c.Output, all)
}

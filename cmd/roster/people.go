package main

import (
	"context"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type peopleCommand struct {
	List peopleListCommand `cmd:"" help:"List the people of an organization."`
	Show peopleShowCommand `cmd:"" help:"Show a person and their accounts and roles."`
}

type peopleListCommand struct {
	config.Client
	listing
	withView
	peopleFilter
	inOrganization
	Sort       *word `placeholder:"FIELD" enum:"${UserOrderField}" help:"What to sort by: ${enum}. By name without it."`
	Descending bool  `help:"Sort in descending order."`
}

// Help returns the details for --help.
func (peopleListCommand) Help() string {
	return `Filters can be combined: people must match all of them.

  roster people list --status invited,suspended
  roster people list --account x/acme_news --capability post
  roster people list --idle-days 90 -o csv > idle.csv
  roster people list --view "Not seen for 90 days"`
}

// Run prints one line for each person.
func (c *peopleListCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter, err := c.filter(ctx, api, c.Organization)
	if err != nil {
		return err
	}
	filter, by, err := c.shownBy(ctx, api, c.Organization, "PEOPLE", filter, order(c.Sort, c.Descending))
	if err != nil {
		return err
	}
	all, err := api.People(ctx, c.Organization, filter, by)
	if err != nil {
		return err
	}
	return con.people(c.Output, all)
}

// people prints one line for each person.
func (c *console) people(format string, all []client.Person) error {
	rows := make([][]string, len(all))
	for i, p := range all {
		rows[i] = []string{p.Email, p.FirstName, p.LastName, p.Status, p.OrganizationRole, day(p.LastLoginAt, "never"), yes(p.HoldsSeat)}
	}
	return c.list(format, []string{"EMAIL", "FIRST NAME", "LAST NAME", "STATUS", "ORGANIZATION ROLE", "LAST SIGN-IN", "SEAT"}, rows)
}

type peopleShowCommand struct {
	config.Client
	listing
	Who string `arg:"" name:"who" help:"The person's email, username or id, usr_…"`
}

// Run prints the person, and one line for each of their accounts.
func (c *peopleShowCommand) Run(ctx context.Context, con *console) error {
	p, all, err := client.New(c.Server, c.Token).AccessOf(ctx, c.Who)
	if err != nil {
		return err
	}
	if c.Output == "table" {
		con.printf("%s %s <%s>: %s, organization role %s, last sign-in %s\n\n", cell(p.FirstName), cell(p.LastName), cell(p.Email), p.Status, p.OrganizationRole, day(p.LastLoginAt, "never"))
	}
	return con.access(c.Output, all)
}

// access prints one line for each membership. In CSV, it writes only the columns of a file for roster bulk plan.
func (c *console) access(format string, all []client.Access) error {
	return c.listAsFile(format, accessHeader, accessRows(all), rowColumns)
}

// listAsFile writes a list. In CSV, it writes only the first columns, which are those of a file that the gateway can read.
func (c *console) listAsFile(format string, header []string, rows [][]string, columns int) error {
	if format != "csv" {
		return c.list(format, header, rows)
	}
	short := make([][]string, len(rows))
	for i, r := range rows {
		short[i] = r[:columns]
	}
	return c.list(format, header[:columns], short)
}

// rowColumns is the number of columns, from the first one, that a file for roster bulk plan has.
const rowColumns = 5

var accessHeader = []string{"EMAIL", "PLATFORM", "HANDLE", "ROLES", "EXPIRES AT", "PRIMARY", "ADDED BY", "ADDED AT"}

func accessRows(all []client.Access) [][]string {
	rows := make([][]string, len(all))
	for i, a := range all {
		names := make([]string, len(a.Roles))
		for k, r := range a.Roles {
			names[k] = r.Name
		}
		added := a.AddedAt
		rows[i] = []string{a.User.Email, a.Account.Platform, a.Account.Handle, strings.Join(names, ";"), day(a.ExpiresAt, ""), yes(a.IsPrimary), a.AddedBy, day(&added, "")}
	}
	return rows
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

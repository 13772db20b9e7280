package main

import (
	"context"
	"strings"
	"time"

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
	Organization string   `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	Search       string   `placeholder:"TEXT" help:"Only people with these words in their name, email or username."`
	Status       []string `placeholder:"STATUS" enum:"INVITED,ACTIVE,SUSPENDED,FORMER,invited,active,suspended,former" help:"Only people with one of these statuses, separated by commas: invited, active, suspended, former."`
	IdleDays     int      `placeholder:"DAYS" help:"Only people who were added before and have not signed in for this number of days, or never."`
	Never        bool     `help:"Only people who never signed in."`
}

// Help teaches the command.
func (peopleListCommand) Help() string {
	return `  roster people list --status invited,suspended
  roster people list --idle-days 90 -o csv > idle.csv`
}

// Run prints one line for each person.
func (c *peopleListCommand) Run(ctx context.Context, con *console) error {
	filter := map[string]any{}
	if c.Search != "" {
		filter["search"] = c.Search
	}
	if len(c.Status) > 0 {
		filter["status"] = upper(c.Status)
	}
	if c.IdleDays > 0 {
		filter["notSignedInSince"] = daysAgo(c.IdleDays)
	}
	if c.Never {
		filter["neverLoggedIn"] = true
	}
	all, err := client.New(c.Server, c.Token).People(ctx, c.Organization, filter)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, p := range all {
		rows[i] = []string{p.Email, p.FirstName, p.LastName, p.Status, p.OrganizationRole, day(p.LastLoginAt, "never"), yes(p.HoldsSeat)}
	}
	return con.list(c.Output, []string{"EMAIL", "FIRST NAME", "LAST NAME", "STATUS", "ORGANIZATION ROLE", "LAST SIGN-IN", "SEAT"}, rows)
}

type peopleShowCommand struct {
	config.Client
	listing
	Who string `arg:"" name:"who" help:"The person's email or id, usr_…"`
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

// access lists access. As CSV it has the columns of a file of rows alone, so that it can be planned.
func (c *console) access(format string, all []client.Access) error {
	header, rows := accessHeader, accessRows(all)
	if format == "csv" {
		header = header[:rowColumns]
		for i := range rows {
			rows[i] = rows[i][:rowColumns]
		}
	}
	return c.list(format, header, rows)
}

// rowColumns is how many of the columns of access are those of a file of rows.
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

// daysAgo is the instant of a number of days ago, as the API reads it.
func daysAgo(days int) string {
	return time.Now().Add(-time.Duration(days) * 24 * time.Hour).UTC().Format(time.RFC3339)
}

// upper is how the API spells its words.
func upper(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToUpper(w)
	}
	return out
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

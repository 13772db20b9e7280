package main

import (
	"context"
	"fmt"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type organizationsCommand struct {
	List    organizationsListCommand    `cmd:"" help:"List organizations, with their seats."`
	Rename  organizationsRenameCommand  `cmd:"" help:"Change an organization's name or slug."`
	Mails   organizationsMailsCommand   `cmd:"" help:"Show which kinds of email an organization sends, and switch them."`
	Archive organizationsArchiveCommand `cmd:"" help:"Archive an organization. Nothing is deleted."`
	Restore organizationsRestoreCommand `cmd:"" help:"Restore an archived organization as it was."`
}

// Help returns the details for --help.
func (organizationsCommand) Help() string {
	return `For the vendor's staff; managers can change the name and the emails of their own. Pass an organization's slug, current or previous, or its
id, org_…

  roster organizations list --search media
  roster organizations rename aurora --slug aurora-media
  roster organizations archive aurora --reason "The contract has ended."`
}

type organizationsListCommand struct {
	config.Client
	listing
	organizationFilter
	Search     string `placeholder:"TEXT" help:"Only organizations with these words in their name or slug."`
	All        bool   `help:"Include archived ones."`
	Sort       *word  `placeholder:"FIELD" enum:"${OrganizationOrderField}" help:"What to sort by: ${enum}. By name without it."`
	Descending bool   `help:"Sort in descending order."`
}

// organizationFilter contains the flags that filter organizations.
type organizationFilter struct {
	Archived        bool  `filter:"archived" help:"Only archived ones."`
	BusinessManager bool  `filter:"businessManager" help:"Only those for which Business Manager is on."`
	Seats           *word `filter:"seats" placeholder:"LEVEL" enum:"${SeatLevel}" help:"Only those with this level of seat usage: ${enum}. near is at least 90 percent of the limit, full is all of it, over is more."`
}

// Help returns the details for --help.
func (organizationsListCommand) Help() string {
	return `Sorted by name. SEATS shows the seats in use and the limit.

  roster organizations list
  roster organizations list --archived`
}

// Run prints one line for each organization.
func (c *organizationsListCommand) Run(ctx context.Context, con *console) error {
	filter := filterOf(c.organizationFilter)
	if c.All {
		filter["archived"] = nil
	}
	all, err := client.New(c.Server, c.Token).Organizations(ctx, c.Search, filter, order(c.Sort, c.Descending))
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, o := range all {
		entitled, onboarded := "unlimited", "off"
		if o.SeatUsage.Entitled != nil {
			entitled = fmt.Sprint(*o.SeatUsage.Entitled)
		}
		if o.BusinessManagerEnabled {
			onboarded = "on"
		}
		rows[i] = []string{o.Slug, o.Name, fmt.Sprintf("%d of %s", o.SeatUsage.Used, entitled), onboarded, day(o.ArchivedAt, "-"), o.ID}
	}
	return con.list(c.Output, []string{"SLUG", "NAME", "SEATS", "BUSINESS MANAGER", "ARCHIVED", "ID"}, rows)
}

type organizationsRenameCommand struct {
	config.Client
	Which string `arg:"" name:"organization" help:"The organization's slug or id."`
	Name  string `placeholder:"NAME" help:"The new name."`
	Slug  string `placeholder:"SLUG" help:"The new slug, for URLs."`
}

// Help returns the details for --help.
func (organizationsRenameCommand) Help() string {
	return `The old slug keeps working, and no other organization can take it.

  roster organizations rename aurora --name "Aurora Media" --slug aurora-media`
}

// Run changes the name, the slug or both.
func (c *organizationsRenameCommand) Run(ctx context.Context, con *console) error {
	if c.Name == "" && c.Slug == "" {
		return fmt.Errorf("pass --name, --slug or both")
	}
	if err := client.New(c.Server, c.Token).RenameOrganization(ctx, c.Which, c.Name, c.Slug); err != nil {
		return err
	}
	con.printf("%s is renamed.\n", cell(c.Which))
	return nil
}

type organizationsArchiveCommand struct {
	config.Client
	Which  string `arg:"" name:"organization" help:"The organization's slug or id."`
	Reason string `required:"" placeholder:"TEXT" help:"Why; kept in the audit."`
}

// Help returns the details for --help.
func (organizationsArchiveCommand) Help() string {
	return `Its people can no longer read or change anything in it, its API clients are refused, its emails wait, and people who are in no other organization
are signed out. Staff can still read it. It cannot be archived while one of its bulk operations is running or queued.

  roster organizations archive aurora --reason "The contract has ended."`
}

// Run archives the organization.
func (c *organizationsArchiveCommand) Run(ctx context.Context, con *console) error {
	if err := client.New(c.Server, c.Token).ArchiveOrganization(ctx, c.Which, c.Reason); err != nil {
		return err
	}
	con.printf("%s is archived. It can be restored: roster organizations restore %s --reason TEXT\n", cell(c.Which), cell(c.Which))
	return nil
}

type organizationsRestoreCommand struct {
	config.Client
	Which  string `arg:"" name:"organization" help:"The organization's slug or id."`
	Reason string `required:"" placeholder:"TEXT" help:"Why; kept in the audit."`
}

// Help returns the details for --help.
func (organizationsRestoreCommand) Help() string {
	return `People, memberships, seats and API clients are as they were, except for those that expired in the meantime.

  roster organizations restore aurora --reason "A new contract."`
}

// Run restores the organization.
func (c *organizationsRestoreCommand) Run(ctx context.Context, con *console) error {
	if err := client.New(c.Server, c.Token).RestoreOrganization(ctx, c.Which, c.Reason); err != nil {
		return err
	}
	con.printf("%s is restored.\n", cell(c.Which))
	return nil
}

package main

import (
	"context"
	"strings"

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
	Organization string `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	Search       string `placeholder:"TEXT" help:"Only accounts with these words in their name or handle."`
	Group        string `placeholder:"GROUP" help:"Only accounts in this group or below it."`
}

// Help teaches the command.
func (accessListCommand) Help() string {
	return `One line for each person on each account. With -o csv, the file can be planned again by roster bulk plan: as long as nothing has changed, its rows change
nothing.

  roster access list -o csv > access.csv
  roster access list --group emea/news`
}

// Run prints the people of each account, account by account.
func (c *accessListCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter := map[string]any{}
	if c.Search != "" {
		filter["search"] = c.Search
	}
	if c.Group != "" {
		filter["group"] = c.Group
	}
	accounts, err := api.Handles(ctx, c.Organization, filter)
	if err != nil {
		return err
	}
	var all []client.Access
	for _, a := range accounts {
		members, err := api.Members(ctx, a.ID)
		if err != nil {
			return err
		}
		all = append(all, members...)
	}
	return con.access(c.Output, all)
}

type accessExplainCommand struct {
	config.Client
	Who        string `arg:"" name:"who" help:"The person's email or id, usr_…"`
	Platform   string `arg:"" help:"The account's platform, such as X."`
	Handle     string `arg:"" help:"The account's handle."`
	Capability string `arg:"" help:"What the person wants to do, such as POST or MANAGE_USERS."`
}

// Help teaches the command.
func (accessExplainCommand) Help() string {
	return `  roster access explain ann@example.com x auroranews post`
}

// Run prints the explanation. The exit code is 2 where the answer is no.
func (c *accessExplainCommand) Run(ctx context.Context, con *console) error {
	allowed, why, err := client.New(c.Server, c.Token).Explain(ctx, c.Who, strings.ToUpper(c.Platform), c.Handle, strings.ToUpper(strings.ReplaceAll(c.Capability, "-", "_")))
	if err != nil {
		return err
	}
	con.printf("%s\n", why)
	if !allowed {
		return someRefused
	}
	return nil
}

type rolesCommand struct {
	List rolesListCommand `cmd:"" help:"List the roles of an organization."`
}

type rolesListCommand struct {
	config.Client
	listing
	Organization string `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
}

// Run prints one line for each role.
func (c *rolesListCommand) Run(ctx context.Context, con *console) error {
	all, err := client.New(c.Server, c.Token).Roles(ctx, c.Organization)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, r := range all {
		kind := "custom"
		switch {
		case r.Legacy:
			kind = "legacy"
		case r.BuiltIn:
			kind = "built-in"
		}
		rows[i] = []string{r.Name, kind, strings.Join(r.Modules, ","), thousands(r.UserCount), r.ID}
	}
	return con.list(c.Output, []string{"NAME", "KIND", "MODULES", "PEOPLE", "ID"}, rows)
}

type activityCommand struct {
	config.Client
	listing
	Organization string   `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	Actor        string   `placeholder:"TEXT" help:"Only events whose actor has these words in their name or email."`
	Person       string   `placeholder:"EMAIL" help:"Only events about this person, by email or id."`
	Action       []string `placeholder:"ACTION" help:"Only events with one of these actions, separated by commas, such as membership.added."`
	From         string   `placeholder:"TIME" help:"Events from this time on, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	To           string   `placeholder:"TIME" help:"Events before this time."`
	Limit        int      `default:"50" placeholder:"N" help:"The number of events to show, the newest first."`
}

// Help teaches the command.
func (activityCommand) Help() string {
	return `  roster activity --person ann@example.com
  roster activity --action membership.removed --from 2026-03-01 --limit 1000 -o csv`
}

// Run prints one line for each event.
func (c *activityCommand) Run(ctx context.Context, con *console) error {
	filter := map[string]any{}
	if c.Actor != "" {
		filter["actor"] = c.Actor
	}
	if len(c.Action) > 0 {
		filter["action"] = c.Action
	}
	if c.Person != "" {
		filter["user"] = client.UserRef(c.Person)
	}
	for name, text := range map[string]string{"from": c.From, "to": c.To} {
		if text == "" {
			continue
		}
		at, err := instant(text)
		if err != nil {
			return err
		}
		filter[name] = day(&at, "")
	}
	all, err := client.New(c.Server, c.Token).Events(ctx, c.Organization, filter, c.Limit)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, e := range all {
		at, account, person := e.At, "", ""
		if e.Account != nil {
			account = e.Account.Platform + " " + e.Account.Handle
		}
		if e.User != nil {
			person = e.User.Email
		}
		rows[i] = []string{day(&at, ""), e.Actor, e.Action, person, account}
	}
	return con.list(c.Output, []string{"AT", "ACTOR", "ACTION", "PERSON", "ACCOUNT"}, rows)
}

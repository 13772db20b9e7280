package main

import (
	"context"
	"fmt"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type activityCommand struct {
	config.Client
	listing
	withView
	eventFilter
	inOrganization
	Limit    int           `default:"50" placeholder:"N" help:"The number of events to show, the newest first."`
	Patience time.Duration `name:"search-for" default:"30s" placeholder:"TIME" help:"How long to search for matching events if there are many; those that were found by then are shown."`
}

// eventFilter contains the flags that filter audit events.
type eventFilter struct {
	Actor     string     `filter:"actor" placeholder:"TEXT" help:"Only events whose actor has these words in their name or email."`
	Person    personRef  `filter:"user" placeholder:"EMAIL" help:"Only events about this person, by email, username or id."`
	Account   accountRef `filter:"account" placeholder:"PLATFORM/HANDLE" help:"Only events about this account, as in x/acme_news."`
	Operation string     `filter:"bulkOperationId" placeholder:"BLK" help:"Only events of this bulk operation."`
	Kind      []word     `filter:"kind" placeholder:"KIND" enum:"${AuditAction}" help:"Only events of one of these kinds, separated by commas: ${enum}."`
	Action    []string   `filter:"action" placeholder:"ACTION" help:"Only events with one of these actions, by the names that the list shows, such as membership.added."`
	From      moment     `filter:"from" placeholder:"TIME" help:"Events from this time on, as in 2026-03-01T12:00:00Z or 2026-03-01."`
	To        moment     `filter:"to" placeholder:"TIME" help:"Events before this time."`
}

// Help returns the details for --help.
func (activityCommand) Help() string {
	return `  roster activity --person ann@example.com
  roster activity --account x/acme_news --kind membership-added,membership-removed
  roster activity --action membership.removed --from 2026-03-01 --limit 1000 -o csv`
}

// Run prints one line for each event.
func (c *activityCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter, _, err := c.shownBy(ctx, api, c.Organization, "ACTIVITY", filterOf(c.eventFilter), nil)
	if err != nil {
		return err
	}
	all, searched, err := api.Events(ctx, c.Organization, filter, c.Limit, c.Patience)
	if err != nil {
		return err
	}
	if searched != nil {
		next := searched.UTC().Truncate(time.Second).Add(time.Second).Format(time.RFC3339) // --to is exclusive, and the next event can have this same time
		fmt.Fprintf(con.err, "Searched back to %s. Older events were not searched; continue with --to %s, or give --search-for more time.\n", searched.UTC().Format(time.RFC3339), next)
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

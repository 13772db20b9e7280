package main

import (
	"context"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type bulkListCommand struct {
	config.Client
	listing
	withView
	operationFilter
	inOrganization
}

// operationFilter contains the flags that filter bulk operations.
type operationFilter struct {
	Status     []word `filter:"status" placeholder:"STATUS" enum:"${BulkStatus}" help:"Only operations with one of these statuses, separated by commas: ${enum}."`
	EndedAfter moment `filter:"finishedAfter" placeholder:"TIME" help:"Only operations that ended at this time or later, as in 2026-03-01T12:00:00Z or 2026-03-01."`
}

// Run prints one line for each operation, the newest first.
func (c *bulkListCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	filter, _, err := c.shownBy(ctx, api, c.Organization, "OPERATIONS", filterOf(c.operationFilter), nil)
	if err != nil {
		return err
	}
	all, err := api.Operations(ctx, c.Organization, filter)
	if err != nil {
		return err
	}
	rows := make([][]string, len(all))
	for i, o := range all {
		at := o.CreatedAt
		rows[i] = []string{o.ID, o.Name(), o.Status, thousands(o.Counts.Total), thousands(o.Counts.Refused), o.CreatedBy, day(&at, "")}
	}
	return con.list(c.Output, []string{"ID", "NAME", "STATUS", "ROWS", "REFUSED", "CREATED BY", "CREATED AT"}, rows)
}

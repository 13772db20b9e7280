package main

import (
	"context"
	"fmt"

	"example.com/roster/internal/client"
)

// forPrograms writes an operation as one row: what a plan would do and how many people it would email, or what a run has done.
func (c *console) forPrograms(ctx context.Context, api *client.Client, format string, op *client.Operation) error {
	effect, emails := op.Done, ""
	if op.Planned() {
		effect = op.Counts
		mails, err := api.PlannedMails(ctx, op.ID)
		if err != nil {
			return err
		}
		if mails != nil {
			emails = fmt.Sprint(mails.People)
		}
	}
	missing := 0
	if op.SeatImpact != nil {
		missing = op.SeatImpact.Short
	}
	row := []string{op.ID, op.Name(), op.Status, op.Digest}
	for _, n := range []int{op.Counts.Total, effect.Added, effect.Changed, effect.Removed, op.Counts.Unchanged, op.Counts.Refused, missing} {
		row = append(row, fmt.Sprint(n))
	}
	header := []string{"ID", "NAME", "STATUS", "DIGEST", "ROWS", "ADDED", "CHANGED", "REMOVED", "UNCHANGED", "REFUSED", "MISSING SEATS", "EMAILS"}
	return c.list(format, header, [][]string{append(row, emails)})
}

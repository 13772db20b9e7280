package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"example.com/roster/internal/client"
)

// unchangedRead is how many rows that change nothing are read, at most, to find those that have a reason.
const unchangedRead = 10_000

// left prints the rows that change nothing although they request a change, for example roles for a person who has others on the account and keeps them. Without this
// list, the rows would look as if they were applied.
func (c *console) left(ctx context.Context, api *client.Client, op *client.Operation) error {
	if op.Counts.Unchanged == 0 {
		return nil
	}
	rows, err := api.LeftAsTheyWere(ctx, op.ID, unchangedRead)
	if err != nil || len(rows) == 0 {
		return err
	}
	lines := []string{"ROW\tPERSON\tACCOUNT\tROLES\tWHY"}
	for _, r := range rows[:min(refusedShown, len(rows))] {
		lines = append(lines, fmt.Sprintf("%d\t%s\t%s\t%s\t%s", r.Number, cell(cmp.Or(r.Email, r.Username)), cell(r.Platform+" "+r.Handle),
			cell(strings.Join(slices.Sorted(slices.Values(r.RolesBefore)), ";")), cell(r.Notice)))
	}
	c.printf("\nLeft as they are:\n")
	c.printColumns(lines)
	if more := len(rows) - refusedShown; more > 0 {
		c.printf("  and %s more\n", thousands(more))
	}
	return nil
}

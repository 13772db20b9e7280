package main

import (
	"context"
	"fmt"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

// refusedShown is how many refused rows are shown; the rest stands in the result file.
const refusedShown = 20

// showPlan says what an operation would do.
func (c *console) showPlan(ctx context.Context, api *client.Client, op *client.Operation) error {
	c.title("Planned", op)
	c.table(append(counts(op.Counts), "digest\t"+op.Digest))
	c.seats(op.SeatImpact)
	return c.refusals(ctx, api, op)
}

// showOutcome says what an operation did.
func (c *console) showOutcome(ctx context.Context, api *client.Client, at config.Client, op *client.Operation) error {
	c.title(map[string]string{"SUCCEEDED": "Done", "PARTIAL": "Done in part", "FAILED": "Failed", "CANCELED": "Canceled", "EXPIRED": "Expired"}[op.Status], op)
	c.table(counts(op.Counts))
	if err := c.refusals(ctx, api, op); err != nil {
		return err
	}
	if op.ResultURL != "" && op.Counts.Refused > refusedShown {
		c.printf("\nAll of them as a file (send the token): %s\n", resultAt(at, op.ResultURL))
	}
	switch {
	case op.Failure != nil:
		return &client.Error{Code: op.Failure.Code, Message: op.Failure.Message}
	case op.Status != "SUCCEEDED" && op.Status != "PARTIAL":
		return fmt.Errorf("%s ended as %s", op.ID, op.Status)
	}
	return refused(op)
}

func (c *console) title(what string, op *client.Operation) {
	c.printf("%s: %s", what, op.ID)
	if op.Label != "" {
		c.printf(" (%s)", op.Label)
	}
	c.printf("\n\n")
}

func counts(n client.Counts) []string {
	lines := []string{fmt.Sprintf("rows\t%d", n.Total)}
	for _, l := range []struct {
		name  string
		count int
	}{{"added", n.Added}, {"changed", n.Changed}, {"removed", n.Removed}, {"unchanged", n.Unchanged}, {"refused", n.Refused}} {
		lines = append(lines, fmt.Sprintf("%s\t%d", l.name, l.count))
	}
	return lines
}

func (c *console) seats(s *client.SeatImpact) {
	if s == nil {
		return
	}
	of := "without a limit"
	if s.Entitled != nil {
		of = fmt.Sprintf("of %d", *s.Entitled)
	}
	c.printf("\nSeats: %d now, %d after, %s (%d new, %d leaving).", s.Before, s.After, of, s.NewPeople, s.LeavingPeople)
	if s.Short > 0 {
		c.printf(" %d are missing.", s.Short)
	}
	c.printf("\n")
}

func (c *console) refusals(ctx context.Context, api *client.Client, op *client.Operation) error {
	if op.Counts.Refused == 0 {
		return nil
	}
	rows, err := api.Refused(ctx, op.ID, refusedShown)
	if err != nil {
		return err
	}
	lines := []string{"ROW\tPERSON\tACCOUNT\tWHY"}
	for _, r := range rows {
		account, why := "", ""
		if r.Account != nil {
			account = r.Account.Platform + " " + r.Account.Handle
		}
		if r.Problem != nil {
			why = r.Problem.Code + ": " + r.Problem.Message
		}
		lines = append(lines, fmt.Sprintf("%d\t%s\t%s\t%s", r.Number, r.Email, account, why))
	}
	c.printf("\nRefused rows:\n")
	c.table(lines)
	if more := op.Counts.Refused - len(rows); more > 0 {
		c.printf("  and %d more\n", more)
	}
	return nil
}

// refused is the exit code of an operation with refused rows.
func refused(op *client.Operation) error {
	if op.Counts.Refused > 0 {
		return someRefused
	}
	return nil
}

func runLine(at config.Client, op *client.Operation) string {
	return fmt.Sprintf("roster bulk run --id %s --digest %s%s", op.ID, op.Digest, atServer(at))
}

func watchLine(at config.Client, op *client.Operation) string {
	return fmt.Sprintf("roster bulk watch %s%s", op.ID, atServer(at))
}

// atServer is the flag that a printed command needs to reach the same gateway; the token stays unsaid.
func atServer(at config.Client) string { return " --server " + at.Server }

// resultAt is where to fetch the refused rows; the gateway may answer its own path alone.
func resultAt(at config.Client, url string) string {
	if strings.HasPrefix(url, "/") {
		url = strings.TrimRight(at.Server, "/") + url
	}
	return url + "?outcome=REFUSED"
}

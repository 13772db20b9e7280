package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

// Limits of what is printed. All rows are in the result file.
const (
	refusedShown   = 20      // refused rows, and unchanged rows with a reason
	rowsShown      = 20      // rows that change something
	reasonsCounted = 100_000 // refused rows whose reasons are read and counted
)

// showPlan prints what a plan would do and how many people it would email, and the first shown of the rows that change something.
func (c *console) showPlan(ctx context.Context, api *client.Client, op *client.Operation, shown int) error {
	c.title("Planned", op)
	c.printColumns(append(foreseen(op.Counts), "digest\t"+op.Digest))
	c.seats("Seats", "now", op.SeatImpact)
	if op.Effects != nil {
		c.effectLines(op.Effects.Foreseen, false)
	}
	if err := c.mails(ctx, api, op); err != nil {
		return err
	}
	if err := c.changes(ctx, api, op, shown); err != nil {
		return err
	}
	if err := c.left(ctx, api, op); err != nil {
		return err
	}
	return c.refusals(ctx, api, op)
}

// changes prints the first shown of the rows that change something: + means access that is added, ~ changed, - removed.
func (c *console) changes(ctx context.Context, api *client.Client, op *client.Operation, shown int) error {
	total := op.Counts.Effective()
	if total == 0 || shown == 0 {
		return nil
	}
	rows, err := api.Changes(ctx, op.ID, shown)
	if err != nil {
		return err
	}
	lines := make([]string, len(rows))
	for i, r := range rows {
		account := ""
		if r.Account != nil {
			account = r.Account.Platform + " " + r.Account.Handle
		}
		before, after := strings.Join(r.Before(), ";"), strings.Join(r.After(), ";")
		switch r.Outcome {
		case "ADDED":
			lines[i] = strings.Join([]string{"+ " + cell(r.Email), cell(account), cell(after)}, "\t")
		case "REMOVED":
			lines[i] = strings.Join([]string{"- " + cell(r.Email), cell(account), cell(before)}, "\t")
		default:
			lines[i] = strings.Join([]string{"~ " + cell(r.Email), cell(account), cell(before + " -> " + after)}, "\t")
		}
		if r.Notice != "" {
			lines[i] += "\t" + cell(r.Notice)
		}
	}
	c.printf("\nChanges:\n")
	c.printColored(lines, func(_, column int, cell string) color {
		if column > 0 {
			return uncolored
		}
		return changeColor(cell)
	})
	if more := total - len(rows); more > 0 {
		c.printf("  and %s more; roster bulk result %s writes all rows to a file\n", thousands(more), op.ID)
	}
	return nil
}

// showOutcome prints what an operation did and what can be done next. It returns the error that outcome does.
func (c *console) showOutcome(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, again string) error {
	c.title(map[string]string{"SUCCEEDED": "Done", "PARTIAL": "Partly completed", "FAILED": "Failed", "CANCELED": "Canceled", "EXPIRED": "Expired"}[op.Status], op)
	c.printColumns(summary(op))
	if op.Status == "SUCCEEDED" || op.Status == "PARTIAL" {
		c.seats("Seats, as planned", "before", op.SeatImpact)
	}
	if op.Effects != nil {
		c.effectLines(op.Effects.Done, true)
	}
	if err := c.left(ctx, api, op); err != nil {
		return err
	}
	if err := c.refusals(ctx, api, op); err != nil {
		return err
	}
	if op.Counts.Refused > 0 {
		c.correct(at, op, "run", again)
	}
	if op.Done.Effective() > 0 {
		c.printf("\nUndo it:\n\n  %s\n", bulkLine("undo", at, op))
	}
	return outcome(op)
}

// outcome returns the error with which a command ends after it has waited for an operation: nil if the operation succeeded, or is a plan, without refused rows.
func outcome(op *client.Operation) error {
	switch {
	case op.Failure != nil:
		return &client.Error{Code: op.Failure.Code, Message: op.Failure.Message}
	case op.Status != "SUCCEEDED" && op.Status != "PARTIAL" && !op.Planned():
		return stopped(op.Status)
	}
	return refused(op)
}

// stopped is the error of an operation that ended before it was complete and has no failure. It contains the status.
type stopped string

func (s stopped) Error() string { return "the operation ended as " + string(s) }

func (c *console) title(what string, op *client.Operation) {
	c.printf("%s: %s", what, op.ID)
	if name := op.Name(); name != "" {
		c.printf(" (%s)", cell(name))
	}
	c.printf("\n\n")
}

// foreseen returns lines with the numbers of a plan's rows by outcome.
func foreseen(n client.Counts) []string {
	return []string{"rows\t" + thousands(n.Total), "to add\t" + thousands(n.Added), "to change\t" + thousands(n.Changed),
		"to remove\t" + thousands(n.Removed), "unchanged\t" + thousands(n.Unchanged), "refused\t" + thousands(n.Refused)}
}

// summary returns lines with the numbers of rows that a run has applied, and of those that it has not.
func summary(op *client.Operation) []string {
	lines := []string{"rows\t" + thousands(op.Counts.Total), "added\t" + thousands(op.Done.Added), "changed\t" + thousands(op.Done.Changed),
		"removed\t" + thousands(op.Done.Removed), "unchanged\t" + thousands(op.Counts.Unchanged), "refused\t" + thousands(op.Counts.Refused)}
	if open := op.Counts.Effective() - op.Done.Effective(); open > 0 {
		lines = append(lines, "not done\t"+thousands(open))
	}
	return lines
}

// effectLines prints what a plan changes besides its rows, or with done what a run has changed. It prints nothing if there are no effects.
func (c *console) effectLines(n client.EffectCounts, done bool) {
	title, primaries, invitations, signOuts, ends := "What else changes", "primary users that change", "people who are invited", "people who lose all access", "access end dates that change"
	if done {
		title, primaries, invitations, signOuts, ends = "What else changed", "primary users that changed", "people who were invited", "people who lost all access", "access end dates that changed"
	}
	var lines []string
	for _, l := range []struct {
		name  string
		count int
	}{{primaries, n.PrimaryUsers}, {invitations, n.Invitations}, {signOuts, n.SignOuts}, {ends, n.Ends}} {
		if l.count > 0 {
			lines = append(lines, l.name+"\t"+thousands(l.count))
		}
	}
	if len(lines) > 0 {
		c.printf("\n%s:\n", title)
		c.printColumns(lines)
	}
}

// seats prints the effect of an operation on seats, below a title. Before is the word for the number of seats that were used when it was planned.
func (c *console) seats(title, before string, s *client.SeatImpact) {
	if s == nil {
		return
	}
	of := "without a limit"
	if s.Entitled != nil {
		of = "of " + thousands(*s.Entitled)
	}
	c.printf("\n%s: %s %s, %s after, %s (%s new, %s leaving).", title, thousands(s.Before), before, thousands(s.After), of,
		thousands(s.NewPeople), thousands(s.LeavingPeople))
	if s.Short > 0 {
		c.printf(" Missing seats: %s.", thousands(s.Short))
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
		account, why := r.AskedAccount, ""
		if r.Account != nil {
			account = r.Account.Platform + " " + r.Account.Handle
		}
		if r.Problem != nil {
			why = r.Problem.Code + ": " + r.Problem.Message
			if len(r.Suggestions) > 0 {
				why += " Did you mean " + strings.Join(r.Suggestions, " or ") + "?"
			}
		}
		lines = append(lines, fmt.Sprintf("%d\t%s\t%s\t%s", r.Number, cell(r.Email), cell(account), cell(why)))
	}
	if op.Counts.Refused > len(rows) {
		if err := c.reasons(ctx, api, op); err != nil {
			return err
		}
	}
	c.printf("\nRefused rows:\n")
	c.printColumns(lines)
	if more := op.Counts.Refused - len(rows); more > 0 {
		c.printf("  and %s more\n", thousands(more))
	}
	return nil
}

// reasons prints the number of refused rows for each reason, the most frequent first.
func (c *console) reasons(ctx context.Context, api *client.Client, op *client.Operation) error {
	codes, counted, err := api.RefusedBy(ctx, op.ID, reasonsCounted)
	if err != nil {
		return err
	}
	byCount := slices.SortedFunc(maps.Keys(codes), func(a, b string) int {
		return cmp.Or(cmp.Compare(codes[b], codes[a]), cmp.Compare(a, b))
	})
	var lines []string
	for _, code := range byCount {
		lines = append(lines, code+"\t"+thousands(codes[code]))
	}
	of := ""
	if counted < op.Counts.Refused {
		of = fmt.Sprintf(" (of the first %s)", thousands(counted))
	}
	c.printf("\nRefused by reason%s:\n", of)
	c.printColumns(lines)
	return nil
}

// refused returns the exit code for an operation with refused rows, or nil if it has none.
func refused(op *client.Operation) error {
	if op.Counts.Refused > 0 {
		return someRefused
	}
	return nil
}

func runLine(at config.Client, op *client.Operation) string {
	return fmt.Sprintf("roster bulk run --id %s --digest %s%s", op.ID, op.Digest, atServer(at))
}

func watchLine(at config.Client, op *client.Operation) string { return bulkLine("watch", at, op) }

// bulkLine returns the command line of a bulk subcommand for an operation.
func bulkLine(command string, at config.Client, op *client.Operation) string {
	return fmt.Sprintf("roster bulk %s %s%s", command, op.ID, atServer(at))
}

// atServer returns the flag that a printed command line needs to reach the same gateway. The token is never printed.
func atServer(at config.Client) string { return " --server " + at.Server }

// printColumns prints lines in columns. The cells of a line are separated by tabs.
func (c *console) printColumns(lines []string) {
	c.printColored(lines, func(_, _ int, _ string) color { return uncolored })
}

// printColored prints columns, each cell in the color that of returns. To keep columns aligned, either all cells of a column must be colored or none.
func (c *console) printColored(lines []string, of func(line, column int, cell string) color) {
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	for i, line := range lines {
		cells := strings.Split(printable(line), "\t")
		for k, text := range cells {
			cells[k] = c.colored(text, of(i, k, text))
		}
		fmt.Fprintln(w, "  "+strings.Join(cells, "\t"))
	}
	_ = w.Flush() // if the output is closed, nobody would see the error
}

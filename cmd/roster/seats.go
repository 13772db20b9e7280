package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type seatsCommand struct {
	config.Client
	listing
	inOrganization
	History bool   `help:"The seats at the end of each day (UTC), the oldest first."`
	From    string `placeholder:"DAY" help:"The first day of the history, as in 2026-03-01. By default a year before the last one."`
	To      string `placeholder:"DAY" help:"The last day of the history. By default today."`
}

// Help returns the details for --help.
func (seatsCommand) Help() string {
	return `  roster seats
  roster seats --history --from 2026-01-01 -o csv > seats.csv`
}

// Run prints the seats in use and the limit or, with --history, those of each day.
func (c *seatsCommand) Run(ctx context.Context, con *console) error {
	if c.History {
		return c.history(ctx, con)
	}
	if c.From != "" || c.To != "" {
		return errors.New("--from and --to are for --history")
	}
	s, err := client.New(c.Server, c.Token).Seats(ctx, c.Organization)
	if err != nil {
		return err
	}
	limit, free := "unlimited", "unlimited"
	if s.Entitled != nil {
		limit = thousands(*s.Entitled)
	}
	if s.Free != nil {
		free = thousands(*s.Free)
	}
	return con.list(c.Output, []string{"USED", "ACTIVE", "INVITED", "LIMIT", "FREE", "OVER", "PEAK"},
		[][]string{{thousands(s.Used), thousands(s.Active), thousands(s.Reserved), limit, free, thousands(s.OverBy), thousands(s.HighWater)}})
}

func (c *seatsCommand) history(ctx context.Context, con *console) error {
	for _, day := range []string{c.From, c.To} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return fmt.Errorf("%q is not a date; write it as in 2026-03-01", day)
		}
	}
	days, err := client.New(c.Server, c.Token).SeatHistory(ctx, c.Organization, c.From, c.To)
	if err != nil {
		return err
	}
	rows := make([][]string, len(days))
	for i, d := range days {
		limit := "unlimited"
		if d.Entitled != nil {
			limit = fmt.Sprint(*d.Entitled)
		}
		rows[i] = []string{d.Day, fmt.Sprint(d.Used), fmt.Sprint(d.Active), fmt.Sprint(d.Reserved), limit}
	}
	return con.list(c.Output, []string{"DAY", "USED", "ACTIVE", "INVITED", "LIMIT"}, rows)
}

package main

import (
	"context"
	"fmt"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/notify"
)

// stuckShown is how many failed emails are shown at most.
const stuckShown = 20

type mailCommand struct {
	config.Database
	Retry bool `help:"Retry all emails that failed now, including those that Roster gave up on. A running gateway sends them."`
}

// Help returns the details for --help.
func (mailCommand) Help() string {
	return `An email that cannot be sent is tried again after 30 seconds; the delay then doubles with each attempt, up to an hour. Roster stops after
8 attempts (an hour) if the server permanently rejects the email each time, otherwise after 128 (five days).

  roster mail            # what is waiting, what failed and why
  roster mail --retry    # after the cause is fixed`
}

// Run prints the state of the outbox. With --retry, it makes all failed emails due first.
func (c *mailCommand) Run(ctx context.Context, con *console) error {
	db, err := openCurrent(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	if c.Retry {
		n, err := notify.Retry(ctx, db, time.Now())
		if err != nil {
			return err
		}
		con.printf("Due now: %s\n", thousands(n))
	}
	unsent, givenUp, stuck, err := notify.Backlog(ctx, db, stuckShown)
	if err != nil {
		return err
	}
	con.printColumns([]string{"not sent yet\t" + thousands(unsent-givenUp), "given up\t" + thousands(givenUp)})
	if len(stuck) == 0 {
		return nil
	}
	lines := []string{"KIND\tTO\tATTEMPTS\tNEXT\tWHY"}
	for _, s := range stuck {
		next := "given up"
		if !s.Due.IsZero() {
			next = s.Due.UTC().Format(time.RFC3339)
		}
		lines = append(lines, fmt.Sprintf("%s\t%s\t%d\t%s\t%s", s.Kind, cell(s.Email), s.Attempts, next, cell(s.Error)))
	}
	con.printf("\nFailed so far:\n")
	con.printColumns(lines)
	return nil
}

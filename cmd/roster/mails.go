package main

import (
	"context"
	"fmt"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type bulkMailsCommand struct {
	config.Client
	ID string `arg:"" name:"id" help:"The planned operation."`
}

// Help returns the details for --help.
func (bulkMailsCommand) Help() string {
	return `Shows how many people running the plan would email now, and one email of each kind as it would be sent.

  roster bulk mails blk_…`
}

// Run prints the numbers and the examples.
func (c *bulkMailsCommand) Run(ctx context.Context, con *console) error {
	mails, err := client.New(c.Server, c.Token).PlannedMails(ctx, c.ID)
	if err != nil {
		return err
	}
	if mails == nil {
		return fmt.Errorf("%s is not a plan that can be run; roster bulk watch %s shows its status", c.ID, c.ID)
	}
	con.mailed(mails)
	for _, k := range mails.Kinds {
		con.printf("\nTo: %s\nSubject: %s\n\n", cell(k.Example.To), cell(k.Example.Subject))
		for line := range strings.Lines(k.Example.Text) {
			con.printf("%s\n", strings.TrimRight("  "+line, " \r\n"))
		}
	}
	return nil
}

// mails prints the emails that running a plan would send, unless the plan changes nothing.
func (c *console) mails(ctx context.Context, api *client.Client, op *client.Operation) error {
	if op.Counts.Effective() == 0 {
		return nil
	}
	mails, err := api.PlannedMails(ctx, op.ID)
	if err != nil || mails == nil {
		return err
	}
	c.printf("\n")
	c.mailed(mails)
	if mails.People > 0 {
		c.printf("  roster bulk mails %s shows one of each\n", op.ID)
	}
	return nil
}

// mailAbout contains a short text for each kind of email.
var mailAbout = map[string]string{
	"INVITED": "invitation", "ADDED": "new access", "CHANGED": "changed access", "REMOVED": "removed access", "TOOK_OVER": "being primary user",
}

// mailed prints how many people would get an email, in total and of each kind.
func (c *console) mailed(mails *client.PlannedMails) {
	if mails.People == 0 {
		c.printf("Running this plan emails nobody.\n")
		return
	}
	people := "people"
	if mails.People == 1 {
		people = "person"
	}
	c.printf("Running this plan emails %s %s:\n", thousands(mails.People), people)
	lines := make([]string, len(mails.Kinds))
	for i, k := range mails.Kinds {
		about := mailAbout[k.Kind]
		if about == "" {
			about = string(asTyped(k.Kind))
		}
		lines[i] = about + "\t" + thousands(k.People)
	}
	c.printColumns(lines)
}

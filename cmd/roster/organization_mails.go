package main

import (
	"context"
	"slices"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

type organizationsMailsCommand struct {
	config.Client
	listing
	Off   []word `placeholder:"KIND" enum:"${MailKind}" help:"Switch these kinds off for everyone in the organization, separated by commas: ${enum}."`
	On    []word `placeholder:"KIND" enum:"${MailKind}" help:"Switch these kinds on again, separated by commas."`
	Which string `arg:"" optional:"" name:"organization" help:"The organization's slug or id. Not needed if you belong to one only."`
}

// Help returns the details for --help.
func (organizationsMailsCommand) Help() string {
	return `Shows or changes which kinds of email the organization sends to its people. Managers can use it, too. Each person can still switch off a kind that is on, and the
weekly summary is sent only to people who have switched it on. Invitations are always sent.

  roster organizations mails aurora
  roster organizations mails aurora --off weekly-summary,access-ends
  roster organizations mails aurora --on access-ends`
}

// Run switches the given kinds off and on, and prints one line for each kind.
func (c *organizationsMailsCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	now, err := api.MailsOf(ctx, c.Which)
	if err != nil {
		return err
	}
	if len(c.Off)+len(c.On) > 0 {
		off := slices.DeleteFunc(append(now.SwitchedOff, apiWords(c.Off)...), func(kind string) bool { return slices.Contains(apiWords(c.On), kind) })
		slices.Sort(off)
		now.SwitchedOff = slices.Compact(off)
		if err := api.SwitchMails(ctx, *now); err != nil {
			return err
		}
	}
	var rows [][]string
	for _, kind := range generated.Enums()["MailKind"] {
		rows = append(rows, []string{string(asTyped(kind)), yes(!slices.Contains(now.SwitchedOff, kind))})
	}
	return con.list(c.Output, []string{"KIND", "SENT"}, rows)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
)

// listsOf names, for commands that look for something, the list that has it.
var listsOf = []struct{ command, list string }{
	{"people show", "roster people list"}, {"offboard", "roster people list"}, {"access", "roster access list"},
	{"accounts", "roster accounts list"}, {"bulk", "roster bulk list"}, {"client", "roster client list"},
	{"invitations", "roster invitations list"}, {"organizations", "roster organizations list"},
}

// nextStep adds to an error of a command what to do about it at the command line. What the gateway says is written for all its clients.
func nextStep(ctx context.Context, command *kong.Node, err error) error {
	if _, ok := errors.AsType[*client.NoGateway](err); ok && ctx.Err() == nil {
		return fmt.Errorf("%w; set its URL with --server or ROSTER_SERVER, or keep it with roster login --server URL", err)
	}
	refusal, ok := errors.AsType[*client.Error](err)
	if !ok {
		return err
	}
	step := ""
	switch refusal.Code {
	case "UNAUTHENTICATED":
		step = "run roster login, or set ROSTER_TOKEN"
	case "FORBIDDEN":
		step = "roster whoami shows who you are signed in as"
	case "NOT_FOUND", "UNKNOWN_PERSON", "UNKNOWN_ACCOUNT":
		step = whereItIs(command)
	case "UNKNOWN_ROLE":
		step = "roster roles list shows all roles"
	case "SEAT_EXHAUSTED":
		step = "roster seats shows how many are in use"
	case "STALE":
		if strings.HasPrefix(command.Path(), "bulk run") {
			step = "create a new plan with roster bulk plan, or look at this one with roster bulk watch"
		}
	case "UNAVAILABLE", "THROTTLED":
		step = "run the command again in a moment"
	case "INVALID_INPUT":
		if _, ok := hasFlag(command, "column"); ok && strings.Contains(refusal.Message, "there is no column") {
			step = `say what a column is with --column "HEADER=COLUMN", or ignore it with --column "HEADER="`
		} else {
			step = whichOrganization(ctx, command)
		}
	}
	if step == "" {
		return err
	}
	return fmt.Errorf("%w; %s", err, step)
}

// whereItIs names the list of what a command did not find.
func whereItIs(command *kong.Node) string {
	if flag(command, "organization") != "" {
		return "roster whoami shows your organizations"
	}
	for _, l := range listsOf {
		if strings.HasPrefix(command.Path(), l.command) {
			return l.list + " shows what there is"
		}
	}
	return ""
}

// whichOrganization names the organizations among which the caller of a command has to choose; empty where there is no choice, or it was made. It asks the gateway,
// since the refusal does not say them.
func whichOrganization(ctx context.Context, command *kong.Node) string {
	at, ok := hasFlag(command, "organization")
	if !ok || at.Target.String() != "" {
		return ""
	}
	who, err := client.New(flag(command, "server"), flag(command, "token")).WhoAmI(ctx)
	if err != nil || len(who.Organizations) < 2 {
		return ""
	}
	const most = 5
	var slugs []string
	for _, o := range who.Organizations[:min(most, len(who.Organizations))] {
		slugs = append(slugs, o.Slug)
	}
	all := strings.Join(slugs, ", ")
	if len(who.Organizations) > most {
		all += " and others, which roster organizations list shows"
	}
	return "pass --organization with one of yours: " + all
}

// flag is the value of a flag that has a text; empty without it.
func flag(command *kong.Node, name string) string {
	if f, ok := hasFlag(command, name); ok {
		return f.Target.String()
	}
	return ""
}

func hasFlag(command *kong.Node, name string) (*kong.Flag, bool) {
	for _, f := range command.Flags {
		if f.Name == name {
			return f, true
		}
	}
	return nil, false
}

// helpOf is how to learn about the command in which a mistake was made.
func helpOf(err error) string {
	name := "roster"
	if mistake, ok := errors.AsType[*kong.ParseError](err); ok && mistake.Context != nil {
		for _, p := range mistake.Context.Path {
			if p.Command != nil {
				name = p.Command.FullPath()
			}
		}
	}
	return name + " --help"
}

// nothingToRun says that a plan changes nothing, and how to correct the rows that it refused. Again are its flags, to be repeated with them.
func (c *console) nothingToRun(at config.Client, op *client.Operation, again string) error {
	c.printf("\nThere is nothing to run.\n")
	if op.Counts.Refused > 0 {
		c.correct(at, op, "plan", again)
	}
	return refused(op)
}

// correct says how to correct the rows that an operation refused.
func (c *console) correct(at config.Client, op *client.Operation, then, again string) {
	c.printf("\nFix the refused rows, or make room for them, and send them again:\n\n  %s --outcome refused --output refused.csv\n  roster bulk %s refused.csv%s%s\n",
		bulkLine("result", at, op), then, again, atServer(at))
}

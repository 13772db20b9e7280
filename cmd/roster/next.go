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

// listsOf contains the command that lists what other commands look for. Command is the beginning of their path.
var listsOf = []struct{ command, list string }{
	{"people show", "roster people list"}, {"offboard", "roster people list"}, {"access", "roster access list"},
	{"accounts", "roster accounts list"}, {"bulk", "roster bulk list"}, {"client", "roster client list"},
	{"invitations", "roster invitations list"}, {"organizations", "roster organizations list"},
}

// nextStep adds to an error of a command what to do about it at the command line. The messages of the gateway do not say that, because they are for all clients.
func nextStep(ctx context.Context, command *kong.Node, err error) error {
	if _, ok := errors.AsType[*client.NoGateway](err); ok && ctx.Err() == nil {
		return fmt.Errorf("%w; set its URL with --server or ROSTER_SERVER, or sign in with roster login --server URL", err)
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

// whereItIs returns a hint to the list of what a command did not find, or an empty string.
func whereItIs(command *kong.Node) string {
	if flag(command, "organization") != "" {
		return "roster whoami shows your organizations"
	}
	for _, l := range listsOf {
		if strings.HasPrefix(command.Path(), l.command) {
			return l.list + " shows what exists"
		}
	}
	return ""
}

// whichOrganization returns a hint with the organizations from which the caller has to choose. It reads them from the gateway, because the error does not contain
// them. It returns an empty string if the caller has already chosen or has only one.
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

// flag returns the value of a command's flag as text, or an empty string if the command does not have the flag.
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

// helpOf returns the command line that prints the help for the command that could not be parsed.
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

// nothingToRun prints that a plan changes nothing and how to fix its refused rows. Again contains the flags for sending them again. It returns the exit code for
// refused rows, if there are any.
func (c *console) nothingToRun(at config.Client, op *client.Operation, again string) error {
	c.printf("\nThere is nothing to run.\n")
	if op.Counts.Refused > 0 {
		c.correct(at, op, "plan", again)
	}
	return refused(op)
}

// correct prints how to fix the refused rows of an operation and send them again, with the bulk subcommand then and the flags in again.
func (c *console) correct(at config.Client, op *client.Operation, then, again string) {
	c.printf("\nFix the refused rows, or make room for them, and send them again:\n\n  %s --outcome refused --output refused.csv\n  roster bulk %s refused.csv%s%s\n",
		bulkLine("result", at, op), then, again, atServer(at))
}

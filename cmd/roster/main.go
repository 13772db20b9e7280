// Command roster is the gateway and its command line. It connects the parts of the program, with one file for each subcommand. It refuses to hold rules: it changes
// an organization only through the packages below it or through the public API.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"example.com/roster/internal/config"
)

// commands contains the subcommands, in the order of the help.
type commands struct {
	Demo          demoCommand          `cmd:"" help:"Try Roster: a gateway with an organization of 120 people that only this machine can reach."`
	Serve         serveCommand         `cmd:"" help:"Run the gateway."`
	Migrate       migrateCommand       `cmd:"" help:"Update the database's schema."`
	Staff         staffCommand         `cmd:"" help:"Add, list and remove the vendor's staff."`
	Organizations organizationsCommand `cmd:"" help:"List, rename, archive and restore organizations."`
	Unlink        unlinkCommand        `cmd:"" help:"Remove the link between a person and the single sign-on provider."`
	Login         loginCommand         `cmd:"" help:"Sign in and keep the session for other commands."`
	Logout        logoutCommand        `cmd:"" help:"End the session that login keeps."`
	Whoami        whoamiCommand        `cmd:"" help:"Show who you are signed in as."`
	Contexts      contextsCommand      `cmd:"" help:"List the gateways at which you are signed in."`
	Use           useCommand           `cmd:"" help:"Choose the gateway that commands use."`
	SignIn        signInCommand        `cmd:"" help:"Sign in and print a token."`
	Client        clientCommand        `cmd:"" help:"Create, list, rotate and revoke the organization's API clients."`
	People        peopleCommand        `cmd:"" help:"List and show people."`
	Accounts      accountsCommand      `cmd:"" help:"List and show accounts; create them from a file."`
	Roles         rolesCommand         `cmd:"" help:"List and show roles."`
	Seats         seatsCommand         `cmd:"" help:"Show the seats in use and the limit."`
	Views         viewsCommand         `cmd:"" help:"List, create, share and delete saved views of lists."`
	Access        accessCommand        `cmd:"" help:"List who has access to what; explain it."`
	Activity      activityCommand      `cmd:"" help:"List audit events."`
	Offboard      offboardCommand      `cmd:"" help:"Remove people from all their accounts."`
	Invitations   invitationsCommand   `cmd:"" help:"List, send, resend and cancel invitations; create their links."`
	Bulk          bulkCommand          `cmd:"" help:"Change the access of many people on many accounts: plan, review, run, watch, fix, undo."`
	Mail          mailCommand          `cmd:"" help:"Show emails that are waiting and why, and retry them."`
	Backup        backupCommand        `cmd:"" help:"Back up a live database to a file."`
	Restore       restoreCommand       `cmd:"" help:"Restore a backup into a new database."`
	Audit         auditCommand         `cmd:"" help:"Verify that the audit events were not tampered with; export them."`
	Doctor        doctorCommand        `cmd:"" help:"Check the database for inconsistencies."`
	Docs          docsCommand          `cmd:"" help:"List the documents, or print one of them."`
	Schema        schemaCommand        `cmd:"" help:"Print the schema of the GraphQL API, to generate types from."`
	Licenses      licensesCommand      `cmd:"" help:"Print the licenses of all software in this binary."`
	Completion    completionCommand    `cmd:"" help:"Print the completion script for a shell (bash, zsh, fish)."`
	Version       versionCommand       `cmd:"" help:"Print the version."`

	ShowVersion versionFlag `name:"version" help:"Print the version and exit."`
}

const description = `Manage who can do what on all social accounts of an organization.

Settings come from flags or environment variables; flags take precedence.

Exit codes: 0 done, 1 error, 2 done but some rows were refused, 3 no longer following (Ctrl-C): a bulk operation continues.`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program immediately
	code := run(ctx, os.Args[1:], &console{in: os.Stdin, out: os.Stdout, err: os.Stderr, colors: colorful(os.Stdout)})
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, con *console) int {
	if err := config.CheckEnvironment(os.Environ()); err != nil {
		return con.fail(err)
	}
	parser, err := newParser(ctx, con, kong.Resolvers(newKept()))
	if err != nil {
		return con.fail(err)
	}
	if done, err := completed(ctx, parser); err != nil {
		return con.fail(err)
	} else if done {
		return 0
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if err != nil {
		return con.fail(fmt.Errorf("%w%s; see %s", err, hint(parser.Model, err), helpOf(err)))
	}
	if err := checkRead(parser.Model, command.Selected(), os.Environ()); err != nil {
		return con.fail(err)
	}
	err = command.Run()
	if code, ok := errors.AsType[exit](err); ok {
		return int(code)
	}
	if err != nil {
		return con.fail(nextStep(ctx, command.Selected(), err))
	}
	return 0
}

// newParser returns the parser of the command line.
func newParser(ctx context.Context, con *console, more ...kong.Option) (*kong.Kong, error) {
	return parserOf(&commands{}, append([]kong.Option{
		kong.Name("roster"), kong.Description(description), kong.Writers(con.out, con.err),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(con),
	}, more...)...)
}

// exit is the error of a command that ends with this exit code and without a message.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

const (
	someRefused exit = 2 // the command is done, but some rows were refused
	goesOn      exit = 3 // the operation continues, but the command no longer follows it
)

// console contains the streams of a command. Results are written to out, progress and errors to err.
type console struct {
	in       io.Reader
	out, err io.Writer
	colors   bool // whether text for out is colored
}

func (c *console) fail(err error) int {
	fmt.Fprintln(c.err, "roster:", printable(err.Error()))
	return 1
}

func (c *console) printf(format string, args ...any) {
	fmt.Fprint(c.out, printable(fmt.Sprintf(format, args...)))
}

// terminal returns a stream as a file, and whether it is a terminal, in which a user can answer questions and see a progress bar.
func terminal(stream any) (*os.File, bool) {
	f, ok := stream.(*os.File)
	return f, ok && term.IsTerminal(int(f.Fd()))
}

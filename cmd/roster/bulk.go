package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/rules"
)

type bulkCommand struct {
	Plan   bulkPlanCommand   `cmd:"" help:"Say what the rows of a file, or a replaced role, would do, and change nothing."`
	Run    bulkRunCommand    `cmd:"" help:"Run a plan, or plan a file and run it."`
	Watch  bulkWatchCommand  `cmd:"" help:"Follow a running operation to its end, or show a plan."`
	Cancel bulkCancelCommand `cmd:"" help:"Stop a running operation; what was done stays."`
	Result bulkResultCommand `cmd:"" help:"Write the rows with what came of each as a file: the refused ones, to be mended and sent again."`
	Undo   bulkUndoCommand   `cmd:"" help:"Plan the reverse of an operation, and run it."`
}

// Help teaches the commands.
func (bulkCommand) Help() string {
	return `A file has one row a person and account, and a header in any order; only what a row needs must be there:

  action,email,first_name,last_name,platform,handle,roles
  ADD,ann@example.com,Ann,Lee,X,acme_news,Publisher;Analyst
  REMOVE,bob@example.com,,,X,acme_news,

First look, then run what you saw:

  roster bulk plan people.csv
  roster bulk run --id blk_… --digest …

One role becomes another for everybody who holds it:

  roster bulk plan --replace-role "Legacy User" --with Standard

What was refused is mended and sent again:

  roster bulk result blk_… --outcome REFUSED --output refused.csv
  roster bulk run refused.csv

The columns, in any order and any case:

  platform, handle       the account: X (also Twitter), FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO
                         (also Video Cloud) or OTHER, and its name there
  email or username      the person; somebody unknown so far is invited by email
  first_name, last_name  of somebody new; or full_name, "Ann Lee" or "Lee, Ann"
  action                 ADD (also where it is empty or missing), ASSIGN to change a member's roles, or REMOVE
  roles                  names, with semicolons between
  expires_at             when the access ends: 2027-01-31, which is when that day is over in the organization's
                         time zone (UTC, unless it has set another one), or 2027-01-31T18:00:00Z

Other usual names of columns are known, too, and those of the templates of Google Workspace, Microsoft Entra and 365, Okta and Slack. The
columns that a result file has besides (number, outcome, problem, …) are allowed and not read.

The file is CSV or an Excel workbook (.xlsx, at most 32 MB). CSV is UTF-8, UTF-16 or Windows-1252, which is found out and said; the file is
refused where that cannot be told. Between cells stand commas, semicolons or tabs (or what a first line such as sep=; says), lines end with LF, CRLF or CR,
and cells that need them have double quotes around them. Title lines above the header, rows and columns at the edge without content are passed over.
At most 1,000,000 rows, 100 MB, 128 columns, 65,536 bytes a row and 2,000 bytes a cell that is read.

Where the header is not found by itself, --header-line names its line. Words of the file that are none of these are read as others by
--value "roles:Editor=Video Editor", and empty cells as --default says, as in --default platform=X.

What breaks this form refuses the file, with the first 100 mistakes and their lines and columns; what is wrong with one row (also an action or a date that
cannot be read, or another number of cells) refuses that row, and its result says what was written there. Such a row without its place in the
table has the action ?, until it is mended. Dates such as 31/12/2027 are read where a date of the file proves what stands first.
Cells that a spreadsheet would take for a formula have an apostrophe before them in result files, which is taken off again.

Exit codes: 0 done, 1 error, 2 done but some rows were refused, 3 no longer following (Ctrl-C): the operation goes on.`
}

// planning is how a file is planned.
type planning struct {
	Organization   string `placeholder:"ORG" help:"The organization's id; needed by whoever belongs to several."`
	OnSeatShortage string `default:"FAIL_RUN" enum:"FAIL_RUN,FILL_IN_ORDER" help:"When seats run out: ${enum}."`
	OnExisting     string `default:"SKIP" enum:"SKIP,ADD,REPLACE,ERROR" help:"When an ADD meets somebody with other roles: ${enum}."`
	ErrorPolicy    string `default:"APPLY_VALID" enum:"APPLY_VALID,ALL_OR_NOTHING" help:"When rows are refused: ${enum}. ALL_OR_NOTHING takes at most 10,000 rows."`
	AssignMode     string `default:"REPLACE" enum:"REPLACE,ADD,REMOVE" help:"What ASSIGN does with the roles there are: ${enum}."`
	IncludeSelf    bool   `help:"Let rows change your own access, too."`
	Label          string `placeholder:"TEXT" help:"A name by which the operation is found again."`
	reading
}

// again is the flags of the plan, to be repeated with the rows that it refused.
func (p planning) again() string {
	var b strings.Builder
	for _, f := range [...]struct{ flag, value, usual string }{{"organization", p.Organization, ""}, {"on-seat-shortage", p.OnSeatShortage, "FAIL_RUN"},
		{"on-existing", p.OnExisting, "SKIP"}, {"error-policy", p.ErrorPolicy, "APPLY_VALID"}, {"assign-mode", p.AssignMode, "REPLACE"}} {
		if f.value != f.usual {
			fmt.Fprintf(&b, " --%s %s", f.flag, f.value)
		}
	}
	if p.IncludeSelf {
		b.WriteString(" --include-self")
	}
	return b.String()
}

// input is how the gateway is asked to plan.
func (p planning) input() client.Plan {
	return client.Plan{OrganizationID: p.Organization, ErrorPolicy: p.ErrorPolicy, OnSeatShortage: p.OnSeatShortage,
		OnExisting: p.OnExisting, AssignMode: p.AssignMode, IncludeSelf: p.IncludeSelf, Label: p.Label}
}

// plan uploads a file and waits until it is planned.
func (c *console) plan(ctx context.Context, api *client.Client, at config.Client, p planning, path string) (*client.Operation, error) {
	how, err := p.reading.input()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	switch {
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a file", path)
	case info.Size() > rules.MaxFileBytes:
		return nil, fmt.Errorf("%s is larger than %d MB; split it and plan its parts one after the other", path, rules.MaxFileBytes>>20)
	}
	in := p.input()
	in.File = how
	bar := c.progress("Uploading", "bytes", int(info.Size()))
	defer bar.end()
	op, err := api.PlanCSV(ctx, in, &upload{Reader: f, bar: bar, size: int(info.Size())}, info.Size())
	if ctx.Err() != nil {
		return op, errors.New("stopped before the plan was made; nothing was changed")
	}
	if err != nil {
		return op, err
	}
	for _, note := range op.Notes {
		fmt.Fprintln(c.err, plain(note))
	}
	bar.phase("Planning", "", 0)
	return c.settled(ctx, api, at, op)
}

// upload moves a bar by what is read. Once all is sent, the gateway plans.
type upload struct {
	io.Reader
	bar        *progress
	size, sent int
}

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	u.sent += n
	if u.bar.at(u.sent); u.sent >= u.size {
		u.bar.phase("Planning", "", 0)
	}
	return n, err
}

// hopeless says why a plan cannot be run as it is, so that nobody is sent into a run that must fail.
func (p planning) hopeless(op *client.Operation) error {
	switch {
	case p.OnSeatShortage == "FAIL_RUN" && op.SeatImpact != nil && op.SeatImpact.Short > 0:
		return fmt.Errorf("this plan cannot run, seats missing: %d; free seats, ask for more, or plan again with --on-seat-shortage FILL_IN_ORDER", op.SeatImpact.Short)
	case p.ErrorPolicy == "ALL_OR_NOTHING" && op.Counts.Refused > 0:
		return fmt.Errorf("this plan cannot run, rows refused: %d; mend them, or plan again with --error-policy APPLY_VALID", op.Counts.Refused)
	}
	return nil
}

type bulkPlanCommand struct {
	config.Client
	planning
	File        string `arg:"" optional:"" help:"CSV or .xlsx of rows; see roster bulk --help."`
	ReplaceRole string `placeholder:"ROLE" help:"Instead of a file: the name of a role that becomes another one, for everybody who holds it."`
	With        string `placeholder:"ROLE" help:"The name of the role that comes instead."`
}

// Help teaches the command.
func (bulkPlanCommand) Help() string {
	return `The rows of a file, or everybody who holds a role, on every account on which you manage users:

  roster bulk plan people.csv
  roster bulk plan --replace-role "Legacy User" --with Standard

Where a role is replaced, other roles and the end of access stay, but legacy roles go, as always when a role is granted.
--assign-mode and --on-existing have no meaning there.`
}

// Validate asks for a file or for two roles.
func (c *bulkPlanCommand) Validate() error {
	switch {
	case (c.ReplaceRole == "") != (c.With == ""):
		return errors.New("--replace-role and --with go together")
	case (c.File == "") == (c.ReplaceRole == ""):
		return errors.New("name either a file or --replace-role")
	}
	return nil
}

// plan makes the plan that was asked for and waits until it is made.
func (c *bulkPlanCommand) plan(ctx context.Context, con *console, api *client.Client) (*client.Operation, error) {
	if c.File != "" {
		return con.plan(ctx, api, c.Client, c.planning, c.File)
	}
	bar := con.progress("Planning", "", 0)
	defer bar.end()
	op, err := api.PlanReplaceRole(ctx, c.input(), c.ReplaceRole, c.With)
	if err != nil {
		return op, err
	}
	return con.settled(ctx, api, c.Client, op)
}

// Run shows the plan and the command that runs it.
func (c *bulkPlanCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := c.plan(ctx, con, api)
	if err != nil {
		return err
	}
	if err := con.showPlan(ctx, api, op); err != nil {
		return err
	}
	if err := c.hopeless(op); err != nil {
		return err
	}
	if op.Counts.Effective() == 0 {
		con.printf("\nThere is nothing to run.\n")
		return refused(op)
	}
	con.printf("\nNothing was changed yet. Run it:\n\n  %s\n", runLine(c.Client, op))
	return refused(op)
}

type bulkRunCommand struct {
	config.Client
	planning
	File           string `arg:"" optional:"" help:"CSV or .xlsx of rows, planned and run at once; see roster bulk --help."`
	ID             string `name:"id" placeholder:"BLK" help:"The planned operation to run instead of a file."`
	Digest         string `help:"The digest of the plan; it proves that what runs is what was seen."`
	IdempotencyKey string `placeholder:"KEY" help:"Sent again with the same key, the command answers the same run. Random without one."`
}

// Help teaches the command.
func (bulkRunCommand) Help() string {
	return `What was planned and seen, or a file at once:

  roster bulk run --id blk_… --digest …
  roster bulk run people.csv --on-seat-shortage FILL_IN_ORDER

The command follows the run to its end. Interrupted (Ctrl-C), it stops following and ends with 3; the run goes on. Look again
with roster bulk watch, stop it with roster bulk cancel.`
}

// Validate asks for a file or for a plan with its digest.
func (c *bulkRunCommand) Validate() error {
	switch {
	case (c.File == "") == (c.ID == ""):
		return errors.New("name either a file or --id")
	case (c.ID == "") != (c.Digest == ""):
		return errors.New("--id and --digest go together; roster bulk plan prints both")
	}
	return nil
}

// Run plans where there is a file, runs, and follows the run to its end.
func (c *bulkRunCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op := &client.Operation{ID: c.ID, Digest: c.Digest}
	if c.File != "" {
		var err error
		if op, err = con.plan(ctx, api, c.Client, c.planning, c.File); err != nil {
			return err
		}
		if err := con.showPlan(ctx, api, op); err != nil {
			return err
		}
	}
	return con.runAndFollow(ctx, api, c.Client, op, c.IdempotencyKey, c.again())
}

// runAndFollow starts an operation under a key, random where it is empty, and follows it to its end.
func (c *console) runAndFollow(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, key, again string) error {
	if key == "" {
		key = rand.Text()
	}
	begun, err := api.Run(ctx, op.ID, op.Digest, key)
	if ctx.Err() != nil {
		return fmt.Errorf("stopped while %s was being started; see whether it runs: %s", op.ID, watchLine(at, op))
	}
	if err != nil {
		return err
	}
	c.printf("\n")
	return c.follow(ctx, api, at, begun, again)
}

type bulkUndoCommand struct {
	config.Client
	ID   string `arg:"" name:"id" help:"The operation to reverse."`
	Rows []int  `placeholder:"N,…" help:"The numbers of the rows to reverse, at most 1,000, as bulk result shows them; all without it."`
	Yes  bool   `help:"Run the reverse without asking."`
}

// Help teaches the command.
func (bulkUndoCommand) Help() string {
	return `Rows that were touched since are kept as they are. The reverse is shown first; without --yes it is run only after a yes. Rows that an
undo could not reverse, since no seat was free, can be undone again later.

  roster bulk undo blk_…
  roster bulk undo blk_… --rows 4,17`
}

// Run plans the reverse, shows it, and runs it once that is wanted.
func (c *bulkUndoCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Undo(ctx, c.ID, c.Rows...)
	if err == nil {
		bar := con.progress("Planning", "", 0)
		op, err = con.settled(ctx, api, c.Client, op)
		bar.end()
	}
	if err != nil {
		return err
	}
	if err := con.showPlan(ctx, api, op); err != nil {
		return err
	}
	if op.Counts.Effective() == 0 {
		con.printf("\nThere is nothing to run.\n")
		return refused(op)
	}
	if !c.Yes {
		if _, ok := terminal(con.in); !ok {
			con.printf("\nNothing was changed yet. Add --yes, or run it:\n\n  %s\n", runLine(c.Client, op))
			return refused(op)
		}
		fmt.Fprint(con.err, "\nRun it? [y/N] ")
		if answer, err := con.line(); err != nil || answer != "y" && answer != "yes" {
			con.printf("Nothing was changed.\n")
			return err
		}
	}
	return con.runAndFollow(ctx, api, c.Client, op, "", "")
}

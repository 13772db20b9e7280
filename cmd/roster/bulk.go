package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/config"
)

type bulkCommand struct {
	List   bulkListCommand   `cmd:"" help:"List bulk operations."`
	Plan   bulkPlanCommand   `cmd:"" help:"Show what the rows of a file or the replacement of a role would change, and change nothing."`
	Run    bulkRunCommand    `cmd:"" help:"Run a plan, or plan a file and run it."`
	Mails  bulkMailsCommand  `cmd:"" help:"Show whom running a plan would email, and one email of each kind."`
	Watch  bulkWatchCommand  `cmd:"" help:"Follow a running operation until it ends, or show a plan."`
	Cancel bulkCancelCommand `cmd:"" help:"Stop a running operation. Rows that were already applied stay applied."`
	Result bulkResultCommand `cmd:"" help:"Write the rows and their outcomes to a file, for example the refused rows to fix and send again."`
	Undo   bulkUndoCommand   `cmd:"" help:"Create a plan that undoes an operation, and run it."`
}

// Help returns the details for --help.
func (bulkCommand) Help() string {
	return `A file has one row for each person and account, and a header with the columns in any order. Only the columns that the rows need are required:

  action,email,first_name,last_name,platform,handle,roles
  ADD,ann@example.com,Ann,Lee,X,acme_news,Publisher;Analyst
  REMOVE,bob@example.com,,,X,acme_news,

Review the plan first, then run it:

  roster bulk plan people.csv
  roster bulk run --id blk_… --digest …

Replace a role by another one for everyone who has it:

  roster bulk plan --replace-role "Legacy User" --with Standard

Fix the refused rows and send them again:

  roster bulk result blk_… --outcome refused --output refused.csv
  roster bulk run refused.csv

The columns, in any order and any case:

  platform, handle       the account: X (also Twitter), FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO
                         (also Video Cloud) or OTHER, and its handle
  email or username      the person; an unknown email is invited
  first_name, last_name  of a new person; or full_name, "Ann Lee" or "Lee, Ann"
  action                 ADD (also if empty or missing), ASSIGN to change the roles of a person on the account, or REMOVE
  roles                  names, separated by semicolons
  expires_at             when the access ends: 2027-01-31, which means the end of that day in the organization's
                         time zone (UTC, unless it has set another one), or 2027-01-31T18:00:00Z

Other common column names and the templates of Google Workspace, Microsoft Entra and 365, Okta and Slack are recognized. The additional columns
of a result file (number, outcome, problem, …) are ignored.

The file is CSV or an Excel workbook (.xlsx, at most 32 MB). A CSV file can be UTF-8, UTF-16 or Windows-1252; the encoding is detected and shown, and
the file is refused if it cannot be detected. Cells are separated by commas, semicolons or tabs (or by what a first line such as sep=; says), lines end
with LF, CRLF or CR, and cells can be in double quotes. Title lines above the header and empty rows and columns at the edges are ignored.
At most 1,000,000 rows, 100 MB, 128 columns, 65,536 bytes in a row and 2,000 bytes in a cell.

If the header is not detected, pass its line with --header-line. A column with another name is read with --column "Leaves us=expires_at", and ignored with
--column "Department=". Replace other words in the file with --value "roles:Editor=Video Editor", and fill
empty cells with --default, as in --default platform=X.

If the file itself is malformed, it is refused with its first 100 mistakes and their lines and columns. A mistake in one row (such as an unknown action,
an unreadable date or a wrong number of cells) refuses only that row, and the result file shows what was written there. A row whose cells could not be
matched to columns has the action ? until it is fixed. Dates such as 31/12/2027 are read if one date of the file shows whether day or month comes first.
In result files, cells that a spreadsheet would take for a formula begin with an apostrophe, which is removed when the file is read again.

Exit codes: 0 done, 1 error, 2 done but some rows were refused, 3 no longer following (Ctrl-C): the operation continues.`
}

// planning contains the flags for the options of a plan.
type planning struct {
	inOrganization
	OnSeatShortage word   `default:"fail-run" enum:"${OnSeatShortage}" help:"If there are not enough seats: ${enum}."`
	OnExisting     word   `default:"skip" enum:"${OnExisting}" help:"If the person of an ADD is already on the account with other roles: ${enum}."`
	ErrorPolicy    word   `default:"apply-valid" enum:"${BulkErrorPolicy}" help:"If rows are refused: ${enum}. all-or-nothing allows at most 10,000 rows."`
	AssignMode     word   `default:"replace" enum:"${AssignMode}" help:"What ASSIGN does with the roles that a person already has: ${enum}."`
	IncludeSelf    bool   `help:"Allow rows to change your own access."`
	Label          string `placeholder:"TEXT" help:"A name for the operation."`
	reading
}

// again returns the flags to pass when the refused rows of the plan are sent again: those that do not have their default.
func (p planning) again() string {
	var b strings.Builder
	for _, f := range [...]struct {
		flag         string
		value, usual word
	}{{"organization", word(p.Organization), ""}, {"on-seat-shortage", p.OnSeatShortage, "fail-run"},
		{"on-existing", p.OnExisting, "skip"}, {"error-policy", p.ErrorPolicy, "apply-valid"}, {"assign-mode", p.AssignMode, "replace"}} {
		if f.value != f.usual {
			fmt.Fprintf(&b, " --%s %s", f.flag, f.value)
		}
	}
	if p.IncludeSelf {
		b.WriteString(" --include-self")
	}
	return b.String()
}

// input returns the options of the plan for the API, except those for reading a file.
func (p planning) input() client.Plan {
	return client.Plan{OrganizationID: p.Organization, ErrorPolicy: p.ErrorPolicy.api(), OnSeatShortage: p.OnSeatShortage.api(),
		OnExisting: p.OnExisting.api(), AssignMode: p.AssignMode.api(), IncludeSelf: p.IncludeSelf, Label: p.Label}
}

// plan uploads a file and waits until the plan is created.
func (c *console) plan(ctx context.Context, api *client.Client, at config.Client, p planning, path string) (*client.Operation, error) {
	how, err := p.reading.input(columns.Changes)
	if err != nil {
		return nil, err
	}
	f, size, err := c.openFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := p.input()
	in.File = how
	bar := c.progress("Uploading", "bytes", int(size))
	defer bar.end()
	op, err := api.PlanCSV(ctx, in, &upload{Reader: f, bar: bar, size: int(size), next: "Planning"}, size)
	if ctx.Err() != nil {
		return op, errors.New("stopped before the plan was created; nothing was changed")
	}
	if err != nil {
		return op, err
	}
	for _, note := range op.Notes {
		fmt.Fprintln(c.err, printable(note))
	}
	bar.phase("Planning", "", 0)
	return c.waitPlanned(ctx, api, at, op)
}

// hopeless returns an error if a run of the plan would certainly be refused.
func (p planning) hopeless(op *client.Operation) error {
	switch {
	case p.OnSeatShortage == "fail-run" && op.SeatImpact != nil && op.SeatImpact.Short > 0:
		return fmt.Errorf("this plan cannot be run, seats missing: %d; free seats, ask for more, or create a plan with --on-seat-shortage fill-in-order", op.SeatImpact.Short)
	case p.ErrorPolicy == "all-or-nothing" && op.Counts.Refused > 0:
		return fmt.Errorf("this plan cannot be run, rows refused: %d; fix them, or create a plan with --error-policy apply-valid", op.Counts.Refused)
	}
	return nil
}

type bulkPlanCommand struct {
	config.Client
	listing
	planning
	File        string `arg:"" optional:"" help:"CSV or .xlsx file of rows, or - for standard input; see roster bulk --help."`
	ReplaceRole string `roles:"" placeholder:"ROLE" help:"Instead of a file: the name of a role to replace for everyone who has it."`
	With        string `roles:"" placeholder:"ROLE" help:"The name of the role to assign instead."`
	All         bool   `help:"List all rows that change something, instead of the first 20."`
}

// Help returns the details for --help.
func (bulkPlanCommand) Help() string {
	return `The rows of a file, or everyone who has a role on the accounts on which you can manage users:

  roster bulk plan people.csv
  roster bulk plan --replace-role "Legacy User" --with Standard

For programs, use -o json or -o csv; the output contains the id and the digest for roster bulk run.

When a role is replaced, other roles and the end of access stay, but legacy roles are removed, as always when a role is
assigned. --assign-mode and --on-existing are ignored.`
}

// Validate returns an error unless there is either a file or a role to replace with its replacement.
func (c *bulkPlanCommand) Validate() error {
	switch {
	case (c.ReplaceRole == "") != (c.With == ""):
		return errors.New("--replace-role and --with must be used together")
	case (c.File == "") == (c.ReplaceRole == ""):
		return errors.New("pass either a file or --replace-role")
	}
	return nil
}

// plan creates the requested plan and waits until it is created.
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
	return con.waitPlanned(ctx, api, c.Client, op)
}

// Run creates the plan and prints it with the command that runs it.
func (c *bulkPlanCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := c.plan(ctx, con, api)
	if err != nil {
		return err
	}
	if c.Output != "table" {
		if err := con.forPrograms(ctx, api, c.Output, op); err != nil {
			return err
		}
		return cmp.Or(c.hopeless(op), refused(op))
	}
	shown := rowsShown
	if c.All {
		shown = op.Counts.Effective()
	}
	if err := con.showPlan(ctx, api, op, shown); err != nil {
		return err
	}
	if err := c.hopeless(op); err != nil {
		return err
	}
	if op.Counts.Effective() == 0 {
		return con.nothingToRun(c.Client, op, c.again())
	}
	con.printf("\nNothing was changed yet. Run it:\n\n  %s\n", runLine(c.Client, op))
	return refused(op)
}

type bulkRunCommand struct {
	config.Client
	planning
	File           string `arg:"" optional:"" help:"CSV or .xlsx file of rows to plan and run, or - for standard input; see roster bulk --help."`
	ID             string `name:"id" placeholder:"BLK" help:"The planned operation to run instead of a file."`
	Digest         string `help:"The digest of the plan that you reviewed. If the plan has a different one, it is not run. Without it, the plan is shown in a terminal and run after you confirm it."`
	Yes            bool   `help:"Run a file's plan without asking, in a terminal."`
	IdempotencyKey string `placeholder:"KEY" help:"A key for this run: repeating the command with the same key returns the same run. Random without it."`
}

// Help returns the details for --help.
func (bulkRunCommand) Help() string {
	return `Runs a plan that you reviewed, or plans a file and runs it:

  roster bulk run --id blk_… --digest …
  roster bulk run --id blk_…              # in a terminal: shows the plan and asks
  roster bulk run people.csv --on-seat-shortage fill-in-order

The command follows the run until it ends. If you interrupt it (Ctrl-C), it exits with code 3 and the run continues. Follow the run
again with roster bulk watch, or stop it with roster bulk cancel.`
}

// Validate returns an error unless there is either a file or the id of a plan.
func (c *bulkRunCommand) Validate() error {
	switch {
	case (c.File == "") == (c.ID == ""):
		return errors.New("pass either a file or --id")
	case c.ID == "" && c.Digest != "":
		return errors.New("--digest is for --id; roster bulk plan prints both")
	}
	return nil
}

// Run creates a plan if there is a file. Without a digest, it shows the plan and asks whether to run it, if it has to. Then it runs the plan and follows the run to
// its end.
func (c *bulkRunCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op := &client.Operation{ID: c.ID, Digest: c.Digest}
	if c.Digest == "" {
		var err error
		if op, err = c.unseen(ctx, con, api); err != nil {
			return err
		}
		if yes, err := c.wanted(con, op); err != nil || !yes {
			return err
		}
	}
	return con.runAndFollow(ctx, api, c.Client, op, c.IdempotencyKey, c.again())
}

// unseen creates a plan from the file, or reads an existing plan, and prints it.
func (c *bulkRunCommand) unseen(ctx context.Context, con *console, api *client.Client) (op *client.Operation, err error) {
	if c.File != "" {
		op, err = con.plan(ctx, api, c.Client, c.planning, c.File)
	} else {
		if _, ok := terminal(con.in); !ok {
			return nil, errors.New("without --digest, the plan is shown and run in a terminal only; roster bulk plan and roster bulk watch print the digest")
		}
		if op, err = api.Operation(ctx, c.ID); err == nil {
			op, err = con.waitPlanned(ctx, api, c.Client, op)
		}
	}
	if err != nil {
		return nil, err
	}
	return op, con.showPlan(ctx, api, op, rowsShown)
}

// wanted reports whether to run a plan. It asks in a terminal. It does not ask for the plan of a file with --yes, from standard input, outside of a terminal, or
// without changes. It returns an error if all rows were refused.
func (c *bulkRunCommand) wanted(con *console, op *client.Operation) (yes bool, err error) {
	if op.Counts.Total > 0 && op.Counts.Refused == op.Counts.Total {
		_ = con.nothingToRun(c.Client, op, c.again())
		return false, errors.New("nothing was run, because all rows were refused")
	}
	_, ok := terminal(con.in)
	if c.File != "" && (!ok || c.Yes || c.File == "-" || op.Counts.Effective() == 0) {
		return true, nil
	}
	if yes, err = con.ask("\nRun it? [y/N] "); err == nil && !yes {
		con.printf("Nothing was changed.\n")
	}
	return yes, err
}

// startRun starts an operation with an idempotency key. If the key is empty, it uses a random one.
func startRun(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, key string) (*client.Operation, error) {
	if key == "" {
		key = rand.Text()
	}
	begun, err := api.Run(ctx, op.ID, op.Digest, key)
	if ctx.Err() != nil {
		return op, fmt.Errorf("stopped while %s was being started; check whether it runs: %s", op.ID, watchLine(at, op))
	}
	return begun, err
}

// runAndFollow starts an operation, as startRun does, and follows it to its end. Again contains the flags for sending refused rows again.
func (c *console) runAndFollow(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, key, again string) error {
	begun, err := startRun(ctx, api, at, op, key)
	if err != nil {
		return err
	}
	c.printf("\n")
	return c.follow(ctx, api, at, begun, again)
}

type bulkUndoCommand struct {
	config.Client
	ID   string `arg:"" name:"id" help:"The operation to undo."`
	Rows []int  `placeholder:"N,…" help:"The numbers of the rows to undo, at most 1,000, as bulk result shows them. Without it, all rows."`
	Yes  bool   `help:"Run the undo without asking."`
}

// Help returns the details for --help.
func (bulkUndoCommand) Help() string {
	return `Rows that were changed again since then are kept as they are. The plan of the undo is shown first; without --yes, it is run only after you confirm it.
Rows that could not be undone because no seat was free can be undone later.

  roster bulk undo blk_…
  roster bulk undo blk_… --rows 4,17`
}

// Run creates a plan that undoes the operation, shows it, and runs it after --yes or a confirmation.
func (c *bulkUndoCommand) Run(ctx context.Context, con *console) error {
	api := client.New(c.Server, c.Token)
	op, err := api.Undo(ctx, c.ID, c.Rows...)
	if err == nil {
		bar := con.progress("Planning", "", 0)
		op, err = con.waitPlanned(ctx, api, c.Client, op)
		bar.end()
	}
	if err != nil {
		return err
	}
	return con.confirm(ctx, api, c.Client, op, c.Yes)
}

// confirm shows a plan, and runs it if wanted is true or the user confirms it in a terminal.
func (c *console) confirm(ctx context.Context, api *client.Client, at config.Client, op *client.Operation, wanted bool) error {
	if err := c.showPlan(ctx, api, op, rowsShown); err != nil {
		return err
	}
	if op.Counts.Effective() == 0 {
		c.printf("\nThere is nothing to run.\n")
		return refused(op)
	}
	if !wanted {
		if _, ok := terminal(c.in); !ok {
			c.printf("\nNothing was changed yet. Add --yes, or run it:\n\n  %s\n", runLine(at, op))
			return refused(op)
		}
		if yes, err := c.ask("\nRun it? [y/N] "); err != nil || !yes {
			c.printf("Nothing was changed.\n")
			return err
		}
	}
	return c.runAndFollow(ctx, api, at, op, "", "")
}

// ask asks a question and reports whether the answer is "y" or "yes".
func (c *console) ask(question string) (yes bool, err error) {
	fmt.Fprint(c.err, question)
	answer, err := c.readLine()
	return answer == "y" || answer == "yes", err
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"example.com/roster/internal/client"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/config"
)

type accountsCommand struct {
	List   accountsListCommand   `cmd:"" help:"List the accounts of an organization."`
	Show   accountsShowCommand   `cmd:"" help:"Show an account and its people."`
	Import accountsImportCommand `cmd:"" help:"Create the accounts of a CSV file."`
}

type accountsImportCommand struct {
	config.Client
	inOrganization
	File    string `arg:"" help:"CSV or .xlsx file of at most 10,000 rows, with the columns platform, handle, name, group and primary_account. The last three are optional."`
	DryRun  bool   `help:"Show what would be created, and create nothing."`
	Refused string `placeholder:"FILE" help:"Write the refused rows to this file, to be corrected and imported again."`
	reading
}

// Help returns the details for --help.
func (accountsImportCommand) Help() string {
	return `Accounts that already exist are not changed, so the same file can be imported again.

  platform,handle,name,group,primary_account
  X,acme_news,Acme News,emea/news,
  INSTAGRAM,acme.news,Acme News,emea/news,x/acme_news

primary_account is the account with which the new account is affiliated. It is in the organization or in any row of the file. Write the URL of its
profile, x/acme_news, its name, or @acme_news if it is on the same platform.

  roster accounts import accounts.csv
  roster accounts import accounts.csv --dry-run

Platforms: X (also Twitter), FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO (also Video Cloud), OTHER. The file can have
the same formats as that of a bulk operation: see roster bulk --help. You can replace other words and fill empty cells:

  roster accounts import accounts.csv --value platform:Chirper=X --default group=emea`
}

// Run imports the accounts and prints the result. The exit code is 2 if rows were refused.
func (c *accountsImportCommand) Run(ctx context.Context, con *console) error {
	how, err := c.input(columns.Accounts)
	if err != nil {
		return err
	}
	f, size, err := con.openFile(c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	bar := con.progress("Uploading", "bytes", int(size))
	done, err := client.New(c.Server, c.Token).ImportAccounts(ctx, client.AccountsImport{OrganizationID: c.Organization, Reading: how, DryRun: c.DryRun},
		&upload{Reader: f, bar: bar, size: int(size), next: "Creating"}, size)
	bar.end()
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	for _, note := range done.Notes {
		fmt.Fprintln(con.err, printable(note))
	}
	if c.DryRun {
		con.printf("Nothing was changed. An import would have this result:\n")
	}
	con.printColumns([]string{fmt.Sprintf("created\t%d", done.Added), fmt.Sprintf("unchanged\t%d", done.Unchanged), fmt.Sprintf("refused\t%d", done.Refused)})
	if done.Refused == 0 {
		return nil
	}
	con.printf("\nRefused:\n")
	var refused []string
	for _, r := range done.Rows {
		if r.Problem != nil {
			refused = append(refused, fmt.Sprintf("%s: %s %s\t%s: %s", r.Place(), cell(r.Platform), cell(r.Handle), r.Problem.Code, cell(r.Problem.Message)))
		}
	}
	con.printColumns(refused)
	if more := done.Refused - len(refused); more > 0 {
		con.printf("and %d more. All refused rows can be written to a file: --refused FILE\n", more)
	}
	if c.Refused != "" {
		if err := os.WriteFile(c.Refused, []byte(done.RefusedFile), 0o666); err != nil {
			return errors.Join(err, someRefused)
		}
	}
	return someRefused
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/config"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/table"
)

type accountsCommand struct {
	List   accountsListCommand   `cmd:"" help:"List the accounts of an organization."`
	Show   accountsShowCommand   `cmd:"" help:"Show an account and its people."`
	Import accountsImportCommand `cmd:"" help:"Create the accounts of a CSV file."`
}

type accountsImportCommand struct {
	config.Client
	Organization string `placeholder:"ORG" help:"The organization's id. Required if you belong to more than one."`
	File         string `arg:"" help:"CSV or .xlsx file with the columns platform, handle, name and group. name and group are optional."`
	reading
}

// Help teaches the command.
func (accountsImportCommand) Help() string {
	return `Accounts that already exist are not changed, so the same file can be imported again.

  platform,handle,name,group
  X,acme_news,Acme News,emea/news

  roster accounts import accounts.csv

Platforms: X (also Twitter), FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO (also Video Cloud), OTHER. The file is read like
that of a bulk operation: see roster bulk --help. Other words and empty cells can be replaced:

  roster accounts import accounts.csv --value platform:Chirper=X --default group=emea`
}

// A request carries this many accounts: few enough for the gateway's limit on aliases.
const accountsAtOnce = 20

// Run creates the accounts and says what came of them.
func (c *accountsImportCommand) Run(ctx context.Context, con *console) error {
	f, err := con.open(c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	accounts, wrong, notes, err := readAccounts(f, c.Organization, c.reading)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	for _, note := range notes {
		fmt.Fprintln(con.err, note)
	}
	api := client.New(c.Server, c.Token)
	bar := con.progress("Creating", "accounts", len(accounts))
	var created, unchanged int
	var refused []string
	for _, m := range wrong {
		refused = append(refused, cell(m.Error())+"\t")
	}
	for some := range slices.Chunk(accounts, accountsAtOnce) {
		problems, err := api.CreateAccounts(ctx, some)
		if err != nil {
			bar.end()
			return fmt.Errorf("after %d of %d accounts: %w", created+unchanged+len(refused)-len(wrong), len(accounts), err)
		}
		there, err := takenBySame(ctx, api, some, problems)
		if err != nil {
			bar.end()
			return err
		}
		for i, p := range problems {
			switch {
			case p == nil:
				created++
			case p.Code == "TAKEN" && there[i]:
				unchanged++
			default:
				refused = append(refused, fmt.Sprintf("%s %s\t%s: %s", cell(some[i].Platform), cell(some[i].Handle), p.Code, cell(p.Message)))
			}
		}
		bar.at(created + unchanged + len(refused) - len(wrong))
	}
	bar.end()
	con.printColumns([]string{fmt.Sprintf("created\t%d", created), fmt.Sprintf("unchanged\t%d", unchanged), fmt.Sprintf("refused\t%d", len(refused))})
	if len(refused) > 0 {
		con.printf("\nRefused:\n")
		con.printColumns(refused)
		return someRefused
	}
	return nil
}

// takenBySame says where the account is there already. Another one of a look-alike handle takes a handle, too.
func takenBySame(ctx context.Context, api *client.Client, accounts []client.Account, problems []*client.Problem) ([]bool, error) {
	var taken []client.Account
	for i, p := range problems {
		if p != nil && p.Code == "TAKEN" {
			taken = append(taken, accounts[i])
		}
	}
	there := make([]bool, len(accounts))
	if taken == nil {
		return there, nil
	}
	found, err := api.Existing(ctx, taken)
	if err != nil {
		return nil, err
	}
	for i, p := range problems {
		if p != nil && p.Code == "TAKEN" {
			there[i], found = found[0], found[1:]
		}
	}
	return there, nil
}

// readAccounts reads the whole file before anything is sent, so that a mistake in its last line costs nothing. What is wrong with the
// whole is told together, with line and column, and so is what is wrong with single rows, which alone are not sent; notes say what
// people should look at.
func readAccounts(r io.Reader, organization string, how reading) (accounts []client.Account, refused []*table.Mistake, notes []string, err error) {
	values, defaults, err := how.valuesAndDefaults(columns.Accounts)
	if err != nil {
		return nil, nil, nil, err
	}
	words := columns.NewWords(values, defaults)
	rows, err := table.Read(r, table.Options{MaxBytes: rules.MaxFileBytes, MaxRows: rules.MaxRows, HeaderLine: how.HeaderLine, IsHeader: columns.IsHeader(columns.Accounts)})
	if errors.Is(err, table.ErrEmpty) {
		return nil, nil, nil, errors.New("the file is empty; its first line must be platform,handle,name,group")
	}
	if err != nil {
		return nil, nil, nil, err
	}
	defer rows.Close()
	known := columns.Recognise(rows.Header(), columns.Accounts)
	mistakes := misnamed(rows, known, words)
	headed := len(mistakes) == 0
	for len(mistakes) < maxAccountMistakes {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if m, ok := errors.AsType[*table.Mistake](err); ok {
			mistakes = append(mistakes, m)
			if m.Last {
				break
			}
			continue
		}
		if err != nil {
			return nil, nil, nil, err
		}
		if !headed {
			continue // what else is wrong with the file is looked for, no more
		}
		a, m := account(rows, known, words, row)
		if m != nil {
			refused = append(refused, m)
			continue
		}
		a.OrganizationID = organization
		accounts = append(accounts, a)
	}
	if len(mistakes) > 0 {
		return nil, nil, nil, joinMistakes(mistakes)
	}
	return accounts, refused, rows.Found().Notes(), nil
}

// account reads a row; what is wrong with it is one mistake.
func account(rows *table.Reader, known columns.Reading, words columns.Words, row table.Row) (a client.Account, m *table.Mistake) {
	if row.Mistake != nil {
		return a, row.Mistake
	}
	for i, name := range rows.Header() {
		if strings.TrimSpace(name) == "" && strings.TrimSpace(row.Cells[i]) != "" {
			return a, &table.Mistake{Line: row.Line, Column: i + 1, Text: "the column has no name, and the row something in it"}
		}
	}
	at := func(name columns.Name) int { return slices.Index(known.Columns, name) }
	cell := func(name columns.Name) string {
		text := ""
		if i := at(name); i >= 0 {
			text = strings.TrimSpace(row.Cells[i])
		}
		return words.Meaning(name, text)
	}
	a = client.Account{Handle: cell(columns.Handle), Name: cell(columns.Title), Group: cell(columns.Group)}
	platform := cell(columns.Platform)
	is, there := columns.PlatformOf(platform)
	if a.Platform = string(is); platform == "" { // the address of a profile says it; what else is wrong with it, the gateway says
		a.Platform, _, _ = identifier.Handle("", a.Handle)
		there = a.Platform != ""
	}
	switch {
	case a.Handle == "":
		m = &table.Mistake{Line: row.Line, Column: at(columns.Handle) + 1, Text: "there is no handle"}
	case !there:
		m = &table.Mistake{Line: row.Line, Column: at(columns.Platform) + 1, Text: fmt.Sprintf("there is no platform %q; use one of %s", platform, columns.PlatformCodes())}
	}
	return a, m
}

const maxAccountMistakes = 100

// misnamed is what is wrong with the header of a file of accounts.
func misnamed(rows *table.Reader, known columns.Reading, words columns.Words) (mistakes []*table.Mistake) {
	for _, flaw := range known.Flaws(rows.Header(), columns.Accounts, words) {
		mistakes = append(mistakes, &table.Mistake{Line: rows.HeaderLine(), Column: flaw.Column, Text: flaw.Text})
	}
	return mistakes
}

// joinMistakes returns one error with each mistake on a line of its own.
func joinMistakes(mistakes []*table.Mistake) error {
	errs := make([]error, len(mistakes))
	for i, m := range mistakes {
		errs[i] = m
	}
	if len(errs) == 1 {
		return errs[0]
	}
	return fmt.Errorf("nothing was sent:\n%w", errors.Join(errs...))
}

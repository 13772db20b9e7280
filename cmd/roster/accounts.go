package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/identifier"
)

type accountsCommand struct {
	Import accountsImportCommand `cmd:"" help:"Create the accounts of a CSV file."`
}

type accountsImportCommand struct {
	config.Client
	Organization string `placeholder:"ORG" help:"The organization's id; needed by whoever belongs to several."`
	File         string `arg:"" help:"CSV with the header platform,handle,name,group; name and group may be left out."`
}

// Help teaches the command.
func (accountsImportCommand) Help() string {
	return `An account that exists already is left as it is, so that a file can be sent again.

  platform,handle,name,group
  X,acme_news,Acme News,emea/news

  roster accounts import accounts.csv

Platforms: X, FACEBOOK, INSTAGRAM, YOUTUBE, TIKTOK, LINKEDIN, VIDEO, OTHER.`
}

// A request carries this many accounts: few enough for the gateway's limit on aliases.
const accountsAtOnce = 20

// Run creates the accounts and says what came of them.
func (c *accountsImportCommand) Run(ctx context.Context, con *console) error {
	f, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	accounts, err := readAccounts(f, c.Organization)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	api := client.New(c.Server, c.Token)
	bar := con.progress("Creating", "accounts", len(accounts))
	var created, unchanged int
	var refused []string
	for some := range slices.Chunk(accounts, accountsAtOnce) {
		problems, err := api.CreateAccounts(ctx, some)
		if err != nil {
			bar.end()
			return fmt.Errorf("after %d of %d accounts: %w", created+unchanged+len(refused), len(accounts), err)
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
		bar.at(created + unchanged + len(refused))
	}
	bar.end()
	con.table([]string{fmt.Sprintf("created\t%d", created), fmt.Sprintf("unchanged\t%d", unchanged), fmt.Sprintf("refused\t%d", len(refused))})
	if len(refused) > 0 {
		con.printf("\nRefused:\n")
		con.table(refused)
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

// readAccounts reads the whole file before anything is sent, so that a mistake in its last line costs nothing.
func readAccounts(r io.Reader, organization string) ([]client.Account, error) {
	in := csv.NewReader(r)
	in.TrimLeadingSpace = true
	header, err := in.Read()
	if errors.Is(err, io.EOF) {
		return nil, errors.New("the file is empty; its first line is platform,handle,name,group")
	}
	if err != nil {
		return nil, err
	}
	column := map[string]int{}
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		if !slices.Contains([]string{"platform", "handle", "name", "group"}, name) {
			return nil, fmt.Errorf("line 1 has a column %q; the columns are platform, handle, name, group", name)
		}
		column[name] = i
	}
	for _, needed := range []string{"platform", "handle"} {
		if _, ok := column[needed]; !ok {
			return nil, fmt.Errorf("line 1 lacks the column %s", needed)
		}
	}
	platforms := []string{"X", "FACEBOOK", "INSTAGRAM", "YOUTUBE", "TIKTOK", "LINKEDIN", "VIDEO", "OTHER"}
	var accounts []client.Account
	for {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			return accounts, nil
		}
		if err != nil {
			return nil, err
		}
		cell := func(name string) string {
			if i, ok := column[name]; ok {
				return strings.TrimSpace(record[i])
			}
			return ""
		}
		a := client.Account{OrganizationID: organization, Platform: strings.ToUpper(cell("platform")),
			Handle: cell("handle"), Name: cell("name"), Group: cell("group")}
		if a.Platform == "" { // the address of a profile says it; what else is wrong with it, the gateway says
			a.Platform, _, _ = identifier.Handle("", a.Handle)
		}
		line, _ := in.FieldPos(0)
		switch {
		case !slices.Contains(platforms, a.Platform):
			return nil, fmt.Errorf("line %d has the platform %q; use one of %s", line, a.Platform, strings.Join(platforms, ", "))
		case a.Handle == "":
			return nil, fmt.Errorf("line %d has no handle", line)
		}
		accounts = append(accounts, a)
	}
}

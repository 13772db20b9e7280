package bulk

import (
	"context"
	"io"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

// AccountsImport is a request to add accounts from a file or from a list.
type AccountsImport struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	File         io.Reader  // if nil, Rows are imported
	How          How
	Rows         []AccountRow
	DryRun       bool
}

// AccountsImported is the result of an import: the file as it was read, nil for a list, and the outcome of each row.
type AccountsImported struct {
	File *file.Accounts
	Rows []ImportedAccount
}

// ImportedAccount is the outcome of a row.
type ImportedAccount struct {
	directory.ImportedAccount
	Line int
}

// ImportAccounts adds the accounts that can be added. If something is wrong with the file as a whole, it adds none.
func (e *Engine) ImportAccounts(ctx context.Context, in AccountsImport) (*AccountsImported, error) {
	org, err := e.Directory.MayImport(ctx, in.Organization)
	if err != nil {
		return nil, err
	}
	out, rows := &AccountsImported{}, in.Rows
	if in.File != nil {
		if out.File, err = file.ReadAccounts(in.File, in.How); err != nil {
			return nil, err
		}
		rows = out.File.Rows
	} else if err := textsFit(rows); err != nil {
		return nil, err
	}
	accounts := make([]directory.NewAccount, len(rows))
	for i, r := range rows {
		accounts[i] = directory.NewAccount{Platform: r.Platform, Handle: r.Handle, Name: r.Name, Group: r.Group, Primary: r.Primary}
		if r.Mistake != nil {
			accounts[i].Refused = fault.New(fault.InvalidInput, "%s", sentence(r.Mistake.Text))
			if r.Column != "" {
				accounts[i].Refused = accounts[i].Refused.At(string(r.Column))
			}
		}
	}
	done, err := e.Directory.AccountsImport(ctx, directory.AccountsImport{Organization: org, Accounts: accounts, DryRun: in.DryRun || len(rows) == 0})
	if err != nil {
		return nil, err
	}
	out.Rows = make([]ImportedAccount, len(done))
	for i, a := range done {
		out.Rows[i] = ImportedAccount{ImportedAccount: a, Line: rows[i].Line}
	}
	return out, nil
}

func sentence(text string) string { return strings.ToUpper(text[:1]) + text[1:] + "." }

// WriteRefused writes the refused rows as a file that can be corrected and imported again.
func (a *AccountsImported) WriteRefused(w io.Writer) error {
	out, err := table.Write(w, []string{"platform", "handle", "name", "group", "primary_account", "message"})
	if err != nil {
		return err
	}
	for _, r := range a.Rows {
		if r.Refused == nil {
			continue
		}
		if err := out.Row([]string{string(r.Platform), r.Handle, r.Name, r.Group, r.Primary, r.Refused.Message}); err != nil {
			return err
		}
	}
	return out.Flush()
}

// Count returns how many rows have an outcome.
func (a *AccountsImported) Count(is roster.Outcome) int {
	n := 0
	for _, r := range a.Rows {
		if r.Outcome == is {
			n++
		}
	}
	return n
}

// textsFit returns an error if a text of the list is longer than a cell of a file may be.
func textsFit(rows []AccountRow) error {
	for i, r := range rows {
		for _, t := range []struct{ name, text string }{{"handle", r.Handle}, {"name", r.Name}, {"group", r.Group}, {"primaryAccount", r.Primary}} {
			if len(t.text) > row.MaxText {
				return fault.New(fault.InvalidInput, "The text is longer than %d bytes.", row.MaxText).At("source", "rows", strconv.Itoa(i), t.name)
			}
		}
	}
	return nil
}

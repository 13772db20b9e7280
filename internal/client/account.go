package client

import (
	"context"
	"fmt"
	"io"
)

// AccountsImport contains the options for the import of a file of accounts.
type AccountsImport struct {
	OrganizationID string       `json:"organizationId,omitempty"`
	Reading        *ReadOptions `json:"reading,omitempty"`
	DryRun         bool         `json:"dryRun,omitempty"`
}

// AccountsImported is the result of an import. Rows contains the first rows of each outcome.
type AccountsImported struct {
	Notes                     []string
	Added, Unchanged, Refused int
	Rows                      []ImportedRow
	RefusedFile               string
}

// ImportedRow is a row of the file. Problem is the reason if it was refused, otherwise nil.
type ImportedRow struct {
	Line             int
	Platform, Handle string
	Problem          *RowProblem
}

// Place returns the row's line in words, and the column if the row was refused because of one.
func (r ImportedRow) Place() string {
	line := fmt.Sprintf("Line %d", r.Line)
	if r.Problem == nil || len(r.Problem.Path) == 0 {
		return line
	}
	if column := r.Problem.Path[0]; column != "primaryAccount" {
		return line + ", column " + column
	}
	return line + ", column primary_account"
}

// RowProblem is the reason why a row of a file was refused. Path begins with the column, or is empty if the reason is not one column.
type RowProblem struct {
	Problem
	Path []string
}

// ImportAccounts uploads a file of accounts, CSV or an Excel workbook, and adds those that can be added. Size is the length of the file in bytes. If the file as a
// whole has mistakes, the error contains all of them and nothing is added.
func (c *Client) ImportAccounts(ctx context.Context, in AccountsImport, file io.Reader, size int64) (*AccountsImported, error) {
	const query = `mutation AccountsImport($input: AccountsImportInput!) { accountsImport(input: $input) {
  file { notes } addedCount unchangedCount refusedCount refusedFile rows { line platform handle problem { code message path } } userErrors { code message } } }`
	id, err := c.organization(ctx, in.OrganizationID)
	if err != nil {
		return nil, err
	}
	in.OrganizationID = id
	input := struct {
		AccountsImport
		Source struct {
			File *string `json:"file"`
		} `json:"source"`
	}{AccountsImport: in}
	var out struct {
		AccountsImport struct {
			File                                     *struct{ Notes []string }
			AddedCount, UnchangedCount, RefusedCount int
			RefusedFile                              string
			Rows                                     []ImportedRow
			UserErrors                               []Problem
		}
	}
	if err := c.Upload(ctx, query, map[string]any{"input": input}, "variables.input.source.file", file, size, &out); err != nil {
		return nil, err
	}
	p := out.AccountsImport
	if err := everyProblem(p.UserErrors); err != nil {
		return nil, err
	}
	done := &AccountsImported{Added: p.AddedCount, Unchanged: p.UnchangedCount, Refused: p.RefusedCount, Rows: p.Rows, RefusedFile: p.RefusedFile}
	if p.File != nil {
		done.Notes = p.File.Notes
	}
	return done, nil
}

// SignIn signs in with an email and a password, and returns a bearer token.
func (c *Client) SignIn(ctx context.Context, email, password string) (string, error) {
	const query = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }`
	var out struct {
		SignIn struct {
			Token      string
			UserErrors []Problem
		}
	}
	if err := c.Do(ctx, query, input(map[string]any{"email": email, "password": password}), &out); err != nil {
		return "", err
	}
	return out.SignIn.Token, first(out.SignIn.UserErrors)
}

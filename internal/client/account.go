package client

import (
	"context"
	"fmt"
	"io"
)

// AccountsImport says how a file of accounts is imported.
type AccountsImport struct {
	OrganizationID string       `json:"organizationId,omitempty"`
	Reading        *ReadOptions `json:"reading,omitempty"`
	DryRun         bool         `json:"dryRun,omitempty"`
}

// AccountsImported is what became of the rows of a file. Rows are the first of each outcome.
type AccountsImported struct {
	Notes                     []string
	Added, Unchanged, Refused int
	Rows                      []ImportedRow
	RefusedFile               string
}

// ImportedRow is a row of the file; Problem says why it was refused.
type ImportedRow struct {
	Line             int
	Platform, Handle string
	Problem          *RowProblem
}

// Place is the row's line, and the column that was refused, where it is one.
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

// RowProblem is why a row of a file was refused. Path names the column, where it is one.
type RowProblem struct {
	Problem
	Path []string
}

// ImportAccounts uploads a file of accounts, CSV or a workbook, and adds those that can be added. Size is the file's length in bytes. What is wrong with the file as a
// whole is reported together, and nothing is added.
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

// SignIn trades an email and a password for a bearer token.
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

package graph

import (
	"context"
	"io"
	"strings"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

// How many rows of an import are returned.
const (
	shownImported = 100 // added rows, and as many unchanged ones
	shownRefused  = 250 // as many as can be corrected and sent as rows
)

func (m mutation) AccountsImport(ctx context.Context, in model.AccountsImportInput) (*model.AccountsImportPayload, error) {
	what, place, err := importOf(&in)
	done, err := run(ctx, m.Bulk.ImportAccounts, what, err)
	out := &model.AccountsImportPayload{Head: []*model.BulkFileLine{}, Columns: []*model.BulkFileColumn{}, Mistakes: []*model.BulkFileMistake{}, Unknown: []*model.BulkFileUnknown{},
		Rows: []*model.AccountsImportRow{}, Query: &model.Query{}}
	if out.UserErrors, err = present.UserErrors(err); err != nil || len(out.UserErrors) > 0 {
		return out, err
	}
	if f := done.File; f != nil {
		out.File, out.Head, out.Columns, out.Unknown = readingAs(f.Reading), headAs(f.Head), columnsAs(f.Columns), unknownAs(f.Unknown)
		for _, w := range f.Mistakes {
			out.Mistakes = append(out.Mistakes, &model.BulkFileMistake{Line: w.Line, Column: w.Column, Message: shown(w.Text), RefusesFile: true})
			out.UserErrors = append(out.UserErrors, mistaken(w, place))
		}
	}
	out.AddedCount, out.UnchangedCount, out.RefusedCount = done.Count(roster.Added), done.Count(roster.Unchanged), done.Count(roster.Refused)
	if err := importedRows(done, out); err != nil {
		return nil, err
	}
	return out, nil
}

func mistaken(w table.Mistake, place string) model.UserError {
	return model.PlainError{Code: fault.InvalidInput, Message: shown(w.Error()), Path: []string{"source", place}}
}

// importOf converts the input. place is the name of the source's field that was passed.
func importOf(in *model.AccountsImportInput) (what bulk.AccountsImport, place string, err error) {
	what.DryRun = in.DryRun
	if what.Organization, err = input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId"); err != nil {
		return what, "", err
	}
	how, err := howRead(in.Reading.Value(), columns.Accounts, "reading")
	if err != nil {
		return what, "", err
	}
	if how != nil {
		what.How = *how
	}
	s := in.Source
	rows, text, file := s.Rows.Value(), s.Text.Value(), s.File.Value()
	if err := input.One([]string{"source"}, rows != nil || text != nil || file != nil, s.Rows, s.Text, s.File); err != nil {
		return what, "", err
	}
	switch {
	case file != nil:
		what.File = io.Reader(file.File)
		return what, "file", nil
	case text != nil:
		what.File = strings.NewReader(*text)
		return what, "text", nil
	}
	if err := bounded(len(rows), roster.MaxAtOnce, "source", "rows"); err != nil {
		return what, "", err
	}
	for i, r := range rows {
		row := bulk.AccountRow{Line: i + 1, Handle: r.Handle, Name: input.Value(r.Name.Value()), Group: input.Value(r.Group.Value()), Primary: input.Value(r.PrimaryAccount.Value())}
		if p := r.Platform.Value(); p != nil {
			row.Platform = *p
		}
		what.Rows = append(what.Rows, row)
	}
	return what, "rows", nil
}

// importedRows adds the first rows of each outcome to the payload, and a file of all refused rows.
func importedRows(done *bulk.AccountsImported, out *model.AccountsImportPayload) error {
	some := map[roster.Outcome]int{roster.Added: shownImported, roster.Unchanged: shownImported, roster.Refused: shownRefused}
	for _, r := range done.Rows {
		if some[r.Outcome]--; some[r.Outcome] < 0 {
			continue
		}
		row := &model.AccountsImportRow{Line: r.Line, Outcome: model.AccountsImportOutcome(r.Outcome), Platform: shown(string(r.Platform)), Handle: shown(r.Handle),
			Name: shown(r.Name), Group: shown(r.Group), PrimaryAccount: shown(r.Primary)}
		if r.Refused != nil {
			row.Problem = model.PlainError{Code: r.Refused.Code, Message: shown(r.Refused.Message), Path: r.Refused.Path}
		}
		out.Rows = append(out.Rows, row)
	}
	if out.RefusedCount == 0 {
		return nil
	}
	var file strings.Builder
	if err := done.WriteRefused(&file); err != nil {
		return err
	}
	out.RefusedFile = new(file.String())
	return nil
}

// Package export writes lists of the contract as CSV files. Each list is a query that is asked page by page as the viewer, so that a file has the rows that the
// viewer can read, and no others. It refuses to read anything by itself.
package export

import (
	"context"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/table"
)

// Ask runs a query as the viewer of the context, and answers its data.
type Ask func(ctx context.Context, query string, variables map[string]any) (json.RawMessage, error)

// Request says what is exported.
type Request struct {
	Parent  string // Organization or Account
	List    string // its name in ListNames
	ID      string // of the parent, as the API writes it
	Filter  string // the list's filter in JSON, as the API takes it; empty for none
	OrderBy string // and its order
}

// list is one that can be exported.
type list struct {
	parent string // whose list it is
	query  string
	header []string
	// rows are those of one entry. What does not stand in the entry is asked for.
	rows func(ctx context.Context, ask Ask, entry json.RawMessage) ([][]string, error)
}

// The parents of lists.
const (
	Organization = "organization"
	Account      = "account"
)

// ListNames are the lists of a parent, in alphabetical order.
func ListNames(parent string) []string {
	var out []string
	for name, l := range exportable {
		if l.parent == parent {
			out = append(out, strings.TrimPrefix(name, parent+"/"))
		}
	}
	slices.Sort(out)
	return out
}

// listPage is one page of a list.
type listPage struct {
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
	Edges []struct{ Node json.RawMessage }
}

// Exporter writes lists as the viewer of the context.
type Exporter struct {
	Ask Ask
	// Enter counts an export of a viewer until it leaves, or refuses it.
	Enter func(*access.Viewer) (leave func(), err error)
}

// Write streams a list, a page at a time. Rows that are added or moved meanwhile may be missing, as for anyone who turns the pages of a list.
// Nothing is written before the first page was read, so that what is refused has no file.
func (e *Exporter) Write(ctx context.Context, out io.Writer, r Request) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	leave, err := e.Enter(v)
	if err != nil {
		return err
	}
	defer leave()
	l := exportable[r.Parent+"/"+r.List]
	variables := map[string]any{"id": r.ID}
	for name, text := range map[string]string{"filter": r.Filter, "orderBy": r.OrderBy} {
		switch value, err := argument(text); {
		case text == "":
		case err != nil || !strings.Contains(l.query, "$"+name):
			return fault.New(fault.BadRequest, "%s is not what this list takes. Write it in JSON, as the API takes it.", name).At(name)
		default:
			variables[name] = value
		}
	}
	var file *table.Writer
	for {
		p, err := l.read(ctx, e.Ask, variables)
		if err != nil {
			return err
		}
		var rows [][]string
		for _, edge := range p.Edges {
			some, err := l.rows(ctx, e.Ask, edge.Node)
			if err != nil {
				return err
			}
			rows = append(rows, some...)
		}
		if file == nil {
			if file, err = table.Write(out, l.header); err != nil {
				return err
			}
		}
		for _, row := range rows {
			if err := file.Row(row); err != nil {
				return err
			}
		}
		if !p.PageInfo.HasNextPage {
			return file.Flush()
		}
		variables["after"] = p.PageInfo.EndCursor
	}
}

// argument reads a filter or an order.
func argument(text string) (value any, err error) {
	if !json.Valid([]byte(text)) {
		return nil, fault.New(fault.BadRequest, "This is no JSON.")
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	err = d.Decode(&value)
	return value, err
}

// read reads one page.
func (l list) read(ctx context.Context, ask Ask, variables map[string]any) (*listPage, error) {
	data, err := ask(ctx, l.query, variables)
	if err != nil {
		return nil, err
	}
	var read struct {
		Parent *struct {
			Page  *listPage
			Seats *struct{ Page *listPage }
		}
	}
	if err := json.Unmarshal(data, &read); err != nil {
		return nil, err
	}
	switch p := read.Parent; {
	case p == nil:
		return nil, fault.Missing(fault.NotFound, l.parent)
	case p.Seats != nil && p.Seats.Page != nil:
		return p.Seats.Page, nil
	case p.Page != nil:
		return p.Page, nil
	}
	return nil, fault.New(fault.Forbidden, "You have no access to this list.")
}

package bulk

import (
	"context"
	"io"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/organization"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/table"
)

// workbookWeight is what a workbook takes while it is read.
const workbookWeight = table.MaxWorkbook + 16<<20

// Reading is what a file turned out to be.
type Reading struct {
	table.Found
	Template string // whose export or template it is, where it is one
	Notes    []string
}

func uploadLimits() table.Options {
	return table.Options{MaxRows: rules.MaxRows, MaxBytes: rules.MaxFileBytes}
}

// readUpload writes a file's rows into the book and sums its bytes.
func (e *Engine) readUpload(ctx context.Context, s Source, org uuid.UUID, sum digest, b *book, l *burden) error {
	zone, err := e.zone(ctx, org)
	if err != nil {
		return err
	}
	var how How
	if s.How != nil {
		how = *s.How
		sum.add(how)
	}
	leave, err := e.making.enter(ctx, 0)
	if err != nil {
		return err
	}
	defer func() { leave() }()
	base, begun := int64(0), false
	f, err := readFile(io.TeeReader(s.CSV, sum), how, zone, uploadLimits(), func(f *file, it item) error {
		if !begun {
			if begun = true; f.Found().Workbook {
				base = workbookWeight
			}
		}
		b.add(it)
		if len(b.wishes)%makingRows == 0 { // a large file takes its turn with others
			leave()
			if leave, err = e.making.enter(ctx, 0); err != nil {
				leave = func() {}
				return err
			}
		}
		if base+b.weight < l.bytes+weighEvery {
			return nil
		}
		return l.grow(ctx, base+b.weight)
	})
	if err != nil {
		return err
	}
	if len(b.wishes) == 0 {
		return fault.New(fault.InvalidInput, "The file has a header and no rows.").At("source", "csv")
	}
	b.settle(f.order, zone)
	if s.Told != nil {
		s.Told(f.reading())
	}
	return nil
}

// zone is where the organization's days end.
func (e *Engine) zone(ctx context.Context, org uuid.UUID) (*time.Location, error) {
	name, err := e.DB.Ent.Organization.Query().Where(organization.ID(org)).Select(organization.FieldTimeZone).String(ctx)
	if err != nil {
		return nil, err
	}
	return time.LoadLocation(name)
}

func (f *file) reading() Reading {
	r := Reading{Found: f.Found(), Template: f.known.Template}
	r.Notes = r.Found.Notes()
	for _, i := range f.known.Passed {
		if name := f.Header()[i]; columns.Standing(name) && f.known.Columns[i] == "" {
			r.Notes = append(r.Notes, "The column "+strconv.Quote(name)+" says who is deactivated, and is not read: remove those rows first if these people are not meant.")
		}
	}
	return r
}

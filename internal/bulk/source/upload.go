package source

import (
	"context"
	"io"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/organization"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
	"example.com/roster/internal/table"
)

// workbookWeight is the number of bytes that a workbook takes while it is read.
const workbookWeight = table.MaxWorkbook + 16<<20

// Upload is a file of changes.
type Upload struct {
	In        io.Reader          // a CSV file or a workbook
	How       *file.How          // how to read the file; nil to detect it
	OnReading func(file.Reading) // called with what was detected about the file once it is read; may be nil
}

// File adds the rows of a file to the book, and the file's bytes to the request's digest. After each thousand rows it lets others have a turn.
func File(ctx context.Context, db *store.DB, org uuid.UUID, up Upload, sum operation.Digest, b *book.Book, places *capacity.Places, share *capacity.Share) error {
	zone, err := Zone(ctx, db, org)
	if err != nil {
		return err
	}
	var how file.How
	if up.How != nil {
		how = *up.How
		sum.Add(how)
	}
	leave, err := places.Enter(ctx, 0)
	if err != nil {
		return err
	}
	defer func() { leave() }()
	base, begun := int64(0), false
	f, err := file.Read(io.TeeReader(up.In, sum), how, zone, file.Limits(), func(f *file.File, w row.Wish) error {
		if !begun {
			if begun = true; f.Found().Workbook {
				base = workbookWeight
			}
		}
		b.Add(w)
		if b.Len()%capacity.TurnRows == 0 {
			leave()
			if leave, err = places.Enter(ctx, 0); err != nil {
				leave = func() {}
				return err
			}
		}
		return share.GrowSome(ctx, base+b.Weight)
	})
	if err != nil {
		return err
	}
	if b.Len() == 0 {
		return fault.New(fault.InvalidInput, "The file has a header and no rows.").At("source", "csv")
	}
	b.ReadDates(f.Order, zone)
	if up.OnReading != nil {
		up.OnReading(f.Reading())
	}
	return nil
}

// Zone returns the organization's time zone, in which its days end.
func Zone(ctx context.Context, db *store.DB, org uuid.UUID) (*time.Location, error) {
	name, err := db.Ent.Organization.Query().Where(organization.ID(org)).Select(organization.FieldTimeZone).String(ctx)
	if err != nil {
		return nil, err
	}
	return time.LoadLocation(name)
}

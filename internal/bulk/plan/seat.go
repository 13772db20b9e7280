package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/seats"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// peopleWithoutSeat returns the people for whom FILL_IN_ORDER has no seat left (H13). decide must decide all chunks without the people who are refused so
// far.
func peopleWithoutSeat(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, decide func(refused map[uuid.UUID]bool, tally *rules.Tally) error) (map[uuid.UUID]bool, error) {
	if op.OnSeatShortage != roster.FillInOrder || c.Org.SeatLimit == nil {
		return nil, nil
	}
	people := map[uuid.UUID]bool{} // at most those of them without a seat need one
	for _, m := range b.People {
		people[m.User] = true
	}
	if op.SuccessorID != nil {
		people[*op.SuccessorID] = true
	}
	if n, err := seats.Taken(ctx, c.Tx, people); err != nil || len(people)-n <= c.Seats().Free() {
		return nil, err
	}
	return seats.WithoutSeat(ctx, c, c.Seats(), decide)
}

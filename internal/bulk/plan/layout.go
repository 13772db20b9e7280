package plan

import (
	"bytes"
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// layout divides the wishes into the chunks in which they are decided and applied. An account's wishes stay in one chunk, so that the rules for the last
// administrator and the primary user judge its final state (H14). The chunk for organization roles comes last. If an account has more than most rows, it is
// split: first the rows that touch its administrators (see guarded), then the others. Wishes with a problem are in no chunk, and are returned as problems.
func layout(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, most int) (chunks [][]int32, problems []int32, err error) {
	touches, err := guarded(ctx, c, op, b, most)
	if err != nil {
		return nil, nil, err
	}
	var order, withoutAccount []int32
	for i := range int32(b.Len()) {
		_, named := b.Cell(i)
		switch {
		case b.Problem(i) != nil:
			problems = append(problems, i)
		case !named:
			withoutAccount = append(withoutAccount, i)
		default:
			order = append(order, i)
		}
	}
	account := func(i int32) uuid.UUID { cell, _ := b.Cell(i); return cell.Account }
	slices.SortStableFunc(order, byID(account))
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && account(order[from]) == account(order[to]) {
			to++
		}
		switch group := order[from:to]; {
		case len(group) > most:
			chunks = append(chunks, split(b, group, most, touches)...)
		case len(chunks) > 0 && len(chunks[len(chunks)-1])+len(group) <= most:
			chunks[len(chunks)-1] = append(chunks[len(chunks)-1], group...)
		default:
			chunks = append(chunks, slices.Clone(group))
		}
		from = to
	}
	if len(withoutAccount) > 0 { // last, so that a person leaves the organization in one step
		chunks = append(chunks, withoutAccount)
	}
	return chunks, problems, nil
}

// guarded returns a function that reports whether a row of an account with more than most rows touches the account's administrators.
func guarded(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, most int) (func(int32) bool, error) {
	admins := map[roster.Cell]bool{}
	if large := b.Large(most); len(large) > 0 {
		found, err := c.Tx.Select(ctx, store.IDs(large), `SELECT m.account_id, m.user_id FROM {v} JOIN memberships m ON m.account_id = v.id WHERE m.administers`)
		if err := store.Scan(found, err, func(scan func(...any) error) error {
			var cell roster.Cell
			err := scan(&cell.Account, &cell.User)
			admins[cell] = true
			return err
		}); err != nil {
			return nil, err
		}
	}
	return func(i int32) bool {
		cell, _ := b.Cell(i)
		return b.Administers(i) || admins[cell] || op.SuccessorID != nil && cell.User == *op.SuccessorID
	}, nil
}

// split splits the rows of one account. It keeps the rows of one person together, because they may be for the same membership (H18).
func split(b *book.Book, group []int32, most int, touches func(int32) bool) [][]int32 {
	var first, others []int32
	for _, i := range group {
		if touches(i) {
			first = append(first, i)
		} else {
			others = append(others, i)
		}
	}
	user := func(i int32) uuid.UUID { c, _ := b.Cell(i); return c.User }
	slices.SortStableFunc(others, byID(user))
	var chunks [][]int32
	if len(first) > 0 {
		// If one row of a person touches the administrators, all their rows are in the first chunk.
		touched := map[uuid.UUID]bool{}
		for _, i := range first {
			touched[user(i)] = true
		}
		others = slices.DeleteFunc(others, func(i int32) bool {
			if touched[user(i)] {
				first = append(first, i)
				return true
			}
			return false
		})
		slices.Sort(first)
		chunks = append(chunks, first)
	}
	for from := 0; from < len(others); {
		to := min(from+most, len(others))
		for to < len(others) && user(others[to-1]) == user(others[to]) {
			to++
		}
		chunks = append(chunks, others[from:to:to])
		from = to
	}
	return chunks
}

// byID returns a comparison of wishes by an id.
func byID(of func(int32) uuid.UUID) func(x, y int32) int {
	return func(x, y int32) int {
		a, b := of(x), of(y)
		return bytes.Compare(a[:], b[:])
	}
}

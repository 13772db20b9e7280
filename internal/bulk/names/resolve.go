// Package names finds the people, accounts and roles that a book names, as far as the viewer of a plan may see them, and gives each
// name that is none its problem. It refuses to decide what a row comes to.
package names

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/directory"
)

// Resolve finds all that a book names, and answers the roles that are named. What is known already is kept.
func Resolve(ctx context.Context, c *directory.Change, b *book.Book) (map[uuid.UUID]*ent.Role, error) {
	if err := Accounts(ctx, c, b); err != nil {
		return nil, err
	}
	granted, err := roles(ctx, c, b)
	if err != nil {
		return nil, err
	}
	return granted, people(ctx, c, b)
}

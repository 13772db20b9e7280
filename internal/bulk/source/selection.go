package source

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/account"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Selection is every user on every account.
type Selection struct {
	Action    rules.Action
	Users     []directory.NewUser
	Accounts  Accounts
	Roles     []row.RoleRef
	ExpiresAt *time.Time
}

// Accounts is exactly one of refs, a filter, or all.
type Accounts struct {
	Refs   []directory.AccountRef
	Filter *directory.AccountFilter
	All    bool
}

// FromSelection lays every user over every account. The viewer selects among the accounts that they see.
func FromSelection(ctx context.Context, db *store.DB, org uuid.UUID, s Selection, b *book.Book, share *capacity.Share) error {
	if len(s.Users) == 0 || len(s.Users) > rules.MaxSelectionPeople {
		return fault.New(fault.InvalidInput, "Select 1 to %d people.", rules.MaxSelectionPeople).At("source", "selection", "users")
	}
	refs := s.Accounts.Refs
	if refs == nil {
		q := db.Ent.Account.Query().Where(account.OrganizationID(org))
		if s.Accounts.Filter != nil {
			q = q.Where(s.Accounts.Filter.Where)
		} else {
			q = q.Where(account.ArchivedAtIsNil())
		}
		ids, err := q.Order(account.ByNameKey(), account.ByID()).Limit(rules.MaxRows + 1).IDs(ctx)
		if err != nil {
			return err
		}
		for _, id := range names.Administered(access.From(ctx), org, ids) {
			refs = append(refs, directory.AccountRef{ID: id})
		}
	}
	if len(refs) == 0 {
		return fault.New(fault.InvalidInput, "No account matches the selection.").At("source", "selection", "accounts")
	}
	if len(refs)*len(s.Users) > rules.MaxRows {
		return fault.New(fault.LimitReached, "%d people on %d accounts are more than %d rows. Split the selection.", len(s.Users), len(refs), rules.MaxRows).At("source", "selection")
	}
	if err := share.Grow(ctx, book.WeightOfSelection(len(refs)*len(s.Users))); err != nil {
		return err
	}
	for i, who := range s.Users {
		if err := (&row.Wish{Who: who, RoleRefs: s.Roles}).Check(i + 1); err != nil {
			return err
		}
	}
	for i, ref := range refs {
		if err := (&row.Wish{AccountRef: ref}).Check(i*len(s.Users) + 1); err != nil {
			return err
		}
	}
	b.AddAll(s.Users, refs, row.Wish{Row: rules.Row{Action: s.Action, ExpiresAt: row.Instant(s.ExpiresAt)}, RoleRefs: s.Roles})
	return nil
}

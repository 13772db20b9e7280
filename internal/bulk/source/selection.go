package source

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Selection is every person on every account: people by email, who may be new, and known people.
type Selection struct {
	Action    roster.Action
	Users     []directory.NewUser
	People    People
	Accounts  Accounts
	Roles     []row.RoleRef
	ExpiresAt *time.Time
}

// Accounts selects accounts. Exactly one of refs, filter and all is set.
type Accounts struct {
	Refs   []directory.AccountRef
	Filter *directory.AccountFilter
	All    bool
}

// Expect checks the selection, reserves memory for its rows, and returns approximately how many there will be.
func (s Selection) Expect(ctx context.Context, db *store.DB, org uuid.UUID, share *capacity.Share) (int, error) {
	switch {
	case s.People.None() && (len(s.Users) == 0 || len(s.Users) > roster.MaxSelectionPeople):
		return 0, fault.New(fault.InvalidInput, "Select 1 to %d people.", roster.MaxSelectionPeople).At("source", "selection", "users")
	case s.People.Refs != nil && (len(s.People.Refs) == 0 || len(s.People.Refs) > roster.MaxSelectionPeople):
		return 0, fault.New(fault.InvalidInput, "Select 1 to %d people, or pass a filter.", roster.MaxSelectionPeople).At("source", "selection", "people", "refs")
	}
	accounts := len(s.Accounts.Refs)
	if s.Accounts.Refs == nil {
		ids, err := s.Accounts.ids(ctx, db.Ent.Account, access.From(ctx), org)
		if err != nil {
			return 0, err
		}
		accounts = len(ids)
	}
	people, err := s.People.expect(ctx, db, org)
	if err != nil {
		return 0, err
	}
	known := people
	people += len(s.Users)
	if err := fits(people, accounts); err != nil {
		return 0, err
	}
	for i, who := range s.Users {
		if err := (&row.Wish{Who: who, RoleRefs: s.Roles}).Check(i + 1); err != nil {
			return 0, err
		}
	}
	for i, ref := range s.Accounts.Refs {
		if err := (&row.Wish{AccountRef: ref, RoleRefs: s.Roles}).Check(i*people + 1); err != nil {
			return 0, err
		}
	}
	return accounts * people, share.Grow(ctx, book.WeightOfSelection(accounts*people)+book.WeightOfPeople(known))
}

// FromSelection adds a row to the book for every person on every account, as the snapshot has them. Filters select only accounts that the viewer sees.
func FromSelection(ctx context.Context, c *directory.Change, b *book.Book, s Selection) error {
	refs := s.Accounts.Refs
	if refs == nil {
		ids, err := s.Accounts.ids(ctx, c.Tx.Account, c.Viewer, c.Org.ID)
		if err != nil {
			return err
		}
		for _, id := range ids {
			refs = append(refs, directory.AccountRef{ID: id})
		}
	}
	people := make([]book.Mention, 0, len(s.Users))
	for _, who := range s.Users {
		people = append(people, book.Mention{Who: who})
	}
	if !s.People.None() {
		found, err := s.People.read(ctx, c, "source", "selection", "people")
		if err != nil {
			return err
		}
		for _, u := range found {
			people = append(people, book.Mention{Who: names.Who(u), User: u.ID})
		}
	}
	if err := fits(len(people), len(refs)); err != nil {
		return err
	}
	b.AddAll(people, refs, row.Wish{Row: rules.Row{Action: s.Action, ExpiresAt: row.Instant(s.ExpiresAt)}, RoleRefs: s.Roles})
	return nil
}

// fits returns an error if a selection has no account, or more rows than an operation may have.
func fits(people, accounts int) error {
	switch {
	case accounts == 0:
		return fault.New(fault.InvalidInput, "No account matches the selection.").At("source", "selection", "accounts")
	case accounts*people > roster.MaxRows:
		return fault.New(fault.LimitReached, "%d people on %d accounts are more than %d rows. Split the selection.", people, accounts, roster.MaxRows).At("source", "selection")
	}
	return nil
}

// ids returns the accounts of the filter, or all, that the viewer sees. If the viewer manages people on some accounts, it returns only those where they do.
func (s Accounts) ids(ctx context.Context, of *ent.AccountClient, v *access.Viewer, org uuid.UUID) ([]uuid.UUID, error) {
	q := of.Query().Where(account.OrganizationID(org))
	narrow, err := store.Visible(access.With(ctx, v), ent.TypeAccount)
	if err != nil {
		return nil, err
	}
	if narrow != nil {
		q = q.Where(narrow)
	}
	if s.Filter != nil {
		q = q.Where(s.Filter.Where)
	} else {
		q = q.Where(account.ArchivedAtIsNil())
	}
	ids, err := q.Order(account.ByNameKey(), account.ByID()).Limit(roster.MaxRows + 1).IDs(ctx)
	return names.Administered(v, org, ids), err
}

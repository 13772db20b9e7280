package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// primaryAccount finds the account with which another one is to be affiliated (B70). It returns nil if none is named.
func (d *Directory) primaryAccount(ctx context.Context, ref *AccountRef) (*ent.Account, error) {
	if ref == nil || *ref == (AccountRef{}) {
		return nil, nil
	}
	a, err := d.FindAccount(ctx, *ref)
	if f, ok := fault.Of(err); ok {
		return nil, f.At("primaryAccount")
	}
	return a, err
}

// affiliate returns an error if an account cannot be affiliated with a primary account, according to the state under the organization's lock. Staff can name
// an account of another organization; the transaction does not see that one, so it is not read again.
func (c *Change) affiliate(ctx context.Context, a rules.Affiliation, primary *ent.Account) error {
	var err error
	if primary.OrganizationID == c.Org.ID {
		if primary, err = c.Tx.Account.Get(ctx, primary.ID); err != nil {
			return err
		}
	}
	if f := rules.Affiliate(a, affiliation(primary)); f != nil {
		return f.At("primaryAccount")
	}
	return nil
}

// setPrimaryAccount affiliates an account with another one, or ends its affiliation.
func (c *Change) setPrimaryAccount(ctx context.Context, a, primary *ent.Account, q *ent.AccountUpdateOne) error {
	if primary == nil {
		q.ClearPrimaryAccountID()
		return nil
	}
	at := affiliation(a)
	var err error
	if at.HasAffiliates, err = c.Tx.Account.Query().Where(account.PrimaryAccountID(a.ID)).Exist(ctx); err != nil {
		return err
	}
	q.SetPrimaryAccountID(primary.ID)
	return c.affiliate(ctx, at, primary)
}

func affiliation(a *ent.Account) rules.Affiliation {
	return rules.Affiliation{Account: a.ID, Organization: a.OrganizationID, Label: accountLabel(a), Primary: primaryOf(a), Archived: a.ArchivedAt != nil}
}

func accountLabel(a *ent.Account) string { return string(a.Platform) + " " + a.Handle }

// affiliates reports whether an update changes the account's affiliation.
func (in *AccountUpdate) affiliates(a, primary *ent.Account) bool {
	if in.Primary == nil {
		return false
	}
	if primary == nil {
		return a.PrimaryAccountID != nil
	}
	return primary.ID != primaryOf(a)
}

// primaryOf returns the account with which an account is affiliated, uuid.Nil for none.
func primaryOf(a *ent.Account) uuid.UUID {
	if a.PrimaryAccountID == nil {
		return uuid.Nil
	}
	return *a.PrimaryAccountID
}

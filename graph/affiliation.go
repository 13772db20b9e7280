package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"example.com/roster/ent/account"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/directory"
)

func (r accountFields) PrimaryAccount(ctx context.Context, a *model.Account) (*model.Account, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, &a.AffiliatedTo, "account", q.accounts)
}

func (r accountFields) Affiliates(ctx context.Context, a *model.Account, first *int, after *string, last *int, before *string, orderBy *model.AccountOrder) (*model.AccountConnection, error) {
	ctx, q := r.answer(ctx)
	return q.affiliates(ctx, a.ID.UUID, page.ArgsOf(ctx, first, after, last, before), orderBy)
}

func (r explanationFields) SharesWith(ctx context.Context, e *model.AccessExplanation, first *int, after *string, last *int, before *string) (*model.AccountConnection, error) {
	ctx, q := r.answer(ctx)
	return q.affiliates(ctx, e.SharesFrom, page.ArgsOf(ctx, first, after, last, before), nil)
}

// affiliates lists the accounts that are affiliated with a primary account and not archived. For uuid.Nil the list is empty (B70).
func (q *answer) affiliates(ctx context.Context, primary uuid.UUID, p page.Args, by *model.AccountOrder) (*model.AccountConnection, error) {
	no := false
	l := accountList(by, directory.AccountFilter{Archived: &no}.Where)
	l.Parent = account.FieldPrimaryAccountID
	return page.Connection(ctx, q.pages, l, p, primary, q.accounts)
}

// primaryAccount converts the primary account of an input. It returns nil if the field is omitted, and an empty reference for null, which ends the affiliation.
func primaryAccount(in graphql.Omittable[*model.AccountRef]) (*directory.AccountRef, error) {
	if !in.IsSet() {
		return nil, nil
	}
	if in.Value() == nil {
		return &directory.AccountRef{}, nil
	}
	ref, err := input.AccountRef(in.Value(), "primaryAccount")
	return &ref, err
}

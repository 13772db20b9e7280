package graph

import (
	"context"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// accountBy finds an account that the viewer can see. If several organizations have the handle, it returns INVALID_INPUT and the caller must pass the id.
func (q *answer) accountBy(ctx context.Context, in *model.AccountRef, path ...string) (*model.Account, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	ref, err := input.AccountRef(in, path...)
	if err != nil {
		return nil, err
	}
	found, err := directory.First(ref.Keys(), func(named predicate.Account) ([]*ent.Account, error) {
		return q.Directory.AccountsNamed(ctx, named)
	})
	a, err := only(found, err, "account", ref.Unknown, path)
	if err != nil {
		return nil, err
	}
	return accountOf(v, a), q.Directory.Note(ctx, a.OrganizationID)
}

// userBy is accountBy for people.
func (q *answer) userBy(ctx context.Context, in *model.UserRef, path ...string) (*model.User, error) {
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	ref, err := input.UserRef(in, path...)
	if err != nil {
		return nil, err
	}
	found, err := directory.First(ref.Keys(), func(named predicate.User) ([]*ent.User, error) {
		return q.DB.Ent.User.Query().Where(named).Limit(2).All(store.PlanOnce(ctx))
	})
	u, err := only(found, err, "person", ref.Unknown, path)
	if err != nil {
		return nil, err
	}
	return userOf(u, q.Now()), q.Directory.Note(ctx, u.OrganizationID)
}

func only[T any](found []*T, err error, what string, unknown func() *fault.Error, path []string) (*T, error) {
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, unknown().At(path...)
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several organizations have this %s. Pass its id instead.", what).At(path...)
	}
	return found[0], nil
}

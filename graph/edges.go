package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/model"
)

// plain writes the edges that it can, and leaves everything else as it is.
func plain(ctx context.Context, next graphql.Resolver) (any, error) {
	found, err := next(ctx)
	if err != nil {
		return found, err
	}
	switch edges := found.(type) {
	case []model.MembershipEdge:
		return written(ctx, "Membership", edges, memberships)
	case []model.UserEdge:
		return written(ctx, "User", edges, users)
	case []model.AccountEdge:
		return written(ctx, "Account", edges, accounts)
	case []model.RoleEdge:
		return written(ctx, "Role", edges, roles)
	case []model.AccountSeatUsageEdge:
		return written(ctx, "AccountSeatUsage", edges, accountSeats)
	}
	return found, nil
}

package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/fastjson"
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
		return fastjson.Edges(ctx, "Membership", edges, memberships)
	case []model.UserEdge:
		return fastjson.Edges(ctx, "User", edges, users)
	case []model.AccountEdge:
		return fastjson.Edges(ctx, "Account", edges, accounts)
	case []model.RoleEdge:
		return fastjson.Edges(ctx, "Role", edges, roles)
	case []model.AccountSeatUsageEdge:
		return fastjson.Edges(ctx, "AccountSeatUsage", edges, accountSeats)
	}
	return found, nil
}

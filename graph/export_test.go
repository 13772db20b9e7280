package graph

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/fastjson"
)

// Slow is Handler with gqlgen's own writer only.
func Slow(r *Resolver, o Options) http.Handler {
	return newHandler(r, o, func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) })
}

// Written is Handler that calls tell when it writes edges in one pass.
func Written(r *Resolver, o Options, tell func()) http.Handler {
	return newHandler(r, o, func(ctx context.Context, next graphql.Resolver) (any, error) {
		v, err := writeEdges(ctx, next)
		if _, ok := v.(fastjson.Raw); ok {
			tell()
		}
		return v, err
	})
}

// PlainFields returns the fields that need no resolver, by type.
func PlainFields() map[string][]string {
	out := map[string][]string{}
	add := func(types []string, f string) { out[types[0]] = append(out[types[0]], f) }
	for f := range roles.Fields {
		add(roles.Types, f)
	}
	for f := range permissions.Fields {
		add(permissions.Types, f)
	}
	for f := range manageabilities.Fields {
		add(manageabilities.Types, f)
	}
	for f := range accounts.Fields {
		add(accounts.Types, f)
	}
	for f := range users.Fields {
		add(users.Types, f)
	}
	for f := range memberships.Fields {
		add(memberships.Types, f)
	}
	for f := range accountSeats.Fields {
		add(accountSeats.Types, f)
	}
	return out
}

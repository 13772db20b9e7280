package graph

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// Slow is Handler by gqlgen alone.
func Slow(r *Resolver, o Options) http.Handler {
	return door(r, o, func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) })
}

// Written is Handler that tells whenever edges are written in one pass.
func Written(r *Resolver, o Options, tell func()) http.Handler {
	return door(r, o, func(ctx context.Context, next graphql.Resolver) (any, error) {
		v, err := plain(ctx, next)
		if _, ok := v.(raw); ok {
			tell()
		}
		return v, err
	})
}

// PlainFields are the fields of each type that need no resolver.
func PlainFields() map[string][]string {
	out := map[string][]string{}
	add := func(types []string, f string) { out[types[0]] = append(out[types[0]], f) }
	for f := range roles.fields {
		add(roles.types, f)
	}
	for f := range permissions.fields {
		add(permissions.types, f)
	}
	for f := range manageabilities.fields {
		add(manageabilities.types, f)
	}
	for f := range accounts.fields {
		add(accounts.types, f)
	}
	for f := range users.fields {
		add(users.types, f)
	}
	for f := range memberships.fields {
		add(memberships.types, f)
	}
	for f := range accountSeats.fields {
		add(accountSeats.types, f)
	}
	return out
}

package model

import "github.com/99designs/gqlgen/graphql"

// Entity is the union _Entity of Apollo Federation: every type with an id.
type Entity interface{ IsNode() }

// Service is the type _Service.
type Service struct{ Sdl string }

// MarshalAny writes an _Any.
func MarshalAny(v map[string]any) graphql.Marshaler { return graphql.MarshalMap(v) }

// UnmarshalAny reads an _Any. The schema uses it only for objects.
func UnmarshalAny(v any) (map[string]any, error) {
	m, ok := v.(map[string]any)
	if !ok {
		return nil, invalid("A representation is an object with __typename and id.")
	}
	return m, nil
}

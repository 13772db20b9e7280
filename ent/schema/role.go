package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"example.com/roster/internal/roster"
)

// Role is a built-in or custom role of an organization.
type Role struct{ ent.Schema }

// Mixin adds id and organization.
func (Role) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a role.
func (Role) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100),
		field.String("name_key").NotEmpty().MaxRuneLen(400).Comment("normalised: names are unique ignoring case, H28"),
		field.Bool("built_in").Immutable(),
		field.Bool("legacy").Immutable().Default(false),
		field.Int("version").Default(1),
		field.Uint16("modules").GoType(roster.Modules(0)).Comment("a bit set; the bits are in the order of the API contract"),
		field.Uint32("capabilities").GoType(roster.Capabilities(0)).Comment("a bit set; the bits are in the order of the API contract"),
		field.Time("created_at").Immutable(),
	}
}

// Edges of a role.
func (Role) Edges() []ent.Edge {
	return []ent.Edge{edge.From("memberships", Membership.Type).Ref("roles").Through("held", MembershipRole.Type)}
}

// Indexes of a role.
func (Role) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organization_id", "name_key").Unique()}
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Membership is one user on one account.
type Membership struct{ ent.Schema }

// Mixin adds id and organization.
func (Membership) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a membership. Each change increments version, so that changes based on an older state are detected.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.UUID("account_id", uuid.UUID{}).Immutable(),
		field.Int("version").Default(1),
		field.Bool("administers").Default(false).Comment("whether one of the roles has the Admin module; updated with the roles, so that guards can search by it"),
		field.Time("expires_at").Optional().Nillable().Comment("when access ends; null if it has no end, H33"),
		field.String("name_key").Optional().Nillable().Immutable().Comment("the user's name_key, for ordering the members of an account; database triggers keep it up to date"),
		field.String("email_key").Optional().Nillable().Immutable().Comment("the user's email_key, kept up to date in the same way"),
		field.Time("added_at").Immutable(),
		field.String("added_by").MaxRuneLen(400).Immutable(),
		field.UUID("added_by_id", uuid.UUID{}).Optional().Nillable().Immutable().Comment("id of added_by in audit events, H43"),
		field.Time("end_notice_at").Optional().Nillable().Comment("when the next mail about the end of access is due, H38; null if none is"),
	}
}

// Edges of a membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable().Annotations(cascade()),
		edge.To("account", Account.Type).Field("account_id").Unique().Required().Immutable().Annotations(cascade()),
		edge.To("roles", Role.Type).Through("held", MembershipRole.Type),
	}
}

// Indexes of a membership: one row per person and account, and the lists of an account's memberships.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "account_id").Unique(),
		index.Fields("account_id", "added_at", "id"),
		index.Fields("account_id", "name_key", "id"),
		index.Fields("account_id", "email_key", "id"),
		index.Fields("account_id", "administers").Annotations(entsql.IndexWhere("administers")),
		index.Fields("organization_id", "expires_at").Annotations(entsql.IndexWhere("expires_at IS NOT NULL")),
		index.Fields("end_notice_at").Annotations(entsql.IndexWhere("end_notice_at IS NOT NULL")),
		// For erasing a person: finds the memberships that they added. Older ones have only the name, and no id.
		index.Fields("added_by_id").Annotations(entsql.IndexWhere("added_by_id IS NOT NULL")),
		index.Fields("organization_id", "added_by").Annotations(entsql.IndexWhere("added_by_id IS NULL")),
	}
}

// MembershipRole is a role held through a membership.
type MembershipRole struct{ ent.Schema }

// Mixin adds the organization.
func (MembershipRole) Mixin() []ent.Mixin { return []ent.Mixin{owned{}} }

// Fields of a held role.
func (MembershipRole) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("membership_id", uuid.UUID{}).Immutable(),
		field.UUID("role_id", uuid.UUID{}).Immutable(),
	}
}

// Edges of a held role.
func (MembershipRole) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("membership", Membership.Type).Field("membership_id").Unique().Required().Immutable().Annotations(cascade()),
		edge.To("role", Role.Type).Field("role_id").Unique().Required().Immutable(),
	}
}

// Indexes of a held role.
func (MembershipRole) Indexes() []ent.Index { return []ent.Index{index.Fields("role_id")} }

// Annotations sets the key, which is the pair of ids.
func (MembershipRole) Annotations() []schema.Annotation {
	return []schema.Annotation{field.ID("membership_id", "role_id")}
}

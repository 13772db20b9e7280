package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// APIClient is a program of an organization that acts with a token of its own. It has no seat and no account, only scopes (H8).
type APIClient struct{ ent.Schema }

// Mixin adds id and organization.
func (APIClient) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a client. Only the token's hash is stored. A revoked client is kept, because audit events name it.
func (APIClient) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(256),
		field.String("name_key").NotEmpty().MaxRuneLen(1024).Comment("normalised: names are unique ignoring case, H1"),
		field.Uint16("scopes").GoType(roster.Scopes(0)).Comment("a bit set; the bits are in the order of the API contract"),
		field.UUID("token_id", uuid.UUID{}).Unique().Comment("changes with each new token, so that streams opened with an older one end"),
		field.Bytes("token_hash").Sensitive(),
		field.Int("version").Default(1),
		field.Time("created_at").Immutable(),
		field.String("created_by").MaxRuneLen(400).Immutable(),
		field.UUID("created_by_id", uuid.UUID{}).Optional().Nillable().Immutable().Comment("id of created_by in audit events, H43"),
		field.Time("last_used_at").Optional().Nillable().Comment("updated at most once a minute"),
		field.Time("expires_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

// Indexes of a client. The name of a revoked client can be used again.
func (APIClient) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "name_key").Unique().Annotations(entsql.IndexWhere("revoked_at IS NULL")),
		index.Fields("organization_id", "id"),
	}
}

// Annotations sets the name of the table.
func (APIClient) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("api_clients")}
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// IdentityLink links a provider's subject to a sign-in. Once it exists, the subject decides who signs in, not the email.
type IdentityLink struct{ ent.Schema }

// Mixin adds the id.
func (IdentityLink) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a link.
func (IdentityLink) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("identity_id", uuid.UUID{}).Immutable(),
		field.String("issuer").NotEmpty().MaxLen(512).Immutable(),
		field.String("subject").NotEmpty().MaxLen(255).Immutable(),
		field.Time("created_at").Immutable(),
	}
}

// Edges of a link.
func (IdentityLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("identity", Identity.Type).Field("identity_id").Unique().Required().Immutable().Annotations(cascade())}
}

// Indexes of a link. A subject is one person, and a person has one subject per provider.
func (IdentityLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("issuer", "subject").Unique(), index.Fields("identity_id", "issuer").Unique()}
}

// SpentState records a single sign-on that has been completed, until it would have expired, so that it cannot be completed again at any gateway. The id is a
// hash of its state.
type SpentState struct{ ent.Schema }

// Fields of a spent state.
func (SpentState) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable(),
		field.Time("ends_at").Immutable(),
	}
}

// Indexes of a spent state.
func (SpentState) Indexes() []ent.Index { return []ent.Index{index.Fields("ends_at")} }

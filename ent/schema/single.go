package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// IdentityLink says whose sign-in a provider's subject is. After it was made the subject decides, not the email.
type IdentityLink struct{ ent.Schema }

// Mixin gives the id.
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

// Indexes of a link: a subject is one person, and a person is one subject of a provider.
func (IdentityLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("issuer", "subject").Unique(), index.Fields("identity_id", "issuer").Unique()}
}

// SpentState remembers a single sign-on that has come back, until it would have ended anyway: it cannot come back twice,
// to any gateway. The id is a hash of its state.
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

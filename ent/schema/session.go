package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// Session is a signed-in browser or client. Only the token's hash is stored.
type Session struct{ ent.Schema }

// Mixin adds the id.
func (Session) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("identity_id", uuid.UUID{}).Immutable(),
		field.Bytes("token_hash").Unique().Immutable().Sensitive(),
		field.Time("created_at").Immutable(),
		field.Time("seen_at"),
		field.Time("expires_at"),
		field.String("agent").Optional().MaxRuneLen(64).Immutable().Comment("the browser and system, or the program, as signin.Agent names them; never text from the header"),
		field.String("issuer").Optional().Nillable().Comment("the issuer of the provider, if the session began with single sign-on"),
		field.String("subject").Optional().Nillable().Comment("the id of the person at the provider"),
		field.String("sid").Optional().Nillable().Comment("the id of the session at the provider, if known"),
	}
}

// Edges of a session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{edge.To("identity", Identity.Type).Field("identity_id").Unique().Required().Immutable().Annotations(cascade())}
}

// Indexes of a session. A provider ends sessions by subject or by its own session id. Expired sessions are deleted by their end.
func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("identity_id"), index.Fields("issuer", "subject"), index.Fields("issuer", "sid"), index.Fields("expires_at")}
}

// Invitation lets a person set a password, once. It is created when its mail is sent or its link is shown, and only the token's hash is stored.
type Invitation struct{ ent.Schema }

// Mixin adds the id.
func (Invitation) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of an invitation. It is for a user of an organization or for a staff identity.
func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("identity_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.Bytes("token_hash").Unique().Immutable().Sensitive(),
		field.Bool("shown").Default(false).Immutable().Comment("the link was shown to somebody else instead of being mailed, so the token does not prove the mailbox"),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
	}
}

// Indexes of an invitation.
func (Invitation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("identity_id"), index.Fields("expires_at"),
		index.Fields("used_at").Annotations(entsql.IndexWhere("used_at IS NOT NULL"))}
}

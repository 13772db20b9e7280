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

// SignInAttempt counts attempts to sign in. Its id is the hash of an email, of a client's address or of both, so that all gateways count together and no
// address is stored.
type SignInAttempt struct{ ent.Schema }

// Mixin adds the id.
func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a count.
func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.Int("failures").Default(0),
		field.Time("since").Comment("when counting began"),
		field.Time("open_at").Comment("when the next attempt is allowed"),
		field.Time("ends_at").Comment("when the row expires and can be deleted"),
		field.Bool("proved").Default(false).Comment("somebody has signed in with this email from this address"),
	}
}

// Indexes of a count: for deleting expired counts.
func (SignInAttempt) Indexes() []ent.Index { return []ent.Index{index.Fields("ends_at")} }

// Annotations sets the name of the table.
func (SignInAttempt) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("sign_in_attempts")}
}

// PasswordReset lets a person who forgot their password set a new one, once. It is created when its mail is sent, and works only while the old password is
// unchanged.
type PasswordReset struct{ ent.Schema }

// Mixin adds the id.
func (PasswordReset) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a reset. An identity has at most one, the newest.
func (PasswordReset) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("identity_id", uuid.UUID{}).Immutable(),
		field.Bytes("token_hash").Immutable().Sensitive(),
		field.Time("created_at").Immutable(),
		field.Time("expires_at").Immutable(),
	}
}

// Edges of a reset.
func (PasswordReset) Edges() []ent.Edge {
	return []ent.Edge{edge.To("identity", Identity.Type).Field("identity_id").Unique().Required().Immutable().Annotations(cascade())}
}

// Indexes of a reset. A new one replaces the one before.
func (PasswordReset) Indexes() []ent.Index { return []ent.Index{index.Fields("identity_id").Unique()} }

// StaffClaim lets the first member of the vendor's staff sign in, once. There is at most one row, written by the gateway that started last.
type StaffClaim struct{ ent.Schema }

// Mixin adds the id, which is always the same.
func (StaffClaim) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a claim.
func (StaffClaim) Fields() []ent.Field {
	return []ent.Field{
		field.Bytes("token_hash").Sensitive(),
		field.Time("expires_at"),
	}
}

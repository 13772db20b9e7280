package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

// Identity is a sign-in, the only entity that organizations share (H12).
type Identity struct{ ent.Schema }

// Mixin adds the id.
func (Identity) Mixin() []ent.Mixin { return []ent.Mixin{identified{}} }

// Fields of a sign-in.
func (Identity) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").NotEmpty().MaxRuneLen(320),
		field.String("email_key").NotEmpty().MaxRuneLen(1280).Unique(),
		field.String("password_hash").Optional().Sensitive(),
		field.Bool("staff").Default(false).Comment("works for the vendor and never takes a seat, H8"),
		field.Bool("unproved").Default(false).Comment("the password was set with a link that was shown to somebody else, so the mailbox is not proved"),
		field.Time("last_login_at").Optional().Nillable(),
		field.Time("created_at").Immutable(),
		field.String("switched_mail").Optional().Nillable().Comment("kinds of mail that the person has switched from the default, separated by commas; see notify.Choices"),
	}
}

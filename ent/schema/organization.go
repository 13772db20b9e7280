package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Organization holds the licence agreement: the seat limit is its (H12) and its row is the lock (H11).
type Organization struct{ ent.Schema }

// Mixin gives id and version.
func (Organization) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, versioned{}} }

// Fields of an organization. The seat counters are kept in the transaction that moves them; `roster doctor` recounts.
func (Organization) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.String("slug").NotEmpty().MaxRuneLen(63).Unique(),
		field.Bool("business_manager").Default(false).Comment("S33: set by vendor staff only"),
		field.Int("seat_limit").Optional().Nillable().NonNegative().Comment("null is unlimited"),
		field.Int("seats_active").Default(0),
		field.Int("seats_reserved").Default(0).Comment("invited people, H5"),
		field.Int("seats_held").Default(0).Comment("promised to the running bulk operation, H13"),
		field.Int("seats_high_water").Default(0),
		field.Time("next_due_at").Optional().Nillable().Comment("the earliest end of an access or invitation; judged when read, H5 and H33"),
		field.Time("created_at").Immutable(),
	}
}

// Annotations name the table.
func (Organization) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("organizations")}
}

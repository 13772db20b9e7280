// Package schema describes the entities. It holds no rules and never imports the generated code.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"
)

// identified adds a time-ordered 128-bit id, which is a native type on PostgreSQL.
type identified struct{ mixin.Schema }

func (identified) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Default(newID).Immutable(),
	}
}

// owned adds the organization's id, so that each row says to which tenant it belongs; indexes for lists begin with it. It is not a foreign key.
// On PostgreSQL, row-level security checks it.
type owned struct{ mixin.Schema }

func (owned) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
	}
}

// versioned counts the changes of an entity, so that a change based on an older state is refused (H45).
type versioned struct{ mixin.Schema }

func (versioned) Fields() []ent.Field {
	return []ent.Field{
		field.Int("version").Default(1).Comment("incremented with each change that readers can see, H45"),
	}
}

func newID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// cascade deletes the rows together with their parent.
func cascade() *entsql.Annotation { return entsql.OnDelete(entsql.Cascade) }

// Package schema describes the entities. It holds no rules and never imports the generated code.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"
)

// identified gives an entity a time-ordered 128-bit id, native on PostgreSQL.
type identified struct{ mixin.Schema }

func (identified) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Default(newID).Immutable(),
	}
}

// owned makes the tenant boundary visible in each row; indexes begin with it. The foreign key is kept by the tables whose
// rows are few; the bulk tables check it by writing only under the organization's lock.
type owned struct{ mixin.Schema }

func (owned) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("organization_id", uuid.UUID{}).Immutable(),
	}
}

// versioned counts the changes of a thing, so that whoever looked at it before is told (H45).
type versioned struct{ mixin.Schema }

func (versioned) Fields() []ent.Field {
	return []ent.Field{
		field.Int("version").Default(1).Comment("grows with each change that its readers can see, H45"),
	}
}

func newID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// cascade removes the rows with their parent.
func cascade() *entsql.Annotation { return entsql.OnDelete(entsql.Cascade) }

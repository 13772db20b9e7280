package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// AuditEvent says who did what, written in the transaction of what was done.
type AuditEvent struct{ ent.Schema }

// Mixin gives id and organization.
func (AuditEvent) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of an event. Nothing here is ever updated.
func (AuditEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Time("at").Immutable(),
		field.String("actor").MaxLen(400).Immutable().Comment("an email; staff and system say so"),
		field.String("action").MaxLen(60).Immutable(),
		field.UUID("account_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("bulk_operation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.String("before").Optional().Nillable().Immutable(),
		field.String("after").Optional().Nillable().Immutable(),
		field.String("request_id").Optional().Nillable().MaxLen(100).Immutable(),
	}
}

// Indexes of an event.
func (AuditEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id"),
		index.Fields("bulk_operation_id").Annotations(entsql.IndexWhere("bulk_operation_id IS NOT NULL")),
	}
}

// Outbox holds what must leave after commit (H38).
type Outbox struct{ ent.Schema }

// Mixin gives id and organization.
func (Outbox) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a message to be sent.
func (Outbox) Fields() []ent.Field {
	return []ent.Field{
		field.String("kind").MaxLen(40).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("bulk_operation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.String("payload").Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("due_at"),
		field.Int("attempts").Default(0),
		field.String("last_error").Optional().Nillable(),
		field.Time("sent_at").Optional().Nillable(),
	}
}

// Indexes of the outbox: what is due, and one message per person and run.
func (Outbox) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("due_at").Annotations(entsql.IndexWhere("sent_at IS NULL")),
		index.Fields("bulk_operation_id", "user_id", "kind").Unique().Annotations(entsql.IndexWhere("bulk_operation_id IS NOT NULL")),
	}
}

// Annotations name the table.
func (Outbox) Annotations() []schema.Annotation { return []schema.Annotation{entsql.Table("outbox")} }

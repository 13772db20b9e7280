package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// AuditEvent says who did what. It is written in the transaction of the change. Each organization's events form a chain: the hash of an event covers the
// event and the hash of the event before it. Personal texts are covered by a salted digest, so that they can be erased.
type AuditEvent struct{ ent.Schema }

// Mixin adds id and organization. The organization of events that belong to none is zero.
func (AuditEvent) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of an event. They are never updated, except to erase the texts of people who are erased.
func (AuditEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Int("sequence").Immutable().Comment("position in the chain of the organization: 1, 2, 3 and so on, without gaps"),
		field.Time("at").Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Optional().Nillable().Immutable().Comment("access.Viewer.ActorID: the user, the identity or the API client; null for the system"),
		field.String("actor").MaxRuneLen(400).Comment("access.Viewer.Label: an email, or a label that marks staff, API clients or the system"),
		field.String("action").MaxRuneLen(60).Immutable(),
		field.UUID("account_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("former_id", uuid.UUID{}).Optional().Nillable().Immutable().Comment("the person whom before names, if it is not user_id"),
		field.UUID("bulk_operation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.String("before").Optional().Nillable(),
		field.String("after").Optional().Nillable(),
		field.String("request_id").Optional().Nillable().MaxRuneLen(100).Immutable(),
		field.Bytes("actor_salt").Optional().Nillable().Sensitive().Comment("null for the system, and once the actor is erased"),
		field.Bytes("actor_digest").Optional().Nillable().Comment("set once the actor is erased: the digest that the hash covers"),
		field.Bytes("text_salt").Optional().Nillable().Sensitive().Comment("set if before and after name a person; null once they are erased"),
		field.Bytes("text_digest").Optional().Nillable().Comment("set once before and after are erased: the digest that the hash covers"),
		field.Bytes("hash").Immutable(),
	}
}

// Indexes of an event: the chain, in whose order lists read, and the columns by which lists are filtered, each followed by the chain's order. After that, an
// index has the other columns by which lists are filtered, so that the database skips an event that meets only one of two conditions in the index, without
// reading it: if many events meet each condition and none meets both, it would otherwise read all that meet one. Filtering by time needs no index, because an
// instant is looked up along the chain (audit.Window). The index on former_id finds events to change when a person is erased.
func (AuditEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "sequence").Unique(),
		index.Fields("organization_id", "account_id", "sequence", "action", "actor").Annotations(entsql.IndexWhere("account_id IS NOT NULL")),
		index.Fields("organization_id", "user_id", "sequence").Annotations(entsql.IndexWhere("user_id IS NOT NULL")),
		index.Fields("organization_id", "action", "sequence", "account_id", "actor"),
		index.Fields("organization_id", "actor", "sequence", "account_id", "action"),
		index.Fields("organization_id", "former_id").Annotations(entsql.IndexWhere("former_id IS NOT NULL")),
		index.Fields("bulk_operation_id", "sequence", "account_id", "action", "actor").Annotations(entsql.IndexWhere("bulk_operation_id IS NOT NULL")),
	}
}

// AuditActor is an actor of an organization's events, as they name them. A search for who did something reads this table instead of the events.
type AuditActor struct{ ent.Schema }

// Mixin adds id and organization.
func (AuditActor) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of an actor: those of its events.
func (AuditActor) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("actor_id", uuid.UUID{}).Immutable().Comment("zero for the system"),
		field.String("actor").MaxRuneLen(400).Immutable(),
	}
}

// Indexes of an actor. Each actor is listed once.
func (AuditActor) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organization_id", "actor_id", "actor").Unique()}
}

// AuditPending is an event that waits for its position in the chain: the event of a sign-in that was written while another transaction had the chain's head
// locked. The next transaction that locks the head adds it to the chain.
type AuditPending struct{ ent.Schema }

// Annotations sets the name of the table.
func (AuditPending) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("audit_pending")}
}

// Mixin adds id and organization.
func (AuditPending) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a waiting event, those that the event of a sign-in has.
func (AuditPending) Fields() []ent.Field {
	return []ent.Field{
		field.Time("at").Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Immutable(),
		field.String("actor").MaxRuneLen(400).Immutable(),
		field.String("action").MaxRuneLen(60).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.String("after").Immutable(),
		field.String("request_id").Optional().Nillable().MaxRuneLen(100).Immutable(),
	}
}

// Indexes of waiting events: the order in which they are added to their chain.
func (AuditPending) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organization_id", "id")}
}

// AuditHead is the end of an organization's chain. Locking its row is required to add events.
type AuditHead struct{ ent.Schema }

// Fields of a head. Its id is the organization's.
func (AuditHead) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).StorageKey("organization_id").Immutable(),
		field.Int("sequence"),
		field.Bytes("hash"),
		field.Int("checkpoint_sequence").Default(0).Comment("sequence of the last signed checkpoint"),
		field.Time("checkpoint_at").Optional().Nillable(),
		field.Int("cut_sequence").Default(0).Comment("sequence of the signed checkpoint after which the chain begins; entries up to it are deleted, H44"),
		field.Time("cut_at").Optional().Nillable(),
		field.Int("listed_sequence").Default(0).Comment("sequence up to which events are included in audit_actors, latest_at and late_by"),
		field.Time("latest_at").Optional().Nillable().Comment("latest time of the events up to listed_sequence"),
		field.Int("late_by").Default(0).Comment("maximum number of microseconds by which one of these events is earlier than an event before it"),
	}
}

// AuditCheckpoint is a signed head.
type AuditCheckpoint struct{ ent.Schema }

// Mixin adds id and organization.
func (AuditCheckpoint) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a checkpoint. They are never updated.
func (AuditCheckpoint) Fields() []ent.Field {
	return []ent.Field{
		field.Int("sequence").Immutable(),
		field.Bytes("hash").Immutable(),
		field.Time("at").Immutable(),
		field.Bytes("public_key").Immutable().Comment("Ed25519 public key that verifies the signature"),
		field.Bytes("signature").Immutable(),
	}
}

// Indexes of a checkpoint.
func (AuditCheckpoint) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organization_id", "sequence").Unique()}
}

// Outbox holds messages that are sent after the transaction has committed (H38).
type Outbox struct{ ent.Schema }

// Mixin adds id and organization.
func (Outbox) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a message.
func (Outbox) Fields() []ent.Field {
	return []ent.Field{
		field.String("kind").MaxRuneLen(40).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("bulk_operation_id", uuid.UUID{}).Optional().Nillable().Immutable(),
		field.UUID("actor_id", uuid.UUID{}).Optional().Nillable().Immutable().Comment("id in audit events of the actor whom the payload names, H43"),
		field.String("payload").Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("due_at"),
		field.Int("attempts").Default(0),
		field.String("last_error").Optional().Nillable(),
		field.Bool("refused").Default(false).Comment("whether the last error concerns only this mail, and not the mail server"),
		field.Time("sent_at").Optional().Nillable(),
	}
}

// Indexes of the outbox: messages that are due, and one message per person and run.
func (Outbox) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("due_at", "id").Annotations(entsql.IndexWhere("sent_at IS NULL")),
		index.Fields("organization_id", "actor_id").Annotations(entsql.IndexWhere("sent_at IS NULL")),
		index.Fields("user_id", "created_at"),
		index.Fields("sent_at").Annotations(entsql.IndexWhere("sent_at IS NOT NULL")),
		index.Fields("bulk_operation_id", "user_id", "kind").Unique().Annotations(entsql.IndexWhere("bulk_operation_id IS NOT NULL")),
	}
}

// Annotations sets the name of the table.
func (Outbox) Annotations() []schema.Annotation { return []schema.Annotation{entsql.Table("outbox")} }

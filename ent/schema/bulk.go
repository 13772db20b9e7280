package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// BulkOperation is a plan and its run. Its row is also the job that runs it (lease, attempt, owner). The last three bytes of its id are zero; the id of a row
// is the operation's id plus the row's number.
type BulkOperation struct{ ent.Schema }

// Mixin adds the organization.
func (BulkOperation) Mixin() []ent.Mixin { return []ent.Mixin{owned{}} }

// Fields of an operation.
func (BulkOperation) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable(),
		field.String("source").MaxRuneLen(16).Immutable().Comment("ROWS, CSV, SELECTION, OFFBOARD, UNDO, REPLACE_ROLE or LIKE"),
		field.String("label").Optional().Nillable().MaxRuneLen(200),
		field.String("status").MaxRuneLen(16),
		field.String("error_policy").MaxRuneLen(16),
		field.String("on_seat_shortage").GoType(roster.Shortage("")).MaxRuneLen(16),
		field.String("on_existing").GoType(roster.OnExisting("")).MaxRuneLen(16),
		field.String("assign_mode").GoType(roster.AssignMode("")).MaxRuneLen(16),
		field.Int("max_errors").Optional().Nillable(),
		field.Bool("include_self").Default(false),
		field.UUID("successor_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("actor_id", uuid.UUID{}).Comment("id in audit events: the user, the identity of vendor staff, or the API client"),
		field.String("created_by").MaxRuneLen(400),
		field.String("request_id").Optional().MaxRuneLen(100),
		field.String("digest").Optional().MaxRuneLen(64),
		field.String("idempotency_key").Optional().Nillable().MaxRuneLen(200),
		field.String("request_hash").Optional().MaxRuneLen(64),
		field.UUID("undoes_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("undone_by_id", uuid.UUID{}).Optional().Nillable(),
		field.Int("total").Default(0),
		field.Int("pending").Default(0),
		field.Int("added").Default(0),
		field.Int("changed").Default(0),
		field.Int("removed").Default(0),
		field.Int("unchanged").Default(0).Comment("rows with the outcome UNCHANGED or NOT_A_MEMBER"),
		field.Int("refused").Default(0),
		field.Int("done_added").Default(0).Comment("columns with done_ count what the run has done; those without it count all rows, done or not"),
		field.Int("done_changed").Default(0),
		field.Int("done_removed").Default(0),
		field.Int("done_unchanged").Default(0),
		field.Int("done_refused").Default(0),
		field.Int("primaries").Default(0).Comment("accounts whose primary user changes"),
		field.Int("invitations").Default(0).Comment("people who are invited"),
		field.Int("sign_outs").Default(0).Comment("people with a sign-in who lose all access to the organization"),
		field.Int("ends").Default(0).Comment("memberships whose end changes"),
		field.Int("done_primaries").Default(0),
		field.Int("done_invitations").Default(0),
		field.Int("done_sign_outs").Default(0),
		field.Int("done_ends").Default(0),
		field.Text("leavers").Optional().Comment("ids of the people who are removed everywhere, separated by commas"),
		field.Text("origin").Optional().Nillable().Immutable().Comment("the part of the source that the rows do not contain, as JSON (operation.Origin); used to plan again"),
		field.Text("granting").Optional().Comment("what the custom roles of the rows granted when the operation was planned, as JSON by role id"),
		field.Int("seats_before").Default(0),
		field.Int("seats_after").Default(0),
		field.Int("seats_entitled").Optional().Nillable(),
		field.Int("new_people").Default(0),
		field.Int("leaving_people").Default(0),
		field.Int("seats_short").Default(0),
		field.String("failure_code").Optional().Nillable().MaxRuneLen(40),
		field.String("failure_message").Optional().Nillable().MaxRuneLen(1000),
		field.Int("failure_needed").Optional().Nillable(),
		field.Time("created_at").Immutable(),
		field.Time("started_at").Optional().Nillable(),
		field.Time("finished_at").Optional().Nillable(),
		field.Time("expires_at").Optional().Nillable(),
		field.Time("queued_at").Optional().Nillable(),
		field.String("lease_owner").Optional().MaxRuneLen(100),
		field.Int("lease_attempt").Default(0),
		field.Int("mishaps").Default(0).Comment("consecutive failures of the run without progress"),
		field.Time("lease_until").Optional().Nillable(),
		field.Int("sequence").Default(0).Comment("incremented with each progress event"),
		field.Time("rows_removed_at").Optional().Nillable().Comment("when the rows were marked for deletion because of their age, H44"),
		field.Bool("rows_left").Default(false).Comment("whether some rows that are marked for deletion still exist"),
	}
}

// Indexes of an operation.
func (BulkOperation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "id"),
		index.Fields("organization_id", "status", "id"),
		index.Fields("organization_id", "idempotency_key").Unique(),
		index.Fields("status", "queued_at"),
		index.Fields("finished_at").Annotations(entsql.IndexWhere("rows_removed_at IS NULL")),
		index.Fields("expires_at").Annotations(entsql.IndexWhere("rows_removed_at IS NULL")),
		index.Fields("rows_left").Annotations(entsql.IndexWhere("rows_left")),
		index.Fields("created_at").Annotations(entsql.IndexWhere("idempotency_key IS NOT NULL")),
	}
}

// BulkRow is one row of an operation: what was asked for, what was there, and the outcome. Its id is the operation's id plus its number, so one index serves
// as the key, for the order, and for the range of an operation.
type BulkRow struct{ ent.Schema }

// Mixin adds the organization.
func (BulkRow) Mixin() []ent.Mixin { return []ent.Mixin{owned{}} }

// Fields of a row.
func (BulkRow) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable(),
		field.Int("number").Immutable(),
		field.String("action").GoType(roster.Action("")).MaxRuneLen(8).Immutable(),
		field.String("email").Optional().Nillable().Immutable(),
		field.String("username").Optional().Nillable().Immutable(),
		field.String("first_name").Optional().Nillable().Immutable(),
		field.String("last_name").Optional().Nillable().Immutable(),
		field.String("account_text").Optional().Nillable().Immutable().Comment("the account as typed, if it was not found"),
		field.String("roles_text").Optional().Nillable().Immutable().Comment("the roles as typed, if one was not found; or the organization role that the row sets"),
		field.String("action_text").Optional().Nillable().Immutable().Comment("the action as typed, if it is not an action; ? if the line cannot be read as a row of its table"),
		field.String("expires_text").Optional().Nillable().Immutable().Comment("the expiry as typed, if it cannot be read as a date"),
		field.UUID("user_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("account_id", uuid.UUID{}).Optional().Nillable(),
		field.String("role_ids").Optional().Comment("ids of the requested roles, separated by commas"),
		field.Time("expires_at").Optional().Nillable(),
		field.String("roles_before").Optional().Nillable().Comment("role ids, separated by commas; null if there is no membership"),
		field.String("roles_after").Optional().Nillable(),
		field.Time("expires_before").Optional().Nillable(),
		field.UUID("membership_id", uuid.UUID{}).Optional().Nillable().Comment("the membership that the plan found; a membership that the row adds has the row's id"),
		field.Int("version_before").Default(0).Comment("the membership's version when the row was last decided; 0 if there was none"),
		field.Int("version_after").Default(0).Comment("the membership's version after the row; an undo expects this version"),
		field.String("outcome").GoType(roster.Outcome("")).MaxRuneLen(16),
		field.Int("chunk").Optional().Nillable().Comment("number of the chunk whose done_at says that the row is done; null if there is nothing to do"),
		field.String("problem_code").Optional().Nillable().MaxRuneLen(40),
		field.String("problem_message").Optional().Nillable(),
		field.String("notice").Optional().Nillable(),
		field.UUID("primary_before", uuid.UUID{}).Optional().Nillable().Comment("the previous primary user, if it changes; only on the account's first row with an effect"),
		field.UUID("primary_after", uuid.UUID{}).Optional().Nillable(),
	}
}

// Indexes of a row besides its id: for filtering the rows of an operation, and for finding rows that name a person who is erased. There are millions of rows,
// so all indexes but the first two have few entries.
func (BulkRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("outcome", "id"),
		index.Fields("user_id").Annotations(entsql.IndexWhere("user_id IS NOT NULL")),
		index.Fields("id").StorageKey("bulkrow_primary").Annotations(entsql.IndexWhere("(primary_before IS NOT NULL) OR (primary_after IS NOT NULL)")),
		index.Fields("organization_id", "id").StorageKey("bulkrow_typed").Annotations(entsql.IndexWhere("(user_id IS NULL) OR (username IS NOT NULL)")),
	}
}

// BulkPerson is what a person had before a part of a running operation took all their access. If a later part gives them access again, they have never left:
// they keep their seat and their invitation. The record is deleted when the operation ends.
type BulkPerson struct{ ent.Schema }

// Mixin adds the id and the organization.
func (BulkPerson) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a person of an operation.
func (BulkPerson) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("operation_id", uuid.UUID{}).Immutable(),
		field.UUID("user_id", uuid.UUID{}).Immutable(),
		field.String("status").MaxRuneLen(16).Immutable(),
		field.Time("seat_since").Optional().Nillable().Immutable(),
		field.Time("invitation_expires_at").Optional().Nillable().Immutable(),
		field.Time("invited_at").Optional().Nillable().Immutable(),
		field.String("invited_by").Optional().Nillable().Immutable(),
		field.UUID("invited_by_id", uuid.UUID{}).Optional().Nillable().Immutable(),
	}
}

// Annotations sets the name of the table.
func (BulkPerson) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("bulk_people")}
}

// Indexes of a person of an operation.
func (BulkPerson) Indexes() []ent.Index {
	return []ent.Index{index.Fields("operation_id", "user_id").Unique()}
}

// BulkChunk is a set of rows that a run applies in one transaction, normally of whole accounts. It is marked as done in that transaction, so that the mark
// applies to all its rows. Its id is the operation's id plus its number.
type BulkChunk struct{ ent.Schema }

// Mixin adds the organization.
func (BulkChunk) Mixin() []ent.Mixin { return []ent.Mixin{owned{}} }

// Fields of a chunk.
func (BulkChunk) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable(),
		field.Int("number").Immutable(),
		field.Int("rows").Immutable(),
		field.Int("first").Immutable().Comment("number of the first row"),
		field.Int("last").Immutable(),
		field.String("numbers").Optional().Nillable().Immutable().Comment("numbers of the rows, separated by commas; null if they are all numbers from first to last"),
		field.Time("done_at").Optional().Nillable(),
	}
}

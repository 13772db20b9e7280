package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// Account is one social or video account, also called a handle.
type Account struct{ ent.Schema }

// Mixin adds id, organization and version.
func (Account) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}, versioned{}} }

// Fields of an account.
func (Account) Fields() []ent.Field {
	return []ent.Field{
		field.String("platform").GoType(roster.Platform("")).MaxRuneLen(16),
		field.String("handle").NotEmpty().MaxRuneLen(200).Comment("as typed, but without @"),
		field.String("handle_key").NotEmpty().MaxRuneLen(800).Comment("normalised: equal keys of a platform are the same account, H1"),
		field.String("handle_skeleton").Default("").MaxRuneLen(400).Comment("look-alike form: equal for handles that look the same, H1"),
		field.String("name").MaxRuneLen(200),
		field.String("name_key").MaxRuneLen(800).Comment("folded name, for ordering and searching"),
		field.String("group_path").Optional().Nillable().MaxRuneLen(200),
		field.UUID("primary_user_id", uuid.UUID{}).Optional().Nillable().Comment("the primary user, B30 and H25"),
		field.UUID("primary_account_id", uuid.UUID{}).Optional().Nillable().Comment("the account with which this one is affiliated, B70"),
		field.Time("archived_at").Optional().Nillable(),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of an account. The first one decides what a duplicate is (H1).
func (Account) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "platform", "handle_key").Unique().Annotations(entsql.IndexWhere("archived_at IS NULL")),
		index.Fields("organization_id", "platform", "handle_key").StorageKey("account_handle"), // also finds archived accounts
		index.Fields("organization_id", "name_key", "id"),
		index.Fields("organization_id", "name_key", "id").StorageKey("account_archived").Annotations(entsql.IndexWhere("archived_at IS NOT NULL")),
		index.Fields("organization_id", "handle_key", "id"),
		index.Fields("primary_account_id", "name_key", "id").Annotations(entsql.IndexWhere("primary_account_id IS NOT NULL")),
		index.Fields("organization_id", "created_at", "id"),
		index.Fields("organization_id", "platform", "handle_skeleton"),
	}
}

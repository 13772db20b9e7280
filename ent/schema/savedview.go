package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"
)

// SavedView is a named view of a list of the console. It has only the query of a URL and grants nothing (H52).
type SavedView struct{ ent.Schema }

// Mixin adds id, organization and version.
func (SavedView) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}, versioned{}} }

// Fields of a view.
func (SavedView) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("owner_id", uuid.UUID{}).Optional().Nillable().Comment("id of the owner in audit events; null for a view of the organization"),
		field.String("list").NotEmpty().MaxRuneLen(32).Immutable(),
		field.String("name").NotEmpty().MaxRuneLen(256),
		field.String("name_key").NotEmpty().MaxRuneLen(1024).Comment("normalised: names are unique ignoring case, H1"),
		field.String("query").MaxLen(4000).Comment("query parameters of the list's URL, sorted"),
		field.Time("created_at").Immutable(),
		field.String("created_by").MaxRuneLen(400).Immutable(),
		field.UUID("created_by_id", uuid.UUID{}).Immutable().Comment("id of created_by in audit events, H43"),
	}
}

// Indexes of a view. Its name is unique among the views of the same list and owner. A list merges the organization's views and the viewer's own, each ordered
// by name.
func (SavedView) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "list", "name_key").Unique().Annotations(entsql.IndexWhere("owner_id IS NULL")),
		index.Fields("organization_id", "owner_id", "list", "name_key").Unique().Annotations(entsql.IndexWhere("owner_id IS NOT NULL")),
		index.Fields("organization_id", "name_key", "id").Annotations(entsql.IndexWhere("owner_id IS NULL")),
		index.Fields("organization_id", "owner_id", "name_key", "id").Annotations(entsql.IndexWhere("owner_id IS NOT NULL")),
	}
}

// Annotations sets the name of the table.
func (SavedView) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("saved_views")}
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Organization is a customer. It has the seat limit (H12), and its row is the lock for changes of access (H11).
type Organization struct{ ent.Schema }

// Mixin adds id and version.
func (Organization) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, versioned{}} }

// Fields of an organization. The seat counters are updated in the transaction that changes the seats; `roster doctor` checks them.
func (Organization) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.String("slug").NotEmpty().MaxRuneLen(63).Unique(),
		field.String("search_key").Default("").Comment("folded name and slug, for searching and ordering; see identifier.OrganizationKey"),
		field.Bool("business_manager").Default(false).Comment("set by vendor staff only, S33"),
		field.String("time_zone").Default("UTC").MaxRuneLen(64).Comment("IANA name; a date without a time ends at the end of the day in this time zone, H33"),
		field.Int("seat_limit").Optional().Nillable().NonNegative().Comment("null means unlimited"),
		field.Int("seats_active").Default(0),
		field.Int("seats_reserved").Default(0).Comment("seats of invited people, H5"),
		field.Int("seats_held").Default(0).Comment("seats held for the running bulk operation, H13"),
		field.Int("seats_high_water").Default(0),
		field.Time("seat_history_at").Optional().Nillable().Comment("when the seat days from before there was a history were rebuilt from audit events; null until then"),
		field.Time("next_due_at").Optional().Nillable().Comment("the next end of an access or invitation, or an earlier time; checked on reads, too, H5 and H33"),
		field.Time("next_summary_at").Optional().Nillable().Comment("when the next weekly summaries are mailed, H38; null until a sweep has set it"),
		field.String("mail_off").Default("").Comment("kinds of mail that are switched off for everyone in it, separated by commas; see notify.KindsOff"),
		field.Time("archived_at").Optional().Nillable().Comment("if set, only vendor staff can read the organization, and nothing in it changes"),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of an organization, for the pages on which staff list all of them.
func (Organization) Indexes() []ent.Index {
	return []ent.Index{index.Fields("search_key", "id"), index.Fields("created_at", "id")}
}

// Annotations sets the name of the table.
func (Organization) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("organizations")}
}

// OrganizationSlug is a slug that an organization has or had. It stays reserved for the organization, so that old URLs still work.
type OrganizationSlug struct{ ent.Schema }

// Mixin adds id and organization.
func (OrganizationSlug) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a slug. The unique index ensures that it belongs to one organization (H1).
func (OrganizationSlug) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxRuneLen(63).Unique().Immutable(),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of a slug.
func (OrganizationSlug) Indexes() []ent.Index { return []ent.Index{index.Fields("organization_id")} }

// Annotations sets the name of the table.
func (OrganizationSlug) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("organization_slugs")}
}

// SeatDay has the seats of an organization at the end of a day on which they changed. They stay the same until the next row's day.
type SeatDay struct{ ent.Schema }

// Mixin adds id and organization.
func (SeatDay) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}} }

// Fields of a day. They are updated in the transaction that changes the organization's counters.
func (SeatDay) Fields() []ent.Field {
	return []ent.Field{
		field.String("day").MaxRuneLen(10).Immutable().Comment("date in UTC, for example 2026-11-30"),
		field.Int("active"),
		field.Int("reserved").Comment("seats of invited people, H5"),
		field.Int("entitled").Optional().Nillable().Comment("null means unlimited"),
	}
}

// Indexes of a day. Each day is stored once.
func (SeatDay) Indexes() []ent.Index {
	return []ent.Index{index.Fields("organization_id", "day").Unique()}
}

// Annotations sets the name of the table.
func (SeatDay) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("seat_days")}
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// User is the organization's record of a person.
type User struct{ ent.Schema }

// Mixin adds id, organization and version.
func (User) Mixin() []ent.Mixin { return []ent.Mixin{identified{}, owned{}, versioned{}} }

// Fields of a user. The last login is stored here, too, so that a page of people reads only one table (B8, H31).
func (User) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("identity_id", uuid.UUID{}).Optional().Nillable().Comment("the sign-in, which has the same email; only people who are ACTIVE or SUSPENDED can have one"),
		field.String("email").NotEmpty().MaxRuneLen(320).Comment("as typed"),
		field.String("email_key").NotEmpty().MaxRuneLen(1280).Comment("normalised, H1"),
		field.String("username").Optional().Nillable().MaxRuneLen(100),
		field.String("username_key").Optional().Nillable().MaxRuneLen(400),
		field.String("first_name").MaxRuneLen(200),
		field.String("last_name").MaxRuneLen(200),
		field.String("name_key").MaxRuneLen(1640).Comment("folded last name and first name, for ordering"),
		field.String("search_key").Default("").Comment("folded first name, last name, email and username; see identifier.PersonKey"),
		field.String("status").GoType(roster.Status("")).MaxRuneLen(16),
		field.String("organization_role").GoType(roster.OrganizationRole("")).MaxRuneLen(16).Default(string(roster.NoDuty)),
		field.Time("seat_since").Optional().Nillable(),
		field.Time("last_login_at").Optional().Nillable(),
		field.Time("invitation_expires_at").Optional().Nillable(),
		field.Time("invited_at").Optional().Nillable().Comment("when the last invitation was sent"),
		field.UUID("invited_by_id", uuid.UUID{}).Optional().Nillable().Comment("id in audit events of the person who sent it"),
		field.String("invited_by").Optional().MaxRuneLen(400),
		field.JSON("former_names", &roster.FormerNames{}).Optional().Comment("emails, usernames and names before they were changed, needed to erase the person, H43"),
		field.Time("created_at").Immutable(),
	}
}

// Indexes of a user. The first two decide what a duplicate is (H1). A sign-in is at most one person of an organization (H12).
func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("organization_id", "email_key").Unique(),
		index.Fields("organization_id", "username_key").Unique(),
		index.Fields("organization_id", "name_key", "id"),
		index.Fields("organization_id", "status", "name_key", "id"),
		index.Fields("organization_id", "created_at", "id"),
		index.Fields("organization_id", "last_login_at", "id"),
		// For erasing a person: finds the people whom they invited. Older records have only the name, and no id.
		index.Fields("invited_by_id").Annotations(entsql.IndexWhere("invited_by_id IS NOT NULL")),
		index.Fields("organization_id", "invited_by").Annotations(entsql.IndexWhere("(invited_by_id IS NULL) AND (invited_by IS NOT NULL)")),
		index.Fields("identity_id", "organization_id").Unique(),
		index.Fields("email_key"),
		index.Fields("organization_id", "invited_at", "id").Annotations(entsql.IndexWhere("identity_id IS NULL")), // people without a sign-in
	}
}

package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/intercept"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func organizationID(id uuid.UUID) func(*sql.Selector) {
	return sql.FieldEQ("id", id)
}

// scope makes the ent client narrow every query to the rows that its viewer can reach. A query without a viewer is an error, and
// writes are allowed only in trusted contexts, which Write creates.
func scope(c *ent.Client) {
	c.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		if access.IsTrusted(ctx) {
			return nil
		}
		p, err := Visible(ctx, q.Type())
		if err != nil || p == nil {
			return err
		}
		if ctx.Value(byIDsKey{}) != nil {
			p = withoutIndex(p)
		}
		q.WhereP(p)
		return nil
	}))
	c.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if !access.IsTrusted(ctx) {
				return nil, fault.New(fault.Internal, "a write outside of store.Write")
			}
			return next.Mutate(ctx, m)
		})
	})
}

// withoutIndex returns a predicate for which SQLite does not use an index.
func withoutIndex(p func(*sql.Selector)) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if s.Dialect() != SQLite {
			p(s)
			return
		}
		alone := sql.Dialect(SQLite).Select().From(s.Table())
		p(alone)
		s.Where(sql.P(func(b *sql.Builder) { b.WriteString("(").Join(alone.P()).WriteString(") IS TRUE") }))
	}
}

// Visible returns the predicate that narrows a query over an entity to the viewer's rows. It is nil if nothing is narrowed (staff). The predicate works on
// any selector whose table is the entity's. On SQLite only this separates organizations; on PostgreSQL row level security does so, too.
func Visible(ctx context.Context, entity string) (func(*sql.Selector), error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	if entity == ent.TypeSavedView { // other people's own views are private, whatever the viewer's organization role
		return usableViews(v), nil
	}
	if v.Everywhere() {
		return nil, nil
	}
	if mayReadAudit := v.Within(roster.ReadAudit) == nil; entity == ent.TypeAuditEvent && !mayReadAudit { // audit events have a scope of their own
		return func(s *sql.Selector) { s.Where(sql.False()) }, nil
	}
	var parts []func(*sql.Selector)
	for i := range v.Persons {
		p := &v.Persons[i]
		narrow, all := visibleRows(p, entity)
		org := sql.FieldEQ(organizationColumn(entity), p.Organization)
		switch {
		case all:
			parts = append(parts, org)
		case narrow != nil:
			parts = append(parts, sql.AndPredicates(org, narrow))
		}
	}
	if len(parts) == 0 {
		return func(s *sql.Selector) { s.Where(sql.False()) }, nil
	}
	return sql.OrPredicates(parts...), nil
}

// usableViews returns the predicate that narrows saved views to the viewer's own and those of the whole organization (H52).
func usableViews(v *access.Viewer) func(*sql.Selector) {
	parts := make([]func(*sql.Selector), 0, len(v.Persons)+1)
	for i := range v.Persons {
		p := &v.Persons[i]
		parts = append(parts, sql.AndPredicates(sql.FieldEQ("organization_id", p.Organization), sql.OrPredicates(sql.FieldIsNull("owner_id"), sql.FieldEQ("owner_id", p.Actor()))))
	}
	if v.Everywhere() {
		parts = append(parts, sql.FieldIsNull("owner_id"), sql.FieldEQ("owner_id", v.Identity))
	}
	if len(parts) == 0 {
		return func(s *sql.Selector) { s.Where(sql.False()) }
	}
	return sql.OrPredicates(parts...)
}

// Permitted returns the predicate that narrows a query over accounts to those where the viewer has a capability. It does not replace Visible, which narrows
// them to those that the viewer can see.
func Permitted(v *access.Viewer, c roster.Capability) func(*sql.Selector) {
	if v.Everywhere() {
		return func(*sql.Selector) {}
	}
	var parts []func(*sql.Selector)
	for i := range v.Persons {
		org := v.Persons[i].Organization
		if everywhere, accounts := v.Permitted(org, c); everywhere {
			parts = append(parts, sql.FieldEQ("organization_id", org))
		} else if len(accounts) > 0 {
			parts = append(parts, Among("id", accounts))
		}
	}
	if len(parts) == 0 {
		return func(s *sql.Selector) { s.Where(sql.False()) }
	}
	return sql.OrPredicates(parts...)
}

// NotArchived narrows rows of organizations to those of organizations that are not archived.
func NotArchived(s *sql.Selector) {
	o := sql.Table("organizations")
	s.Where(sql.Exists(sql.Select(o.C("id")).From(o).Where(sql.And(sql.ColumnsEQ(o.C("id"), s.C("organization_id")), sql.IsNull(o.C("archived_at"))))))
}

// VisibleIn returns the predicate of Visible as an SQL condition for a statement that is written as text. name is the table's name there, and args are the
// statement's own arguments; all also has those of the condition.
func VisibleIn(ctx context.Context, of, entity, name string, args ...any) (condition string, all []any, err error) {
	narrow, err := Visible(ctx, entity)
	if err != nil || narrow == nil {
		return "TRUE", args, err
	}
	s := sql.Dialect(of).Select().From(sql.Table(name))
	narrow(s)
	p := s.P()
	p.SetDialect(of)
	p.SetTotal(len(args))
	condition, more := p.Query()
	if of == SQLite { // all values are arguments, so each ? is one; numbered arguments can be anywhere
		for n := len(args) + 1; strings.Contains(condition, "?"); n++ {
			condition = strings.Replace(condition, "?", fmt.Sprintf("$%d", n), 1)
		}
	}
	return "(" + condition + ")", append(args, more...), nil
}

func organizationColumn(entity string) string {
	if entity == ent.TypeOrganization {
		return "id"
	}
	return "organization_id"
}

// visibleRows returns which rows of an organization a person can see: all, those that narrow selects, or none (H40).
func visibleRows(p *access.Person, entity string) (narrow func(*sql.Selector), all bool) {
	if p.Role != roster.NoDuty {
		switch entity {
		case ent.TypeIdentity, ent.TypeSession, ent.TypeInvitation, ent.TypeOutbox, ent.TypePasswordReset, ent.TypeSignInAttempt, ent.TypeStaffClaim,
			ent.TypeIdentityLink, ent.TypeSpentState:
			return nil, false
		}
		return nil, true
	}
	switch entity {
	case ent.TypeOrganization, ent.TypeOrganizationSlug, ent.TypeRole:
		return nil, true
	case ent.TypeAccount:
		return Among("id", slices.Collect(maps.Keys(p.Grants))), false
	case ent.TypeMembership:
		return sql.OrPredicates(sql.FieldEQ("user_id", p.User), Among("account_id", p.AdministeredIn())), false
	case ent.TypeUser:
		administered := p.AdministeredIn()
		if len(administered) == 0 {
			return sql.FieldEQ("id", p.User), false
		}
		return func(s *sql.Selector) { // a union, because PostgreSQL would read all people for an OR
			m, u := sql.Table("memberships"), sql.Table("users").As("self")
			s.Where(sql.In(s.C("id"), sql.Select(m.C("user_id")).From(m).Where(among(m.C("account_id"), administered)).
				UnionAll(sql.Select(u.C("id")).From(u).Where(sql.EQ(u.C("id"), p.User)))))
		}, false
	case ent.TypeAuditEvent:
		return Among("account_id", p.AdministeredIn()), false
	case ent.TypeBulkOperation:
		return sql.FieldEQ("actor_id", p.Actor()), false
	}
	return nil, false
}

// Among keeps rows whose column is one of the ids. There can be any number of ids: they are a single argument, because databases
// limit how many arguments a statement can have.
func Among(column string, ids []uuid.UUID) func(*sql.Selector) {
	return func(s *sql.Selector) { s.Where(among(s.C(column), ids)) }
}

func among(column string, ids []uuid.UUID) *sql.Predicate {
	if len(ids) == 0 {
		return sql.False()
	}
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	return sql.P(func(b *sql.Builder) { // the dialect is known only here: a selector within another one has none
		if b.Dialect() == Postgres {
			b.Ident(column).WriteString(" = ANY(").Arg("{" + strings.Join(texts, ",") + "}").WriteString("::uuid[])")
			return
		}
		b.Ident(column).WriteString(" IN (SELECT value FROM json_each(").Arg(`["` + strings.Join(texts, `","`) + `"]`).WriteString("))")
	})
}

package graph

import (
	"context"
	"slices"
	"strconv"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/present"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// roles reads the roles with these ids that the viewer can see.
func (q *answer) roles(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Role, error) {
	found, err := q.DB.Ent.Role.Query().Where(role.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.Role, len(found))
	for _, r := range found {
		out[r.ID] = roleOf(r)
	}
	return out, err
}

var (
	roleRecord = record.For[model.Role](globalid.Role)
	roleOf     = record.From[ent.Role](roleRecord)
)

// roleList returns the list of an organization's roles.
func roleList(by *model.RoleOrder) page.List {
	o := page.Order{Name: "NAME", Table: "t", Column: role.FieldNameKey}
	if by != nil {
		o.Name, o.Desc = by.Field.String(), by.Direction == model.OrderDirectionDesc
		switch by.Field {
		case model.RoleOrderFieldName:
		case model.RoleOrderFieldCreatedAt:
			o.Column, o.Instant = role.FieldCreatedAt, true
		}
	}
	return page.List{Entity: ent.TypeRole, Table: role.Table, Parent: role.FieldOrganizationID, Order: o}
}

// held is the condition that a row has a membership for which all conditions are true; nil conditions are skipped. thing is the column of the row's id, and by is
// the membership's column with that id.
func held(thing, by string, all ...func(*sql.Selector)) *sql.Predicate {
	m := sql.Table("memberships").As("h")
	s := sql.Select(m.C("id")).From(m).Where(sql.ColumnsEQ(m.C(by), thing))
	for _, where := range all {
		if where != nil {
			where(s)
		}
	}
	return sql.Exists(s)
}

// roleHolder has the conditions, for roleHeld, that a role is legacy, opens a module or grants a capability.
type roleHolder struct {
	legacy func(*sql.Selector)
	opens  func(roster.Module) func(*sql.Selector)
	allows func(roster.Capability) func(*sql.Selector)
}

// anyRole joins the roles of each membership and looks at their columns.
var anyRole = roleHolder{isLegacy, opens, allows}

// rolesOf reads an organization's roles, so that memberships can be found by the ids of the roles. If that is not needed, it reads nothing and returns anyRole.
func (q *answer) rolesOf(ctx context.Context, org uuid.UUID, needed bool) (roleHolder, error) {
	if !needed {
		return anyRole, nil
	}
	all, err := q.DB.Ent.Role.Query().Where(role.OrganizationID(org)).All(store.PlanOnce(ctx))
	which := func(is func(*ent.Role) bool) func(*sql.Selector) {
		var ids []any
		for _, r := range all {
			if is(r) {
				ids = append(ids, r.ID)
			}
		}
		return sql.FieldIn("role_id", ids...)
	}
	return roleHolder{
		which(func(r *ent.Role) bool { return r.Legacy }),
		func(m roster.Module) func(*sql.Selector) {
			return which(func(r *ent.Role) bool { return r.Modules.Has(m) })
		},
		func(c roster.Capability) func(*sql.Selector) {
			return which(func(r *ent.Role) bool { return r.Capabilities.Has(c) })
		},
	}, err
}

// withRole keeps memberships that hold a role for which the condition is true.
func withRole(of func(*sql.Selector)) func(*sql.Selector) {
	return func(s *sql.Selector) { s.Where(roleHeld(s.C("id"), of)) }
}

func roleHeld(membership string, of func(*sql.Selector)) *sql.Predicate {
	m := sql.Table("membership_roles").As("mr")
	s := sql.Select(m.C("role_id")).From(m).Where(sql.ColumnsEQ(m.C("membership_id"), membership))
	of(s)
	return sql.Exists(s)
}

// itsRole joins the role of a row of membership_roles, as r.
func itsRole(s *sql.Selector) {
	r := sql.Table("roles").As("r")
	s.Join(r).On(s.C("role_id"), r.C("id"))
}

func isLegacy(s *sql.Selector) {
	itsRole(s)
	s.Where(sql.IsTrue(page.Column("r", role.FieldLegacy)))
}

// opens keeps roles that open a module.
func opens(m roster.Module) func(*sql.Selector) {
	return holdsBit(role.FieldModules, slices.Index(roster.AllModules, m))
}

// allows keeps roles that grant a capability.
func allows(c roster.Capability) func(*sql.Selector) {
	return holdsBit(role.FieldCapabilities, slices.Index(roster.AllCapabilities, c))
}

// holdsBit keeps roles whose column has the bit of the value at a place. Sets are stored as bits, in the contract's order.
func holdsBit(column string, place int) func(*sql.Selector) {
	bit := strconv.Itoa(1 << max(0, place))
	return func(s *sql.Selector) {
		itsRole(s)
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteByte('(').Ident(page.Column("r", column)).WriteString(" & " + bit + ") <> 0")
		}))
	}
}

// legacyCounts counts the people who hold a legacy role on each account (B60).
func (q *answer) legacyCounts(ctx context.Context, accounts []uuid.UUID) (map[uuid.UUID]int, error) {
	return q.counts(ctx, accounts, `SELECT v.id, count(DISTINCT m.user_id) FROM {v} JOIN memberships m ON m.account_id = v.id
		JOIN membership_roles mr ON mr.membership_id = m.id JOIN roles r ON r.id = mr.role_id
		WHERE r.legacy AND (m.expires_at IS NULL OR m.expires_at > $1) GROUP BY v.id`, store.Instant(q.Now()))
}

func (q *answer) counts(ctx context.Context, ids []uuid.UUID, statement string, args ...any) (map[uuid.UUID]int, error) {
	out := make(map[uuid.UUID]int, len(ids))
	rows, err := q.DB.Select(ctx, store.IDs(ids), statement, args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var n int
		err := scan(&id, &n)
		out[id] = n
		return err
	})
	return out, err
}

// UserCount counts the people who hold a role, each once (B53), in the organization or on one account.
func (r roleFields) UserCount(ctx context.Context, o *model.Role, ref *model.AccountRef) (int, error) {
	ctx, q := r.answer(ctx)
	now := store.Instant(q.Now())
	if ref == nil {
		return batch.Load(ctx, q.loaders, batch.Key{Purpose: "holders"}, o.ID.UUID, func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]int, error) {
			seen, args, err := store.VisibleIn(ctx, q.DB.Dialect, ent.TypeMembership, "m", now) // without it, the count would reveal people whom the viewer can't see (H47)
			if err != nil {
				return nil, err
			}
			return q.counts(ctx, ids, `SELECT v.id, count(DISTINCT m.user_id) FROM {v} JOIN membership_roles mr ON mr.role_id = v.id
				JOIN memberships m ON m.id = mr.membership_id
				WHERE (m.expires_at IS NULL OR m.expires_at > $1) AND `+seen+` GROUP BY v.id`, args...)
		})
	}
	// All roles of a selection have the same reference, so it is resolved once.
	return batch.Load(ctx, q.loaders, batch.Key{Field: batch.ResolvedField(ctx), Purpose: "holders"}, o.ID.UUID, func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]int, error) {
		a, err := q.accountBy(ctx, ref, "account")
		if err != nil {
			return nil, err
		}
		v, err := access.Require(ctx)
		if err != nil {
			return nil, err
		}
		if err := mayReadMembers(v, a); err != nil {
			return nil, err
		}
		return q.counts(ctx, ids, `SELECT v.id, count(DISTINCT m.user_id) FROM {v} JOIN membership_roles mr ON mr.role_id = v.id
			JOIN memberships m ON m.id = mr.membership_id
			WHERE m.account_id = $2 AND (m.expires_at IS NULL OR m.expires_at > $1) GROUP BY v.id`, now, a.ID.UUID)
	})
}

func (m mutation) RoleCreate(ctx context.Context, in model.RoleCreateInput) (*model.RolePayload, error) {
	org, err := input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err := run(ctx, m.Directory.RoleCreate, directory.RoleCreate{
		Organization: org, Name: in.Name, Modules: in.Modules, Capabilities: in.Capabilities,
	}, err)
	return m.rolePayload(ctx, nil, id, err)
}

func (m mutation) RoleUpdate(ctx context.Context, in model.RoleUpdateInput) (*model.RolePayload, error) {
	id, err := input.ID(in.ID, globalid.Role, "id")
	impact, err := run(ctx, m.Directory.RoleUpdate, directory.RoleUpdate{
		ID: id, ExpectedVersion: in.ExpectedVersion.Value(), Name: in.Name.Value(),
		Modules: in.Modules.Value(), Capabilities: in.Capabilities.Value(), DryRun: in.DryRun,
	}, err)
	return m.rolePayload(ctx, impact, id, err)
}

func (m mutation) RoleDelete(ctx context.Context, in model.RoleDeleteInput) (*model.RoleDeletePayload, error) {
	out := directory.RoleDelete{ExpectedVersion: in.ExpectedVersion.Value()}
	var err error
	if out.ID, err = input.ID(in.ID, globalid.Role, "id"); err == nil {
		out.ReassignTo, err = input.OptionalID(in.ReassignTo, globalid.Role, "reassignTo")
	}
	deleted, err := run(ctx, m.Directory.RoleDelete, out, err)
	p := &model.RoleDeletePayload{Query: &model.Query{}}
	if err == nil {
		p.DeletedRoleID = &globalid.ID{Kind: globalid.Role, UUID: deleted}
	}
	p.UserErrors, err = present.UserErrors(err)
	return p, err
}

func (m mutation) rolePayload(ctx context.Context, impact *directory.RoleImpact, id uuid.UUID, err error) (*model.RolePayload, error) {
	ctx, q := m.answer(ctx)
	r, errs, err := reread(ctx, q, id, err, q.roles)
	p := &model.RolePayload{Role: r, UserErrors: errs, Query: &model.Query{}}
	if impact != nil && r != nil && len(errs) == 0 { // a refused change has no impact
		p.Impact = &model.RoleImpact{
			People: impact.People, Accounts: impact.Accounts,
			GainedModules: neverNil(impact.GainedModules), LostModules: neverNil(impact.LostModules),
			GainedCapabilities: neverNil(impact.GainedCapabilities), LostCapabilities: neverNil(impact.LostCapabilities),
		}
	}
	return p, err
}

// neverNil returns an empty list for nil, because the contract's lists are never null.
func neverNil[T any](in []T) []T {
	if in == nil {
		return []T{}
	}
	return in
}

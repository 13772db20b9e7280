package graph

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	entmembership "example.com/roster/ent/membership"
	entuser "example.com/roster/ent/user"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// membershipList returns the list of an account's or a person's memberships that have not ended.
func (q *answer) membershipList(ctx context.Context, org uuid.UUID, parent string, in *model.MembershipFilter, by *model.MembershipOrder, path ...string) (page.List, error) {
	o := page.Order{Name: "NAME", Table: "t", Column: entmembership.FieldNameKey}
	if by != nil {
		o.Name, o.Desc = by.Field.String(), by.Direction == model.OrderDirectionDesc
		switch by.Field {
		case model.MembershipOrderFieldName:
		case model.MembershipOrderFieldEmail:
			o.Column = entmembership.FieldEmailKey
		case model.MembershipOrderFieldAccount:
			o.Table = "a"
			if parent == entmembership.FieldAccountID { // all memberships are on the same account
				o.Table, o.Column, o.Instant = "t", entmembership.FieldAddedAt, true
			}
		case model.MembershipOrderFieldAddedAt:
			o.Column, o.Instant = entmembership.FieldAddedAt, true
		case model.MembershipOrderFieldLastLogin:
			o.Table, o.Column, o.Instant, o.Nullable = "u", "last_login_at", true, true
		}
	}
	l := page.List{Table: entmembership.Table, Parent: parent, Order: o}
	l.Once = in == nil
	if parent == entmembership.FieldUserID { // not for an account: viewers who pass mayReadMembers see all its members
		l.Entity = ent.TypeMembership
		var err error
		if l.Once, err = readsWhole(ctx, org, l.Once); err != nil {
			return l, err
		}
	}
	searched := in != nil && input.Value(in.Search.Value()) != ""
	if searched || in != nil && len(in.Status.Value()) > 0 {
		l.Joins = append(l.Joins, itsUser)
	}
	if searched {
		l.Joins = append(l.Joins, itsAccount)
	}
	switch o.Table {
	case "u":
		l.Sorts = []page.Join{itsUser}
	case "a":
		l.Sorts = []page.Join{itsAccount}
	}
	if in == nil {
		in = &model.MembershipFilter{}
	}
	roles, err := input.RoleIDs(in.RoleIds.Value(), input.At(path, "roleIds")...)
	if err != nil {
		return l, err
	}
	theirs, err := q.rolesOf(ctx, org, in.Module.Value() != nil || in.Capability.Value() != nil || in.Legacy.Value() != nil)
	l.Where = q.membershipsWhere(in, roles, anyRole)
	narrowed := q.membershipsWhere(in, roles, theirs)
	l.Alone = func(s *sql.Selector) {
		narrowed(s)
		for _, j := range slices.Concat(l.Joins, l.Sorts) { // their indexes begin with the organization
			if t, ok := s.JoinedTable(j.Table); ok { // a count does not join the table of the order
				s.Where(sql.EQ(t.C("organization_id"), org))
			}
		}
	}
	return l, err
}

// membershipsWhere returns the filter's condition, for memberships that have not ended.
func (q *answer) membershipsWhere(in *model.MembershipFilter, roles []uuid.UUID, theirs roleHolder) func(*sql.Selector) {
	live := q.live()
	return func(s *sql.Selector) {
		live(s)
		if found := directory.SearchMemberships(input.Value(in.Search.Value()), page.Column("u", "search_key"), page.Column("a", "name_key"), page.Column("a", "handle_key")); found != nil {
			s.Where(found)
		}
		if len(roles) > 0 {
			s.Where(roleHeld(s.C("id"), sql.FieldIn("role_id", page.AsAny(roles)...)))
		}
		if m := in.Module.Value(); m != nil {
			s.Where(roleHeld(s.C("id"), theirs.opens(*m)))
		}
		if c := in.Capability.Value(); c != nil {
			s.Where(roleHeld(s.C("id"), theirs.allows(*c)))
		}
		if legacy := in.Legacy.Value(); legacy != nil {
			carries := roleHeld(s.C("id"), theirs.legacy)
			if !*legacy {
				carries = sql.Not(carries)
			}
			s.Where(carries)
		}
		if t := in.ExpiresBefore.Value(); t != nil {
			s.Where(sql.LT(s.C(entmembership.FieldExpiresAt), store.Instant(*t)))
		}
		if status := in.Status.Value(); len(status) > 0 {
			s.Where(q.stands(status))
		}
	}
}

// stands keeps people with one of these statuses, as userOf reads them: a person whose invitation has expired is FORMER (H5).
func (q *answer) stands(status []roster.Status) *sql.Predicate {
	stored, ends := page.Column("u", entuser.FieldStatus), page.Column("u", entuser.FieldInvitationExpiresAt)
	others := slices.DeleteFunc(slices.Clone(status), func(s roster.Status) bool { return s == roster.Invited })
	states := []*sql.Predicate{sql.In(stored, page.AsAny(others)...)}
	over := sql.And(sql.EQ(stored, roster.Invited), sql.LTE(ends, store.Instant(q.Now())))
	if len(others) < len(status) {
		states = append(states, sql.And(sql.EQ(stored, roster.Invited), sql.Or(sql.IsNull(ends), sql.GT(ends, store.Instant(q.Now())))))
	}
	if slices.Contains(status, roster.Former) {
		states = append(states, over)
	}
	return sql.Or(states...)
}

// visibleMemberships reads the memberships with these ids that the viewer can see and that have not ended.
func (q *answer) visibleMemberships(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Membership, error) {
	seen, err := q.DB.Ent.Membership.Query().Where(entmembership.IDIn(ids...), q.live()).IDs(store.ByIDs(ctx))
	if err != nil || len(seen) == 0 {
		return nil, err
	}
	return q.memberships(ctx, seen)
}

var membershipValues = slices.Concat(membershipRecord.Values("m"), memberRecord.Values("u"), placeRecord.Values("a"))

// memberships reads memberships that the viewer is known to see, with their people, accounts and roles, in one statement on PostgreSQL. Viewers who see a membership
// see its person and its account.
func (q *answer) memberships(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Membership, error) {
	return q.readMemberships(ctx, q.DB, ids)
}

// changedMemberships is memberships for the response to a change, on the connections for changes.
func (q *answer) changedMemberships(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Membership, error) {
	return q.readMemberships(ctx, q.DB.ByKey(), ids)
}

func (q *answer) readMemberships(ctx context.Context, on store.Queryer, ids []uuid.UUID) (map[uuid.UUID]*model.Membership, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[uuid.UUID]*model.Membership, len(ids))
	accounts := map[uuid.UUID]*model.Account{}
	var r store.Reads
	r.Add(store.IDs(ids), membershipValues, "{v} JOIN memberships m ON m.id = v.id JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id", nil, func(scan func(...any) error) error {
		one := &struct {
			model.Membership
			user    model.User
			account model.Account
		}{}
		m, u, a := &one.Membership, &one.user, &one.account
		if err := scan(placeRecord.Into(memberRecord.Into(membershipRecord.Into(nil, m), u), a)...); err != nil {
			return err
		}
		u.Organization, a.Organization = m.Organization, m.Organization
		expire(u, q.Now())
		if accounts[a.ID.UUID] == nil {
			setRights(v, a)
			accounts[a.ID.UUID] = a
		}
		out[m.ID.UUID] = joined(m, m.ID.UUID, u, accounts[a.ID.UUID])
		return nil
	})
	give := q.readRoles(&r, ids)
	if err := r.Run(ctx, on); err != nil {
		return nil, err
	}
	give(out)
	setViewerFields(v, out)
	return out, nil
}

// completeMemberships adds the roles and the fields that depend on the viewer.
func (q *answer) completeMemberships(ctx context.Context, v *access.Viewer, ids []uuid.UUID, to map[uuid.UUID]*model.Membership) error {
	var r store.Reads
	give := q.readRoles(&r, ids)
	if err := r.Run(ctx, q.DB); err != nil {
		return err
	}
	give(to)
	setViewerFields(v, to)
	return nil
}

// setViewerFields sets the fields that depend on the viewer. The roles must be set already.
func setViewerFields(v *access.Viewer, memberships map[uuid.UUID]*model.Membership) {
	for _, m := range memberships {
		m.CanManage = manageability(v, m)
		if !v.ReadsAll(m.Organization) && !v.Administers(m.Organization, m.Account.ID.UUID) && m.AddedBy != v.Label() {
			m.AddedBy = anAdministrator
		}
	}
}

// anAdministrator replaces the name of the person who added a member, for viewers who see only their own access (H40).
const anAdministrator = "an administrator"

// readRoles adds the reading of the memberships' roles to r. Each role is read once, and the memberships share its struct. After r has run, give adds the roles to
// the memberships, sorted by name.
func (q *answer) readRoles(r *store.Reads, ids []uuid.UUID) (give func(to map[uuid.UUID]*model.Membership)) {
	holders := "string_agg(mr.membership_id::text, ',')"
	if q.DB.Dialect == store.SQLite {
		holders = "group_concat(mr.membership_id, ',')"
	}
	type held struct {
		*model.Role
		key     string
		holders []uuid.UUID
	}
	var roles []held
	r.Add(store.IDs(ids), append(store.Values(holders, store.Text, "r.name_key", store.Text), roleRecord.Values("r")...),
		`{v} JOIN membership_roles mr ON mr.membership_id = v.id JOIN roles r ON r.id = mr.role_id GROUP BY r.id`, nil, func(scan func(...any) error) error {
			h := held{Role: &model.Role{}}
			var memberships string
			if err := scan(roleRecord.Into([]any{&memberships, &h.key}, h.Role)...); err != nil {
				return err
			}
			for id := range strings.SplitSeq(memberships, ",") {
				holder, err := uuid.Parse(id)
				if err != nil {
					return err
				}
				h.holders = append(h.holders, holder)
			}
			roles = append(roles, h)
			return nil
		})
	return func(to map[uuid.UUID]*model.Membership) {
		slices.SortFunc(roles, func(a, b held) int {
			return cmp.Or(cmp.Compare(a.key, b.key), bytes.Compare(a.ID.UUID[:], b.ID.UUID[:]))
		})
		for _, h := range roles {
			for _, id := range h.holders {
				if m := to[id]; m != nil {
					m.Roles = append(m.Roles, h.Role)
				}
			}
		}
	}
}

// IsLastAdministrator reports whether the person is the account's only administrator who is active and has no end date (H24). It counts the administrators only for
// people to whom that can apply.
func (r membershipFields) IsLastAdministrator(ctx context.Context, m *model.Membership) (bool, error) {
	if !roster.Lasting(m.User.Status, m.ExpiresAt != nil) || !slices.ContainsFunc(m.Roles, func(r *model.Role) bool { return r.ModuleSet.Has(roster.ModuleAdmin) }) {
		return false, nil
	}
	ctx, q := r.answer(ctx)
	n, err := batch.Load(ctx, q.loaders, batch.Key{Purpose: "administrators"}, m.Account.ID.UUID, q.administrators)
	return n == 1, err
}

// administrators counts the administrators of each account who are active and have no end date (H24).
func (q *answer) administrators(ctx context.Context, accounts []uuid.UUID) (map[uuid.UUID]int, error) {
	out := make(map[uuid.UUID]int, len(accounts))
	rows, err := q.DB.Select(ctx, store.IDs(accounts), `SELECT v.id, u.status, m.expires_at IS NOT NULL, count(*)
		FROM {v} JOIN memberships m ON m.account_id = v.id AND m.administers JOIN users u ON u.id = m.user_id GROUP BY 1, 2, 3`)
	return out, store.Scan(rows, err, func(scan func(...any) error) error {
		var account uuid.UUID
		var status roster.Status
		var ends bool
		var n int
		err := scan(&account, &status, &ends, &n)
		if roster.Lasting(status, ends) {
			out[account] += n
		}
		return err
	})
}

// between reads a person's membership on an account, even if it has ended; nil if there is none. The caller must have checked that the viewer may see it.
func (q *answer) between(ctx context.Context, u *model.User, a *model.Account) (*model.Membership, error) {
	ids, err := q.DB.Ent.Membership.Query().
		Where(entmembership.UserID(u.ID.UUID), entmembership.AccountID(a.ID.UUID)).IDs(ctx)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	found, err := q.memberships(ctx, ids)
	return found[ids[0]], err
}

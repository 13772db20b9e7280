package graph

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent/account"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// mostNames is how many names of a kind are compared at most. Of accounts and people, those with the same first two characters are read first.
const mostNames = 20_000

// Suggestions finds similar names when a row is read. They are not stored, so that they name only what the viewer may see at that moment (H47, H49) and an
// erasure has nothing to remove there (H43).
func (r rowFields) Suggestions(ctx context.Context, o *model.BulkRow) ([]string, error) {
	if o.Problem == nil {
		return []string{}, nil
	}
	ctx, q := r.answer(ctx)
	found, err := batch.Load(ctx, q.loaders, batch.Key{Purpose: "near"}, o.ID.UUID, q.near)
	return append([]string{}, found...), err
}

// refusedRow holds the names of a refused row.
type refusedRow struct {
	row                  uuid.UUID
	code                 fault.Code
	email, account, role string
	username             string
}

// near finds names that are similar to the unknown names of refused rows. It reads the rows with one statement, and each kind of name that is unknown with one
// statement for each organization.
func (q *answer) near(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID][]string, error) {
	by := map[uuid.UUID][]refusedRow{} // by organization
	s := sql.Dialect(q.DB.Dialect).Select("organization_id", "id", "problem_code", "email", "username", "account_text", "roles_text").From(sql.Table("bulk_rows"))
	statement, args := s.Where(sql.In("id", page.AsAny(ids)...)).Query()
	rows, err := q.DB.QueryContext(ctx, statement, args...)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		var m refusedRow
		var code, email, username, account, roles *string
		if err := scan(&org, &m.row, &code, &email, &username, &account, &roles); err != nil {
			return err
		}
		m.code, m.email, m.username, m.account, m.role = fault.Code(input.Value(code)), input.Value(email), input.Value(username), input.Value(account), input.Value(roles)
		by[org] = append(by[org], m)
		return nil
	}); err != nil {
		return nil, err
	}
	out := map[uuid.UUID][]string{}
	for org, rows := range by {
		for _, kind := range []struct {
			code fault.Code
			find func(context.Context, uuid.UUID, []refusedRow, map[uuid.UUID][]string) error
		}{{fault.UnknownAccount, q.nearAccounts}, {fault.UnknownPerson, q.nearPeople}, {fault.UnknownRole, q.nearRoles}} {
			of := slices.DeleteFunc(slices.Clone(rows), func(m refusedRow) bool { return m.code != kind.code })
			if len(of) == 0 {
				continue
			}
			if err := kind.find(ctx, org, of, out); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// alike sorts names that begin like one of the keys before the others, and selects at most mostNames.
func alike(column string, keys []string) func(*sql.Selector) {
	begin := map[string]bool{}
	var beginnings []any
	for _, k := range keys {
		if r := []rune(k); len(r) >= 2 && !begin[string(r[:2])] {
			begin[string(r[:2])] = true
			beginnings = append(beginnings, string(r[:2]))
		}
	}
	return func(s *sql.Selector) {
		if len(beginnings) > 0 {
			s.OrderExpr(sql.ExprFunc(func(b *sql.Builder) {
				b.WriteString("CASE WHEN substr(").Ident(s.C(column)).WriteString(", 1, 2) IN (").Args(beginnings...).WriteString(") THEN 0 ELSE 1 END")
			}))
		}
		s.OrderBy(s.C(column), s.C("id")).Limit(mostNames)
	}
}

func (q *answer) nearAccounts(ctx context.Context, org uuid.UUID, rows []refusedRow, out map[uuid.UUID][]string) error {
	keys := make([]string, len(rows))
	for i, m := range rows {
		platform, handle, _ := strings.Cut(m.account, " ")
		keys[i] = identifier.HandleKey(platform, handle)
	}
	found, err := q.DB.Ent.Account.Query().Where(account.OrganizationID(org), account.ArchivedAtIsNil(), alike(account.FieldHandleKey, keys)).
		Select(account.FieldPlatform, account.FieldHandle, account.FieldHandleKey).All(ctx)
	if err != nil {
		return err
	}
	var names identifier.Names
	for _, a := range found {
		names.Add(a.HandleKey)
	}
	for i, m := range rows {
		platform, _, _ := strings.Cut(m.account, " ")
		near := names.Near(keys[i])
		slices.SortStableFunc(near, func(x, y int) int { // among equally similar handles, those on the row's platform first
			return order01(found[x].Platform == roster.Platform(platform)) - order01(found[y].Platform == roster.Platform(platform))
		})
		for _, k := range near {
			out[m.row] = append(out[m.row], string(found[k].Platform)+" "+found[k].Handle)
		}
	}
	return nil
}

func order01(first bool) int {
	if first {
		return 0
	}
	return 1
}

func (q *answer) nearPeople(ctx context.Context, org uuid.UUID, rows []refusedRow, out map[uuid.UUID][]string) error {
	keys := make([]string, len(rows))
	for i, m := range rows {
		keys[i] = identifier.EmailKey(m.email)
	}
	found, err := q.DB.Ent.User.Query().Where(user.OrganizationID(org), alike(user.FieldEmailKey, keys)).
		Select(user.FieldEmail, user.FieldEmailKey, user.FieldUsernameKey).All(ctx)
	if err != nil {
		return err
	}
	var emails, usernames identifier.Names
	for _, u := range found {
		emails.Add(u.EmailKey)
		usernames.Add(input.Value(u.UsernameKey))
	}
	for i, m := range rows {
		near := emails.Near(keys[i])
		if m.email == "" {
			near = usernames.Near(identifier.UsernameKey(m.username))
		}
		for _, k := range near {
			if found[k].Email != roster.ErasedEmail {
				out[m.row] = append(out[m.row], found[k].Email)
			}
		}
	}
	return nil
}

func (q *answer) nearRoles(ctx context.Context, org uuid.UUID, rows []refusedRow, out map[uuid.UUID][]string) error {
	found, err := q.DB.Ent.Role.Query().Where(role.OrganizationID(org)).Order(role.ByName()).Limit(mostNames).
		Select(role.FieldName, role.FieldNameKey, role.FieldLegacy).All(ctx)
	if err != nil {
		return err
	}
	var names identifier.Names
	known := map[string]bool{}
	for _, r := range found {
		if r.Legacy {
			names.Add("") // keeps the index, but is never suggested: legacy roles can't be assigned (H29)
		} else {
			names.Add(r.NameKey)
		}
		known[r.NameKey] = true
	}
	for _, m := range rows {
		for name := range strings.SplitSeq(m.role, ";") {
			key := identifier.RoleKey(name)
			if known[key] {
				continue
			}
			for _, k := range names.Near(key) {
				if len(out[m.row]) < identifier.MaxNear && !slices.Contains(out[m.row], found[k].Name) {
					out[m.row] = append(out[m.row], found[k].Name)
				}
			}
		}
	}
	return nil
}

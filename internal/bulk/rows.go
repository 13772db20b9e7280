package bulk

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// rows are a plan's rows on their way into the database.
type rows struct{ *store.Table }

func newRows() rows {
	return rows{store.NewTable("id", store.UUID, "number", store.Int, "action", store.Text, "email", store.Text, "username", store.Text,
		"first_name", store.Text, "last_name", store.Text, "account_text", store.Text, "roles_text", store.Text, "user_id", store.UUID,
		"account_id", store.UUID, "role_ids", store.Text, "expires_at", store.Time, "roles_before", store.Text, "roles_after", store.Text,
		"expires_before", store.Time, "version_before", store.Int, "outcome", store.Text, "problem_code", store.Text,
		"problem_message", store.Text, "notice", store.Text)}
}

func (t rows) add(op uuid.UUID, it item) {
	r := it.result
	var code, message *string
	if r.Fault != nil {
		c := string(r.Fault.Code)
		code, message = &c, &r.Fault.Message
	}
	rolesText := optional(string(it.Duty))
	if it.Duty == "" && len(it.roles) > len(it.Roles) { // a name that is no role: kept, so that it can be mended
		names := make([]string, len(it.roles))
		for i, ref := range it.roles {
			names[i] = ref.Name
		}
		rolesText = optional(strings.Join(names, ";"))
	}
	t.Add(rowID(op, it.Number), it.Number, string(it.Action), optional(it.who.Email), optional(it.who.Username), optional(it.who.FirstName),
		optional(it.who.LastName), optional(it.asked), rolesText, it.User, it.Account, joinIDs(it.Roles), it.ExpiresAt, held(r.Before), held(r.After),
		r.Before.ExpiresAt, r.Before.Version, string(r.Outcome), code, message, optional(r.Notice))
}

func (t rows) insert(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	const cols = `id, number, action, email, username, first_name, last_name, account_text, roles_text, user_id, account_id, role_ids, expires_at,
		roles_before, roles_after, expires_before, version_before, outcome, problem_code, problem_message, notice`
	_, err := tx.Exec(ctx, t.Table, `INSERT INTO bulk_rows (organization_id, `+cols+`) SELECT $1, `+cols+` FROM {v}`, org)
	return err
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// held is a grant's roles as a row keeps them; nil where there is no membership.
func held(g rules.Grant) *string {
	if !g.Exists() {
		return nil
	}
	s := joinIDs(g.Roles)
	return &s
}

func joinIDs(ids []uuid.UUID) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(id.String())
	}
	return b.String()
}

// splitIDs reads what joinIDs wrote.
func splitIDs(s string) []uuid.UUID {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ",")
	out := make([]uuid.UUID, len(parts))
	for i, p := range parts {
		out[i] = uuid.MustParse(p)
	}
	return out
}

// restore is a stored row as the rules take it.
func restore(r *ent.BulkRow) item {
	it := item{Row: rules.Row{Number: r.Number, Action: r.Action, Roles: splitIDs(r.RoleIds), ExpiresAt: r.ExpiresAt, Seen: &r.VersionBefore}}
	if r.UserID != nil {
		it.User = *r.UserID
	}
	if r.AccountID != nil {
		it.Account = *r.AccountID
	} else if r.RolesText != nil {
		it.Duty = rules.OrganizationRole(*r.RolesText)
	}
	for _, f := range []struct {
		to   *string
		from *string
	}{{&it.who.Email, r.Email}, {&it.who.Username, r.Username}, {&it.who.FirstName, r.FirstName}, {&it.who.LastName, r.LastName}} {
		if f.from != nil {
			*f.to = *f.from
		}
	}
	return it
}

// newcomersAmong finds which people of some rows are not in the organization yet, and points rows at whoever has come by
// the same email since the plan.
func newcomersAmong(ctx context.Context, c *directory.Change, items []item) (map[uuid.UUID]directory.NewUser, error) {
	all := map[uuid.UUID]bool{}
	for _, it := range items {
		all[it.User] = true
	}
	rows, err := c.Tx.Select(ctx, store.IDs(sorted(all)), `SELECT u.id FROM {v} JOIN users u ON u.id = v.id WHERE u.organization_id = $1`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		delete(all, id)
		return err
	}); err != nil {
		return nil, err
	}
	newcomers := map[uuid.UUID]directory.NewUser{}
	keys, found := store.NewTable("key", store.Text), map[string]*directory.Named{}
	usernames, owners := store.NewTable("key", store.Text), map[string]*directory.Named{}
	for _, it := range items {
		if _, seen := newcomers[it.User]; all[it.User] && !seen {
			newcomers[it.User] = it.who
			keys.Add(rules.Key(it.who.Email))
			if it.who.Username != "" {
				usernames.Add(rules.HandleKey(it.who.Username))
			}
		}
	}
	if err := c.Names(ctx, keys, "email_key", found); err != nil {
		return nil, err
	}
	if err := c.Names(ctx, usernames, "username_key", owners); err != nil {
		return nil, err
	}
	for i := range items {
		it := &items[i]
		who, isNew := newcomers[it.User]
		if !isNew {
			continue
		}
		if known := found[rules.Key(who.Email)]; known != nil {
			it.User = known.ID
		} else if owner := owners[rules.HandleKey(who.Username)]; who.Username != "" && owner != nil {
			it.refuse(fault.New(fault.Stale, "The username %s was taken by somebody else since the plan.", who.Username))
		}
	}
	for id, who := range newcomers {
		if found[rules.Key(who.Email)] != nil {
			delete(newcomers, id)
		}
	}
	return newcomers, nil
}

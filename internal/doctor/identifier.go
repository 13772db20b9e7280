package doctor

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// column is a column of identifiers (H1), with the column of their keys.
type column struct {
	name       string // prefix of the names of its checks
	table      string
	text, key  string
	where      string
	kind       globalid.Kind
	keys       func(platform, text string) []string // the keys under which a text may be stored
	clean      func(platform, text string) error    // the current rules
	remedy     string                               // if a rule is violated
	everywhere bool                                 // belongs to no organization
}

func columns() []column {
	one := func(key func(string) string) func(string, string) []string {
		return func(_, s string) []string { return []string{key(s)} }
	}
	held := func(clean func(string, ...string) (string, error)) func(string, string) error {
		return func(_, s string) error { _, err := clean(s, "name"); return err }
	}
	return []column{
		{name: "email", table: "users", text: "email", key: "email_key", where: "t.email <> '" + roster.ErasedEmail + "'", kind: globalid.User,
			keys: one(identifier.EmailKey), clean: held(identifier.Email), remedy: "Edit the email of this person (userUpdate): they are mailed a new link. Until then they are found by it as before."},
		{name: "username", table: "users", text: "username", key: "username_key", where: "t.username IS NOT NULL", kind: globalid.User,
			keys: func(_, s string) []string { return identifier.UsernameKeys(s) }, clean: held(identifier.Username), remedy: "Edit the username of this person (userUpdate)."},
		{name: "sign-in", table: "identities", text: "email", key: "email_key", where: "1 = 1", everywhere: true,
			keys: one(identifier.EmailKey), clean: held(identifier.Email), remedy: "Give the person another email in each of their organizations (userUpdate). Until then they sign in with it as before."},
		{name: "handle", table: "accounts", text: "handle", key: "handle_key", where: "1 = 1", kind: globalid.Account, keys: identifier.HandleKeys,
			clean:  func(platform, s string) error { _, _, err := identifier.Handle(platform, s); return err },
			remedy: "Edit the handle of this account (accountUpdate). If there is another account with the right handle, archive one of the two. Until then it is found by it as before."},
		{name: "view", table: "saved_views", text: "name", key: "name_key", where: "1 = 1", keys: one(identifier.ViewKey),
			clean: held(identifier.ViewName), remedy: "Edit the name of this saved view (savedViewUpdate)."},
		{name: "client", table: "api_clients", text: "name", key: "name_key", where: "t.revoked_at IS NULL", keys: one(identifier.ClientKey),
			clean: held(identifier.ClientName), remedy: "Edit the name of this API client (apiClientUpdate)."},
		{name: "role", table: "roles", text: "name", key: "name_key", where: "1 = 1", kind: globalid.Role, keys: one(identifier.RoleKey),
			clean: held(identifier.RoleName), remedy: "Edit the name of this role (roleUpdate)."},
	}
}

// identifiers checks identifiers against their keys and the current rules.
func identifiers(ctx context.Context, tx *store.Tx, r *Report) error {
	for _, c := range columns() {
		if err := c.examine(ctx, tx, r); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	if err := searchKeys(ctx, tx, r); err != nil {
		return err
	}
	if err := organizationKeys(ctx, tx, r); err != nil {
		return err
	}
	return alikeRoles(ctx, tx, r)
}

// searchKeys checks people's names and emails against their search keys.
func searchKeys(ctx context.Context, tx *store.Tx, r *Report) error {
	n := 0
	rows, err := tx.QueryContext(ctx, `SELECT organization_id, id, first_name, last_name, email, coalesce(username, ''), search_key FROM users`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var org, id uuid.UUID
		var first, last, email, username, key string
		if err := scan(&org, &id, &first, &last, &email, &username, &key); err != nil {
			return err
		}
		if key != identifier.PersonKey(first, last, email, username) {
			r.add(Finding{
				Check: "search-key", Organization: organization(org), ID: globalid.ID{Kind: globalid.User, UUID: id}.String(),
				Problem: "searches do not find this person by the present names", Remedy: report + "write the name again through Roster.",
			}, n)
			n++
		}
		return nil
	})
}

// organizationKeys checks organizations' names and slugs against their search keys.
func organizationKeys(ctx context.Context, tx *store.Tx, r *Report) error {
	n := 0
	rows, err := tx.QueryContext(ctx, `SELECT id, name, slug, search_key FROM organizations`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var name, slug, key string
		if err := scan(&id, &name, &slug, &key); err != nil {
			return err
		}
		if key != identifier.OrganizationKey(name, slug) {
			r.add(Finding{
				Check: "search-key", Organization: organization(id), ID: organization(id),
				Problem: "searches do not find this organization by its present name", Remedy: report + "write the name again through Roster.",
			}, n)
			n++
		}
		return nil
	})
}

// row is a row whose text is checked.
type row struct {
	organization   uuid.NullUUID
	id             uuid.UUID
	platform, text string
	key            *string
}

func (c column) examine(ctx context.Context, tx *store.Tx, r *Report) error {
	org, platform := "t.organization_id", "''"
	if c.everywhere {
		org = "NULL"
	}
	if c.table == "accounts" {
		platform = "t.platform"
	}
	var lost []row
	broken := 0
	rows, err := tx.QueryContext(ctx, fmt.Sprintf("SELECT %s, t.id, %s, t.%s, t.%s FROM %s t WHERE %s", org, platform, c.text, c.key, c.table, c.where))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var is row
		if err := scan(&is.organization, &is.id, &is.platform, &is.text, &is.key); err != nil {
			return err
		}
		if is.key == nil || !slices.Contains(c.keys(is.platform, is.text), *is.key) {
			lost = append(lost, is)
		}
		if f, no := fault.Of(c.clean(is.platform, is.text)); no {
			r.add(Finding{Check: c.name + "-law", Organization: organization(is.organization.UUID), ID: c.id(is.id), Problem: f.Message, Remedy: c.remedy, Note: true}, broken)
			broken++
		}
		return nil
	}); err != nil {
		return err
	}
	for i, is := range lost {
		f := Finding{
			Check: c.name + "-key", Organization: organization(is.organization.UUID), ID: c.id(is.id), Problem: "it would not be found by its name or address",
			Remedy: report + "write the name again through Roster.",
		}
		other, err := c.other(ctx, tx, is)
		if err != nil {
			return err
		}
		if other != uuid.Nil {
			f.Check, f.Note = c.name+"-twice", true
			f.Problem = "today it counts as the same as that of " + c.id(other) + ", and is found by its old spelling alone"
			f.Remedy = "Edit one of the two, or remove one. " + c.remedy
		}
		r.add(f, i)
	}
	return nil
}

// other returns the row that has the key which a text would have today, or uuid.Nil.
func (c column) other(ctx context.Context, tx *store.Tx, is row) (uuid.UUID, error) {
	args := []any{c.keys(is.platform, is.text)[0], is.id}
	among := ""
	if !c.everywhere {
		among = " AND t.organization_id = $3"
		args = append(args, is.organization.UUID)
	}
	if c.table == "accounts" {
		among += " AND t.platform = $4"
		args = append(args, is.platform)
	}
	var found uuid.UUID
	rows, err := tx.QueryContext(ctx, fmt.Sprintf("SELECT t.id FROM %s t WHERE t.%s = $1 AND t.id <> $2 AND %s%s", c.table, c.key, c.where, among), args...)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&found) })
	return found, err
}

func (c column) id(id uuid.UUID) string {
	if c.kind == "" {
		return id.String()
	}
	return globalid.ID{Kind: c.kind, UUID: id}.String()
}

// alikeRoles finds roles of an organization with similar names. It compares them in memory, because there are only a few hundred. Similar handles are found by
// the column handle_skeleton.
func alikeRoles(ctx context.Context, tx *store.Tx, r *Report) error {
	seen, n := map[string]string{}, 0
	rows, err := tx.QueryContext(ctx, `SELECT organization_id, id, name FROM roles ORDER BY organization_id, built_in DESC, created_at, id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var org, id uuid.UUID
		var name string
		if err := scan(&org, &id, &name); err != nil {
			return err
		}
		forms := identifier.LookAlikes(name)
		for _, form := range forms {
			if older, alike := seen[org.String()+form]; alike {
				r.add(Finding{
					Check: "role-alike", Organization: organization(org), ID: globalid.ID{Kind: globalid.Role, UUID: id}.String(), Note: true,
					Problem: fmt.Sprintf("the role %q looks like the role %q", name, older), Remedy: "Edit the name of this role (roleUpdate), so that nobody grants it for the other.",
				}, n)
				n++
				break
			}
		}
		for _, form := range forms {
			seen[org.String()+form] = name
		}
		return nil
	})
}

package doctor

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// keys holds names and addresses against the keys that find them (H1).
func keys(ctx context.Context, tx *store.Tx, r *Report) error {
	one := func(key func(string) string) func(string, string) []string {
		return func(_, s string) []string { return []string{key(s)} }
	}
	for _, k := range []struct {
		check, sql string
		kind       globalid.Kind
		keys       func(platform, text string) []string // under which it may be stored
	}{
		{"email-key", `SELECT organization_id, id, '', email, email_key FROM users WHERE email <> '` + rules.ErasedEmail + `'`, globalid.User, one(identifier.EmailKey)},
		{"username-key", `SELECT organization_id, id, '', username, username_key FROM users WHERE username IS NOT NULL`, globalid.User,
			func(_, s string) []string { return identifier.UsernameKeys(s) }},
		{"sign-in-key", `SELECT NULL, id, '', email, email_key FROM identities`, "", one(identifier.EmailKey)},
		{"handle-key", `SELECT organization_id, id, platform, handle, handle_key FROM accounts`, globalid.Account, identifier.HandleKeys},
		{"client-key", `SELECT organization_id, id, '', name, name_key FROM api_clients`, "", one(identifier.ClientKey)},
		{"role-key", `SELECT organization_id, id, '', name, name_key FROM roles`, globalid.Role, one(identifier.RoleKey)},
	} {
		n := 0
		rows, err := tx.QueryContext(ctx, k.sql)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var org uuid.NullUUID
			var id uuid.UUID
			var platform, name string
			var key *string
			if err := scan(&org, &id, &platform, &name, &key); err != nil {
				return err
			}
			if key != nil && slices.Contains(k.keys(platform, name), *key) {
				return nil
			}
			f := Finding{
				Check: k.check, Organization: organization(org.UUID), ID: id.String(), Problem: "it would not be found by its name or address",
				Remedy: report + "write the name again through Roster.",
			}
			if k.kind != "" {
				f.ID = globalid.ID{Kind: k.kind, UUID: id}.String()
			}
			r.add(f, n)
			n++
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

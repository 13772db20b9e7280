// Package names finds the people, accounts and roles that a book names, as far as the planning viewer may see them, and gives each name that it does not find
// a problem. It refuses to decide the outcome of a row.
package names

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

type handle struct {
	platform roster.Platform
	key      string
}

// handlesOf returns the keys under which the account may be stored, the most likely first. If the handle is the URL of a profile, it contains the platform.
func handlesOf(ref directory.AccountRef) []handle {
	if ref.Platform == "" {
		named, _, _ := identifier.Handle("", ref.Handle) // if it is not a valid handle, it is searched as written
		ref.Platform = roster.Platform(named)
	}
	var out []handle
	for _, key := range identifier.HandleKeys(string(ref.Platform), ref.Handle) {
		out = append(out, handle{ref.Platform, key})
	}
	return out
}

// platforms lists the platforms' codes for an error message.
var platforms = func() string {
	codes := make([]string, len(roster.Platforms))
	for i, p := range roster.Platforms {
		codes[i] = string(p)
	}
	return strings.Join(codes, ", ")
}()

// Accounts finds the accounts that a book names, with one statement for ids and one for handles, and gives each account that it does not find a problem.
// Accounts that were found before keep their ids.
func Accounts(ctx context.Context, c *directory.Change, b *book.Book) error {
	byID, byHandle := store.NewTable("id", store.UUID), store.NewTable("platform", store.Text, "handle_key", store.Text)
	ids, handles := map[uuid.UUID]bool{}, map[handle]uuid.UUID{}
	for _, a := range b.Accounts {
		if a.Ref.ID != uuid.Nil {
			byID.Add(a.Ref.ID)
			continue
		}
		for _, h := range handlesOf(a.Ref) {
			if _, asked := handles[h]; !asked {
				handles[h] = uuid.Nil
				byHandle.Add(string(h.platform), h.key)
			}
		}
	}
	if byID.Len() > 0 {
		rows, err := c.Tx.Select(ctx, byID, `SELECT a.id FROM {v} JOIN accounts a ON a.id = v.id WHERE `+store.BelongsTo("a", 1), c.Org.ID)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			err := scan(&id)
			ids[id] = true
			return err
		}); err != nil {
			return err
		}
	}
	if byHandle.Len() > 0 {
		rows, err := c.Tx.Select(ctx, byHandle.InOrganization(c.Org.ID), `SELECT a.id, a.platform, a.handle_key FROM {v}
			JOIN accounts a ON a.organization_id = v.organization_id AND a.platform = v.platform AND a.handle_key = v.handle_key
			ORDER BY CASE WHEN a.archived_at IS NULL THEN 1 ELSE 0 END, a.archived_at, a.id`) // the last row is the account that has the handle now
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			var h handle
			err := scan(&id, &h.platform, &h.key)
			handles[h] = id
			return err
		}); err != nil {
			return err
		}
	}
	for i := range b.Accounts {
		a := &b.Accounts[i]
		named := "with this id"
		if a.Ref.ID == uuid.Nil {
			for _, h := range slices.Backward(handlesOf(a.Ref)) { // the first is the most likely, and wins
				if id := handles[h]; id != uuid.Nil {
					a.ID = id
				}
			}
			named = strings.TrimSpace(fmt.Sprintf("%s %s", a.Ref.Platform, a.Ref.Handle))
		} else if ids[a.Ref.ID] {
			a.ID = a.Ref.ID
		}
		if a.ID != uuid.Nil && !c.Viewer.Sees(c.Org.ID, a.ID) {
			a.ID = uuid.Nil // an account that the viewer cannot reach does not exist for them (H47)
		}
		if a.ID == uuid.Nil {
			a.Text = row.AccountText(string(a.Ref.Platform), a.Ref.Handle)
			a.Problem = fault.New(fault.UnknownAccount, "The organization has no account %s.", named)
			if a.Ref.ID == uuid.Nil && a.Ref.Platform != "" && !slices.Contains(roster.Platforms, a.Ref.Platform) {
				a.Problem = fault.New(fault.UnknownAccount, "%q is not a platform. The platforms are %s.", a.Ref.Platform, platforms)
			} else if f := a.Ref.Unknown(); f.Code == fault.InvalidInput {
				a.Problem = f
			}
		}
	}
	return nil
}

// Administered returns the accounts on which the viewer manages people. It is used where accounts are not named one by one, so that the others are left out.
// It returns all accounts for API clients, whose scopes apply to all of them, and for viewers who manage people nowhere, so that the rules refuse their rows.
// Rights are read again when the rows are decided.
func Administered(v *access.Viewer, org uuid.UUID, ids []uuid.UUID) []uuid.UUID {
	if me := v.In(org); v.Client != nil || me != nil && len(me.AdministeredIn()) == 0 {
		return ids
	}
	return slices.DeleteFunc(ids, func(id uuid.UUID) bool { return !v.Administers(org, id) })
}

package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// How changes of people affect their sign-ins. A sign-in has its person's email and belongs to people who are ACTIVE or SUSPENDED. It is linked when the person
// proves that they read the mailbox (signin.Signin.link), and unlinked here by every change that invalidates that proof (H3, H34).

// activeSomewhere is the condition that a person with the sign-in i is active in any organization that is not archived.
const activeSomewhere = `EXISTS (SELECT 1 FROM users o JOIN organizations g ON g.id = o.organization_id AND g.archived_at IS NULL
			WHERE o.identity_id = i.id AND o.status = 'ACTIVE')`

// EndSessions signs people out immediately, whatever access they keep (H26). Vendor staff stay signed in.
func (c *Change) EndSessions(ctx context.Context, people []uuid.UUID) error {
	_, err := c.Tx.Exec(ctx, store.IDs(people), `DELETE FROM sessions WHERE identity_id IN (
		SELECT i.id FROM {v} JOIN users u ON u.id = v.id JOIN identities i ON i.id = u.identity_id WHERE NOT i.staff)`)
	return err
}

// Unlink removes people's sign-ins from this organization. A sign-in that no organization uses any more is deleted with its password, its sessions and its link to a
// provider. A sign-in that another organization uses is kept, and so are its sessions while a person there is active.
func (c *Change) Unlink(ctx context.Context, people []uuid.UUID) error {
	if len(people) == 0 {
		return nil
	}
	var signIns []uuid.UUID
	rows, err := c.Tx.Select(ctx, store.IDs(people), `SELECT u.identity_id FROM {v} JOIN users u ON u.id = v.id WHERE u.identity_id IS NOT NULL`)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		signIns = append(signIns, uuid.Nil)
		return scan(&signIns[len(signIns)-1])
	}); err != nil || len(signIns) == 0 {
		return err
	}
	if _, err := c.Tx.Exec(ctx, store.IDs(people), `UPDATE users SET identity_id = NULL FROM {v} WHERE users.id = v.id`); err != nil {
		return err
	}
	ctx = access.Across(ctx) // other organizations may use the sign-in
	for _, statement := range []string{
		`DELETE FROM sessions WHERE identity_id IN (SELECT i.id FROM {v} JOIN identities i ON i.id = v.id
			WHERE NOT i.staff AND NOT ` + activeSomewhere + `)`,
		`DELETE FROM identities WHERE id IN (SELECT v.id FROM {v}) AND NOT staff AND NOT EXISTS (SELECT 1 FROM users o WHERE o.identity_id = identities.id)`,
	} {
		if _, err := c.Tx.Exec(ctx, store.IDs(signIns), statement); err != nil {
			return err
		}
	}
	return nil
}

// UnlinkFormer unlinks people who are FORMER. A bulk run calls it once, at its end, because a person who loses all access in one chunk may get access again
// in a later one (H14).
func (c *Change) UnlinkFormer(ctx context.Context) error {
	var former []uuid.UUID
	rows, err := c.Tx.QueryContext(ctx, `SELECT id FROM users WHERE organization_id = $1 AND status = 'FORMER' AND identity_id IS NOT NULL`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		former = append(former, uuid.Nil)
		return scan(&former[len(former)-1])
	}); err != nil {
		return err
	}
	return c.Unlink(ctx, former)
}

// Note records when the viewer last signed in, for an organization that they use (H12, H31). That is the time at which the session
// began, written once for each session and organization.
func (d *Directory) Note(ctx context.Context, org uuid.UUID) error {
	v := access.From(ctx)
	if v == nil || v.Session == uuid.Nil || v.Client != nil {
		return nil
	}
	p := v.In(org)
	if p == nil || p.User == uuid.Nil || !p.LastLogin.Before(v.Began) {
		return nil
	}
	return d.DB.Write(access.Only(ctx, org), func(ctx context.Context, tx *store.Tx) error {
		return tx.User.Update().Where(user.ID(p.User), user.Or(user.LastLoginAtIsNil(), user.LastLoginAtLT(v.Began))).SetLastLoginAt(v.Began).Exec(ctx)
	})
}

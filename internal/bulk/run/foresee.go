package run

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// KindOfMails describes the mails of one kind that running a plan would send.
type KindOfMails struct {
	Kind    notify.Kind
	People  int
	Example notify.Draft // one of these mails
}

// Foresee returns the mails that running the plan now would send, by kind, the kind with the most recipients first: those that conclude would send. It
// returns nil if the operation is not a plan any more, and NOT_FOUND if the viewer does not see it.
func Foresee(ctx context.Context, c *operation.Control, id uuid.UUID) ([]KindOfMails, error) {
	op, err := operation.Find(ctx, c.DB, id)
	if err != nil || op.Status != jobs.Planned || op.RowsRemovedAt != nil {
		return nil, err
	}
	v := access.From(ctx)
	ctx = access.Trusted(ctx)
	moved, err := movedPeople(ctx, c.DB, op.ID, "")
	if err != nil {
		return nil, err
	}
	mails, err := c.Directory.ForeseeMails(ctx, op.ActorID, moved)
	if err != nil {
		return nil, err
	}
	org, err := c.DB.Ent.Organization.Get(ctx, op.OrganizationID)
	if err != nil {
		return nil, err
	}
	out := []KindOfMails{}
	at := map[notify.Kind]int{}
	for _, m := range mails {
		if i, there := at[m.Draft.Kind]; there {
			out[i].People++
			continue
		}
		m.Draft.Organization, m.Draft.By, m.Draft.InvitationEnds = org.Name, op.CreatedBy, c.Directory.InvitationEnds()
		if err := complete(ctx, c.DB, op, &m, notify.TimeZone(org.TimeZone)); err != nil {
			return nil, err
		}
		if !v.ReadsAll(op.OrganizationID) {
			m.Draft.FirstName = "" // the viewer knows the email from the plan, but may not see the person (H40)
		}
		at[m.Draft.Kind] = len(out)
		out = append(out, KindOfMails{Kind: m.Draft.Kind, People: 1, Example: m.Draft})
	}
	slices.SortStableFunc(out, func(a, b KindOfMails) int { return cmp.Compare(b.People, a.People) })
	return out, nil
}

// plannedAccess is the access that a person has on an account after the plan.
type plannedAccess struct {
	account    notify.OfferedAccount
	roles      []uuid.UUID
	membership uuid.UUID // the membership whose roles are shown if no row says them; uuid.Nil for none
	primary    bool
}

// complete fills in a mail from the rows of a plan: the names of the first accounts, how many more there are, and the person's email and first name if they
// have no record yet.
func complete(ctx context.Context, db *store.DB, op *ent.BulkOperation, m *directory.PlannedMail, zone *time.Location) error {
	if !m.Known {
		rows, err := db.QueryContext(ctx, `SELECT COALESCE(max(email), ''), COALESCE(max(first_name), '') FROM bulk_rows WHERE user_id = $1 AND id > $2 AND id <= $3`, m.User, op.ID, store.LastRow(op.ID))
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&m.Draft.Email, &m.Draft.FirstName) }); err != nil {
			return err
		}
	}
	const rowsOf = ` FROM bulk_rows b JOIN accounts a ON a.id = b.account_id `
	where := ` WHERE b.id > $2 AND b.id <= $3 AND b.chunk IS NOT NULL AND ` + notify.RowsAbout(m.Draft.Kind)
	args := []any{m.User, op.ID, store.LastRow(op.ID)}
	rows, err := db.QueryContext(ctx, `SELECT count(*)`+rowsOf+where, args...)
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&m.Draft.More) }); err != nil {
		return err
	}
	if m.Draft.Kind == notify.Removed { // people who have no access left can no longer sign in
		var left int
		rows, err = db.QueryContext(ctx, `SELECT (SELECT count(*) FROM memberships m WHERE m.user_id = $1 AND NOT EXISTS (SELECT 1 FROM bulk_rows b WHERE b.user_id = $1 AND b.account_id = m.account_id
			AND b.id > $2 AND b.id <= $3 AND b.chunk IS NOT NULL AND b.outcome = 'REMOVED'))
			+ (SELECT count(*) FROM users u WHERE u.id = $1 AND u.organization_role <> 'NONE' AND NOT EXISTS (SELECT 1 FROM bulk_rows b WHERE b.user_id = $1 AND b.account_id IS NULL
			AND b.id > $2 AND b.id <= $3 AND b.chunk IS NOT NULL AND b.outcome = 'REMOVED'))`, args...)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&left) }); err != nil {
			return err
		}
		m.Draft.SignsIn = m.Draft.SignsIn && left > 0
	}
	rows, err = db.QueryContext(ctx, `SELECT s.platform, s.handle, o.roles_after, COALESCE(o.outcome, ''), COALESCE(o.action, ''), o.expires_at, o.expires_before, m.id, m.expires_at,
		CASE WHEN COALESCE((SELECT p.primary_after FROM bulk_rows p WHERE p.id > $2 AND p.id <= $3 AND p.account_id = s.account_id AND p.chunk IS NOT NULL
			AND p.primary_after IS NOT NULL LIMIT 1), s.primary_user_id) = $1 THEN 1 ELSE 0 END
		FROM (SELECT b.id, b.account_id, a.platform, a.handle, a.name_key, a.primary_user_id`+rowsOf+where+` ORDER BY a.name_key, b.id LIMIT $4) s
		LEFT JOIN bulk_rows o ON o.user_id = $1 AND o.account_id = s.account_id AND o.id > $2 AND o.id <= $3 AND o.chunk IS NOT NULL
		LEFT JOIN memberships m ON m.user_id = $1 AND m.account_id = s.account_id ORDER BY s.name_key, s.id`, append(args, notify.Listed)...)
	var list []plannedAccess
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var a plannedAccess
		var roles sql.NullString
		var outcome roster.Outcome
		var action roster.Action
		var asked, before, ends sql.NullTime
		var membership uuid.NullUUID
		var primary int
		if err := scan(&a.account.Platform, &a.account.Handle, &roles, &outcome, &action, &asked, &before, &membership, &ends, &primary); err != nil {
			return err
		}
		switch {
		case m.Draft.Kind == notify.Removed: // the mail names only the account
		case outcome == "":
			a.membership, a.account.Ends, a.primary = membership.UUID, row.Time(ends), primary == 1
		default:
			heir := op.SuccessorID != nil && *op.SuccessorID == m.User
			a.roles, a.primary = row.SplitIDs(roles.String), primary == 1
			a.account.Ends = operation.EndAfter(outcome, action, row.Time(asked), row.Time(before), operation.PutsBack(op.Source), heir)
		}
		list = append(list, a)
		return nil
	}); err != nil {
		return err
	}
	if err := nameRoles(ctx, db, list); err != nil {
		return err
	}
	for _, a := range list {
		m.Draft.Accounts = append(m.Draft.Accounts, notify.AccessLine(a.account.Label(), a.account.Roles, a.account.Ends, zone, a.primary))
	}
	m.Draft.More -= len(list)
	return nil
}

// nameRoles sets the names of each entry's roles, or of its membership's roles.
func nameRoles(ctx context.Context, db *store.DB, list []plannedAccess) error {
	t := store.NewTable("id", store.UUID, "at", store.Int)
	for i, a := range list {
		for _, id := range a.roles {
			t.Add(id, i)
		}
		if a.membership != uuid.Nil {
			t.Add(a.membership, i)
		}
	}
	rows, err := db.Select(ctx, t, `SELECT v.at, r.name FROM {v} JOIN roles r ON r.id = v.id OR r.id IN (SELECT h.role_id FROM membership_roles h WHERE h.membership_id = v.id) ORDER BY v.at, r.name`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var at int
		var name string
		err := scan(&at, &name)
		list[at].account.Roles = append(list[at].account.Roles, name)
		return err
	})
}

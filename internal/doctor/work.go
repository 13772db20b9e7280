package doctor

import (
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/globalid"
)

// strangers finds rows of organizations that do not exist. The installation's own audit chain and mails about a sign-in have none.
func strangers() []check {
	var all []check
	for _, t := range []string{"organization_slugs", "users", "accounts", "roles", "memberships", "bulk_operations", "bulk_rows", "bulk_chunks", "outbox", "api_clients", "saved_views", "audit_events", "audit_heads", "audit_checkpoints"} {
		own := ""
		if strings.HasPrefix(t, "audit_") || t == "outbox" {
			own = ` AND t.organization_id <> '` + uuid.Nil.String() + `'`
		}
		all = append(all, check{name: "no-organization", kind: globalid.Organization, remedy: report + "restore the organization, or delete the rows.", sql: `
SELECT t.organization_id, t.organization_id, count(*) || ' rows of ` + t + ` belong to an organization that does not exist' FROM ` + t + ` t
	WHERE NOT EXISTS (SELECT 1 FROM organizations o WHERE o.id = t.organization_id)` + own + ` GROUP BY t.organization_id`})
	}
	return all
}

// operationOf is the part of a row's or chunk's id that is the same as in its operation's id; the rest is its number.
const operationOf = `substr(CAST(id AS text), 1, 30)`

// operations compares bulk operations with their rows, chunks and leases (H20, H21).
func operations() []check {
	const (
		fix   = report + "compare the operation's result file with what people have; what is missing can be sent again."
		ended = `('SUCCEEDED', 'PARTIAL')`
	)
	return []check{
		{name: "bulk-counts", kind: globalid.BulkOperation, remedy: fix, sql: `
SELECT organization_id, id, 'the counts of the operation do not add up to its rows' FROM bulk_operations WHERE total <> added + changed + removed + unchanged + refused AND status <> 'PLANNING'`},
		{name: "bulk-done", kind: globalid.BulkOperation, remedy: fix, sql: `
SELECT organization_id, id, 'the operation has ended, and what it says that it has done is not what its rows came to' FROM bulk_operations WHERE status IN ` + ended + ` AND failure_code IS NULL
	AND pending = 0 AND done_added + done_changed + done_removed + done_unchanged + done_refused > 0 AND (done_added <> added OR done_changed <> changed OR done_removed <> removed OR done_unchanged <> unchanged OR done_refused <> refused)`},
		{name: "bulk-people", kind: globalid.BulkOperation, remedy: report + "delete the rows of bulk_people.", sql: `
SELECT DISTINCT p.organization_id, p.operation_id, 'people are noted for an operation that does not run' FROM bulk_people p
	LEFT JOIN bulk_operations b ON b.id = p.operation_id WHERE b.id IS NULL OR b.status NOT IN ('RUNNING', 'CANCELING')`},
		{name: "bulk-pending", kind: globalid.BulkOperation, remedy: fix, sql: `
SELECT organization_id, id, 'the operation has ended, and rows are open' FROM bulk_operations WHERE status IN ` + ended + ` AND failure_code IS NULL AND pending <> 0`},
		{name: "bulk-rows", kind: globalid.BulkOperation, remedy: fix, sql: `
WITH n AS (SELECT ` + operationOf + ` AS operation, count(*) AS total, count(CASE WHEN outcome = 'ADDED' THEN 1 END) AS added, count(CASE WHEN outcome = 'CHANGED' THEN 1 END) AS changed,
	count(CASE WHEN outcome = 'REMOVED' THEN 1 END) AS removed, count(CASE WHEN outcome = 'REFUSED' THEN 1 END) AS refused FROM bulk_rows GROUP BY ` + operationOf + `)
SELECT b.organization_id, b.id, 'the operation counts ' || b.total || ' rows and has ' || coalesce(n.total, 0) || ', or other outcomes' FROM bulk_operations b
	LEFT JOIN n ON n.operation = substr(CAST(b.id AS text), 1, 30)
	WHERE b.status IN ` + ended + ` AND b.rows_removed_at IS NULL AND (b.total <> coalesce(n.total, 0) OR b.added <> coalesce(n.added, 0) OR b.changed <> coalesce(n.changed, 0)
		OR b.removed <> coalesce(n.removed, 0) OR b.refused <> coalesce(n.refused, 0))`},
		{name: "bulk-marks", kind: globalid.BulkOperation, remedy: fix, sql: `
WITH open AS (SELECT DISTINCT ` + operationOf + ` AS operation FROM bulk_chunks WHERE done_at IS NULL)
SELECT b.organization_id, b.id, 'the operation has ended, and a part of it is not marked as done' FROM bulk_operations b JOIN open ON open.operation = substr(CAST(b.id AS text), 1, 30)
	WHERE b.status IN ` + ended + ` AND b.failure_code IS NULL`},
		{name: "bulk-orphans", remedy: report + "delete the rows.", sql: `
WITH r AS (SELECT DISTINCT organization_id, ` + operationOf + ` AS operation FROM bulk_rows UNION SELECT DISTINCT organization_id, ` + operationOf + ` FROM bulk_chunks)
SELECT r.organization_id, NULL, 'rows of a bulk operation that does not exist, their ids begin with ' || r.operation FROM r
	WHERE NOT EXISTS (SELECT 1 FROM bulk_operations b WHERE substr(CAST(b.id AS text), 1, 30) = r.operation)`},
		{name: "bulk-leases", kind: globalid.BulkOperation, remedy: report + "clear lease_until.", sql: `
SELECT organization_id, id, 'the operation is ' || status || ', and a gateway holds its lease' FROM bulk_operations WHERE lease_until IS NOT NULL AND status NOT IN ('PLANNING', 'QUEUED', 'RUNNING', 'CANCELING')`},
		{name: "bulk-twice", kind: globalid.Organization, remedy: report + "stop the gateways and see which of the operations is to go on.", sql: `
SELECT organization_id, organization_id, count(*) || ' bulk operations run at once' FROM bulk_operations WHERE status IN ('RUNNING', 'CANCELING') GROUP BY organization_id HAVING count(*) > 1`},
		{name: "bulk-waiting", kind: globalid.BulkOperation, note: true, now: true, remedy: "A gateway goes on with it once one runs.", sql: `
SELECT organization_id, id, 'the operation is ' || status || ', and no gateway works on it' FROM bulk_operations WHERE status IN ('RUNNING', 'CANCELING') AND (lease_until IS NULL OR lease_until < $1)`},
	}
}

// doors checks sessions, invitations and other ways to sign in (H30, H35), mails without a recipient, handles, slugs and archived organizations.
func doors() []check {
	return []check{
		{name: "session-of-nobody", note: true, remedy: "They see nothing. It ends by itself.", sql: `
SELECT NULL, s.id, 'somebody is signed in who is nowhere active' FROM sessions s JOIN identities i ON i.id = s.identity_id
	WHERE NOT i.staff AND NOT EXISTS (SELECT 1 FROM users u JOIN organizations o ON o.id = u.organization_id AND o.archived_at IS NULL WHERE u.identity_id = i.id AND u.status = 'ACTIVE')`},
		{name: "orphaned-session", remedy: report + "delete the session.", sql: `
SELECT NULL, s.id, 'a session of a sign-in that does not exist' FROM sessions s WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = s.identity_id)`},
		{name: "open-invitation", kind: globalid.User, note: true, remedy: "Its mail was under way when they were removed. It lets nobody in who is FORMER or SUSPENDED, and goes with the next one.", sql: `
SELECT u.organization_id, u.id, 'somebody ' || u.status || ' has an open invitation' FROM invitations v JOIN users u ON u.id = v.user_id WHERE v.used_at IS NULL AND u.status IN ('FORMER', 'SUSPENDED')`},
		{name: "orphaned-invitation", remedy: report + "delete the invitation.", sql: `
SELECT NULL, v.id, 'an invitation of somebody who does not exist' FROM invitations v WHERE v.user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = v.user_id)
	OR v.identity_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = v.identity_id)`},
		{name: "orphaned-reset", remedy: report + "delete the reset.", sql: `
SELECT NULL, p.id, 'a reset of the password of a sign-in that does not exist' FROM password_resets p WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = p.identity_id)`},
		{name: "orphaned-link", remedy: report + "delete the link.", sql: `
SELECT NULL, l.id, 'a single sign-on of a sign-in that does not exist' FROM identity_links l WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = l.identity_id)`},
		{name: "orphaned-mail", remedy: report + "delete the message from the outbox.", sql: `
SELECT o.organization_id, o.id, 'a mail to somebody who does not exist' FROM outbox o WHERE o.user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id)`},
		{name: "handle-alike", kind: globalid.Account, note: true, remedy: "Edit the handle of one of the two accounts (accountUpdate) if it is mistyped.", sql: `
SELECT a.organization_id, a.id, 'the handle ' || a.handle || ' looks like ' || o.handle || ' on ' || a.platform
	FROM accounts a JOIN accounts o ON o.organization_id = a.organization_id AND o.platform = a.platform AND o.handle_skeleton = a.handle_skeleton AND o.id < a.id
	WHERE a.handle_skeleton <> ''`},
		{name: "slug", kind: globalid.Organization, remedy: report + "see whose slug it is, give the other organization another one (organizationUpdate), and write it into organization_slugs.", sql: `
SELECT o.id, o.id, 'the slug ' || o.slug || CASE WHEN s.id IS NULL THEN ' is not noted as the organization''s' ELSE ' is noted as another organization''s' END
	FROM organizations o LEFT JOIN organization_slugs s ON s.slug = o.slug WHERE s.id IS NULL OR s.organization_id <> o.id`},
		{name: "archived-busy", kind: globalid.BulkOperation, remedy: report + "restore the organization, then cancel the operation or let it end.", sql: `
SELECT b.organization_id, b.id, 'the operation is ' || b.status || ' in an archived organization' FROM bulk_operations b
	JOIN organizations o ON o.id = b.organization_id AND o.archived_at IS NOT NULL WHERE b.status IN ('QUEUED', 'RUNNING', 'CANCELING')`},
		{name: "failing-mail", kind: globalid.Organization, note: true, remedy: "See roster mail.", sql: `
SELECT organization_id, organization_id, count(*) || ' mails have failed and wait' FROM outbox WHERE sent_at IS NULL AND attempts > 0 GROUP BY organization_id`},
	}
}

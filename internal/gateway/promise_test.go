package gateway_test

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// promises selects everything that must never be true of an organization, in one statement that can run after each step. At the end of each test, the doctor
// checks the whole database. It is plain SQL over the tables and uses nothing of the rules. Each line of its result is a broken promise.
const promises = `
WITH seat AS ( -- H2, H6: each distinct person once
	SELECT u.id, u.status, u.organization_role AS duty, u.seat_since,
		EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id) AS member
	FROM users u WHERE u.organization_id = $1),
held AS (
	SELECT count(CASE WHEN status = 'ACTIVE' AND (member OR duty <> 'NONE') THEN 1 END) AS active,
		count(CASE WHEN status = 'INVITED' AND (member OR duty <> 'NONE') THEN 1 END) AS reserved FROM seat),
administrator AS ( -- H24, H33: whom an account can rest on
	SELECT m.account_id, m.user_id FROM memberships m JOIN users u ON u.id = m.user_id
	WHERE m.organization_id = $1 AND m.expires_at IS NULL AND u.status = 'ACTIVE'
		AND EXISTS (SELECT 1 FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = m.id AND r.modules & 1 = 1))
SELECT 'H6 the counter of active people is not their number' FROM organizations o, held WHERE o.id = $1 AND o.seats_active <> held.active
UNION ALL SELECT 'H5 the counter of reserved seats is not the number of invited people' FROM organizations o, held WHERE o.id = $1 AND o.seats_reserved <> held.reserved
UNION ALL SELECT 'H4 the high-water mark lies below the use' FROM organizations o WHERE o.id = $1 AND o.seats_high_water < o.seats_active + o.seats_reserved
UNION ALL SELECT 'H13 seats are held for no run' FROM organizations o WHERE o.id = $1 AND o.seats_held <> 0
	AND NOT EXISTS (SELECT 1 FROM bulk_operations b WHERE b.organization_id = o.id AND b.status IN ('RUNNING', 'CANCELING'))
UNION ALL SELECT 'H3 somebody FORMER has something' FROM seat WHERE status = 'FORMER' AND (member OR duty <> 'NONE')
UNION ALL SELECT 'H3 somebody ' || status || ' has nothing' FROM seat WHERE status IN ('ACTIVE', 'INVITED') AND NOT member AND duty = 'NONE'
UNION ALL SELECT 'H2 the date of a seat and the seat disagree' FROM seat
	WHERE (seat_since IS NOT NULL) <> (status IN ('ACTIVE', 'INVITED') AND (member OR duty <> 'NONE'))
UNION ALL SELECT 'B18 a membership without a role' FROM memberships m WHERE m.organization_id = $1
	AND NOT EXISTS (SELECT 1 FROM membership_roles h WHERE h.membership_id = m.id)
UNION ALL SELECT 'B39 the mark of an administrator and the roles disagree' FROM memberships m WHERE m.organization_id = $1
	AND m.administers <> EXISTS (SELECT 1 FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = m.id AND r.modules & 1 = 1)
UNION ALL SELECT 'H12 something of another organization' FROM memberships m JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id
	WHERE m.organization_id = $1 AND (u.organization_id <> $1 OR a.organization_id <> $1)
UNION ALL SELECT 'H12 a role of another organization' FROM membership_roles h JOIN roles r ON r.id = h.role_id JOIN memberships m ON m.id = h.membership_id
	WHERE m.organization_id = $1 AND (r.organization_id <> $1 OR h.organization_id <> $1)
UNION ALL SELECT 'B31 the primary user of ' || a.handle || ' is no administrator of it' FROM accounts a WHERE a.organization_id = $1 AND a.primary_user_id IS NOT NULL
	AND NOT EXISTS (SELECT 1 FROM administrator d WHERE d.account_id = a.id AND d.user_id = a.primary_user_id)
	AND NOT EXISTS (SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.account_id = a.id AND u.id = a.primary_user_id AND m.administers AND u.status = 'SUSPENDED')
UNION ALL SELECT 'B30 ' || a.handle || ' has administrators and no primary user' FROM accounts a WHERE a.organization_id = $1 AND a.primary_user_id IS NULL
	AND EXISTS (SELECT 1 FROM administrator d WHERE d.account_id = a.id)
UNION ALL SELECT 'H39 somebody is on the archived ' || a.handle FROM accounts a WHERE a.organization_id = $1 AND a.archived_at IS NOT NULL
	AND (a.primary_user_id IS NOT NULL OR EXISTS (SELECT 1 FROM memberships m WHERE m.account_id = a.id))
UNION ALL SELECT 'H21 the counts of a run and its rows disagree' FROM bulk_operations b WHERE b.organization_id = $1
	AND b.total <> b.added + b.changed + b.removed + b.unchanged + b.refused
UNION ALL SELECT 'H21 a run has ended, and rows are open' FROM bulk_operations b WHERE b.organization_id = $1 AND b.status IN ('SUCCEEDED', 'PARTIAL')
	AND b.failure_code IS NULL AND b.pending <> 0
ORDER BY 1`

// administrators selects the accounts that have a lasting administrator.
const administrators = `SELECT DISTINCT a.handle FROM accounts a JOIN memberships m ON m.account_id = a.id JOIN users u ON u.id = m.user_id
	JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id
	WHERE a.organization_id = $1 AND u.status = 'ACTIVE' AND m.expires_at IS NULL AND r.modules & 1 = 1 ORDER BY 1`

// state selects everything that a change of access writes, line by line. A refused change must not change it.
const state = `
SELECT 'grant ' || u.email || ' ' || a.handle || ' ' || r.name || ' v' || CAST(m.version AS text) AS line FROM memberships m JOIN users u ON u.id = m.user_id
	JOIN accounts a ON a.id = m.account_id LEFT JOIN membership_roles h ON h.membership_id = m.id LEFT JOIN roles r ON r.id = h.role_id WHERE m.organization_id = $1
UNION ALL SELECT 'person ' || email || ' ' || status || ' ' || organization_role FROM users WHERE organization_id = $1
UNION ALL SELECT 'account ' || a.handle || ' primary ' || coalesce(u.email, 'nobody') || CASE WHEN a.archived_at IS NULL THEN '' ELSE ' archived' END
	FROM accounts a LEFT JOIN users u ON u.id = a.primary_user_id WHERE a.organization_id = $1
UNION ALL SELECT 'role ' || name || ' v' || CAST(version AS text) || ' ' || CAST(modules AS text) || ' ' || CAST(capabilities AS text)
	FROM roles WHERE organization_id = $1 AND NOT built_in
UNION ALL SELECT 'seats ' || coalesce(CAST(seat_limit AS text), 'unlimited') || ' ' || CAST(seats_active AS text) || ' ' || CAST(seats_reserved AS text)
	|| ' ' || CAST(seats_held AS text) FROM organizations WHERE id = $1
UNION ALL SELECT 'event ' || action || ' ' || coalesce(u.email, '') || ' ' || coalesce(a.handle, '') || ' ' || CAST(count(*) AS text) FROM audit_events e
	LEFT JOIN users u ON u.id = e.user_id LEFT JOIN accounts a ON a.id = e.account_id
	WHERE e.organization_id = $1 AND e.action NOT LIKE 'bulk.%' GROUP BY action, u.email, a.handle
UNION ALL SELECT 'message ' || o.kind || ' ' || u.email || ' ' || CAST(count(*) AS text) FROM outbox o JOIN users u ON u.id = o.user_id
	WHERE o.organization_id = $1 GROUP BY o.kind, u.email
ORDER BY 1`

// lines returns the sorted rows of a statement that selects one column and takes an organization as its argument.
func lines(t fataler, db *store.DB, statement string, org uuid.UUID) []string {
	t.Helper()
	out := []string{}
	rows, err := db.QueryContext(access.Across(context.Background()), statement, org)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var s string
		err := scan(&s)
		out = append(out, s)
		return err
	}); err != nil {
		t.Fatalf("read the tables: %v", err)
	}
	slices.Sort(out) // the two databases collate differently
	return out
}

// fataler is a test, or a run of a property.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

// keeps fails if the organization breaks a promise.
func keeps(t fataler, db *store.DB, org uuid.UUID) {
	t.Helper()
	if broken := lines(t, db, promises, org); len(broken) > 0 {
		t.Fatalf("broken promises: %q\n%s", broken, text(lines(t, db, state, org)))
	}
}

func text(lines []string) (s string) {
	for _, l := range lines {
		s += "  " + l + "\n"
	}
	return s
}

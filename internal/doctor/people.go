package doctor

import "example.com/roster/internal/globalid"

// report is the remedy for what only a bug or a direct change of the database can have caused.
const report = "No change through Roster leaves this: somebody wrote to the database past it, or it is a bug. Keep a backup, report it with this output, and "

// checks returns all checks. Each runs on both databases, for all organizations at once.
func checks() []check {
	var all []check
	for _, part := range [][]check{seats(), people(), memberships(), accounts(), strangers(), operations(), doors()} {
		all = append(all, part...)
	}
	return all
}

// holder is the condition that a person can hold a seat (H2): they have a membership or an organization role.
const holder = `(u.organization_role <> 'NONE' OR EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id))`

// seats counts seats in two ways: by people, and by memberships and organization roles (H2 to H6, H13).
func seats() []check {
	const fix = report + "set the counters in organizations to the number of people."
	return []check{
		{name: "seats", kind: globalid.Organization, remedy: fix, sql: `
WITH held AS (SELECT u.organization_id, count(CASE WHEN u.status = 'ACTIVE' THEN 1 END) AS active, count(CASE WHEN u.status = 'INVITED' THEN 1 END) AS reserved
	FROM users u WHERE u.status IN ('ACTIVE', 'INVITED') AND ` + holder + ` GROUP BY u.organization_id)
SELECT o.id, o.id, 'the counters say ' || o.seats_active || ' active and ' || o.seats_reserved || ' reserved seats, and there are ' || coalesce(h.active, 0) || ' and ' || coalesce(h.reserved, 0) || ' such people'
FROM organizations o LEFT JOIN held h ON h.organization_id = o.id WHERE o.seats_active <> coalesce(h.active, 0) OR o.seats_reserved <> coalesce(h.reserved, 0)`},
		{name: "seats-by-membership", kind: globalid.Organization, remedy: fix, sql: `
WITH holders AS (SELECT organization_id, user_id FROM memberships UNION SELECT organization_id, id FROM users WHERE organization_role <> 'NONE'),
held AS (SELECT h.organization_id, count(*) AS used FROM holders h JOIN users u ON u.id = h.user_id WHERE u.status IN ('ACTIVE', 'INVITED') GROUP BY h.organization_id)
SELECT o.id, o.id, 'the counters say ' || (o.seats_active + o.seats_reserved) || ' used seats, and ' || coalesce(h.used, 0) || ' people hold a membership or a duty'
FROM organizations o LEFT JOIN held h ON h.organization_id = o.id WHERE o.seats_active + o.seats_reserved <> coalesce(h.used, 0)`},
		{name: "high-water", kind: globalid.Organization, remedy: fix,
			sql: `SELECT id, id, 'the high-water mark of the seats lies below their use' FROM organizations WHERE seats_high_water < seats_active + seats_reserved`},
		{name: "seat-history", kind: globalid.Organization, remedy: "A gateway of an older version changed seats: one of this version corrects it within a minute. If it stays, " + report + "delete the organization's newest row of seat_days.", sql: `
SELECT o.id, o.id, 'the seat history ends with ' || s.active || ' active, ' || s.reserved || ' reserved and ' || coalesce(CAST(s.entitled AS text), 'unlimited') || ' seats on ' || s.day
	|| ', and the counters say ' || o.seats_active || ', ' || o.seats_reserved || ' and ' || coalesce(CAST(o.seat_limit AS text), 'unlimited')
FROM organizations o JOIN seat_days s ON s.organization_id = o.id AND s.day = (SELECT max(n.day) FROM seat_days n WHERE n.organization_id = o.id)
	WHERE s.active <> o.seats_active OR s.reserved <> o.seats_reserved OR s.entitled IS DISTINCT FROM o.seat_limit`},
		{name: "held-seats", kind: globalid.Organization, remedy: report + "set seats_held to zero while no bulk operation runs.", sql: `
SELECT o.id, o.id, o.seats_held || ' seats are held, and no bulk operation runs' FROM organizations o WHERE o.seats_held <> 0
	AND NOT EXISTS (SELECT 1 FROM bulk_operations b WHERE b.organization_id = o.id AND b.status IN ('RUNNING', 'CANCELING'))`},
		{name: "due", kind: globalid.Organization, remedy: report + "set next_due_at to the earliest of these ends; the sweeper does the rest.", sql: `
WITH ends AS (SELECT organization_id, expires_at AS at FROM memberships WHERE expires_at IS NOT NULL
	UNION ALL SELECT organization_id, invitation_expires_at FROM users WHERE status = 'INVITED' AND invitation_expires_at IS NOT NULL),
first AS (SELECT organization_id, min(at) AS at FROM ends GROUP BY organization_id)
SELECT o.id, o.id, 'an access or invitation ends before the organization is looked at again' FROM organizations o JOIN first f ON f.organization_id = o.id
	WHERE o.next_due_at IS NULL OR o.next_due_at > f.at`},
	}
}

func people() []check {
	const fix = report + "give or take the person's access through Roster, which writes all of it."
	return []check{
		{name: "former-with-access", kind: globalid.User, remedy: fix,
			sql: `SELECT u.organization_id, u.id, 'somebody FORMER has a membership or a duty' FROM users u WHERE u.status = 'FORMER' AND ` + holder},
		{name: "seat-without-access", kind: globalid.User, remedy: fix,
			sql: `SELECT u.organization_id, u.id, 'somebody ' || u.status || ' has no membership and no duty' FROM users u WHERE u.status IN ('ACTIVE', 'INVITED') AND NOT ` + holder},
		{name: "seat-date", kind: globalid.User, remedy: report + "set or clear seat_since.", sql: `
SELECT u.organization_id, u.id, 'the date of the seat and the seat disagree' FROM users u
	WHERE (u.seat_since IS NOT NULL) <> (u.status IN ('ACTIVE', 'INVITED') AND ` + holder + `)`},
		{name: "unknown-sign-in", kind: globalid.User, remedy: report + "clear identity_id; a new invitation links the person again.", sql: `
SELECT u.organization_id, u.id, 'the sign-in is one that does not exist' FROM users u WHERE u.identity_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = u.identity_id)`},
		{name: "sign-in-of-nobody-here", kind: globalid.User, remedy: report + "clear identity_id; a new invitation links the person again.", sql: `
SELECT u.organization_id, u.id, 'somebody ' || u.status || ' has a sign-in' FROM users u WHERE u.identity_id IS NOT NULL AND u.status NOT IN ('ACTIVE', 'SUSPENDED')
	AND NOT EXISTS (SELECT 1 FROM bulk_operations b WHERE b.organization_id = u.organization_id AND b.status IN ('RUNNING', 'CANCELING'))`},
		{name: "sign-in-of-another-email", kind: globalid.User, remedy: report + "clear identity_id; a new invitation links the person again.", sql: `
SELECT u.organization_id, u.id, 'the sign-in has another email than the person' FROM users u JOIN identities i ON i.id = u.identity_id WHERE i.email_key <> u.email_key`},
		{name: "sign-in-of-nobody", kind: globalid.User, remedy: report + "delete the row of identities.", sql: `
SELECT i.id, i.id, 'a sign-in has a password, and nobody anywhere has the sign-in' FROM identities i WHERE NOT i.staff AND i.password_hash IS NOT NULL AND i.password_hash <> ''
	AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = i.id)`},
		{name: "no-sign-in", kind: globalid.User, note: true, remedy: "Send them an invitation: they prove their email by it, and keep their access.", sql: `
SELECT u.organization_id, u.id, 'somebody ACTIVE cannot sign in: their email was changed and is not proved yet' FROM users u WHERE u.status = 'ACTIVE' AND u.identity_id IS NULL`},
	}
}

// administering is the condition that a role of the membership includes the Admin module, which is bit 1 of modules.
const administering = `EXISTS (SELECT 1 FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = m.id AND r.modules & 1 = 1)`

func memberships() []check {
	return []check{
		{name: "orphaned-membership", kind: globalid.Membership, remedy: report + "delete the membership.", sql: `
SELECT m.organization_id, m.id, 'a membership of a person or on an account that does not exist' FROM memberships m
	WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = m.user_id) OR NOT EXISTS (SELECT 1 FROM accounts a WHERE a.id = m.account_id)`},
		{name: "foreign-membership", kind: globalid.Membership, remedy: report + "delete the membership: its parts belong to different organizations.", sql: `
SELECT m.organization_id, m.id, 'a membership of another organization''s person or account' FROM memberships m JOIN users u ON u.id = m.user_id JOIN accounts a ON a.id = m.account_id
	WHERE u.organization_id <> m.organization_id OR a.organization_id <> m.organization_id`},
		{name: "membership-without-role", kind: globalid.Membership, remedy: "Assign roles to the person, or remove them from the account.", sql: `
SELECT m.organization_id, m.id, 'a membership without a role' FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM membership_roles h WHERE h.membership_id = m.id)`},
		{name: "administrators-mark", kind: globalid.Membership, remedy: report + "set memberships.administers to what the roles say.", sql: `
SELECT m.organization_id, m.id, 'the mark of an administrator and the roles disagree' FROM memberships m WHERE m.administers <> ` + administering},
		{name: "member-order", kind: globalid.Membership, remedy: report + "set name_key and email_key of the membership to the person's.", sql: `
SELECT m.organization_id, m.id, 'a list of the account''s members has this one at the place of another name or email' FROM memberships m JOIN users u ON u.id = m.user_id
	WHERE m.name_key IS NULL OR m.name_key <> u.name_key OR m.email_key IS NULL OR m.email_key <> u.email_key`},
		{name: "orphaned-role", kind: globalid.Membership, remedy: report + "delete the line of membership_roles.", sql: `
SELECT h.organization_id, h.membership_id, 'a role that does not exist, or of a membership that does not' FROM membership_roles h
	WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.id = h.role_id) OR NOT EXISTS (SELECT 1 FROM memberships m WHERE m.id = h.membership_id)`},
		{name: "foreign-role", kind: globalid.Membership, remedy: report + "delete the line of membership_roles.", sql: `
SELECT m.organization_id, m.id, 'a role of another organization' FROM membership_roles h JOIN roles r ON r.id = h.role_id JOIN memberships m ON m.id = h.membership_id
	WHERE r.organization_id <> m.organization_id OR h.organization_id <> m.organization_id`},
		{name: "legacy-roles", kind: globalid.Organization, note: true, remedy: "They go on until somebody assigns other roles.", sql: `
SELECT h.organization_id, h.organization_id, count(*) || ' legacy roles are held' FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE r.legacy GROUP BY h.organization_id`},
	}
}

// accounts checks administrators and primary users (H24, H25).
func accounts() []check {
	const administrator = `SELECT m.account_id, m.user_id FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.administers AND m.expires_at IS NULL AND u.status = 'ACTIVE' AND ` + administering
	return []check{
		{name: "primary-not-administrator", kind: globalid.Account, remedy: "Set another primary user, or assign the Administrator role to this one.", sql: `
WITH administrator AS (` + administrator + `)
SELECT a.organization_id, a.id, 'the primary user is not a lasting administrator of the account' FROM accounts a WHERE a.primary_user_id IS NOT NULL
	AND NOT EXISTS (SELECT 1 FROM administrator d WHERE d.account_id = a.id AND d.user_id = a.primary_user_id)
	AND NOT EXISTS (SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.account_id = a.id AND m.user_id = a.primary_user_id
		AND m.administers AND m.expires_at IS NULL AND u.status = 'SUSPENDED')`},
		{name: "primary-suspended", kind: globalid.Account, note: true, remedy: "Set another primary user, or reactivate this one.", sql: `
SELECT a.organization_id, a.id, 'the primary user is suspended' FROM accounts a JOIN users u ON u.id = a.primary_user_id WHERE u.status = 'SUSPENDED'`},
		{name: "no-primary", kind: globalid.Account, remedy: "Set one of the administrators as the primary user.", sql: `
WITH administrator AS (` + administrator + `)
SELECT a.organization_id, a.id, 'the account has administrators and no primary user' FROM accounts a WHERE a.primary_user_id IS NULL AND a.id IN (SELECT account_id FROM administrator)`},
		{name: "affiliation", kind: globalid.Account, remedy: "Choose another primary account, or none (accountUpdate).", sql: `
SELECT a.organization_id, a.id, CASE WHEN p.id IS NULL THEN 'the primary account does not exist' WHEN p.organization_id <> a.organization_id THEN 'the primary account is of another organization'
	ELSE 'the primary account is affiliated itself' END FROM accounts a LEFT JOIN accounts p ON p.id = a.primary_account_id
	WHERE a.primary_account_id IS NOT NULL AND (p.id IS NULL OR p.organization_id <> a.organization_id OR p.primary_account_id IS NOT NULL)`},
		{name: "archived-with-people", kind: globalid.Account, remedy: report + "delete the memberships of the archived account.", sql: `
SELECT a.organization_id, a.id, 'somebody is on an archived account' FROM accounts a WHERE a.archived_at IS NOT NULL
	AND (a.primary_user_id IS NOT NULL OR EXISTS (SELECT 1 FROM memberships m WHERE m.account_id = a.id))`},
		{name: "no-administrator", kind: globalid.Account, note: true, remedy: "Assign the Administrator role to an active person, or send an administrator's invitation again. Until then only managers change it.", sql: `
WITH administrator AS (` + administrator + `), invited AS (SELECT m.account_id FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.administers AND u.status = 'INVITED')
SELECT a.organization_id, a.id, CASE WHEN a.id IN (SELECT account_id FROM invited) THEN 'its administrators are invited and have not accepted yet'
	ELSE 'people are on the account and nobody active administers it without an end' END FROM accounts a WHERE a.id IN (SELECT account_id FROM memberships) AND a.id NOT IN (SELECT account_id FROM administrator)`},
	}
}

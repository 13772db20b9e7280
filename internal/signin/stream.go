package signin

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Present returns, with one statement, the viewers of those sessions that have not ended, by session. A viewer has their person in one organization only,
// without grants; people without any access there count as FORMER by the clock (H33) and are left out. The session of an API client is its token. The
// context must reach the organization. Streams use it to decide who can keep watching (H30). It does not count as a use of a session, so that an unused
// session expires even if a stream is open.
func Present(ctx context.Context, db *store.DB, now time.Time, org roster.OrganizationID, sessions []uuid.UUID) (map[uuid.UUID]*access.Viewer, error) {
	now = store.Instant(now)
	out := make(map[uuid.UUID]*access.Viewer, len(sessions))
	rows, err := db.Select(ctx, store.IDs(sessions), `SELECT s.id, i.id, i.email, i.staff, u.id, u.organization_role, NULL, o.archived_at
FROM {v} JOIN sessions s ON s.id = v.id JOIN identities i ON i.id = s.identity_id
LEFT JOIN users u ON u.identity_id = i.id AND u.organization_id = $1 AND u.status = 'ACTIVE'
  AND (u.organization_role <> $4 OR EXISTS (SELECT 1 FROM memberships m JOIN accounts a ON a.id = m.account_id AND a.archived_at IS NULL
    JOIN membership_roles h ON h.membership_id = m.id WHERE m.user_id = u.id AND (m.expires_at IS NULL OR m.expires_at > $2)))
LEFT JOIN organizations o ON o.id = $1
WHERE s.expires_at > $2 AND s.seen_at > $3
UNION ALL SELECT c.token_id, c.id, c.name, false, NULL, NULL, c.scopes, o.archived_at FROM {v} JOIN api_clients c ON c.token_id = v.id JOIN organizations o ON o.id = c.organization_id
WHERE c.organization_id = $1 AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $2)`, org, now, now.Add(-sessionIdle), roster.NoDuty)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		v := &access.Viewer{}
		var user uuid.NullUUID
		var role *roster.OrganizationRole
		var scopes *roster.Scopes
		var archived *time.Time
		if err := scan(&v.Session, &v.Identity, &v.Email, &v.Staff, &user, &role, &scopes, &archived); err != nil {
			return err
		}
		if scopes != nil {
			v = access.AsClient(org, v.Session, access.Client{ID: v.Identity, Name: v.Email, Scopes: *scopes})
		}
		if !access.Opens(archived) {
			v.Persons = nil
		} else if user.Valid && role != nil {
			v.Persons = []access.Person{{Organization: org, User: user.UUID, Identity: v.Identity, Role: *role}}
		}
		out[v.Session] = v
		return nil
	})
	return out, store.Fault(err)
}

// PresentWithGrants is Present with the grants of the people who have no organization role, with one more statement if there are any.
func PresentWithGrants(ctx context.Context, db *store.DB, now time.Time, org roster.OrganizationID, sessions []uuid.UUID) (map[uuid.UUID]*access.Viewer, error) {
	present, err := Present(ctx, db, now, org, sessions)
	if err != nil {
		return nil, err
	}
	return present, addGrants(ctx, db, now, org, present)
}

// addGrants adds the grants of the people who have no organization role to their viewers. A person who has lost all access since Present read them is removed from
// their viewer.
func addGrants(ctx context.Context, db *store.DB, now time.Time, org roster.OrganizationID, present map[uuid.UUID]*access.Viewer) error {
	people := map[uuid.UUID][]*access.Viewer{}
	for _, v := range present {
		if p := v.In(org); p != nil && p.Role == roster.NoDuty {
			people[p.User] = append(people[p.User], v)
		}
	}
	if len(people) == 0 {
		return nil
	}
	rows, err := db.Select(ctx, store.IDs(slices.Collect(maps.Keys(people))), `SELECT `+personColumns(db.Dialect)+` FROM {v} JOIN users u ON u.id = v.id
`+grantsJoin+`WHERE u.organization_id = $1 GROUP BY u.id, o.id, r.id`, org, store.Instant(now))
	found := map[uuid.UUID][]access.Person{}
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var g granted
		if err := scan(g.dest()...); err != nil {
			return err
		}
		found[g.user.UUID], err = g.add(found[g.user.UUID], uuid.Nil)
		return err
	})
	if err != nil {
		return store.Fault(err)
	}
	for user, all := range people {
		for _, v := range all {
			if is := found[user]; len(is) > 0 {
				v.In(org).Grants = is[0].Grants // the sessions of a person share this map, which nobody changes
			} else {
				v.Persons = nil
			}
		}
	}
	return nil
}

package signin

import (
	"context"
	"crypto/subtle"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/apiclient"
	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// client returns the viewer of the API client that meets the condition is, whose argument is which, and records its use at most once a minute. The hash must be that
// of its token; a nil hash is not checked, for a token that was checked before. It returns nil if there is no client, or it is revoked or expired, or its
// organization is archived.
func (s *Signin) client(ctx context.Context, is string, which uuid.UUID, hash []byte) (*access.Viewer, error) {
	ctx = access.Across(ctx) // the client's organization is not known yet
	now := store.Instant(s.Now())
	var v *access.Viewer
	var used, archived *time.Time
	rows, err := s.DB.QueryContext(ctx, `SELECT c.id, c.organization_id, c.name, c.scopes, c.token_id, c.token_hash, c.last_used_at, o.archived_at
FROM api_clients c JOIN organizations o ON o.id = c.organization_id
WHERE `+is+` AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $2)`, which, now)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var org, session uuid.UUID
		var stored []byte
		var c access.Client
		if err := scan(&c.ID, &org, &c.Name, &c.Scopes, &session, &stored, &used, &archived); err != nil {
			return err
		}
		if access.Opens(archived) && (hash == nil || subtle.ConstantTimeCompare(stored, hash) == 1) {
			v = access.AsClient(org, session, c)
		}
		return nil
	})
	if err != nil || v == nil {
		return nil, store.Fault(err)
	}
	if used == nil || now.Sub(*used) >= sessionNote {
		if err := s.noteUse(ctx, func(ctx context.Context, tx *store.Tx) error {
			return tx.APIClient.Update().Where(apiclient.ID(v.Client.ID), apiclient.Or(apiclient.LastUsedAtIsNil(), apiclient.LastUsedAtLT(now))).
				SetLastUsedAt(now).Exec(ctx)
		}); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// clientOf is ViewerOf for an API client. It returns nil if the client is unknown, and a viewer without Persons if it is revoked or expired or belongs to
// an archived organization.
func (s *Signin) clientOf(ctx context.Context, id uuid.UUID) (*access.Viewer, error) {
	ctx = access.Across(ctx)
	rows, err := s.DB.QueryContext(ctx, `SELECT c.organization_id, c.name, c.scopes, c.revoked_at, c.expires_at, o.archived_at
FROM api_clients c JOIN organizations o ON o.id = c.organization_id WHERE c.id = $1`, id)
	var v *access.Viewer
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var org roster.OrganizationID
		var revoked, expires, archived *time.Time
		c := access.Client{ID: id}
		if err := scan(&org, &c.Name, &c.Scopes, &revoked, &expires, &archived); err != nil {
			return err
		}
		v = access.AsClient(org, uuid.Nil, c)
		if !access.Opens(archived) || revoked != nil || expires != nil && !expires.After(s.Now()) {
			v.Persons = nil
		}
		return nil
	})
	return v, store.Fault(err)
}

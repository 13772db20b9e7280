package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/apiclient"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// MaxClients is the maximum number of API clients in an organization; revoked ones do not count.
const MaxClients = 100

// APIClientCreate creates a program of the organization, which acts by itself within its scopes (H8).
type APIClientCreate struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	Name         string
	Scopes       []roster.Scope
	ExpiresAt    *time.Time
}

// APIClientToken is a client's token, which is not stored and cannot be shown again.
type APIClientToken struct {
	Client uuid.UUID
	Token  string
}

// APIClientCreate returns the client's token. The client keeps working after its creator has left; audit events name the creator, and every manager can
// revoke the client.
func (d *Directory) APIClientCreate(ctx context.Context, in APIClientCreate) (APIClientToken, error) {
	var none APIClientToken
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return none, err
	}
	name, err := identifier.ClientName(in.Name, "name")
	if err != nil {
		return none, err
	}
	scopes, err := clientScopes(in.Scopes)
	if err != nil {
		return none, err
	}
	id := store.NewID()
	token, hash := access.NewClientToken(id)
	return APIClientToken{id, token}, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
			return err
		}
		if in.ExpiresAt != nil && !in.ExpiresAt.After(c.Now) {
			return fault.New(fault.InvalidInput, "The expiry date is in the past.").At("expiresAt")
		}
		n, err := c.Tx.APIClient.Query().Where(apiclient.OrganizationID(org), apiclient.RevokedAtIsNil()).Count(ctx)
		if err != nil {
			return err
		}
		if n >= MaxClients {
			return fault.New(fault.LimitReached, "The organization has %d API clients, which is the maximum. Revoke one first.", n)
		}
		if err := c.clientNameFree(ctx, name, uuid.Nil); err != nil {
			return err
		}
		q := c.Tx.APIClient.Create().SetID(id).SetOrganizationID(org).SetName(name).SetNameKey(identifier.ClientKey(name)).SetScopes(scopes).
			SetTokenID(store.NewID()).SetTokenHash(hash).SetCreatedAt(c.Now).SetCreatedBy(c.Viewer.Label()).SetCreatedByID(c.Viewer.ActorID(c.Org.ID))
		if in.ExpiresAt != nil {
			q.SetExpiresAt(store.Instant(*in.ExpiresAt))
		}
		saved, err := q.Save(ctx)
		if err != nil {
			return err
		}
		return c.logClient(ctx, audit.APIClientCreated, nil, saved)
	})
}

// APIClientUpdate edits a client; nil leaves a field as it is. New scopes take effect on the client's next request.
type APIClientUpdate struct {
	ID              uuid.UUID
	Name            *string
	Scopes          []roster.Scope
	ExpiresAt       *time.Time
	ClearEnd        bool // removes the end
	ExpectedVersion *int
}

// APIClientUpdate is for managers.
func (d *Directory) APIClientUpdate(ctx context.Context, in APIClientUpdate) (uuid.UUID, error) {
	return d.changeClient(ctx, in.ID, in.ExpectedVersion, audit.APIClientUpdated, func(ctx context.Context, c *Change, now *ent.APIClient, q *ent.APIClientUpdateOne) error {
		if in.Name != nil && *in.Name != now.Name {
			name, err := identifier.ClientName(*in.Name, "name")
			if err != nil {
				return err
			}
			if err := c.clientNameFree(ctx, name, now.ID); err != nil {
				return err
			}
			q.SetName(name).SetNameKey(identifier.ClientKey(name))
		}
		if in.Scopes != nil {
			scopes, err := clientScopes(in.Scopes)
			if err != nil {
				return err
			}
			q.SetScopes(scopes)
		}
		return moveClientEnd(c.Now, in, now, q)
	})
}

// moveClientEnd does not revive a client that has expired, because anyone who kept its token would get access again unnoticed.
func moveClientEnd(now time.Time, in APIClientUpdate, was *ent.APIClient, q *ent.APIClientUpdateOne) error {
	switch {
	case in.ExpiresAt == nil && !in.ClearEnd:
		return nil
	case was.ExpiresAt != nil && !was.ExpiresAt.After(now):
		return fault.New(fault.InvalidInput, "The API client has expired. Create a new one.").At("expiresAt")
	case in.ClearEnd:
		q.ClearExpiresAt()
	case !in.ExpiresAt.After(now):
		return fault.New(fault.InvalidInput, "The expiry date is in the past.").At("expiresAt")
	default:
		q.SetExpiresAt(store.Instant(*in.ExpiresAt))
	}
	return nil
}

// APIClientRotate gives a client a new token; the old one stops working immediately.
func (d *Directory) APIClientRotate(ctx context.Context, id uuid.UUID, seen *int) (APIClientToken, error) {
	token, hash := access.NewClientToken(id)
	_, err := d.changeClient(ctx, id, seen, audit.APIClientRotated, func(_ context.Context, c *Change, now *ent.APIClient, q *ent.APIClientUpdateOne) error {
		if now.ExpiresAt != nil && !now.ExpiresAt.After(c.Now) {
			return fault.New(fault.InvalidInput, "The API client has expired. Create a new one.").At("id")
		}
		q.SetTokenID(store.NewID()).SetTokenHash(hash)
		return nil
	})
	return APIClientToken{id, token}, err
}

// APIClientRevoke revokes a client permanently and immediately. Revoking it again succeeds.
func (d *Directory) APIClientRevoke(ctx context.Context, id uuid.UUID, seen *int) (uuid.UUID, error) {
	return d.changeClient(ctx, id, seen, audit.APIClientRevoked, func(_ context.Context, c *Change, _ *ent.APIClient, q *ent.APIClientUpdateOne) error {
		q.SetRevokedAt(c.Now)
		return nil
	})
}

// changeClient loads a client for a manager who saw this version, and writes the change and its audit event.
func (d *Directory) changeClient(ctx context.Context, id uuid.UUID, seen *int, action audit.Action, edit func(context.Context, *Change, *ent.APIClient, *ent.APIClientUpdateOne) error) (uuid.UUID, error) {
	found, err := d.DB.Ent.APIClient.Query().Where(apiclient.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return uuid.Nil, fault.Missing(fault.NotFound, "API client").At("id")
	}
	if err != nil {
		return uuid.Nil, err
	}
	return id, d.WithLock(ctx, found.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
			return err
		}
		now, err := c.Tx.APIClient.Get(ctx, id)
		switch {
		case err != nil:
			return err
		case now.RevokedAt != nil && action == audit.APIClientRevoked:
			return nil
		case now.RevokedAt != nil:
			return fault.New(fault.InvalidInput, "The API client is revoked, which cannot be reversed. Create a new one.").At("id")
		}
		if err := current("API client", seen, now.Version); err != nil {
			return err
		}
		q := c.Tx.APIClient.UpdateOneID(id).AddVersion(1)
		if err := edit(ctx, c, now, q); err != nil {
			return err
		}
		saved, err := q.Save(ctx)
		if err != nil {
			return err
		}
		return c.logClient(ctx, action, now, saved)
	})
}

func clientScopes(names []roster.Scope) (roster.Scopes, error) {
	s, err := roster.ScopesOf(names...)
	switch {
	case err != nil:
		return 0, fault.New(fault.InvalidInput, "There is an %s.", err).At("scopes")
	case s == 0:
		return 0, fault.New(fault.InvalidInput, "Choose at least one scope.").At("scopes")
	}
	return s, nil
}

func (c *Change) clientNameFree(ctx context.Context, name string, but uuid.UUID) error {
	taken, err := c.Tx.APIClient.Query().Where(apiclient.OrganizationID(c.Org.ID), apiclient.NameKey(identifier.ClientKey(name)), apiclient.RevokedAtIsNil(), apiclient.IDNEQ(but)).Exist(ctx)
	if err == nil && taken {
		err = fault.New(fault.Taken, "There is already an API client named %s.", name).At("name")
	}
	return err
}

func (c *Change) logClient(ctx context.Context, action audit.Action, before, after *ent.APIClient) error {
	is := clientState(after)
	is.NewToken = action == audit.APIClientRotated
	if before == nil {
		return c.LogEvent(ctx, action, uuid.Nil, uuid.Nil, nil, is)
	}
	return c.LogEvent(ctx, action, uuid.Nil, uuid.Nil, clientState(before), is)
}

func clientState(a *ent.APIClient) audit.Client {
	return audit.Client{ID: audit.ID(globalid.APIClient, a.ID), Name: a.Name, Scopes: a.Scopes.Names(), ExpiresAt: a.ExpiresAt, Revoked: a.RevokedAt != nil}
}

// scopes reads what the acting API client can do now, in the transaction that uses it (H22, H30): nothing
// if it is revoked or has expired.
func (c *Change) scopes(ctx context.Context) (scopes roster.Scopes, err error) {
	var r store.Reads
	c.scopesOf(&r, c.Viewer.Client.ID, func(s roster.Scopes) { scopes = s })
	err = r.Run(ctx, c.Tx)
	return scopes, err
}

func (c *Change) scopesOf(r *store.Reads, client uuid.UUID, found func(roster.Scopes)) {
	r.Add(nil, store.Values("scopes", store.Int), `api_clients WHERE id = $1 AND organization_id = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3)`,
		[]any{client, c.Org.ID, c.Now}, func(scan func(...any) error) error {
			var s roster.Scopes
			err := scan(&s)
			found(s)
			return err
		})
}

// granting refuses API clients that can manage roles but not members, if people would gain permissions by a change of a role.
func (c *Change) granting(ctx context.Context) error {
	if c.Viewer.Client == nil {
		return nil
	}
	scopes, err := c.scopes(ctx)
	if err == nil {
		err = access.InScope(scopes, roster.ManageMembers)
	}
	return err
}

package directory

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// AccountCreate adds an account to an organization.
type AccountCreate struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	Platform     roster.Platform
	Handle       string
	Name         string
	Group        string      // a path, for example "emea/news"
	Primary      *AccountRef // the primary account with which it is affiliated; nil for none
}

// AccountCreate returns the account's id. A handle is unique on each platform, ignoring case (H1).
func (d *Directory) AccountCreate(ctx context.Context, in AccountCreate) (uuid.UUID, error) {
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	if !slices.Contains(roster.Platforms, in.Platform) {
		return uuid.Nil, fault.New(fault.InvalidInput, "%q is not a platform.", in.Platform).At("platform")
	}
	if err := cleanAccount(in.Platform, &in.Handle, &in.Name, &in.Group); err != nil {
		return uuid.Nil, err
	}
	if in.Name == "" {
		in.Name = in.Handle
	}
	primary, err := d.primaryAccount(ctx, in.Primary)
	if err != nil {
		return uuid.Nil, err
	}
	id := store.NewID()
	return id, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageAccounts); err != nil {
			return err
		}
		if err := c.handleFree(ctx, in.Platform, in.Handle, uuid.Nil); err != nil {
			return err
		}
		q := c.Tx.Account.Create().SetID(id).SetOrganizationID(org).SetPlatform(in.Platform).SetHandle(in.Handle).
			SetHandleKey(identifier.HandleKey(string(in.Platform), in.Handle)).SetHandleSkeleton(identifier.Skeleton(in.Handle)).SetName(in.Name).SetNameKey(identifier.SearchKey(in.Name)).SetCreatedAt(c.Now)
		if in.Group != "" {
			q.SetGroupPath(in.Group)
		}
		if primary != nil {
			to := rules.Affiliation{Account: id, Organization: org}
			if err := c.affiliate(ctx, to, primary); err != nil {
				return err
			}
			q.SetPrimaryAccountID(primary.ID)
		}
		a, err := q.Save(ctx)
		if err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.AccountCreated, id, uuid.Nil, nil, accountState(a))
	})
}

func cleanAccount(p roster.Platform, handle, name, group *string) error {
	var err error
	if handle != nil {
		if _, *handle, err = identifier.Handle(string(p), *handle, "handle"); err != nil {
			return err
		}
	}
	if name != nil {
		if *name, err = identifier.Name(*name, "name"); err != nil {
			return err
		}
	}
	if group != nil {
		*group, err = identifier.Group(*group, "group")
	}
	return err
}

func (c *Change) handleFree(ctx context.Context, p roster.Platform, handle string, but uuid.UUID) error {
	taken, err := c.Tx.Account.Query().Where(account.OrganizationID(c.Org.ID), account.PlatformEQ(p), account.HandleKey(identifier.HandleKey(string(p), handle)), account.IDNEQ(but), account.ArchivedAtIsNil()).Exist(ctx)
	if err == nil && taken {
		err = fault.New(fault.Taken, "The organization already has %s %s.", p, handle).At("handle")
	}
	if err != nil {
		return err
	}
	alike, err := c.Tx.Account.Query().Where(account.OrganizationID(c.Org.ID), account.PlatformEQ(p), account.HandleSkeletonIn(identifier.LookAlikes(handle)...), account.IDNEQ(but), account.ArchivedAtIsNil()).
		Limit(1).All(ctx)
	if err == nil && len(alike) > 0 {
		err = fault.New(fault.Taken, "%s looks like %s %s, which the organization already has.", handle, p, alike[0].Handle).At("handle")
	}
	return err
}

// AccountUpdate edits an account. Nil leaves a field as it is, and an empty group or primary account removes it.
type AccountUpdate struct {
	Account             AccountRef
	Handle, Name, Group *string
	Primary             *AccountRef // the primary account with which it is affiliated
}

// AccountUpdate is for managers.
func (d *Directory) AccountUpdate(ctx context.Context, in AccountUpdate) (uuid.UUID, error) {
	a, err := d.FindAccount(ctx, in.Account)
	if err != nil {
		return uuid.Nil, err
	}
	in.unchanged(a)
	if err := cleanAccount(a.Platform, in.Handle, in.Name, in.Group); err != nil {
		return uuid.Nil, err
	}
	primary, err := d.primaryAccount(ctx, in.Primary)
	if err != nil {
		return uuid.Nil, err
	}
	return a.ID, d.WithLock(ctx, a.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageAccounts); err != nil {
			return err
		}
		before, err := c.Tx.Account.Get(ctx, a.ID)
		if err != nil {
			return err
		}
		if err := current("account", in.Account.Version, before.Version); err != nil {
			return err
		}
		in.unnamed(before)
		affiliates := in.affiliates(before, primary)
		if in.unchanged(before); in.Handle == nil && in.Name == nil && in.Group == nil && !affiliates {
			return nil // nothing to record
		}
		q := c.Tx.Account.UpdateOneID(a.ID).AddVersion(1)
		if in.Handle != nil && before.ArchivedAt == nil {
			if err := c.handleFree(ctx, a.Platform, *in.Handle, a.ID); err != nil {
				return err
			}
		}
		if in.Handle != nil {
			q.SetHandle(*in.Handle).SetHandleKey(identifier.HandleKey(string(a.Platform), *in.Handle)).SetHandleSkeleton(identifier.Skeleton(*in.Handle))
		}
		if in.Name != nil {
			q.SetName(*in.Name).SetNameKey(identifier.SearchKey(*in.Name))
		}
		if in.Group != nil && *in.Group == "" {
			q.ClearGroupPath()
		} else if in.Group != nil {
			q.SetGroupPath(*in.Group)
		}
		if affiliates {
			if err := c.setPrimaryAccount(ctx, before, primary, q); err != nil {
				return err
			}
		}
		after, err := q.Save(ctx)
		if err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.AccountUpdated, a.ID, uuid.Nil, accountState(before), accountState(after))
	})
}

// unchanged clears fields that are sent back as they are, because their values may be older than today's checks (H1).
func (in *AccountUpdate) unchanged(a *ent.Account) {
	if in.Handle != nil && *in.Handle == a.Handle {
		in.Handle = nil
	}
	if in.Name != nil && *in.Name == a.Name {
		in.Name = nil
	}
	if in.Group != nil && *in.Group == textOrEmpty(a.GroupPath) {
		in.Group = nil
	}
}

// unnamed uses the handle as the name if the name is removed, as for a new account without a name.
func (in *AccountUpdate) unnamed(a *ent.Account) {
	if in.Name == nil || *in.Name != "" {
		return
	}
	name := a.Handle
	if in.Handle != nil {
		name = *in.Handle
	}
	in.Name = &name
}

// ArchiveImpact counts what archiving ended or, in a dry run, would end (H39).
type ArchiveImpact struct{ Memberships, SeatsFreed int }

// AccountArchive archives an account: everyone loses access to it, and people who are on no other account free their seats (H39).
func (d *Directory) AccountArchive(ctx context.Context, ref AccountRef, dryRun bool) (uuid.UUID, *ArchiveImpact, error) {
	a, err := d.FindAccount(ctx, ref)
	if err != nil {
		return uuid.Nil, nil, err
	}
	impact := &ArchiveImpact{}
	return a.ID, impact, d.WithLock(ctx, a.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageAccounts); err != nil {
			return err
		}
		if err := c.currentAccount(ctx, a.ID, ref.Version); err != nil {
			return err
		}
		w, err := c.World(ctx, store.Touch{Accounts: []uuid.UUID{a.ID}, Whole: true})
		if err != nil {
			return err
		}
		if w.Accounts[a.ID].Archived {
			return fault.New(fault.InvalidInput, "The account is already archived.").At("account")
		}
		dec := rules.Archive(w, a.ID)
		*impact = ArchiveImpact{Memberships: len(dec.Grants), SeatsFreed: dec.Seats.LeavingPeople}
		if dryRun {
			return nil
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
		if err := c.Tx.Account.UpdateOneID(a.ID).AddVersion(1).SetArchivedAt(c.Now).Exec(ctx); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.AccountArchived, a.ID, uuid.Nil, accountState(a), nil)
	})
}

// AccountRestore restores an account without its people, whose access ended when it was archived (H39). The first administrator who is added
// becomes its primary user.
func (d *Directory) AccountRestore(ctx context.Context, ref AccountRef) (uuid.UUID, error) {
	a, err := d.FindAccount(ctx, ref)
	if err != nil {
		return uuid.Nil, err
	}
	return a.ID, d.WithLock(ctx, a.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageAccounts); err != nil {
			return err
		}
		a, err := c.Tx.Account.Get(ctx, a.ID)
		if err != nil {
			return err
		}
		if err := current("account", ref.Version, a.Version); err != nil {
			return err
		}
		if a.ArchivedAt == nil {
			return fault.New(fault.InvalidInput, "The account is not archived.").At("account")
		}
		if err := c.handleFree(ctx, a.Platform, a.Handle, a.ID); err != nil {
			if f, ok := fault.Of(err); ok {
				return fault.New(fault.Taken, "%s Change the handle of one of the two (accountUpdate), then restore this account.", f.Message).At("account")
			}
			return err
		}
		if err := c.Tx.Account.UpdateOneID(a.ID).AddVersion(1).ClearArchivedAt().Exec(ctx); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.AccountRestored, a.ID, uuid.Nil, nil, accountState(a))
	})
}

// currentAccount is current for an account that has to be read only if the caller passes a version.
func (c *Change) currentAccount(ctx context.Context, id uuid.UUID, seen *int) error {
	if seen == nil {
		return nil
	}
	a, err := c.Tx.Account.Get(ctx, id)
	if err != nil {
		return err
	}
	return current("account", seen, a.Version)
}

func accountState(a *ent.Account) audit.Account {
	out := audit.Account{ID: audit.ID(globalid.Account, a.ID), Platform: a.Platform, Handle: a.Handle, Name: a.Name, Group: a.GroupPath}
	if a.PrimaryAccountID != nil {
		out.PrimaryAccount = audit.ID(globalid.Account, *a.PrimaryAccountID)
	}
	return out
}

package directory

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// AccountsImport adds several accounts to an organization.
type AccountsImport struct {
	Organization uuid.UUID
	Accounts     []NewAccount
	DryRun       bool
}

// NewAccount is an account to add. The platform can be empty if the handle is the URL of a profile, which contains it.
type NewAccount struct {
	Platform            roster.Platform
	Handle, Name, Group string
	Primary             string       // the primary account with which it is affiliated, as columns.AccountIn reads it; empty for none
	Refused             *fault.Error // why it cannot be added, if that is known already
}

// ImportedAccount is the result for one account: ADDED, UNCHANGED if the organization already has it or an earlier one is the same, or REFUSED.
type ImportedAccount struct {
	NewAccount
	Outcome roster.Outcome

	asked   NewAccount
	key     string   // the key of the handle
	forms   []string // look-alike forms, none of which an earlier handle may have
	id      uuid.UUID
	primary uuid.UUID // the account with which it is affiliated; uuid.Nil for none
}

// AccountsImport adds the accounts that can be added, in one transaction, and returns the result for each of them. The rules are those of AccountCreate (H1).
func (d *Directory) AccountsImport(ctx context.Context, in AccountsImport) ([]ImportedAccount, error) {
	out := make([]ImportedAccount, len(in.Accounts))
	for i, a := range in.Accounts {
		out[i] = cleanImported(a)
	}
	within := d.WithLock
	if in.DryRun {
		within = d.Planning
	}
	return out, within(ctx, in.Organization, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageAccounts); err != nil {
			return err
		}
		if err := c.taken(ctx, out); err != nil {
			return err
		}
		sameBefore(out)
		if err := c.affiliateImported(ctx, out); err != nil {
			return err
		}
		if in.DryRun {
			return nil
		}
		return c.addAccounts(ctx, out)
	})
}

// MayImport returns the organization. It refuses viewers who cannot add accounts before their file is read; the change itself checks their rights again.
func (d *Directory) MayImport(ctx context.Context, organization *uuid.UUID) (uuid.UUID, error) {
	org, err := d.Organization(ctx, organization)
	if err != nil {
		return uuid.Nil, err
	}
	v, err := access.Require(ctx)
	if err == nil && v.Client == nil && !v.Manages(org) {
		err = managersOnly()
	}
	return org, err
}

func cleanImported(a NewAccount) ImportedAccount {
	out := ImportedAccount{NewAccount: a, asked: a, Outcome: roster.Refused}
	if a.Refused != nil {
		return out
	}
	if out.Platform == "" {
		named, _, _ := identifier.Handle("", a.Handle)
		out.Platform = roster.Platform(named)
	}
	var err error
	if !slices.Contains(roster.Platforms, out.Platform) {
		err = fault.New(fault.InvalidInput, "The row has no platform.").At("platform")
	} else {
		err = cleanAccount(out.Platform, &out.Handle, &out.Name, &out.Group)
	}
	if err != nil {
		f, _ := fault.Of(err)
		out.refuse(f)
		return out
	}
	if out.Name == "" {
		out.Name = out.Handle
	}
	out.id = store.NewID()
	out.Outcome, out.key, out.forms = roster.Added, identifier.HandleKey(string(out.Platform), out.Handle), identifier.LookAlikes(out.Handle)
	return out
}

// taken finds accounts whose handle, or a look-alike of it, the organization already has.
func (c *Change) taken(ctx context.Context, all []ImportedAccount) error {
	keys := store.NewTable("at", store.Int, "platform", store.Text, "key", store.Text)
	forms := store.NewTable("at", store.Int, "platform", store.Text, "form", store.Text)
	for i, a := range all {
		if a.Outcome != roster.Added {
			continue
		}
		keys.Add(i, string(a.Platform), a.key)
		for _, form := range a.forms {
			forms.Add(i, string(a.Platform), form)
		}
	}
	var r store.Reads
	r.Add(keys.InOrganization(c.Org.ID), store.Values("v.at", store.Int),
		`{v} JOIN accounts a ON a.organization_id = v.organization_id AND a.platform = v.platform AND a.handle_key = v.key AND a.archived_at IS NULL`, nil, func(scan func(...any) error) error {
			var i int
			err := scan(&i)
			all[i].Outcome = roster.Unchanged
			return err
		})
	r.Add(forms.InOrganization(c.Org.ID), store.Values("v.at", store.Int, "a.handle", store.Text),
		`{v} JOIN accounts a ON a.organization_id = v.organization_id AND a.platform = v.platform AND a.handle_skeleton = v.form AND a.archived_at IS NULL`, nil, func(scan func(...any) error) error {
			var i int
			var handle string
			err := scan(&i, &handle)
			if all[i].Outcome == roster.Added {
				all[i].refuse(fault.New(fault.Taken, "%s looks like %s %s, which the organization already has.", all[i].Handle, all[i].Platform, handle).At("handle"))
			}
			return err
		})
	return r.Run(ctx, c.Tx)
}

// skeleton returns the form with which the account is stored, the first of identifier.LookAlikes.
func (a *ImportedAccount) skeleton() string { return a.forms[0] }

// refuse resets the account to what was asked for, so that it can be corrected.
func (a *ImportedAccount) refuse(f *fault.Error) {
	a.NewAccount, a.Outcome, a.Refused = a.asked, roster.Refused, f
}

// sameBefore finds accounts that are the same as an earlier one or look like it.
func sameBefore(all []ImportedAccount) {
	type name struct {
		platform roster.Platform
		text     string
	}
	keys, forms := map[name]bool{}, map[name]string{}
	for i := range all {
		a := &all[i]
		if a.Outcome != roster.Added {
			continue
		}
		key := name{a.Platform, a.key}
		if keys[key] {
			a.Outcome = roster.Unchanged
			continue
		}
		for _, form := range a.forms {
			if other, there := forms[name{a.Platform, form}]; there {
				a.refuse(fault.New(fault.Taken, "%s looks like %s %s, which is in an earlier row.", a.Handle, a.Platform, other).At("handle"))
				break
			}
		}
		if a.Outcome == roster.Added {
			keys[key], forms[name{a.Platform, a.skeleton()}] = true, a.Handle
		}
	}
}

// addAccounts writes the accounts to add, and an audit event for each.
func (c *Change) addAccounts(ctx context.Context, all []ImportedAccount) error {
	t := store.NewTable("id", store.UUID, "platform", store.Text, "handle", store.Text, "handle_key", store.Text, "handle_skeleton", store.Text,
		"name", store.Text, "name_key", store.Text, "group_path", store.Text, "primary_account_id", store.UUID)
	var events []audit.Event
	for _, a := range all {
		if a.Outcome != roster.Added {
			continue
		}
		after := audit.Account{ID: audit.ID(globalid.Account, a.id), Platform: a.Platform, Handle: a.Handle, Name: a.Name}
		if a.Group != "" {
			after.Group = &a.Group
		}
		if a.primary != uuid.Nil {
			after.PrimaryAccount = audit.ID(globalid.Account, a.primary)
		}
		t.Add(a.id, string(a.Platform), a.Handle, a.key, a.skeleton(), a.Name, identifier.SearchKey(a.Name), after.Group, a.primary)
		events = append(events, c.event(audit.AccountCreated, a.id, uuid.Nil, nil, after))
	}
	if len(events) == 0 {
		return nil
	}
	if _, err := c.Tx.Exec(ctx, t, `INSERT INTO accounts (id, organization_id, version, platform, handle, handle_key, handle_skeleton, name, name_key, group_path, primary_account_id, created_at)
		SELECT v.id, $1, 1, v.platform, v.handle, v.handle_key, v.handle_skeleton, v.name, v.name_key, v.group_path, v.primary_account_id, $2 FROM {v}`, c.Org.ID, c.Now); err != nil {
		return err
	}
	return audit.Write(ctx, c.Tx, events...)
}

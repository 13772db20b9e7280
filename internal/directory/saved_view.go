package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/savedview"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// MaxSavedViews is the maximum number of saved views of one list, for each person and for the organization.
const MaxSavedViews = 100

// SavedViewCreate saves a view of a list (H52).
type SavedViewCreate struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	List         roster.SavedViewList
	Name         string
	Query        string
	Shared       bool
}

// SavedViewCreate returns the view's id.
func (d *Directory) SavedViewCreate(ctx context.Context, in SavedViewCreate) (uuid.UUID, error) {
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	name, err := identifier.ViewName(in.Name, "name")
	if err != nil {
		return uuid.Nil, err
	}
	query, err := viewQuery(in.List, in.Query)
	if err != nil {
		return uuid.Nil, err
	}
	id := store.NewID()
	return id, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		v := &ent.SavedView{ID: id, List: string(in.List)}
		if me := c.Viewer.ActorID(org); !in.Shared {
			v.OwnerID = &me
		}
		if err := c.mayChangeView(ctx, v); err != nil {
			return err
		}
		if err := c.roomForView(ctx, v); err != nil {
			return err
		}
		if err := c.viewNameFree(ctx, v, name); err != nil {
			return err
		}
		saved, err := c.Tx.SavedView.Create().SetID(id).SetOrganizationID(org).SetNillableOwnerID(v.OwnerID).SetList(v.List).SetName(name).SetNameKey(identifier.ViewKey(name)).
			SetQuery(query).SetCreatedAt(c.Now).SetCreatedBy(c.Viewer.Label()).SetCreatedByID(c.Viewer.ActorID(org)).Save(ctx)
		if err != nil {
			return err
		}
		return c.logView(ctx, audit.SavedViewCreated, nil, saved)
	})
}

// SavedViewUpdate edits a saved view; nil leaves a field as it is.
type SavedViewUpdate struct {
	ID              uuid.UUID
	Name            *string
	Query           *string
	Shared          *bool // true shares the view with the organization, false makes it the viewer's own
	ExpectedVersion *int
}

// SavedViewUpdate is for the owner, and for managers if the view is shared before or after the change.
func (d *Directory) SavedViewUpdate(ctx context.Context, in SavedViewUpdate) (uuid.UUID, error) {
	return d.changeView(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, c *Change, now *ent.SavedView) error {
		q := c.Tx.SavedView.UpdateOneID(now.ID).AddVersion(1)
		to, name := *now, now.Name // the view with its new owner, and its new name
		if in.Shared != nil && *in.Shared != (now.OwnerID == nil) {
			if err := c.shareView(ctx, &to, q); err != nil {
				return err
			}
		}
		if in.Name != nil && *in.Name != now.Name {
			var err error
			if name, err = identifier.ViewName(*in.Name, "name"); err != nil {
				return err
			}
			q.SetName(name).SetNameKey(identifier.ViewKey(name))
		}
		if moved := (to.OwnerID == nil) != (now.OwnerID == nil); moved || name != now.Name {
			if err := c.viewNameFree(ctx, &to, name); err != nil {
				return err
			}
		}
		if in.Query != nil {
			query, err := viewQuery(roster.SavedViewList(now.List), *in.Query)
			if err != nil {
				return err
			}
			q.SetQuery(query)
		}
		saved, err := q.Save(ctx)
		switch {
		case err != nil:
			return err
		case now.OwnerID != nil && saved.OwnerID == nil: // for the organization, which does not see own views, the view is new
			return c.logView(ctx, audit.SavedViewCreated, nil, saved)
		case now.OwnerID == nil && saved.OwnerID != nil:
			return c.logView(ctx, audit.SavedViewDeleted, now, nil)
		}
		return c.logView(ctx, audit.SavedViewUpdated, now, saved)
	})
}

// SavedViewDelete is for the owner, and for managers if the view is shared.
func (d *Directory) SavedViewDelete(ctx context.Context, id uuid.UUID, seen *int) (uuid.UUID, error) {
	return d.changeView(ctx, id, seen, func(ctx context.Context, c *Change, now *ent.SavedView) error {
		if err := c.Tx.SavedView.DeleteOne(now).Exec(ctx); err != nil {
			return err
		}
		return c.logView(ctx, audit.SavedViewDeleted, now, nil)
	})
}

// changeView loads a view for a viewer who can see and change it and who saw this version, and runs edit.
func (d *Directory) changeView(ctx context.Context, id uuid.UUID, seen *int, edit func(context.Context, *Change, *ent.SavedView) error) (uuid.UUID, error) {
	missing := fault.Missing(fault.NotFound, "saved view").At("id")
	found, err := d.DB.Ent.SavedView.Query().Where(savedview.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return uuid.Nil, missing
	}
	if err != nil {
		return uuid.Nil, err
	}
	return id, d.WithLock(ctx, found.OrganizationID, func(ctx context.Context, c *Change) error {
		now, err := c.Tx.SavedView.Get(ctx, id)
		if ent.IsNotFound(err) {
			return missing
		}
		if err == nil {
			err = c.mayChangeView(ctx, now)
		}
		if err == nil {
			err = current("saved view", seen, now.Version)
		}
		if err != nil {
			return err
		}
		return edit(ctx, c, now)
	})
}

// mayChangeView allows everyone with access to the organization to change their own views, and managers and staff to change shared ones.
func (c *Change) mayChangeView(ctx context.Context, v *ent.SavedView) error {
	if v.OwnerID == nil {
		_, err := c.manager(ctx, roster.PeopleOnly)
		return err
	}
	if c.Viewer.Client != nil {
		return access.InScope(0, roster.PeopleOnly)
	}
	a, err := c.Actor(ctx, nil)
	if err == nil && !a.Everywhere && a.User == uuid.Nil {
		err = fault.New(fault.Forbidden, "You no longer have access to this organization.")
	}
	return err
}

// beside returns the condition for the views of the same list and owner, among which names are unique and which count together.
func (c *Change) beside(v *ent.SavedView) []predicate.SavedView {
	owner := savedview.OwnerIDIsNil()
	if v.OwnerID != nil {
		owner = savedview.OwnerID(*v.OwnerID)
	}
	return []predicate.SavedView{savedview.OrganizationID(c.Org.ID), savedview.List(v.List), owner}
}

// shareView makes a person's own view a shared one, or a shared one the viewer's own.
func (c *Change) shareView(ctx context.Context, v *ent.SavedView, q *ent.SavedViewUpdateOne) error {
	if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
		return err
	}
	if v.OwnerID != nil {
		v.OwnerID = nil
		q.ClearOwnerID()
	} else {
		me := c.Viewer.ActorID(c.Org.ID)
		v.OwnerID = &me
		q.SetOwnerID(me)
	}
	return c.roomForView(ctx, v)
}

// roomForView returns an error if the view's owner already has the maximum number of views of the list.
func (c *Change) roomForView(ctx context.Context, v *ent.SavedView) error {
	n, err := c.Tx.SavedView.Query().Where(c.beside(v)...).Count(ctx)
	if err == nil && n >= MaxSavedViews {
		err = fault.New(fault.LimitReached, "There are %d saved views of this list, which is the maximum. Delete one first.", n)
	}
	return err
}

func (c *Change) viewNameFree(ctx context.Context, v *ent.SavedView, name string) error {
	taken, err := c.Tx.SavedView.Query().Where(append(c.beside(v), savedview.NameKey(identifier.ViewKey(name)), savedview.IDNEQ(v.ID))...).Exist(ctx)
	if err == nil && taken {
		err = fault.New(fault.Taken, "There is already a saved view named %s.", name).At("name")
	}
	return err
}

// logView writes an audit event if the view is shared. Own views are private and not recorded.
func (c *Change) logView(ctx context.Context, action audit.Action, before, after *ent.SavedView) error {
	var was, is audit.State
	of := before
	if before != nil {
		was = viewState(before)
	}
	if after != nil {
		state := viewState(after)
		state.Changed = before != nil && before.Query != after.Query
		of, is = after, state
	}
	if of.OwnerID != nil {
		return nil
	}
	return c.LogEvent(ctx, action, uuid.Nil, uuid.Nil, was, is)
}

func viewState(v *ent.SavedView) audit.View {
	return audit.View{ID: audit.ID(globalid.SavedView, v.ID), Name: v.Name, List: roster.SavedViewList(v.List)}
}

// eraseViews deletes a person's own views, and views of others whose name or filters contain a name of the person.
func (c *Change) eraseViews(ctx context.Context, u *ent.User) error {
	called := calledAs(u)
	var found []uuid.UUID
	rows, err := c.Tx.QueryContext(ctx, `SELECT id, name, query, owner_id FROM saved_views WHERE organization_id = $1`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var name, query string
		var owner uuid.NullUUID
		err := scan(&id, &name, &query, &owner)
		if owner.UUID == u.ID || called.in(name) || called.in(shownBy(query)) {
			found = append(found, id)
		}
		return err
	}); err != nil {
		return err
	}
	_, err = c.Tx.Exec(ctx, store.IDs(found), `DELETE FROM saved_views WHERE id IN (SELECT v.id FROM {v})`)
	return err
}

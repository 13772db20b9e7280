package gateway_test

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
)

// ways returns all ways in which a person can try to give rights, to others or to themselves.
func (e *estate) ways() map[string]func(*rapid.T, context.Context) error {
	return map[string]func(*rapid.T, context.Context) error{
		"add":          e.add,
		"add again":    e.add,
		"add anew":     e.add,
		"assign":       e.assign,
		"assign again": e.assign,
		"assign anew":  e.assign,
		"primary":      e.primary,
		"bulk":         e.bulk,
		"bulk again":   e.bulk,
		"offboard":     e.offboard,
		"undo":         e.undo,
		"another's":    e.runAnothers,
		"role":         e.editRole,
		"role deleted": e.deleteRole,
		"role made":    e.makeRole,
		"suspend":      e.suspend,
		"reactivate":   e.reactivate,
		"duty":         e.duty,
		"email":        e.email,
		"client":       e.client,
	}
}

func (e *estate) add(t *rapid.T, ctx context.Context) error {
	in := directory.MembershipAdd{Account: e.drawAccount(t), User: directory.NewUser{Email: e.drawPerson(t).Email}, Roles: e.ids(t, e.drawRoles(t)),
		ExpiresAt: e.drawEnd(t), OnExisting: onExisting.Draw(t, "on existing")}
	e.said = fmt.Sprint(in.User.Email, " ", in.OnExisting)
	_, err := e.g.Directory.MembershipAdd(ctx, in)
	return err
}

func (e *estate) assign(t *rapid.T, ctx context.Context) error {
	in := directory.AssignRoles{Account: e.drawAccount(t), Users: []directory.UserRef{e.drawPerson(t)}, Roles: e.ids(t, e.drawRoles(t)), Mode: modes.Draw(t, "mode"),
		ExpiresAt: e.drawEnd(t)}
	in.ClearEnd = in.ExpiresAt == nil && rapid.Bool().Draw(t, "for good")
	e.said = fmt.Sprint(in.Users, " ", in.Mode)
	_, err := e.g.Directory.MembershipsAssignRoles(ctx, in)
	return err
}

func (e *estate) primary(t *rapid.T, ctx context.Context) error {
	_, err := e.g.Directory.AccountSetPrimaryUser(ctx, e.drawAccount(t), e.drawPerson(t))
	return err
}

func (e *estate) plan(t *rapid.T, s bulk.Source) bulk.Plan {
	key := uuid.NewString()
	p := bulk.Plan{Organization: &e.org, Source: s, ErrorPolicy: policies.Draw(t, "policy"), IncludeSelf: true, OnSeatShortage: roster.FailRun,
		OnExisting: onExisting.Draw(t, "on existing"), AssignMode: modes.Draw(t, "mode"), RunKey: &key}
	if rapid.IntRange(0, 3).Draw(t, "only planned") == 0 {
		p.RunKey = nil
	}
	if rapid.Bool().Draw(t, "successor") {
		heir := e.drawPerson(t)
		p.Successor = &heir
	}
	return p
}

func (e *estate) bulk(t *rapid.T, ctx context.Context) error {
	var s bulk.Source
	for range rapid.IntRange(1, 4).Draw(t, "rows") {
		r := bulk.Row{Action: actions.Draw(t, "action"), Email: e.drawPerson(t).Email, Account: e.drawAccount(t)}
		if r.Action != roster.Remove {
			for _, id := range e.ids(t, e.drawRoles(t)) {
				r.Roles = append(r.Roles, bulk.RoleRef{ID: id})
			}
			r.ExpiresAt = e.drawEnd(t)
		}
		s.Rows = append(s.Rows, r)
	}
	return e.ran(t, ctx, func() (uuid.UUID, error) { return e.g.Bulk.Plan(ctx, e.plan(t, s)) })
}

func (e *estate) offboard(t *rapid.T, ctx context.Context) error {
	return e.ran(t, ctx, func() (uuid.UUID, error) {
		return e.g.Bulk.Plan(ctx, e.plan(t, bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{e.drawPerson(t)}}}))
	})
}

// ran waits until a planned or started operation has ended, and keeps its id.
func (e *estate) ran(t *rapid.T, _ context.Context, plan func() (uuid.UUID, error)) error {
	id, err := plan()
	if id != uuid.Nil {
		e.ops = append(e.ops, id)
		e.settledOperation(t, id)
	}
	return err
}

func (e *estate) drawOperation(t *rapid.T) uuid.UUID {
	if len(e.ops) == 0 {
		return uuid.New()
	}
	return rapid.SampledFrom(e.ops).Draw(t, "operation")
}

func (e *estate) run(t *rapid.T, ctx context.Context, id uuid.UUID) error {
	op, err := e.db.Ent.BulkOperation.Get(gatewaytest.System(), id)
	if ent.IsNotFound(err) { // there is no operation yet
		return nil
	}
	if err != nil {
		return err
	}
	return e.ran(t, ctx, func() (uuid.UUID, error) { return e.g.Bulk.Run(ctx, id, op.Digest, uuid.NewString()) })
}

// undo undoes an operation of any actor, who may have had more rights than the one who undoes it.
func (e *estate) undo(t *rapid.T, ctx context.Context) error {
	id, err := e.g.Bulk.Undo(ctx, e.drawOperation(t))
	if err != nil {
		return err
	}
	return e.run(t, ctx, id)
}

// runAnothers runs a plan of any actor, who may have more rights.
func (e *estate) runAnothers(t *rapid.T, ctx context.Context) error {
	return e.run(t, ctx, e.drawOperation(t))
}

var customRoles = rapid.SampledFrom([]string{"Editor", "Keeper", "Seer", "Mine"})

func (e *estate) drawModules(t *rapid.T) []roster.Module {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(roster.AllModules), 0, 3, rapid.ID).Draw(t, "modules")
}

func (e *estate) drawCapabilities(t *rapid.T) []roster.Capability {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(roster.AllCapabilities[1:]), 0, 4, rapid.ID).Draw(t, "capabilities")
}

func (e *estate) editRole(t *rapid.T, ctx context.Context) error {
	_, err := e.g.Directory.RoleUpdate(ctx, directory.RoleUpdate{ID: e.role(t, customRoles.Draw(t, "which")), Modules: e.drawModules(t), Capabilities: e.drawCapabilities(t)})
	return err
}

func (e *estate) deleteRole(t *rapid.T, ctx context.Context) error {
	in := directory.RoleDelete{ID: e.role(t, customRoles.Draw(t, "which"))}
	if heir := e.role(t, rapid.SampledFrom(estateRoles).Draw(t, "heir")); heir != uuid.Nil {
		in.ReassignTo = &heir
	}
	_, err := e.g.Directory.RoleDelete(ctx, in)
	return err
}

func (e *estate) makeRole(t *rapid.T, ctx context.Context) error {
	_, err := e.g.Directory.RoleCreate(ctx, directory.RoleCreate{Organization: &e.org, Name: customRoles.Draw(t, "name"), Modules: e.drawModules(t), Capabilities: e.drawCapabilities(t)})
	return err
}

// suspend names a successor, who gains rights.
func (e *estate) suspend(t *rapid.T, ctx context.Context) error {
	heir := e.drawPerson(t)
	_, err := e.g.Directory.UserSuspend(ctx, e.drawPerson(t), &heir)
	return err
}

func (e *estate) reactivate(t *rapid.T, ctx context.Context) error {
	_, err := e.g.Directory.UserReactivate(ctx, e.drawPerson(t))
	return err
}

func (e *estate) duty(t *rapid.T, ctx context.Context) error {
	_, err := e.g.Directory.UserSetOrganizationRole(ctx, e.drawPerson(t), rapid.SampledFrom([]roster.OrganizationRole{roster.NoDuty, roster.Auditor, roster.Manager}).Draw(t, "duty"))
	return err
}

// email changes the address with which a person signs in.
func (e *estate) email(t *rapid.T, ctx context.Context) error {
	who, email := e.drawPerson(t), "taken@over.test"
	id, err := e.g.Directory.UserUpdate(ctx, directory.UserUpdate{User: who, Email: &email})
	if err == nil {
		v := access.From(ctx)
		if duty := e.read(t).duties[id]; v.Client != nil && duty != roster.NoDuty && duty != "" {
			t.Fatalf("%s moves the address of a %s, who comes in by it", v.Label(), duty)
		}
		_, err = e.g.Directory.UserUpdate(gatewaytest.System(), directory.UserUpdate{User: directory.UserRef{ID: id}, Email: &who.Email})
		must(t, err)
	}
	return err
}

// client creates, widens or rotates an API client, which would then have more rights than the actor.
func (e *estate) client(t *rapid.T, ctx context.Context) error {
	name := rapid.SampledFrom(sortedKeys(e.clients)).Draw(t, "client")
	switch rapid.IntRange(0, 2).Draw(t, "what") {
	case 0:
		made, err := e.g.Directory.APIClientCreate(ctx, directory.APIClientCreate{Organization: &e.org, Name: uuid.NewString(), Scopes: roster.AllScopes})
		if err == nil {
			_, err = e.g.Directory.APIClientRevoke(ctx, made.Client, nil)
		}
		return err
	case 1:
		_, err := e.g.Directory.APIClientUpdate(ctx, directory.APIClientUpdate{ID: e.clients[name], Scopes: []roster.Scope{roster.ManageRoles, roster.BulkScope}})
		return err
	}
	made, err := e.g.Directory.APIClientRotate(ctx, e.clients[name], nil)
	if err == nil {
		e.g.Keep(name, made.Token)
	}
	return err
}

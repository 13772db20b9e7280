package directory_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// client creates an API client and returns a context as that client.
func (h *house) client(scopes ...roster.Scope) (uuid.UUID, context.Context) {
	h.Helper()
	made, err := h.dir.APIClientCreate(h.staff, directory.APIClientCreate{Organization: &h.org, Name: uuid.NewString(), Scopes: scopes})
	h.must(err)
	v, err := h.who.Authenticate(context.Background(), made.Token)
	h.must(err)
	return made.Client, access.With(context.Background(), v)
}

// H8, H22: a client with only MANAGE_ROLES can change what a role grants, but nobody may gain by it.
func TestAClientGivesNobodyMoreThroughARoleWithoutManagingMembers(t *testing.T) {
	each(t, 9, func(h *house) {
		_, roles := h.client(roster.ManageRoles)
		_, both := h.client(roster.ManageRoles, roster.ManageMembers)
		made, err := h.dir.RoleCreate(roles, directory.RoleCreate{Name: "Held", Capabilities: []roster.Capability{roster.Post, roster.ViewLibrary}})
		h.must(err)
		wider := []roster.Capability{roster.Post, roster.ViewLibrary, roster.EditMedia}
		edit := func(ctx context.Context, c []roster.Capability) error {
			_, err := h.dir.RoleUpdate(ctx, directory.RoleUpdate{ID: made, Capabilities: c})
			return err
		}
		h.must(edit(roles, wider)) // nobody holds it yet
		h.must(edit(roles, []roster.Capability{roster.Post}))
		_, err = h.dir.MembershipAdd(both, directory.MembershipAdd{Account: h.account("one"), User: directory.NewUser{Email: "ann@acme.test"}, Roles: []uuid.UUID{made}})
		h.must(err)
		h.is(edit(roles, wider), fault.Forbidden)
		h.must(edit(roles, []roster.Capability{}))
		h.must(edit(both, wider))
		analyst := h.role("Analyst")
		_, err = h.dir.RoleDelete(roles, directory.RoleDelete{ID: made, ReassignTo: &analyst})
		h.is(err, fault.Forbidden)
		_, err = h.dir.RoleDelete(both, directory.RoleDelete{ID: made, ReassignTo: &analyst})
		h.must(err)
	})
}

// Changed rights apply to the next change (H30), also if the client's request had started before.
func TestAClientsScopesAreThoseOfTheMoment(t *testing.T) {
	each(t, 9, func(h *house) {
		one := h.account("one")
		id, feed := h.client(roster.ManageMembers, roster.ManageAccounts)
		add := func() error {
			_, err := h.dir.MembershipAdd(feed, directory.MembershipAdd{Account: one, User: directory.NewUser{Email: "ann@acme.test"}, Roles: []uuid.UUID{h.role("Analyst")}})
			return err
		}
		open := func() error {
			_, err := h.dir.AccountCreate(feed, directory.AccountCreate{Platform: roster.X, Handle: uuid.NewString()})
			return err
		}
		h.must(add())
		h.must(open())
		_, err := h.dir.APIClientUpdate(h.staff, directory.APIClientUpdate{ID: id, Scopes: []roster.Scope{roster.ManageAccounts}})
		h.must(err)
		h.is(add(), fault.Forbidden)
		h.must(open())
		_, err = h.dir.APIClientRevoke(h.staff, id, nil)
		h.must(err)
		h.is(add(), fault.Forbidden)
		h.is(open(), fault.Forbidden)
	})
}

// H8: changing the email or status of a person would also move or remove their organization role.
func TestAClientLeavesPeopleWithADutyAlone(t *testing.T) {
	each(t, 9, func(h *house) {
		_, feed := h.client(roster.AllScopes...)
		boss, auditor := directory.UserRef{Email: "manager@acme.test"}, h.person("auditor@acme.test")
		h.duty(auditor, roster.Auditor)
		email, first := "mine@example.test", "X"
		for _, who := range []directory.UserRef{boss, auditor} {
			_, err := h.dir.UserUpdate(feed, directory.UserUpdate{User: who, Email: &email})
			h.is(err, fault.Forbidden)
			_, err = h.dir.UserUpdate(feed, directory.UserUpdate{User: who, FirstName: &first})
			h.is(err, fault.Forbidden)
			_, err = h.dir.UserSuspend(feed, who, nil)
			h.is(err, fault.Forbidden)
			_, err = h.dir.UserSetOrganizationRole(feed, who, roster.NoDuty)
			h.is(err, fault.Forbidden)
		}
		_, err := h.dir.UserSuspend(h.staff, auditor, nil)
		h.must(err)
		_, err = h.dir.UserReactivate(feed, auditor)
		h.is(err, fault.Forbidden)
	})
}

func TestAnOrganizationHasAHundredClientsAndTakesNoSeatForThem(t *testing.T) {
	each(t, 0, func(h *house) {
		var last uuid.UUID
		for i := range directory.MaxClients {
			made, err := h.dir.APIClientCreate(h.staff, directory.APIClientCreate{Organization: &h.org, Name: fmt.Sprint("client ", i), Scopes: []roster.Scope{roster.ReadScope}})
			h.must(err)
			last = made.Client
		}
		more := func(name string) error {
			_, err := h.dir.APIClientCreate(h.staff, directory.APIClientCreate{Organization: &h.org, Name: name, Scopes: []roster.Scope{roster.ReadScope}})
			return err
		}
		h.is(more("one more"), fault.LimitReached)
		_, err := h.dir.APIClientRevoke(h.staff, last, nil)
		h.must(err)
		h.must(more(fmt.Sprint("CLIENT ", directory.MaxClients-1))) // the name of a revoked client is free
		h.is(more("one more"), fault.LimitReached)
	})
}

// A client's end can be moved in both directions and removed, but never so that an ended client works again.
func TestAClientsEndMovesUntilItHasPassed(t *testing.T) {
	each(t, 9, func(h *house) {
		id, feed := h.client(roster.ManageAccounts)
		move := func(in directory.APIClientUpdate) error {
			in.ID = id
			_, err := h.dir.APIClientUpdate(h.staff, in)
			return err
		}
		open := func() error {
			_, err := h.dir.AccountCreate(feed, directory.AccountCreate{Platform: roster.X, Handle: uuid.NewString()})
			return err
		}
		soon, later, past := h.now().Add(time.Hour), h.now().Add(2*time.Hour), h.now().Add(-time.Hour)
		h.must(move(directory.APIClientUpdate{ExpiresAt: &soon}))
		h.is(move(directory.APIClientUpdate{ExpiresAt: &past}), fault.InvalidInput)
		h.must(move(directory.APIClientUpdate{ClearEnd: true}))
		h.forward(time.Hour)
		h.must(open())
		h.must(move(directory.APIClientUpdate{ExpiresAt: &later}))
		h.must(open())
		h.forward(time.Hour)
		h.is(open(), fault.Forbidden)
		beyond := later.Add(time.Hour)
		h.is(move(directory.APIClientUpdate{ExpiresAt: &beyond}), fault.InvalidInput)
		h.is(move(directory.APIClientUpdate{ClearEnd: true}), fault.InvalidInput)
		h.is(open(), fault.Forbidden)
	})
}

package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
)

func (m mutation) MembershipAdd(ctx context.Context, in model.MembershipAddInput) (*model.MembershipPayload, error) {
	ctx, q := m.answer(ctx)
	add, err := membershipAdd(in)
	done, err := run(ctx, m.Directory.MembershipAdd, add, err)
	p := &model.MembershipPayload{Query: &model.Query{}}
	if asked := selected(ctx, "MembershipPayload"); asked.has([]string{"membershipEdge"}) || !decided(asked.below("membership", "Membership", "Node")) {
		p.Membership, p.UserErrors, err = reread(ctx, q, done.ID, err, q.changedMemberships)
		return p, err
	}
	if p.UserErrors, err = present.UserErrors(err); err == nil && len(p.UserErrors) == 0 {
		p.Membership = asDecided(done)
	}
	return p, err
}

// decided reports whether what is asked of a changed membership is known from the change, so that it need not be read again.
func decided(asked selection) bool {
	for name := range asked.names("id", "version") {
		return name == ""
	}
	return true
}

// asDecided returns a membership with what the change says of it.
func asDecided(c directory.Changed) *model.Membership {
	return &model.Membership{ID: globalid.ID{Kind: globalid.Membership, UUID: c.ID}, Organization: c.Organization, Version: c.Version}
}

func membershipAdd(in model.MembershipAddInput) (out directory.MembershipAdd, err error) {
	out = directory.MembershipAdd{
		User: directory.NewUser{
			Email: input.Value(in.Email.Value()), Username: input.Value(in.Username.Value()), FirstName: input.Value(in.FirstName.Value()), LastName: input.Value(in.LastName.Value()),
		},
		ExpiresAt: in.ExpiresAt.Value(), OnExisting: in.OnExisting, ExpectedVersion: in.ExpectedVersion.Value(),
	}
	if out.Account, err = input.AccountRef(in.Account, "account"); err == nil {
		out.Roles, err = input.RoleIDs(in.RoleIds, "roleIds")
	}
	return out, err
}

func (m mutation) MembershipsAssignRoles(ctx context.Context, in model.MembershipsAssignRolesInput) (*model.MembershipsAssignRolesPayload, error) {
	ctx, q := m.answer(ctx)
	p := &model.MembershipsAssignRolesPayload{Memberships: []*model.Membership{}, Query: &model.Query{}}
	assign, err := assignRoles(in)
	done, err := run(ctx, m.Directory.MembershipsAssignRoles, assign, err)
	if p.UserErrors, err = present.UserErrors(err); err != nil || len(p.UserErrors) > 0 {
		return p, err
	}
	p.LegacyReplaced = done.LegacyReplaced
	if decided(selected(ctx, "MembershipsAssignRolesPayload").below("memberships", "Membership", "Node")) {
		for _, c := range done.Memberships {
			p.Memberships = append(p.Memberships, asDecided(c))
		}
		return p, nil
	}
	ids := make([]uuid.UUID, len(done.Memberships))
	for i, c := range done.Memberships {
		ids[i] = c.ID
	}
	found, err := q.changedMemberships(ctx, ids)
	for _, id := range ids {
		if one, ok := found[id]; ok {
			p.Memberships = append(p.Memberships, one)
		}
	}
	return p, err
}

func assignRoles(in model.MembershipsAssignRolesInput) (out directory.AssignRoles, err error) {
	out.Mode, out.ExpectedVersions = in.Mode, in.ExpectedVersions.Value()
	out.ExpiresAt = in.ExpiresAt.Value()
	out.ClearEnd = in.ExpiresAt.IsSet() && out.ExpiresAt == nil
	if len(in.Users) == 0 || len(in.Users) > roster.MaxAtOnce {
		return out, fault.New(fault.InvalidInput, "Pass 1 to %d people.", roster.MaxAtOnce).At("users")
	}
	if out.Account, err = input.AccountRef(in.Account, "account"); err != nil {
		return out, err
	}
	if out.Users, err = input.UserRefs(in.Users, "users"); err != nil {
		return out, err
	}
	out.Roles, err = input.RoleIDs(in.RoleIds, "roleIds")
	return out, err
}

func (m mutation) MembershipRemove(ctx context.Context, in model.MembershipRemoveInput) (*model.MembershipRemovePayload, error) {
	p := &model.MembershipRemovePayload{Query: &model.Query{}}
	remove, err := membershipRemove(in)
	gone, err := run(ctx, m.Directory.MembershipRemove, remove, err)
	if p.UserErrors, err = present.UserErrors(err); err != nil || len(p.UserErrors) > 0 {
		return p, err
	}
	if gone.Membership != uuid.Nil {
		p.MembershipID = &globalid.ID{Kind: globalid.Membership, UUID: gone.Membership}
	}
	v, err := access.Require(ctx)
	if err != nil {
		return p, err
	}
	p.Account, p.User = accountOf(v, gone.Account), userOf(gone.User, m.Now())
	return p, nil
}

func membershipRemove(in model.MembershipRemoveInput) (out directory.MembershipRemove, err error) {
	out.ExpectedVersion = in.ExpectedVersion.Value()
	if out.Account, err = input.AccountRef(in.Account, "account"); err == nil {
		out.User, err = input.UserRef(in.User, "user")
	}
	return out, err
}

package graph

import (
	"context"

	"example.com/roster/graph/fastjson"
	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"

	"github.com/99designs/gqlgen/graphql"
)

// The fields that can be written as JSON directly from the loaded structs: those with a column, and those listed here. All others need a resolver.
var (
	roles = fastjson.NewObject([]string{"Role", "Node"}, roleRecord.Fields(), map[string]fastjson.Field[*model.Role]{
		"modules":      fastjson.Texts((*model.Role).Modules),
		"capabilities": fastjson.Texts((*model.Role).Capabilities),
	})
	permissions = fastjson.NewObject([]string{"Permissions"}, map[string]fastjson.Field[*model.Permissions]{
		"modules":      fastjson.Texts((*model.Permissions).Modules),
		"capabilities": fastjson.Texts((*model.Permissions).Capabilities),
	})
	manageabilities = fastjson.NewObject([]string{"Manageability"}, map[string]fastjson.Field[model.Manageability]{
		"allowed": fastjson.Bool(func(m model.Manageability) bool { return m.Allowed }),
		"reason":  fastjson.OptionalText(func(m model.Manageability) *fault.Code { return m.Reason }),
		"message": fastjson.OptionalText(func(m model.Manageability) *string { return m.Message }),
	})
	accounts = fastjson.NewObject([]string{"Account", "Node"}, accountRecord.Fields(), map[string]fastjson.Field[*model.Account]{
		"archived":          fastjson.Bool((*model.Account).Archived),
		"viewerPermissions": fastjson.Child((*model.Account).ViewerPermissions, permissions),
	})
	users = fastjson.NewObject([]string{"User", "Node"}, userRecord.Fields(), map[string]fastjson.Field[*model.User]{
		"holdsSeat": fastjson.Bool((*model.User).HoldsSeat),

		"canUpdate":              fastjson.Child(canUpdate, manageabilities),
		"canSuspend":             fastjson.Child(canSuspend, manageabilities),
		"canReactivate":          fastjson.Child(canReactivate, manageabilities),
		"canSetOrganizationRole": fastjson.Child(canSetOrganizationRole, manageabilities),
		"canErase":               fastjson.Child(canErase, manageabilities),
	})
	memberships = fastjson.NewObject([]string{"Membership", "Node"}, membershipRecord.Fields(), map[string]fastjson.Field[*model.Membership]{
		"user":        fastjson.Child(func(m *model.Membership) *model.User { return m.User }, users),
		"account":     fastjson.Child(func(m *model.Membership) *model.Account { return m.Account }, accounts),
		"roles":       fastjson.Children(func(m *model.Membership) []*model.Role { return m.Roles }, roles),
		"permissions": fastjson.Child((*model.Membership).Permissions, permissions),
		"isPrimary":   fastjson.Bool((*model.Membership).IsPrimary),
		"isLegacy":    fastjson.Bool((*model.Membership).IsLegacy),
		"canManage":   fastjson.Child(func(m *model.Membership) model.Manageability { return m.CanManage }, manageabilities),

		"canAssignRoles": fastjson.Child(canAssignRoles, manageabilities),
		"canRemove":      fastjson.Child(canRemove, manageabilities),
		"canSetPrimary":  fastjson.Child(canSetPrimary, manageabilities),
	})
	accountSeats = fastjson.NewObject([]string{"AccountSeatUsage"}, map[string]fastjson.Field[*model.AccountSeatUsage]{
		"account":         fastjson.Child(func(s *model.AccountSeatUsage) *model.Account { return s.Account }, accounts),
		"people":          fastjson.Int(func(s *model.AccountSeatUsage) int { return s.People }),
		"exclusivePeople": fastjson.Int(func(s *model.AccountSeatUsage) int { return s.ExclusivePeople }),
		"isExact":         fastjson.Bool(func(s *model.AccountSeatUsage) bool { return s.IsExact }),
	})
)

// writeEdges is a middleware that writes a page's edges as JSON if package fastjson can. It returns all other results unchanged.
func writeEdges(ctx context.Context, next graphql.Resolver) (any, error) {
	found, err := next(ctx)
	if err != nil {
		return found, err
	}
	switch edges := found.(type) {
	case []model.MembershipEdge:
		if edges, err = membershipsDryRun(ctx, edges); err != nil {
			return nil, err
		}
		return fastjson.Edges(ctx, "Membership", edges, memberships)
	case []model.UserEdge:
		if edges, err = usersDryRun(ctx, edges); err != nil {
			return nil, err
		}
		return fastjson.Edges(ctx, "User", edges, users)
	case []model.AccountEdge:
		return fastjson.Edges(ctx, "Account", edges, accounts)
	case []model.RoleEdge:
		return fastjson.Edges(ctx, "Role", edges, roles)
	case []model.AccountSeatUsageEdge:
		return fastjson.Edges(ctx, "AccountSeatUsage", edges, accountSeats)
	}
	return found, nil
}

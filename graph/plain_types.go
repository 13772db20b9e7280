package graph

import (
	"time"

	"example.com/roster/graph/fastjson"
	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/rules"
)

// What the contract says of the finished structs. A field that is not here is fetched by a resolver.
var (
	roles = fastjson.NewObject([]string{"Role", "Node"}, map[string]fastjson.Field[*model.Role]{
		"id":           fastjson.ID(func(r *model.Role) globalid.ID { return r.ID }),
		"version":      fastjson.Int(func(r *model.Role) int { return r.Version }),
		"name":         fastjson.Text(func(r *model.Role) string { return r.Name }),
		"builtIn":      fastjson.Bool(func(r *model.Role) bool { return r.BuiltIn }),
		"legacy":       fastjson.Bool(func(r *model.Role) bool { return r.Legacy }),
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
	})
	accounts = fastjson.NewObject([]string{"Account", "Node"}, map[string]fastjson.Field[*model.Account]{
		"id":                fastjson.ID(func(a *model.Account) globalid.ID { return a.ID }),
		"version":           fastjson.Int(func(a *model.Account) int { return a.Version }),
		"platform":          fastjson.Text(func(a *model.Account) rules.Platform { return a.Platform }),
		"handle":            fastjson.Text(func(a *model.Account) string { return a.Handle }),
		"name":              fastjson.Text(func(a *model.Account) string { return a.Name }),
		"group":             fastjson.OptionalText(func(a *model.Account) *string { return a.Group }),
		"archived":          fastjson.Bool(func(a *model.Account) bool { return a.Archived }),
		"viewerPermissions": fastjson.Child((*model.Account).ViewerPermissions, permissions),
	})
	users = fastjson.NewObject([]string{"User", "Node"}, map[string]fastjson.Field[*model.User]{
		"id":               fastjson.ID(func(u *model.User) globalid.ID { return u.ID }),
		"version":          fastjson.Int(func(u *model.User) int { return u.Version }),
		"email":            fastjson.Text(func(u *model.User) string { return u.Email }),
		"username":         fastjson.OptionalText(func(u *model.User) *string { return u.Username }),
		"firstName":        fastjson.Text(func(u *model.User) string { return u.FirstName }),
		"lastName":         fastjson.Text(func(u *model.User) string { return u.LastName }),
		"status":           fastjson.Text(func(u *model.User) rules.Status { return u.Status }),
		"lastLoginAt":      fastjson.OptionalTime(func(u *model.User) *time.Time { return u.LastLoginAt }),
		"organizationRole": fastjson.Text(func(u *model.User) rules.OrganizationRole { return u.OrganizationRole }),
		"holdsSeat":        fastjson.Bool((*model.User).HoldsSeat),
		"seatHeldSince":    fastjson.OptionalTime(func(u *model.User) *time.Time { return u.SeatHeldSince }),
		"createdAt":        fastjson.Time(func(u *model.User) time.Time { return u.CreatedAt }),

		"invitationExpiresAt": fastjson.OptionalTime(func(u *model.User) *time.Time { return u.InvitationExpiresAt }),
	})
	memberships = fastjson.NewObject([]string{"Membership", "Node"}, map[string]fastjson.Field[*model.Membership]{
		"id":          fastjson.ID(func(m *model.Membership) globalid.ID { return m.ID }),
		"version":     fastjson.Int(func(m *model.Membership) int { return m.Version }),
		"user":        fastjson.Child(func(m *model.Membership) *model.User { return m.User }, users),
		"account":     fastjson.Child(func(m *model.Membership) *model.Account { return m.Account }, accounts),
		"roles":       fastjson.Children(func(m *model.Membership) []*model.Role { return m.Roles }, roles),
		"permissions": fastjson.Child((*model.Membership).Permissions, permissions),
		"isPrimary":   fastjson.Bool((*model.Membership).IsPrimary),
		"isLegacy":    fastjson.Bool((*model.Membership).IsLegacy),
		"canManage":   fastjson.Child(func(m *model.Membership) model.Manageability { return m.CanManage }, manageabilities),
		"expiresAt":   fastjson.OptionalTime(func(m *model.Membership) *time.Time { return m.ExpiresAt }),
		"addedAt":     fastjson.Time(func(m *model.Membership) time.Time { return m.AddedAt }),
		"addedBy":     fastjson.Text(func(m *model.Membership) string { return m.AddedBy }),
	})
	accountSeats = fastjson.NewObject([]string{"AccountSeatUsage"}, map[string]fastjson.Field[*model.AccountSeatUsage]{
		"account":         fastjson.Child(func(s *model.AccountSeatUsage) *model.Account { return s.Account }, accounts),
		"people":          fastjson.Int(func(s *model.AccountSeatUsage) int { return s.People }),
		"exclusivePeople": fastjson.Int(func(s *model.AccountSeatUsage) int { return s.ExclusivePeople }),
	})
)

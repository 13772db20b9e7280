package graph

import (
	"time"

	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/rules"
)

// What the contract says of the finished structs. A field that is not here is fetched by a resolver.
var (
	roles = newObject([]string{"Role", "Node"}, map[string]field[*model.Role]{
		"id":           id(func(r *model.Role) globalid.ID { return r.ID }),
		"version":      number(func(r *model.Role) int { return r.Version }),
		"name":         word(func(r *model.Role) string { return r.Name }),
		"builtIn":      yes(func(r *model.Role) bool { return r.BuiltIn }),
		"legacy":       yes(func(r *model.Role) bool { return r.Legacy }),
		"modules":      words((*model.Role).Modules),
		"capabilities": words((*model.Role).Capabilities),
	})
	permissions = newObject([]string{"Permissions"}, map[string]field[*model.Permissions]{
		"modules":      words((*model.Permissions).Modules),
		"capabilities": words((*model.Permissions).Capabilities),
	})
	manageabilities = newObject([]string{"Manageability"}, map[string]field[model.Manageability]{
		"allowed": yes(func(m model.Manageability) bool { return m.Allowed }),
		"reason":  optional(func(m model.Manageability) *fault.Code { return m.Reason }),
	})
	accounts = newObject([]string{"Account", "Node"}, map[string]field[*model.Account]{
		"id":                id(func(a *model.Account) globalid.ID { return a.ID }),
		"version":           number(func(a *model.Account) int { return a.Version }),
		"platform":          word(func(a *model.Account) rules.Platform { return a.Platform }),
		"handle":            word(func(a *model.Account) string { return a.Handle }),
		"name":              word(func(a *model.Account) string { return a.Name }),
		"group":             optional(func(a *model.Account) *string { return a.Group }),
		"archived":          yes(func(a *model.Account) bool { return a.Archived }),
		"viewerPermissions": child((*model.Account).ViewerPermissions, permissions),
	})
	users = newObject([]string{"User", "Node"}, map[string]field[*model.User]{
		"id":               id(func(u *model.User) globalid.ID { return u.ID }),
		"version":          number(func(u *model.User) int { return u.Version }),
		"email":            word(func(u *model.User) string { return u.Email }),
		"username":         optional(func(u *model.User) *string { return u.Username }),
		"firstName":        word(func(u *model.User) string { return u.FirstName }),
		"lastName":         word(func(u *model.User) string { return u.LastName }),
		"status":           word(func(u *model.User) rules.Status { return u.Status }),
		"lastLoginAt":      perhaps(func(u *model.User) *time.Time { return u.LastLoginAt }),
		"organizationRole": word(func(u *model.User) rules.OrganizationRole { return u.OrganizationRole }),
		"holdsSeat":        yes((*model.User).HoldsSeat),
		"seatHeldSince":    perhaps(func(u *model.User) *time.Time { return u.SeatHeldSince }),
		"createdAt":        instant(func(u *model.User) time.Time { return u.CreatedAt }),

		"invitationExpiresAt": perhaps(func(u *model.User) *time.Time { return u.InvitationExpiresAt }),
	})
	memberships = newObject([]string{"Membership", "Node"}, map[string]field[*model.Membership]{
		"id":          id(func(m *model.Membership) globalid.ID { return m.ID }),
		"version":     number(func(m *model.Membership) int { return m.Version }),
		"user":        child(func(m *model.Membership) *model.User { return m.User }, users),
		"account":     child(func(m *model.Membership) *model.Account { return m.Account }, accounts),
		"roles":       children(func(m *model.Membership) []*model.Role { return m.Roles }, roles),
		"permissions": child((*model.Membership).Permissions, permissions),
		"isPrimary":   yes((*model.Membership).IsPrimary),
		"isLegacy":    yes((*model.Membership).IsLegacy),
		"canManage":   child(func(m *model.Membership) model.Manageability { return m.CanManage }, manageabilities),
		"expiresAt":   perhaps(func(m *model.Membership) *time.Time { return m.ExpiresAt }),
		"addedAt":     instant(func(m *model.Membership) time.Time { return m.AddedAt }),
		"addedBy":     word(func(m *model.Membership) string { return m.AddedBy }),
	})
	accountSeats = newObject([]string{"AccountSeatUsage"}, map[string]field[*model.AccountSeatUsage]{
		"account":         child(func(s *model.AccountSeatUsage) *model.Account { return s.Account }, accounts),
		"people":          number(func(s *model.AccountSeatUsage) int { return s.People }),
		"exclusivePeople": number(func(s *model.AccountSeatUsage) int { return s.ExclusivePeople }),
	})
)

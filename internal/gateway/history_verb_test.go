package gateway_test

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func (h *history) drawAccount(t *rapid.T) string {
	return rapid.SampledFrom(sortedKeys(h.m.accounts)).Draw(t, "account")
}

func (h *history) drawPerson(t *rapid.T, what string) string {
	return rapid.SampledFrom(h.pool).Draw(t, what)
}

// drawPlace usually returns an existing membership.
func (h *history) drawPlace(t *rapid.T) place {
	there := slices.SortedFunc(maps.Keys(h.m.grants), func(a, b place) int {
		return cmp.Or(strings.Compare(a.account, b.account), strings.Compare(a.email, b.email))
	})
	if len(there) == 0 || rapid.IntRange(0, 3).Draw(t, "anywhere") == 0 {
		return place{h.drawAccount(t), h.drawPerson(t, "whom")}
	}
	return rapid.SampledFrom(there).Draw(t, "membership")
}

// drawStanding usually returns a person with the status.
func (h *history) drawStanding(t *rapid.T, status string) string {
	those := slices.DeleteFunc(slices.Clone(h.pool), func(email string) bool { return h.m.people[email].status != status })
	if len(those) == 0 || rapid.IntRange(0, 3).Draw(t, "anybody") == 0 {
		return h.drawPerson(t, "whom")
	}
	return rapid.SampledFrom(those).Draw(t, status)
}

// drawActor usually returns an actor with all rights, so that the model can predict the result.
func (h *history) drawActor(t *rapid.T) string {
	return rapid.SampledFrom([]string{h.boss, h.boss, h.boss, staff, h.pool[0]}).Draw(t, "actor")
}

// drawRoles returns roles that can be granted, about half the time with one that makes an administrator.
func (h *history) drawRoles(t *rapid.T) []string {
	plain := append([]string{"Uploader", "Analyst", "Standard"}, sortedKeys(h.m.custom)...)
	roles := []string{rapid.SampledFrom(append(plain, "Administrator", "Admin", "Administrator", "Admin")).Draw(t, "role")}
	if rapid.Bool().Draw(t, "two") {
		roles = append(roles, rapid.SampledFrom(plain).Draw(t, "second"))
	}
	return roles
}

// drawHeir returns a successor half the time.
func (h *history) drawHeir(t *rapid.T) (string, *directory.UserRef) {
	if !rapid.Bool().Draw(t, "successor") {
		return "", nil
	}
	heir := h.drawPerson(t, "successor is")
	return heir, &directory.UserRef{Email: heir}
}

var (
	onExisting = rapid.SampledFrom([]roster.OnExisting{roster.SkipExisting, roster.AddToExisting, roster.ReplaceExisting, roster.RefuseExisting})
	modes      = rapid.SampledFrom([]roster.AssignMode{roster.ReplaceRoles, roster.ReplaceRoles, roster.AddRoles, roster.RemoveRoles})
)

func (h *history) add(t *rapid.T) {
	p, roles, on := place{h.drawAccount(t), h.drawPerson(t, "whom")}, h.drawRoles(t), onExisting.Draw(t, "on existing")
	var next *house
	if after, ok := h.m.wish("ADD", p, roles, string(on), ""); ok {
		next = h.m.copied()
		next.set(p, after)
	}
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.MembershipAdd(ctx, directory.MembershipAdd{Account: directory.AccountRef{ID: h.account(p.account)},
			User: directory.NewUser{Email: p.email}, Roles: h.roles(roles), OnExisting: on})
		return err
	})
}

func (h *history) assign(t *rapid.T) {
	first, mode, roles := h.drawPlace(t), modes.Draw(t, "mode"), h.drawRoles(t)
	on, people := first.account, []string{first.email}
	for p := range h.m.grants {
		if p.account == on && !slices.Contains(people, p.email) {
			people = append(people, p.email)
		}
	}
	slices.Sort(people)
	people = people[:rapid.IntRange(1, len(people)).Draw(t, "how many")]
	next := h.m.copied()
	var refs []directory.UserRef
	for _, email := range people {
		refs = append(refs, directory.UserRef{Email: email})
		if after, ok := h.m.wish("ASSIGN", place{on, email}, roles, "", string(mode)); ok && next != nil {
			next.set(place{on, email}, after)
		} else {
			next = nil
		}
	}
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.MembershipsAssignRoles(ctx, directory.AssignRoles{Account: directory.AccountRef{ID: h.account(on)}, Users: refs, Roles: h.roles(roles), Mode: mode})
		return err
	})
}

func (h *history) remove(t *rapid.T) {
	actor, p := h.drawActor(t), h.drawPlace(t)
	var next *house
	if _, known := h.m.people[p.email]; known && !h.m.accounts[p.account].archived && (!legacy(h.m.grants[p]) || actor == p.email) {
		next = h.m.copied()
		next.set(p, nil)
	}
	h.try(t, actor, next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.MembershipRemove(ctx, directory.MembershipRemove{Account: directory.AccountRef{ID: h.account(p.account)}, User: directory.UserRef{Email: p.email}})
		return err
	})
}

func (h *history) setPrimary(t *rapid.T) {
	p := h.drawPlace(t)
	var next *house
	if roles := h.m.grants[p]; len(roles) > 0 && !legacy(roles) && h.m.people[p.email].status == "ACTIVE" {
		next = h.m.copied()
		next.handOver(p.account, p.email)
		next.crown(p.account, p.email)
	}
	h.try(t, h.drawActor(t), next, p.email, false, func(ctx context.Context) error {
		_, err := h.g.Directory.AccountSetPrimaryUser(ctx, directory.AccountRef{ID: h.account(p.account)}, directory.UserRef{Email: p.email})
		return err
	})
}

func (h *history) removePrimary(t *rapid.T) {
	on := h.drawAccount(t)
	heir, ref := h.drawHeir(t)
	primary := h.m.accounts[on].primary
	var next *house
	if primary != "" && (heir == "" || h.m.mayInherit(heir, primary)) {
		next = h.m.copied()
		if heir != "" {
			next.handOver(on, heir)
		}
		next.set(place{on, primary}, nil)
		next.crown(on, heir)
	}
	h.try(t, staff, next, heir, true, func(ctx context.Context) error {
		_, err := h.g.Directory.PrimaryUserRemove(ctx, directory.AccountRef{ID: h.account(on)}, "they asked for it", ref)
		return err
	})
}

func (h *history) suspend(t *rapid.T) {
	actor, email := h.drawActor(t), h.drawStanding(t, "ACTIVE")
	heir, ref := h.drawHeir(t)
	who := h.m.people[email]
	next := h.m.copied()
	switch _, known := h.m.people[heir]; {
	case who.status == "" || who.status == "FORMER" || actor == email || heir != "" && !known:
		next = nil
	case who.status == "SUSPENDED" && heir == "":
	default:
		who.status = "SUSPENDED"
		next.people[email] = who
		for _, name := range sortedKeys(h.m.accounts) {
			if heir == "" || h.m.accounts[name].primary != email && !slices.Equal(h.m.administrators(name), []string{email}) {
				continue
			}
			if !h.m.mayInherit(heir, email) {
				next = nil
				break
			}
			next.handOver(name, heir)
			next.crown(name, heir)
		}
	}
	h.try(t, actor, next, heir, false, func(ctx context.Context) error {
		_, err := h.g.Directory.UserSuspend(ctx, directory.UserRef{Email: email}, ref)
		return err
	})
}

func (h *history) reactivate(t *rapid.T) {
	email := h.drawStanding(t, "SUSPENDED")
	var next *house
	if who := h.m.people[email]; who.status == "SUSPENDED" {
		next = h.m.copied()
		who.status = "FORMER"
		next.people[email] = who
		next.settle(email)
	}
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.UserReactivate(ctx, directory.UserRef{Email: email})
		return err
	})
}

// accept lets an invited person in, as signing in does after they have set a password. It never fails for lack of seats (H5).
func (h *history) accept(t *rapid.T) {
	email := rapid.SampledFrom(h.pool[len(h.pool)-2:]).Draw(t, "whom")
	who := h.m.people[email]
	if who.status != "INVITED" {
		t.Skip("not invited")
	}
	next := h.m.copied()
	next.people[email] = someone{"ACTIVE", who.duty, true}
	h.try(t, staff, next, "", false, func(ctx context.Context) error {
		return h.db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			i, err := tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetCreatedAt(time.Now()).Save(ctx)
			if err != nil {
				return err
			}
			id := h.user(email)
			if err := tx.User.UpdateOneID(id).SetIdentityID(i.ID).Exec(ctx); err != nil {
				return err
			}
			return h.g.Directory.Activate(ctx, tx, h.org, id)
		})
	})
}

func (h *history) setDuty(t *rapid.T) {
	actor, email := h.drawActor(t), h.drawPerson(t, "whom")
	duty := rapid.SampledFrom([]roster.OrganizationRole{roster.NoDuty, roster.NoDuty, roster.Auditor, roster.Manager}).Draw(t, "duty")
	var next *house
	who, known := h.m.people[email]
	if known && (who.duty == string(duty) || actor != email && (who.status != "SUSPENDED" || duty == roster.NoDuty)) {
		next = h.m.copied()
		who.duty = string(duty)
		next.people[email] = who
		next.settle(email)
	}
	h.try(t, actor, next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.UserSetOrganizationRole(ctx, directory.UserRef{Email: email}, duty)
		return err
	})
}

var customRole = rapid.SampledFrom([]string{"Editor", "Chief"})

func (h *history) createRole(t *rapid.T) {
	name, admin := customRole.Draw(t, "name"), rapid.Bool().Draw(t, "admin")
	var next *house
	if _, there := h.m.custom[name]; !there {
		next = h.m.copied()
		next.custom[name] = admin
	}
	h.try(t, h.boss, next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.RoleCreate(ctx, directory.RoleCreate{Organization: &h.org, Name: name, Modules: module(admin)})
		return err
	})
}

func module(admin bool) []roster.Module {
	if admin {
		return []roster.Module{roster.ModuleAdmin, roster.ModuleMedia}
	}
	return []roster.Module{roster.ModuleMedia}
}

func (h *history) updateRole(t *rapid.T) {
	name, admin := customRole.Draw(t, "name"), rapid.Bool().Draw(t, "admin")
	if _, there := h.m.custom[name]; !there {
		t.Skip("no such role")
	}
	next := h.m.copied()
	next.custom[name] = admin
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.RoleUpdate(ctx, directory.RoleUpdate{ID: h.g.Role(h.org, name), Modules: module(admin)})
		return err
	})
}

func (h *history) deleteRole(t *rapid.T) {
	name := customRole.Draw(t, "name")
	if _, there := h.m.custom[name]; !there {
		t.Skip("no such role")
	}
	to := rapid.SampledFrom(append([]string{"", "Analyst", "Administrator", "Legacy User"}, sortedKeys(h.m.custom)...)).Draw(t, "reassign to")
	next := h.m.copied()
	for p, roles := range h.m.grants {
		if slices.Contains(roles, name) {
			next.set(p, mixed(mixed(roles, []string{name}, "REMOVE"), []string{to}, "APPEND"))
		}
	}
	delete(next.custom, name)
	if h.m.held(name) && (to == "" || to == name || legacy([]string{to})) {
		next = nil
	}
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		in := directory.RoleDelete{ID: h.g.Role(h.org, name)}
		if to != "" {
			id := h.g.Role(h.org, to)
			in.ReassignTo = &id
		}
		_, err := h.g.Directory.RoleDelete(ctx, in)
		return err
	})
}

// openOrArchive creates a third account, or rarely archives one.
func (h *history) openOrArchive(t *rapid.T) {
	next := h.m.copied()
	if len(h.m.accounts) < 3 {
		next.accounts["three"] = handle{}
		h.try(t, h.boss, next, "", false, func(ctx context.Context) error {
			_, err := h.g.Directory.AccountCreate(ctx, directory.AccountCreate{Organization: &h.org, Platform: roster.Video, Handle: "three"})
			return err
		})
		return
	}
	if rapid.IntRange(0, 5).Draw(t, "seldom") > 0 {
		t.Skip("an archived account is the end of its story")
	}
	on := h.drawAccount(t)
	for p := range h.m.grants {
		if p.account == on {
			next.set(p, nil)
		}
	}
	if next.accounts[on] = (handle{archived: true}); h.m.accounts[on].archived {
		next = nil
	}
	h.try(t, h.drawActor(t), next, "", false, func(ctx context.Context) error {
		_, _, err := h.g.Directory.AccountArchive(ctx, directory.AccountRef{ID: h.account(on)}, false)
		return err
	})
}

// setSeats changes the limit, also to less than are used: nobody loses access (H10).
func (h *history) setSeats(t *rapid.T) {
	limit := rapid.IntRange(-1, 8).Draw(t, "seats")
	next := h.m.copied()
	next.limit = limit
	seats := &limit
	if limit < 0 {
		seats = nil
	}
	h.try(t, staff, next, "", false, func(ctx context.Context) error {
		_, err := h.g.Directory.OrganizationSetSeats(ctx, h.org, seats, nil)
		return err
	})
}

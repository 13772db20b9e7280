package rules

import (
	"slices"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/roster"
)

// The names of the model are few, so that the drawn rows often meet the same cells.
var (
	persons  = []string{"ada", "bob", "cat", "dan", "eve"}
	handles  = []string{"news", "sport", "video"}
	grantees = []string{"Administrator", "Standard", "Analyst", "Editor", "Chief", "LegacyUser", "LegacyAdmin"}
)

func drawPerson(t *rapid.T, label string) roster.UserID {
	return id(rapid.SampledFrom(persons).Draw(t, label))
}
func drawAccount(t *rapid.T) roster.AccountID {
	return id(rapid.SampledFrom(handles).Draw(t, "account"))
}

func drawRoles(t *rapid.T) []roster.RoleID {
	var out []roster.RoleID
	for _, name := range rapid.SliceOfN(rapid.SampledFrom(grantees), 1, 2).Draw(t, "roles") {
		out = append(out, id(name))
	}
	return out
}

// drawOrg returns an organization that keeps the promises. It has no seat limit, or one that is slightly above or below its used seats.
func drawOrg(t *rapid.T) *org {
	o := emptyOrg()
	for _, name := range handles {
		o.account(name)
	}
	for _, name := range persons {
		p := roster.Person{ID: id(name), Label: name, OrganizationRole: roster.NoDuty}
		p.Status = rapid.SampledFrom([]roster.Status{roster.Active, roster.Active, roster.Invited, roster.Suspended, roster.Former, ""}).Draw(t, name)
		p.CanSignIn = p.Status == roster.Active || p.Status != "" && p.Status != roster.Invited && rapid.Bool().Draw(t, "can sign in")
		if p.Status != roster.Former && p.Status != "" {
			p.OrganizationRole = rapid.SampledFrom([]roster.OrganizationRole{roster.NoDuty, roster.NoDuty, roster.NoDuty, roster.Auditor, roster.Manager}).Draw(t, "duty")
			for _, handle := range rapid.SliceOfDistinct(rapid.SampledFrom(handles), rapid.ID[string]).Draw(t, "on") {
				g := roster.Grant{ID: id(handle + " " + name), Version: rapid.IntRange(1, 2).Draw(t, "version"), Roles: roster.SortRoles(drawRoles(t))}
				if rapid.IntRange(0, 3).Draw(t, "end") == 0 {
					at := ends[rapid.SampledFrom([]string{"ended", "soon", "later"}).Draw(t, "at")]
					g.ExpiresAt = &at
				}
				p.Grants++
				o.cells[roster.Cell{Account: id(handle), User: p.ID}] = g
				o.order = append(o.order, roster.Cell{Account: id(handle), User: p.ID})
			}
			if p.Grants == 0 && p.OrganizationRole == roster.NoDuty {
				p.Status = roster.Former
			}
		}
		o.people[p.ID] = p
	}
	o.order = rapid.Permutation(o.order).Draw(t, "age")
	for id, a := range o.accounts {
		if len(o.lasting(id)) == 0 { // the only administrator never has an end date
			for c, g := range o.cells {
				if c.Account == id && o.isAdmin(g) {
					g.ExpiresAt = nil
					o.cells[c] = g
				}
			}
		}
		if l := o.lasting(id); len(l) > 0 {
			a.Primary = l[0]
			o.accounts[id] = a
		}
	}
	o.active, o.reserved = o.count()
	if !rapid.Bool().Draw(t, "unlimited") {
		limit := max(0, o.active+o.reserved+rapid.IntRange(-1, 2).Draw(t, "free"))
		o.limit = &limit
	}
	return o
}

// drawActor returns a manager, a person with the rights of their grants, or a person who manages users with few other rights.
func drawActor(t *rapid.T, o *org) roster.Actor {
	a := o.actor(rapid.SampledFrom(append([]string{"", ""}, persons...)).Draw(t, "by"))
	if rapid.IntRange(0, 3).Draw(t, "by a chief") == 0 {
		a = roster.Actor{User: a.User, On: map[roster.AccountID]roster.Capabilities{}}
		for _, handle := range handles {
			a.On[id(handle)] = o.roles[id("Chief")].Capabilities | o.roles[id(rapid.SampledFrom(grantees).Draw(t, "and"))].Capabilities
		}
	}
	return a
}

func drawOptions(t *rapid.T, o *org) Options {
	opts := Options{
		Actor:       drawActor(t, o),
		OnExisting:  rapid.SampledFrom([]roster.OnExisting{"", roster.SkipExisting, roster.AddToExisting, roster.ReplaceExisting, roster.RefuseExisting}).Draw(t, "on existing"),
		Mode:        rapid.SampledFrom([]roster.AssignMode{"", roster.ReplaceRoles, roster.AddRoles, roster.RemoveRoles}).Draw(t, "mode"),
		Shortage:    rapid.SampledFrom([]roster.Shortage{roster.FailRun, roster.FillInOrder}).Draw(t, "shortage"),
		IncludeSelf: rapid.Bool().Draw(t, "include self"),
		Offboard:    rapid.IntRange(0, 4).Draw(t, "offboard") == 0,
		Single:      rapid.Bool().Draw(t, "single"),
		Undo:        rapid.IntRange(0, 4).Draw(t, "undo") == 0,
		TakePrimary: rapid.IntRange(0, 2).Draw(t, "take primary") == 0,
	}
	if rapid.IntRange(0, 2).Draw(t, "successor") == 0 {
		opts.Successor = drawPerson(t, "successor is")
	}
	return opts
}

func drawRows(t *rapid.T, o *org) []Row {
	rows := make([]Row, rapid.IntRange(1, 7).Draw(t, "rows"))
	for i := range rows {
		r := Row{Number: i + 1, Account: drawAccount(t), User: drawPerson(t, "user")}
		r.Action = rapid.SampledFrom([]roster.Action{roster.Add, roster.Add, roster.Assign, roster.Remove, roster.Remove}).Draw(t, "action")
		if r.Action != roster.Remove {
			r.Roles = drawRoles(t)
			if rapid.IntRange(0, 4).Draw(t, "end") == 0 {
				at := o.now.Add(ends[rapid.SampledFrom([]string{"ended", "soon", "later"}).Draw(t, "at")].Sub(now))
				r.ExpiresAt = &at
			}
		}
		if r.Action != roster.Assign && rapid.IntRange(0, 7).Draw(t, "duty") == 0 {
			rows[i] = Row{Number: i + 1, Action: r.Action, User: r.User, Duty: rapid.SampledFrom([]roster.OrganizationRole{roster.Auditor, roster.Manager}).Draw(t, "duty is")}
			continue
		}
		if rapid.IntRange(0, 3).Draw(t, "looked") == 0 {
			seen := o.cells[roster.Cell{Account: r.Account, User: r.User}].Version
			if rapid.IntRange(0, 3).Draw(t, "stale") == 0 {
				seen++
			}
			r.Seen = &seen
		}
		rows[i] = r
	}
	return rows
}

// isAdmin, lasting and the following functions are the model: the same definitions, written without the code of the rules.
func (o *org) isAdmin(g roster.Grant) bool {
	for _, r := range g.Roles {
		if slices.Contains(o.roles[r].Modules.Names(), roster.ModuleAdmin) {
			return true
		}
	}
	return false
}

func (o *org) lasting(a roster.AccountID) (out []roster.UserID) {
	for _, c := range o.order {
		if g := o.cells[c]; c.Account == a && g.ExpiresAt == nil && o.people[c.User].Status == roster.Active && o.isAdmin(g) {
			out = append(out, c.User)
		}
	}
	return out
}

func (o *org) isLegacy(g roster.Grant) bool {
	return slices.Contains(g.Roles, id("LegacyUser")) || slices.Contains(g.Roles, id("LegacyAdmin"))
}

// put writes a grant, or removes it, and updates the person's status.
func (o *org) put(c roster.Cell, g roster.Grant) {
	o.order = slices.DeleteFunc(o.order, func(x roster.Cell) bool { return x == c && !g.Exists() })
	if g.Exists() && !o.cells[c].Exists() {
		o.order = append(o.order, c)
	}
	if o.cells[c] = g; !g.Exists() {
		delete(o.cells, c)
	}
	o.stand(c.User)
}

func (o *org) stand(u roster.UserID) {
	p := o.people[u]
	p.Grants = 0
	for c := range o.cells {
		if c.User == u {
			p.Grants++
		}
	}
	somewhere := p.Grants > 0 || p.OrganizationRole != roster.NoDuty
	if p.Status == roster.Suspended {
		o.people[u] = p
		return
	}
	if !somewhere && p.Status != "" {
		p.Status = roster.Former
	}
	if somewhere && (p.Status == roster.Former || p.Status == "") {
		p.Status = roster.Invited
		if p.CanSignIn {
			p.Status = roster.Active
		}
	}
	o.people[u] = p
}

// crown sets the primary user of an account after a change.
func (o *org) crown(a roster.AccountID, successor roster.UserID) {
	x, l := o.accounts[a], o.lasting(a)
	switch {
	case slices.Contains(l, x.Primary):
	case slices.Contains(l, successor):
		x.Primary = successor
	case o.suspended(a, x.Primary): // H26
	case len(l) > 0:
		x.Primary = l[0]
	default:
		x.Primary = uuid.Nil
	}
	o.accounts[a] = x
}

package rules

import (
	"slices"
	"strings"

	"example.com/roster/internal/fault"
)

// AdministratorKind is the built-in role that makes somebody an administrator of an account: Admin on Video Cloud's accounts and for
// whoever holds Video Cloud's Standard, Administrator for everybody else (H25, B33).
func AdministratorKind(video, standard bool) RoleKind {
	if video || standard {
		return AdminRole
	}
	return AdministratorRole
}

// administratorRole is the role by which somebody who holds a grant becomes an administrator of an account.
func (w *World) administratorRole(g Grant, a Account) RoleID {
	return w.builtIn(AdministratorKind(a.Video, slices.Contains(g.Roles, w.builtIn(StandardRole).ID))).ID
}

// withAdministrator adds the role that makes an administrator, if none is held, and takes the end date away. Legacy roles
// go when a role is granted (H15).
func (d *draft) withAdministrator(g Grant, a Account) Grant {
	if d.makesAdmin(g) && g.ExpiresAt == nil && !d.Legacy(g) {
		return g
	}
	return Grant{ID: g.ID, Version: g.Version + 1, Roles: d.mix(g.Roles, []RoleID{d.administratorRole(g, a)}, AddRoles)}
}

// handOver makes a person an administrator for good, so that they can take over (H26).
func (d *draft) handOver(a Account, successor UserID) error {
	p := d.person(successor)
	if p.Status != Active && !(p.Status == Former && p.CanSignIn) {
		return fault.New(fault.InvalidInput, "%s is %s. A successor must be active.", p.Label, strings.ToLower(string(p.Status)))
	}
	if successor == a.Primary {
		return fault.New(fault.InvalidInput, "%s cannot succeed themselves.", p.Label)
	}
	c := Cell{a.ID, successor}
	d.set(c, d.withAdministrator(d.grant(c), a))
	return nil
}

// Succession makes the rows by which a successor takes over every account that refuses to lose its primary user or its last administrator,
// one an account, numbered from next on (H26). Decided together with the rows, under the same successor, they give what handOver gives. The
// world holds the successor's membership of each account.
func Succession(w *World, rows []Row, results []Result, successor UserID, next int) []Row {
	var more []Row
	done := map[AccountID]bool{}
	for i, r := range rows {
		f := results[i].Fault
		if f == nil || f.Code != fault.PrimaryProtected && f.Code != fault.LastAdmin || done[r.Account] || r.User == successor {
			continue
		}
		done[r.Account] = true
		role := w.administratorRole(w.Grant(Cell{r.Account, successor}), w.Accounts[r.Account])
		more = append(more, Row{Number: next + len(more), Action: Add, User: successor, Account: r.Account, Roles: []RoleID{role}})
	}
	return more
}

package rules

import (
	"slices"
	"strings"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// AdministratorKind returns the built-in role that makes a person an administrator of an account: Admin on Video Cloud accounts and for holders of Video
// Cloud's Standard role, otherwise Administrator (H25, B33).
func AdministratorKind(video, standard bool) roster.RoleKind {
	if video || standard {
		return roster.AdminRole
	}
	return roster.AdministratorRole
}

// administratorRole returns the role that makes the holder of a grant an administrator of an account.
func (w *World) administratorRole(g roster.Grant, a roster.Account) roster.RoleID {
	return w.builtIn(AdministratorKind(a.Video, slices.Contains(g.Roles, w.builtIn(roster.StandardRole).ID))).ID
}

// withAdministrator returns a grant that makes a lasting administrator: g itself if it already does and has no legacy role. Otherwise it adds the administrator
// role, drops legacy roles (H15) and removes the end date.
func (d *draft) withAdministrator(g roster.Grant, a roster.Account) roster.Grant {
	if d.makesAdmin(g) && g.ExpiresAt == nil && !d.Legacy(g) {
		return g
	}
	return roster.Grant{ID: g.ID, Version: g.Version + 1, Roles: d.mix(g.Roles, []roster.RoleID{d.administratorRole(g, a)}, roster.AddRoles)}
}

// handOver makes a person an administrator without an end date, so that they can take over (H26). It returns an error if they are
// neither active nor former with a sign-in, or if they are the primary user.
func (d *draft) handOver(a roster.Account, successor roster.UserID) error {
	p := d.person(successor)
	if p.Status != roster.Active && !(p.Status == roster.Former && p.CanSignIn) {
		return fault.New(fault.InvalidInput, "%s is %s. A successor must be active.", p.Label, strings.ToLower(string(p.Status)))
	}
	if successor == a.Primary {
		return fault.New(fault.InvalidInput, "%s cannot succeed themselves.", p.Label)
	}
	c := roster.Cell{Account: a.ID, User: successor}
	d.set(c, d.withAdministrator(d.grant(c), a))
	return nil
}

// Succession returns the rows with which a successor takes over every account whose rows are refused because it would lose its primary user or its last
// administrator: one row for each account, numbered from next (H26). Decided together with the other rows and the same successor, they have the effect of
// handOver. The world must hold the successor's membership of each account.
func Succession(w *World, rows []Row, results []Result, successor roster.UserID, next int) []Row {
	var more []Row
	done := map[roster.AccountID]bool{}
	for i, r := range rows {
		f := results[i].Fault
		if f == nil || f.Code != fault.PrimaryProtected && f.Code != fault.LastAdmin || done[r.Account] || r.User == successor {
			continue
		}
		done[r.Account] = true
		role := w.administratorRole(w.Grant(roster.Cell{Account: r.Account, User: successor}), w.Accounts[r.Account])
		more = append(more, Row{Number: next + len(more), Action: roster.Add, User: successor, Account: r.Account, Roles: []roster.RoleID{role}})
	}
	return more
}

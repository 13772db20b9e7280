package rules

import (
	"slices"
	"strings"

	"example.com/roster/internal/fault"
)

// AdministratorKind returns the built-in role that makes a person an administrator of an account: Admin on Video Cloud accounts and for holders of Video
// Cloud's Standard role, otherwise Administrator (H25, B33).
func AdministratorKind(video, standard bool) RoleKind {
	if video || standard {
		return AdminRole
	}
	return AdministratorRole
}

// administratorRole returns the role that makes the holder of a grant an administrator of an account.
func (w *World) administratorRole(g Grant, a Account) RoleID {
	return w.builtIn(AdministratorKind(a.Video, slices.Contains(g.Roles, w.builtIn(StandardRole).ID))).ID
}

// withAdministrator returns a grant that makes a lasting administrator: g itself if it already does and has no legacy role. Otherwise it adds the administrator
// role, drops legacy roles (H15) and removes the end date.
func (d *draft) withAdministrator(g Grant, a Account) Grant {
	if d.makesAdmin(g) && g.ExpiresAt == nil && !d.Legacy(g) {
		return g
	}
	return Grant{ID: g.ID, Version: g.Version + 1, Roles: d.mix(g.Roles, []RoleID{d.administratorRole(g, a)}, AddRoles)}
}

// handOver makes a person an administrator without an end date, so that they can take over (H26). It returns an error if they are
// neither active nor former with a sign-in, or if they are the primary user.
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

// Succession returns the rows with which a successor takes over every account whose rows are refused because it would lose its primary user or its last
// administrator: one row for each account, numbered from next (H26). Decided together with the other rows and the same successor, they have the effect of
// handOver. The world must hold the successor's membership of each account.
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

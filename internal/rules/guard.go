package rules

import (
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Breach is a broken rule of an account. User is the person whose change breaks it.
type Breach struct {
	Account roster.AccountID
	User    roster.UserID
	Fault   *fault.Error
}

// guard checks the final state of an account and returns the rule that it breaks, or nil (H14): the primary user stays an administrator (H25), an account that
// had an administrator keeps one (H24), and the only administrator has no end date (H33). A successor who is an administrator in the final state can take over
// from the primary user (H26). takePrimary allows removing the primary user: vendor staff with a reason (B32). Suspended people keep their grants, so a
// suspension breaks no rule (H26).
func (d *draft) guard(id roster.AccountID, successor roster.UserID, takePrimary bool) *Breach {
	a := d.Accounts[id]
	after := d.administrators(id)
	if a.Primary != uuid.Nil && !takePrimary && !slices.Contains(after, a.Primary) && !slices.Contains(after, successor) && !d.suspended(a.Primary, id) {
		return &Breach{id, a.Primary, fault.New(fault.PrimaryProtected,
			"%s is the primary user of %s. Set another primary user first, or choose a successor.", d.label(a.Primary), a.Label)}
	}
	if len(after) > 0 {
		return nil
	}
	if before := d.administratorsBefore(id); len(before) > 0 && !slices.ContainsFunc(before, func(u roster.UserID) bool { return d.suspended(u, id) }) {
		return &Breach{id, d.lastTouched(id, before), fault.New(fault.LastAdmin,
			"%s would be left without an administrator. Add another administrator first.", a.Label)}
	}
	for _, users := range [2][]roster.UserID{d.on[id], d.added[id]} {
		for _, u := range users {
			c := roster.Cell{Account: id, User: u}
			g := d.grant(c)
			if _, touched := d.grants[c]; (touched || len(d.roles) > 0) && g.ExpiresAt != nil && d.makesAdmin(g) {
				return &Breach{id, u, fault.New(fault.LastAdmin,
					"%s would be the only administrator of %s, so their access cannot have an end date.", d.label(u), a.Label)}
			}
		}
	}
	return nil
}

// lastTouched returns the administrator whose membership is changed last, in the order of the rows. It returns uuid.Nil if no membership is changed, only a
// status or a role.
func (d *draft) lastTouched(id roster.AccountID, before []roster.UserID) roster.UserID {
	for _, c := range slices.Backward(d.order) {
		if c.Account == id && slices.Contains(before, c.User) {
			return c.User
		}
	}
	return uuid.Nil
}

// suspended reports whether a person is suspended and would otherwise be a lasting administrator of the account.
func (d *draft) suspended(u roster.UserID, id roster.AccountID) bool {
	g := d.grant(roster.Cell{Account: id, User: u})
	return d.person(u).Status == roster.Suspended && g.ExpiresAt == nil && d.makesAdmin(g)
}

// crown sets the primary user of an account (H25): the current one if they are an administrator, else the successor, else the administrator with the oldest
// membership, or uuid.Nil if there is none. A suspended primary user is kept unless the successor takes over (H26).
func (d *draft) crown(id roster.AccountID, successor roster.UserID) {
	after := d.administrators(id)
	p := d.primary(id)
	switch {
	case slices.Contains(after, p):
	case slices.Contains(after, successor):
		p = successor
	case d.suspended(p, id):
	case len(after) > 0:
		p = after[0]
	default:
		p = uuid.Nil
	}
	d.primaries[id] = p
}

func (d *draft) label(u roster.UserID) string {
	if l := d.People[u].Label; l != "" {
		return l
	}
	return "The person"
}

// Manage returns the code with which a change or removal of a membership would be refused, or true if it would not be (B61, H29).
func Manage(may, staff, legacy, primary bool) (fault.Code, bool) {
	switch {
	case !may:
		return fault.Forbidden, false
	case legacy:
		return fault.LegacyRole, false
	case primary && !staff:
		return fault.PrimaryProtected, false
	}
	return "", true
}

package rules

import (
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Breach is a change that an account must not suffer. User is whose change is to blame.
type Breach struct {
	Account AccountID
	User    UserID
	Fault   *fault.Error
}

// guard judges the final state of one account (H14): the primary user stays an administrator (H25), who had an
// administrator keeps one (H24), and nobody with an end date is the only one (H33). A successor who is an administrator
// in the final state may take over from the primary (H26); takePrimary is vendor staff with a reason (B32). Who is suspended keeps
// what they hold, so that no suspension is a breach (H26).
func (d *draft) guard(id AccountID, successor UserID, takePrimary bool) *Breach {
	a := d.Accounts[id]
	after := d.administrators(id)
	if a.Primary != uuid.Nil && !takePrimary && !slices.Contains(after, a.Primary) && !slices.Contains(after, successor) && !d.suspended(a.Primary, id) {
		return &Breach{id, a.Primary, fault.New(fault.PrimaryProtected,
			"%s is the primary user of %s. Set another primary user first, or choose a successor.", d.label(a.Primary), a.Label)}
	}
	if len(after) > 0 {
		return nil
	}
	if before := d.administratorsBefore(id); len(before) > 0 && !slices.ContainsFunc(before, func(u UserID) bool { return d.suspended(u, id) }) {
		return &Breach{id, d.lastTouched(id, before), fault.New(fault.LastAdmin,
			"%s would be left without an administrator. Add another administrator first.", a.Label)}
	}
	for _, users := range [2][]UserID{d.on[id], d.added[id]} {
		for _, u := range users {
			c := Cell{id, u}
			g := d.grant(c)
			if _, touched := d.grants[c]; (touched || len(d.roles) > 0) && g.ExpiresAt != nil && d.makesAdmin(g) {
				return &Breach{id, u, fault.New(fault.LastAdmin,
					"%s would be the only administrator of %s, so their access cannot have an end date.", d.label(u), a.Label)}
			}
		}
	}
	return nil
}

// lastTouched is the administrator whose change comes last, as if the rows were taken one by one; uuid.Nil where nobody's
// membership is touched, but their status or their role.
func (d *draft) lastTouched(id AccountID, before []UserID) UserID {
	for _, c := range slices.Backward(d.order) {
		if c.Account == id && slices.Contains(before, c.User) {
			return c.User
		}
	}
	return uuid.Nil
}

// suspended says whether somebody is suspended who would otherwise be an administrator on whom the account can rest.
func (d *draft) suspended(u UserID, id AccountID) bool {
	g := d.grant(Cell{id, u})
	return d.person(u).Status == Suspended && g.ExpiresAt == nil && d.makesAdmin(g)
}

// crown keeps exactly one primary user where there is an administrator (H25): the one there is, else the successor, else
// the longest-standing administrator. Who is suspended stays the primary user, until somebody else is made it (H26).
func (d *draft) crown(id AccountID, successor UserID) {
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

func (d *draft) label(u UserID) string {
	if l := d.People[u].Label; l != "" {
		return l
	}
	return "The person"
}

// Manage says beforehand what a change or removal of a membership would be refused for, if anything (B61, H29).
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

package directory

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/notify"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// writeMessages sends each person one mail about what happened to them (B24, BX5, H38): invited, added or removed. A bulk run sends them at its end (H14).
func (c *Change) writeMessages(now *store.Writes, w *rules.World, parts []authoredDecision) error {
	if c.Bulk != uuid.Nil {
		return nil
	}
	var messages []notify.Message
	for _, p := range parts {
		messages = append(messages, c.messages(w, p.Decision)...)
	}
	return notify.Add(now, c.Now, messages...)
}

func (c *Change) messages(w *rules.World, d *rules.Decision) []notify.Message {
	type news struct{ leads, added, changed, removed []string }
	zone := notify.TimeZone(c.Org.TimeZone)
	line := func(g rules.Grant, account uuid.UUID, primary bool) string {
		roles := make([]string, len(g.Roles))
		for i, id := range g.Roles {
			roles[i] = w.Roles[id].Name
		}
		slices.Sort(roles)
		return notify.AccessLine(accountTitle(w.Accounts[account].Label), roles, g.ExpiresAt, zone, primary)
	}
	about := map[uuid.UUID]*news{}
	var order []uuid.UUID
	for _, g := range d.Grants {
		n := about[g.User]
		if n == nil {
			n = &news{}
			about[g.User] = n
			order = append(order, g.User)
		}
		switch {
		case !g.Before.Exists():
			n.added = append(n.added, line(g.After, g.Account, false))
		case !g.After.Exists():
			n.removed = append(n.removed, line(rules.Grant{}, g.Account, false))
		case g.User != c.Viewer.ActorID(c.Org.ID): // who changes their own access knows
			n.changed = append(n.changed, line(g.After, g.Account, false))
		}
	}
	for _, p := range d.Primaries {
		if p.After == uuid.Nil || p.Before == uuid.Nil || p.After == c.Viewer.ActorID(c.Org.ID) {
			continue // the first administrator of an account takes over from nobody
		}
		n := about[p.After]
		if n == nil {
			n = &news{}
			about[p.After] = n
			order = append(order, p.After)
		}
		n.leads = append(n.leads, line(rules.Grant{}, p.Account, true))
	}
	for _, p := range d.People {
		if about[p.After.ID] == nil && p.After.Status == rules.Invited && p.Before.Status != rules.Invited {
			about[p.After.ID] = &news{}
			order = append(order, p.After.ID)
		}
	}
	messages := make([]notify.Message, 0, len(order))
	for _, id := range order {
		n := about[id]
		m := c.mail(id, "")
		addAccountNames(&m, n.added)
		p, moved := d.Person(id)
		switch {
		case moved && p.After.Status == rules.Invited && p.Before.Status != rules.Invited:
			m.Kind = notify.Invited
		case len(n.added) > 0 && w.People[id].Status == rules.Suspended:
			continue // they have no access until they are reactivated
		case len(n.leads) > 0:
			m.Kind = notify.TookOver
			addAccountNames(&m, n.leads)
		case len(n.added) > 0:
			m.Kind = notify.Added
		case len(n.removed) > 0:
			m.Kind = notify.Removed
			addAccountNames(&m, n.removed)
		case len(n.changed) > 0 && w.People[id].Status == rules.Active:
			m.Kind = notify.AccessChanged
			addAccountNames(&m, n.changed)
		default:
			continue
		}
		messages = append(messages, m)
	}
	return messages
}

// accountTitle is how mails name an account that a world knows by its label, platform and handle.
func accountTitle(label string) string {
	platform, handle, _ := strings.Cut(label, " ")
	return rules.Platform(platform).Title() + " @" + handle
}

// mail returns a message to a person about what the viewer does.
func (c *Change) mail(user uuid.UUID, kind notify.Kind) notify.Message {
	return notify.Message{Organization: c.Org.ID, User: user, Bulk: c.Bulk, Kind: kind, Actor: c.Viewer.ActorID(c.Org.ID), Payload: notify.Payload{By: c.Viewer.Label()}}
}

// addAccountNames adds the accounts of a single change to its message. A bulk operation sends one mail for all of its accounts and names none.
func addAccountNames(m *notify.Message, accounts []string) {
	const most = 20
	m.Payload.Accounts, m.Payload.More = accounts[:min(most, len(accounts))], max(0, len(accounts)-most)
}

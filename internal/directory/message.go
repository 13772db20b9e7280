package directory

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
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
	line := func(g roster.Grant, account uuid.UUID, primary bool) string {
		roles := make([]string, len(g.Roles))
		for i, id := range g.Roles {
			roles[i] = w.Roles[id].Name
		}
		slices.Sort(roles)
		return notify.AccessLine(accountTitle(w.Accounts[account].Label), roles, g.ExpiresAt, zone, primary)
	}
	about := map[uuid.UUID]*news{}
	var order []uuid.UUID
	of := func(user uuid.UUID) *news {
		if about[user] == nil {
			about[user] = &news{}
			order = append(order, user)
		}
		return about[user]
	}
	for _, g := range d.Grants {
		n := of(g.User)
		switch {
		case !g.Before.Exists():
			n.added = append(n.added, line(g.After, g.Account, false))
		case !g.After.Exists():
			n.removed = append(n.removed, line(roster.Grant{}, g.Account, false))
		default:
			n.changed = append(n.changed, line(g.After, g.Account, false))
		}
	}
	for _, p := range d.Primaries {
		if p.After == uuid.Nil || p.Before == uuid.Nil {
			continue // the first administrator of an account replaces nobody as primary user
		}
		n := of(p.After)
		n.leads = append(n.leads, line(roster.Grant{}, p.Account, true))
	}
	for _, p := range d.People {
		if p.After.Status == roster.Invited && p.Before.Status != roster.Invited {
			of(p.After.ID)
		}
	}
	messages := make([]notify.Message, 0, len(order))
	for _, id := range order {
		n, status := about[id], w.People[id].Status
		p, moved := d.Person(id)
		invited := moved && p.After.Status == roster.Invited && p.Before.Status != roster.Invited
		kind := mailKind(Moved{Added: len(n.added) > 0, Removed: len(n.removed) > 0, Changed: len(n.changed) > 0, Leads: len(n.leads) > 0}, invited, status, id == c.Viewer.ActorID(c.Org.ID))
		if kind == "" {
			continue
		}
		m := c.mail(id, kind)
		addAccountNames(&m, map[notify.Kind][]string{
			notify.Invited: n.added, notify.TookOver: n.leads, notify.Added: n.added, notify.Removed: n.removed, notify.AccessChanged: n.changed,
		}[kind])
		messages = append(messages, m)
	}
	return messages
}

// accountTitle returns an account as mails name it, from its label in a world: platform and handle.
func accountTitle(label string) string {
	platform, handle, _ := strings.Cut(label, " ")
	return roster.Platform(platform).Title() + " @" + handle
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

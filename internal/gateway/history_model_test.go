package gateway_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// house is a simple model of an organization: its people, their roles, its accounts and its seats. It uses neither the database nor the code of the rules. A
// change must succeed exactly if it is valid and its result is legal.
type house struct {
	limit    int // negative if unlimited
	people   map[string]someone
	grants   map[place][]string // names of roles, sorted
	accounts map[string]handle
	custom   map[string]bool // whether a custom role has the Admin module
}

type someone struct {
	status, duty string
	signin       bool // has a password, so that being added activates them at once
}

type place struct{ account, email string }

type handle struct {
	primary  string
	archived bool
}

func newHouse(limit int) *house {
	return &house{limit: limit, people: map[string]someone{}, grants: map[place][]string{}, accounts: map[string]handle{}, custom: map[string]bool{}}
}

func (m *house) copied() *house {
	return &house{m.limit, maps.Clone(m.people), maps.Clone(m.grants), maps.Clone(m.accounts), maps.Clone(m.custom)}
}

func (m *house) administers(role string) bool {
	return role == "Administrator" || role == "Admin" || role == "Legacy Admin" || m.custom[role]
}

func legacy(roles []string) bool {
	return slices.ContainsFunc(roles, func(r string) bool { return strings.HasPrefix(r, "Legacy") })
}

// administrators returns the people who count as administrators of an account (H24).
func (m *house) administrators(account string) []string {
	var out []string
	for p, roles := range m.grants {
		if p.account == account && m.people[p.email].status == "ACTIVE" && slices.ContainsFunc(roles, m.administers) {
			out = append(out, p.email)
		}
	}
	return out
}

// set sets the roles of a person on an account; without roles it removes the membership.
func (m *house) set(p place, roles []string) {
	if len(roles) == 0 {
		delete(m.grants, p)
	} else {
		roles = slices.Clone(roles)
		slices.Sort(roles)
		m.grants[p] = slices.Compact(roles)
	}
	m.settle(p.email)
}

// settle sets the status of a person according to their access (H3, H7, H35).
func (m *house) settle(email string) {
	who, known := m.people[email]
	if !known {
		who = someone{status: "FORMER", duty: "NONE"}
	}
	belongs := who.duty != "NONE"
	for p := range m.grants {
		belongs = belongs || p.email == email
	}
	switch {
	case belongs && who.status == "FORMER" && who.signin:
		who.status = "ACTIVE"
	case belongs && who.status == "FORMER":
		who.status = "INVITED"
	case !belongs && who.status != "SUSPENDED":
		who.status = "FORMER"
	}
	m.people[email] = who
}

// leave removes the sign-ins of people who have left: they are invited when they come back (H3).
func (m *house) leave() {
	for email, who := range m.people {
		if who.status == "FORMER" {
			who.signin = false
			m.people[email] = who
		}
	}
}

// seats counts distinct people (H2, H6).
func (m *house) seats() (active, reserved int) {
	for _, who := range m.people {
		switch who.status {
		case "ACTIVE":
			active++
		case "INVITED":
			reserved++
		}
	}
	return active, reserved
}

func (m *house) used() int {
	active, reserved := m.seats()
	return active + reserved
}

// mixed returns the roles after an assignment (H15): legacy roles are removed if another role is added.
func mixed(had, asked []string, mode string) []string {
	var out []string
	switch mode {
	case "ADD":
		out = append(slices.DeleteFunc(slices.Clone(had), func(r string) bool { return legacy([]string{r}) }), asked...)
	case "REMOVE":
		out = slices.DeleteFunc(slices.Clone(had), func(r string) bool { return slices.Contains(asked, r) })
	case "APPEND": // as when a deleted role is replaced by another one: legacy roles stay
		out = append(slices.Clone(had), asked...)
	default:
		out = slices.Clone(asked)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// wish returns the roles that a row results in. ok is false if the row is invalid by itself.
func (m *house) wish(action string, p place, asked []string, onExisting, mode string) (after []string, ok bool) {
	had := m.grants[p]
	asked = mixed(nil, asked, "REPLACE")
	switch {
	case m.accounts[p.account].archived:
		return nil, false
	case action == "REMOVE":
		return nil, true
	case action == "ADD" && len(had) == 0:
		return asked, true
	case len(had) == 0:
		return nil, false
	case action == "ADD" && (slices.Equal(had, asked) || onExisting == "SKIP"):
		return had, true
	case action == "ADD" && onExisting == "ERROR":
		return nil, false
	case action == "ADD":
		mode = onExisting
	}
	after = mixed(had, asked, mode)
	return after, len(after) > 0
}

// handOver makes an heir an administrator, as becoming primary user does (B35).
func (m *house) handOver(account, heir string) {
	p := place{account, heir}
	had := m.grants[p]
	if slices.ContainsFunc(had, m.administers) && !legacy(had) {
		return
	}
	role := "Administrator"
	if account == "three" || slices.Contains(had, "Standard") { // a Video Cloud account
		role = "Admin"
	}
	m.set(p, mixed(had, []string{role}, "ADD"))
}

// mayInherit reports whether a person can take over from another (H26).
func (m *house) mayInherit(heir, from string) bool {
	who, known := m.people[heir]
	return known && heir != from && (who.status == "ACTIVE" || who.status == "FORMER" && who.signin)
}

// legal reports whether the organization may become next: it has enough seats (H4, H10), and each account keeps its administrators and its primary user (H24,
// H25), unless an heir takes over (H26) or staff removes the primary user (B32).
func (m *house) legal(next *house, heir string, takePrimary bool) bool {
	if next.limit >= 0 && next.used() > max(next.limit, m.used()) {
		return false
	}
	for account, h := range m.accounts {
		if next.accounts[account].archived {
			continue
		}
		left := next.administrators(account)
		waits := func(email string) bool { // suspended people keep what they hold (H26)
			return next.people[email].status == "SUSPENDED" && slices.ContainsFunc(next.grants[place{account, email}], next.administers)
		}
		if before := m.administrators(account); len(left) == 0 && len(before) > 0 && !slices.ContainsFunc(before, waits) {
			return false
		}
		if h.primary != "" && !takePrimary && !slices.Contains(left, h.primary) && !slices.Contains(left, heir) && !waits(h.primary) {
			return false
		}
	}
	return true
}

// held reports whether anybody holds a role.
func (m *house) held(role string) bool {
	for _, roles := range m.grants {
		if slices.Contains(roles, role) {
			return true
		}
	}
	return false
}

// lines returns the model in the format of truth.
func (m *house) lines() []string {
	active, reserved := m.seats()
	out := []string{fmt.Sprintf("seats %d %d %d", m.limit, active, reserved)}
	for p, roles := range m.grants {
		for _, r := range roles {
			out = append(out, "grant "+p.email+" "+p.account+" "+r)
		}
	}
	for email, who := range m.people {
		out = append(out, "person "+email+" "+who.status+" "+who.duty)
	}
	for name, a := range m.accounts {
		out = append(out, fmt.Sprintf("account %s %s %t", name, a.primary, a.archived))
	}
	for name, admin := range m.custom {
		out = append(out, fmt.Sprintf("role %s %t", name, admin))
	}
	slices.Sort(out)
	return out
}

// truth selects the tables in the format of house.lines.
const truth = `
SELECT 'seats ' || CAST(coalesce(seat_limit, -1) AS text) || ' ' || CAST(seats_active AS text) || ' ' || CAST(seats_reserved AS text) FROM organizations WHERE id = $1
UNION ALL SELECT 'grant ' || u.email || ' ' || a.handle || ' ' || r.name FROM memberships m JOIN users u ON u.id = m.user_id
	JOIN accounts a ON a.id = m.account_id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE m.organization_id = $1
UNION ALL SELECT 'person ' || email || ' ' || status || ' ' || organization_role FROM users WHERE organization_id = $1
UNION ALL SELECT 'account ' || a.handle || ' ' || coalesce(u.email, '') || CASE WHEN a.archived_at IS NULL THEN ' false' ELSE ' true' END
	FROM accounts a LEFT JOIN users u ON u.id = a.primary_user_id WHERE a.organization_id = $1
UNION ALL SELECT 'role ' || name || CASE WHEN modules & 1 = 1 THEN ' true' ELSE ' false' END FROM roles WHERE organization_id = $1 AND NOT built_in`

// crown makes a person the primary user of an account, unless the email is empty.
func (m *house) crown(account, email string) {
	if a := m.accounts[account]; email != "" {
		a.primary = email
		m.accounts[account] = a
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

package rules

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

var (
	now   = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	ends  = map[string]time.Time{"ended": now.Add(-time.Hour), "soon": now.Add(24 * time.Hour), "later": now.Add(48 * time.Hour)}
	words = map[string]roster.Status{"invited": roster.Invited, "suspended": roster.Suspended, "former": roster.Former, "unknown": ""}
)

// org is an organization that is written as text, one line per person:
//
//	ada news=Administrator* sport=Standard+Editor   active; the star is the primary user
//	bob invited news=Standard@soon                  a reserved seat, access with an end date
//	cat former                                      known, without access
//	dan unknown                                     never seen before
//	eve manager                                     an organization role and no account
//	fay former without-sign-in                      known, and would be invited
//	gus former erased                               the record of a person who was erased
//
// Built-in roles are written without spaces. The custom roles are Editor (three capabilities) and Chief (the Admin module and few capabilities). org replaces
// the directory: it creates the world, applies effects, and recounts the seats.
type org struct {
	now              time.Time
	limit            *int
	held             int
	active, reserved int // updated only by the deltas of decisions
	roles            map[roster.RoleID]roster.Role
	people           map[roster.UserID]roster.Person
	accounts         map[roster.AccountID]roster.Account
	cells            map[roster.Cell]roster.Grant
	order            []roster.Cell // cells with a grant, the oldest grant first
}

func id(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)) }

func emptyOrg() *org {
	o := &org{
		now: now, roles: map[roster.RoleID]roster.Role{}, people: map[roster.UserID]roster.Person{}, accounts: map[roster.AccountID]roster.Account{},
		cells: map[roster.Cell]roster.Grant{},
	}
	for _, r := range BuiltIns() {
		r.ID, r.BuiltIn = id(strings.ReplaceAll(r.Name, " ", "")), true
		o.roles[r.ID] = r
	}
	for _, r := range []roster.Role{
		{Name: "Editor", Modules: modules(roster.ModuleMedia), Capabilities: capabilities(roster.EditMedia, roster.UploadVideos, roster.Post)},
		{Name: "Chief", Modules: modules(roster.ModuleAdmin, roster.ModuleMedia), Capabilities: capabilities(roster.ManageUsers, roster.EditMedia)},
	} {
		r.ID = id(r.Name)
		o.roles[r.ID] = r
	}
	return o
}

// read parses the text. An unknown word fails the test.
func read(t testing.TB, text string) *org {
	t.Helper()
	o := emptyOrg()
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		p := roster.Person{ID: id(f[0]), Label: f[0], Status: roster.Active, OrganizationRole: roster.NoDuty, CanSignIn: true}
		for _, word := range f[1:] {
			switch account, roles, grant := strings.Cut(word, "="); {
			case grant:
				p.Grants++
				roles, star := strings.CutSuffix(roles, "*")
				c := roster.Cell{Account: o.account(account).ID, User: p.ID}
				g := o.grant(t, roles)
				g.ID = id(account + " " + f[0])
				o.cells[c] = g
				o.order = append(o.order, c)
				if star {
					a := o.account(account)
					a.Primary = p.ID
					o.accounts[a.ID] = a
				}
			case word == "manager" || word == "auditor":
				p.OrganizationRole = roster.OrganizationRole(strings.ToUpper(word))
			case word == "invited" || word == "unknown":
				p.Status, p.CanSignIn = words[word], false
			case word == "without-sign-in":
				p.CanSignIn = false
			case word == "erased":
				p.Label = roster.ErasedEmail
			case word == "suspended" || word == "former":
				p.Status = words[word]
			default:
				t.Fatalf("the test says %q of %s", word, f[0])
			}
		}
		o.people[p.ID] = p
	}
	o.active, o.reserved = o.count()
	return o
}

// account returns an account and creates it if needed: "video" is a Video Cloud account, "closed" is archived.
func (o *org) account(name string) roster.Account {
	if _, there := o.accounts[id(name)]; !there {
		o.accounts[id(name)] = roster.Account{ID: id(name), Label: name, Video: name == "video", Archived: name == "closed"}
	}
	return o.accounts[id(name)]
}

// grant parses "Standard+Editor@soon" as a grant of version 1.
func (o *org) grant(t testing.TB, text string) roster.Grant {
	t.Helper()
	names, end, timed := strings.Cut(text, "@")
	g := roster.Grant{Version: 1}
	for name := range strings.SplitSeq(names, "+") {
		if _, known := o.roles[id(name)]; !known && name != "Nonsense" && name != "" {
			t.Fatalf("the test grants %q", name)
		}
		if name != "" {
			g.Roles = append(g.Roles, id(name))
		}
	}
	g.Roles = roster.SortRoles(g.Roles)
	if timed {
		at, known := ends[end]
		if !known {
			t.Fatalf("the test ends a grant %q", end)
		}
		g.ExpiresAt = &at
	}
	return g
}

// world returns the whole organization as the directory would load it.
func (o *org) world() *World {
	w := NewWorld(o.now, roster.Seats{Limit: o.limit, Active: o.active, Reserved: o.reserved, Held: o.held})
	maps.Copy(w.Roles, o.roles)
	maps.Copy(w.Accounts, o.accounts)
	maps.Copy(w.People, o.people)
	for _, c := range o.order {
		g := o.cells[c]
		g.Roles = slices.Clone(g.Roles)
		w.Put(c, g)
	}
	return w
}

// take writes the effects of a decision as the directory would. The test fails if an effect does not start from the current state.
func (o *org) take(t fataler, d *Decision) {
	t.Helper()
	for _, g := range d.Grants {
		if !o.cells[g.Cell].SameAs(g.Before) || o.cells[g.Cell].Version != g.Before.Version || o.cells[g.Cell].ID != g.Before.ID {
			t.Fatalf("a change starts from %+v where there is %+v", g.Before, o.cells[g.Cell])
		}
		if g.After.SameAs(g.Before) {
			t.Fatalf("%+v is no change", g)
		}
		switch was, is := g.Before.Exists(), g.After.Exists(); {
		case is && was && g.After.Version != g.Before.Version+1, is && !was && g.After.Version != 1:
			t.Fatalf("a version goes from %d to %d", g.Before.Version, g.After.Version)
		case is && was && g.After.ID != g.Before.ID:
			t.Fatalf("a membership goes from %s to %s", g.Before.ID, g.After.ID)
		case is && !was:
			o.order = append(o.order, g.Cell)
		case !is:
			o.order = slices.DeleteFunc(o.order, func(c roster.Cell) bool { return c == g.Cell })
		}
		if o.cells[g.Cell] = g.After; !g.After.Exists() {
			delete(o.cells, g.Cell)
		}
	}
	for _, p := range d.People {
		if p.Before == p.After {
			t.Fatalf("%+v is no change", p)
		}
		if o.people[p.After.ID] != p.Before {
			t.Fatalf("a person starts from %+v where there is %+v", p.Before, o.people[p.After.ID])
		}
		o.people[p.After.ID] = p.After
	}
	for _, p := range d.Primaries {
		a := o.accounts[p.Account]
		if p.Before == p.After {
			t.Fatalf("%+v is no change", p)
		}
		if a.Primary != p.Before {
			t.Fatalf("a primary user starts from %s where there is %s", p.Before, a.Primary)
		}
		a.Primary = p.After
		o.accounts[a.ID] = a
	}
	o.active += d.Seats.ActiveDelta
	o.reserved += d.Seats.ReserveDelta
}

type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

// count recounts the seats from the people and their grants (H2, H6).
func (o *org) count() (active, reserved int) {
	for _, p := range o.people {
		holds := p.OrganizationRole == roster.Manager || p.OrganizationRole == roster.Auditor
		for c := range o.cells {
			holds = holds || c.User == p.ID
		}
		switch {
		case holds && p.Status == roster.Active:
			active++
		case holds && p.Status == roster.Invited:
			reserved++
		}
	}
	return active, reserved
}

// String returns the organization in the format of read, with people and accounts in alphabetical order.
func (o *org) String() string {
	var out strings.Builder
	for _, p := range slices.SortedFunc(maps.Values(o.people), func(a, b roster.Person) int { return cmp.Compare(a.Label, b.Label) }) {
		out.WriteString(p.Label)
		for word, s := range words {
			if s == p.Status {
				out.WriteString(" " + word)
			}
		}
		if p.OrganizationRole != roster.NoDuty {
			out.WriteString(" " + strings.ToLower(string(p.OrganizationRole)))
		}
		for _, a := range slices.SortedFunc(maps.Values(o.accounts), func(a, b roster.Account) int { return cmp.Compare(a.Label, b.Label) }) {
			g := o.cells[roster.Cell{Account: a.ID, User: p.ID}]
			if !g.Exists() {
				continue
			}
			names := []string{}
			for _, r := range g.Roles {
				names = append(names, strings.ReplaceAll(o.roles[r].Name, " ", ""))
			}
			slices.Sort(names)
			out.WriteString(" " + a.Label + "=" + strings.Join(names, "+"))
			for name, at := range ends {
				if g.ExpiresAt != nil && g.ExpiresAt.Equal(at) {
					out.WriteString("@" + name)
				}
			}
			if a.Primary == p.ID {
				out.WriteString("*")
			}
		}
		out.WriteString("\n")
	}
	return out.String()
}

// actor returns a person of the organization with the rights of their current grants; "" is a manager without a record in it.
func (o *org) actor(name string) roster.Actor {
	if name == "" {
		return roster.Actor{User: id("a manager"), Everywhere: true}
	}
	a := roster.Actor{User: id(name), On: map[roster.AccountID]roster.Capabilities{}}
	for c, g := range o.cells {
		if c.User == a.User && (g.ExpiresAt == nil || g.ExpiresAt.After(o.now)) {
			a.On[c.Account] = o.capabilities(g)
		}
	}
	return a
}

func (o *org) capabilities(g roster.Grant) (all roster.Capabilities) {
	for _, r := range g.Roles {
		all |= o.roles[r].Capabilities
	}
	return all
}

// rows parses "ADD bob news Standard@soon seen=2" or "ADD bob duty manager", one row per line. "was=it" expects the current membership, "was=another" another
// one. People who are not in the organization's text are unknown.
func (o *org) rows(t testing.TB, text string) []Row {
	t.Helper()
	var out []Row
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		r := Row{Number: len(out) + 1, Action: roster.Action(f[0]), User: id(f[1])}
		if f[2] == "duty" {
			r.Duty = roster.OrganizationRole(strings.ToUpper(f[3]))
			f = f[:3]
		} else {
			r.Account = o.account(f[2]).ID
		}
		if r.Action == roster.Add && r.Duty == "" {
			r.New = id("the new membership of " + f[1])
		}
		if _, known := o.people[r.User]; !known {
			o.people[r.User] = roster.Person{ID: r.User, Label: f[1], OrganizationRole: roster.NoDuty}
		}
		for _, word := range f[3:] {
			switch n, seen := strings.CutPrefix(word, "seen="); {
			case seen:
				v, err := strconv.Atoi(n)
				if err != nil {
					t.Fatal(err)
				}
				r.Seen = &v
			case word == "was=it":
				r.Was = o.cells[roster.Cell{Account: r.Account, User: r.User}].ID
			case word == "was=another":
				r.Was = id("another membership")
			case word == "forever":
				r.ClearEnd = true
			case word == "unreadable":
				r.Problem = fault.New(fault.InvalidInput, "The line cannot be read.")
			default:
				g := o.grant(t, word)
				r.Roles, r.ExpiresAt = g.Roles, g.ExpiresAt
			}
		}
		out = append(out, r)
	}
	return out
}

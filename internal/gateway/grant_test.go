package gateway_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// triesEach is the number of tries in each organization.
const triesEach = 30

// TestNobodyGrantsMoreThanTheyHold has random people and API clients try to give random rights to random people in every possible way. After each try, it
// reads from the tables who has gained what: nobody may gain what the actor does not hold on that account (H22). Managers may grant everything, and an API
// client with MANAGE_MEMBERS everything except organization roles (H8). -rapid.checks=340 makes 10,000 tries. It fails with the mutants grant-limit and
// client-scope.
func TestNobodyGrantsMoreThanTheyHold(t *testing.T) {
	unlessGiven(t, "rapid.checks", 12)
	for _, f := range [][2]string{{"rapid.nofailfile", "true"}, {"rapid.shrinktime", "2s"}} { // a failure needs no file, and shrinking must end soon
		if err := flag.Set(f[0], f[1]); err != nil {
			t.Fatal(err)
		}
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Start(t, db)
		n := tried{}
		rapid.Check(t, func(t *rapid.T) {
			n.organizations++
			e := newEstate(t, g, db, fmt.Sprintf("g%d", n.organizations), &n)
			for range triesEach {
				e.try(t)
			}
		})
		t.Logf("%d tries in %d organizations: %d let through, by which somebody gained %d times; 0 gained what the actor did not hold", n.tries, n.organizations, n.passed, n.gained)
		if n.gained < n.tries/50 {
			t.Errorf("of %d tries only %d gave anybody anything: they try the wrong things", n.tries, n.gained)
		}
	})
}

// tried counts the tries in all organizations.
type tried struct{ organizations, tries, passed, gained int }

// estate is an organization with people who have different rights, and API clients with different scopes.
type estate struct {
	g        *gatewaytest.Gateway
	db       *store.DB
	n        *tried
	org      uuid.UUID
	accounts []uuid.UUID
	people   []string
	clients  map[string]uuid.UUID // by name
	ops      []uuid.UUID
	said     string // describes the last try
}

var estateRoles = []string{"Administrator", "Contributor", "Publisher", "Uploader", "Analyst", "Admin", "Standard", "Legacy User", "Editor", "Keeper", "Seer"}

func newEstate(t *rapid.T, g *gatewaytest.Gateway, db *store.DB, slug string, n *tried) *estate {
	e := &estate{g: g, db: db, n: n, org: g.Organization(slug, -1, true), clients: map[string]uuid.UUID{}}
	for _, r := range []directory.RoleCreate{
		{Name: "Editor", Modules: []roster.Module{roster.ModuleMedia}, Capabilities: []roster.Capability{roster.UploadMedia, roster.EditMedia}},
		{Name: "Keeper", Modules: []roster.Module{roster.ModuleAdmin}}, // administers people but has few other rights
		{Name: "Seer", Modules: []roster.Module{roster.ModuleAnalytics}, Capabilities: []roster.Capability{roster.ViewAnalytics}},
	} {
		r.Organization = &e.org
		_, err := g.Directory.RoleCreate(gatewaytest.System(), r)
		must(t, err)
	}
	for _, handle := range []string{"one", "two", "three"} {
		e.accounts = append(e.accounts, g.Account(e.org, handle))
	}
	g.Manager(e.org, "boss@"+slug+".test")
	e.people = []string{"boss@" + slug + ".test"}
	for i := range 5 {
		email := fmt.Sprintf("p%d@%s.test", i, slug)
		id := g.Person(e.org, email)
		for _, account := range e.accounts {
			if rapid.IntRange(0, 2).Draw(t, "a member") > 0 {
				g.Grant(e.org, account, id, e.drawRoles(t)...)
			}
		}
		e.people = append(e.people, email)
	}
	for i, account := range e.accounts { // people who administer without holding all rights might try to escalate
		keeper := fmt.Sprintf("keeper%d@%s.test", i, slug)
		g.Grant(e.org, account, g.Person(e.org, keeper), "Keeper")
		e.people = append(e.people, keeper)
	}
	for i, scopes := range [][]roster.Scope{
		{roster.ReadScope, roster.ReadAudit}, {roster.ManageMembers}, {roster.ManageRoles}, {roster.BulkScope}, {roster.ManageAccounts, roster.ManageRoles},
		{roster.ManageMembers, roster.BulkScope}, {roster.ManageMembers, roster.ManageRoles},
	} {
		name := fmt.Sprintf("client %d of %s", i, slug)
		e.clients[name] = g.APIClient(e.org, name, scopes...)
	}
	return e
}

func must(t *rapid.T, err error) {
	if err != nil {
		t.Fatal(err)
	}
}

// who returns the viewer that a request would have now for a person or an API client; nil if it has none.
func (e *estate) who(t *rapid.T, name string) *access.Viewer {
	if _, client := e.clients[name]; client {
		v, err := e.g.Signin.Authenticate(context.Background(), e.g.Token(name))
		must(t, err)
		return v
	}
	id, err := e.db.Ent.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(name))).OnlyID(access.Trusted(context.Background()))
	if ent.IsNotFound(err) {
		return nil // the person has left or has not accepted yet
	}
	must(t, err)
	v, err := e.g.Signin.ViewerOf(context.Background(), id)
	must(t, err)
	return v
}

// cellHeld is what a person holds on an account.
type cellHeld struct {
	capabilities roster.Capabilities
	until        time.Time // zero if it does not end
}

// standing is all rights in the tables.
type standing struct {
	cells  map[roster.Cell]cellHeld
	duties map[uuid.UUID]roster.OrganizationRole
	roles  string
	keys   string // API clients
}

func (e *estate) read(t *rapid.T) standing {
	s := standing{cells: map[roster.Cell]cellHeld{}, duties: map[uuid.UUID]roster.OrganizationRole{}}
	rows, err := e.db.QueryContext(access.Across(context.Background()), `SELECT m.account_id, m.user_id, m.expires_at, r.capabilities FROM accounts a
		JOIN memberships m ON m.account_id = a.id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE a.organization_id = $1`, e.org)
	must(t, store.Scan(rows, err, func(scan func(...any) error) error {
		var c roster.Cell
		var until *time.Time
		var more roster.Capabilities
		if err := scan(&c.Account, &c.User, &until, &more); err != nil {
			return err
		}
		held := cellHeld{capabilities: s.cells[c].capabilities | more}
		if until != nil {
			held.until = *until
		}
		s.cells[c] = held
		return nil
	}))
	rows, err = e.db.QueryContext(access.Across(context.Background()), `SELECT id, organization_role FROM users WHERE organization_id = $1 AND status IN ('ACTIVE', 'INVITED')`, e.org)
	must(t, store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var duty roster.OrganizationRole
		err := scan(&id, &duty)
		s.duties[id] = duty
		return err
	}))
	s.roles = e.text(t, `SELECT name, modules, capabilities, id FROM roles WHERE organization_id = $1 ORDER BY id`)
	s.keys = e.text(t, `SELECT name, scopes, version, id FROM api_clients WHERE organization_id = $1 ORDER BY id`)
	return s
}

func (e *estate) text(t *rapid.T, query string) (out string) {
	rows, err := e.db.QueryContext(access.Across(context.Background()), query, e.org)
	must(t, store.Scan(rows, err, func(scan func(...any) error) error {
		var name string
		var a, b int64
		var id uuid.UUID
		err := scan(&name, &a, &b, &id)
		out += fmt.Sprintln(name, a, b, id)
		return err
	}))
	return out
}

// try has a random actor try something, and judges the result by the rights before.
func (e *estate) try(t *rapid.T) {
	actor := rapid.SampledFrom(append(slices.Clone(e.people), sortedKeys(e.clients)...)).Draw(t, "actor")
	v := e.who(t, actor)
	ways := e.ways()
	way := rapid.SampledFrom(sortedKeys(ways)).Draw(t, "way")
	before := e.read(t)
	if v == nil || v.In(e.org) == nil {
		return // an actor who has lost all access cannot try anything
	}
	e.n.tries++
	e.said = ""
	err := ways[way](t, access.With(context.Background(), v))
	if err != nil && !fixable(err) {
		t.Fatalf("%s, %s: a refusal that nobody can fix: %v", actor, way, err)
	}
	if err == nil {
		e.n.passed++
	}
	e.judge(t, fmt.Sprintf("%s by %s %s", way, v.Label(), e.said), v, before, e.read(t))
}

// judge fails if a person has gained what the actor did not hold.
func (e *estate) judge(t *rapid.T, what string, v *access.Viewer, before, after standing) {
	me := v.In(e.org)
	manager := me.Role == roster.Manager
	scopes := func(needed roster.Scope) bool {
		return v.Client != nil && slices.Contains(v.Client.Scopes.Names(), needed)
	}
	for c, is := range after.cells {
		was, there := before.cells[c]
		gained := is.capabilities &^ was.capabilities
		if there && !was.until.IsZero() && (is.until.IsZero() || is.until.After(was.until)) {
			gained = is.capabilities // it was held already, but is held longer now
		}
		if gained == 0 {
			continue
		}
		e.n.gained++
		if manager || scopes(roster.ManageMembers) {
			continue
		}
		if own := before.cells[roster.Cell{Account: c.Account, User: me.User}].capabilities; v.Client != nil || gained&^own != 0 {
			t.Fatalf("%s: somebody gains %v, and the actor holds %v there", what, gained.Names(), own.Names())
		}
	}
	for id, duty := range after.duties {
		if was := before.duties[id]; duty != roster.NoDuty && duty != was && !manager {
			t.Fatalf("%s: somebody becomes %s", what, duty)
		}
	}
	if before.roles != after.roles && !manager && !scopes(roster.ManageRoles) {
		t.Fatalf("%s: roles change\nbefore\n%safter\n%s", what, before.roles, after.roles)
	}
	if before.keys != after.keys && !manager {
		t.Fatalf("%s: API clients change\nbefore\n%safter\n%s", what, before.keys, after.keys)
	}
}

func (e *estate) drawRoles(t *rapid.T) []string {
	roles := []string{rapid.SampledFrom(estateRoles).Draw(t, "role")}
	if rapid.Bool().Draw(t, "two") {
		roles = append(roles, rapid.SampledFrom(estateRoles).Draw(t, "second"))
	}
	return slices.Compact(slices.Sorted(slices.Values(roles)))
}

func (e *estate) drawAccount(t *rapid.T) directory.AccountRef {
	return directory.AccountRef{ID: e.accounts[rapid.IntRange(0, len(e.accounts)-1).Draw(t, "account")]}
}

func (e *estate) drawPerson(t *rapid.T) directory.UserRef {
	return directory.UserRef{Email: rapid.SampledFrom(e.people).Draw(t, "person")}
}

func (e *estate) drawEnd(t *rapid.T) *time.Time {
	if rapid.IntRange(0, 3).Draw(t, "ends") > 0 {
		return nil
	}
	end := store.Instant(time.Now().Add(time.Duration(rapid.IntRange(1, 9).Draw(t, "days")) * 24 * time.Hour))
	return &end
}

// ids returns the ids of the named roles that still exist.
func (e *estate) ids(t *rapid.T, names []string) (out []uuid.UUID) {
	for _, n := range names {
		if id := e.role(t, n); id != uuid.Nil {
			out = append(out, id)
		}
	}
	return out
}

func (e *estate) role(t *rapid.T, name string) (id uuid.UUID) {
	rows, err := e.db.QueryContext(access.Across(context.Background()), `SELECT id FROM roles WHERE organization_id = $1 AND name = $2`, e.org, name)
	must(t, store.Scan(rows, err, func(scan func(...any) error) error { return scan(&id) }))
	return id
}

// settledOperation waits until an operation has ended or is only planned.
func (e *estate) settledOperation(t *rapid.T, id uuid.UUID) {
	for deadline := time.Now().Add(patience); ; time.Sleep(2 * time.Millisecond) {
		op, err := e.db.Ent.BulkOperation.Get(gatewaytest.System(), id)
		must(t, err)
		if bulk.Terminal(op.Status) || op.Status == bulk.Planned {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the operation is still %s", cmp.Or(op.Status, "nowhere"))
		}
	}
}

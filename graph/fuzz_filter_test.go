package graph_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// nasty are names of people, accounts and actors that are difficult to search.
var nasty = []string{
	"%", "_", "a%b_c", `\`, `a\%b`, `\\`, "'", "''; DROP TABLE users; --", `"quoted"`, "!bang!%", "[a-z]*?", "José", "Jose\u0301 Two", "JOSE", "Straße", "STRASSE",
	"İstanbul", "ıstanbul", "Kelvin \u212a", "Ångström \u212b", "Андрей", "Андреи", "がく", "かく", "한글", "\u1112\u1161\u11ab글", "हिन्दी", "ไทยน้ำ", "👩‍👩‍👧", "a\u200bb", "\ufeffbom", "\ufffd",
	"\uffff", "\U0010ffff", "Ǆungla", "ǆ small", "ΌΣΟΣ", "όσος", "ﬁn ligature", "a  b", "x, y", "(staff)", "emea/news", "@at", "ñandú%", "Ünal",
}

// hall is an organization whose people and accounts have nasty names, and its unfiltered lists as the API returns them.
type hall struct {
	*client.Client
	org, account string
	lists
}

type lists struct {
	Viewer struct{ Accounts edges[listedAccount] }

	Organization struct {
		Users    edges[listedUser]
		Accounts edges[listedAccount]
		Groups   edges[listedAccount]
		Events   edges[listedEvent]
	}
	Account struct{ Members edges[listedMember] }
}

type edges[N any] struct{ Edges []struct{ Node N } }

func (e edges[N]) nodes() []N {
	out := make([]N, len(e.Edges))
	for i, edge := range e.Edges {
		out[i] = edge.Node
	}
	return out
}

type (
	listedUser struct {
		ID, Email, Username, FirstName, LastName, Status, LastLoginAt string
	}
	listedAccount struct {
		ID, Platform, Handle, Name, Group string
		Archived                          bool
	}
	listedMember struct {
		ID      string
		AddedAt string
		User    listedUser
		Account listedAccount
	}
	listedEvent struct{ ID, Actor, Action string }
)

const ask = `query($org: ID!, $account: ID!, $search: String, $users: UserFilter, $accounts: AccountFilter, $groups: AccountFilter, $events: AuditFilter, $members: MembershipFilter,
  $byUser: UserOrder, $byAccount: AccountOrder, $byMember: MembershipOrder) {
  viewer { accounts(first: 100, search: $search) { edges { node { ...a } } } }
  organization(id: $org) {
    users(first: 100, filter: $users, orderBy: $byUser) { edges { node { ...u } } }
    accounts(first: 100, filter: $accounts, orderBy: $byAccount) { edges { node { ...a } } }
    groups: accounts(first: 100, filter: $groups) { edges { node { ...a } } }
    events: auditEvents(first: 100, filter: $events) { edges { node { id actor action } } }
  }
  account(ref: {id: $account}) { members(first: 100, filter: $members, orderBy: $byMember) { edges { node { id addedAt user { ...u } account { ...a } } } } }
}
fragment u on User { id email username firstName lastName status lastLoginAt }
fragment a on Account { id platform handle name group archived }`

// setHall fills a database. Names that a field does not accept are skipped.
func setHall(f testing.TB, db *store.DB) *hall {
	f.Helper()
	g := gatewaytest.Idle(f, db)
	org := g.Organization("hall", -1, false)
	g.Staff("staff@vendor.test")
	ctx, first := gatewaytest.System(), uuid.Nil
	for i, name := range nasty {
		group := []string{"", "emea", "EMEA/News", "emea/news", "emea/n%ws", "emea_x/y", "Süd/ä", `a\b`}[i%8]
		id, err := g.Directory.AccountCreate(ctx, directory.AccountCreate{Organization: &org, Platform: roster.Platforms[i%len(roster.Platforms)], Handle: name, Name: nasty[(i*7+3)%len(nasty)], Group: group})
		if err != nil {
			if id = oldAccount(db, org, roster.Platforms[i%len(roster.Platforms)], name, group); id == uuid.Nil {
				continue
			}
		}
		switch {
		case first == uuid.Nil:
			first = id
		case i%5 == 0:
			if _, _, err := g.Directory.AccountArchive(ctx, directory.AccountRef{ID: id}, false); err != nil {
				f.Fatal(err)
			}
		}
	}
	for i, name := range nasty {
		local := strings.Map(func(r rune) rune {
			if strings.ContainsRune(` "<>,;@()[]\:`, r) {
				return -1
			}
			return r
		}, name)
		id := g.Person(org, fmt.Sprintf("%s%d@nasty.test", local, i))
		last := nasty[(i*11+5)%len(nasty)]
		for _, in := range []directory.UserUpdate{{Username: &name}, {FirstName: &name}, {LastName: &last}} {
			in.User = directory.UserRef{ID: id}
			_, _ = g.Directory.UserUpdate(ctx, in)
		}
		if i%3 != 0 {
			g.Grant(org, first, id, "Analyst")
		}
		var err error
		switch i % 9 {
		case 4:
			_, err = g.Directory.UserSuspend(ctx, directory.UserRef{ID: id}, nil)
		case 7:
			_, err = g.Directory.MembershipAdd(ctx, directory.MembershipAdd{
				Account: directory.AccountRef{ID: first}, User: directory.NewUser{Email: fmt.Sprintf("invited%d@nasty.test", i), LastName: last}, Roles: []uuid.UUID{g.Role(org, "Analyst")},
			})
		}
		if err != nil {
			f.Fatal(err)
		}
	}
	signIn(f, db)
	err := db.Write(access.Trusted(ctx), func(ctx context.Context, tx *store.Tx) error {
		for i, name := range nasty {
			if err := audit.Write(ctx, tx, audit.Event{Organization: org, At: store.Instant(time.Now()), ActorID: store.NewID(), Actor: name, Action: []audit.Action{"user.created", "x%"}[i%2]}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		f.Fatal(err)
	}
	h := &hall{
		Client: g.As("staff@vendor.test"),
		org:    globalid.ID{Kind: globalid.Organization, UUID: org}.String(), account: globalid.ID{Kind: globalid.Account, UUID: first}.String(),
	}
	if h.lists, err = h.ask(map[string]any{"groups": map[string]any{"archived": nil}, "accounts": map[string]any{"archived": nil}, "events": map[string]any{"action": []string{"user.created", "x%"}}}); err != nil {
		f.Fatal(err)
	}
	if len(h.Organization.Users.Edges) < 40 || len(h.Organization.Accounts.Edges) < 40 || len(h.Organization.Events.Edges) < 40 || len(h.Account.Members.Edges) < 20 {
		f.Fatalf("%d people, %d accounts, %d events, %d members", len(h.Organization.Users.Edges), len(h.Organization.Accounts.Edges), len(h.Organization.Events.Edges), len(h.Account.Members.Edges))
	}
	return h
}

// oldAccount writes an account whose handle does not fit today's rules. It returns uuid.Nil if the database cannot store it.
func oldAccount(db *store.DB, org uuid.UUID, platform roster.Platform, name, group string) uuid.UUID {
	handle, err := identifier.FreeText(name, 200, "handle")
	if handle = identifier.Sought(handle); err != nil || handle == "" {
		return uuid.Nil
	}
	id := store.NewID()
	if err := db.Write(access.Trusted(gatewaytest.System()), func(ctx context.Context, tx *store.Tx) error {
		q := tx.Account.Create().SetID(id).SetOrganizationID(org).SetPlatform(platform).SetHandle(handle).SetHandleKey(identifier.HandleKey(string(platform), handle)).
			SetName(handle).SetNameKey(identifier.SearchKey(handle)).SetCreatedAt(store.Instant(time.Now()))
		if group != "" {
			q.SetGroupPath(group)
		}
		return q.Exec(ctx)
	}); err != nil {
		return uuid.Nil
	}
	return id
}

func (h *hall) ask(variables map[string]any) (lists, error) {
	variables["org"], variables["account"] = h.org, h.account
	var out lists
	err := h.Do(context.Background(), ask, variables, &out)
	return out, err
}

// signIn sets the last sign-in of most people, with several people at the same time, and leaves others without one.
func signIn(t testing.TB, db *store.DB) {
	t.Helper()
	var ids []uuid.UUID
	rows, err := db.QueryContext(access.Across(context.Background()), `SELECT id FROM users ORDER BY id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		ids = append(ids, uuid.Nil)
		return scan(&ids[len(ids)-1])
	})
	for i, id := range ids {
		if at := time.Now().Truncate(time.Hour).Add(-time.Duration(i%7) * time.Hour); err == nil && i%4 != 0 {
			_, err = db.Raw().ExecContext(context.Background(), `UPDATE users SET last_login_at = $1 WHERE id = $2`, store.Instant(at), id)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// FuzzFilters queries every list with any text and any combination of other filters. The answer must be what a plain Go implementation of the contract finds,
// in the order of the whole list. A text is refused only if the database cannot store it.
func FuzzFilters(f *testing.F) {
	h := setHall(f, storetest.Open(f, dialect.SQLite))
	for i, name := range nasty {
		f.Add(name, uint32(i)*0x01234567)
	}
	for _, text := range []string{"", " ", "@", "@@", " @jos\u00e9", "\u0301", "e\u0301", "\x00", "a\x00b", "\xff", "jos\u00e9", "И\u0306", "EMEA", "emea/", "/emea/news/", "news", "nasty.test", "@nasty", strings.Repeat("%", 300), strings.Repeat("a", 60_000), "\ufffe", "ÜNAL", "s"} {
		f.Add(text, uint32(len(text)))
	}
	f.Fuzz(h.judge)
}

// TestFiltersOnPostgres tries some of it on PostgreSQL.
func TestFiltersOnPostgres(t *testing.T) {
	h := setHall(t, storetest.Open(t, dialect.Postgres))
	for i, text := range append(slices.Clone(nasty), "", "@", " @jos\u00e9", "jos\u00e9", "EMEA", "emea/", "/emea/news/ ", "NEWS", strings.Repeat("a", 60_000), "\x00", "STAFF") {
		h.judge(t, text, uint32(i)*0x01234567)
	}
}

// judge queries with a text and a combination of filters.
func (h *hall) judge(t *testing.T, text string, choice uint32) {
	text = string([]rune(text)) // as JSON transports it
	c := chosen(choice)
	got, err := h.ask(map[string]any{
		"search": text, "groups": map[string]any{"group": text, "archived": nil}, "members": map[string]any{"search": text, "status": c.status}, "byMember": map[string]any{"field": c.byMember, "direction": c.direction},
		"accounts": map[string]any{"search": text, "platform": c.platforms, "archived": c.archived}, "byAccount": map[string]any{"field": c.byAccount, "direction": c.direction},
		"users": map[string]any{"search": text, "status": c.status}, "byUser": map[string]any{"field": c.byUser, "direction": c.direction},
		"events": map[string]any{"actor": text, "action": []string{"user.created", "x%"}},
	})
	if strings.ContainsRune(text, 0) || strings.ContainsRune(text, utf8.RuneError) {
		if refusal := (*client.Error)(nil); !errors.As(err, &refusal) || refusal.Code == "INTERNAL" || refusal.RequestID != "" {
			t.Errorf("%q: %v", text, err)
		}
		return
	}
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	words := meant(text)
	inAccount := func(a listedAccount) func(string) bool {
		return func(word string) bool {
			handle := identifier.Sought(word)
			return identifier.SearchKey(handle) != "" && holds(handle, []string{identifier.SearchKey(a.Name)}, []string{identifier.HandleKey(a.Platform, a.Handle)})
		}
	}
	account := func(a listedAccount) bool {
		return !slices.ContainsFunc(words, func(word string) bool {
			return identifier.SearchKey(identifier.Sought(word)) != "" && !inAccount(a)(word)
		})
	}
	inPerson := func(u listedUser) func(string) bool {
		return func(word string) bool {
			return slices.ContainsFunc([]string{u.FirstName, u.LastName, u.Email, u.Username}, func(part string) bool {
				return strings.Contains(identifier.SearchKey(part), identifier.SearchKey(word))
			})
		}
	}
	person := func(u listedUser) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return !inPerson(u)(word) })
	}
	member := func(m listedMember) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return !inPerson(m.User)(word) && !inAccount(m.Account)(word) })
	}
	same(t, "the switcher", text, got.Viewer.Accounts.nodes(), h.Organization.Accounts.nodes(), func(a listedAccount) bool { return !a.Archived && account(a) })
	same(t, "accounts", text, got.Organization.Accounts.nodes(), sortedBy(h.Organization.Accounts.nodes(), c.direction, func(a listedAccount) (string, string) {
		return map[string]string{"NAME": identifier.SearchKey(a.Name), "HANDLE": identifier.HandleKey(a.Platform, a.Handle)}[c.byAccount], a.ID
	}), func(a listedAccount) bool {
		return account(a) && (len(c.platforms) == 0 || slices.Contains(c.platforms, a.Platform)) && (c.archived == nil || *c.archived == a.Archived)
	})
	same(t, "people", text, got.Organization.Users.nodes(), sortedBy(h.Organization.Users.nodes(), c.direction, func(u listedUser) (string, string) {
		return map[string]string{"NAME": identifier.NameKey(u.LastName, u.FirstName), "EMAIL": identifier.EmailKey(u.Email)}[c.byUser], u.ID
	}), func(u listedUser) bool {
		return person(u) && (len(c.status) == 0 || slices.Contains(c.status, u.Status))
	})
	same(t, "members", text, got.Account.Members.nodes(), sortedBy(h.Account.Members.nodes(), c.direction, func(m listedMember) (string, string) {
		return map[string]string{
			"NAME": identifier.NameKey(m.User.LastName, m.User.FirstName), "EMAIL": identifier.EmailKey(m.User.Email), "ACCOUNT": m.AddedAt, "LAST_LOGIN": m.User.LastLoginAt,
		}[c.byMember], m.ID
	}), func(m listedMember) bool {
		return member(m) && (len(c.status) == 0 || slices.Contains(c.status, m.User.Status))
	})
	groups := identifier.GroupsNamed(text)
	same(t, "a group", text, got.Organization.Groups.nodes(), h.Organization.Groups.nodes(), func(a listedAccount) bool {
		return groups == nil || slices.ContainsFunc(groups, func(group string) bool { return a.Group == group || strings.HasPrefix(a.Group, group+"/") })
	})
	same(t, "the trail", text, got.Organization.Events.nodes(), h.Organization.Events.nodes(), func(e listedEvent) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(small(e.Actor), small(word)) })
	})
}

// meant returns the words that a search uses: the first eight, without words that consist of diacritics only.
func meant(text string) []string {
	words := slices.DeleteFunc(strings.Fields(text), func(word string) bool { return identifier.SearchKey(word) == "" })
	return words[:min(len(words), 8)]
}

// holds reports whether a text is part of one of the names, ignoring case and diacritics, or of one of the exact words, ignoring case, with its diacritics as
// typed or without them.
func holds(text string, names, words []string) bool {
	folded, typed := identifier.SearchKey(text), identifier.TypedKey(text)
	in := func(part string) func(string) bool { return func(s string) bool { return strings.Contains(s, part) } }
	return folded == "" || slices.ContainsFunc(names, in(folded)) || slices.ContainsFunc(words, in(folded)) || slices.ContainsFunc(words, in(typed))
}

// small lowercases only A to Z, as SQLite does.
func small(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

func same[N comparable](t *testing.T, what, text string, got, all []N, is func(N) bool) {
	t.Helper()
	var want []N
	for _, n := range all {
		if is(n) {
			want = append(want, n)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s by %q:\n got %+v\nwant %+v", what, text, got, want)
	}
}

func sortedBy[N any](all []N, direction string, key func(N) (string, string)) []N {
	slices.SortFunc(all, func(a, b N) int {
		ka, ia := key(a)
		kb, ib := key(b)
		if order := strings.Compare(ka, kb); order != 0 {
			return order
		}
		a16, b16 := globalid.Parse(ia).UUID, globalid.Parse(ib).UUID // their texts have another order
		return bytes.Compare(a16[:], b16[:])
	})
	if direction == "DESC" {
		slices.Reverse(all)
	}
	return all
}

// choices are the filters and orders that a number selects.
type choices struct {
	platforms, status                      []string
	archived                               *bool
	byUser, byAccount, byMember, direction string
}

func chosen(n uint32) choices {
	c := choices{platforms: []string{}, status: []string{}, archived: []*bool{nil, new(true), new(false)}[n>>12%3]}
	for i, p := range roster.Platforms {
		if n>>i&1 == 1 {
			c.platforms = append(c.platforms, string(p))
		}
	}
	for i, s := range []string{"ACTIVE", "INVITED", "SUSPENDED", "FORMER"} {
		if n>>(16+i)&1 == 1 {
			c.status = append(c.status, s)
		}
	}
	c.byUser = []string{"NAME", "EMAIL"}[n>>24&1]
	c.byAccount = []string{"NAME", "HANDLE"}[n>>25&1]
	c.direction = []string{"ASC", "DESC"}[n>>26&1]
	c.byMember = []string{"NAME", "EMAIL", "ACCOUNT", "LAST_LOGIN"}[n>>27&3]
	return c
}

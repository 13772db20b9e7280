package graph_test

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Each word of a search must be part of one of a person's names, in any order, ignoring accents and case. A renamed person is only found by the new names.
func TestASearchTakesSeveralWords(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Idle(t, db)
		g.Staff("staff@vendor.test")
		org, other := g.Organization("first", -1, false), g.Organization("second", -1, false)
		ctx := gatewaytest.System()
		rename := func(id uuid.UUID, first, last, username string) {
			if _, err := g.Directory.UserUpdate(ctx, directory.UserUpdate{User: directory.UserRef{ID: id}, FirstName: &first, LastName: &last, Username: &username}); err != nil {
				t.Fatal(err)
			}
		}
		named := func(org uuid.UUID, email, first, last, username string) uuid.UUID {
			id := g.Person(org, email)
			rename(id, first, last, username)
			return id
		}
		jonas := named(org, "jl@north.example", "Jonas", "Lindqvist", "jonny_5")
		named(org, "maria@aurora.example", "Mar\u00eda", "Ferreira", "")
		named(other, "jonas@aurora.example", "Jonas", "Lindqvist", "")
		account, err := g.Directory.AccountCreate(ctx, directory.AccountCreate{Organization: &org, Platform: roster.Platforms[0], Handle: "nordic_news", Name: "Daily News of the North"})
		if err != nil {
			t.Fatal(err)
		}
		g.Grant(org, account, jonas, "Analyst")
		c := g.As("staff@vendor.test")
		id := globalid.ID{Kind: globalid.Organization, UUID: org}.String()
		users := func(search string) []string {
			t.Helper()
			var out lists
			if err := c.Do(context.Background(), `query($org: ID!, $search: String) { organization(id: $org) { users(filter: {search: $search}) { edges { node { email } } } } }`,
				map[string]any{"org": id, "search": search}, &out); err != nil {
				t.Fatal(err)
			}
			var emails []string
			for _, u := range out.Organization.Users.nodes() {
				emails = append(emails, u.Email)
			}
			return emails
		}
		const j, m = "jl@north.example", "maria@aurora.example"
		for search, want := range map[string][]string{
			"jonas lindqvist": {j}, "lind jon": {j}, "LINDQVIST, jonas": nil, "lindqvist  jonas north": {j}, "jonny_5 jonas": {j}, "jonas aurora": nil, "ferreira aurora": {m},
			"maria ferreira": {m}, "MARI\u0301A F": {m}, "": {m, j}, "%": nil, "l_ndqvist": nil, "jonny_5": {j}, "\u0301 jonas": {j}, "1 2 3 4 5 6 7 8 9": nil,
			"j o n a s l i zzz": nil, "j o n a s l i n zzz": {j}, "jonasl": nil,
		} {
			if got := users(search); !slices.Equal(got, want) {
				t.Errorf("people by %q: %q, not %q", search, got, want)
			}
		}
		for search, want := range map[string]int{"lindqvist news": 1, "jonas @nordic": 1, "north nordic_news lind": 1, "jonas maria": 0, "news daily": 1, "nordic ferreira": 0} {
			var out lists
			if err := c.Do(context.Background(), `query($id: ID!, $search: String) { account(ref: {id: $id}) { members(filter: {search: $search}) { edges { node { id } } } } }`,
				map[string]any{"id": globalid.ID{Kind: globalid.Account, UUID: account}.String(), "search": search}, &out); err != nil || len(out.Account.Members.Edges) != want {
				t.Errorf("members by %q: %d, not %d, %v", search, len(out.Account.Members.Edges), want, err)
			}
		}
		for search, want := range map[string]int{"news daily": 1, "north @nordic": 1, "daily maria": 0} {
			var out lists
			if err := c.Do(context.Background(), `query($org: ID!, $search: String) { viewer { accounts(search: $search) { edges { node { id } } } } organization(id: $org) { accounts(filter: {search: $search}) { edges { node { id } } } } }`,
				map[string]any{"org": id, "search": search}, &out); err != nil || len(out.Organization.Accounts.Edges) != want {
				t.Errorf("accounts by %q: %d, not %d, %v", search, len(out.Organization.Accounts.Edges), want, err)
			}
		}
		var both struct {
			Viewer struct {
				Organizations []struct{ Users struct{ TotalCount int } }
			}
		}
		if err := c.Do(context.Background(), `{ viewer { organizations { users(filter: {search: "jonas lindqvist"}) { totalCount } } } }`, nil, &both); err != nil || len(both.Viewer.Organizations) != 2 ||
			both.Viewer.Organizations[0].Users.TotalCount != 1 || both.Viewer.Organizations[1].Users.TotalCount != 1 {
			t.Errorf("one of each organization: %+v, %v", both, err)
		}
		rename(jonas, "Bj\u00f6rn", "Berg", "")
		if got := append(users("jonas"), users("bjorn berg north")...); !slices.Equal(got, []string{j}) {
			t.Errorf("after a change of name: %q", got)
		}
	})
}

// BenchmarkSearch searches 100,000 people of one organization through the whole gateway, and with a plain statement that looks in each column of the same
// rows. The first search is for a rare name, the last for a word that everybody has.
//
//	go test ./graph -run - -bench Search
func BenchmarkSearch(b *testing.B) {
	for _, of := range []string{dialect.SQLite, dialect.Postgres} {
		b.Run(of, func(b *testing.B) {
			g := gatewaytest.Idle(b, storetest.Open(b, of))
			g.Staff("staff@vendor.test")
			org := g.Organization("many", -1, false)
			fillSearch(b, g.DB, org)
			c := g.As("staff@vendor.test")
			id := globalid.ID{Kind: globalid.Organization, UUID: org}.String()
			for _, search := range []string{"jonas lindqvist77", "person77777@", "nobody here", "aurora lind", "ad el", "example"} {
				b.Run(url.QueryEscape(search), func(b *testing.B) {
					for b.Loop() {
						askSearch(b, c, id, search)
					}
				})
				b.Run(url.QueryEscape(search)+"/bare", func(b *testing.B) {
					for b.Loop() {
						bareSearch(b, g.DB, org, search)
					}
				})
			}
		})
	}
}

func askSearch(b *testing.B, c *client.Client, org, search string) {
	b.Helper()
	var out lists
	if err := c.Do(context.Background(), `query($org: ID!, $search: String) { organization(id: $org) { users(first: 50, filter: {search: $search}) { edges { node { id email firstName lastName } } } } }`,
		map[string]any{"org": org, "search": search}, &out); err != nil {
		b.Fatal(err)
	}
}

func bareSearch(b *testing.B, db *store.DB, org uuid.UUID, search string) {
	b.Helper()
	statement := `SELECT id FROM users WHERE organization_id = $1`
	for w := range strings.FieldsSeq(search) {
		statement += fmt.Sprintf(` AND (name_key LIKE '%%%[1]s%%' OR email_key LIKE '%%%[1]s%%' OR username_key LIKE '%%%[1]s%%')`, w)
	}
	rows, err := db.Raw().QueryContext(context.Background(), statement+` ORDER BY name_key, id LIMIT 51`, org)
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(new(uuid.UUID)) }); err != nil {
		b.Fatal(err)
	}
}

func fillSearch(b *testing.B, db *store.DB, org uuid.UUID) {
	b.Helper()
	const all, step = 100_000, 10_000
	for from := 0; from < all; from += step {
		people := store.NewTable("id", store.UUID, "first", store.Text, "last", store.Text, "email", store.Text, "name", store.Text, "search", store.Text)
		for i := from; i < from+step; i++ {
			first := []string{"Ada", "Jonas", "Aurora", "Grace", "Linus", "Zo\u00eb", "Noor", "Peter"}[i%8]
			last := fmt.Sprintf("%s%d", []string{"Lindqvist", "Ferreira", "Okafor", "Smith", "Vel\u00e1zquez", "Meyer", "Nguyen"}[i%7], i*7919%100_003)
			email := fmt.Sprintf("person%d@many.example", i)
			people.Add(store.NewID(), first, last, email, identifier.NameKey(last, first), identifier.PersonKey(first, last, email, ""))
		}
		if err := db.Write(access.Trusted(access.Across(context.Background())), func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, people, `INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
				SELECT v.id, $1, v.email, v.email, v.first, v.last, v.name, v.search, 'FORMER', 'NONE', $2 FROM {v}`, org, store.Instant(time.Now()))
			return err
		}); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := db.Raw().ExecContext(context.Background(), map[string]string{dialect.SQLite: "ANALYZE", dialect.Postgres: "VACUUM ANALYZE"}[db.Dialect]); err != nil {
		b.Fatal(err)
	}
}

package main

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/signin"
)

// password is the password of every manager.
const password = "bench-only-passphrase"

// town is everything that is seeded.
type town struct {
	big   *tenant   // for most measurements
	fresh *tenant   // of the same size, without memberships, for files
	small []*tenant // for single changes in several organizations
	mark  string    // memberships with greater ids were added after the seed
}

func (t *town) places() []*tenant { return append([]*tenant{t.big, t.fresh}, t.small...) }

// tenant is an organization. Person p is on the accounts p + k*step for k below each, so that all accounts have the same number of people. The first people are
// the accounts' administrators and primary users.
type tenant struct {
	slug             string
	id               string
	people, accounts int
	extra            int // people without accounts for bulk operations; there is the same number for bare SQL
	each, step       int
	roles            map[string]string // ids by name
	user, account    prefix
	next             atomic.Int64 // the next pair to add
}

func (p *tenant) email(person int) string { return fmt.Sprintf("p%d@%s.example", person, p.slug) }
func (p *tenant) manager() string         { return "manager@" + p.slug + ".example" }
func (p *tenant) handle(account int) string {
	return fmt.Sprintf("handle%d", account)
}

// seats returns how many seats the seeded people use. The manager has one because of the organization role.
func (p *tenant) seats() int {
	if p.each == 0 {
		return 1
	}
	return p.people + 1
}

// pair returns the n-th pair of a person and an account without a membership.
func (p *tenant) pair(n int) (person, account int) {
	person = n % p.people
	distance := n / p.people // index among the accounts that the person is not on, starting from account number person
	for k := range p.each {
		if k*p.step <= distance {
			distance++
		}
	}
	return person, (person + distance) % p.accounts
}

// nextPair returns a pair that was not used since the seed.
func (p *tenant) nextPair() (person, account int, err error) {
	n := int(p.next.Add(1)) - 1
	if n >= p.people*(p.accounts-p.each) {
		return 0, 0, fmt.Errorf("%s has no more people and accounts that are not together; choose a shorter load or more --people", p.slug)
	}
	person, account = p.pair(n)
	return person, account, nil
}

func (b *bench) seed(ctx context.Context) (*town, error) {
	if n, err := b.db.count(ctx, "SELECT count(*) FROM organizations"); err != nil || n > 0 {
		return nil, fmt.Errorf("the database holds %d organizations; give it an empty one (%w)", n, err)
	}
	_, lacking := b.db.count(ctx, "SELECT count(name_key) FROM memberships")
	b.db.ordered = lacking == nil
	t := &town{
		big:   &tenant{slug: "big", people: b.People, accounts: b.Accounts, extra: b.Extra, each: b.Memberships / b.People},
		fresh: &tenant{slug: "fresh", people: b.People, accounts: b.Accounts},
	}
	for i := range b.Clients {
		t.small = append(t.small, &tenant{slug: fmt.Sprintf("small%d", i), people: 500, accounts: 100, each: 1})
	}
	hash, err := new(signin.Signin).Hash(ctx, password)
	if err != nil {
		return nil, err
	}
	for _, p := range t.places() {
		if p.each > 0 {
			p.step = p.accounts / p.each
		}
		all := b.db.organization(p, hash)
		all = append(all, b.db.crowd(p)...)
		if p.each > 0 {
			grants, last := b.db.grants(p)
			all = append(all, grants...)
			t.mark = max(t.mark, last)
		}
		if err := b.db.script(ctx, all...); err != nil {
			return nil, err
		}
	}
	// Tables that are empty after the seed are filled by runs, whatever tables there are.
	if err := b.db.emptyTables(ctx); err != nil {
		return nil, err
	}
	if _, err := b.db.ExecContext(ctx, b.db.pick("VACUUM ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)")); err != nil {
		return nil, err
	}
	return t, b.db.settle(ctx)
}

// organization returns the statements that create an organization, with its built-in roles and a manager who has a password.
func (d *database) organization(p *tenant, hash string) []statement {
	at := now()
	p.id, p.roles, p.user, p.account = uuid.Must(uuid.NewV7()).String(), map[string]string{}, newPrefix(), newPrefix()
	identity, manager := uuid.Must(uuid.NewV7()).String(), uuid.Must(uuid.NewV7()).String()
	all := []statement{
		{`INSERT INTO organizations (id, name, slug, search_key, business_manager, seats_active, seats_high_water, created_at) VALUES ($1, $2, $2, $6, TRUE, $3, $4, $5)`,
			[]any{p.id, p.slug, p.seats(), p.seats(), at, identifier.OrganizationKey(p.slug, p.slug)}},
		{`INSERT INTO organization_slugs (id, organization_id, slug, created_at) VALUES ($1, $1, $2, $3)`, []any{p.id, p.slug, at}},
		{`INSERT INTO identities (id, email, email_key, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)`,
			[]any{identity, p.manager(), p.manager(), hash, at}},
		{`INSERT INTO users (id, organization_id, identity_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, seat_since, created_at)
			VALUES ($1, $2, $3, $4, $5, 'Mira', 'Manager', 'manager, mira', $8, 'ACTIVE', 'MANAGER', $6, $7)`,
			[]any{manager, p.id, identity, p.manager(), p.manager(), at, at, identifier.PersonKey("Mira", "Manager", p.manager(), "")}},
	}
	for _, r := range rules.BuiltIns() {
		id := uuid.Must(uuid.NewV7()).String()
		p.roles[r.Name] = id
		all = append(all, statement{`INSERT INTO roles (id, organization_id, name, name_key, built_in, legacy, modules, capabilities, created_at)
			VALUES ($1, $2, $3, $4, TRUE, $5, $6, $7, $8)`, []any{id, p.id, r.Name, identifier.RoleKey(r.Name), r.Legacy, int64(r.Modules), int64(r.Capabilities), at}})
	}
	return all
}

// crowd returns the statements that create people, who can sign in, and accounts.
func (d *database) crowd(p *tenant) []statement {
	at, identity := now(), newPrefix()
	email := fmt.Sprintf("'p' || i || '@%s.example'", p.slug)
	seated := p.people
	if p.each == 0 {
		seated = 0
	}
	primary := "NULL"
	if p.each > 0 {
		primary = d.id(p.user, "i")
	}
	return []statement{
		{numbers(p.people+2*p.extra) + `INSERT INTO identities (id, email, email_key, last_login_at, created_at)
			SELECT ` + d.id(identity, "i") + `, ` + email + `, ` + email + `, $1, $2 FROM n`, []any{at, at}},
		{numbers(p.people+2*p.extra) + fmt.Sprintf(`INSERT INTO users (id, organization_id, identity_id, email, email_key, username, username_key,
			first_name, last_name, name_key, search_key, status, seat_since, last_login_at, created_at)
			SELECT %s, $1, %s, %s, %s, 'person' || i, 'person' || i, 'First' || i, 'Last' || (i * 7919 %% 100003), 'last' || (i * 7919 %% 100003) || ', first' || i,
			'first' || i || ' last' || (i * 7919 %% 100003) || ' ' || %s || ' person' || i,
			CASE WHEN i < %d THEN 'ACTIVE' ELSE 'FORMER' END, CASE WHEN i < %d THEN $2%s END, $3, $4 FROM n`,
			d.id(p.user, "i"), d.id(identity, "i"), email, email, email, seated, seated, d.pick("::timestamptz", "")), []any{p.id, at, at, at}},
		{numbers(p.accounts) + `INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, group_path, primary_user_id, created_at)
			SELECT ` + d.id(p.account, "i") + `, $1, 'X', 'handle' || i, 'handle' || i, 'Account ' || i, 'account ' || i, 'group' || (i % 10), ` + primary + `, $2 FROM n`,
			[]any{p.id, at}},
	}
}

// grants returns the statements that add people to accounts, and the last id. The order of the rows is by time, not by person or account.
func (d *database) grants(p *tenant) ([]statement, string) {
	at, membership := now(), newPrefix()
	total := p.people * p.each
	role := fmt.Sprintf("CASE WHEN i < %d THEN '%s'", p.accounts, p.roles["Administrator"])
	for k, name := range []string{"Contributor", "Publisher", "Uploader"} {
		role += fmt.Sprintf(" WHEN i %% 4 = %d THEN '%s'", k, p.roles[name])
	}
	role += fmt.Sprintf(" ELSE '%s' END%s", p.roles["Analyst"], d.pick("::uuid", ""))
	account := fmt.Sprintf("((i %% %d + i / %d * %d) %% %d)", p.people, p.people, p.step, p.accounts)
	columns, keys := d.memberKeys()
	return []statement{
		{numbers(total) + fmt.Sprintf(`INSERT INTO memberships (id, organization_id, user_id, account_id, administers, added_at, added_by%s)
			SELECT %s, $1, u.id, %s, i < %d, $2, $3%s FROM n JOIN users u ON u.id = %s`,
			columns, d.id(membership, "i"), d.id(p.account, account), p.accounts, keys, d.id(p.user, fmt.Sprintf("i %% %d", p.people))),
			[]any{p.id, at, p.manager()}},
		{numbers(total) + fmt.Sprintf(`INSERT INTO membership_roles (organization_id, membership_id, role_id) SELECT $1, %s, %s FROM n`,
			d.id(membership, "i"), role), []any{p.id}},
	}, membership.at(total)
}

// emptyTables records the tables without rows, except sessions, which are those of the signed-in managers.
func (d *database) emptyTables(ctx context.Context) error {
	names, err := d.queryText(ctx, d.pick("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = current_schema()",
		"SELECT group_concat(name, ' ') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"))
	if err != nil {
		return err
	}
	d.trail = nil
	for name := range strings.FieldsSeq(names) {
		n, err := d.count(ctx, "SELECT count(*) FROM (SELECT 1 FROM "+name+" LIMIT 1) AS found")
		if err != nil {
			return err
		}
		if n == 0 && name != "sessions" {
			d.trail = append(d.trail, name)
		}
	}
	return nil
}

// restore restores the database to the state after the seed.
func (b *bench) restore(ctx context.Context) error {
	all := []statement{
		{`DELETE FROM membership_roles WHERE membership_id > $1`, []any{b.town.mark}},
		{`DELETE FROM memberships WHERE id > $1`, []any{b.town.mark}},
		{`UPDATE users SET status = 'FORMER', seat_since = NULL WHERE status <> 'FORMER' AND organization_role = 'NONE'
			AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id)`, nil},
		{`UPDATE organizations SET seats_reserved = 0, seats_held = 0,
			seats_active = (SELECT count(*) FROM users u WHERE u.organization_id = organizations.id AND u.seat_since IS NOT NULL)`, nil},
		{`UPDATE organizations SET seats_high_water = seats_active`, nil},
	}
	if b.db.sqlite {
		for _, t := range b.db.trail {
			all = append(all, statement{sql: "DELETE FROM " + t})
		}
	} else {
		all = append(all, statement{sql: "TRUNCATE " + strings.Join(b.db.trail, ", ")})
	}
	if err := b.db.script(ctx, all...); err != nil {
		return fmt.Errorf("bring the database back: %w", err)
	}
	for _, p := range b.town.places() {
		p.next.Store(0)
		if err := b.db.holds(ctx, p, p.seats(), p.people*p.each); err != nil {
			return err
		}
	}
	return b.db.settle(ctx)
}

// holds checks an organization's seats and memberships.
func (d *database) holds(ctx context.Context, p *tenant, seats, memberships int) error {
	for _, c := range []struct {
		what, sql string
		want      int
	}{
		{"seats in the counter", `SELECT seats_active + seats_reserved FROM organizations WHERE id = $1`, seats},
		{"people with a seat", `SELECT count(*) FROM users WHERE organization_id = $1 AND seat_since IS NOT NULL`, seats},
		{"memberships", `SELECT count(*) FROM memberships WHERE organization_id = $1`, memberships},
		{"roles held", `SELECT count(*) FROM membership_roles WHERE organization_id = $1`, memberships},
	} {
		n, err := d.count(ctx, c.sql, p.id)
		if err != nil {
			return err
		}
		if n != c.want {
			return fmt.Errorf("%s has %d %s, and should have %d", p.slug, n, c.what, c.want)
		}
	}
	return nil
}

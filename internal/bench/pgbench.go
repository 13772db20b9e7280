package main

import (
	"context"
	"fmt"
	"math"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"

	"example.com/roster/internal/store/storetest/installed"
)

// peerTables are the tables of the peers, in a schema of their own in Roster's database.
type peerTables struct {
	db   *database
	of   map[*tenant]peerTenant
	mark int // memberships with greater ids were added after the tables were filled
}

// peerTenant is an organization with its ids in these tables.
type peerTenant struct{ id, role int }

func (b *bench) fillPeers(ctx context.Context) (*peerTables, error) {
	text, err := os.ReadFile(filepath.Join(b.dir, "peers", "tables.sql"))
	if err != nil {
		return nil, err
	}
	b.say("filling the tables of the peers")
	if _, err := b.db.ExecContext(ctx, string(text)); err != nil {
		return nil, fmt.Errorf("fill the tables of the peers: %w", err)
	}
	t := &peerTables{db: b.db, of: map[*tenant]peerTenant{}}
	if t.mark, err = b.db.count(ctx, "SELECT max(id) FROM peers.memberships"); err != nil {
		return nil, err
	}
	for _, p := range b.town.places() {
		var of peerTenant
		if of.id, err = b.db.count(ctx, "SELECT id FROM peers.organizations WHERE roster = $1", p.id); err != nil {
			return nil, err
		}
		if of.role, err = b.db.count(ctx, "SELECT id FROM peers.roles WHERE roster = $1", p.roles["Contributor"]); err != nil {
			return nil, err
		}
		t.of[p] = of
	}
	if err := t.settle(ctx); err != nil {
		return nil, err
	}
	return t, nil
}

// takeBack deletes the memberships of a turn. It returns an error if their number is not of, unless of is negative.
func (t *peerTables) takeBack(ctx context.Context, of int) error {
	n, err := t.db.count(ctx, "SELECT count(*) FROM peers.memberships m JOIN peers.membership_roles h ON h.membership_id = m.id WHERE m.id > $1", t.mark)
	if err != nil {
		return err
	}
	if n != of && of >= 0 {
		return fmt.Errorf("%d memberships were added, and there are %d", of, n)
	}
	_, err = t.db.ExecContext(ctx, "DELETE FROM peers.memberships WHERE id > $1", t.mark)
	return err
}

func (t *peerTables) settle(ctx context.Context) error {
	for _, s := range []string{"VACUUM ANALYZE peers.memberships", "VACUUM ANALYZE peers.membership_roles", "VACUUM ANALYZE peers.users", "VACUUM ANALYZE peers.accounts", "ANALYZE peers.organizations"} {
		if _, err := t.db.ExecContext(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func (t *peerTables) drop() { _, _ = t.db.Exec("DROP SCHEMA peers CASCADE") } //nolint:noctx // at the end, also of a run that was ended

// scripts is pgbench, which runs the SQL of the peers without a server.
type scripts struct {
	*bench
	tables *peerTables
}

func (s *scripts) called() string { return "bare SQL" }

func pgbenchFile() (string, error) {
	bin, err := installed.Binaries()
	if err != nil {
		return "", err
	}
	file := filepath.Join(bin, "pgbench")
	if _, err := os.Stat(file); err != nil {
		return "", fmt.Errorf("pgbench, which comes with PostgreSQL, is not there: %w", err)
	}
	return file, nil
}

var perSecond = regexp.MustCompile(`(?m)^tps = ([\d.]+)`)

func (s *scripts) turn(ctx context.Context, w work) (float64, error) {
	pgbench, err := pgbenchFile()
	if err != nil {
		return 0, err
	}
	file := filepath.Join(s.dir, "pgbench.sql")
	if err := os.WriteFile(file, []byte(s.script(w)), 0o644); err != nil {
		return 0, err
	}
	u, err := url.Parse(s.db.url)
	if err != nil {
		return 0, err
	}
	q := u.Query()
	q.Set("options", "-csearch_path=peers")
	u.RawQuery = strings.ReplaceAll(q.Encode(), "+", "%20")
	cmd := exec.CommandContext(ctx, pgbench, "-n", "-M", "prepared", "-c", fmt.Sprint(s.Clients), "-j", fmt.Sprint(min(s.Clients, runtime.NumCPU())), //nolint:gosec // the one that was found
		"-T", fmt.Sprint(int(math.Ceil(s.Turn))), "-f", file, u.String())
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	found := perSecond.FindSubmatch(out)
	if err != nil || found == nil {
		return 0, fmt.Errorf("pgbench: %w\n%s%s", err, out, said.String())
	}
	rate, err := strconv.ParseFloat(string(found[1]), 64)
	if err != nil {
		return 0, err
	}
	return rate, s.tables.takeBack(ctx, -1)
}

// script returns a question's SQL for pgbench. The roles are those of 50 other memberships, because pgbench cannot pass the ids of a page to the next
// statement.
func (s *scripts) script(w work) string {
	p := w.tenants[0]
	org, account := fmt.Sprint(s.tables.of[p].id), "organization_id = @org AND handle = 'handle' || :a"
	email := fmt.Sprintf("'p' || :u || '@%s.example'", p.slug)
	var b strings.Builder
	if len(w.tenants) > 1 { // the ids of the organizations are consecutive
		org = fmt.Sprintf("(:o + %s)", org)
		email = "'p' || :u || '@small' || :o || '.example'"
		fmt.Fprintf(&b, "\\set o random(0, %d)\n", len(w.tenants)-1)
	}
	fmt.Fprintf(&b, "\\set a random(0, %d)\n\\set u random(0, %d)\n", p.accounts-1, p.people-1)
	switch w.name {
	case "Q1":
		ids := make([]string, 50)
		step := s.tables.mark / len(ids)
		for i := range ids {
			ids[i] = fmt.Sprintf("(:m + %d)", i*step)
		}
		fmt.Fprintf(&b, "\\set m random(1, %d)\nSELECT id AS account FROM accounts WHERE %s \\gset\n", max(1, step), account)
		b.WriteString(`SELECT m.id, u.first_name, u.last_name, u.email, u.last_login FROM (SELECT * FROM users WHERE organization_id = @org ORDER BY name, id OFFSET 0) u
CROSS JOIN LATERAL (SELECT id FROM memberships m WHERE m.user_id = u.id AND m.account_id = :account OFFSET 0) m ORDER BY u.name, u.id LIMIT 51;
`)
		fmt.Fprintf(&b, "SELECT h.membership_id, r.name FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = ANY(ARRAY[%s]::bigint[]) ORDER BY r.name;\n", strings.Join(ids, ", "))
	case "Q2":
		fmt.Fprintf(&b, "SELECT id AS person FROM users WHERE organization_id = @org AND email = %s \\gset\n", email)
		b.WriteString(`SELECT m.id, a.platform, a.handle, a.name, r.name FROM memberships m JOIN accounts a ON a.id = m.account_id
JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE m.user_id = :person ORDER BY a.name, m.id, r.name;
`)
	case "Q3":
		b.WriteString("SELECT seat_limit, seats_used FROM organizations WHERE id = @org;\n")
	case "W1":
		fmt.Fprintf(&b, "BEGIN;\nSELECT id AS account, seat_limit AS most FROM accounts WHERE %s FOR NO KEY UPDATE \\gset\n", account)
		fmt.Fprintf(&b, `WITH added AS (INSERT INTO memberships (user_id, account_id) SELECT u.id, :account FROM users u WHERE u.organization_id = @org AND u.email = %s
AND (SELECT count(*) FROM memberships m WHERE m.account_id = :account) < :most ON CONFLICT (user_id, account_id) DO NOTHING RETURNING id)
INSERT INTO membership_roles (membership_id, role_id) SELECT id, %d FROM added;
COMMIT;
`, email, s.tables.of[p].role)
	}
	return strings.ReplaceAll(b.String(), "@org", org)
}

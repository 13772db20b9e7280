package gateway_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// bare is what a developer would write who needs only these four requests: net/http, prepared statements, encoding/json and a session, without rules, and
// with only the audit rows that a change must write.
type bare struct {
	read, write *sql.DB
	url         string
	f           *fair

	session, page, ofUser, roles, seats                  *sql.Stmt
	lock, findUser, member, held, count, audited, outbox *sql.Stmt
}

type bareNode struct {
	ID, Email, FirstName, LastName, Handle string
	LastLoginAt                            *time.Time
	Roles                                  []string
}

// bareTrail creates an audit table for the bare handler, whose rows are not part of the gateway's hash chain.
func bareTrail(b *testing.B, db *sql.DB, dialect, address string) {
	b.Helper()
	statements := []string{
		`CREATE TABLE bare_trail (id uuid NOT NULL PRIMARY KEY, organization_id uuid NOT NULL, at timestamp NOT NULL, actor text NOT NULL, action text NOT NULL,
			account_id uuid, user_id uuid, after text)`,
		`CREATE INDEX bare_trail_at ON bare_trail (organization_id, at)`,
	}
	if dialect == store.Postgres { // as the owner, since the gateway's role cannot create tables
		var err error
		if db, err = sql.Open("postgres", address); err != nil {
			b.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		statements = append(statements, `GRANT INSERT ON bare_trail TO PUBLIC`)
	}
	for _, statement := range statements {
		if _, err := db.ExecContext(b.Context(), statement); err != nil {
			b.Fatal(err)
		}
	}
}

func newBare(b *testing.B, f *fair, address string) *bare {
	s := &bare{f: f}
	var err error
	lock := ""
	if f.DB.Dialect == store.Postgres {
		s.read, err = sql.Open("postgres", f.DB.DSN()+"&roster.organizations=*")
		s.write, lock = s.read, " FOR UPDATE"
		s.read.SetMaxIdleConns(callers)
	} else {
		file := "file:" + strings.TrimPrefix(address, "sqlite:") + "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
			"&_pragma=foreign_keys(1)&_pragma=cache_size(-32000)&_time_format=sqlite&_timezone=UTC"
		s.read, err = sql.Open("sqlite", file)
		s.read.SetMaxOpenConns(4)
		s.write, _ = sql.Open("sqlite", file+"&_txlock=immediate")
		s.write.SetMaxOpenConns(1)
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _, _ = s.read.Close(), s.write.Close() })
	bareTrail(b, s.write, f.DB.Dialect, address)
	for _, p := range []struct {
		to  **sql.Stmt
		in  *sql.DB
		sql string
	}{
		{&s.session, s.read, `SELECT u.id FROM sessions s JOIN users u ON u.identity_id = s.identity_id WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.status = 'ACTIVE'`},
		{&s.page, s.read, `SELECT m.id, u.id, u.email, u.first_name, u.last_name, u.last_login_at, '' FROM memberships m JOIN users u ON u.id = m.user_id
			WHERE m.account_id = $1 AND (m.expires_at IS NULL OR m.expires_at > $2) ORDER BY u.name_key, m.id LIMIT 51`},
		{&s.ofUser, s.read, `SELECT m.id, a.id, a.platform, a.name, '', NULL, a.handle FROM memberships m JOIN accounts a ON a.id = m.account_id
			WHERE m.user_id = $1 AND (m.expires_at IS NULL OR m.expires_at > $2) ORDER BY a.name_key, m.id LIMIT 51`},
		{&s.roles, s.read, map[string]string{
			store.Postgres: `SELECT mr.membership_id, r.name FROM membership_roles mr JOIN roles r ON r.id = mr.role_id WHERE mr.membership_id = ANY($1::uuid[]) ORDER BY r.name_key`,
			store.SQLite:   `SELECT mr.membership_id, r.name FROM json_each($1) e CROSS JOIN membership_roles mr ON mr.membership_id = e.value JOIN roles r ON r.id = mr.role_id ORDER BY r.name_key`,
		}[f.DB.Dialect]},
		{&s.seats, s.read, `SELECT seat_limit, seats_active, seats_reserved FROM organizations WHERE id = $1`},
		{&s.lock, s.write, `SELECT seats_active FROM organizations WHERE id = $1` + lock},
		{&s.findUser, s.write, `SELECT id, email FROM users WHERE organization_id = $1 AND email_key = $2`},
		{&s.member, s.write, `INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by) VALUES ($1, $2, $3, $4, $5, 'mia')`},
		{&s.held, s.write, `INSERT INTO membership_roles (organization_id, membership_id, role_id) VALUES ($1, $2, $3)`},
		{&s.count, s.write, `UPDATE organizations SET seats_high_water = $2 WHERE id = $1`},
		{&s.audited, s.write, `INSERT INTO bare_trail (id, organization_id, at, actor, action, account_id, user_id, after) VALUES ($1, $2, $3, 'mia', 'membership.added', $4, $5, 'Publisher')`},
		{&s.outbox, s.write, `INSERT INTO outbox (id, organization_id, kind, user_id, payload, created_at, due_at) VALUES ($1, $2, 'ADDED', $3, '{}', $4, $4)`},
	} {
		if *p.to, err = p.in.PrepareContext(b.Context(), p.sql); err != nil { //nolint:sqlclosecheck // it lasts as long as its pool
			b.Fatal(err)
		}
	}
	mux := http.NewServeMux()
	mux.Handle("GET /members/{id}", s.signedIn(func(r *http.Request) (any, error) { return s.list(r, s.page) }))
	mux.Handle("GET /accounts/{id}", s.signedIn(func(r *http.Request) (any, error) { return s.list(r, s.ofUser) }))
	mux.Handle("GET /seats", s.signedIn(s.usage))
	mux.Handle("POST /add/{account}/{email}", s.signedIn(s.put))
	srv := httptest.NewServer(mux)
	b.Cleanup(srv.Close)
	s.url = srv.URL
	return s
}

func (s *bare) signedIn(answer func(*http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, _ := base64.RawURLEncoding.DecodeString(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
		hash := sha256.Sum256(token)
		var user uuid.UUID
		err := s.session.QueryRowContext(r.Context(), hash[:], store.Instant(time.Now())).Scan(&user)
		var out any
		if err == nil {
			out, err = answer(r)
		}
		var body []byte
		if err == nil {
			body, err = json.Marshal(map[string]any{"data": out})
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(body)
	})
}

func (s *bare) list(r *http.Request, page *sql.Stmt) (any, error) {
	rows, err := page.QueryContext(r.Context(), r.PathValue("id"), store.Instant(time.Now()))
	var nodes []*bareNode
	byID, ids := map[uuid.UUID]*bareNode{}, []string{}
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		n := &bareNode{}
		nodes = append(nodes, n)
		err := scan(&id, &n.ID, &n.Email, &n.FirstName, &n.LastName, &n.LastLoginAt, &n.Handle)
		byID[id] = n
		ids = append(ids, `"`+id.String()+`"`)
		return err
	})
	if err != nil {
		return nil, err
	}
	set := "{" + strings.Join(ids, ",") + "}"
	if s.f.DB.Dialect == store.SQLite {
		set = "[" + strings.Join(ids, ",") + "]"
	}
	rows, err = s.roles.QueryContext(r.Context(), set)
	return nodes, store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var name string
		err := scan(&id, &name)
		byID[id].Roles = append(byID[id].Roles, name)
		return err
	})
}

func (s *bare) usage(r *http.Request) (any, error) {
	var u struct {
		Entitled         *int
		Active, Reserved int
	}
	return &u, s.seats.QueryRowContext(r.Context(), s.f.org).Scan(&u.Entitled, &u.Active, &u.Reserved)
}

func (s *bare) put(r *http.Request) (any, error) {
	ctx, now := r.Context(), store.Instant(time.Now())
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	var seats int
	n := bareNode{Roles: []string{"Publisher"}}
	if err := tx.StmtContext(ctx, s.lock).QueryRowContext(ctx, s.f.org).Scan(&seats); err != nil { //nolint:sqlclosecheck // the transaction closes it
		return nil, err
	}
	if err := tx.StmtContext(ctx, s.findUser).QueryRowContext(ctx, s.f.org, r.PathValue("email")).Scan(&n.ID, &n.Email); err != nil { //nolint:sqlclosecheck // the transaction closes it
		return nil, err
	}
	id := store.NewID()
	for _, e := range []struct {
		stmt *sql.Stmt
		args []any
	}{
		{s.member, []any{id, s.f.org, n.ID, r.PathValue("account"), now}},
		{s.held, []any{s.f.org, id, s.f.role}},
		{s.count, []any{s.f.org, seats}},
		{s.audited, []any{store.NewID(), s.f.org, now, r.PathValue("account"), n.ID}},
		{s.outbox, []any{store.NewID(), s.f.org, n.ID, now}},
	} {
		if _, err := tx.StmtContext(ctx, e.stmt).ExecContext(ctx, e.args...); err != nil { //nolint:sqlclosecheck // the transaction closes it
			return nil, err
		}
	}
	return n, tx.Commit()
}

func (s *bare) get(method, path string) (*http.Request, error) {
	return http.NewRequestWithContext(context.Background(), method, s.url+path, nil)
}

func (s *bare) members(n int) (*http.Request, error) {
	return s.get(http.MethodGet, "/members/"+s.f.full[n%len(s.f.full)].String())
}

func (s *bare) accounts(n int) (*http.Request, error) {
	return s.get(http.MethodGet, "/accounts/"+s.f.users[n%len(s.f.users)].String())
}

func (s *bare) usageNow(int) (*http.Request, error) { return s.get(http.MethodGet, "/seats") }

func (s *bare) add(int) (*http.Request, error) {
	u, account, err := s.f.pair()
	if err != nil {
		return nil, err
	}
	return s.get(http.MethodPost, fmt.Sprintf("/add/%s/%s", account, url.PathEscape(email(u))))
}

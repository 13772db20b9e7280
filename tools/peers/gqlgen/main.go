// Command gqlgen is a peer: gqlgen and lib/pq with prepared statements, one resolver call for each page. Its arguments are the port and the database URL.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/lib/pq"
	"github.com/vektah/gqlparser/v2/ast"
)

const connections = 16

type server struct {
	db                                                              *sql.DB
	account, user, seats, members, roles, memberships, lock, insert *sql.Stmt
}

func open(address string) (*server, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	q := u.Query()
	q.Set("search_path", "peers")
	q.Set("timezone", "UTC")
	u.RawQuery = q.Encode()
	db, err := sql.Open("postgres", u.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	s := &server{db: db}
	for to, text := range map[**sql.Stmt]string{
		&s.account: `SELECT id FROM accounts WHERE organization_id = $1 AND handle = $2`,
		&s.user:    `SELECT id FROM users WHERE organization_id = $1 AND email = $2`,
		&s.seats:   `SELECT seat_limit, seats_used FROM organizations WHERE id = $1`,
		&s.members: `SELECT m.id, u.first_name, u.last_name, u.email, u.last_login FROM (SELECT * FROM users WHERE organization_id = $2 ORDER BY name, id OFFSET 0) u
			CROSS JOIN LATERAL (SELECT id FROM memberships m WHERE m.user_id = u.id AND m.account_id = $1 OFFSET 0) m ORDER BY u.name, u.id LIMIT $3`,
		&s.roles: `SELECT h.membership_id, r.name FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = ANY($1::bigint[]) ORDER BY r.name`,
		&s.memberships: `SELECT m.id, a.platform, a.handle, a.name, r.name FROM memberships m JOIN accounts a ON a.id = m.account_id
			JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE m.user_id = $1 ORDER BY a.name, m.id, r.name`,
		&s.lock: `SELECT id, seat_limit FROM accounts WHERE organization_id = $1 AND handle = $2 FOR NO KEY UPDATE`,
		&s.insert: `WITH added AS (INSERT INTO memberships (user_id, account_id) SELECT u.id, $1::bigint FROM users u WHERE u.organization_id = $2 AND u.email = $3
				AND ($4::int IS NULL OR (SELECT count(*) FROM memberships m WHERE m.account_id = $1) < $4) ON CONFLICT (user_id, account_id) DO NOTHING RETURNING id)
			INSERT INTO membership_roles (membership_id, role_id) SELECT id, $5::bigint FROM added RETURNING membership_id`,
	} {
		if *to, err = db.Prepare(text); err != nil {
			return nil, fmt.Errorf("%w in %s", err, text)
		}
	}
	return s, nil
}

type organizationKey struct{}

func organization(ctx context.Context) int64 { return ctx.Value(organizationKey{}).(int64) }

type (
	query    struct{ *server }
	mutation struct{ *server }
	accounts struct{ *server }
	users    struct{ *server }
)

func (s *server) Query() QueryResolver       { return query{s} }
func (s *server) Mutation() MutationResolver { return mutation{s} }
func (s *server) Account() AccountResolver   { return accounts{s} }
func (s *server) User() UserResolver         { return users{s} }

func (q query) Account(ctx context.Context, ref AccountRef) (*Account, error) {
	a := &Account{Organization: organization(ctx)}
	return a, q.account.QueryRowContext(ctx, a.Organization, ref.Handle.Handle).Scan(&a.Row)
}

func (q query) User(ctx context.Context, ref UserRef) (*User, error) {
	u := &User{}
	return u, q.user.QueryRowContext(ctx, organization(ctx), ref.Email).Scan(&u.Row)
}

func (q query) Organization(ctx context.Context) (*Organization, error) {
	var limit, used int
	if err := q.seats.QueryRowContext(ctx, organization(ctx)).Scan(&limit, &used); err != nil {
		return nil, err
	}
	free := limit - used
	return &Organization{SeatUsage: &SeatUsage{Entitled: &limit, Active: used, Used: used, Free: &free, HighWater: used}}, nil
}

func (a accounts) Members(ctx context.Context, of *Account, first int) (*MembershipConnection, error) {
	rows, err := a.members.QueryContext(ctx, of.Row, of.Organization, first+1)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := &MembershipConnection{Edges: make([]*MembershipEdge, 0, first), PageInfo: &PageInfo{}}
	ids, nodes := make([]int64, 0, first), make(map[int64]*Membership, first)
	for rows.Next() {
		var id int64
		var seen *time.Time
		u := &User{}
		if err := rows.Scan(&id, &u.FirstName, &u.LastName, &u.Email, &seen); err != nil {
			return nil, err
		}
		if len(ids) == first {
			out.PageInfo.HasNextPage = true
			continue
		}
		if seen != nil {
			text := seen.Format(time.RFC3339Nano)
			u.LastLoginAt = &text
		}
		ids = append(ids, id)
		nodes[id] = &Membership{Version: 1, User: u, Roles: []*Role{}}
		out.Edges = append(out.Edges, &MembershipEdge{Node: nodes[id]})
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if n := len(ids); n > 0 {
		end := strconv.FormatInt(ids[n-1], 10)
		out.PageInfo.EndCursor = &end
	}
	held, err := a.roles.QueryContext(ctx, pq.Array(ids))
	if err != nil {
		return nil, err
	}
	defer held.Close()
	for held.Next() {
		var id int64
		r := &Role{}
		if err := held.Scan(&id, &r.Name); err != nil {
			return nil, err
		}
		nodes[id].Roles = append(nodes[id].Roles, r)
	}
	return out, held.Err()
}

func (u users) Memberships(ctx context.Context, of *User, first int) (*MembershipConnection, error) {
	rows, err := u.memberships.QueryContext(ctx, of.Row)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := &MembershipConnection{Edges: make([]*MembershipEdge, 0, first), PageInfo: &PageInfo{}}
	var last int64
	for rows.Next() {
		var id int64
		a, r := &Account{}, &Role{}
		if err := rows.Scan(&id, &a.Platform, &a.Handle, &a.Name, &r.Name); err != nil {
			return nil, err
		}
		if id != last {
			if len(out.Edges) == first {
				out.PageInfo.HasNextPage = true
				break
			}
			last = id
			out.Edges = append(out.Edges, &MembershipEdge{Node: &Membership{Version: 1, Account: a, Roles: []*Role{}}})
		}
		node := out.Edges[len(out.Edges)-1].Node
		node.Roles = append(node.Roles, r)
	}
	end := strconv.FormatInt(last, 10)
	out.PageInfo.EndCursor = &end
	return out, rows.Err()
}

func (m mutation) MembershipAdd(ctx context.Context, input MembershipAddInput) (*MembershipPayload, error) {
	tx, err := m.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	var account, id int64
	var limit *int
	org := organization(ctx)
	if err := tx.StmtContext(ctx, m.lock).QueryRowContext(ctx, org, input.Account.Handle.Handle).Scan(&account, &limit); err != nil {
		return nil, err
	}
	err = tx.StmtContext(ctx, m.insert).QueryRowContext(ctx, account, org, input.Email, limit, input.RoleIds[0]).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return &MembershipPayload{UserErrors: []*UserError{{Code: "TAKEN", Message: "Nobody was added."}}}, nil
	}
	if err != nil {
		return nil, err
	}
	return &MembershipPayload{Membership: &Membership{ID: fmt.Sprintf("mem_%d", id), Version: 1}, UserErrors: []*UserError{}}, tx.Commit()
}

func main() {
	s, err := open(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	h := handler.New(NewExecutableSchema(Config{Resolvers: s}))
	h.AddTransport(transport.POST{})
	h.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		org, err := strconv.ParseInt(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), 10, 64)
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		h.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), organizationKey{}, org)))
	})))
}

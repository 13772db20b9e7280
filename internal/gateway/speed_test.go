package gateway_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// BenchmarkSpeed sends the most frequent requests to a whole gateway over HTTP, from sixteen callers, and in the same run to a plain net/http handler that
// sends the same SQL, prepared, without GraphQL, rules or an audit trail. Only the ratio of the two is meaningful, since the number of requests per second
// depends on the machine.
//
//	go test ./internal/gateway -run '^$' -bench Speed -benchtime 5000x
//
// ROSTER_SPEED_ACCOUNTS is the number of accounts, each with 1,000 people; the default is 50.
func BenchmarkSpeed(b *testing.B) {
	for _, dialect := range []string{store.Postgres, store.SQLite} {
		b.Run(dialect, func(b *testing.B) {
			f := newFair(b, dialect)
			b.Run("Q1 page of members", func(b *testing.B) { f.race(b, f.members, f.bare.members) })
			b.Run("Q2 accounts of a user", func(b *testing.B) { f.race(b, f.accounts, f.bare.accounts) })
			b.Run("Q3 seats", func(b *testing.B) { f.race(b, f.seats, f.bare.usageNow) })
			b.Run("W1 membershipAdd", func(b *testing.B) { f.race(b, f.add, f.bare.add) })
		})
	}
}

const callers = 16

// fair is an organization in which every account has 1,000 people and every person has 50 accounts.
type fair struct {
	*gatewaytest.Gateway
	org                 uuid.UUID
	role                uuid.UUID
	users, full, vacant []uuid.UUID // people, accounts with 1,000 people each, accounts without people
	token               string
	http                *http.Client
	bare                *bare
	added               atomic.Int64 // used pairs of a person and a vacant account
}

func newFair(b *testing.B, dialect string) *fair {
	b.Helper()
	address := storetest.URL(b, dialect)
	db, err := store.Open(context.Background(), address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = db.Close() })
	f := &fair{Gateway: gatewaytest.Idle(b, db), http: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: callers}}}
	b.Cleanup(f.http.CloseIdleConnections)
	f.org = f.Organization("acme", -1, true)
	f.Manager(f.org, "mia@acme.test")
	f.token = f.Token("mia@acme.test")
	f.role = f.Role(f.org, "Publisher")
	accounts := 50
	if n, err := strconv.Atoi(os.Getenv("ROSTER_SPEED_ACCOUNTS")); err == nil {
		accounts = max(50, n/50*50)
	}
	f.fill(b, accounts)
	f.bare = newBare(b, f, address)
	return f
}

func (f *fair) fill(b *testing.B, accounts int) {
	const vacant = 200
	groups, now := accounts/50, store.Instant(time.Now())
	people := store.NewTable("id", store.UUID, "email", store.Text, "name", store.Text)
	for i := range 1000 * groups {
		f.users = append(f.users, store.NewID())
		people.Add(f.users[i], email(i), fmt.Sprintf("Person%06d", i*7919%(1000*groups)))
	}
	handles := store.NewTable("id", store.UUID, "handle", store.Text)
	for i := range accounts + vacant {
		id := store.NewID()
		handles.Add(id, fmt.Sprintf("account%04d", i))
		if i < accounts {
			f.full = append(f.full, id)
		} else {
			f.vacant = append(f.vacant, id)
		}
	}
	f.write(b, people, `INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at, last_login_at, seat_since)
		SELECT v.id, $1, v.email, v.email, 'Test', v.name, v.name, 'test ' || lower(v.name) || ' ' || v.email, 'ACTIVE', 'NONE', $2, $2, $2 FROM {v}`, f.org, now)
	f.write(b, handles, `INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at)
		SELECT v.id, $1, 'X', v.handle, v.handle, v.handle, v.handle, $2 FROM {v}`, f.org, now)
	for a, account := range f.full {
		on := store.NewTable("id", store.UUID, "user_id", store.UUID)
		for u := a % groups; u < len(f.users); u += groups {
			on.Add(store.NewID(), f.users[u])
		}
		f.write(b, on, `INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by)
			SELECT v.id, $1, v.user_id, $2, $3, 'system' FROM {v}`, f.org, account, now)
	}
	f.write(b, store.IDs([]uuid.UUID{f.role}), `INSERT INTO membership_roles (organization_id, membership_id, role_id)
		SELECT m.organization_id, m.id, v.id FROM {v} CROSS JOIN memberships m`)
	for _, statement := range []string{
		"UPDATE organizations SET seats_active = seats_active + $1, seats_high_water = seats_high_water + $1", "UPDATE seat_days SET active = active + $1",
	} {
		if _, err := f.DB.Raw().ExecContext(b.Context(), statement, len(f.users)); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := f.DB.Raw().ExecContext(b.Context(), "ANALYZE"); err != nil {
		b.Fatal(err)
	}
}

func (f *fair) write(b *testing.B, t *store.Table, statement string, args ...any) {
	b.Helper()
	err := f.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, t, statement, args...)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
}

// race runs the gateway and the bare handler in turns.
func (f *fair) race(b *testing.B, roster, bare func(n int) (*http.Request, error)) {
	const turns = 4
	f.run(b, callers, bare)
	f.run(b, callers, roster)
	var ours, theirs time.Duration
	b.ReportAllocs()
	b.ResetTimer()
	n := 0
	for turn := range turns {
		part := b.N*(turn+1)/turns - n
		n += part
		b.StopTimer()
		theirs += f.run(b, part, bare)
		b.StartTimer()
		ours += f.run(b, part, roster)
	}
	b.ReportMetric(float64(b.N)/ours.Seconds(), "requests/s")
	b.ReportMetric(float64(b.N)/theirs.Seconds(), "bare/s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "of-bare")
}

// run sends n requests from sixteen callers.
func (f *fair) run(b *testing.B, n int, request func(n int) (*http.Request, error)) time.Duration {
	var next atomic.Int64
	var all sync.WaitGroup
	start := time.Now()
	for range callers {
		all.Go(func() {
			for {
				i := int(next.Add(1))
				if i > n {
					return
				}
				r, err := request(i)
				if err == nil {
					err = f.send(r)
				}
				if err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	return time.Since(start)
}

func (f *fair) send(r *http.Request) error {
	r.Header.Set("Authorization", "Bearer "+f.token)
	answer, err := f.http.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && (answer.StatusCode != http.StatusOK || len(body) < 20 || bytes.Contains(body, []byte(`"errors":[`)) || bytes.Contains(body, []byte(`"code"`))) {
		err = fmt.Errorf("status %d: %s", answer.StatusCode, body)
	}
	return err
}

func (f *fair) ask(query string, variables map[string]any) (*http.Request, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, f.URL+"/graphql", bytes.NewReader(body))
	if err == nil {
		r.Header.Set("Content-Type", "application/json")
	}
	return r, err
}

func id(kind globalid.Kind, id uuid.UUID) string { return globalid.ID{Kind: kind, UUID: id}.String() }

func (f *fair) members(n int) (*http.Request, error) {
	return f.ask(`query ($id: ID!) { account(ref: {id: $id}) { members(first: 50) { pageInfo { hasNextPage endCursor }
		edges { node { user { id email firstName lastName lastLoginAt } roles { name } } } } } }`,
		map[string]any{"id": id(globalid.Account, f.full[n%len(f.full)])})
}

func (f *fair) accounts(n int) (*http.Request, error) {
	return f.ask(`query ($id: ID!) { user(ref: {id: $id}) { email memberships(first: 50) { edges { node {
		account { id platform handle name } roles { name } } } } } }`, map[string]any{"id": id(globalid.User, f.users[n%len(f.users)])})
}

func (f *fair) seats(int) (*http.Request, error) {
	return f.ask(`{ organization { seatUsage { entitled used active reserved free } } }`, nil)
}

// pair returns a person and an account that they do not have yet.
func (f *fair) pair() (user int, account uuid.UUID, err error) {
	n := int(f.added.Add(1)) - 1
	if n >= len(f.users)*len(f.vacant) {
		return 0, account, fmt.Errorf("everybody is everywhere: take a smaller -benchtime")
	}
	return n % len(f.users), f.vacant[n/len(f.users)], nil
}

func (f *fair) add(int) (*http.Request, error) {
	u, account, err := f.pair()
	if err != nil {
		return nil, err
	}
	return f.ask(`mutation ($in: MembershipAddInput!) { membershipAdd(input: $in) { membership { id version user { email } roles { name } } userErrors { message } } }`,
		map[string]any{"in": map[string]any{
			"account": map[string]any{"id": id(globalid.Account, account)}, "email": email(u), "roleIds": []string{id(globalid.Role, f.role)},
		}})
}

func email(user int) string { return fmt.Sprintf("person%06d@acme.test", user) }

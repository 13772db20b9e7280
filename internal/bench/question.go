package main

import (
	"encoding/json"
	"math/rand/v2"
	"time"
)

// question is a query or change that all systems run.
type question struct {
	name, title string
	query       string                         // in GraphQL
	variables   func(args) map[string]any      // of the query
	read        func([]byte) (any, error)      // parses the data of a GraphQL response
	mark        string                         // a part of each complete GraphQL response
	marks       int                            // how often mark occurs in it
	entries     int                            // number of entries in a complete list; 0 if the question is not a list
	changes     bool                           // a change, whose effect is counted in the tables
	draw        func(*rand.Rand) (args, error) // chooses the next subject
}

// args are the subject of a question, as the different systems identify it.
type args struct {
	Handle    string // of the account
	Email     string // of the person
	AccountID string
	UserID    string
}

// entry is an entry of a list of people or accounts.
type entry struct {
	FirstName, LastName, Email string     `json:",omitempty"`
	LastLoginAt                *time.Time `json:",omitempty"`
	Platform, Handle, Name     string     `json:",omitempty"`
	Roles                      []string   `json:"roles"`
}

// usage is the seat usage of an organization.
type usage struct{ Active, Reserved, HighWater int }

func questions(p *tenant, role string) []*question {
	onAccount := func(a args) map[string]any {
		return map[string]any{"account": map[string]any{"handle": map[string]any{"platform": "X", "handle": a.Handle}}}
	}
	anyone := func(r *rand.Rand) (args, error) { return p.about(r.IntN(p.people), r.IntN(p.accounts)), nil }
	members := min(50, p.people*p.each/p.accounts)
	return []*question{
		{
			name: "Q1", title: "Q1: 50 members of an account by name, with email, last sign-in and roles",
			query: `query ($account: AccountRef!) { account(ref: $account) { members(first: 50) {
  edges { node { user { firstName lastName email lastLoginAt } roles { name } } } pageInfo { hasNextPage endCursor } } } }`,
			variables: onAccount, draw: anyone, read: readEntries, mark: `"roles":[{"name":"`, marks: members, entries: members,
		},
		{
			name: "Q2", title: "Q2: a person's accounts with roles",
			query: `query ($email: String!) { user(ref: { email: $email }) { memberships(first: 100) {
  edges { node { account { platform handle name } roles { name } } } } } }`,
			variables: func(a args) map[string]any { return map[string]any{"email": a.Email} },
			draw:      anyone, read: readEntries, mark: `"roles":[{"name":"`, marks: min(100, p.each), entries: min(100, p.each),
		},
		{
			name: "Q3", title: "Q3: the organization's seats",
			query:     `{ organization { seatUsage { entitled active reserved used free overBy highWater } } }`,
			variables: func(args) map[string]any { return nil },
			draw:      anyone, mark: `"active":`, marks: 1,
			read: func(data []byte) (any, error) {
				var out struct{ Organization struct{ SeatUsage usage } }
				err := json.Unmarshal(data, &out)
				return out.Organization.SeatUsage, err
			},
		},
		{
			name: "W1", title: "W1: one person onto one account", query: addMutation, mark: `"id":"mem_`, marks: 1, changes: true,
			variables: func(a args) map[string]any {
				v := onAccount(a)
				v["email"], v["roles"] = a.Email, []string{role}
				return v
			},
			draw: func(*rand.Rand) (args, error) {
				person, account, err := p.nextPair()
				return p.about(person, account), err
			},
		},
	}
}

func (p *tenant) about(person, account int) args {
	return args{Handle: p.handle(account), Email: p.email(person), AccountID: p.account.at(account), UserID: p.user.at(person)}
}

// readEntries reads a list of an account's or a user's memberships.
func readEntries(data []byte) (any, error) {
	type connection struct {
		Edges []struct {
			Node struct {
				User struct {
					FirstName, LastName, Email string
					LastLoginAt                *time.Time
				}
				Account struct{ Platform, Handle, Name string }
				Roles   []struct{ Name string }
			}
		}
	}
	var out struct {
		Account struct{ Members connection }
		User    struct{ Memberships connection }
	}
	if err := json.Unmarshal(data, &out); err != nil {
		return nil, err
	}
	var entries []entry
	for _, e := range append(out.Account.Members.Edges, out.User.Memberships.Edges...) {
		n := e.Node
		line := entry{
			FirstName: n.User.FirstName, LastName: n.User.LastName, Email: n.User.Email, LastLoginAt: n.User.LastLoginAt,
			Platform: n.Account.Platform, Handle: n.Account.Handle, Name: n.Account.Name,
		}
		for _, r := range n.Roles {
			line.Roles = append(line.Roles, r.Name)
		}
		entries = append(entries, line)
	}
	return entries, nil
}

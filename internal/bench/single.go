package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// scene is a load of single changes, with or without a concurrent bulk operation.
type scene struct {
	name   string
	places []*tenant // the clients are distributed over these
	bare   bool
	beside bool // a bulk operation runs in the large organization, and the load ends with it
}

// single measures membershipAdd for an existing person.
func (b *bench) single(ctx context.Context) error {
	g, err := b.serve(ctx)
	if err != nil {
		return err
	}
	defer g.stop()
	big, small := []*tenant{b.town.big}, b.town.small
	many := fmt.Sprintf("in %d organizations", len(small))
	t := table{header: []string{fmt.Sprintf("%d clients", b.Clients), "requests/s", "p50", "p99", "max", "the bulk operation beside it"}}
	op := b.town.big.extra * b.town.big.accounts
	for _, s := range []scene{
		{name: "bare insert, in one organization", places: big, bare: true},
		{name: "Roster, in one organization", places: big},
		{name: "bare insert, " + many, places: small, bare: true},
		{name: "Roster, " + many, places: small},
		{name: "Roster, in one organization, bulk in another", places: small[:1], beside: true},
		{name: "Roster, " + many + ", bulk in another", places: small, beside: true},
		{name: "Roster, in one organization, bulk in the same", places: big, beside: true},
	} {
		l, bulk, err := b.scene(ctx, g, s)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		b.say("%s: %.0f/s, max %s", s.name, l.rate(), millis(l.at(1)))
		beside := ""
		if s.beside {
			beside = seconds(bulk)
		}
		t.add(s.name, grouped(int(l.rate())), millis(l.at(.5)), millis(l.at(.99)), millis(l.at(1)), beside)
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	api, err := g.as(ctx, b.town.big)
	if err != nil {
		return err
	}
	_, alone, err := selected(ctx, api, b.town.big, "ADD", "Contributor", "alone")
	if err != nil {
		return err
	}
	t.print(b, fmt.Sprintf("One known person onto one account, again and again for %.0f s or as long as the bulk operation of %s rows lasts, which takes %s alone",
		b.Seconds, grouped(op), seconds(alone.all)))
	return nil
}

// scene runs one load, and checks that each successful request had its effect.
func (b *bench) scene(ctx context.Context, g *gateway, s scene) (loadResult, time.Duration, error) {
	askers := make([]asker, b.Clients)
	bare, err := b.db.inserter(ctx)
	if err != nil {
		return loadResult{}, 0, err
	}
	defer bare.close()
	for i := range askers {
		p := s.places[i%len(s.places)]
		if s.bare {
			askers[i] = func(ctx context.Context) error { return bare.insert(ctx, p) }
			continue
		}
		c, err := g.adder(ctx, p)
		if err != nil {
			return loadResult{}, 0, err
		}
		defer c.close()
		askers[i] = c.add
	}
	var l loadResult
	var bulk timing
	if s.beside {
		l, bulk, err = b.besides(ctx, g, askers)
	} else {
		l, err = during(ctx, b.Seconds, askers)
	}
	if err != nil {
		return l, 0, err
	}
	for _, p := range s.places {
		seats, memberships := p.seats(), p.people*p.each+int(p.next.Load())
		if s.beside && p == b.town.big {
			seats, memberships = seats+p.extra, memberships+p.extra*p.accounts
		}
		if err := b.db.holds(ctx, p, seats, memberships); err != nil {
			return l, 0, err
		}
	}
	return l, bulk.all, nil
}

// besides runs the load while a bulk operation runs in the large organization.
func (b *bench) besides(ctx context.Context, g *gateway, askers []asker) (l loadResult, took timing, err error) {
	api, err := g.as(ctx, b.town.big)
	if err != nil {
		return l, took, err
	}
	loaded, over := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() {
		op, t, err := selected(ctx, api, b.town.big, "ADD", "Contributor", time.Now().String())
		if rows := b.town.big.extra * b.town.big.accounts; err == nil && op.Counts.Added != rows {
			err = fmt.Errorf("the bulk operation's counts are %+v", op.Counts)
		}
		took = t
		over()
		ended <- err
	}()
	l, err = askTogether(loaded, askers)
	if bulk := <-ended; bulk != nil {
		err = fmt.Errorf("the bulk operation: %w", bulk)
	}
	return l, took, err
}

// adder is a client that adds people to accounts through the API.
type adder struct {
	*tcpConn
	tenant *tenant
	role   string
}

func (g *gateway) adder(ctx context.Context, p *tenant) (*adder, error) {
	api, err := g.as(ctx, p)
	if err != nil {
		return nil, err
	}
	var out struct {
		Organization struct {
			Roles struct {
				Edges []struct{ Node struct{ ID, Name string } }
			}
		}
	}
	if err := api.Do(ctx, `{ organization { roles(first: 100) { edges { node { id name } } } } }`, nil, &out); err != nil {
		return nil, err
	}
	a := &adder{tenant: p}
	for _, e := range out.Organization.Roles.Edges {
		if e.Node.Name == "Contributor" {
			a.role = e.Node.ID
		}
	}
	token, err := g.token(ctx, p)
	if err != nil {
		return nil, err
	}
	a.tcpConn, err = dial(ctx, g.address, "/graphql", token)
	return a, err
}

const addMutation = `mutation ($account: AccountRef!, $email: String!, $roles: [ID!]!) {
  membershipAdd(input: { account: $account, email: $email, roleIds: $roles }) { membership { id version } userErrors { code message } } }`

// add adds the next person to the next account.
func (a *adder) add(context.Context) error {
	person, account, err := a.tenant.nextPair()
	if err != nil {
		return err
	}
	body, err := asked(addMutation, map[string]any{"account": map[string]any{"handle": map[string]any{"platform": "X", "handle": a.tenant.handle(account)}},
		"email": a.tenant.email(person), "roles": []string{a.role}})
	if err != nil {
		return err
	}
	answer, err := a.post(body)
	if err == nil && !bytes.Contains(answer, []byte(`"id":"mem_`)) {
		err = fmt.Errorf("nobody was added: %s", answer)
	}
	return err
}

// asked returns the body of a GraphQL request.
func asked(query string, variables map[string]any) ([]byte, error) {
	return json.Marshal(map[string]any{"query": query, "variables": variables})
}

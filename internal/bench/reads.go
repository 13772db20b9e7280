package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
)

// The systems that answer the same questions. Each client has an answerer of its own.
var systems = []string{"bare SQL", "net/http", "Roster"}

// reads measures common queries and one change, with one client and with several.
func (b *bench) reads(ctx context.Context) error {
	g, err := b.serve(ctx)
	if err != nil {
		return err
	}
	defer g.stop()
	bare, err := b.db.reader(ctx, b.town.big)
	if err != nil {
		return err
	}
	defer bare.drop()
	rival, err := bare.listen(ctx)
	if err != nil {
		return err
	}
	defer rival.close()
	add, err := g.adder(ctx, b.town.big)
	if err != nil {
		return err
	}
	add.close()
	all := questions(b.town.big, add.role)
	clients := []int{1, b.Clients}
	rates := map[string][]float64{}
	at := func(q *question, n int, system string) string { return fmt.Sprint(q.name, n, system) }
	for round := range b.Rounds {
		for _, q := range all {
			for _, n := range clients {
				for _, system := range systems {
					r, err := b.turn(ctx, bare, q, n, map[string]func() (answerer, error){
						"bare SQL": func() (answerer, error) { return bare, nil },
						"net/http": func() (answerer, error) { return rival.dial(ctx, q) },
						"Roster":   func() (answerer, error) { return g.ask(ctx, b.town.big) },
					}[system])
					if err != nil {
						return fmt.Errorf("%s by %s: %w", q.name, system, err)
					}
					b.say("round %d, %s, %d clients, %s: %.0f/s", round+1, q.name, n, system, r)
					rates[at(q, n, system)] = append(rates[at(q, n, system)], r)
				}
			}
		}
		p := b.town.big
		if err := b.db.holds(ctx, p, p.seats(), p.people*p.each+int(p.next.Load())); err != nil {
			return err
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	t := table{header: []string{"requests/s", "clients", "bare SQL", "net/http", "Roster", "Roster / bare", "Roster / net/http"}}
	for _, q := range all {
		for _, n := range clients {
			sql, web, roster := median(rates[at(q, n, "bare SQL")]), median(rates[at(q, n, "net/http")]), median(rates[at(q, n, "Roster")])
			t.add(q.title, fmt.Sprint(n), grouped(int(sql)), grouped(int(web)), grouped(int(roster)), times(roster, sql), times(roster, web))
		}
	}
	t.print(b, fmt.Sprintf("Requests a second, more is better; bare SQL is prepared and asked from Go, net/http is the same SQL behind Go's server without GraphQL and without a sign-in; median of %d",
		b.Rounds))
	return nil
}

// answerer answers a question. The answer is an []entry, a usage or, for a change, its id.
type answerer interface {
	answer(ctx context.Context, q *question, a args) (any, error)
	quick(ctx context.Context, q *question, a args) error // without parsing the response
	close()
}

// turn measures one system with several clients for a while, and returns the number of questions per second. Each client's first answer is compared with the
// one of bare SQL.
func (b *bench) turn(ctx context.Context, bare *reader, q *question, clients int, connect func() (answerer, error)) (float64, error) {
	askers, leave, err := askersOf(ctx, bare, q, clients, connect)
	defer leave()
	if err != nil {
		return 0, err
	}
	return b.warmed(ctx, askers, b.Turn/10)
}

// askersOf returns clients that ask one question, each with a connection of its own, which leave closes.
func askersOf(ctx context.Context, bare *reader, q *question, clients int, connect func() (answerer, error)) (askers []asker, leave func(), err error) {
	var all []answerer
	leave = func() {
		for _, to := range all {
			to.close()
		}
	}
	for i := range clients {
		to, err := connect()
		if err != nil {
			return nil, leave, err
		}
		all = append(all, to)
		ask, err := asks(ctx, bare, q, to, i)
		if err != nil {
			return nil, leave, err
		}
		askers = append(askers, ask)
	}
	return askers, leave, nil
}

// asks returns a client that asks one question. Its first answer is compared with the one of bare SQL.
func asks(ctx context.Context, bare *reader, q *question, to answerer, client int) (asker, error) {
	random := rand.New(rand.NewPCG(uint64(client), 7)) //nolint:gosec // all systems are asked the same
	if !q.changes {
		a, err := q.draw(random)
		if err != nil {
			return nil, err
		}
		if err := agree(ctx, bare, q, a, to); err != nil {
			return nil, err
		}
	}
	return func(ctx context.Context) error {
		a, err := q.draw(random)
		if err != nil {
			return err
		}
		return to.quick(ctx, q, a)
	}, nil
}

// warmed returns the number of questions per second, measured after a warm-up of some seconds.
func (b *bench) warmed(ctx context.Context, askers []asker, first float64) (float64, error) {
	if _, err := during(ctx, first, askers); err != nil { // prepares statements and fills caches
		return 0, err
	}
	l, err := during(ctx, b.Turn, askers)
	return l.rate(), err
}

// agree returns an error if an answer differs from the one of bare SQL.
func agree(ctx context.Context, bare *reader, q *question, a args, to answerer) error {
	want, err := bare.answer(ctx, q, a)
	if err != nil {
		return err
	}
	got, err := to.answer(ctx, q, a)
	if err == nil && !reflect.DeepEqual(got, want) {
		err = fmt.Errorf("the answer differs from SQL's:\n%+v\n%+v", got, want)
	}
	return err
}

// asking is a client of the gateway.
type asking struct {
	*tcpConn
	tenant *tenant
}

func (g *gateway) ask(ctx context.Context, p *tenant) (answerer, error) {
	token, err := g.token(ctx, p)
	if err != nil {
		return nil, err
	}
	l, err := dial(ctx, g.address, "/graphql", token)
	return &asking{l, p}, err
}

func (c *asking) raw(q *question, a args) ([]byte, error) {
	body, err := asked(q.query, q.variables(a))
	if err != nil {
		return nil, err
	}
	return c.post(body)
}

func (c *asking) answer(_ context.Context, q *question, a args) (any, error) {
	raw, err := c.raw(q, a)
	if err != nil {
		return nil, err
	}
	var out struct {
		Data   json.RawMessage
		Errors []any
	}
	if err := json.Unmarshal(raw, &out); err != nil || len(out.Errors) > 0 {
		return nil, fmt.Errorf("%s (%w)", raw, err)
	}
	return q.read(out.Data)
}

func (c *asking) quick(_ context.Context, q *question, a args) error {
	raw, err := c.raw(q, a)
	if err == nil && bytes.Count(raw, []byte(q.mark)) != q.marks {
		err = fmt.Errorf("the answer is not whole: %s", raw)
	}
	return err
}

package main

import (
	"context"
	"fmt"
	"slices"
)

// peers compares Roster with other GraphQL servers, and with bare SQL, in turn and with the same data; see tools/peers. The first response of each client to a
// query of a list is compared with the result of bare SQL, and the memberships that changes have added are counted.
func (b *bench) peers(ctx context.Context) error {
	servers, err := b.buildPeers(ctx)
	if err != nil {
		return err
	}
	g, err := b.serve(ctx, "--operations-at-once=0")
	if err != nil {
		return err
	}
	defer g.stop()
	their, err := b.fillPeers(ctx)
	if err != nil {
		return err
	}
	defer their.drop()
	bare, err := b.db.reader(ctx, b.town.big)
	if err != nil {
		return err
	}
	defer bare.drop()
	systems := []system{&scripts{b, their}}
	for _, s := range servers {
		s.tables = their
		if err := s.start(ctx, b.db.url); err != nil {
			return err
		}
		defer s.stop()
		systems = append(systems, &loaded{b, bare, s})
	}
	roster := &ours{g, b.db, map[*tenant]int{}}
	systems = append(systems, &loaded{b, bare, roster})
	works, rates := b.works(), map[string][]float64{}
	for round := range b.Rounds {
		for _, w := range works {
			for _, s := range systems {
				r, err := s.turn(ctx, w)
				if err != nil {
					return fmt.Errorf("%s by %s: %w", w.title, s.called(), err)
				}
				b.say("round %d, %s, %s: %.0f/s", round+1, w.title, s.called(), r)
				rates[w.title+s.called()] = append(rates[w.title+s.called()], r)
			}
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
		clear(roster.made)
		if err := their.settle(ctx); err != nil {
			return err
		}
	}
	t := table{header: []string{"requests/s"}}
	for _, s := range systems {
		t.header = append(t.header, s.called())
	}
	t.header = append(t.header, "Roster / best peer", "Roster / bare SQL")
	for _, w := range works {
		cells, middle := []string{w.title}, []float64{}
		for _, s := range systems {
			of := rates[w.title+s.called()]
			middle = append(middle, median(of))
			cells = append(cells, fmt.Sprintf("%s (%s to %s)", grouped(int(median(of))), grouped(int(slices.Min(of))), grouped(int(slices.Max(of)))))
		}
		last := len(middle) - 1
		t.add(append(cells, times(middle[last], slices.Max(middle[1:last])), times(middle[last], middle[0]))...)
	}
	t.print(b, fmt.Sprintf("Requests a second of %d clients, more is better; bare SQL is pgbench's; the median (least to most) of %d turns", b.Clients, b.Rounds))
	return nil
}

// work is what the systems do in one turn.
type work struct {
	name, title string // of the question; of the line in the table
	tenants     []*tenant
}

// works returns the questions about one organization, and the change in one and in several organizations.
func (b *bench) works() []work {
	var all []work
	for _, q := range questions(b.town.big, "") {
		all = append(all, work{q.name, q.title, []*tenant{b.town.big}})
	}
	last := &all[len(all)-1]
	title := last.title
	last.title += ", one organization"
	return append(all, work{last.name, fmt.Sprintf("%s, %d organizations", title, len(b.town.small)), b.town.small})
}

// question returns the question about one of the tenants.
func (w work) question(p *tenant, role string) *question {
	for _, q := range questions(p, role) {
		if q.name == w.name {
			return q
		}
	}
	panic("no question " + w.name)
}

// system is one of those that are compared.
type system interface {
	called() string
	turn(ctx context.Context, w work) (rate float64, err error)
}

// answering is a system with an API.
type answering interface {
	called() string
	ask(ctx context.Context, p *tenant) (to answerer, role string, err error) // returns a client of an organization, and the id of the role to add
	added(ctx context.Context, w work, before []int) error                    // checks the effect of a turn; before are the tenants' next pairs before it
}

// loaded is a system whose API is measured with clients.
type loaded struct {
	*bench
	bare *reader
	answering
}

func (s *loaded) turn(ctx context.Context, w work) (float64, error) {
	var askers []asker
	var before []int
	for _, p := range w.tenants {
		before = append(before, int(p.next.Load()))
	}
	for i := range s.Clients {
		p := w.tenants[i%len(w.tenants)]
		to, role, err := s.ask(ctx, p)
		if err != nil {
			return 0, err
		}
		defer to.close()
		ask, err := asks(ctx, s.bare, w.question(p, role), to, i)
		if err != nil {
			return 0, err
		}
		askers = append(askers, ask)
	}
	rate, err := s.warmed(ctx, askers, s.Turn/3) // Node compiles code that runs often
	if err != nil {
		return 0, err
	}
	return rate, s.added(ctx, w, before)
}

// ours is the gateway.
type ours struct {
	*gateway
	db   *database
	made map[*tenant]int // memberships since the database was restored
}

func (o *ours) called() string { return "Roster" }

func (o *ours) ask(ctx context.Context, p *tenant) (answerer, string, error) {
	a, err := o.adder(ctx, p) // it finds the role
	if err != nil {
		return nil, "", err
	}
	return &asking{a.tcpConn, p}, a.role, nil
}

func (o *ours) added(ctx context.Context, w work, before []int) error {
	for i, p := range w.tenants {
		o.made[p] += int(p.next.Load()) - before[i]
		if err := o.db.holds(ctx, p, p.seats(), p.people*p.each+o.made[p]); err != nil {
			return err
		}
	}
	return nil
}

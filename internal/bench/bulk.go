package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"example.com/roster/internal/client"
)

// step is one bulk change of extra people on all accounts, done by bare SQL and by Roster to different people, so that the two are measured directly after each
// other.
type step struct {
	name   string
	action string // of the selection, or UNDO of the step before
	role   string
	event  string // the action of the audit event that each row writes
	bare   func(ctx context.Context, d *database, p *tenant) error
	count  func(client.Counts) int

	bareTook []time.Duration
	took     []timing
}

func steps() []*step {
	added := func(n client.Counts) int { return n.Added }
	changed := func(n client.Counts) int { return n.Changed }
	removed := func(n client.Counts) int { return n.Removed }
	// In this order, each step finds the rows that it needs, and the last one restores the initial state.
	return []*step{
		{name: "add", action: "ADD", role: "Contributor", event: "membership.added", bare: bareAdd, count: added},
		{name: "undo of the add (removes)", action: "UNDO", event: "membership.removed", bare: bareRemove, count: removed},
		{name: "undo of a removal (adds)", action: "UNDO", event: "membership.added", bare: bareAdd, count: added},
		{name: "assign another role", action: "ASSIGN", role: "Analyst", event: "membership.changed", bare: bareAssign, count: changed},
		{name: "remove", action: "REMOVE", event: "membership.removed", bare: bareRemove, count: removed},
	}
}

// leaves returns how many of the rows are memberships after the step.
func (s *step) leaves(rows int) int {
	if s.event == "membership.removed" {
		return 0
	}
	return rows
}

// ask runs the step in Roster. last is the operation of the step before.
func (s *step) ask(ctx context.Context, api *client.Client, p *tenant, last, key string) (*operation, timing, error) {
	if s.action == "UNDO" {
		return undo(ctx, api, last, key)
	}
	return selected(ctx, api, p, s.action, s.role, key)
}

// bareAdd adds every extra person of bare SQL to every account.
func bareAdd(ctx context.Context, d *database, p *tenant) error {
	membership := newPrefix()
	columns, keys := d.memberKeys()
	return d.script(ctx,
		statement{`INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by` + columns + `)
			SELECT ` + d.id(membership, "row_number() OVER ()") + `, $1, u.id, a.id, $2, $3` + keys + ` FROM accounts a CROSS JOIN users u
			WHERE a.organization_id = $4 AND u.id BETWEEN $5 AND $6`,
			[]any{p.id, now(), p.manager(), p.id, p.user.at(p.people), p.user.at(p.people + p.extra - 1)}},
		statement{`INSERT INTO membership_roles (organization_id, membership_id, role_id)
			SELECT organization_id, id, $1 FROM memberships WHERE id BETWEEN $2 AND $3`,
			[]any{p.roles["Contributor"], membership.at(0), membership.at(p.extra * p.accounts)}})
}

// theirs are the memberships of the extra people.
const theirs = `memberships WHERE user_id BETWEEN $1 AND $2`

func bareAssign(ctx context.Context, d *database, p *tenant) error {
	first, last := p.user.at(p.people), p.user.at(p.people+p.extra-1)
	return d.script(ctx,
		statement{`DELETE FROM membership_roles WHERE membership_id IN (SELECT id FROM ` + theirs + `)`, []any{first, last}},
		statement{`INSERT INTO membership_roles (organization_id, membership_id, role_id) SELECT organization_id, id, $3 FROM ` + theirs,
			[]any{first, last, p.roles["Analyst"]}},
		statement{`UPDATE memberships SET version = version + 1 WHERE user_id BETWEEN $1 AND $2`, []any{first, last}})
}

func bareRemove(ctx context.Context, d *database, p *tenant) error {
	first, last := p.user.at(p.people), p.user.at(p.people+p.extra-1)
	return d.script(ctx,
		statement{`DELETE FROM membership_roles WHERE membership_id IN (SELECT id FROM ` + theirs + `)`, []any{first, last}},
		statement{`DELETE FROM ` + theirs, []any{first, last}})
}

// bulk measures operations of 100 people on 1,000 accounts, or other numbers that the flags set.
func (b *bench) bulk(ctx context.Context) error {
	g, err := b.serve(ctx)
	if err != nil {
		return err
	}
	defer g.stop()
	api, err := g.as(ctx, b.town.big)
	if err != nil {
		return err
	}
	all, p := steps(), b.town.big
	rows := p.extra * p.accounts
	for round := range b.Rounds {
		last, bareRows := "", 0
		for i, s := range all {
			turns := []func() error{
				func() error {
					start := time.Now()
					if err := s.bare(ctx, b.db, p); err != nil {
						return fmt.Errorf("bare: %w", err)
					}
					s.bareTook = append(s.bareTook, time.Since(start))
					bareRows = s.leaves(rows)
					return nil
				},
				func() error {
					op, took, err := s.ask(ctx, api, p, last, fmt.Sprintf("round %d, %s", round, s.name))
					if err != nil {
						return err
					}
					last = op.ID
					s.took = append(s.took, took)
					return b.checked(ctx, s, all[:i+1], op, bareRows)
				},
			}
			if round%2 == 1 {
				slices.Reverse(turns)
			}
			for _, turn := range turns {
				if err := turn(); err != nil {
					return fmt.Errorf("%s: %w", s.name, err)
				}
				if err := b.db.settle(ctx); err != nil {
					return err
				}
			}
			b.say("round %d, %s: bare %s, Roster %s (plan %s)", round+1, s.name, seconds(s.bareTook[round]), seconds(s.took[round].all), seconds(s.took[round].plan))
		}
		if err := b.restore(ctx); err != nil {
			return err
		}
	}
	t := table{header: []string{"", "bare SQL", "Roster", "of it plan", "and run", "rows/s", "Roster / bare"}}
	for _, s := range all {
		fastest := s.took[0]
		for _, took := range s.took {
			if took.all < fastest.all {
				fastest = took
			}
		}
		bare := best(s.bareTook)
		t.add(s.name, seconds(bare), seconds(fastest.all), seconds(fastest.plan), seconds(fastest.runTime()), rate(rows, fastest.all),
			times(fastest.all.Seconds(), bare.Seconds()))
	}
	t.print(b, fmt.Sprintf("%d people on %s accounts, %s rows in one request; best of %d. Peak memory of the gateway: %s",
		p.extra, grouped(p.accounts), grouped(rows), b.Rounds, g.memory()))
	return nil
}

// checked checks the effect of an operation: all rows are applied and none is rejected, and the seats, memberships and audit events are correct.
func (b *bench) checked(ctx context.Context, s *step, before []*step, op *operation, bareRows int) error {
	p := b.town.big
	rows := p.extra * p.accounts
	if s.count(op.Counts) != rows || op.Counts.Refused != 0 || op.Counts.Total != rows || op.Counts.Pending != 0 {
		return fmt.Errorf("the counts are %+v; %d rows were sent", op.Counts, rows)
	}
	seats := p.seats()
	if s.leaves(rows) > 0 {
		seats += p.extra
	}
	if op.SeatImpact.After != seats {
		return fmt.Errorf("the operation says %d seats after, and should say %d", op.SeatImpact.After, seats)
	}
	if err := b.db.holds(ctx, p, seats, p.people*p.each+bareRows+s.leaves(rows)); err != nil {
		return err
	}
	want := 0
	for _, earlier := range before {
		if earlier.event == s.event {
			want += rows
		}
	}
	n, err := b.db.count(ctx, `SELECT count(*) FROM audit_events WHERE organization_id = $1 AND action = $2`, p.id, s.event)
	if err == nil && n != want {
		err = fmt.Errorf("the audit has %d times %s, and should have %d", n, s.event, want)
	}
	return err
}

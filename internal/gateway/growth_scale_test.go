package gateway_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// The goals at full size.
const pageGoal, claimGoal = 50 * time.Millisecond, time.Millisecond

// TestPagesOfALargeOrganization measures each list, with each filter and in each order, of an organization on PostgreSQL with ROSTER_GROWTH_EVENTS events
// (1,000,000 by default), 1,000,000 rows of a bulk operation, 500,000 waiting mails and 60,000 people. It measures a page of 25 and the count, the claim of
// 20 mails, and an erasure, and prints a table. Times above the goal are marked. A page whose median is five times the goal fails the test.
//
//	ROSTER_TEST_LONG=1 ROSTER_GROWTH_EVENTS=10000000 go test ./internal/gateway -run TestPagesOfALargeOrganization -v -timeout 120m
func TestPagesOfALargeOrganization(t *testing.T) {
	if os.Getenv("ROSTER_TEST_LONG") == "" {
		t.Skip("SKIPPED: nothing measures the lists of a large organization. ROSTER_TEST_LONG=1 does, on a machine that does nothing else.")
	}
	events := 1_000_000
	if asked := os.Getenv("ROSTER_GROWTH_EVENTS"); asked != "" {
		var err error
		if events, err = strconv.Atoi(asked); err != nil {
			t.Fatal(err)
		}
	}
	p := &planner{of: store.Postgres}
	db, err := store.Open(t.Context(), storetest.Own(t).URL(t), p.around)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	began := time.Now()
	d := grow(t, db, sizes{people: 60_000, accounts: 2_000, events: events, rows: 1_000_000, mails: 500_000})
	t.Logf("%d events and the rest were written in %s", events, time.Since(began).Round(time.Second))
	var table strings.Builder
	fmt.Fprintf(&table, "\n%-28s %-86s %-18s %9s %9s %9s\n", "list", "asked", "by", "page p50", "page max", "count")
	for _, q := range d.questions() {
		page, longest := d.measure(8, func() { d.ask(q, aPage) })
		count, _ := d.measure(3, func() { d.ask(q, aCount) })
		d.line(&table, q.list, q.asked, q.viewer, page, longest, ms(count), pageGoal)
	}
	d.claims(&table, p)
	person := uuidOf(aPerson, rarePerson)
	d.exec("DELETE FROM membership_roles WHERE membership_id IN (SELECT id FROM memberships WHERE user_id = $1)", person)
	d.exec("DELETE FROM memberships WHERE user_id = $1", person)
	d.exec("UPDATE users SET status = 'FORMER', identity_id = NULL, seat_since = NULL WHERE id = $1", person)
	erased, _ := d.measure(1, func() {
		_, err := d.g.Directory.UserErase(gatewaytest.System(), directory.UserRef{ID: person})
		d.must(err)
	})
	d.line(&table, "userErase", "", "", erased, erased, "", time.Second)
	t.Log(table.String())
}

// claims measures how long the outbox takes to claim the next mails.
func (d *grown) claims(table *strings.Builder, p *planner) {
	var took []time.Duration
	for range 20 {
		s := &notify.Sender{DB: d.db, Now: time.Now, Mailer: down{}, Log: slog.New(slog.DiscardHandler), PublicURL: "http://roster.test"} // a new sender does not pause after failures
		for _, made := range p.during(func() { d.must(s.Drain(context.Background())) }) {
			if strings.Contains(made.statement, "FROM outbox WHERE sent_at IS NULL AND due_at <=") {
				took = append(took, made.took)
			}
		}
	}
	slices.Sort(took)
	if len(took) != 20 {
		d.t.Fatalf("the next mails were asked for %d times", len(took))
	}
	d.line(table, "the next 20 mails", "", "", took[10], took[19], "", claimGoal)
}

// measure returns the median and the longest time of n runs.
func (d *grown) measure(n int, do func()) (middle, longest time.Duration) {
	took := make([]time.Duration, n)
	for i := range took {
		began := time.Now()
		do()
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	return took[n/2], took[n-1]
}

func (d *grown) line(table *strings.Builder, list, asked, by string, middle, longest time.Duration, count string, goal time.Duration) {
	mark := ""
	if middle > goal {
		mark = "  SLOW, the goal is " + goal.String()
	}
	if middle > 5*goal {
		d.t.Errorf("%s(%s) took %s; the goal is %s", list, asked, middle, goal)
	}
	fmt.Fprintf(table, "%-28s %-86s %-18s %9s %9s %9s%s\n", list, asked, by, ms(middle), ms(longest), count, mark)
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1000) }

package gateway_test

import (
	"strings"
	"testing"

	"example.com/roster/internal/store"
)

// A page of any list, in any order, reads the same number of table and index pages of PostgreSQL if the account has ten times the members, the organization
// ten times the people, or another organization ten times the people.
func TestAPageReadsTheSameAsDataGrows(t *testing.T) {
	t.Parallel()
	once := sizes{people: 4_000, members: 400, strangers: 4_000, accounts: 200, events: 2_000, rows: 1_000, mails: 100}
	members, people, strangers := once, once, once
	members.members *= 10
	people.people *= 10
	strangers.strangers *= 10
	before := pagesOf(t, once).read()
	for _, grown := range []struct {
		name string
		sizes
	}{{"members of an account", members}, {"people", people}, {"people of others", strangers}} {
		t.Run(grown.name, func(t *testing.T) {
			d := pagesOf(t, grown.sizes)
			after := d.read()
			if len(after) != len(before) {
				t.Fatalf("%d questions, and %d before", len(after), len(before))
			}
			for q, was := range before {
				if is := after[q]; is.grownFrom(was) && grows(q) == "" {
					t.Errorf("%s(%s) by %s reads %d pages; with a tenth of the %s it reads %d, along %d ways down an index:\n%s\n%s",
						q.list, q.asked, q.viewer, is.pages, grown.name, was.pages, was.descents, is.statement, is.lines)
				}
			}
			if grown.sizes != members {
				return
			}
			d.exec("DROP INDEX membership_account_id_name_key_id")
			for q, is := range d.read() {
				if q.list == "Account.members" && q.asked == "" && q.viewer == grownBoss && !is.grownFrom(before[q]) {
					t.Errorf("nobody notices that an index is missing: %s reads %d pages, and %d before", q.list, is.pages, before[q].pages)
				}
			}
		})
	}
}

// grownFrom reports whether a query reads more pages than before. An index may have become one level deeper.
func (m *plan) grownFrom(before *plan) bool { return m.pages*10 > before.pages*11+10*before.descents }

// grows returns why a page may read more; empty if it may not.
func grows(q question) string {
	switch {
	case q.list == "Account.members" && strings.Contains(q.asked, "field: LAST_LOGIN"):
		return "the order would have to be written into all of a person's memberships at each sign-in"
	case q.list == "SeatUsage.byAccount":
		return "it counts the people of each account who hold a seat only there"
	case (q.list == "Organization.users" || q.list == "Organization.invitations") && q.viewer == grownAdmin:
		return "these are the people of some accounts, each once"
	case q.list == "Organization.invitations":
		return "those who wait are sorted: no index has who was never invited where the list has them"
	}
	return ""
}

// paged is a grown organization with the queries for pages of all its lists, in each order and without filters.
type paged struct {
	*grown
	planner   *planner
	questions []question
}

func pagesOf(t *testing.T, n sizes) *paged {
	t.Helper()
	p := &planner{of: store.Postgres}
	d := &paged{grown: grow(t, openedBy(t, p), n), planner: p}
	few := strings.NewReplacer("first: 25", "first: 5", "last: 25", "last: 5") // a size that every list can fill
	for _, q := range d.grown.questions() {
		if !strings.Contains(q.asked, "filter") && !strings.Contains(q.asked, "search") {
			q.document = few.Replace(q.document)
			d.questions = append(d.questions, q)
			d.g.As(q.viewer)
		}
	}
	return d
}

// read runs all queries. It returns for each how much its statements read in total, and the plan of the statement that reads most.
func (d *paged) read() map[question]*plan {
	d.t.Helper()
	out := map[question]*plan{}
	for _, q := range d.questions {
		sum, most := &plan{}, 0
		for _, made := range d.planner.during(func() { d.ask(q, aPage) }) {
			if made.pages > most {
				most, sum.statement, sum.lines = made.pages, made.statement, made.lines
			}
			sum.pages, sum.descents = sum.pages+made.pages, sum.descents+made.descents
		}
		q.document = "" // it contains ids that differ between databases
		out[q] = sum
	}
	return out
}

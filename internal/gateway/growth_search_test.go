package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/gateway"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// mostSearchRead is how many events a statement for a page of the trail or its count may read: the testSearched entries, as many again to see where the
// search ended, some to choose the index, and the page.
const mostSearchRead = 2*testSearched + 3*512 + 200

// For any combination of filters, a page of the trail and its count read a limited number of events, and pages that were not searched to the end say so.
// Otherwise two conditions that many events match, but no event matches both, would read all of these events.
func TestASearchOfTheTrailIsBounded(t *testing.T) {
	t.Parallel()
	p := &planner{of: store.Postgres}
	d := grow(t, openedBy(t, p), testSizes, gateway.Searched(testSearched))
	v := d.values()
	dimensions := [][]string{
		{"", "account: " + v["AuditFilter.account"][1]},
		{"", `actor: "p3@many.test"`, `actor: "many"`, `actor: "nobody-anywhere"`},
		{"", `action: ["session.started"]`, `action: ["membership.added", "membership.removed"]`},
		{"", "user: " + v["AuditFilter.user"][1]},
		{"", "bulkOperationId: " + v["AuditFilter.bulkOperationId"][0]},
		{"", "from: " + v["AuditFilter.from"][1], "to: " + v["AuditFilter.to"][1]},
	}
	filters := []string{""}
	for _, values := range dimensions {
		var more []string
		for _, filter := range filters {
			for _, value := range values {
				more = append(more, strings.TrimPrefix(strings.TrimSuffix(filter+", "+value, ", "), ", "))
			}
		}
		filters = more
	}
	list := fmt.Sprintf(`{ organization(id: %q) { auditEvents(%%s: 25, filter: {%%s}) { %%s } } }`, global(globalid.Organization, d.org))
	for _, viewer := range []string{grownBoss, grownAdmin} {
		d.g.As(viewer)
		for _, filter := range filters {
			for _, way := range []string{"first", "last"} {
				if viewer == grownAdmin && strings.Contains(filter, "account") {
					continue // the administrator does not have this account
				}
				q := question{"Organization.auditEvents", way + ": 25, " + filter, fmt.Sprintf(list, way, filter, "%s"), viewer}
				for _, made := range p.during(func() { d.ask(q, aCount+" "+aPage) }) {
					d.bounded(q, made)
				}
			}
		}
	}
	for filter, ended := range map[string]bool{
		dimensions[0][1] + ", " + dimensions[1][1]:                                true,
		dimensions[0][1] + ", " + dimensions[2][1]:                                true,
		dimensions[0][1] + ", " + dimensions[1][1] + ", " + dimensions[2][1]:      true,
		`action: ["role.deleted"], account: ` + v["AuditFilter.account"][1]:       false,
		`actor: "rare.actor", action: ["session.started"]`:                        false,
		`action: ["nothing.such"], ` + dimensions[0][1] + ", " + dimensions[1][1]: false,
	} {
		var out struct {
			Organization struct {
				AuditEvents struct {
					SearchedUntil *time.Time
					PageInfo      struct{ HasNextPage bool }
				}
			}
		}
		d.must(d.g.As(grownBoss).Do(context.Background(), fmt.Sprintf(list, "first", filter, "searchedUntil pageInfo { hasNextPage }"), nil, &out))
		if got := out.Organization.AuditEvents; got.PageInfo.HasNextPage != ended || (got.SearchedUntil != nil) != ended {
			t.Errorf("%s was searched until %v, more: %t; want an end of the search: %t", filter, got.SearchedUntil, got.PageInfo.HasNextPage, ended)
		}
	}
	t.Logf("%d filters", len(filters))
}

// bounded checks how many events a statement reads.
func (d *grown) bounded(q question, made *plan) {
	d.t.Helper()
	read := 0
	for _, s := range made.scans {
		if s.table == "audit_events" {
			read += s.rows
			if s.whole {
				read += 1_000_000
			}
		}
	}
	if strings.HasPrefix(made.statement, "SELECT 0, count(*)") { // it counts up to 10,000 events, as for any list
		read -= 10_000
	}
	if read > mostSearchRead {
		d.t.Errorf("%s by %s reads %d events, more than %d:\n%s\n%v\n%s", q.asked, q.viewer, read, mostSearchRead, made.statement, made.args, made.lines)
	}
}

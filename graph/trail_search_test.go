package graph_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// searchedPage is a page of the audit trail.
type searchedPage struct {
	TotalCount        int
	TotalCountIsExact bool
	SearchedUntil     *time.Time
	PageInfo          struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	Edges []struct {
		Cursor string
		Node   searchedEvent
	}
}

type searchedEvent struct {
	Sequence          int
	At                time.Time
	Actor, Action     string
	UserID, AccountID *string
	BulkOperation     *struct{ ID string }
}

const searchedFields = `{ totalCount totalCountIsExact searchedUntil pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
	edges { cursor node { sequence at actor action userId accountId bulkOperation { id } } } }`

// searching returns a stage whose pages of the trail read few events.
func searching(t *testing.T, db *store.DB, most int) *stage {
	return setStage(t, gatewaytest.IdleAt(t, db, time.Now, func(*config.Gateway) {}, gateway.Searched(most)), "mia", "ana")
}

// eventPage reads a page of Acme's trail.
func (s *stage) eventPage(t *testing.T, viewer string, arguments map[string]any) searchedPage {
	t.Helper()
	var out struct {
		Organization struct{ AuditEvents searchedPage }
	}
	a := s.ask(t, viewer, s.real(`query ($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) { organization(id: "{{org:acme}}") {
		auditEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter) `+searchedFields+` } }`), arguments)
	var data struct{ Data json.RawMessage }
	if err := json.Unmarshal(a.body, &data); err != nil || len(a.errors) > 0 {
		t.Fatalf("%v: %s", err, a.body)
	}
	if err := json.Unmarshal(data.Data, &out); err != nil {
		t.Fatal(err)
	}
	return out.Organization.AuditEvents
}

// eventPages reads the pages of the trail to the end, starting at the newest event or, if back is set, at the oldest. It returns the sequences in the order
// of the list, and the cursors between the pages.
func (s *stage) eventPages(t *testing.T, viewer string, filter map[string]any, size int, back bool, from *string) (found []int, cursors []string) {
	t.Helper()
	arguments := map[string]any{"filter": filter, "first": size, "after": from}
	if back {
		arguments = map[string]any{"filter": filter, "last": size, "before": from}
	}
	for pages := 0; ; pages++ {
		if pages > 2_000 {
			t.Fatalf("%s %v never ends", viewer, filter)
		}
		p := s.eventPage(t, viewer, arguments)
		var some []int
		for _, e := range p.Edges {
			some = append(some, e.Node.Sequence)
		}
		more, cursor := p.PageInfo.HasNextPage, p.PageInfo.EndCursor
		if back {
			more, cursor = p.PageInfo.HasPreviousPage, p.PageInfo.StartCursor
			found = append(some, found...)
		} else {
			found = append(found, some...)
		}
		if ended := p.SearchedUntil != nil; ended != (more && len(some) < size) {
			t.Fatalf("%s %v: a page of %d with %d entries, more: %t, was searched until %v", viewer, filter, size, len(some), more, p.SearchedUntil)
		}
		if !more {
			return found, cursors
		}
		if cursor == nil {
			t.Fatalf("%s %v: a page that goes on has no cursor", viewer, filter)
		}
		cursors = append(cursors, *cursor)
		if back {
			arguments["before"] = *cursor
		} else {
			arguments["after"] = *cursor
		}
	}
}

// For any filter, and however few events a page may read, the pages of a trail have each matching event once and in order, in both directions.
func TestPagesOfASearchedTrailHaveEachEventOnce(t *testing.T) {
	t.Parallel()
	for _, most := range []int{1, 3, 20} {
		t.Run(fmt.Sprint(most), func(t *testing.T) {
			t.Parallel()
			storetest.Each(t, func(t *testing.T, db *store.DB) {
				s := searching(t, db, most)
				draw := rand.New(rand.NewPCG(seedtest.Seed(t), 1))
				rounds := 20
				if testing.Short() {
					rounds = 8
				}
				for range rounds {
					viewer := []string{"mia", "ana", "staff"}[draw.IntN(3)]
					all := s.allEvents(t, viewer)
					filter, meets := drawnFilter(draw, all)
					var want []int
					for _, e := range all {
						if meets(e) {
							want = append(want, e.Sequence)
						}
					}
					size, back := 1+draw.IntN(6), draw.IntN(2) == 0
					got, cursors := s.eventPages(t, viewer, filter, size, back, nil)
					if !slices.Equal(got, want) {
						t.Fatalf("%s asks for %v, %d a page, back %t: %v; want %v", viewer, filter, size, back, got, want)
					}
					if len(cursors) == 0 {
						continue
					}
					cursor := cursors[draw.IntN(len(cursors))] // from here, the pages in both directions make the whole list
					newer, _ := s.eventPages(t, viewer, filter, size, true, &cursor)
					older, _ := s.eventPages(t, viewer, filter, size, false, &cursor)
					if both := append(append([]int{}, newer...), older...); !bothSides(want, both) {
						t.Fatalf("%s asks for %v: before a cursor are %v and after it %v; want %v", viewer, filter, newer, older, want)
					}
				}
			})
		})
	}
}

// bothSides reports whether what was read from a cursor in both directions is the whole list. The entry at the cursor is in neither direction.
func bothSides(want, both []int) bool {
	if slices.Equal(want, both) {
		return true
	}
	i := 0
	for i < len(both) && both[i] == want[i] {
		i++
	}
	return i < len(want) && slices.Equal(slices.Delete(slices.Clone(want), i, i+1), both)
}

// allEvents reads all events that a viewer sees, without a filter.
func (s *stage) allEvents(t *testing.T, viewer string) (all []searchedEvent) {
	t.Helper()
	for arguments := map[string]any{"first": 100}; ; {
		p := s.eventPage(t, viewer, arguments)
		for _, e := range p.Edges {
			all = append(all, e.Node)
		}
		if !p.PageInfo.HasNextPage {
			return all
		}
		arguments["after"] = *p.PageInfo.EndCursor
	}
}

// drawnFilter returns a random filter that fits the events, and a function that reports whether an event matches it.
func drawnFilter(draw *rand.Rand, all []searchedEvent) (filter map[string]any, meets func(searchedEvent) bool) {
	filter = map[string]any{}
	var conditions []func(searchedEvent) bool
	keep := func(name string, value any, meets func(searchedEvent) bool) {
		filter[name] = value
		conditions = append(conditions, meets)
	}
	some := func() searchedEvent { return all[draw.IntN(len(all))] }
	same := func(a, b *string) bool { return a != nil && b != nil && *a == *b }
	if draw.IntN(2) == 0 {
		var actions []string
		for range 1 + draw.IntN(3) {
			actions = append(actions, some().Action)
		}
		keep("action", actions, func(e searchedEvent) bool { return slices.Contains(actions, e.Action) })
	}
	if draw.IntN(3) == 0 {
		kinds := []string{strings.ToUpper(strings.ReplaceAll(some().Action, ".", "_"))}
		keep("kind", kinds, func(e searchedEvent) bool { return strings.ToUpper(strings.ReplaceAll(e.Action, ".", "_")) == kinds[0] })
	}
	if of := some(); draw.IntN(3) == 0 {
		word := of.Actor[:1+draw.IntN(min(4, len(of.Actor)))]
		if words := strings.Fields(word); len(words) == 1 {
			keep("actor", word, func(e searchedEvent) bool {
				return strings.Contains(strings.ToLower(e.Actor), strings.ToLower(words[0]))
			})
		}
	}
	if of := some(); draw.IntN(3) == 0 && of.AccountID != nil {
		keep("account", map[string]any{"id": *of.AccountID}, func(e searchedEvent) bool { return same(e.AccountID, of.AccountID) })
	}
	if of := some(); draw.IntN(4) == 0 && of.UserID != nil {
		keep("user", map[string]any{"id": *of.UserID}, func(e searchedEvent) bool { return same(e.UserID, of.UserID) })
	}
	if of := some(); draw.IntN(6) == 0 && of.BulkOperation != nil {
		keep("bulkOperationId", of.BulkOperation.ID, func(e searchedEvent) bool {
			return e.BulkOperation != nil && e.BulkOperation.ID == of.BulkOperation.ID
		})
	}
	if of := some(); draw.IntN(4) == 0 {
		keep("from", of.At, func(e searchedEvent) bool { return !e.At.Before(of.At) })
	}
	if of := some(); draw.IntN(4) == 0 {
		keep("to", of.At, func(e searchedEvent) bool { return e.At.Before(of.At) })
	}
	return filter, func(e searchedEvent) bool {
		return !slices.ContainsFunc(conditions, func(meets func(searchedEvent) bool) bool { return !meets(e) })
	}
}

// A search that stops early says how far it searched, and counts what it found. Anonymous viewers, people of another organization and members without rights
// cannot search.
func TestASearchOfTheTrailSaysWhereItEnded(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := searching(t, db, 3)
		filter := map[string]any{"action": []string{"nothing.such"}, "from": "2020-01-01T00:00:00Z"}
		both := map[string]any{"account": map[string]any{"id": s.names["acc:news"].String()}, "actor": "system", "action": []string{"membership.added", "account.created"}}
		p := s.eventPage(t, "mia", map[string]any{"first": 5, "filter": filter})
		if len(p.Edges) != 0 || p.PageInfo.HasNextPage || p.SearchedUntil != nil || !p.TotalCountIsExact {
			t.Errorf("what no event meets: %+v", p)
		}
		p = s.eventPage(t, "mia", map[string]any{"first": 5, "filter": both})
		if len(p.Edges) > 3 || !p.PageInfo.HasNextPage || p.SearchedUntil == nil || p.TotalCountIsExact || p.TotalCount != len(p.Edges) {
			t.Fatalf("more than is searched: %+v", p)
		}
		all, _ := s.eventPages(t, "mia", both, 5, false, nil)
		var next int
		for _, e := range s.allEvents(t, "mia") {
			if e.At.Equal(*p.SearchedUntil) {
				next = e.Sequence
			}
		}
		if next == 0 || !slices.Contains(all, next) && len(all) <= len(p.Edges) {
			t.Errorf("searched until %v, where there is no event", p.SearchedUntil)
		}
		edges := s.ask(t, "staff", s.real(`query ($filter: AuditFilter) { organizations(first: 50) { edges { node { id auditEvents(first: 2, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { sequence } } } } } } }`),
			map[string]any{"filter": map[string]any{"action": both["action"]}}).at(t, "organizations", "edges").([]any)
		for _, edge := range edges { // pages of several organizations that are read together each continue in their own organization
			node := edge.(map[string]any)["node"].(map[string]any)
			if node["id"] != s.names["org:acme"].String() {
				continue
			}
			page := node["auditEvents"].(map[string]any)
			var together []int
			for _, e := range page["edges"].([]any) {
				together = append(together, int(e.(map[string]any)["node"].(map[string]any)["sequence"].(float64)))
			}
			cursor := page["pageInfo"].(map[string]any)["endCursor"].(string)
			rest, _ := s.eventPages(t, "staff", map[string]any{"action": both["action"]}, 5, false, &cursor)
			if want, _ := s.eventPages(t, "staff", map[string]any{"action": both["action"]}, 5, false, nil); !slices.Equal(append(together, rest...), want) || len(want) < 5 {
				t.Errorf("together with others %v, then %v; want %v", together, rest, want)
			}
		}
		for viewer, code := range map[string]string{"": "UNAUTHENTICATED", "gina": "NOT_FOUND", "ali": "NOT_FOUND", "cleo": "FORBIDDEN"} {
			for _, some := range []map[string]any{nil, both} {
				a := s.ask(t, viewer, s.real(`query ($filter: AuditFilter) { organization(id: "{{org:acme}}") { auditEvents(filter: $filter) `+searchedFields+` } }`), map[string]any{"filter": some})
				if a.data["organization"] != nil || len(a.errors) == 0 && code != "NOT_FOUND" || len(a.errors) > 0 && a.errors[0].code() != code {
					t.Errorf("%q reads %s", viewer, a.body)
				}
			}
		}
		for _, foreign := range []string{`account: {id: "{{acc:globex}}"}`, `user: {id: "{{usr:zoe}}"}`, `bulkOperationId: "{{blk:globex}}"`} {
			a := s.ask(t, "mia", s.real(`{ organization(id: "{{org:acme}}") { auditEvents(filter: {`+foreign+`}) `+searchedFields+` } }`), nil)
			if strings.Contains(string(a.body), `"sequence"`) || strings.Contains(string(a.body), `"searchedUntil":"`) {
				t.Errorf("%s finds %s", foreign, a.body)
			}
		}
	})
}

// A file of the trail has every event, even if the search behind it stops many times.
func TestAFileOfTheTrailIsSearchedToItsEnd(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := searching(t, db, 2)
		filter := map[string]any{"account": map[string]any{"id": s.names["acc:news"].String()}, "action": []string{"membership.added"}}
		want, _ := s.eventPages(t, "mia", filter, 5, false, nil)
		text, err := json.Marshal(filter)
		s.must(err)
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/organizations/"+s.names["org:acme"].String()+"/activity.csv?filter="+url.QueryEscape(string(text)), nil)
		s.must(err)
		r.Header.Set("Authorization", "Bearer "+s.Token(email("mia")))
		resp, err := http.DefaultClient.Do(r)
		s.must(err)
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		s.must(err)
		if lines := strings.Count(string(body), "membership.added"); lines != len(want) || len(want) < 3 {
			t.Errorf("%d lines, want %d:\n%s", lines, len(want), body)
		}
	})
}

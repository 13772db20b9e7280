package gateway_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.uber.org/goleak"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// following returns a subscription request for an organization's events. more are further variables.
func following(org uuid.UUID, more map[string]any) map[string]any {
	variables := map[string]any{"org": globalid.ID{Kind: globalid.Organization, UUID: org}.String()}
	maps.Copy(variables, more)
	return map[string]any{"variables": variables, "query": `subscription ($org: ID!, $after: Int, $filter: OrganizationEventFilter) {
		organizationEvents(organizationId: $org, after: $after, filter: $filter) { sequence events { sequence kind accountId userId } } }`}
}

// follow subscribes to the show's organization and returns the events and the sequence in the first message, which is the audit trail's current one.
func (s *show) follow(ctx context.Context, over, token string, more map[string]any) (steps <-chan step, at int) {
	s.Helper()
	steps, err := transports[over](ctx, s.g, token, following(s.org, more))
	s.must(err)
	first, ok := s.next(steps)
	if !ok || first.Data.OrganizationEvents == nil {
		s.Fatalf("instead of the first message came %+v", first)
	}
	return steps, first.Data.OrganizationEvents.Sequence
}

// refused returns the code with which a subscription to events is refused.
func (s *show) refused(over, token string, request map[string]any) string {
	s.Helper()
	steps, err := transports[over](s.Context(), s.g, token, request)
	s.must(err)
	st, _ := s.next(steps)
	if _, more := s.next(steps); more {
		s.Error("something comes after a refusal")
	}
	return st.code()
}

// kinds reads events until there are n, and returns their kinds.
func (s *show) kinds(steps <-chan step, n int) (kinds []string) {
	s.Helper()
	for len(kinds) < n {
		st, ok := s.next(steps)
		if !ok || st.Data.OrganizationEvents == nil || len(st.Errors) > 0 {
			s.Fatalf("after %v came %+v", kinds, st)
		}
		for _, e := range st.Data.OrganizationEvents.Events {
			kinds = append(kinds, e.Kind)
		}
	}
	return kinds
}

func (s *show) role(name string) {
	s.Helper()
	_, err := s.g.Directory.RoleCreate(gatewaytest.System(), directory.RoleCreate{Organization: &s.org, Name: name})
	s.must(err)
}

func accountID(id uuid.UUID) string { return globalid.ID{Kind: globalid.Account, UUID: id}.String() }

func TestAnOrganizationIsFollowedAsItChanges(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		first, second := s.g.Account(s.org, "first"), s.g.Account(s.org, "second")
		ann, ben := s.g.Person(s.org, "ann@show.test"), s.g.Person(s.org, "ben@show.test")
		token := s.g.Token(chief)
		account := func(id uuid.UUID) map[string]any {
			return map[string]any{"account": map[string]any{"id": accountID(id)}}
		}
		all, at := s.follow(s.Context(), over, token, nil)
		onFirst, _ := s.follow(s.Context(), over, token, map[string]any{"filter": account(first)})
		ofBen, _ := s.follow(s.Context(), over, token, map[string]any{"filter": map[string]any{"user": map[string]any{"email": "ben@show.test"}, "kind": []string{"MEMBERSHIP_ADDED", "MEMBERSHIP_REMOVED"}}})

		s.g.Grant(s.org, first, ann, "Analyst")
		s.g.Grant(s.org, second, ben, "Analyst")
		s.role("Scout")
		all3 := s.kinds(all, 3)
		if want := []string{"MEMBERSHIP_ADDED", "MEMBERSHIP_ADDED", "ROLE_CREATED"}; !slices.Equal(all3, want) {
			s.Errorf("%v came, want %v", all3, want)
		}
		s.g.Grant(s.org, first, ben, "Analyst")
		if got := s.kinds(onFirst, 2); !slices.Equal(got, []string{"MEMBERSHIP_ADDED", "MEMBERSHIP_ADDED"}) {
			s.Errorf("on the account: %v", got)
		}
		if got := s.kinds(ofBen, 2); !slices.Equal(got, []string{"MEMBERSHIP_ADDED", "MEMBERSHIP_ADDED"}) {
			s.Errorf("about the person: %v", got)
		}

		// A client that reconnects with a sequence gets all events since then, once each, whether or not they are in memory. A negative sequence is refused.
		steps, err := transports[over](s.Context(), s.g, token, following(s.org, map[string]any{"after": at}))
		s.must(err)
		if got := s.kinds(steps, 4); !slices.Equal(got, append(all3, "MEMBERSHIP_ADDED")) {
			s.Errorf("since %d: %v", at, got)
		}
		steps, err = transports[over](s.Context(), s.g, token, following(s.org, map[string]any{"after": 0}))
		s.must(err)
		if got := s.kinds(steps, at+4); !slices.Equal(got[at:], append(all3, "MEMBERSHIP_ADDED")) {
			s.Errorf("from the beginning: %v", got)
		}
		if code := s.refused(over, token, following(s.org, map[string]any{"after": -1})); code != "INVALID_INPUT" {
			s.Errorf("a number that is none: %s", code)
		}
	})
}

// A viewer can follow exactly what they can read: nobody gets an account's name, a number of people or an event that they cannot see.
func TestOnlyWhatAViewerSeesIsFollowed(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		mine, other := s.g.Account(s.org, "mine"), s.g.Account(s.org, "other")
		ann := s.g.Person(s.org, "ann@show.test")
		s.g.Grant(s.org, mine, ann, "Administrator")
		s.g.Grant(s.org, other, ann, "Analyst")
		s.g.Grant(s.org, other, s.g.Person(s.org, "viewer@show.test"), "Analyst")
		elsewhere := s.g.Organization("elsewhere", -1, true)
		s.g.Manager(elsewhere, "foreign@elsewhere.test")
		theirs := s.g.Account(elsewhere, "theirs")
		s.g.APIClient(s.org, "reads "+over, roster.ReadScope)
		s.g.APIClient(s.org, "audits "+over, roster.ReadScope, roster.ReadAudit)

		for who, want := range map[string]string{"viewer@show.test": "FORBIDDEN", "foreign@elsewhere.test": "NOT_FOUND", "reads " + over: "FORBIDDEN"} {
			if code := s.refused(over, s.g.Token(who), following(s.org, nil)); code != want {
				s.Errorf("%s: %s, want %s", who, code, want)
			}
		}
		if code := s.refused(over, "", following(s.org, nil)); code != "UNAUTHENTICATED" {
			s.Errorf("a stranger: %s", code)
		}
		for _, id := range []uuid.UUID{theirs, uuid.New()} {
			if code := s.refused(over, s.g.Token(chief), following(s.org, map[string]any{"filter": map[string]any{"account": map[string]any{"id": accountID(id)}}})); code != "NOT_FOUND" {
				s.Errorf("an account of others: %s", code)
			}
		}
		if code := s.refused(over, s.g.Token(chief), following(uuid.New(), nil)); code != "NOT_FOUND" {
			s.Errorf("an organization that is not there: %s", code)
		}

		anns, _ := s.follow(s.Context(), over, s.g.Token("ann@show.test"), nil)
		client, _ := s.follow(s.Context(), over, s.g.Token("audits "+over), nil)
		s.role("Scout")
		ben := s.g.Person(s.org, "ben@show.test")
		s.g.Grant(s.org, other, ben, "Analyst")
		s.g.Grant(s.org, mine, ben, "Analyst")
		st, _ := s.next(anns)
		if events := st.Data.OrganizationEvents.Events; len(events) != 1 || events[0].AccountID != accountID(mine) {
			s.Errorf("an administrator of one account hears %+v", events)
		}
		if got := s.kinds(client, 3); !slices.Contains(got, "ROLE_CREATED") {
			s.Errorf("an API client that reads the audit hears %v", got)
		}
	})
}

// H30: each event follows the viewer's rights at that moment. A subscription whose viewer has lost the right ends with an error.
func TestH30FollowingEndsWithTheSessionAndWithTheRight(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		first, second := s.g.Account(s.org, "first"), s.g.Account(s.org, "second")
		s.g.Grant(s.org, first, s.g.Manager(s.org, "heir@show.test"), "Administrator")
		s.g.Grant(s.org, second, s.g.Person(s.org, "spare@show.test"), "Administrator")
		ann, sam := s.g.Person(s.org, "ann@show.test"), s.g.Manager(s.org, "sam@show.test")
		s.g.Grant(s.org, first, ann, "Administrator")
		s.g.Grant(s.org, second, ann, "Administrator")
		client := s.g.APIClient(s.org, "client "+over, roster.ReadScope, roster.ReadAudit)
		out := s.sessions(1)[0]
		stays, _ := s.follow(s.Context(), over, s.g.Token(chief), nil)
		leaves, _ := s.follow(s.Context(), over, out, nil)
		anns, _ := s.follow(s.Context(), over, s.g.Token("ann@show.test"), nil)
		sams, _ := s.follow(s.Context(), over, s.g.Token("sam@show.test"), nil)
		clients, _ := s.follow(s.Context(), over, s.g.Token("client "+over), nil)

		remove := func(account uuid.UUID) {
			_, err := s.g.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: account}, User: directory.UserRef{ID: ann}})
			s.must(err)
		}
		remove(second) // the event for this is on an account that she no longer administers
		ben := s.g.Person(s.org, "ben@show.test")
		s.g.Grant(s.org, second, ben, "Analyst")
		s.g.Grant(s.org, first, ben, "Analyst")
		st, _ := s.next(anns)
		if events := st.Data.OrganizationEvents.Events; len(events) != 1 || events[0].AccountID != accountID(first) {
			s.Errorf("whoever lost an account hears %+v", events)
		}
		remove(first)
		s.endsIn(anns, "UNAUTHENTICATED", "NOT_FOUND") // she has no access left
		_, err := s.g.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: sam}, nil)
		s.must(err)
		s.endsIn(sams, "UNAUTHENTICATED", "NOT_FOUND")
		_, err = s.g.Directory.APIClientRevoke(gatewaytest.System(), client, nil)
		s.must(err)
		s.ends(clients, "UNAUTHENTICATED")
		s.signOut(out)
		s.ends(leaves, "UNAUTHENTICATED")
		s.role("Scout")
		for kinds := s.kinds(stays, 1); !slices.Contains(kinds, "ROLE_CREATED"); kinds = s.kinds(stays, 1) {
		}
	})
}

// endsIn is like ends, with several possible codes.
func (s *show) endsIn(steps <-chan step, codes ...string) {
	s.Helper()
	for {
		st, ok := s.next(steps)
		if !ok {
			s.Fatalf("it completed without one of %v", codes)
		}
		if slices.Contains(codes, st.code()) {
			return
		}
	}
}

// Followers alone cost the database nothing: one query reads for all. It runs five times a second, and new events need three more statements.
func TestFiveHundredFollowersCostWhatOneCosts(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setShow(t, gatewaytest.Idle(t, db))
		tokens := s.sessions(500)
		before := s.g.DB.Statements()
		s.role("Alone")
		change := s.g.DB.Statements() - before // without followers
		cost := func(n int) (spent, most int64) {
			ctx, stop := context.WithCancel(s.Context())
			defer stop()
			followers := make([]<-chan step, n)
			for i := range followers {
				followers[i], _ = s.follow(ctx, []string{"websocket", "SSE"}[i%2], tokens[i], nil)
			}
			before, start := s.g.DB.Statements(), time.Now()
			for i := range 5 {
				s.role(fmt.Sprintf("Role %d of %d", i, n))
				for _, f := range followers {
					s.kinds(f, 1)
				}
			}
			took := time.Since(start)
			spent = s.g.DB.Statements() - before - 5*change
			s.Logf("%3d followers, 5 changes: %d statements in %s", n, spent, took.Round(time.Millisecond))
			return spent, 5*3 + 2 + int64(5*took.Seconds()) + 3*int64(took.Seconds()/2) + 3
		}
		one, mostForOne := cost(1)
		many, mostForMany := cost(500)
		if one > mostForOne || many > mostForMany {
			t.Errorf("one follower costs %d statements, want %d at most; 500 cost %d, want %d at most", one, mostForOne, many, mostForMany)
		}
	})
}

// A change on one gateway reaches the followers on all. The delay depends on the machine and is only logged.
func TestAChangeIsHeardOnEveryGateway(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t, store.Postgres)
	var gateways []*gatewaytest.Gateway
	for range 3 {
		gateways = append(gateways, gatewaytest.Idle(t, opened(t, url)))
	}
	s := setShow(t, gateways[0])
	var heard []<-chan step
	for i, g := range gateways {
		there := &show{T: t, g: g, org: s.org}
		for over := range transports {
			steps, _ := there.follow(t.Context(), over, s.g.Token(chief), nil)
			heard = append(heard, steps)
		}
		if i > 0 {
			g.Keep(chief, s.g.Token(chief))
		}
	}
	var took []time.Duration
	const changes = 60
	for i := range changes {
		by := &show{T: t, g: gateways[i%3], org: s.org}
		by.role(fmt.Sprintf("Role %d", i))
		committed := time.Now()
		for _, steps := range heard {
			for {
				st, ok := s.next(steps)
				if !ok || st.Data.OrganizationEvents == nil {
					t.Fatalf("%+v", st)
				}
				if len(st.Data.OrganizationEvents.Events) > 0 {
					took = append(took, max(0, st.at.Sub(committed)))
					break
				}
			}
		}
	}
	slices.Sort(took)
	at := func(p int) time.Duration { return took[(len(took)-1)*p/100].Round(time.Millisecond) }
	t.Logf("%d changes on three gateways, heard %d times: p50 %s, p95 %s, the last %s", changes, len(took), at(50), at(95), at(100))
}

func TestNothingIsLeftOfFollowersWhoLeave(t *testing.T) { // not in parallel: it counts the process's goroutines
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setShow(t, gatewaytest.Idle(t, db))
		token := s.g.Token(chief)
		before := goleak.IgnoreCurrent()
		ctx, stop := context.WithCancel(t.Context())
		var all []<-chan step
		for range 10 {
			for over := range transports {
				steps, _ := s.follow(ctx, over, token, nil)
				all = append(all, steps)
			}
		}
		s.role("Scout")
		for _, f := range all {
			s.kinds(f, 1)
		}
		stop()
		for _, f := range all {
			for range f { // until it has ended
			}
		}
		goleak.VerifyNone(t, before)
	})
}

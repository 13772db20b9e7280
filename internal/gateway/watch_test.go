package gateway_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.uber.org/goleak"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestAWatchBeginsWithTheStateNowAndEndsWithTheTerminalOne(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		at := s.move(bulk.Running)
		steps := s.watch(s.Context(), over, s.g.Token(chief), s.op)
		if st, _ := s.next(steps); st.status() != bulk.Running || st.sequence() != at {
			s.Errorf("%s at %d came first", st.status(), st.sequence())
		}
		s.move("")
		if st, _ := s.next(steps); st.sequence() != at+1 {
			s.Errorf("%d came second", st.sequence())
		}
		s.move(bulk.Succeeded)
		s.ends(steps, bulk.Succeeded)
		s.ends(s.watch(s.Context(), over, s.g.Token(chief), s.op), bulk.Succeeded) // an operation that has ended sends its state once
	})
}

// In a burst of steps, a watch gets at most as many events as the time since its start allows, and the newest state is among them. A busy machine only makes
// that time longer. Events can arrive closer together than they were sent, but not earlier.
func TestAWatchSendsAtMostFourEventsASecondAndTheNewest(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		s.move(bulk.Running)
		begun := time.Now()
		steps := s.watch(s.Context(), over, s.g.Token(chief), s.op)
		last, _ := s.next(steps)
		events := 1
		const moves = 100
		for range moves {
			s.move("")
		}
		end := s.move(bulk.Succeeded)
		for {
			st, ok := s.next(steps)
			if !ok {
				break
			}
			if st.sequence() <= last.sequence() {
				s.Errorf("%d came after %d", st.sequence(), last.sequence())
			}
			events, last = events+1, st
		}
		took := last.at.Sub(begun)
		s.Logf("%d steps, %d events in %s", moves+1, events, took.Round(time.Millisecond))
		if most := 1 + int(4*took.Seconds()); events > most {
			s.Errorf("%d steps sent %d events in %s, want at most %d", moves+1, events, took, most)
		}
		if last.status() != bulk.Succeeded || last.sequence() != end {
			s.Errorf("%s at %d came last, want SUCCEEDED at %d", last.status(), last.sequence(), end)
		}
	})
}

// Watchers alone cost the database nothing: one query reads for all. It runs at most four times a second, with two statements, so the elapsed time limits the
// number of statements, and a busy machine may need a few more.
func TestFiveHundredWatchersCostWhatOneCosts(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setShow(t, gatewaytest.Idle(t, db))
		s.move(bulk.Running)
		tokens := s.sessions(500)
		before := s.g.DB.Statements()
		sequence := s.move("")
		move := s.g.DB.Statements() - before // without watchers
		cost := func(n int) (spent, most int64) {
			ctx, stop := context.WithCancel(s.Context())
			defer stop()
			watchers := make([]<-chan step, n)
			for i := range watchers {
				watchers[i] = s.watch(ctx, []string{"websocket", "SSE"}[i%2], tokens[i], s.op)
			}
			for _, w := range watchers {
				s.until(w, sequence)
			}
			before, start := s.g.DB.Statements(), time.Now()
			for range 8 {
				sequence = s.move("")
				for _, w := range watchers {
					s.until(w, sequence)
				}
			}
			took := time.Since(start)
			spent = s.g.DB.Statements() - before - 8*move
			s.Logf("%3d watchers, 8 steps: %d statements in %s", n, spent, took.Round(time.Millisecond))
			return spent, 2 * int64(2+4*took.Seconds()) // a read may be in progress at the start
		}
		one, mostForOne := cost(1)
		many, mostForMany := cost(500)
		if one > mostForOne || many > mostForMany {
			t.Errorf("one watcher costs %d statements, want %d at most; 500 cost %d, want %d at most", one, mostForOne, many, mostForMany)
		}
	})
}

func TestAnUnseenOperationIsWatchedLikeNone(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		other := s.g.Organization("elsewhere", -1, true)
		s.g.Manager(other, "foreign@elsewhere.test")
		s.g.Person(s.org, "nobody@show.test")
		for email, want := range map[string]string{"": "UNAUTHENTICATED", "foreign@elsewhere.test": "NOT_FOUND", "nobody@show.test": "NOT_FOUND"} {
			token := ""
			if email != "" {
				token = s.g.Token(email)
			}
			answer := func(id uuid.UUID) string {
				steps := s.watch(s.Context(), over, token, id)
				st, _ := s.next(steps)
				if _, more := s.next(steps); more {
					s.Errorf("%q hears more than a refusal", email)
				}
				st.at = time.Time{}
				b, err := json.Marshal(st)
				s.must(err)
				if st.code() != want {
					s.Errorf("%q hears %s, want %s", email, b, want)
				}
				return string(b)
			}
			if there, none := answer(s.op), answer(uuid.New()); there != none {
				s.Errorf("%q can tell an operation that exists:\n%s\n%s", email, there, none)
			}
		}
	})
}

func TestH30AWatchEndsWithTheSessionAndWithTheRight(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		const second = "second@show.test"
		id := s.g.Manager(s.org, second)
		s.g.Grant(s.org, s.g.Account(s.org, "another"), id, "Analyst") // so that their session lasts without the organization role
		token := s.sessions(1)[0]
		stays, leaves, loses := s.watch(s.Context(), over, s.g.Token(chief), s.op), s.watch(s.Context(), over, token, s.op), s.watch(s.Context(), over, s.g.Token(second), s.op)
		for _, w := range []<-chan step{stays, leaves, loses} {
			s.until(w, 0)
		}
		s.signOut(token)
		_, err := s.g.Directory.UserSetOrganizationRole(gatewaytest.System(), directory.UserRef{ID: id}, roster.NoDuty)
		s.must(err)
		s.ends(leaves, "UNAUTHENTICATED")
		s.ends(loses, "NOT_FOUND")
		s.until(stays, s.move(bulk.Running))
	})
}

// H8: what was opened with a token ends with it. What is opened with the new token continues.
func TestH30AnAPIClientsWatchEndsWithItsToken(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		rotated, revoked := s.g.APIClient(s.org, "rotated "+over, roster.ReadScope), s.g.APIClient(s.org, "revoked "+over, roster.ReadScope)
		old, gone := s.watch(s.Context(), over, s.g.Token("rotated "+over), s.op), s.watch(s.Context(), over, s.g.Token("revoked "+over), s.op)
		for _, w := range []<-chan step{old, gone} {
			s.until(w, 0)
		}
		made, err := s.g.Directory.APIClientRotate(gatewaytest.System(), rotated, nil)
		s.must(err)
		_, err = s.g.Directory.APIClientRevoke(gatewaytest.System(), revoked, nil)
		s.must(err)
		s.ends(old, "UNAUTHENTICATED")
		s.ends(gone, "UNAUTHENTICATED")
		fresh := s.watch(s.Context(), over, made.Token, s.op)
		s.until(fresh, s.move(bulk.Running))
	})
}

func (s *show) signOut(token string) {
	s.Helper()
	steps, err := transports["websocket"](s.Context(), s.g, token, map[string]any{"query": `mutation { signOut { signedOut } }`})
	s.must(err)
	for range steps { // until it has completed
	}
}

func TestH30WhatAnEventReadsFollowsTheRightsOfItsMoment(t *testing.T) {
	t.Parallel()
	eachShow(t, func(s *show, over string) {
		const ann = "ann@show.test"
		id := s.g.Person(s.org, ann)
		first, second := s.g.Account(s.org, "first"), s.g.Account(s.org, "second")
		s.g.Grant(s.org, first, s.g.Manager(s.org, "third@show.test"), "Administrator") // the primary user, who stays
		s.g.Grant(s.org, first, id, "Administrator")
		s.g.Grant(s.org, second, id, "Analyst")
		s.op = s.plan(ann)
		request := subscription(s.op)
		request["query"] = `subscription ($id: ID!) { bulkOperationProgress(id: $id) { sequence status bulkOperation { rows(first: 10) { edges { node { account { handle } } } } } } }`
		steps, err := transports[over](s.Context(), s.g, s.g.Token(ann), request)
		s.must(err)
		sees := func() (n int) {
			st, _ := s.next(steps)
			if st.Data.BulkOperationProgress == nil || len(st.Errors) > 0 {
				s.Fatalf("%v", st.Errors)
			}
			for _, e := range st.Data.BulkOperationProgress.BulkOperation.Rows.Edges {
				if a := e.Node.Account; a != nil && a.Handle == "first" {
					n++
				}
			}
			return n
		}
		if sees() != 1 {
			s.Error("the account of a row is hidden from its administrator")
		}
		_, err = s.g.Directory.MembershipRemove(gatewaytest.System(), directory.MembershipRemove{Account: directory.AccountRef{ID: first}, User: directory.UserRef{ID: id}})
		s.must(err)
		s.move("")
		if sees() != 0 {
			s.Error("an account is shown to somebody who was taken off it")
		}
	})
}

func TestARunOfAnotherGatewayIsWatched(t *testing.T) {
	t.Parallel()
	for over := range transports {
		t.Run(over, func(t *testing.T) {
			url := storetest.URL(t, store.Postgres)
			here, there := gatewaytest.Idle(t, opened(t, url)), gatewaytest.Idle(t, opened(t, url))
			here.Bulk.ChunkRows, there.Bulk.ChunkRows = 1, 1
			ctx, stop := context.WithCancel(context.Background())
			var work sync.WaitGroup
			work.Go(func() { here.Bulk.Hub.Run(ctx) }) // it is notified by the other gateway and runs nothing itself
			work.Go(func() { there.Work(ctx) })
			t.Cleanup(func() { stop(); work.Wait() })

			s := &show{T: t, g: here, org: here.Organization("show", -1, true)}
			here.Manager(s.org, chief)
			for i := range 150 {
				here.Account(s.org, fmt.Sprintf("a%03d", i))
			}
			s.op = s.plan(chief)
			steps := s.watch(t.Context(), over, here.Token(chief), s.op)
			first, _ := s.next(steps)
			before := here.DB.Statements()
			s.run()
			events, last := 0, first
			for st, ok := s.next(steps); ok; st, ok = s.next(steps) {
				events, last = events+1, st
			}
			t.Logf("%d steps came as %d events in %s, for %d statements", last.sequence(), events, last.at.Sub(first.at).Round(time.Millisecond), here.DB.Statements()-before)
			if last.status() != bulk.Succeeded || events < 2 {
				t.Errorf("%d events came, the last %s", events, last.status())
			}
		})
	}
}

// run starts the planned operation.
func (s *show) run() {
	s.Helper()
	id := globalid.ID{Kind: globalid.BulkOperation, UUID: s.op}.String()
	op, err := s.g.As(chief).Operation(s.Context(), id)
	s.must(err)
	_, err = s.g.As(chief).Run(s.Context(), id, op.Digest, "run")
	s.must(err)
}

func opened(t *testing.T, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func TestNothingIsLeftOfWatchersWhoLeave(t *testing.T) { // not in parallel: it counts the process's goroutines
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setShow(t, gatewaytest.Idle(t, db))
		token := s.g.Token(chief)
		before := goleak.IgnoreCurrent()
		ctx, stop := context.WithCancel(t.Context())
		var all []<-chan step
		for range 10 {
			for over := range transports {
				all = append(all, s.watch(ctx, over, token, s.op))
			}
		}
		for _, w := range all {
			s.until(w, 0)
		}
		s.move("")
		stop()
		for _, w := range all {
			for range w { // until it has ended
			}
		}
		goleak.VerifyNone(t, before)
	})
}

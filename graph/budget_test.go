package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket/wsjson"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestAViewerSpendsPointsAndGetsBackWhatWasNotUsed(t *testing.T) {
	t.Parallel()
	const limit = 10_000
	now := time.Now() // the clock does not advance, so that no points are restored during the test
	s := setStage(t, gatewaytest.IdleAt(t, storetest.Open(t, store.SQLite), func() time.Time { return now }, func(c *config.Gateway) { c.CostLimit, c.CostRestore = limit, 1 }))
	const people = `{ rateLimit { cost limit remaining restorePerSecond } organization { users(first: 100) { edges { node { memberships(first: 20) { edges { node { id } } } } } } } }`
	cost := func(a answer) map[string]any {
		t.Helper()
		var c struct {
			Extensions struct{ Cost map[string]any }
		}
		s.must(json.Unmarshal(a.body, &c))
		return c.Extensions.Cost
	}
	for range 12 { // each may cost up to 2,304 points, but costs only a few dozen
		a := s.ask(t, "mia", people, nil)
		c := cost(a)
		requested, actual, remaining := c["requested"].(float64), c["actual"].(float64), c["remaining"].(float64)
		if len(a.errors) > 0 || requested != 1+1+2+100*(1+2+20) || actual >= 200 || actual < 20 || c["limit"].(float64) != limit || c["restorePerSecond"].(float64) != 1 {
			t.Fatalf("%v: %.300s", c, a.body)
		}
		if left := a.at(t, "rateLimit", "remaining").(float64); left+requested-actual != remaining {
			t.Errorf("rateLimit says %v left and the answer's end %v", left, remaining)
		}
	}
	const dear = `query ($ids: [ID!]!) { a: nodes(ids: $ids) { id } b: nodes(ids: $ids) { id } c: nodes(ids: $ids) { id } d: nodes(ids: $ids) { id } ` +
		`e: nodes(ids: $ids) { id } f: nodes(ids: $ids) { id } g: nodes(ids: $ids) { id } h: nodes(ids: $ids) { id } }`
	ids := map[string]any{"ids": slices.Repeat([]any{s.names["usr:ana"].String()}, 100)}
	asked := 0
	var last answer
	for ; asked < 30; asked++ {
		if last = s.ask(t, "mia", dear, ids); len(last.errors) > 0 {
			break
		}
	}
	if asked == 30 || asked < 5 || last.errors[0].code() != "THROTTLED" {
		t.Fatalf("after %d: %.300s", asked, last.body)
	}
	after, _ := last.errors[0].Extensions["retryAfter"].(float64)
	if after < 1 || after > 800 || last.data != nil {
		t.Errorf("come back in %v seconds: %s", after, last.body)
	}
	if c := cost(last); c["actual"].(float64) != 0 || c["requested"].(float64) != 800 {
		t.Errorf("what was refused costs %v", c)
	}
	t.Logf("throttled after %d dear operations, come back in %v s; HTTP %d", asked, after, last.status)
	for viewer, document := range map[string]string{"otto": people, "": "{ viewer { email } }"} {
		if a := s.ask(t, viewer, document, nil); len(a.errors) > 0 {
			t.Errorf("%q pays for mia: %s", viewer, a.body)
		}
	}
	if a := s.ask(t, "mia", `{ viewer { email } }`, nil); len(a.errors) > 0 {
		t.Errorf("a cheap one is still paid for: %s", a.body)
	}
}

func TestOneOperationMayNotCostTooMuch(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const nested = `query ($n: Int!) { organization { accounts(first: $n) { edges { node { members(first: $n) { edges { node { id user { email } } } } } } } } }`
	if a := s.ask(t, "mia", nested, map[string]any{"n": 60}); len(a.errors) > 0 {
		t.Errorf("60 in 60: %s", a.body)
	}
	a := s.ask(t, "mia", nested, map[string]any{"n": 100})
	if len(a.errors) != 1 || a.errors[0].code() != "QUERY_TOO_COSTLY" || !strings.Contains(a.errors[0].Message, "smaller pages") || a.data != nil {
		t.Errorf("100 in 100: %.300s", a.body)
	}
}

// If the variables of an operation break a @oneOf input, nothing of the operation runs, over any transport.
func TestAChoiceByVariableIsHeldToOne(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	news := map[string]any{"id": s.names["acc:news"].String()}
	both := map[string]any{"email": "ana@acme.test", "username": "ana"}
	const (
		add = `mutation ($a: [UserRef!]!, $c: AccountRef!, $r: [ID!]!) { made: roleCreate(input: {name: "Before", modules: [], capabilities: []}) { role { id } } ` +
			`membershipsAssignRoles(input: {account: $c, users: $a, roleIds: $r}) { userErrors { code } } }`
		plan = `mutation ($i: BulkOperationPlanInput!) { made: roleCreate(input: {name: "Before", modules: [], capabilities: []}) { role { id } } ` +
			`bulkOperationPlan(input: $i) { userErrors { code } } }`
		byDefault = `query ($u: UserRef! = {email: "ana@acme.test"}) { user(ref: $u) { email } }`
	)
	roles := []any{s.names["rol:Analyst"].String()}
	users := func(all ...any) map[string]any { return map[string]any{"c": news, "r": roles, "a": all} }
	source := func(v any) map[string]any { return map[string]any{"i": map[string]any{"source": v}} }
	row := map[string]any{"action": "REMOVE", "email": "a@acme.test", "account": map[string]any{"id": "x", "handle": nil}}
	for name, c := range map[string]struct {
		document  string
		variables map[string]any
		path      string
	}{
		"both in a list":        {add, users(map[string]any{"email": "ana@acme.test"}, both), "[a 1]"},
		"none in a list":        {add, users(map[string]any{}), "[a 0]"},
		"null in a list":        {add, users(map[string]any{"id": nil}), "[a 0]"},
		"one and null":          {add, users(map[string]any{"email": "ana@acme.test", "id": nil}), "[a 0]"},
		"both where a list is":  {add, map[string]any{"c": news, "r": roles, "a": both}, "[a 0]"},
		"two sources":           {plan, source(map[string]any{"rows": []any{}, "offboard": []any{}}), "[i source]"},
		"a row's account":       {plan, source(map[string]any{"rows": []any{row}}), "[i source rows 0 account]"},
		"a row for a list":      {plan, source(map[string]any{"rows": row}), "[i source rows 0 account]"},
		"accounts of selection": {plan, source(map[string]any{"selection": map[string]any{"action": "ADD", "users": []any{}, "accounts": map[string]any{}}}), "[i source selection accounts]"},
		"a filter's person": {plan, source(map[string]any{"selection": map[string]any{"action": "ADD", "users": []any{},
			"accounts": map[string]any{"filter": map[string]any{"hasUser": both}}}}), "[i source selection accounts filter hasUser]"},
		"against a default": {byDefault, map[string]any{"u": both}, "[u]"},
	} {
		t.Run(name, func(t *testing.T) {
			s.unchanged(t, name, func() {
				a := s.ask(t, "mia", c.document, c.variables)
				if len(a.errors) != 1 || a.errors[0].code() != "INVALID_INPUT" || a.data != nil || fmt.Sprint(a.errors[0].Extensions["inputPath"]) != c.path {
					t.Errorf("%s, want %s", a.body, c.path)
				}
			})
		})
	}
	if a := s.ask(t, "mia", byDefault, nil); a.at(t, "user", "email") != "ana@acme.test" {
		t.Errorf("by default: %s", a.body)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn := s.socket(t, ctx, s.Token("mia@acme.test"))
	s.must(wsjson.Write(ctx, conn, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{"query": add, "variables": users(both)}}))
	s.unchanged(t, "over a websocket", func() {
		var m map[string]any
		for m["type"] == nil || m["type"] == "ping" {
			m = map[string]any{}
			s.must(wsjson.Read(ctx, conn, &m))
		}
		if !strings.Contains(fmt.Sprint(m["payload"]), "INVALID_INPUT") || strings.Contains(fmt.Sprint(m["payload"]), "made") {
			t.Errorf("over a websocket: %v", m)
		}
	})
}

// While the database blocks all operations of one viewer, who sends more than the gateway has connections, another viewer is served: only the flooding
// viewer's share reaches the database. The clock does not advance, so that the other viewer keeps counting as active.
func TestAFloodHoldsUpNobodyElse(t *testing.T) {
	t.Parallel()
	const share, clients = 2, 40
	db := storetest.Open(t, store.Postgres)
	now := time.Now()
	s := crowdedWith(t, gatewaytest.IdleAt(t, db, func() time.Time { return now }, func(c *config.Gateway) { c.AtOnce = share }), 15)
	s.Token("mia@acme.test")
	const flood = `{ organization { auditEvents(first: 100) { edges { node { action actor } } } } }` // otto's query does not read events
	served := func(times int) {
		t.Helper()
		for range times {
			if a := s.ask(t, "otto", `{ organization { users(first: 5) { edges { node { email } } } } }`, nil); a.refused() {
				t.Errorf("%s", a.body)
			}
		}
	}
	served(1)
	hold, err := db.Raw().BeginTx(t.Context(), nil)
	s.must(err)
	_, err = hold.ExecContext(t.Context(), `SET LOCAL idle_in_transaction_session_timeout = 0; LOCK TABLE audit_events IN ACCESS EXCLUSIVE MODE`)
	s.must(err)
	heldUp := func() (n int) {
		s.must(db.Raw().QueryRowContext(t.Context(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n))
		return n
	}
	var sent, answered sync.WaitGroup
	for range clients {
		sent.Add(1)
		answered.Go(func() { s.unread(t, "mia", flood, sent.Done) })
	}
	sent.Wait()
	s.within("the flood does not reach the database", func() bool { return heldUp() >= share })
	done := make(chan struct{})
	go func() {
		defer close(done)
		served(60)
	}()
	most := 0
	for ends := false; !ends && most <= share; {
		most = max(most, heldUp())
		select {
		case <-done:
			ends = true
		default:
		}
	}
	s.must(hold.Rollback())
	<-done
	if most != share {
		t.Errorf("%d statements of the flood are in the database at once, want %d", most, share)
	}
	answered.Wait() // unread fails the test if a request is not answered
}

// On SQLite nothing blocks a read, so one viewer sends requests without a pause while another is served. The time that this takes is only checked with
// ROSTER_TEST_LONG=1, on an otherwise idle machine.
func TestBesideAFloodAnotherIsServed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := crowdedWith(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.AtOnce = 2 }), 15)
		const flood = `{ organization { users(first: 100) { edges { node { email memberships(first: 20) { edges { node { account { handle } roles { name } } } } } } } } }`
		const quiet = `{ organization { users(first: 5) { edges { node { email } } } } }`
		measure := func() (median, last time.Duration) {
			var all []time.Duration
			for range 60 {
				begun := time.Now()
				if a := s.ask(t, "otto", quiet, nil); a.refused() {
					t.Fatalf("%s", a.body)
				}
				all = append(all, time.Since(begun))
			}
			slices.Sort(all)
			return all[len(all)/2], all[len(all)*98/100]
		}
		s.Token("mia@acme.test")
		measure()
		alone, aloneLast := measure()
		ctx, stop := context.WithCancel(context.Background())
		var clients, begun sync.WaitGroup
		for range 20 {
			begun.Add(1)
			clients.Go(func() {
				s.unread(t, "mia", flood, begun.Done)
				for ctx.Err() == nil {
					s.unread(t, "mia", flood, nil)
				}
			})
		}
		begun.Wait()
		beside, besideLast := measure()
		stop()
		clients.Wait()
		t.Logf("median %s alone and %s beside a flood of 20 clients; 98 %% %s and %s", alone, beside, aloneLast, besideLast)
		if long() && beside > 30*alone+200*time.Millisecond {
			t.Errorf("beside a flood it takes %s", beside)
		}
	})
}

// unread sends a query and discards the answer, so that the load is on the gateway and not on its client. It calls sent, unless it is nil, when the request
// has been written.
func (s *stage) unread(t *testing.T, viewer, query string, sent func()) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	s.must(err)
	ctx := t.Context()
	if sent != nil {
		sent := sync.OnceFunc(sent) // a request may be written again on another connection
		ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { sent() }})
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/graphql", bytes.NewReader(body))
	s.must(err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+s.Token(email(viewer)))
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	if n, err := io.Copy(io.Discard, resp.Body); err != nil || resp.StatusCode != http.StatusOK || n < 1000 {
		t.Errorf("%s, %d bytes, %v", resp.Status, n, err)
	}
}

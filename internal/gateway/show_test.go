package gateway_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
	"github.com/google/uuid"

	"example.com/roster/ent/identity"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// transports are the two transports of subscriptions.
var transports = map[string]func(context.Context, *gatewaytest.Gateway, string, map[string]any) (<-chan step, error){
	"websocket": bySocket, "SSE": bySSE,
}

// step is one event of a stream.
type step struct {
	Data struct {
		BulkOperationProgress *struct {
			Sequence      int
			Status        string
			BulkOperation struct{ Rows rowPage }
		}
		OrganizationEvents *struct {
			Sequence int
			Events   []struct {
				Sequence                int
				Kind, AccountID, UserID string
			}
		}
	}
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	at     time.Time
	broken error // the stream ended without completing
}

type rowPage struct {
	Edges []struct {
		Node struct{ Account *struct{ Handle string } }
	}
}

func (s step) code() string {
	if len(s.Errors) > 0 {
		return s.Errors[0].Extensions.Code
	}
	return ""
}

func (s step) sequence() int {
	if p := s.Data.BulkOperationProgress; p != nil {
		return p.Sequence
	}
	return -1
}

func (s step) status() string {
	if p := s.Data.BulkOperationProgress; p != nil {
		return p.Status
	}
	return s.code()
}

const watching = `subscription ($id: ID!) { bulkOperationProgress(id: $id) { sequence status bulkOperation { id label counts { pending } } } }`

func subscription(id uuid.UUID) map[string]any {
	return map[string]any{"query": watching, "variables": map[string]any{"id": globalid.ID{Kind: globalid.BulkOperation, UUID: id}.String()}}
}

func bySSE(ctx context.Context, g *gatewaytest.Gateway, token string, request map[string]any) (<-chan step, error) {
	body, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, g.URL+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(r) //nolint:bodyclose // the reader of the events closes it
	if err != nil {
		return nil, err
	}
	if got := resp.Header.Get("Content-Type") + " " + resp.Header.Get("Cache-Control"); got != "text/event-stream no-store" {
		resp.Body.Close()
		return nil, fmt.Errorf("%s %s", resp.Status, got)
	}
	out := make(chan step, 1000)
	go func() {
		defer close(out)
		defer resp.Body.Close()
		for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
			if lines.Text() == "event: complete" {
				return
			}
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				out <- stepOf([]byte(data))
			}
		}
		out <- step{broken: fmt.Errorf("the stream broke off")}
	}()
	return out, nil
}

func bySocket(ctx context.Context, g *gatewaytest.Gateway, token string, request map[string]any) (<-chan step, error) {
	conn, err := connect(ctx, g, token)
	if err != nil {
		return nil, err
	}
	if err := wsjson.Write(ctx, conn, map[string]any{"id": "1", "type": "subscribe", "payload": request}); err != nil {
		return nil, err
	}
	out := make(chan step, 1000)
	go func() {
		defer close(out)
		defer conn.CloseNow() //nolint:errcheck // nothing is left to send
		for {
			m, err := hear(ctx, conn)
			switch {
			case err != nil:
				out <- step{broken: err}
				return
			case m.Type == "complete":
				return
			case m.Type == "next":
				out <- stepOf(m.Payload)
			default:
				out <- step{broken: fmt.Errorf("%s %s", m.Type, m.Payload)}
			}
		}
	}()
	return out, nil
}

func stepOf(body []byte) step {
	s := step{at: time.Now()}
	s.broken = json.Unmarshal(body, &s)
	return s
}

// connect opens a websocket and authenticates, anonymously if the token is "".
func connect(ctx context.Context, g *gatewaytest.Gateway, token string) (*websocket.Conn, error) {
	conn, err := dial(ctx, g, "graphql-transport-ws")
	if err != nil {
		return nil, err
	}
	payload := map[string]any{}
	if token != "" {
		payload["Authorization"] = "Bearer " + token
	}
	if err := wsjson.Write(ctx, conn, map[string]any{"type": "connection_init", "payload": payload}); err != nil {
		return nil, err
	}
	if m, err := hear(ctx, conn); err != nil || m.Type != "connection_ack" {
		return nil, fmt.Errorf("instead of connection_ack came %q: %w", m.Type, err)
	}
	return conn, nil
}

func dial(ctx context.Context, g *gatewaytest.Gateway, protocol string) (*websocket.Conn, error) {
	conn, resp, err := websocket.Dial(ctx, strings.Replace(g.URL, "http", "ws", 1)+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{protocol}, HTTPClient: &http.Client{Transport: &http.Transport{}},
	})
	if resp != nil && resp.Body != nil {
		resp.Body.Close()
	}
	return conn, err
}

type message struct {
	ID, Type string
	Payload  json.RawMessage
}

// hear reads the next message that is not a ping, and answers pings.
func hear(ctx context.Context, conn *websocket.Conn) (m message, err error) {
	for {
		m = message{}
		if err = wsjson.Read(ctx, conn, &m); err != nil || m.Type != "ping" {
			return m, err
		}
		if err = wsjson.Write(ctx, conn, map[string]any{"type": "pong"}); err != nil {
			return m, err
		}
	}
}

// show is a gateway without workers, with an operation to watch that the test advances.
type show struct {
	*testing.T
	g   *gatewaytest.Gateway
	org uuid.UUID
	op  uuid.UUID
}

const chief = "chief@show.test"

func setShow(t *testing.T, g *gatewaytest.Gateway) *show {
	t.Helper()
	s := &show{T: t, g: g, org: g.Organization("show", -1, true)}
	g.Manager(s.org, chief)
	g.Account(s.org, "stage")
	s.op = s.plan(chief)
	return s
}

// plan creates an operation of a person that adds a new person to every account.
func (s *show) plan(email string) uuid.UUID {
	s.Helper()
	var out struct {
		BulkOperationPlan struct {
			BulkOperation *struct{ ID string }
			UserErrors    []problem
		}
	}
	err := s.g.As(email).Do(context.Background(), `mutation ($in: BulkOperationPlanInput!) { bulkOperationPlan(input: $in) { bulkOperation { id } userErrors { code } } }`,
		map[string]any{"in": map[string]any{"source": map[string]any{"selection": map[string]any{
			"action": "ADD", "users": []any{map[string]any{"email": "new@show.test"}}, "accounts": map[string]any{"all": true}, "roles": []any{map[string]any{"name": "Analyst"}},
		}}}}, &out)
	s.must(err)
	if out.BulkOperationPlan.BulkOperation == nil {
		s.Fatalf("%v", out.BulkOperationPlan.UserErrors)
	}
	return globalid.Parse(out.BulkOperationPlan.BulkOperation.ID).Of(globalid.BulkOperation)
}

// move advances the operation as a worker does and returns its sequence. An empty status leaves the status unchanged.
func (s *show) move(status string) (sequence int) {
	s.Helper()
	s.g.Broken("the operation is moved by hand, and its rows are not")
	s.must(s.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		q := tx.BulkOperation.UpdateOneID(s.op).AddSequence(1)
		if status != "" {
			q.SetStatus(status)
		}
		op, err := q.Save(ctx)
		if err != nil {
			return err
		}
		sequence = op.Sequence
		return s.g.Bulk.Hub.Announce(ctx, tx, s.op)
	}))
	s.g.Bulk.Hub.Tell(s.op)
	return sequence
}

// watch subscribes to an operation and returns its events. It fails the test if it cannot subscribe.
func (s *show) watch(ctx context.Context, over, token string, id uuid.UUID) <-chan step {
	s.Helper()
	steps, err := transports[over](ctx, s.g, token, subscription(id))
	s.must(err)
	return steps
}

// patience is how long a test waits for what must happen. It only ends tests that hang; a busy machine may need most of it.
const patience = 2 * time.Minute

// next returns the next event. ok is false if the stream has completed.
func (s *show) next(steps <-chan step) (step, bool) {
	s.Helper()
	select {
	case st, ok := <-steps:
		if st.broken != nil {
			s.Fatal(st.broken)
		}
		return st, ok
	case <-time.After(patience):
		s.Fatalf("nothing came in %s", patience)
	}
	return step{}, false
}

// until reads events up to the one with this sequence.
func (s *show) until(steps <-chan step, sequence int) {
	s.Helper()
	for {
		st, ok := s.next(steps)
		if !ok || len(st.Errors) > 0 {
			s.Fatalf("it ended before step %d: %v", sequence, st.Errors)
		}
		if st.sequence() >= sequence {
			return
		}
	}
}

// ends reads up to the last event, which has this status or error code, and checks that the stream then completes.
func (s *show) ends(steps <-chan step, status string) {
	s.Helper()
	for {
		st, ok := s.next(steps)
		if !ok {
			s.Fatalf("it completed without %s", status)
		}
		if st.status() != status {
			continue
		}
		if st, ok := s.next(steps); ok {
			s.Fatalf("after %s came %s", status, st.status())
		}
		return
	}
}

func (s *show) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

// sessions creates n sessions of the manager, without a password.
func (s *show) sessions(n int) []string {
	s.Helper()
	tokens := make([]string, n)
	s.must(s.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(chief))).OnlyID(ctx)
		if err != nil {
			return err
		}
		now := time.Now()
		for i := range tokens {
			secret := make([]byte, 32)
			rand.Read(secret) // it never fails
			sum := sha256.Sum256(secret)
			tokens[i] = base64.RawURLEncoding.EncodeToString(secret)
			if err := tx.Session.Create().SetIdentityID(who).SetTokenHash(sum[:]).SetCreatedAt(now).SetSeenAt(now).SetExpiresAt(now.Add(time.Hour)).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	}))
	return tokens
}

// eachShow runs a test over both transports on both databases.
func eachShow(t *testing.T, test func(s *show, over string)) {
	t.Helper()
	for over := range transports {
		t.Run(over, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, db *store.DB) { test(setShow(t, gatewaytest.Idle(t, db)), over) })
		})
	}
}

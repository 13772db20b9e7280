package gateway_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// talk is a websocket whose messages the test sends itself.
type talk struct {
	*show
	ctx  context.Context
	conn *websocket.Conn
}

// open opens a websocket without authenticating.
func (s *show) open(ctx context.Context, protocol string) *talk {
	s.Helper()
	conn, err := dial(ctx, s.g, protocol)
	s.must(err)
	s.Cleanup(func() { _ = conn.CloseNow() })
	return &talk{s, ctx, conn}
}

func (c *talk) say(text string) {
	c.Helper()
	c.must(c.conn.Write(c.ctx, websocket.MessageText, []byte(text)))
}

func (c *talk) subscribe(id string) {
	c.Helper()
	c.must(wsjson.Write(c.ctx, c.conn, map[string]any{"id": id, "type": "subscribe", "payload": subscription(c.op)}))
}

// hears returns the next message of a type and ignores others.
func (c *talk) hears(kind string) message {
	c.Helper()
	for {
		m, err := hear(c.ctx, c.conn)
		if err != nil {
			c.Fatalf("waiting for %s: %v", kind, err)
		}
		if m.Type == kind {
			return m
		}
	}
}

// closed returns the code with which the socket is closed.
func (c *talk) closed() int {
	c.Helper()
	for {
		if _, err := hear(c.ctx, c.conn); err != nil {
			return int(websocket.CloseStatus(err))
		}
	}
}

func TestASocketIsHeldToItsProtocol(t *testing.T) {
	t.Parallel()
	const protocol = "graphql-transport-ws"
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	token := s.g.Token(chief)
	hello := `{"type": "connection_init", "payload": {"Authorization": "Bearer ` + token + `"}}`
	for name, c := range map[string]struct {
		protocol string
		said     []string
		code     int
	}{
		"no JSON":                      {protocol, []string{`{`}, 4400},
		"an unknown type":              {protocol, []string{hello, `{"type": "start", "id": "1"}`}, 4400},
		"a payload that is no object":  {protocol, []string{`{"type": "connection_init", "payload": "token"}`}, 4400},
		"an operation without an id":   {protocol, []string{hello, `{"type": "subscribe", "payload": {"query": "{ __typename }"}}`}, 4400},
		"a query that is no text":      {protocol, []string{hello, `{"type": "subscribe", "id": "1", "payload": {"query": 1}}`}, 4400},
		"an operation before the init": {protocol, []string{`{"type": "subscribe", "id": "1", "payload": {"query": "{ __typename }"}}`}, 4401},
		"a token that has ended":       {protocol, []string{`{"type": "connection_init", "payload": {"Authorization": "Bearer old"}}`}, 4401},
		"another protocol":             {"graphql-ws", nil, 4406},
		"silence":                      {protocol, nil, 4408},
		"two inits":                    {protocol, []string{hello, hello}, 4429},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			talk := (&show{T: t, g: s.g, org: s.org, op: s.op}).open(ctx, c.protocol)
			for _, text := range c.said {
				talk.say(text)
			}
			if code := talk.closed(); code != c.code {
				t.Errorf("closed with %d, want %d", code, c.code)
			}
		})
	}
	t.Run("an id twice", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		talk := (&show{T: t, g: s.g, org: s.org, op: s.op}).open(ctx, protocol)
		talk.say(hello)
		talk.subscribe("same")
		talk.hears("next")
		talk.say(`{"type": "complete", "id": "same"}`)
		talk.hears("complete")
		talk.subscribe("same") // the id can be used again
		talk.hears("next")
		talk.subscribe("same")
		if code := talk.closed(); code != 4409 {
			t.Errorf("closed with %d, want 4409", code)
		}
	})
}

func TestASocketHasABoundedNumberOfOperations(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	talk := s.open(ctx, "graphql-transport-ws")
	talk.say(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + s.g.Token(chief) + `"}}`)
	for i := range 100 {
		talk.subscribe(strconv.Itoa(i))
	}
	talk.subscribe("more")
	m := talk.hears("error")
	var problems []struct{ Extensions struct{ Code string } }
	s.must(json.Unmarshal(m.Payload, &problems))
	if m.ID != "more" || len(problems) != 1 || problems[0].Extensions.Code != "LIMIT_REACHED" {
		t.Errorf("%s: %s", m.ID, m.Payload)
	}
	s.move(bulk.Succeeded)
	for range 100 { // the other subscriptions complete
		talk.hears("complete")
	}
	talk.subscribe("more")
	talk.hears("next")
}

func TestH30ASocketOutlivesItsSessionForNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setShow(t, gatewaytest.Idle(t, db))
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		token := s.sessions(1)[0]
		talk := s.open(ctx, "graphql-transport-ws")
		talk.say(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + token + `"}}`)
		who := func() string {
			talk.say(`{"id": "who", "type": "subscribe", "payload": {"query": "{ viewer { email } }"}}`)
			m := talk.hears("next")
			talk.hears("complete")
			var a struct {
				Data   struct{ Viewer *struct{ Email string } }
				Errors []struct{ Extensions struct{ Code string } }
			}
			s.must(json.Unmarshal(m.Payload, &a))
			if len(a.Errors) > 0 {
				return a.Errors[0].Extensions.Code
			}
			return a.Data.Viewer.Email
		}
		if got := who(); got != chief {
			t.Errorf("the viewer is %s", got)
		}
		s.signOut(token)
		if got := who(); got != "UNAUTHENTICATED" {
			t.Errorf("after the session's end the viewer is %s", got)
		}
	})
}

// Clients of websockets and event streams reconnect by themselves if a connection ends before its operations complete, but not after they have completed.
func TestAStopBreaksOffWhatIsWatched(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		s := setShow(t, gatewaytest.Idle(t, db))
		cfg := config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test", InvitationTTL: time.Hour}
		stopping, err := gateway.New(ctx, cfg, db, time.Now, slog.New(slog.DiscardHandler))
		s.must(err)
		srv := httptest.NewServer(stopping.Handler)
		t.Cleanup(srv.Close)
		token := s.g.Token(chief)
		s.g.URL = srv.URL
		socket := s.open(t.Context(), "graphql-transport-ws")
		socket.say(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + token + `"}}`)
		socket.subscribe("1")
		socket.hears("next")
		events := s.watch(t.Context(), "SSE", token, s.op)
		s.until(events, 0)
		stop()
		var last step
		for last = range events {
			if last.broken == nil && last.status() != "PLANNED" {
				t.Errorf("the events end with %s", last.status())
			}
		}
		if last.broken == nil {
			t.Error("the events are completed")
		}
		for {
			m, err := hear(socket.ctx, socket.conn)
			if err == nil {
				if m.Type != "next" {
					t.Errorf("the socket hears %s %s", m.Type, m.Payload)
				}
				continue
			}
			if code := int(websocket.CloseStatus(err)); code != 1001 {
				t.Errorf("the socket was closed with %d, want 1001", code)
			}
			break
		}
	})
}

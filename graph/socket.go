package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/fault"
)

const (
	protocol       = "graphql-transport-ws"
	maxOnSocket    = 100              // operations at once
	initTime       = 5 * time.Second  // for connection_init
	socketPatience = 10 * time.Second // with a reader who does not take what is sent
)

// The protocol's close codes, and those of RFC 6455 that are needed beside them.
const (
	closeGoingAway      = 1001
	closeTryAgain       = 1013
	closeBadRequest     = 4400
	closeUnauthorized   = 4401
	closeSubprotocol    = 4406
	closeInitTimeout    = 4408
	closeTwice          = 4409
	closeTooManyInits   = 4429
	longestCloseMessage = 123
)

// sockets accepts websockets and holds clients to the protocol, as gqlgen's transport does not.
type sockets struct{}

func (sockets) Accept(w http.ResponseWriter, r *http.Request, o transport.WebsocketAcceptOptions) (transport.WebsocketConn, error) {
	o.Subprotocols = []string{protocol}
	conn, err := transport.CoderWebsocketImplementation{}.Accept(w, r, o)
	if err != nil {
		return nil, err
	}
	return &socket{wire: conn.(wire), open: map[string]bool{}}, nil
}

// wire is what the transport uses of a websocket.
type wire interface {
	transport.WebsocketConn
	transport.WebsocketReadLimiter
	transport.WebsocketReadDeadliner
}

// socket is one websocket: the transport reads and writes through it.
type socket struct {
	wire

	mu    sync.Mutex
	begun bool            // connection_init has come
	acked bool            // and was accepted
	open  map[string]bool // operations by the client's id
}

// message is one of the protocol's.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// Subprotocol lets the transport serve a client that speaks another one; its first message closes the socket.
func (*socket) Subprotocol() string { return protocol }

// NextReader hands on the next message that keeps to the protocol; one that does not closes the socket with its code.
func (s *socket) NextReader() (int, io.Reader, error) {
	if s.wire.Subprotocol() != protocol {
		return s.broken(closeSubprotocol, "Speak "+protocol)
	}
	for {
		kind, r, err := s.wire.NextReader()
		if err != nil {
			return kind, nil, err
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return kind, nil, err
		}
		var m message
		if json.Unmarshal(data, &m) != nil {
			return s.broken(closeBadRequest, "Invalid message received")
		}
		code, reason := s.take(m)
		switch {
		case code != 0:
			return s.broken(code, reason)
		case reason != "":
			if err := s.refuse(m.ID, reason); err != nil {
				return kind, nil, err
			}
		default:
			return kind, bytes.NewReader(data), nil
		}
	}
}

// take notes a client's message. It answers the code to close the socket with, or without one the reason to refuse the
// operation alone.
func (s *socket) take(m message) (code int, reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch m.Type {
	case "connection_init":
		var payload map[string]any
		switch {
		case s.begun:
			return closeTooManyInits, "Too many initialisation requests"
		case len(m.Payload) > 0 && json.Unmarshal(m.Payload, &payload) != nil:
			return closeBadRequest, "The payload of connection_init must be an object"
		}
		s.begun = true
	case "subscribe":
		var payload struct {
			OperationName, Query  string
			Variables, Extensions map[string]any
		}
		switch {
		case !s.acked:
			return closeUnauthorized, "Unauthorized"
		case m.ID == "" || json.Unmarshal(m.Payload, &payload) != nil:
			return closeBadRequest, "Invalid message received"
		case s.open[m.ID]:
			return closeTwice, short("Subscriber for " + m.ID + " already exists")
		case len(s.open) >= maxOnSocket:
			return 0, "This connection has " + strconv.Itoa(maxOnSocket) + " operations under way, the most it may have. Complete some, then subscribe again."
		}
		s.open[m.ID] = true
	case "complete", "ping", "pong":
	default:
		return closeBadRequest, "Invalid message received"
	}
	return 0, ""
}

// broken closes the socket; the transport then ends what runs on it.
func (s *socket) broken(code int, reason string) (int, io.Reader, error) {
	_ = s.wire.WriteClose(code, reason) // the client may have gone
	return 0, nil, transport.ErrWebsocketClosed
}

// refuse answers an operation with LIMIT_REACHED; the others go on.
func (s *socket) refuse(id, reason string) error {
	payload, err := json.Marshal(gqlerror.List{faultError(nil, fault.New(fault.LimitReached, "%s", reason))})
	if err != nil {
		return err
	}
	return s.send(message{ID: id, Type: "error", Payload: payload})
}

// WriteJSON sends a message of the transport's. An operation that was answered with an error has ended by that: the
// "complete" behind it is kept back.
func (s *socket) WriteJSON(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	s.mu.Lock()
	ended := false
	switch m.Type {
	case "connection_ack":
		s.acked = true
	case "error", "complete":
		ended = !s.open[m.ID]
		delete(s.open, m.ID)
	}
	s.mu.Unlock()
	if ended {
		return nil
	}
	return s.send(m)
}

// send gives up on a client that does not take what is sent: nothing else could be sent on its socket either.
func (s *socket) send(m message) error {
	slow := time.AfterFunc(socketPatience, func() { _ = s.wire.Close() })
	defer slow.Stop()
	return s.wire.WriteJSON(m)
}

// WriteClose says with the protocol's codes what the transport says with those of RFC 6455. It closes as normal what it
// does not know a reason for: then the gateway is stopping, and the client comes again.
func (s *socket) WriteClose(code int, reason string) error {
	s.mu.Lock()
	begun := s.begun
	s.mu.Unlock()
	switch {
	case code == transport.WebsocketCloseProtocolError && !begun:
		code, reason = closeInitTimeout, "Connection initialisation timeout"
	case code == transport.WebsocketCloseProtocolError:
		code = closeBadRequest
	case code == transport.WebsocketCloseNormalClosure:
		code, reason = closeGoingAway, "The gateway is stopping"
	}
	return s.wire.WriteClose(code, short(reason))
}

// short cuts a reason to what a close frame holds.
func short(reason string) string {
	if len(reason) > longestCloseMessage {
		reason = strings.ToValidUTF8(reason[:longestCloseMessage], "")
	}
	return reason
}

type socketKey struct{}

// overSocket says whether an operation came over a websocket.
func overSocket(ctx context.Context) bool { return ctx.Value(socketKey{}) != nil }

// initFunc finds the viewer of the token in connection_init; without one the viewer of the request stays.
func initFunc(o Options) transport.WebsocketInitFunc {
	return func(ctx context.Context, payload transport.InitPayload) (context.Context, *transport.InitPayload, error) {
		ctx = context.WithValue(ctx, socketKey{}, true)
		token := payload.Authorization()
		if o.Authenticate == nil || token == "" {
			return ctx, nil, nil
		}
		if len(token) > 7 && strings.EqualFold(token[:7], "Bearer ") {
			token = token[7:]
		}
		named, err := o.Authenticate(ctx, token)
		if err == nil {
			return named, nil, nil
		}
		code, reason := closeTryAgain, "The gateway cannot tell who you are. Try again."
		if f, ok := fault.Of(err); ok && f.Code == fault.Unauthenticated {
			code, reason = closeUnauthorized, f.Message
		}
		return transport.WithWebsocketCloseCode(transport.AppendCloseReason(ctx, reason), code), nil, err
	}
}

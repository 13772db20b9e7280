package transport

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/graph/limit"
	"example.com/roster/graph/present"
	"example.com/roster/graph/request"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

const (
	protocol       = "graphql-transport-ws"
	maxOnSocket    = 100              // operations in progress on one websocket
	maxSockets     = 300              // of one person in one gateway; all strangers count as one person
	maxMessage     = 1 << 20          // bytes, as for a request over HTTP
	pingTime       = 20 * time.Second // a client that misses two pings is disconnected
	initTime       = 5 * time.Second  // limit of the wait for connection_init
	socketPatience = 10 * time.Second // limit of the time to send a message to a slow client
)

// The protocol's close codes, and the codes of RFC 6455 that are also used.
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

// doorway is gqlgen's transport of websockets with checks before a websocket is opened.
type doorway struct {
	transport.Websocket

	origins []string
}

// Sockets returns the transport of websockets. authenticate returns a context with the viewer of a token, or the error with which the socket is closed; if it
// is nil, the request's viewer stays. Pages of these origins may open websockets, and those of the gateway's own host.
func Sockets(authenticate func(ctx context.Context, token string) (context.Context, error), origins []string) graphql.Transport {
	most := int64(maxMessage)
	return doorway{transport.Websocket{
		Implementation: sockets{}, InitFunc: initFunc(authenticate, &limit.Open{}), CloseFunc: leaveSocket, InitTimeout: initTime, PingPongInterval: pingTime,
		PayloadReadLimit: &most,
	}, origins}
}

// Supports reports whether a request asks for a websocket. Other upgrades are ignored, as HTTP requires.
func (doorway) Supports(r *http.Request) bool { return request.Upgrades(r) }

// Do refuses requests that cannot become websockets, and pages of other sites: a browser sends them with the session's cookie and without a preflight request.
func (d doorway) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	switch origin := r.Header.Get("Origin"); {
	case r.Method != http.MethodGet || r.Header.Get("Sec-WebSocket-Version") != "13" || r.Header.Get("Sec-WebSocket-Key") == "":
		w.Header().Set("Sec-WebSocket-Version", "13")
		present.Refuse(http.StatusBadRequest, "Open a WebSocket by GET, with version 13 of the protocol.").Write(w)
	case origin != "" && !slices.Contains(d.origins, origin) && !ours(origin, r.Host):
		present.Refuse(http.StatusForbidden, "This site is not allowed to open a WebSocket. The gateway's operator can add its origin to ROSTER_ALLOWED_ORIGINS.").Write(w)
	default:
		d.Websocket.Do(w, r, exec)
	}
}

// ours reports whether an origin is that of the requested host.
func ours(origin, host string) bool {
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, host)
}

// sockets accepts websockets and makes clients follow the protocol, which gqlgen's transport does not do.
type sockets struct{}

func (sockets) Accept(w http.ResponseWriter, r *http.Request, o transport.WebsocketAcceptOptions) (transport.WebsocketConn, error) {
	o.Subprotocols = []string{protocol}
	r = r.Clone(r.Context())
	r.Header.Del("Origin") // Do has checked it; the library would accept only the host's own
	conn, err := transport.CoderWebsocketImplementation{}.Accept(w, r, o)
	if err != nil {
		return nil, err
	}
	ctx := r.Context()
	return &socket{wire: conn.(wire), stops: func() bool { return stopping(ctx) }, open: map[string]bool{}}, nil
}

// wire is the part of a websocket connection that the transport uses.
type wire interface {
	transport.WebsocketConn
	transport.WebsocketReadLimiter
	transport.WebsocketReadDeadliner
}

// socket is one websocket, through which the transport reads and writes.
type socket struct {
	wire
	stops func() bool // reports whether the gateway is stopping

	mu    sync.Mutex
	begun bool            // connection_init has arrived
	acked bool            // and was accepted
	open  map[string]bool // operations in progress, by the client's ids
}

// message is a message of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// Subprotocol returns the protocol even if the client has not agreed to it, so that the transport serves the client until NextReader closes the socket with the
// right code.
func (*socket) Subprotocol() string { return protocol }

// NextReader returns the next message that follows the protocol. A message that violates it closes the socket with the protocol's code for that.
func (s *socket) NextReader() (int, io.Reader, error) {
	if s.wire.Subprotocol() != protocol {
		return s.closeWith(closeSubprotocol, "Speak "+protocol)
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
		if !utf8.Valid(data) || json.Unmarshal(data, &m) != nil {
			return s.closeWith(closeBadRequest, "Invalid message received")
		}
		code, reason := s.receive(m)
		switch {
		case code != 0:
			return s.closeWith(code, reason)
		case reason != "":
			if err := s.refuse(m.ID, reason); err != nil {
				return kind, nil, err
			}
		default:
			if m.Type == "subscribe" {
				p, no := request.Parameters(m.Payload)
				if no != nil {
					return s.closeWith(closeBadRequest, closeReason(no.Fault.Message))
				}
				data = asked(m, p)
			}
			return kind, bytes.NewReader(data), nil
		}
	}
}

// receive records a client's message. It returns the code to close the socket with, or a reason without a code to refuse only this operation.
func (s *socket) receive(m message) (code int, reason string) {
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
		switch {
		case !s.acked:
			return closeUnauthorized, "Unauthorized"
		case m.ID == "":
			return closeBadRequest, "Invalid message received"
		case s.open[m.ID]:
			return closeTwice, closeReason("Subscriber for " + m.ID + " already exists")
		case len(s.open) >= maxOnSocket:
			return 0, "This connection has " + strconv.Itoa(maxOnSocket) + " operations in progress, which is the maximum. Complete some, then subscribe again."
		}
		s.open[m.ID] = true
	case "complete", "ping", "pong":
	default:
		return closeBadRequest, "Invalid message received"
	}
	return 0, ""
}

// asked returns a subscribe message for the transport. Its parameters were read in the same way as over HTTP.
func asked(m message, p *graphql.RawParams) []byte {
	m.Payload = present.JSON(map[string]any{"query": p.Query, "operationName": p.OperationName, "variables": p.Variables, "extensions": p.Extensions})
	return present.JSON(m)
}

// closeWith closes the socket. The transport then ends the operations on it.
func (s *socket) closeWith(code int, reason string) (int, io.Reader, error) {
	_ = s.wire.WriteClose(code, reason) // on error, the client has disconnected
	return 0, nil, transport.ErrWebsocketClosed
}

// refuse answers an operation with the error LIMIT_REACHED. Other operations continue.
func (s *socket) refuse(id, reason string) error {
	payload, err := json.Marshal(gqlerror.List{present.Fault(nil, fault.New(fault.LimitReached, "%s", reason))})
	if err != nil {
		return err
	}
	return s.send(message{ID: id, Type: "error", Payload: payload})
}

// WriteJSON sends a message of the transport. An error ends its operation, so a "complete" that follows it is not sent. A "complete" that comes because the
// gateway is stopping is not sent either, so that the client subscribes again at another gateway.
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
		ended = !s.open[m.ID] || m.Type == "complete" && s.stops()
		delete(s.open, m.ID)
	}
	s.mu.Unlock()
	if ended {
		return nil
	}
	return s.send(m)
}

// send sends a message. If the client does not accept it within socketPatience, the connection is closed, because nothing else could be sent on it either.
func (s *socket) send(m message) error {
	slow := time.AfterFunc(socketPatience, func() { _ = s.wire.Close() })
	defer slow.Stop()
	return s.wire.WriteJSON(m)
}

// WriteClose replaces the transport's close codes, which are from RFC 6455, by the protocol's. The transport closes as normal if it knows no reason: that means
// that the gateway is stopping, and the client should reconnect.
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
	return s.wire.WriteClose(code, closeReason(reason))
}

// closeReason shortens a reason to the length that a close frame can contain.
func closeReason(reason string) string {
	if len(reason) > longestCloseMessage {
		reason = strings.ToValidUTF8(reason[:longestCloseMessage], "")
	}
	return reason
}

type socketKey struct{}

// IsOverSocket reports whether an operation came over a websocket.
func IsOverSocket(ctx context.Context) bool { return ctx.Value(socketKey{}) != nil }

// initFunc returns the function that finds the viewer of the token in connection_init. Without a token, the request's viewer stays. It also limits how many
// websockets a person has open.
func initFunc(authenticate func(context.Context, string) (context.Context, error), connected *limit.Open) transport.WebsocketInitFunc {
	return func(ctx context.Context, payload transport.InitPayload) (context.Context, *transport.InitPayload, error) {
		token := payload.Authorization()
		if len(token) > 7 && strings.EqualFold(token[:7], "Bearer ") {
			token = token[7:]
		}
		if authenticate != nil && token != "" {
			viewed, err := authenticate(ctx, token)
			if err != nil {
				code, reason := closeTryAgain, "The gateway could not check who you are. Try again."
				if f, ok := fault.Of(err); ok && f.Code == fault.Unauthenticated {
					code, reason = closeUnauthorized, f.Message
				}
				return transport.WithWebsocketCloseCode(transport.AppendCloseReason(ctx, reason), code), nil, err
			}
			ctx = viewed
		}
		var who uuid.UUID // uuid.Nil for all strangers, who share one count
		if v := access.From(ctx); v != nil {
			who = v.Identity
		}
		leave, err := connected.Enter(who, maxSockets, "connections")
		if err != nil {
			f, _ := fault.Of(err)
			return transport.WithWebsocketCloseCode(transport.AppendCloseReason(ctx, f.Message), closeTryAgain), nil, err
		}
		return context.WithValue(ctx, socketKey{}, leave), nil, nil
	}
}

// leaveSocket decrements the person's count. The transport calls it once for each socket that it closes.
func leaveSocket(ctx context.Context, _ int) {
	if leave, ok := ctx.Value(socketKey{}).(func()); ok {
		leave()
	}
}

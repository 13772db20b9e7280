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
	maxOnSocket    = 100              // operations at once
	maxSockets     = 300              // of one person in one gateway; of all strangers together
	maxMessage     = 1 << 20          // bytes, as of a request over HTTP
	pingTime       = 20 * time.Second // a client that misses two pings has gone
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

// doorway opens websockets for viewers who can open one.
type doorway struct {
	transport.Websocket

	origins []string
}

// Sockets is the transport of websockets. authenticate puts the viewer of a token into the context, or says why the socket is closed; nil where the request's
// viewer stays. Pages of the origins may open websockets, as those of the gateway's own site.
func Sockets(authenticate func(ctx context.Context, token string) (context.Context, error), origins []string) graphql.Transport {
	most := int64(maxMessage)
	return doorway{transport.Websocket{
		Implementation: sockets{}, InitFunc: initFunc(authenticate, &limit.Open{}), CloseFunc: leaveSocket, InitTimeout: initTime, PingPongInterval: pingTime,
		PayloadReadLimit: &most,
	}, origins}
}

// Supports takes what asks for a websocket, and leaves other upgrades to be passed over, as HTTP wants.
func (doorway) Supports(r *http.Request) bool { return request.Upgrades(r) }

// Do refuses what cannot be a websocket, and pages of other sites: a browser sends a session's cookie along, and asks nobody.
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

// ours says whether an origin is that of the host which was asked.
func ours(origin, host string) bool {
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, host)
}

// sockets accepts websockets and holds clients to the protocol, as gqlgen's transport does not.
type sockets struct{}

func (sockets) Accept(w http.ResponseWriter, r *http.Request, o transport.WebsocketAcceptOptions) (transport.WebsocketConn, error) {
	o.Subprotocols = []string{protocol}
	r = r.Clone(r.Context())
	r.Header.Del("Origin") // the door has judged it; the library would refuse every one but the host's
	conn, err := transport.CoderWebsocketImplementation{}.Accept(w, r, o)
	if err != nil {
		return nil, err
	}
	ctx := r.Context()
	return &socket{wire: conn.(wire), stops: func() bool { return stopping(ctx) }, open: map[string]bool{}}, nil
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
	stops func() bool // says whether the gateway stops

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

// receive notes a client's message. It answers the code to close the socket with, or without one the reason to refuse the
// operation alone.
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

// asked is a subscribe message for the transport, its parameters read as they are over HTTP.
func asked(m message, p *graphql.RawParams) []byte {
	m.Payload = present.JSON(map[string]any{"query": p.Query, "operationName": p.OperationName, "variables": p.Variables, "extensions": p.Extensions})
	return present.JSON(m)
}

// closeWith closes the socket; the transport then ends what runs on it.
func (s *socket) closeWith(code int, reason string) (int, io.Reader, error) {
	_ = s.wire.WriteClose(code, reason) // the client may have gone
	return 0, nil, transport.ErrWebsocketClosed
}

// refuse answers an operation with LIMIT_REACHED; the others go on.
func (s *socket) refuse(id, reason string) error {
	payload, err := json.Marshal(gqlerror.List{present.Fault(nil, fault.New(fault.LimitReached, "%s", reason))})
	if err != nil {
		return err
	}
	return s.send(message{ID: id, Type: "error", Payload: payload})
}

// WriteJSON sends a message of the transport's. An operation that was answered with an error has ended by that: the
// "complete" behind it is kept back. So is one that comes because the gateway stops: the client subscribes again on another.
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
	return s.wire.WriteClose(code, closeReason(reason))
}

// closeReason cuts a reason to what a close frame holds.
func closeReason(reason string) string {
	if len(reason) > longestCloseMessage {
		reason = strings.ToValidUTF8(reason[:longestCloseMessage], "")
	}
	return reason
}

type socketKey struct{}

// IsOverSocket says whether an operation came over a websocket.
func IsOverSocket(ctx context.Context) bool { return ctx.Value(socketKey{}) != nil }

// initFunc finds the viewer of the token in connection_init; without one the viewer of the request stays.
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
		var who uuid.UUID // nobody's: strangers share their number
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

// leaveSocket counts one less: the transport calls it once for each socket that it closes.
func leaveSocket(ctx context.Context, _ int) {
	if leave, ok := ctx.Value(socketKey{}).(func()); ok {
		leave()
	}
}

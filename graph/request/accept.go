package request

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"example.com/roster/graph/present"
)

// The media types of a response.
const (
	GraphQLJSON = "application/graphql-response+json"
	PlainJSON   = "application/json"
	EventStream = "text/event-stream"
)

// preference is how much a client prefers one media type.
type preference struct {
	q     float64 // 0: not acceptable
	exact int     // 3 if it is named, 2 by "application/*", 1 by "*/*", 0 if it is not mentioned
}

// wishes reads an Accept header and returns the preference for each media type. The most specific range that matches the type decides.
func wishes(accept string, shapes ...string) []preference {
	out := make([]preference, len(shapes))
	for part := range strings.SplitSeq(accept, ",") {
		media, params, err := mime.ParseMediaType(part)
		if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			continue
		}
		q := 1.0
		if said, ok := params["q"]; ok {
			if q, err = strconv.ParseFloat(said, 64); err != nil || !(q >= 0 && q <= 1) {
				continue
			}
		}
		for i, shape := range shapes {
			kind, _, _ := strings.Cut(shape, "/")
			exact := 0
			switch media {
			case shape:
				exact = 3
			case kind + "/*":
				exact = 2
			case "*/*":
				exact = 1
			}
			if exact > out[i].exact || exact > 0 && exact == out[i].exact && q > out[i].q {
				out[i] = preference{q, exact}
			}
		}
	}
	return out
}

func accept(h http.Header) string { return strings.Join(h.Values("Accept"), ",") }

// Shape is how a client wants the response to a request.
type Shape struct {
	JSON   string // the media type of a single response; empty if the client accepts none
	events bool   // the client accepts events
	rather bool   // and prefers them to a single response
}

// Events reports whether the response is sent as events: if the client prefers them, and for a subscription, which has several responses, also if it only
// accepts them. Pass false for an operation that cannot be run.
func (s Shape) Events(subscription bool) bool { return s.events && (s.rather || subscription) }

// preferred returns the shape that the client prefers. If it likes both JSON types equally, it gets application/graphql-response+json if it names that type,
// and otherwise application/json. Events must be named.
func preferred(h http.Header) Shape {
	said := accept(h)
	if strings.TrimSpace(said) == "" {
		return Shape{JSON: PlainJSON}
	}
	w := wishes(said, GraphQLJSON, PlainJSON, EventStream)
	modern, plain, events := w[0], w[1], w[2]
	s := Shape{events: events.q > 0 && events.exact == 3, rather: events.q > max(modern.q, plain.q)}
	switch {
	case modern.q == 0 && plain.q == 0:
	case modern.q > plain.q, modern.q == plain.q && modern.exact == 3:
		s.JSON = GraphQLJSON
	default:
		s.JSON = PlainJSON
	}
	return s
}

// JSON returns the media type of a response that refuses a request before its operation is read. A client that accepts no JSON gets application/json.
func JSON(h http.Header) string {
	if s := preferred(h); s.JSON != "" {
		return s.JSON
	}
	return PlainJSON
}

// Upgrades reports whether a request asks for a websocket.
func Upgrades(r *http.Request) bool {
	for protocol := range strings.SplitSeq(strings.Join(r.Header.Values("Upgrade"), ","), ",") {
		if strings.EqualFold(strings.TrimSpace(protocol), "websocket") {
			return true
		}
	}
	return false
}

// Acceptable returns the shape of the response, and sets the Content-Type of a single response. It refuses a compressed body, and a client that accepts none of
// the types.
func Acceptable(w http.ResponseWriter, r *http.Request) (Shape, *present.Refusal) {
	w.Header().Add("Vary", "Accept")
	if no := encoding(w, r); no != nil {
		return Shape{}, no
	}
	s := preferred(r.Header)
	switch {
	case s.JSON != "":
		w.Header().Set("Content-Type", s.JSON+"; charset=utf-8")
	case !s.events:
		return s, present.Refuse(http.StatusNotAcceptable, "The response can be application/graphql-response+json, application/json or text/event-stream.")
	}
	return s, nil
}

// encoding refuses a compressed body, and sets the header that names what is accepted.
func encoding(w http.ResponseWriter, r *http.Request) *present.Refusal {
	sent := strings.Join(r.Header.Values("Content-Encoding"), ", ")
	if sent == "" || strings.EqualFold(sent, "identity") {
		return nil
	}
	w.Header().Set("Accept-Encoding", "identity")
	return present.Refuse(http.StatusUnsupportedMediaType, "The body has a Content-Encoding, which the gateway does not accept. Send it uncompressed.")
}

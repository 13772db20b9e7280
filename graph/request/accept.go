package request

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"example.com/roster/graph/present"
)

// The shapes of an answer.
const (
	GraphQLJSON = "application/graphql-response+json"
	PlainJSON   = "application/json"
	EventStream = "text/event-stream"
)

// preference is how much a client wants one shape.
type preference struct {
	q     float64 // 0: not at all
	exact int     // 3 by name, 2 by "application/*", 1 by "*/*"
}

// wishes reads an Accept header: the most exact of its ranges decides for each shape.
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

// Shape is how a client takes the answer to a request.
type Shape struct {
	JSON   string // the type of a single answer; empty where none is acceptable
	events bool   // events are acceptable
	rather bool   // and are liked better than a single answer
}

// Events says whether the answer comes as events. Where a client likes both as well, the operation decides: only a subscription has more than one answer.
// What cannot be run is no subscription.
func (s Shape) Events(subscription bool) bool { return s.events && (s.rather || subscription) }

// preferred is the shape of the answer that the client likes best. Whom both kinds of JSON please gets the specification's own if it is named, and the
// older one otherwise.
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

// JSON is the type of an answer without data, which refuses a request before its operation is read. A client that takes no kind of JSON gets the older one.
func JSON(h http.Header) string {
	if s := preferred(h); s.JSON != "" {
		return s.JSON
	}
	return PlainJSON
}

// Upgrades says whether a request opens a websocket.
func Upgrades(r *http.Request) bool {
	for protocol := range strings.SplitSeq(strings.Join(r.Header.Values("Upgrade"), ","), ",") {
		if strings.EqualFold(strings.TrimSpace(protocol), "websocket") {
			return true
		}
	}
	return false
}

// Acceptable settles in what shape to answer. The type of a single answer is set.
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

// encoding refuses a body that was compressed, and says what is taken.
func encoding(w http.ResponseWriter, r *http.Request) *present.Refusal {
	sent := strings.Join(r.Header.Values("Content-Encoding"), ", ")
	if sent == "" || strings.EqualFold(sent, "identity") {
		return nil
	}
	w.Header().Set("Accept-Encoding", "identity")
	return present.Refuse(http.StatusUnsupportedMediaType, "The body has a Content-Encoding, which the gateway does not accept. Send it uncompressed.")
}

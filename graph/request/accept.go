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
	place int     // in the header
}

// wishes reads an Accept header: the most exact of its ranges decides for each shape.
func wishes(accept string, shapes ...string) []preference {
	out := make([]preference, len(shapes))
	for place, part := range strings.Split(accept, ",") {
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
				out[i] = preference{q, exact, place}
			}
		}
	}
	return out
}

func accept(h http.Header) string { return strings.Join(h.Values("Accept"), ",") }

// preferred is the shape of the answer that the client likes best. Whom both please gets the specification's own shape if it
// is named, and the older one otherwise.
func preferred(h http.Header) (media string, ok bool) {
	said := accept(h)
	if strings.TrimSpace(said) == "" {
		return PlainJSON, true
	}
	w := wishes(said, GraphQLJSON, PlainJSON)
	modern, plain := w[0], w[1]
	switch {
	case modern.q == 0 && plain.q == 0:
		return "", false
	case modern.q > plain.q, modern.q == plain.q && modern.exact == 3:
		return GraphQLJSON, true
	}
	return PlainJSON, true
}

// Streams says whether the answer to a request has no end of its own: it is a websocket's, or events.
func Streams(r *http.Request) bool { return Upgrades(r) || WantsEvents(r) }

// WantsEvents says whether a POST asks for events rather than for one answer. Where it likes both as well, what it names
// first counts: clients that take anything name JSON first for queries.
func WantsEvents(r *http.Request) bool {
	said := accept(r.Header)
	if r.Method != http.MethodPost || !strings.Contains(strings.ToLower(said), EventStream) {
		return false
	}
	w := wishes(said, EventStream, GraphQLJSON, PlainJSON)
	events := w[0]
	if events.q == 0 || events.exact < 3 {
		return false
	}
	for _, other := range w[1:] {
		if other.q > events.q || other.q == events.q && other.place < events.place {
			return false
		}
	}
	return true
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

// Acceptable settles in what shape to answer.
func Acceptable(w http.ResponseWriter, r *http.Request) *present.Refusal {
	w.Header().Add("Vary", "Accept")
	if no := Encoding(w, r); no != nil {
		return no
	}
	media, ok := preferred(r.Header)
	if !ok {
		return present.Refuse(http.StatusNotAcceptable, "The response can be application/graphql-response+json or application/json and, for subscriptions, text/event-stream.")
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	return nil
}

// Encoding refuses a body that was compressed, and says what is taken.
func Encoding(w http.ResponseWriter, r *http.Request) *present.Refusal {
	encoding := strings.Join(r.Header.Values("Content-Encoding"), ", ")
	if encoding == "" || strings.EqualFold(encoding, "identity") {
		return nil
	}
	w.Header().Set("Accept-Encoding", "identity")
	return present.Refuse(http.StatusUnsupportedMediaType, "The body has a Content-Encoding, which the gateway does not accept. Send it uncompressed.")
}

// Package request reads what a client sent: the parameters, the files, the media type that it wants for the response, and the document that it names. A request
// that is not a GraphQL request is refused with an HTTP status. It refuses to run anything.
package request

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/present"
)

// MediaType returns the media type of a request's body. It is empty if there is none, or if the charset is not UTF-8.
func MediaType(r *http.Request) string {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
		return ""
	}
	return media
}

// Pages of sites that are not trusted can send these headers only after a CORS preflight request, which the gateway denies.
var preflighted = []string{"Authorization", "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"}

// Preflight refuses a request that a page of another site could have made a browser send without a preflight request. Pages of the trusted origins count as the
// gateway's own. Preflight is needed besides the server's check of the origin, because old browsers do not send an origin and because that check allows every
// GET.
func Preflight(r *http.Request, trusted ...string) *present.Refusal {
	if slices.Contains(trusted, r.Header.Get("Origin")) {
		return nil // pages cannot set this header, and an EventSource cannot send any of the headers below
	}
	for _, name := range preflighted {
		if r.Header.Get(name) != "" {
			return nil
		}
	}
	site := r.Header.Get("Sec-Fetch-Site")
	if site == "same-origin" || r.Method == http.MethodGet && (site == "none" || r.Header.Get("Cookie") == "") {
		return nil // a page of the gateway, an address that a person typed, or a GET without cookies
	}
	return present.Refuse(http.StatusForbidden, `Send the header "GraphQL-Require-Preflight: 1" with this request, so that no foreign page can have sent it.`)
}

// Posted reads the parameters of a POST.
func Posted(r *http.Request) (*graphql.RawParams, *present.Refusal) {
	if MediaType(r) != PlainJSON {
		return nil, present.Refuse(http.StatusUnsupportedMediaType, "Send application/json in UTF-8, or multipart/form-data with a file.")
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, bodyCutShort(err)
	}
	return Parameters(body)
}

// bodyCutShort returns the refusal of a body that could not be read to its end.
func bodyCutShort(err error) *present.Refusal {
	if large, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return present.Refuse(http.StatusRequestEntityTooLarge, "The request is larger than %d MiB. Split it into several requests.", large.Limit>>20)
	}
	return present.Refuse(http.StatusBadRequest, "The request's body ended early. Send it again.")
}

// Queried reads the parameters of a GET. It refuses a GET that Preflight refuses.
func Queried(r *http.Request, trusted ...string) (*graphql.RawParams, *present.Refusal) {
	if no := Preflight(r, trusted...); no != nil {
		return nil, no
	}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, present.Refuse(http.StatusBadRequest, "The URL is malformed. Percent-encode each parameter.")
	}
	p, document := &graphql.RawParams{}, ""
	for name, into := range map[string]any{
		"query": &p.Query, "operationName": &p.OperationName, "documentId": &document, "variables": &p.Variables, "extensions": &p.Extensions,
	} {
		said := q[name]
		switch {
		case len(said) == 0 || len(said) == 1 && said[0] == "":
			continue
		case len(said) > 1:
			return nil, present.Refuse(http.StatusBadRequest, "The URL has the parameter %s more than once.", name)
		case !utf8.ValidString(said[0]):
			return nil, present.Refuse(http.StatusBadRequest, "The URL is not UTF-8.")
		}
		if text, ok := into.(*string); ok {
			*text = said[0]
			continue
		}
		d := json.NewDecoder(strings.NewReader(said[0]))
		d.UseNumber()
		if d.Decode(into) != nil || atEnd(d) != nil {
			return nil, present.Refuse(http.StatusBadRequest, "%s must be a JSON object.", name)
		}
	}
	return complete(p, document)
}

// Parameters reads a JSON body: a single object with nothing after it, in which each known member occurs at most once. Unknown members are ignored, as the
// specification requires.
func Parameters(body []byte) (*graphql.RawParams, *present.Refusal) {
	malformed := present.Refuse(http.StatusBadRequest, `The body is not JSON. Send an object, as in {"query": "{ viewer { email } }"}.`)
	if !utf8.Valid(body) {
		return nil, present.Refuse(http.StatusBadRequest, "The body is not UTF-8.")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	switch first, err := d.Token(); {
	case err != nil:
		return nil, malformed
	case first == json.Delim('['):
		return nil, present.Refuse(http.StatusBadRequest, "Batches are not supported. Send one operation in each request: turn batching off in your client.")
	case first != json.Delim('{'):
		return nil, malformed
	}
	p, document := &graphql.RawParams{}, ""
	var seen [5]bool
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, malformed
		}
		var into any
		var at int
		what := "a text"
		switch name {
		case "query":
			into, at = &p.Query, 0
		case "operationName":
			into, at = &p.OperationName, 1
		case "documentId":
			into, at = &document, 2
		case "variables":
			into, at, what = &p.Variables, 3, "an object"
		case "extensions":
			into, at, what = &p.Extensions, 4, "an object"
		default:
			var passed json.RawMessage
			if d.Decode(&passed) != nil {
				return nil, malformed
			}
			continue
		}
		if seen[at] {
			return nil, present.Refuse(http.StatusBadRequest, "The body has %s more than once.", name)
		}
		seen[at] = true
		var other *json.UnmarshalTypeError
		switch err := d.Decode(into); {
		case errors.As(err, &other):
			return nil, present.Refuse(http.StatusBadRequest, "%s must be %s.", name, what)
		case err != nil:
			return nil, malformed
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, malformed
	}
	if atEnd(d) != nil {
		return nil, present.Refuse(http.StatusBadRequest, "There is more text after the JSON object of the body. Send a single object.")
	}
	return complete(p, document)
}

// atEnd returns an error unless only white space is left.
func atEnd(d *json.Decoder) error {
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("more than one value")
	}
	return nil
}

// complete refuses parameters that name no document or name two. It converts a documentId, so that after it a persisted document is always named in the
// extensions.
func complete(p *graphql.RawParams, document string) (*graphql.RawParams, *present.Refusal) {
	switch {
	case document != "" && p.Query != "":
		return nil, present.Refuse(http.StatusBadRequest, "Send query or documentId, not both.")
	case document != "":
		p.Extensions = withDocumentID(p.Extensions, document)
	case p.Query == "" && p.Extensions[persistedQuery] == nil:
		return nil, present.Refuse(http.StatusBadRequest, "The request has neither query nor documentId. Send a GraphQL document as query.")
	}
	return p, nil
}

// Package request reads what a client sent: the parameters, the files, the shape of the answer that it wants, and the document that it names. What is no GraphQL
// request is refused by an HTTP status. It refuses to run anything.
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

// MediaType is the type of a request's body; empty where there is none, or in another alphabet than UTF-8.
func MediaType(r *http.Request) string {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
		return ""
	}
	return media
}

// Headers that a page of another site can send only after the browser has asked the gateway, which says no.
var preflighted = []string{"Authorization", "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"}

// Preflight refuses what a page of another site could have made a browser send without asking first; the pages of the given origins are no others. It stands
// behind the server's look at the origin, which old browsers do not tell and which lets every GET pass.
func Preflight(r *http.Request, trusted ...string) *present.Refusal {
	if slices.Contains(trusted, r.Header.Get("Origin")) {
		return nil // a page cannot write this header: an EventSource has no other to send
	}
	for _, name := range preflighted {
		if r.Header.Get(name) != "" {
			return nil
		}
	}
	site := r.Header.Get("Sec-Fetch-Site")
	if site == "same-origin" || r.Method == http.MethodGet && (site == "none" || r.Header.Get("Cookie") == "") {
		return nil // a page of ours, a person at the address bar, or nothing that rides along
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

// bodyCutShort refuses a body that could not be read to its end.
func bodyCutShort(err error) *present.Refusal {
	if large, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return present.Refuse(http.StatusRequestEntityTooLarge, "The request is larger than %d MiB. Split it into several requests.", large.Limit>>20)
	}
	return present.Refuse(http.StatusBadRequest, "The request's body ended early. Send it again.")
}

// Queried reads the parameters of a GET, as pages of the given origins and programs may send it.
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

// Parameters reads a body of JSON: one object, to the last byte, each of its members once. Members that it does not know are passed over,
// as the specification wants.
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

// atEnd says whether nothing but space is left.
func atEnd(d *json.Decoder) error {
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("more than one value")
	}
	return nil
}

// complete refuses parameters that say nothing to run, or say it twice. From here on a persisted document is named in one way.
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

// Package transport accepts GraphQL requests over HTTP and websockets, with uploads, passes them to gqlgen's executor, and writes the responses, also as
// server-sent events. It refuses to look into a document.
package transport

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/present"
	"example.com/roster/graph/request"
	"example.com/roster/internal/fault"
)

// This follows the GraphQL over HTTP specification, also where the audits of the npm package graphql-http check nothing.
//
// A request that is not a GraphQL request is refused with a status, whatever the client accepts: 400, 403, 405, 406, 413 or 415. If the document cannot be run
// (it does not parse, does not fit the schema or lacks a variable), the status is 400 with application/graphql-response+json, and 200 with application/json,
// whose older clients accept no other status; the response has no data. If the operation was run, the status is 200.

// HTTP handles every request that no other transport supports, and refuses those that nothing supports.
type HTTP struct {
	Origins []string // pages of these may send a GET with the cookie and without our headers, as an EventSource does
}

var _ graphql.Transport = HTTP{}

const methods = "GET, POST, OPTIONS"

// Supports returns true for every request.
func (HTTP) Supports(*http.Request) bool { return true }

// Do runs an operation and writes a single response or events, or refuses the request.
func (h HTTP) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	read := graphql.TraceTiming{Start: graphql.Now()}
	var params *graphql.RawParams
	var shape request.Shape
	var no *present.Refusal
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Allow", methods)
		w.WriteHeader(http.StatusNoContent)
		return
	case http.MethodGet:
		if shape, no = request.Acceptable(w, r); no == nil {
			params, no = request.Queried(r, h.Origins...)
		}
	case http.MethodPost:
		if shape, no = request.Acceptable(w, r); no == nil {
			params, no = request.Posted(r)
		}
	default:
		w.Header().Set("Allow", methods)
		no = present.Refuse(http.StatusMethodNotAllowed, "Send POST, or GET for a query or a subscription.")
	}
	if no != nil {
		no.Write(w)
		return
	}
	read.End = graphql.Now()
	params.ReadTime, params.Headers = read, r.Header
	execute(w, r, exec, params, shape)
}

// execute runs an operation and writes its response in the shape that fits it.
func execute(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, params *graphql.RawParams, shape request.Shape) {
	ctx := r.Context()
	op, errs := exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, op)
	if errs != nil {
		if shape.Events(false) {
			e, end := begin(w)
			e.next(exec.DispatchError(ctx, errs))
			end(true)
			return
		}
		respond(w, exec.DispatchError(ctx, errs))
		return
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Mutation && r.Method != http.MethodPost:
		w.Header().Set("Allow", http.MethodPost)
		present.Refuse(http.StatusMethodNotAllowed, "Mutations must be sent by POST.").Write(w)
	case shape.Events(kind == ast.Subscription):
		follow(w, r, exec, op)
	case kind == ast.Subscription:
		present.Refuse(http.StatusBadRequest,
			`A subscription answers many times. Send it with "Accept: text/event-stream", or over a websocket (%s).`, protocol).Write(w)
	default:
		responses, ctx := exec.DispatchOperation(ctx, op)
		respond(w, responses(ctx))
	}
}

// respond writes a single response, whose data is JSON already. The Content-Type must have been set.
func respond(w http.ResponseWriter, resp *graphql.Response) {
	if resp == nil { // the client has disconnected, or the deadline has passed
		(&present.Refusal{Status: http.StatusServiceUnavailable, Fault: fault.New(fault.Unavailable, "The request was canceled. Send it again.")}).Write(w)
		return
	}
	head, tail := around(resp)
	w.Header().Set("Content-Length", strconv.Itoa(len(head)+len(resp.Data)+len(tail)))
	if len(resp.Errors) > 0 && resp.Errors[0].Extensions["retryAfter"] != nil {
		w.Header().Set("Retry-After", fmt.Sprint(resp.Errors[0].Extensions["retryAfter"])) // seconds
	}
	w.WriteHeader(statusOf(resp, w.Header().Get("Content-Type") == request.GraphQLJSON+"; charset=utf-8"))
	for _, part := range [][]byte{head, resp.Data, tail} {
		if _, err := w.Write(part); err != nil { //nolint:gosec // the Content-Type says that it is JSON, and browsers may not sniff another
			return // the client has disconnected
		}
	}
}

// around returns the JSON before and after the data of a response. The response of an operation that was not run has no data.
func around(resp *graphql.Response) (head, tail []byte) {
	head = []byte{'{'}
	if len(resp.Errors) > 0 {
		head = append(append(head, `"errors":`...), present.JSON(resp.Errors)...)
	}
	if len(resp.Data) > 0 {
		if len(head) > 1 {
			head = append(head, ',')
		}
		head = append(head, `"data":`...)
	}
	if len(resp.Extensions) > 0 {
		if len(head) > 1 {
			tail = append(tail, ',')
		}
		tail = append(append(tail, `"extensions":`...), present.JSON(resp.Extensions)...)
	}
	return head, append(tail, '}')
}

// statuses are the HTTP statuses, by error code, of responses without data that do not depend on what the client accepts.
var statuses = map[fault.Code]int{
	fault.Internal:        http.StatusInternalServerError,
	fault.Unavailable:     http.StatusServiceUnavailable,
	fault.BadRequest:      http.StatusBadRequest,
	fault.UnknownDocument: http.StatusBadRequest,
	fault.Throttled:       http.StatusTooManyRequests,
}

// statusOf returns the HTTP status of a response. modern means that it is application/graphql-response+json.
func statusOf(resp *graphql.Response, modern bool) int {
	if len(resp.Data) > 0 {
		return http.StatusOK
	}
	if status, ok := statuses[present.Code(resp.Errors)]; ok {
		return status
	}
	if modern {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

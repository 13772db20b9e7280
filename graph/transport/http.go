// Package transport takes requests over HTTP, server-sent events, uploads and websockets, has them run, and writes the answers. It refuses to look into a
// document.
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

// GraphQL over HTTP, by its specification: what the audits of npm's graphql-http ask for, and what they leave out.
//
// A request that is no GraphQL request is refused by status whatever the client accepts: 400, 403, 405, 406, 413, 415. One
// whose document cannot be run (it does not parse, does not fit the contract, lacks a variable) is 400 as
// application/graphql-response+json, and 200 as application/json, whose old clients read no other; its answer has no data.
// What ran is 200.

// HTTP takes what no other transport does, and so says what is refused.
type HTTP struct {
	Origins []string // whose pages may send a GET with the cookie and no header of ours, as an EventSource does
}

var _ graphql.Transport = HTTP{}

const methods = "GET, POST, OPTIONS"

// Supports takes every request.
func (HTTP) Supports(*http.Request) bool { return true }

// Do runs an operation and answers once or with events, or refuses the request.
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

// execute runs an operation and answers in the shape that fits it.
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

// respond writes a response, once: its data is JSON already. The type of the answer has been settled.
func respond(w http.ResponseWriter, resp *graphql.Response) {
	if resp == nil { // the caller has gone, or its time is over
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
		if _, err := w.Write(part); err != nil { //nolint:gosec // it is JSON, and says so; no browser may guess
			return // the caller has gone; there is nobody to tell
		}
	}
}

// around is what stands before and behind the data of a response. One that did not run has none.
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

// statuses are HTTP's words for what did not run, whatever the client accepts.
var statuses = map[fault.Code]int{
	fault.Internal:        http.StatusInternalServerError,
	fault.Unavailable:     http.StatusServiceUnavailable,
	fault.BadRequest:      http.StatusBadRequest,
	fault.UnknownDocument: http.StatusBadRequest,
	fault.Throttled:       http.StatusTooManyRequests,
}

// statusOf is HTTP's word for a response.
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

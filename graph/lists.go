package graph

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/executor"

	"example.com/roster/graph/export"
	"example.com/roster/graph/generated"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// maxExports is how many lists one viewer can export at the same time. Each export runs one query after another.
const maxExports = 2

// Exporter returns an exporter that writes the contract's lists to files, as the context's viewer.
func Exporter(r *Resolver, o Options) *export.Exporter {
	e := executor.New(generated.Executable(r, false))
	p := present.Presenter{Log: o.Log, RequestID: o.RequestID}
	e.SetErrorPresenter(p.Present)
	e.SetRecoverFunc(p.Recover)
	e.Use(limit.NewDeadline(o.Limits.Timeout, 0, o.Limits.Now, p.Present)) // for each page
	e.AroundFields(writeEdges)
	e.AroundResponses(r.respond)
	var open limit.Open
	return &export.Exporter{
		Ask: func(ctx context.Context, query string, variables map[string]any) (json.RawMessage, error) {
			return runQuery(ctx, e, query, variables)
		},
		Enter: func(v *access.Viewer) (func(), error) { return open.Enter(v.Identity, maxExports, "exports") },
	}
}

// runQuery runs a query and returns its data, or its first error as a fault.
func runQuery(ctx context.Context, e *executor.Executor, query string, variables map[string]any) (json.RawMessage, error) {
	op, errs := e.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{Query: query, Variables: variables})
	var answer *graphql.Response
	if errs != nil {
		answer = e.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	} else {
		next, ctx := e.DispatchOperation(ctx, op)
		if answer = next(ctx); answer == nil {
			return nil, context.Cause(ctx)
		}
	}
	if len(answer.Errors) == 0 {
		return answer.Data, nil
	}
	code, first := present.Code(answer.Errors), answer.Errors[0]
	if code == errcode.ValidationFailed { // caused by the caller's variables, because the query is ours
		return nil, fault.New(fault.BadRequest, "%s: %s", strings.TrimPrefix(first.Path.String(), "variable."), first.Message)
	}
	return nil, fault.New(code, "%s", first.Message)
}

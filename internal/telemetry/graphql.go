package telemetry

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"example.com/roster/internal/fault"
)

// GraphQL returns the extension that measures operations, and traces them and their root fields. It returns nil if nothing is measured.
func (t *Telemetry) GraphQL() []graphql.HandlerExtension {
	if t == nil {
		return nil
	}
	return []graphql.HandlerExtension{operations{t}}
}

type operations struct{ *Telemetry }

var (
	_ graphql.OperationInterceptor = operations{}
	_ graphql.ResponseInterceptor  = operations{}
	_ graphql.RootFieldInterceptor = operations{}
)

func (operations) ExtensionName() string                   { return "Telemetry" }
func (operations) Validate(graphql.ExecutableSchema) error { return nil }

type begunKey struct{}

// InterceptOperation measures an operation until its first response. This includes subscriptions, which have no other certain end.
func (o operations) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	kind, at, ended := string(op.Operation), time.Now(), false
	ctx, span := o.tracer.Start(ctx, kind, trace.WithAttributes(attribute.String("graphql.operation.type", kind)))
	if op.Name != "" {
		span.SetAttributes(attribute.String("graphql.operation.name", cutText(op.Name)))
	}
	answer := next(context.WithValue(ctx, begunKey{}, true))
	return func(ctx context.Context) *graphql.Response {
		resp := answer(ctx)
		if ended {
			return resp
		}
		ended = true
		if code := codeOf(resp); code != "" {
			span.SetAttributes(attribute.String("roster.code", o.code(code)))
			span.SetStatus(codes.Error, "")
		}
		span.End()
		o.measureOperation(kind, resp, at)
		return resp
	}
}

// InterceptResponse counts the requests that were refused before their operation began.
func (o operations) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	at := time.Now()
	resp := next(ctx)
	if ctx.Value(begunKey{}) == nil {
		o.measureOperation("none", resp, at)
	}
	return resp
}

func (o operations) measureOperation(kind string, resp *graphql.Response, since time.Time) {
	if o.meter != nil {
		o.meter.operations.WithLabelValues(kind, o.code(codeOf(resp))).Inc()
		o.meter.operateTime.WithLabelValues(kind).Observe(time.Since(since).Seconds())
	}
}

// InterceptRootField traces one root field. Its name comes from the schema.
func (o operations) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	object := map[ast.Operation]string{ast.Query: "Query", ast.Mutation: "Mutation", ast.Subscription: "Subscription"}[graphql.GetOperationContext(ctx).Operation.Operation]
	ctx, span := o.tracer.Start(ctx, object+"."+graphql.GetRootFieldContext(ctx).Field.Name)
	defer span.End()
	return next(ctx)
}

// codeOf returns the code of a response's first error: "" without an error, and "OTHER" if the error has no code.
func codeOf(resp *graphql.Response) string {
	if resp == nil || len(resp.Errors) == 0 {
		return ""
	}
	switch c := resp.Errors[0].Extensions["code"].(type) {
	case string:
		return c
	case fault.Code:
		return string(c)
	}
	return "OTHER"
}

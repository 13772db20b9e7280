package transport

import (
	"context"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
)

// noted records the operation and its result in the request's note, for the request's log entry. A websocket is logged when it closes, and each operation on it
// has its own log entry.
type noted struct {
	log *slog.Logger
	now func() time.Time
}

// NewNote returns an extension that notes operations and logs those of websockets; now is the clock.
func NewNote(log *slog.Logger, now func() time.Time) graphql.HandlerExtension {
	return noted{log, now}
}

var (
	_ graphql.OperationInterceptor = noted{}
	_ graphql.ResponseInterceptor  = noted{}
)

func (noted) ExtensionName() string                   { return "Noted" }
func (noted) Validate(graphql.ExecutableSchema) error { return nil }

func (n noted) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	if !IsOverSocket(ctx) {
		access.NoteOf(ctx).Asked(string(op.Operation), op.Name)
		answer := next(ctx)
		return func(ctx context.Context) *graphql.Response {
			resp := answer(ctx)
			access.NoteOf(ctx).Answered(answered(resp))
			return resp
		}
	}
	ctx, note := access.WithNote(ctx)
	note.Asked(string(op.Operation), op.Name)
	note.Viewed(access.From(ctx))
	answer, start, said := next(ctx), n.now(), false
	return func(ctx context.Context) *graphql.Response {
		resp := answer(ctx)
		if !said {
			said = true
			note.Answered(answered(resp))
			l := note.Read()
			n.log.InfoContext(ctx, "operation", "request", access.RequestID(ctx), "kind", l.Kind, "operation", l.Operation, "code", l.Code,
				"viewer", l.Viewer, "took", n.now().Sub(start).Round(time.Microsecond))
		}
		return resp
	}
}

// InterceptResponse notes the code of a request that was refused before it had an operation.
func (noted) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if !IsOverSocket(ctx) {
		access.NoteOf(ctx).Answered(answered(resp))
	}
	return resp
}

// answered returns the code that a response was refused with, or an empty text.
func answered(resp *graphql.Response) string {
	if resp == nil {
		return ""
	}
	return string(present.Code(resp.Errors))
}

package limit

import (
	"context"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/ratelimit"
)

// longTime is the time limit of the mutations that plan, undo or run a bulk operation, including the parsing of an upload. Other mutations and queries have the
// timeout of NewDeadline. SQL that is still running at the limit is canceled.
const longTime = 15 * time.Minute

// long contains the mutations that read or write a whole bulk operation.
var long = map[string]bool{"bulkOperationPlan": true, "bulkOperationUndo": true, "bulkOperationRun": true}

const (
	mostWaiting  = 1000 // waiting operations of one viewer
	presence     = time.Second
	writesAShare = 4 // changes of a viewer at once, for each query; they wait for each other in the database and must not use all its connections
)

// IsLong reports whether a mutation reads or writes a whole bulk operation.
func IsLong(mutation string) bool { return long[mutation] }

// deadline stops operations at their deadline. It also limits how many operations of a viewer run at once, so that the requests of a viewer who floods the
// gateway wait only for each other. Subscriptions and bulk operations do not count: they have limits of their own.
type deadline struct {
	timeout       time.Duration
	reads, writes *ratelimit.Turns[access.Asker] // nil if there is no limit
	present       graphql.ErrorPresenterFunc
}

// NewDeadline returns an extension that stops operations after timeout, 0 for never. While other viewers send operations, too, a viewer can run share queries
// at once, 0 for any number.
func NewDeadline(timeout time.Duration, share int, now func() time.Time, present graphql.ErrorPresenterFunc) deadline {
	t := deadline{timeout: timeout, present: present}
	if share > 0 {
		t.reads = &ratelimit.Turns[access.Asker]{Share: share, Waiting: mostWaiting, Memory: presence, Now: now}
		t.writes = &ratelimit.Turns[access.Asker]{Share: writesAShare * share, Waiting: mostWaiting, Memory: presence, Now: now}
	}
	return t
}

var _ graphql.OperationInterceptor = deadline{}

func (deadline) ExtensionName() string                   { return "Deadline" }
func (deadline) Validate(graphql.ExecutableSchema) error { return nil }

func (t deadline) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	if op.Operation == ast.Subscription {
		return next(ctx)
	}
	turns, patience := t.reads, t.timeout
	if op.Operation == ast.Mutation {
		turns = t.writes
		if AsksFor(op.SelectionSet, long) {
			turns, patience = nil, longTime
		}
	}
	ctx, cancel := t.withPatience(ctx, patience)
	handle := next(ctx)
	answered := false
	return func(ctx context.Context) *graphql.Response {
		if answered {
			return nil
		}
		answered = true
		defer cancel()
		if turns != nil {
			leave, err := turns.Enter(ctx, access.AskerOf(ctx))
			if err != nil {
				return &graphql.Response{Errors: gqlerror.List{t.present(ctx, unturned(err))}}
			}
			defer leave()
		}
		if resp := handle(ctx); resp != nil || ctx.Err() == nil {
			return resp
		}
		return &graphql.Response{Errors: gqlerror.List{t.present(ctx, context.Cause(ctx))}}
	}
}

// withPatience adds a deadline to a context, unless operations have none.
func (t deadline) withPatience(ctx context.Context, patience time.Duration) (context.Context, context.CancelFunc) {
	if t.timeout <= 0 {
		return context.WithCancel(ctx)
	}
	return context.WithTimeoutCause(ctx, patience, overdue(patience))
}

func overdue(patience time.Duration) *fault.Error {
	return fault.New(fault.Unavailable, "This took longer than %s and was stopped. If it was a change, it is unknown whether it was saved. Check before you try again.", patience)
}

func unturned(err error) error {
	if !errors.Is(err, ratelimit.ErrFull) {
		return err
	}
	f := fault.New(fault.Throttled, "You have %d operations waiting. Send fewer at the same time.", mostWaiting)
	f.RetryAfter = time.Second
	return f
}

// AsksFor reports whether an operation selects one of these root fields. It visits each fragment once.
func AsksFor(operation ast.SelectionSet, fields map[string]bool) bool {
	return asksFor(operation, fields, map[string]bool{})
}

func asksFor(set ast.SelectionSet, fields, seen map[string]bool) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if fields[s.Name] {
				return true
			}
		case *ast.InlineFragment:
			if asksFor(s.SelectionSet, fields, seen) {
				return true
			}
		case *ast.FragmentSpread:
			if !seen[s.Name] {
				seen[s.Name] = true
				if asksFor(s.Definition.SelectionSet, fields, seen) {
					return true
				}
			}
		}
	}
	return false
}

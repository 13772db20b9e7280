package graph

import (
	"context"
	"iter"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/ent"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/model"
	"example.com/roster/graph/transport"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/live"
	"example.com/roster/internal/store"
)

// maxWatched is how many subscriptions one person may have at once in one gateway; a socket has a bound of its own.
const maxWatched = 1000

// BulkOperationProgress sends the state now, then every change, and completes when the operation has ended. The engine
// reads the operation for all who watch; here nothing is read.
func (r subscription) BulkOperationProgress(ctx context.Context, id globalid.ID) (<-chan *model.BulkProgress, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	operation, err := input.ID(id, globalid.BulkOperation, "id")
	if err != nil {
		return nil, err
	}
	leave, err := r.watchers.Enter(v.Identity, maxWatched, "subscriptions")
	if err != nil {
		return nil, err
	}
	states, err := r.Bulk.Watch(ctx, operation)
	if err != nil {
		leave()
		return nil, err
	}
	return send(ctx, leave, states, func(state *ent.BulkOperation) (*model.BulkProgress, bool) {
		o := operationAs(state, r.Now())
		return &model.BulkProgress{Sequence: o.Sequence, Status: o.Status, Counts: &o.Counts, BulkOperation: o}, o.Status.Terminal()
	}), nil
}

// OrganizationEvents sends where the organization's audit stands, then what comes. It is read once for all who follow; here nothing is read but what the
// filter names.
func (r subscription) OrganizationEvents(ctx context.Context, organization globalid.ID, after *int, filter *model.OrganizationEventFilter) (<-chan *model.OrganizationEvents, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	id, err := input.ID(organization, globalid.Organization, "organizationId")
	if err != nil {
		return nil, err
	}
	if o, err := batch.ByID(ctx, q.loaders, &id, "organization", q.organizations); err != nil || o == nil {
		_, err = required(o, err, "organization")
		return nil, err
	}
	if err := live.May(v, id); err != nil {
		return nil, err
	}
	wanted, err := q.eventFilter(ctx, filter)
	if err != nil {
		return nil, err
	}
	var from *int64
	if after != nil {
		from = new(int64(*after))
	}
	leave, err := r.watchers.Enter(v.Identity, maxWatched, "subscriptions")
	if err != nil {
		return nil, err
	}
	batches, err := r.Live.Follow(ctx, id, from, wanted)
	if err != nil {
		leave()
		return nil, err
	}
	return send(ctx, leave, batches, func(b live.Batch) (*model.OrganizationEvents, bool) {
		out := &model.OrganizationEvents{Sequence: int(b.Sequence), Events: make([]*model.AuditEvent, len(b.Events))}
		for i, e := range b.Events {
			out.Events[i] = eventOf(e)
		}
		return out, false
	}), nil
}

// eventFilter finds what a filter names among what the viewer sees.
func (q *answer) eventFilter(ctx context.Context, in *model.OrganizationEventFilter) (out live.Filter, err error) {
	if in == nil {
		return out, nil
	}
	if ref := in.Account.Value(); ref != nil {
		a, err := q.accountBy(ctx, ref, "filter", "account")
		if err != nil {
			return out, err
		}
		out.Account = a.ID.UUID
	}
	if ref := in.User.Value(); ref != nil {
		u, err := q.userBy(ctx, ref, "filter", "user")
		if err != nil {
			return out, err
		}
		out.User = u.ID.UUID
	}
	if kinds := in.Kind.Value(); len(kinds) > 0 {
		out.Actions = map[string]bool{}
		for _, action := range actionsOf(kinds) {
			out.Actions[action] = true
		}
	}
	return out, nil
}

// send hands on what comes, until nothing does, the reader has gone, or it is the last. A refusal is the last response.
func send[F, T any](ctx context.Context, leave func(), all iter.Seq2[F, error], as func(F) (one T, last bool)) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		defer leave()
		for from, err := range all {
			if err != nil {
				refuseRest(ctx, err)
				return
			}
			one, last := as(from)
			select {
			case out <- one:
			case <-ctx.Done():
				return
			}
			if last {
				return
			}
		}
	}()
	return out
}

type streamKey struct{}

// stream is a subscription under way.
type stream struct {
	refused chan error // why it ends early; holds one
}

// refuseRest makes a refusal the last response of a subscription; its resolver then closes the channel.
func refuseRest(ctx context.Context, err error) {
	if s, ok := ctx.Value(streamKey{}).(*stream); ok {
		s.refused <- err
	}
}

// operate goes around each operation. One over a websocket, whose viewer came with its first message, gets the viewer as
// they stand now: rights bind on the next operation, and an ended session has none (H30).
func (r *Resolver) operate(present graphql.ErrorPresenterFunc) graphql.OperationMiddleware {
	return func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		if v := access.From(ctx); v != nil && transport.IsOverSocket(ctx) {
			now, err := r.again(ctx, v)
			if err != nil {
				return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{present(ctx, err)}})
			}
			ctx = access.With(ctx, now)
		}
		op := graphql.GetOperationContext(ctx).Operation
		if op.Operation == ast.Query && !limit.AsksFor(op.SelectionSet, ofThisMoment) {
			ctx = store.AllowReplica(ctx)
		}
		if op.Operation != ast.Subscription {
			return next(ctx)
		}
		s := &stream{refused: make(chan error, 1)}
		ctx = context.WithValue(ctx, streamKey{}, s)
		return s.ending(next(ctx), present)
	}
}

// ofThisMoment are the fields about the rights of this moment, which are read where they are changed.
var ofThisMoment = map[string]bool{"explainAccess": true}

// ending adds the last response of a subscription that its viewer may no longer watch, so that they know.
func (s *stream) ending(next graphql.ResponseHandler, present graphql.ErrorPresenterFunc) graphql.ResponseHandler {
	said := false
	return func(ctx context.Context) *graphql.Response {
		if resp := next(ctx); resp != nil || said {
			return resp
		}
		said = true
		select {
		case err := <-s.refused:
			return &graphql.Response{Errors: gqlerror.List{present(ctx, err)}}
		default:
			return nil
		}
	}
}

// respond goes around each response: each has loaders of its own, so that an event never answers what an earlier one read.
func (r *Resolver) respond(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	ctx = r.withAnswer(ctx)
	if ctx.Value(streamKey{}) != nil {
		ctx.Value(answerKey{}).(*answer).isEvent = true
	}
	return next(ctx)
}

// again is a viewer as they stand now; UNAUTHENTICATED when the session has ended.
func (r *Resolver) again(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
	now, err := r.Signin.Reload(ctx, v)
	if err != nil {
		return nil, err
	}
	if now == nil {
		return nil, fault.New(fault.Unauthenticated, "Your session has ended. Sign in again, then connect again.")
	}
	now.RequestID = v.RequestID
	return now, nil
}

// viewerNow is the viewer whose rights the reads of an event follow (H30): what the client selects below the operation is
// read for it, and that costs it one look at the session an event. Nobody, where the session has ended.
func (r *Resolver) viewerNow(ctx context.Context) *access.Viewer {
	v := access.From(ctx)
	if v == nil {
		return nil
	}
	now, err := r.again(ctx, v)
	if err != nil {
		graphql.AddError(ctx, err)
	}
	return now
}

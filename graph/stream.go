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

// maxWatched is how many subscriptions one viewer can have at once in one gateway. Each websocket has a limit of its own.
const maxWatched = 1000

// BulkOperationProgress sends the operation's current state, then its changes, and completes when the operation has ended. bulk reads the operation once for
// all subscribers; nothing is read here.
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

// OrganizationEvents sends the current sequence number of the organization's audit trail, with the events since after if it is set, then new events. live reads
// the events once for all subscribers. Only the organization and the objects that the filter names are read here.
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

// eventFilter converts a filter. It finds the account and the person among those that the viewer can see.
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

// send converts the elements of a sequence with as and returns a channel of the results. It ends with the sequence, with ctx, or when as reports the last element.
// An error in the sequence becomes the last response. leave is called at the end.
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

// stream is a running subscription.
type stream struct {
	refused chan error // why the subscription ends early; has room for one error
}

// refuseRest makes an error the last response of a subscription. Its resolver must then close the channel.
func refuseRest(ctx context.Context, err error) {
	if s, ok := ctx.Value(streamKey{}).(*stream); ok {
		s.refused <- err
	}
}

// operate is a middleware around each operation. Over a websocket, whose viewer was read at its first message, it reads the viewer again, so that changed rights
// apply from the next operation and an ended session is refused (H30). It also lets queries use a replica, and prepares the last response of subscriptions.
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

// ofThisMoment are the root fields about current rights. They are not read from a replica, which may lag behind.
var ofThisMoment = map[string]bool{"explainAccess": true}

// ending adds the error of a subscription that ended early, for example because its viewer may no longer watch, as the last response.
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

// respond is a middleware around each response. Each response has its own loaders, so that an event never returns data that was read for an earlier one.
func (r *Resolver) respond(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	ctx = r.withAnswer(ctx)
	if ctx.Value(streamKey{}) != nil {
		ctx.Value(answerKey{}).(*answer).isEvent = true
	}
	return next(ctx)
}

// again reads the viewer's current rights. It returns UNAUTHENTICATED if their session, API client or token has ended.
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

// viewerNow returns the viewer with their current rights, as whom the selected fields of a subscription's event are read (H30). It reads the session once for
// each event that needs it. If the session has ended, it adds an error to the response and returns nil.
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

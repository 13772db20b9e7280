package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
)

// run calls verb with the input, or returns err, the error from reading the input. A caller who is not signed in gets UNAUTHENTICATED in any case.
func run[I, O any](ctx context.Context, verb func(context.Context, I) (O, error), in I, err error) (O, error) {
	if _, e := access.Require(ctx); e != nil {
		err = e
	}
	if err != nil {
		var zero O
		return zero, err
	}
	return verb(ctx, in)
}

// reread reads the object for the response to a change. It returns the current object, the errors that the caller can fix, or any other error. If the caller saw
// another version, it returns the current object and the error (H45).
func reread[N any](ctx context.Context, q *answer, id uuid.UUID, err error,
	read func(context.Context, []uuid.UUID) (map[uuid.UUID]*N, error),
) (*N, []model.UserError, error) {
	errs, err := present.UserErrors(err)
	if err != nil || len(errs) > 0 && !isStale(errs) {
		return nil, errs, err
	}
	n, err := batch.ByID(ctx, q.loaders, &id, "reread", read)
	return n, errs, err
}

func isStale(errs []model.UserError) bool {
	stale, ok := errs[0].(model.StaleError)
	return ok && len(errs) == 1 && stale.CurrentVersion != nil
}

package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
)

// run makes a change by a verb, on input that may have been refused while it was read. A stranger is told to sign in, whatever the
// input.
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

// reread answers a change: the object as it is now, or what the caller can fix, or what nobody can. A caller who saw another version gets both (H45).
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

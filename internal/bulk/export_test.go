package bulk

import (
	"context"

	"example.com/roster/internal/jobs"
)

// Execute runs one operation under a lease that a test holds.
func Execute(ctx context.Context, e *Engine, l *jobs.Lease) { e.worker().Execute(ctx, l) }

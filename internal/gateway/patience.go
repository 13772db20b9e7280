package gateway

import (
	"context"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/config"
	"example.com/roster/internal/server"
	"example.com/roster/internal/store"
)

// least is the lowest limit on the database's silence, so that background work is not cut off.
const least = 5 * time.Second

// limitWaits limits how long the gateway waits for the database: authenticating a request takes at most the deadline of operations, and a
// connection is closed if the database is silent for three times as long, but not before least.
func limitWaits(cfg config.Gateway, db *store.DB) func(server.Authenticate) server.Authenticate {
	if cfg.OperationTime <= 0 {
		return func(authenticate server.Authenticate) server.Authenticate { return authenticate }
	}
	db.Bound(max(least, 3*cfg.OperationTime))
	return func(authenticate server.Authenticate) server.Authenticate {
		return func(ctx context.Context, token string) (*access.Viewer, error) {
			ctx, cancel := context.WithTimeout(ctx, cfg.OperationTime)
			defer cancel()
			return authenticate(ctx, token)
		}
	}
}

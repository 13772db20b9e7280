package gateway

import (
	"context"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/config"
	"example.com/roster/internal/server"
	"example.com/roster/internal/store"
)

// least is how short the patience of what works in the background may be.
const least = 5 * time.Second

// bound has nobody wait for the database longer than the operations' deadline says: a request for its sender to be known,
// and, with three times the patience, what has no deadline of its own for one statement's answer.
func bound(cfg config.Gateway, db *store.DB, authenticate server.Authenticate) server.Authenticate {
	if cfg.OperationTime <= 0 {
		return authenticate
	}
	db.Bound(max(least, 3*cfg.OperationTime))
	return func(ctx context.Context, token string) (*access.Viewer, error) {
		ctx, cancel := context.WithTimeout(ctx, cfg.OperationTime)
		defer cancel()
		return authenticate(ctx, token)
	}
}

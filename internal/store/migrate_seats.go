package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"
)

// beginSeatDays inserts each organization's first seat day, with the current counters. A gateway rebuilds the earlier days from the audit events, because
// there can be many of them.
func beginSeatDays(ctx context.Context, conn *sql.Conn, _ string) ([]string, error) {
	var all []uuid.UUID
	rows, err := conn.QueryContext(ctx, `SELECT id FROM organizations`)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		all = append(all, uuid.Nil)
		return scan(&all[len(all)-1])
	}); err != nil {
		return nil, err
	}
	today := Day(time.Now())
	for _, org := range all {
		if _, err := conn.ExecContext(ctx, `INSERT INTO seat_days (id, organization_id, day, active, reserved, entitled)
			SELECT $1, id, $2, seats_active, seats_reserved, seat_limit FROM organizations WHERE id = $3`, NewID(), today, org); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

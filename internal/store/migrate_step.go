package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
)

// steps are what migrations do after their SQL, by their names without the number: what SQL cannot, such as making keys anew. A step
// is part of the migration's transaction. It says what an operator should know, with ids and without anybody's name.
var steps = map[string]func(ctx context.Context, conn *sql.Conn, of string) ([]string, error){
	"identifiers":   makeKeys,
	"sign_ins":      countUnlinked,
	"search":        makeSearchKeys,
	"erasing":       keepFormerNames,
	"organizations": makeOrganizationKeys,
	"seat_days":     beginSeatDays,
}

// countUnlinked says whose sign-in the migration of sign-ins has taken away: before it, nobody was ACTIVE without one.
func countUnlinked(ctx context.Context, conn *sql.Conn, _ string) ([]string, error) {
	var n int
	if err := conn.QueryRowContext(ctx, `SELECT count(*) FROM users WHERE status = 'ACTIVE' AND identity_id IS NULL`).Scan(&n); err != nil || n == 0 {
		return nil, err
	}
	return []string{fmt.Sprintf("%d active people had the sign-in of another email and need an invitation to sign in again; roster doctor names them (no-sign-in)", n)}, nil
}

// codeOf is what a migration does after its SQL; nil for most.
func codeOf(file string) func(ctx context.Context, conn *sql.Conn, of string) ([]string, error) {
	_, name, _ := strings.Cut(strings.TrimSuffix(file, ".sql"), "_")
	return steps[name]
}

func (db *DB) step(ctx context.Context, conn *sql.Conn, file string) error {
	run := codeOf(file)
	if run == nil {
		return nil
	}
	if db.Dialect == dialect.Postgres { // the tables' policies hold for their owner, too
		if _, err := conn.ExecContext(ctx, "SELECT set_config('"+reachSetting+"', '*', true)"); err != nil {
			return err
		}
	}
	said, err := run(ctx, conn, db.Dialect)
	for _, line := range said {
		db.said = append(db.said, fmt.Sprintf("%s: %s", file, line))
	}
	return err
}

// Said is what the migrations that Migrate applied have changed or could not change in rows.
func (db *DB) Said() []string { return db.said }

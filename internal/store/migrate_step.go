package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
)

// steps has the code that migrations run after their SQL, by the names of the migrations without the number. The code does what SQL cannot do, for example
// compute keys. It runs in the migration's transaction, and returns messages for the operator, which contain ids but no names of people.
var steps = map[string]func(ctx context.Context, conn *sql.Conn, of string) ([]string, error){
	"identifiers":   makeKeys,
	"sign_ins":      countUnlinked,
	"search":        makeSearchKeys,
	"erasing":       keepFormerNames,
	"organizations": makeOrganizationKeys,
	"seat_days":     beginSeatDays,
}

// countUnlinked returns a message with how many active people lost their sign-in in the migration of sign-ins. Before it, every active person had one.
func countUnlinked(ctx context.Context, conn *sql.Conn, _ string) ([]string, error) {
	var n int
	if err := conn.QueryRowContext(ctx, `SELECT count(*) FROM users WHERE status = 'ACTIVE' AND identity_id IS NULL`).Scan(&n); err != nil || n == 0 {
		return nil, err
	}
	return []string{fmt.Sprintf("%d active people had the sign-in of another email and need an invitation to sign in again; roster doctor names them (no-sign-in)", n)}, nil
}

// codeOf returns the code that a migration runs after its SQL, or nil if there is none, as for most.
func codeOf(file string) func(ctx context.Context, conn *sql.Conn, of string) ([]string, error) {
	_, name, _ := strings.Cut(strings.TrimSuffix(file, ".sql"), "_")
	return steps[name]
}

func (db *DB) step(ctx context.Context, conn *sql.Conn, file string) error {
	run := codeOf(file)
	if run == nil {
		return nil
	}
	if db.Dialect == dialect.Postgres { // the policies apply to the tables' owner, too
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

// Said returns the messages of the migrations that Migrate applied: what they changed in rows, or could not change.
func (db *DB) Said() []string { return db.said }

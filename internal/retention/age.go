package retention

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"example.com/roster/internal/config"
	"example.com/roster/internal/store"
)

// old describes rows that are deleted only by their age.
type old struct {
	table string // its rows have the column id
	days  func(config.Retention) int
	where string // the condition for rows older than $1; it can use an index
	order string // the column of this index
	clear string // if the row is kept: the columns that are cleared
}

// byAge are all of them. The mail of an invitation shows what happened to it, so it is kept while the person has no sign-in and can still accept it. Sessions
// end a week after they began at the latest.
var byAge = []old{
	{table: "outbox", days: func(r config.Retention) int { return r.KeepMail }, order: "sent_at", where: `sent_at <= $1 AND NOT (kind IN ('invited', 'email_proof')
		AND EXISTS (SELECT 1 FROM users u WHERE u.id = outbox.user_id AND u.identity_id IS NULL AND u.status IN ('INVITED', 'ACTIVE')))`},
	{table: "invitations", days: func(r config.Retention) int { return r.KeepInvitations }, order: "used_at", where: `used_at <= $1`},
	{table: "invitations", days: func(r config.Retention) int { return r.KeepInvitations }, order: "expires_at", where: `expires_at <= $1`},
	{table: "sessions", days: func(r config.Retention) int { return r.KeepSessions }, order: "expires_at", where: `expires_at <= $1`},
	{table: "bulk_operations", days: func(r config.Retention) int { return r.KeepKeys }, order: "created_at", clear: `idempotency_key = NULL, request_hash = NULL`,
		where: `idempotency_key IS NOT NULL AND created_at <= $1 AND status || '' IN ` + endedStatuses},
}

// endedStatuses are the statuses of operations that have run and of plans that will not run (jobs.Terminal).
const endedStatuses = `('SUCCEEDED', 'PARTIAL', 'FAILED', 'CANCELED', 'EXPIRED')`

// statement returns the statement that deletes the $2 oldest rows.
func (o old) statement(dialect string) string {
	pick := fmt.Sprintf(`SELECT id FROM %s WHERE %s ORDER BY %s LIMIT $2`, o.table, o.where, o.order)
	if dialect == store.Postgres {
		pick += ` FOR UPDATE SKIP LOCKED`
	}
	if o.clear != "" {
		return fmt.Sprintf(`UPDATE %s SET %s WHERE id IN (%s)`, o.table, o.clear, pick)
	}
	return fmt.Sprintf(`DELETE FROM %s WHERE id IN (%s)`, o.table, pick)
}

func affected(r sql.Result, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// tally counts the rows that a sweep deletes.
type tally struct {
	k      *Keeper
	tables []string
	rows   map[string]int64
}

func (t *tally) add(table string, n int64) {
	if t == nil || n == 0 {
		return
	}
	if t.rows == nil {
		t.rows = map[string]int64{}
	}
	if t.rows[table] == 0 {
		t.tables = append(t.tables, table)
	}
	t.rows[table] += n
	if t.k.Removed != nil {
		t.k.Removed(table, int(n))
	}
}

// log logs in one line what was deleted, if anything was.
func (t *tally) log(ctx context.Context) {
	if len(t.tables) == 0 {
		return
	}
	said := make([]string, len(t.tables))
	for i, table := range t.tables {
		said[i] = fmt.Sprintf("%s %d", table, t.rows[table])
	}
	t.k.Log.InfoContext(ctx, "deleted old rows", "rows", strings.Join(said, ", "))
}

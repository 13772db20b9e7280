package doctor

import (
	"context"
	"fmt"
	"time"

	"example.com/roster/internal/config"
	"example.com/roster/internal/store"
)

// Table describes a table of the database.
type Table struct {
	Name   string     `json:"name"`
	Rows   int64      `json:"rows"`             // -1 if they are not counted
	Bytes  int64      `json:"bytes,omitempty"`  // including indexes; only on PostgreSQL
	Oldest *time.Time `json:"oldest,omitempty"` // when the oldest row was created, if rows contain that
	Kept   string     `json:"kept"`             // how long rows are kept
}

const forever = "kept for ever"

// keeping is how long the rows of a table are kept, and the column with the time of their creation.
type keeping struct{ since, kept string }

// keepings returns those of all tables for the settings.
func keepings(r config.Retention) map[string]keeping {
	after := func(days int, setting, what string) string {
		if days == 0 {
			return fmt.Sprintf("%s (%s is 0)", forever, setting)
		}
		return fmt.Sprintf("%d days %s (%s)", days, what, setting)
	}
	rows := fmt.Sprintf("of plans that never ran: %s; of operations: %s", after(r.KeepPlans, "ROSTER_KEEP_PLANS", "after their end"), after(r.KeepOperations, "ROSTER_KEEP_OPERATIONS", "after their end"))
	trail := after(r.KeepAudit, "ROSTER_KEEP_AUDIT", "and up to the next signed checkpoint")
	return map[string]keeping{
		"organizations":      {"created_at", forever + ", archived ones too"},
		"organization_slugs": {"created_at", forever},
		"seat_days":          {"", forever},
		"identities":         {"created_at", "until no person and no staff signs in with it"},
		"identity_links":     {"created_at", "as long as their sign-in"},
		"users":              {"created_at", forever + "; whoever is erased stays without a name"},
		"accounts":           {"created_at", forever + ", archived ones too"},
		"roles":              {"created_at", "until they are deleted"},
		"memberships":        {"added_at", "until access ends"},
		"membership_roles":   {"", "until access ends"},
		"api_clients":        {"created_at", forever + ", revoked ones too"},
		"saved_views":        {"created_at", "until they are deleted, or their person is erased"},
		"sessions":           {"created_at", after(r.KeepSessions, "ROSTER_KEEP_SESSIONS", "after their end")},
		"invitations":        {"created_at", after(r.KeepInvitations, "ROSTER_KEEP_INVITATIONS", "after they were used or have ended")},
		"password_resets":    {"created_at", "until the next one of the same sign-in, or a new password"},
		"staff_claims":       {"", "until it is used"},
		"sign_in_attempts":   {"since", "until they have ended and new ones come"},
		"spent_states":       {"", "until they have ended and new ones come"},
		"outbox":             {"created_at", after(r.KeepMail, "ROSTER_KEEP_MAIL", "after they were sent; of an invitation as long as it waits")},
		"bulk_operations":    {"created_at", forever + "; idempotency keys: " + after(r.KeepKeys, "ROSTER_KEEP_KEYS", "after their operation began")},
		"bulk_rows":          {"", rows},
		"bulk_chunks":        {"", rows},
		"bulk_people":        {"", "until their operation ends"},
		"audit_events":       {"at", trail},
		"audit_checkpoints":  {"at", trail},
		"audit_heads":        {"", forever},
		"audit_actors":       {"", "as long as an entry of the audit names them"},
		"audit_pending":      {"at", "until they have their place in audit_events"},
		"schema_migrations":  {"", forever},
		"schema_steps":       {"", forever},
		"user_search":        {"", "as long as their person"},
	}
}

// growth describes all tables, including tables that Roster does not know, which are not counted.
func growth(ctx context.Context, tx *store.Tx, keep config.Retention) ([]Table, error) {
	query := `SELECT name, 0, true FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
	if tx.Dialect == store.Postgres {
		query = `SELECT relname, pg_total_relation_size(oid), has_table_privilege(oid, 'SELECT') FROM pg_class
			WHERE relkind IN ('r', 'p') AND relnamespace = to_regnamespace(quote_ident(current_schema())) ORDER BY relname`
	}
	known := keepings(keep)
	var all []Table
	var readable []bool
	rows, err := tx.QueryContext(ctx, query)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		t, may := Table{Rows: -1, Kept: "not known to Roster"}, false
		err := scan(&t.Name, &t.Bytes, &may)
		all, readable = append(all, t), append(readable, may)
		return err
	}); err != nil {
		return nil, err
	}
	for i := range all {
		k, is := known[all[i].Name]
		if !is {
			continue
		}
		if all[i].Kept = k.kept; !readable[i] {
			continue
		}
		if err := all[i].count(ctx, tx, k.since); err != nil {
			return nil, fmt.Errorf("count %s: %w", all[i].Name, err)
		}
	}
	return all, nil
}

// count reads the number of rows, and when the oldest was created.
func (t *Table) count(ctx context.Context, tx *store.Tx, since string) error {
	rows, err := tx.QueryContext(ctx, `SELECT count(*) FROM `+t.Name)
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&t.Rows) }); err != nil || since == "" {
		return err
	}
	rows, err = tx.QueryContext(ctx, `SELECT `+since+` FROM `+t.Name+` ORDER BY `+since+` LIMIT 1`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		t.Oldest = &time.Time{}
		return scan(t.Oldest)
	})
}

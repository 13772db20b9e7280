package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"regexp"
	"slices"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// record matches how audit events from before the migration "erasing" describe a person: "Last, First <email> @username".
var record = regexp.MustCompile(`^(.*), (.*) <([^<>]*)>(?: @(.*))?$`)

// keepFormerNames fills users.former_names with the names, emails and usernames that people had before, according to the audit events.
func keepFormerNames(ctx context.Context, conn *sql.Conn, of string) ([]string, error) {
	former := map[uuid.UUID]*roster.FormerNames{}
	rows, err := conn.QueryContext(ctx, `SELECT user_id, before FROM audit_events WHERE action = 'user.updated' AND user_id IS NOT NULL AND before IS NOT NULL ORDER BY organization_id, sequence`)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var before string
		if err := scan(&id, &before); err != nil {
			return err
		}
		parts := record.FindStringSubmatch(before)
		if parts == nil {
			return nil
		}
		if former[id] == nil {
			former[id] = &roster.FormerNames{}
		}
		f := former[id]
		keep := func(list *[]string, name string) {
			if name != "" && name != " " && !slices.Contains(*list, name) {
				*list = append(*list, name)
			}
		}
		keep(&f.Emails, parts[3])
		keep(&f.Usernames, parts[4])
		keep(&f.Names, parts[2]+" "+parts[1])
		return nil
	}); err != nil {
		return nil, err
	}
	set := "UPDATE users SET former_names = $2 WHERE id = $1"
	if of == dialect.Postgres {
		set = "UPDATE users SET former_names = $2::jsonb WHERE id = $1"
	}
	for id, f := range former {
		names, err := json.Marshal(f)
		if err != nil {
			return nil, err
		}
		if _, err := conn.ExecContext(ctx, set, id, string(names)); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

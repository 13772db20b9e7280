package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	entschema "entgo.io/ent/dialect/sql/schema"
	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
)

// makeSearchKeys fills the search keys of people, with one statement for 400 people. The keys are computed here because no database folds accents as Go does.
func makeSearchKeys(ctx context.Context, conn *sql.Conn, of string) ([]string, error) {
	type person struct {
		id  uuid.UUID
		key string
	}
	rows, err := conn.QueryContext(ctx, "SELECT id, first_name, last_name, email, coalesce(username, '') FROM users")
	var all []person
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var p person
		var first, last, email, username string
		err := scan(&p.id, &first, &last, &email, &username)
		p.key = identifier.PersonKey(first, last, email, username)
		all = append(all, p)
		return err
	}); err != nil {
		return nil, err
	}
	cast := ""
	if of == dialect.Postgres {
		cast = "::uuid"
	}
	for some := range slices.Chunk(all, 400) {
		var values []string
		var args []any
		for _, p := range some {
			values = append(values, fmt.Sprintf("($%d%s, $%d)", len(args)+1, cast, len(args)+2))
			args = append(args, p.id, p.key)
		}
		if _, err := conn.ExecContext(ctx, fmt.Sprintf("UPDATE users SET search_key = v.column2 FROM (VALUES %s) AS v WHERE users.id = v.column1", strings.Join(values, ", ")), args...); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// makeSearch creates PostgreSQL's trigram index if its extension, pg_trgm, is available. Until then each Migrate tries again. Under row level security
// PostgreSQL uses indexes only for a few operators, and LIKE is not one of them. So the keys are in a table of their own, without policies, which the
// application's role cannot read: it calls a function that runs as the table's owner and checks the reach itself. If the extension is missing and the owner
// cannot create it, a search reads all people of the organization.
const makeSearch = `DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'users' AND column_name = 'search_key')
    OR to_regprocedure('people_found(uuid, text[])') IS NOT NULL THEN RETURN; END IF;
  BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
  EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN RETURN;
  END;
  CREATE TABLE user_search (user_id uuid PRIMARY KEY, organization uuid NOT NULL, search_key text NOT NULL);
  PERFORM set_config('roster.organizations', '*', true);
  INSERT INTO user_search SELECT id, organization_id, search_key FROM users;
  EXECUTE format('CREATE INDEX user_search_search_key ON user_search USING gin (search_key %%I.gin_trgm_ops) WITH (gin_pending_list_limit = 512)',
    (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'));
  EXECUTE format($f$CREATE FUNCTION user_search_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = %%1$I, pg_temp AS $x$ BEGIN
    IF TG_OP = 'DELETE' THEN
      DELETE FROM user_search WHERE user_id = OLD.id;
    ELSE
      INSERT INTO user_search VALUES (NEW.id, NEW.organization_id, NEW.search_key)
        ON CONFLICT (user_id) DO UPDATE SET organization = EXCLUDED.organization, search_key = EXCLUDED.search_key;
    END IF;
    RETURN NULL;
  END $x$$f$, current_schema());
  CREATE TRIGGER user_search_keep AFTER INSERT OR DELETE OR UPDATE OF search_key, organization_id ON users FOR EACH ROW EXECUTE FUNCTION user_search_keep();
  EXECUTE format($f$CREATE FUNCTION people_found(of uuid, patterns text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = %%1$I, public, pg_temp AS $x$ BEGIN
    IF current_setting('roster.organizations', true) = '*' OR of::text = ANY (string_to_array(current_setting('roster.organizations', true), ',')) THEN
      RETURN QUERY EXECUTE (SELECT 'SELECT user_id FROM user_search WHERE organization = $1 AND ' || string_agg(format('search_key LIKE %%%%L', p), ' AND ') || ' LIMIT 501' FROM unnest(patterns) p) USING of;
    END IF;
  END $x$$f$, current_schema());
  REVOKE ALL ON FUNCTION people_found(uuid, text[]), user_search_keep() FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION people_found(uuid, text[]) TO %%I', %[1]s::text);
  REVOKE ALL ON user_search FROM PUBLIC;
END $do$`

// ownIndexes are indexes that the migrations create and that ent's schema does not have, because it cannot describe an index of only one database.
var ownIndexes = []string{"user_search"}

// keepOwnIndexes removes the dropping of ownIndexes from ent's diff.
func keepOwnIndexes(next entschema.Differ) entschema.Differ {
	return entschema.DiffFunc(func(current, desired *schema.Schema) ([]schema.Change, error) {
		changes, err := next.Diff(current, desired)
		var kept []schema.Change
		for _, c := range changes {
			if m, ok := c.(*schema.ModifyTable); ok {
				m.Changes = slices.DeleteFunc(m.Changes, func(c schema.Change) bool {
					drop, ok := c.(*schema.DropIndex)
					return ok && slices.Contains(ownIndexes, drop.I.Name)
				})
				if len(m.Changes) == 0 {
					continue
				}
			}
			kept = append(kept, c)
		}
		return kept, err
	})
}

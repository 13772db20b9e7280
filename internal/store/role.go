package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// On PostgreSQL everything except migrations runs as a role of its own, which owns nothing and cannot bypass row level
// security. Roles belong to the whole server, so Roster databases of different owners on one server each have one, named by
// app_role in their URL.
const (
	roleParameter = "app_role"
	defaultRole   = "roster_app"
)

// makeRole creates the role and grants it to the owner. Another process on the same server may create it at the same time.
const makeRole = `DO $do$ BEGIN
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %[1]s) THEN
      CREATE ROLE %[2]s NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    SET LOCAL ROLE %[2]s;
    SET LOCAL ROLE NONE;
  EXCEPTION WHEN insufficient_privilege THEN
    GRANT %[2]s TO CURRENT_USER;
  END;
END $do$`

// grantRole grants the role SELECT, INSERT, UPDATE and DELETE on all tables, with these exceptions: it has no rights on user_search, it can only read the
// tables of migrations, only read and add audit events and checkpoints, and, for an erasure, clear names in audit events. Old audit events are deleted
// through audit_cut. If nothing is missing it grants nothing, because each grant makes every connection plan its statements again.
const grantRole = `DO $do$ DECLARE t record; BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %%I TO %%I', current_schema(), %[1]s::text);
  FOR t IN SELECT c.oid, coalesce(r.rights, 'SELECT, INSERT, UPDATE, DELETE') AS rights FROM pg_class c
    LEFT JOIN (VALUES
      ('schema_migrations', 'SELECT'),
      ('schema_steps', 'SELECT'),
      ('audit_events', 'SELECT, INSERT, UPDATE (actor, actor_salt, actor_digest, before, after, text_salt, text_digest)'),
      ('audit_checkpoints', 'SELECT, INSERT')) AS r (name, rights) ON r.name = c.relname
    WHERE c.relkind IN ('r', 'p') AND c.relname <> 'user_search' AND c.relnamespace = to_regnamespace(quote_ident(current_schema())) AND pg_has_role(c.relowner, 'USAGE')
    AND NOT has_table_privilege(%[1]s, c.oid, CASE WHEN r.rights = 'SELECT' THEN 'SELECT' WHEN r.name IS NOT NULL THEN 'INSERT' ELSE 'DELETE' END)
  LOOP
    EXECUTE format('GRANT %%s ON %%s TO %%I', t.rights, t.oid::regclass, %[1]s::text);
  END LOOP;
  IF NOT has_function_privilege(%[1]s, to_regprocedure('audit_cut(uuid, integer)'), 'EXECUTE') THEN
    EXECUTE format('GRANT EXECUTE ON FUNCTION audit_cut(uuid, integer) TO %%I', %[1]s::text);
  END IF;
  IF has_table_privilege(%[1]s, 'schema_steps', 'INSERT') THEN -- binaries that do not know the table have granted it
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON schema_steps FROM %%I', %[1]s::text);
  END IF;
END $do$`

// asRole runs one of these statements with the role's name, in the transaction of the migrations. On SQLite it does nothing.
func (db *DB) asRole(ctx context.Context, c *sql.Conn, statement string) error {
	if db.role == "" {
		return nil
	}
	var user string
	if err := c.QueryRowContext(ctx, "SELECT current_user").Scan(&user); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if _, err := c.ExecContext(ctx, fmt.Sprintf(statement, pq.QuoteLiteral(db.role), pq.QuoteIdentifier(db.role))); err != nil {
		return db.roleError(err, user)
	}
	return nil
}

// roleError says which statements an administrator has to run once, if the database user cannot create roles.
func (db *DB) roleError(err error, user string) error {
	var p *pq.Error
	if !errors.As(err, &p) || p.Code != pqerror.InsufficientPrivilege {
		return fmt.Errorf("migrate: the application's role: %w", err)
	}
	role := pq.QuoteIdentifier(db.role)
	return fmt.Errorf("migrate: the database user %s may not make the role %s, as which Roster works with the data. "+
		"Have an administrator of the database server run this once, then start again: CREATE ROLE %s NOLOGIN; GRANT %s TO %s;",
		user, role, role, role, pq.QuoteIdentifier(user))
}

// unfenced lists the tables with rows of organizations whose row level security is not as it must be, with the reasons. Each of these tables must have
// exactly one policy, for all users and statements, which depends only on the setting.
const unfenced = `SELECT format('%s: %s', c.relname, CASE
    WHEN NOT c.relrowsecurity THEN 'row level security is not enabled'
    WHEN NOT c.relforcerowsecurity THEN 'row level security is not forced upon its owner'
    WHEN pg_has_role(current_user, c.relowner, 'MEMBER') THEN format('it belongs to %I, which %I is', pg_get_userbyid(c.relowner), current_user)
    WHEN (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) <> 1 THEN 'it has not exactly one policy'
    ELSE 'its policy is not Roster''s' END)
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = to_regnamespace(quote_ident(current_schema()))
  AND (c.relname = 'organizations' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped))
  AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR pg_has_role(current_user, c.relowner, 'MEMBER')
    OR (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) <> 1
    OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polpermissive AND p.polroles = '{0}'
      AND pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
      AND position('` + reachSetting + `' IN pg_get_expr(p.polqual, c.oid)) > 0))
  ORDER BY 1`

// checkFence returns an error if PostgreSQL does not separate organizations. The application's role must not be a superuser, bypass row level security or own
// anything, and each table with rows of organizations must have its policy. On SQLite there is nothing to check.
func (db *DB) checkFence(ctx context.Context) error {
	if db.role == "" {
		return nil
	}
	var role string
	var mighty bool
	err := db.across.QueryRowContext(ctx, `SELECT rolname, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user`).Scan(&role, &mighty)
	if err != nil {
		return fmt.Errorf("take on the database role %s: %w; run roster migrate as the database's owner, and GRANT %s to the user of the database URL",
			db.role, err, pq.QuoteIdentifier(db.role))
	}
	if mighty || role != db.role {
		return fmt.Errorf("the database gives Roster the role %s, which row level security does not hold, and not %s; "+
			"connect without a pooler that drops the parameter role, or make %s NOSUPERUSER NOBYPASSRLS", role, db.role, db.role)
	}
	var open []string
	rows, err := db.across.QueryContext(ctx, unfenced)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var s string
		err := scan(&s)
		open = append(open, s)
		return err
	}); err != nil {
		return fmt.Errorf("check row level security: %w", err)
	}
	if len(open) > 0 {
		return fmt.Errorf("row level security does not hold the organizations apart; somebody changed the database: %s", strings.Join(open, "; "))
	}
	return nil
}

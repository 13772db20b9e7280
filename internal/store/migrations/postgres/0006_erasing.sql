-- Who is named stands there by id, too, so that erasing goes by ids (H43).
ALTER TABLE "api_clients" ADD COLUMN "created_by_id" uuid NULL;
ALTER TABLE "memberships" ADD COLUMN "added_by_id" uuid NULL;
ALTER TABLE "outbox" ADD COLUMN "actor_id" uuid NULL;
ALTER TABLE "users" ADD COLUMN "former_names" jsonb NULL;
-- Whose names stand there is known where the trail knows one actor of that name in the organization.
CREATE TEMPORARY TABLE actors ON COMMIT DROP AS SELECT organization_id, actor, min(actor_id::text)::uuid AS id FROM audit_events WHERE actor_id IS NOT NULL
  GROUP BY organization_id, actor HAVING count(DISTINCT actor_id) = 1;
UPDATE memberships SET added_by_id = a.id FROM actors a WHERE a.organization_id = memberships.organization_id AND a.actor = memberships.added_by;
UPDATE api_clients SET created_by_id = a.id FROM actors a WHERE a.organization_id = api_clients.organization_id AND a.actor = api_clients.created_by;
-- A mail that was sent needs its text no more. What people were called before is filled in Go: store/migrate_erasing.go.
UPDATE outbox SET payload = '{}' WHERE sent_at IS NOT NULL;
